#!/usr/bin/env python3
"""Runs a foedera pipeline over a corpus on a Spark cluster; the folder is, byte by byte, that of `foedera run` on one machine.

    spark-submit --files foedera Pipelines/spark/foedera_spark.py my.yml --corpus hdfs:///treaties --output result
    python Pipelines/spark/foedera_spark.py my.yml --corpus treaties/ --output result --master 'local-cluster[2,1,2048]'
    spark-submit … foedera_spark.py my.yml --records s3a://bucket/treaties.parquet --output result

The driver plans (`foedera spread plan`): order, identifiers and metadata of all documents. Executors pipe whole documents through
`foedera spread work`; what comes back is kept as Parquet in the staging folder. The driver appends it in the order of the corpus to the
plan's journal, and `foedera merge` makes the tables. Mentions and quarantined documents are written as Parquet by the executors too.

Needs PySpark 4 with pyarrow and pandas, and a foedera that runs on the executors: that of `make dist` is self-contained.
"""
import argparse
import collections
import json
import os
import queue
import select
import shutil
import subprocess
import sys
import tempfile
import threading
import time

ANSWER = (
    "index long, frame binary, frame_bytes long, mentions binary, mentions_bytes long, "
    "path string, code string, line long, column long, offset long, message string"
)
MENTIONS = (
    "document string, unit long, theme string, pattern string, line long, start long, end long, text string, suppressed_by string"
)
DOCUMENT_LIMIT = 2**31 - 2**20  # Spark holds no larger binary cell.


class Death(Exception):
    """The program ended, or was silent for too long, over a document."""


