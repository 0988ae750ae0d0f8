#!/usr/bin/env python3
"""Ten thousand documents, a hundred of them broken in twenty ways: exactly those are quarantined, the others are as in a clean run.

usage: broken.py PROGRAM [DOCUMENTS]
"""
import csv
import json
import os
import subprocess
import sys

import corpus
from ground import Ground

GOOD = corpus.xml(1)


def entities(depth):
    inner = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, depth))
    return f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "{"x" * 50}">{inner}]><a>&e{depth - 1};</a>'


# What a broken file holds; None for what is no file.
KINDS = [
    ("empty.txt", b""),
    ("binary.bin", bytes(range(256)) * 40),
    ("pdf.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n"),
    ("word.docx", b"PK\x03\x04\x14\x00\x06\x00" + b"word/document.xml" * 20),
    ("old.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    ("image.png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
    ("unclosed.xml", GOOD[:-9].encode()),
    ("crossed.xml", b"<a><b></a></b>"),
    ("two-roots.xml", b"<a/><b/>"),
    ("reference.xml", b"<a>&unknown;</a>"),
    ("external.xml", b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'),
    ("bomb.xml", entities(12).encode()),
    ("deep.xml", b"<a>" * 100_000 + b"</a>" * 100_000),
    ("attributes.xml", b"<a " + b" ".join(b'x%d="1"' % n for n in range(50_000)) + b"/>"),
    ("version.xml", b'<?xml version="1.1"?><a>\x01</a>'),
    ("encoding.xml", b'<?xml version="1.0" encoding="UTF-8"?><a>\xff\xfe\xfa</a>'),
    ("unknown-encoding.xml", b'<?xml version="1.0" encoding="X-NOTHING"?><a>text</a>'),
    ("control.xml", b"<a>\x00\x01</a>"),
    ("pipe.txt", None),
    ("loop.txt", None),
]


def put(folder, number):
    name, content = KINDS[number % len(KINDS)]
    stem, extension = name.rsplit(".", 1)
    path = folder / f"broken-{number:03}-{stem}.{extension}"
    if name == "pipe.txt":
        os.mkfifo(path)
    elif name == "loop.txt":
        path.symlink_to(path.name)
    else:
        path.write_bytes(content)
    return path


def run(ground):
    """A run, and the most memory that it took, in MB."""
    process = subprocess.Popen(ground.command("--no-cache", "--progress", "never"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024


def rows(ground):
    """The rows of units.csv, whose documents have their short names in both runs."""
    with open(ground.root / "out" / "units.csv", newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file)]


def main():
    documents = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    small = Ground(sys.argv[1], documents // 10)
    _, small_memory = run(small)
    small.close()
    ground = Ground(sys.argv[1], documents - 100)
    status, memory = run(ground)
    assert status == 0, status
    clean = rows(ground)
    ground.clear()
    broken = {str(put(ground.root / "texts", number)) for number in range(100)}
    status, _ = run(ground)
    with open(ground.root / "out" / "quarantine.jsonl", encoding="utf-8") as file:
        quarantined = {os.path.normpath(json.loads(line)["path"]) for line in file}
    manifest = json.loads((ground.root / "out" / "run.json").read_text())
    problems = []
    if status != 2:
        problems.append(f"status {status}")
    if quarantined != broken:
        problems.append(f"not quarantined: {sorted(broken - quarantined)[:5]}; wrongly: {sorted(quarantined - broken)[:5]}")
    if rows(ground) != clean:
        problems.append("the other documents are not as in the clean run")
    if manifest["processed"] + manifest["quarantined"] != documents:
        problems.append(f"{manifest['processed']} + {manifest['quarantined']} is not {documents}")
    if ground.verify().returncode != 0:
        problems.append("verify: " + ground.verify().stderr[:300])
    ground.close()
    print(f"{documents} documents, 100 broken in {len(KINDS)} ways: {len(quarantined)} quarantined")
    # Statistics hold every document by its themes, and likeness a sketch of every unit, so memory grows with the number of documents.
    if memory > 5 * small_memory:
        problems.append("memory grows more than fivefold over ten times the documents")
    print(f"memory: {small_memory:.0f} MB with {documents // 10} documents, {memory:.0f} MB with {documents}")
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
