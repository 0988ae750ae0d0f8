"""A place for one test: a corpus, a pipeline over it, runs of the program, and the bytes of what they leave."""
import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

import corpus


class Ground:
    def __init__(self, program, documents):
        self.program = os.path.abspath(program)
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="foedera-survival-"))
        corpus.write(self.root / "texts", documents)
        (self.root / "p.yml").write_text("pipeline: p\ncorpus: [texts]\noutput: out\nreplicates: 100\n")

    def command(self, *options):
        return [self.program, "run", str(self.root / "p.yml"), *options]

    def run(self, *options):
        return subprocess.run(self.command(*options), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def verify(self):
        return subprocess.run([self.program, "verify", str(self.root / "out")], capture_output=True, text=True)

    def bytes(self):
        """Every file of the run's folder but its journals, by path, as its hash."""
        out = self.root / "out"
        files = {}
        for folder, _, names in os.walk(out):
            if ".cache" in pathlib.Path(folder).relative_to(out).parts:
                continue
            for name in names:
                path = pathlib.Path(folder) / name
                files[str(path.relative_to(out))] = hashlib.sha256(path.read_bytes()).hexdigest()
        return files

    def leavings(self):
        """What lies beside the corpus, the pipeline and the result."""
        return sorted(set(os.listdir(self.root)) - {"texts", "p.yml", "out"})

    def clear(self):
        """Removes the result and all leavings."""
        for name in self.leavings() + ["out"]:
            path = self.root / name
            if path.is_dir():
                shutil.rmtree(path)
            elif path.exists():
                path.unlink()

    def close(self):
        shutil.rmtree(self.root, ignore_errors=True)