class Program:
    """One `foedera spread work`, with a thread that feeds it, so that it never waits for its answers to be taken."""

    def __init__(self, command, timeout):
        self.timeout = timeout
        self.complaints = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.complaints, bufsize=0)
        self.buffer = bytearray()
        self.queue = queue.SimpleQueue()
        threading.Thread(target=self._feed, daemon=True).start()
        try:
            self.greeting = json.loads(self._line())
        except (Death, ValueError) as error:
            raise RuntimeError(f"{command[0]} cannot be run here: {self.said() or error}") from None

    def _feed(self):
        try:
            while (parts := self.queue.get()) is not None:
                for part in parts:
                    view = memoryview(part)
                    while view:
                        view = view[self.process.stdin.write(view):]
            self.process.stdin.close()
        except OSError:
            pass  # It died; whoever waits for its answer finds out.

    def said(self):
        self.complaints.seek(0)
        return self.complaints.read()[-2000:].decode("utf-8", "replace").strip()

    def send(self, parts):
        self.queue.put(parts)

    def _fill(self):
        ready, _, _ = select.select([self.process.stdout], [], [], self.timeout)
        block = os.read(self.process.stdout.fileno(), 1 << 20) if ready else b""
        if not block:
            raise Death("it ended" if ready else f"it was silent for {self.timeout} seconds")
        self.buffer += block

    def _line(self):
        while (end := self.buffer.find(b"\n")) < 0:
            self._fill()
        return self._take(end + 1)

    def _take(self, count):
        while len(self.buffer) < count:
            self._fill()
        taken = bytes(memoryview(self.buffer)[:count])
        del self.buffer[:count]
        return taken

    def answer(self):
        head = json.loads(self._line())
        return head, self._take(head["frame"]), self._take(head["mentions"])

    def stop(self, ended=False):
        """Ends it, or takes note of its end. A status says that it refused to work (64) or that its machine failed (3): then there is no use in going on here."""
        self.queue.put(None)
        try:
            # One that ended by itself is believed; one that is silent or no longer needed is not waited for.
            status = self.process.wait(timeout=5 if ended else 0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = self.process.wait()
        said = self.said()
        self.complaints.close()
        self.process.stdout.close()
        return status, said


class Record:
    """A line of the plan and the document's bytes, if they are at hand."""

    def __init__(self, line, content):
        self.line = line
        self.content = content
        self.deaths = 0

    def parts(self):
        if self.content is None:
            return [self.line + b"\n"]
        return [self.line[:-1] + b',"bytes":%d}\n' % len(self.content), self.content]

    def give_up(self):
        fields = json.loads(self.line)
        fields.pop("content_base64", None)
        fields["died"] = self.deaths
        self.line, self.content = json.dumps(fields, ensure_ascii=False).encode(), None


def answers(records, start, deaths):
    """The answer to each record, in order. A record over which the program died so many times is answered by its quarantine."""
    program = start()
    waiting = collections.deque()

    def take():
        nonlocal program
        while True:
            try:
                answer = program.answer()
                waiting.popleft()
                return answer
            except Death as death:
                status, said = program.stop(ended=True)
                if status in (3, 64):
                    raise RuntimeError(f"foedera: {said}") from None
                record = waiting[0]
                record.deaths += 1
                print(f"foedera died ({death}) over {record.line[:300]!r}: {said}", file=sys.stderr)
                if record.deaths >= deaths:
                    record.give_up()
                program = start()
                for record in waiting:
                    program.send(record.parts())

    try:
        for record in records:
            waiting.append(record)
            program.send(record.parts())
            # A few under way keep the program busy while its answers are packed.
            while len(waiting) >= 4:
                yield take()
        while waiting:
            yield take()
    finally:
        program.stop()


def work_function(name, setup, timeout, deaths):
    """What an executor does with its share: rows of `line` and `content` in, rows of ANSWER out."""

    def work(batches):
        import pyarrow
        from pyspark import SparkFiles

        command = [SparkFiles.get(name), "spread", "work", SparkFiles.get(setup)]

        def records():
            for batch in batches:
                for line, content in zip(batch.column("line"), batch.column("content")):
                    content = content.as_buffer() if content.is_valid else None
                    yield Record(line.as_py().encode(), None if content is None else memoryview(content))

        def batch(rows):
            columns = list(zip(*rows))
            known = {"long": pyarrow.int64(), "binary": pyarrow.binary(), "string": pyarrow.string()}
            names, types = zip(*((field.split()[0], known[field.split()[1]]) for field in ANSWER.split(", ")))
            return pyarrow.RecordBatch.from_arrays([pyarrow.array(c, t) for c, t in zip(columns, types)], names=names)

        rows, size = [], 0
        for head, frame, mentions in answers(records(), lambda: Program(command, timeout), deaths):
            bad = head.get("quarantine", {})
            # Rows of tables repeat themselves; a twentieth of the bytes goes through what follows.
            packed = pyarrow.compress(frame, codec="zstd", asbytes=True)
            rows.append((
                head["index"], packed, len(frame), pyarrow.compress(mentions, codec="zstd", asbytes=True), len(mentions),
                bad.get("path"), bad.get("code"), bad.get("line"), bad.get("column"), bad.get("offset"), bad.get("message")))
            size += len(packed)
            if size > 1 << 22 or len(rows) >= 256:
                yield batch(rows)
                rows, size = [], 0
        if rows:
            yield batch(rows)

    return work


def read_mentions(batches):
    """Rows of mentions.csv, packed, to columns; what keeps spreadsheets from running a cell is taken off again."""
    import pyarrow
    import pyarrow.compute
    import pyarrow.csv

    names = [field.split()[0] for field in MENTIONS.split(", ")]
    types = {f.split()[0]: pyarrow.int64() if f.endswith(" long") else pyarrow.string() for f in MENTIONS.split(", ")}
    guard = "^'('*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])"
    for batch in batches:
        for packed, size in zip(batch.column("mentions"), batch.column("mentions_bytes")):
            if size.as_py() == 0:
                continue
            rows = pyarrow.decompress(packed.as_buffer(), decompressed_size=size.as_py(), codec="zstd")
            table = pyarrow.csv.read_csv(
                pyarrow.BufferReader(rows), read_options=pyarrow.csv.ReadOptions(column_names=names, use_threads=False),
                parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
                convert_options=pyarrow.csv.ConvertOptions(
                    column_types=types, null_values=[""], strings_can_be_null=True, quoted_strings_can_be_null=False))
            for number, name in enumerate(names):
                if types[name] == pyarrow.string():
                    plain = pyarrow.compute.replace_substring_regex(table.column(name), guard, "\\1")
                    table = table.set_column(number, name, plain)
            yield from table.to_batches()


class Job:
    def __init__(self, options, spark):
        self.options = options
        self.spark = spark
        self.program = os.path.abspath(options.program)
        self.work_folder = tempfile.mkdtemp(prefix="foedera-spark-", dir=options.scratch)
        self.plan_folder = os.path.join(self.work_folder, "plan")
        self.staging = options.tables.rstrip("/") + "/staging"
        self.seconds = {}
        self.quarantined = False
        self.empty = set()

    def timed(self, name, body):
        start = time.monotonic()
        result = body()
        self.seconds[name] = round(time.monotonic() - start, 2)
        return result

    def foedera(self, *arguments):
        status = subprocess.run([self.program, *arguments], stdout=subprocess.DEVNULL).returncode
        if status not in (0, 2):
            sys.exit(status if status > 0 else 3)
        self.quarantined = self.quarantined or status == 2

    def run(self):
        contents = self.timed("plan", self.plan)
        self.timed("tag", lambda: self.tag(contents))
        self.timed("tables", self.write_tables)
        self.timed("collect", self.collect)
        self.timed("merge", lambda: self.foedera("merge", self.options.pipeline, self.plan_folder, "--output", self.options.output))
        self.delete(self.staging)
        shutil.rmtree(self.work_folder)
        print(json.dumps({"documents": self.count, "bytes": self.bytes, "seconds": self.seconds}), file=sys.stderr)
        return 2 if self.quarantined else 0

    # The plan

    def plan(self):
        """Makes the plan; gives the documents' contents as rows of path and content, or nothing where executors open the files."""
        arguments = ["spread", "plan", self.options.pipeline, "--output", self.plan_folder]
        if self.options.records:
            listing, contents = self.list_records()
        elif self.options.read == "spark" or any("://" in root for root in self.options.corpus):
            listing, contents = self.list_folders()
        else:
            self.foedera(*arguments, *(part for root in self.options.corpus for part in ("--corpus", root)))
            return None
        path = os.path.join(self.work_folder, "listing.jsonl")
        with open(path, "w", encoding="utf-8") as file:
            for found in listing:
                file.write(json.dumps(found, ensure_ascii=False) + "\n")
        self.foedera(*arguments, "--listing", path)
        return contents

    def list_folders(self):
        from pyspark.sql import functions as F

        listing, contents = [], None
        for number, root in enumerate(self.options.corpus):
            files = self.spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(root)
            place = self.spark._jvm.org.apache.hadoop.fs.Path(root)
            system = place.getFileSystem(self.spark._jsc.hadoopConfiguration())
            full = system.makeQualified(place).toString().rstrip("/")
            shown = root.rstrip("/") if system.getFileStatus(place).isDirectory() else root
            # The path as the person wrote it, which is what `foedera run` would show.
            prefix = F.regexp_replace("path", "^([a-z0-9+.-]+:)/+(?=[^/])" if full.startswith("file:") else "^$", "$1/")
            shown_path = F.concat(F.lit(shown), F.substring(prefix, len(full) + 1, 1 << 30))
            # Spark lists no empty file, so the store itself is asked.
            statuses = system.listFiles(place, True)
            while statuses.hasNext():
                status = statuses.next()
                path, length = shown + status.getPath().toString()[len(full):], status.getLen()
                found = {"path": path, "relative": path[len(shown):].lstrip("/") or os.path.basename(shown), "root": number}
                if length > DOCUMENT_LIMIT:
                    found["problem"] = f"{length} bytes are more than one document may have here ({DOCUMENT_LIMIT}); split the file"
                if length == 0:
                    self.empty.add(path)
                listing.append(found)
            part = files.where(F.col("length") <= DOCUMENT_LIMIT).select(shown_path.alias("path"), "content")
            contents = part if contents is None else contents.union(part)
        return listing, contents

    def list_records(self):
        from pyspark.sql import functions as F

        records = None
        for place in self.options.records:
            reader = self.spark.read
            if place.rstrip("/").endswith((".json", ".jsonl", ".ndjson", ".json.gz", ".jsonl.gz")):
                schema = "path string, id string, content string, content_base64 string, format string, _corrupt_record string"
                rows = reader.schema(schema).json(place)
            else:
                rows = reader.parquet(place)
            columns = set(rows.columns)

            def column(name):
                return F.col(name) if name in columns else F.lit(None).cast("string")

            bad = column("_corrupt_record")
            name = F.coalesce(
                column("path"), column("id"),
                F.concat(F.element_at(F.split(F.col("_metadata.file_path"), "/"), -1), F.lit("#"), F.substring(F.sha2(bad, 256), 1, 16)),
                F.concat(F.element_at(F.split(F.col("_metadata.file_path"), "/"), -1), F.lit("#nameless")))
            # A base64 that is none gives nothing, and the record has no content then.
            content = F.coalesce(column("content").cast("binary"), F.expr("try_to_binary(content_base64, 'base64')"
                                 if "content_base64" in columns else "cast(null as binary)"))
            problem = (F.when(bad.isNotNull(), F.lit("the line is no JSON object; write {\"path\": …, \"content\": …}"))
                       .when(F.coalesce(column("path"), column("id")).isNull(), F.lit("the record has no path; give it one"))
                       .when(content.isNull(), F.lit("the record has no content; give it `content` or `content_base64`")))
            part = rows.select(name.alias("path"), content.alias("content"), column("format").alias("format"), problem.alias("problem"))
            records = part if records is None else records.union(part)
        prefix = self.options.prefix
        listing = []
        known = records.groupBy("path").agg(F.count("*").alias("count"), F.min("problem").alias("problem"))
        for row in known.toLocalIterator():
            below = row.path[len(prefix):].lstrip("/") if row.path.startswith(prefix) else row.path
            found = {"path": row.path, "relative": below, "named": True}
            problem = f"{row['count']} records have this path; give each its own" if row["count"] > 1 else row.problem
            if problem:
                found["problem"] = problem
            listing.append(found)
        return listing, records.where("problem is null").select("path", "content", "format")

    # The work

    def tag(self, contents):
        from pyspark.sql import functions as F

        spark, options = self.spark, self.options
        spark.sparkContext.addFile(self.program)
        archive = shutil.make_archive(os.path.join(self.work_folder, "setup"), "zip", os.path.join(self.plan_folder, "setup"))
        spark.sparkContext.addArchive(archive + "#foedera-setup")
        work = work_function(os.path.basename(self.program), "foedera-setup", options.timeout, options.deaths)
        plan = self.plan_rows()
        cores = spark.sparkContext.defaultParallelism
        nothing = F.lit(None).cast("binary").alias("content")
        at_hand = plan if contents is None else plan.where("not wanted")
        self.delete(self.staging)

        def write(rows, mode):
            rows.mapInArrow(work, ANSWER).write.mode(mode).option("compression", "none").parquet(self.staging)

        if contents is None or self.refused:
            # Tasks of some seconds: a machine that is lost costs no more.
            count = self.count if contents is None else self.refused
            tasks = max(1, min(-(-count // 16), max(4 * cores, -(-count // 256))))
            write(at_hand.select("line", nothing).repartition(tasks), "append")
        if contents is not None:
            wanted = plan.where("wanted").select("path", "line")
            if self.count <= 2_000_000:
                wanted = F.broadcast(wanted)
            line = F.col("line")
            if "format" in contents.columns:
                added = F.concat(F.expr("substring(line, 1, length(line) - 1)"), F.lit(',"format":'),
                                 F.expr("substring(to_json(struct(format)), 11, length(to_json(struct(format))) - 10)"))
                line = F.when(F.col("format").isNotNull(), added).otherwise(line)
            write(contents.join(wanted, "path").select(line.alias("line"), "content"), "append")
        self.write_missing(plan, write, nothing)

    def write_missing(self, plan, write, nothing):
        """What the store listed and did not bring is a row in quarantine, not a hole."""
        from pyspark.sql import functions as F

        missing = plan.join(self.spark.read.parquet(self.staging).select("index"), "index", "left_anti") if self.exists(self.staging) else plan
        if missing.limit(1).count() == 0:
            return
        refusal = ',"refusal":{"code":"file.unreadable","message":"the store listed this file and did not bring it; try again"}}'
        line = F.concat(F.expr("substring(line, 1, length(line) - 1)"), F.lit(refusal))
        # Read before it is written to.
        rows = self.spark.createDataFrame(missing.select(line.alias("line")).collect(), "line string")
        write(rows.select("line", nothing), "append")

    def plan_rows(self):
        """The lines of the plan: `wanted` are the documents whose content somebody has to bring."""
        import pyarrow

        columns = {"index": [], "path": [], "line": [], "wanted": []}
        with open(os.path.join(self.plan_folder, "documents.jsonl"), encoding="utf-8") as file:
            for line in file:
                record = json.loads(line)
                if is_empty := record["path"] in self.empty:
                    line = line.rstrip("\n")[:-1] + ',"content":""}'
                columns["index"].append(record["index"])
                columns["path"].append(record["path"])
                columns["line"].append(line.rstrip("\n"))
                columns["wanted"].append("refusal" not in record and "content_base64" not in record and not is_empty)
        self.count = len(columns["index"])
        self.refused = columns["wanted"].count(False)
        return self.spark.createDataFrame(pyarrow.table(columns))

    # What came of it

    def write_tables(self):
        answers = self.spark.read.parquet(self.staging)
        tables = self.options.tables.rstrip("/")
        answers.where("code is not null").select("index", "path", "code", "line", "column", "offset", "message") \
            .write.mode("overwrite").parquet(tables + "/quarantine")
        answers.where("mentions_bytes > 0").select("mentions", "mentions_bytes").mapInArrow(read_mentions, MENTIONS) \
            .write.mode("overwrite").parquet(tables + "/mentions")

    def collect(self):
        """Appends the frames to the plan's journal, in the order of the corpus."""
        import pyarrow

        rows = self.spark.read.parquet(self.staging).select("index", "frame", "frame_bytes").orderBy("index")
        expected = 0
        self.bytes = 0
        with open(os.path.join(self.plan_folder, ".cache", "shard-1.journal"), "ab") as journal:
            for row in rows.toLocalIterator(prefetchPartitions=True):
                if row["index"] != expected:
                    sys.exit(f"foedera_spark: document {expected} was answered {'twice' if row['index'] < expected else 'never'}; run again")
                journal.write(pyarrow.decompress(row.frame, decompressed_size=row.frame_bytes, codec="zstd"))
                self.bytes += row.frame_bytes
                expected += 1
        if expected != self.count:
            sys.exit(f"foedera_spark: {self.count - expected} documents were never answered; run again")

    def exists(self, place):
        path = self.spark._jvm.org.apache.hadoop.fs.Path(place)
        return path.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(path)

    def delete(self, place):
        path = self.spark._jvm.org.apache.hadoop.fs.Path(place)
        path.getFileSystem(self.spark._jsc.hadoopConfiguration()).delete(path, True)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0], epilog="Documentation/Sizing.md tells what it costs.")
    parser.add_argument("pipeline", help="the pipeline file, on the driver's machine")
    parser.add_argument("--corpus", action="append", default=[], help="a folder or file: a path that all machines see, or a URL as Spark reads them")
    parser.add_argument("--records", action="append", default=[],
                        help="instead: Parquet, or JSON lines (.json, .jsonl), with path, content or content_base64, perhaps format")
    parser.add_argument("--prefix", default="", help="what the paths of records begin with that is no part of their names: the folder they came from")
    parser.add_argument("--read", choices=["files", "spark"], default="files",
                        help="who opens the files of a folder without a URL: foedera on the executors, or Spark")
    parser.add_argument("--output", required=True, help="the run's folder, on the driver's machine")
    parser.add_argument("--tables", help="the folder or URL for mentions and quarantine as Parquet, seen by all machines; OUTPUT-parquet without it")
    parser.add_argument("--program", help="the foedera that travels with the job; ./foedera or the one on the path without it")
    parser.add_argument("--scratch", help="a folder on the driver's machine with room for the journal; that for temporary files without it")
    parser.add_argument("--timeout", type=float, default=900, help="seconds that one document may take")
    parser.add_argument("--deaths", type=int, default=3, help="how often the program may die over a document before it is quarantined")
    parser.add_argument("--master", help="as spark-submit's")
    options = parser.parse_args()
    if bool(options.corpus) == bool(options.records):
        parser.error("give either --corpus or --records")
    options.program = options.program or ("./foedera" if os.path.exists("foedera") else shutil.which("foedera"))
    if not options.program or not os.path.exists(options.program):
        parser.error("there is no foedera to send along; name it with --program")
    options.output = os.path.abspath(options.output)
    options.tables = options.tables or options.output + "-parquet"
    return options


def main():
    options = read_options()
    try:
        import pandas  # noqa: F401
        import pyarrow  # noqa: F401
        from pyspark.sql import SparkSession
    except ImportError as error:
        sys.exit(f"foedera_spark: {error}; install it with `pip install pyspark pyarrow pandas`")
    builder = SparkSession.builder.appName("foedera")
    if options.master:
        builder = builder.master(options.master)
        if options.master.startswith("local"):
            # Executors on this machine use this Python, with the packages that are installed for it.
            os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # Documents are large rows: few in a batch. A small file costs its bytes, not four megabytes as Spark assumes.
    for key, value in {
        "spark.sql.execution.arrow.maxRecordsPerBatch": "32", "spark.sql.files.openCostInBytes": str(1 << 16),
        "spark.sql.files.maxPartitionBytes": str(1 << 24), "spark.sql.execution.arrow.pyspark.enabled": "true",
    }.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    try:
        status = Job(options, spark).run()
    finally:
        spark.stop()
    sys.exit(status)


if __name__ == "__main__":
    main()
