#!/usr/bin/env python3
"""Runs the Spark job on a cluster in processes on this machine and holds its tables against a run of the program alone.

usage: check.py PROGRAM CORPUS [COPIES]

The corpus is repeated COPIES times (1). Four jobs: the folder, read by the executors' program; the same with one executor killed on the way;
the folder read by Spark, as from HDFS or S3; JSON lines with a bad record. PySpark, pyarrow, pandas and Java are needed; where they are absent
the check is skipped, says so and ends with 0.
"""
import filecmp
import importlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

JOB = pathlib.Path(__file__).resolve().parents[2] / "Pipelines/spark/foedera_spark.py"
PIPELINE = pathlib.Path(__file__).resolve().parents[2] / "Pipelines/trade-agreements.yml"
failures = []


def check(name, is_right, detail=""):
    print(f"{'ok' if is_right else 'WRONG'}  {name}{': ' + detail if detail else ''}", flush=True)
    if not is_right:
        failures.append(name)


def missing():
    for module in ("pyspark", "pyarrow", "pandas"):
        try:
            importlib.import_module(module)
        except ImportError:
            return module
    return None if shutil.which("java") else "java"


def differences(left, right):
    """Files that are not in both folders with the same bytes; journals do not count."""
    def files(folder):
        return {str(p.relative_to(folder)) for p in pathlib.Path(folder).rglob("*")
                if p.is_file() and ".cache" not in p.parts and p.name != "run.json"}

    one, other = files(left), files(right)
    return sorted(one ^ other) + sorted(f for f in one & other if not filecmp.cmp(f"{left}/{f}", f"{right}/{f}", shallow=False))


def kill_one_executor(job, delay):
    """Kills one executor of the job, so many seconds after a foedera began to work below it."""
    while job.poll() is None:
        processes = {}
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                    processes[int(entry.name)] = (parent, (entry / "cmdline").read_bytes().decode("utf-8", "replace").split("\0"))
                except (OSError, IndexError, ValueError):
                    continue
        for pid, (parent, command) in processes.items():
            if command[1:3] != ["spread", "work"]:
                continue
            line = []
            while parent in processes and parent != job.pid:
                line.append(parent)
                parent = processes[parent][0]
            executors = [p for p in line if any("CoarseGrainedExecutorBackend" in part for part in processes[p][1])]
            if parent == job.pid and executors:
                time.sleep(delay)
                os.kill(executors[0], signal.SIGKILL)
                return True
        time.sleep(0.1)
    return False


def run_job(program, folder, name, arguments, kill_after=None, executors=2):
    command = [sys.executable, str(JOB), str(PIPELINE), *arguments, "--output", f"{folder}/{name}", "--program", program, "--scratch", folder,
               "--master", f"local-cluster[{executors},1,2048]"]
    start = time.monotonic()
    with open(f"{folder}/{name}.log", "w", encoding="utf-8") as log:
        job = subprocess.Popen(command, stdout=log, stderr=log)
        killed = None if kill_after is None else kill_one_executor(job, kill_after)
        status = job.wait()
    lines = pathlib.Path(f"{folder}/{name}.log").read_text(encoding="utf-8", errors="replace").splitlines()
    if status not in (0, 2):
        print("\n".join(lines[-20:]))
    figures = next((line for line in reversed(lines) if line.startswith('{"documents"')), "")
    check(f"{name}: the job ends well", status in (0, 2), f"{time.monotonic() - start:.1f} s {figures}")
    if kill_after is not None:
        check(f"{name}: an executor was killed on the way", killed)
    return status


def main():
    lacks = missing()
    if lacks:
        print(f"skipped  the Spark job: {lacks} is not installed")
        return
    program, source = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    copies = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    folder = tempfile.mkdtemp(prefix="foedera-spark-check-")
    corpus = f"{folder}/corpus"
    for number in range(copies):
        shutil.copytree(source, f"{corpus}/c{number:03}")
    pathlib.Path(f"{corpus}/empty.xml").touch()
    size = sum(p.stat().st_size for p in pathlib.Path(corpus).rglob("*") if p.is_file())
    start = time.monotonic()
    alone = subprocess.run([program, "run", str(PIPELINE), "--corpus", corpus, "--output", f"{folder}/alone", "--no-cache", "--progress", "never"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    check("the program alone", alone.returncode == 2, f"{size / 1e6:.0f} MB, {time.monotonic() - start:.1f} s")

    def compare(name):
        different = differences(f"{folder}/alone", f"{folder}/{name}")
        check(f"{name}: the same tables, byte by byte", not different, ", ".join(different[:5]))

    run_job(program, folder, "folder", ["--corpus", corpus])
    compare("folder")
    run_job(program, folder, "killed", ["--corpus", corpus], kill_after=2 if size > 1e7 else 0)
    compare("killed")
    run_job(program, folder, "spark-reads", ["--corpus", corpus, "--read", "spark"])
    compare("spark-reads")
    check_records(program, folder, source)
    check_parquet(folder)
    shutil.rmtree(folder)
    print(f"{'WRONG: ' + ', '.join(failures) if failures else 'all as it should be'}")
    sys.exit(1 if failures else 0)


def check_parquet(folder):
    import csv

    import pyarrow.parquet

    with open(f"{folder}/alone/mentions.csv", encoding="utf-8", newline="") as file:
        expected = sorted((r["document"], r["theme"], int(r["start"]), int(r["end"])) for r in csv.DictReader(file))
    table = pyarrow.parquet.read_table(f"{folder}/folder-parquet/mentions").to_pylist()
    found = sorted((r["document"], r["theme"], r["start"], r["end"]) for r in table)
    check("mentions as Parquet are the rows of mentions.csv", found == expected and found, f"{len(found)} rows")
    rows = pyarrow.parquet.read_table(f"{folder}/folder-parquet/quarantine").to_pylist()
    check("the quarantine table has the empty file", [r["code"] for r in rows] == ["file.empty"])


def check_records(program, folder, source):
    """A few documents as JSON lines with a line that is none: one row in quarantine, the others as read from files."""
    import pyarrow.parquet

    files = sorted(p for p in pathlib.Path(source).rglob("*") if p.is_file() and p.name != "metadata.csv")[:20]
    with open(f"{folder}/records.jsonl", "w", encoding="utf-8") as file:
        for path in files:
            file.write(json.dumps({"path": path.name, "content": path.read_text(encoding="utf-8", errors="replace")}) + "\n")
        file.write('{"path": broken\n')
    status = run_job(program, folder, "records", ["--records", f"{folder}/records.jsonl"])
    rows = pyarrow.parquet.read_table(f"{folder}/records-parquet/quarantine").to_pylist() if status in (0, 2) else []
    check("records: the bad one is a row in quarantine, the others are read", status == 2 and [r["code"] for r in rows] == ["record.malformed"])


if __name__ == "__main__":
    main()
