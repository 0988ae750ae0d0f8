#!/usr/bin/env python3
"""Makes every write, fsync, fdatasync, rename, open for writing and mkdir of a run fail once, by strace, and looks at what is left.

After each fault: the earlier folder is as it was and passes `foedera verify`, the status is 3 with a path and a remedy, and the next run gives
the bytes of a run that nobody disturbed.

usage: faults.py PROGRAM [DOCUMENTS]
"""
import shutil
import subprocess
import sys

from ground import Ground

FAULTS = [("write", "ENOSPC"), ("write", "EIO"), ("fsync", "EIO"), ("fdatasync", "EIO"), ("rename", "EACCES"), ("mkdir", "ENOSPC")]


def calls(ground, name):
    """How often a run makes a system call."""
    trace = subprocess.run(
        ["strace", "-f", "-qq", "-c", "-e", f"trace={name}", *ground.command()], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    ground.clear()
    # Columns: share of time, seconds, microseconds a call, calls, perhaps errors, the call's name.
    rows = [line.split() for line in trace.stderr.splitlines()]
    return next((int(row[3]) for row in rows if len(row) >= 5 and row[-1] == name), 0)


def main():
    if not shutil.which("strace"):
        print("skipped: strace is not installed (apt-get install strace)")
        return 0
    ground = Ground(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20)
    assert ground.run("--no-cache").returncode == 0
    expected = ground.bytes()
    bad = tried = hit = 0
    for name, error in FAULTS:
        for number in range(1, calls(ground, name) + 1):
            ground.clear()
            assert ground.run("--no-cache").returncode == 0
            tried += 1
            failed = subprocess.run(
                ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}",
                 *ground.command("--restart")], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            problems = []
            if ground.bytes() != expected:
                problems.append("the folder is not what it was")
            if ground.verify().returncode != 0:
                problems.append("verify: " + ground.verify().stderr[:200])
            if failed.returncode == 3:
                hit += 1
                if ";" not in failed.stderr:
                    problems.append("no remedy: " + failed.stderr[:200])
            elif failed.returncode != 0:
                problems.append(f"status {failed.returncode}: {failed.stderr[:300]}")
            again = ground.run()
            if again.returncode != 0 or ground.bytes() != expected or ground.leavings():
                problems.append(f"the next run: status {again.returncode}, left {ground.leavings()}: {again.stderr[:200]}")
            if problems:
                bad += 1
                print(f"{name} {number} {error}: " + "; ".join(problems))
    ground.close()
    print(f"{tried} faults tried, {hit} ended a run with status 3, {bad} left something wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
