#!/usr/bin/env python3
"""Kills runs at random moments and lets the next one finish: its bytes must be those of a run that nobody disturbed.

usage: kill.py PROGRAM [POINTS] [DOCUMENTS]
"""
import random
import signal
import subprocess
import sys
import time

from ground import Ground


def main():
    program = sys.argv[1]
    points = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    ground = Ground(program, int(sys.argv[3]) if len(sys.argv) > 3 else 300)
    start = time.monotonic()
    assert ground.run("--no-cache").returncode == 0
    whole = time.monotonic() - start
    expected = ground.bytes()
    ground.clear()
    chance = random.Random(1)
    right = killed = 0
    for point in range(points):
        # One to three runs in a row are killed, so that what is left of them is also what is left of a run that went on.
        for _ in range(chance.choice([1, 1, 2, 3])):
            process = subprocess.Popen(ground.command(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(chance.random() * whole * 1.1)
            process.send_signal(signal.SIGKILL)
            killed += process.wait() != 0
        last = ground.run()
        if last.returncode == 0 and ground.bytes() == expected and not ground.leavings() and ground.verify().returncode == 0:
            right += 1
        else:
            print(f"point {point}: status {last.returncode}, left {ground.leavings()}: {last.stderr[:400]}")
        ground.clear()
    ground.close()
    print(f"{right} of {points} resumed runs gave the same bytes; {killed} runs were killed ({whole:.2f} s undisturbed)")
    return 0 if right == points else 1


if __name__ == "__main__":
    sys.exit(main())
