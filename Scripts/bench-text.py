#!/usr/bin/env python3
"""Writes the reading texts of the specimens one after another, as often as a size asks: a text for benchmarks that every clone has.

usage: bench-text.py PROGRAM FOLDER MEGABYTES FILE
"""
import pathlib
import subprocess
import sys


def main():
    program, folder, megabytes, target = sys.argv[1:5]
    paths = sorted(path for path in pathlib.Path(folder).iterdir() if path.suffix in (".txt", ".xml") and path.name != "README.txt")
    texts = [subprocess.run([program, "inspect", str(path), "--format", "text"], capture_output=True, check=True).stdout for path in paths]
    whole = b"\n\n".join(texts) + b"\n\n"
    times = max(1, round(float(megabytes) * 1e6 / len(whole)))
    pathlib.Path(target).write_bytes(whole * times)


if __name__ == "__main__":
    main()
