#!/usr/bin/env python3
"""Gives what Foedera writes for other tools to those tools, over the specimens: each check is skipped, and says so, where its tool is absent.

usage: check.py PROGRAM [SCHEMAS]
SCHEMAS is a folder with the REFI-QDA schemas Project-mrt2019.xsd and Codebook.xsd, for xmllint.
"""
import glob
import importlib
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

failures = []


def check(name, is_right, detail=""):
    print(f"{'ok' if is_right else 'WRONG'}  {name}{'' if is_right else ': ' + detail}")
    if not is_right:
        failures.append(name)


def needs(name, module=None, command=None):
    """The module or command, or nothing and a line that says so."""
    if command:
        found = shutil.which(command)
    else:
        try:
            found = importlib.import_module(module)
        except ImportError:
            found = None
    if not found:
        print(f"skipped  {name}: {module or command} is not installed")
    return found


class Work:
    def __init__(self, program):
        self.program = str(pathlib.Path(program).resolve())
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="foedera-interchange-"))

    def foedera(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, check=True).stdout

    def path(self, name):
        return self.root / name


def tables(work):
    work.foedera("run", "Pipelines/alliances.yml", "--output", work.path("run"))
    frictionless = needs("data package", "frictionless")
    if frictionless:
        report = frictionless.validate(str(work.path("run/datapackage.json")))
        check("data package: frictionless validate", report.valid, str(report.flatten(["name", "type", "message"])[:3]))
    pandas = needs("units.csv in pandas", "pandas")
    if pandas:
        units = pandas.read_csv(work.path("run/units.csv"), low_memory=False)
        check("units.csv in pandas", units.tagged.dropna().isin([0, 1]).all() and len(units) > 1000)
    duckdb = needs("tables in DuckDB", "duckdb")
    if duckdb:
        rows = duckdb.sql(f"SELECT count(*) FROM '{work.path('run/mentions.csv')}' m JOIN '{work.path('run/documents.csv')}' d USING (document)")
        check("tables in DuckDB", rows.fetchall()[0][0] > 1000)
    if needs("units.csv in R", command="Rscript"):
        script = f"u <- read.csv('{work.path('run/units.csv')}'); m <- glm(tagged ~ words, binomial, subset(u, theme == 'consultation' & covered == 1)); cat(nrow(u))"
        answer = subprocess.run(["Rscript", "-e", script], capture_output=True, text=True)
        check("units.csv in R", answer.returncode == 0 and int(answer.stdout or 0) > 1000, answer.stderr[:200])


def annotations(work):
    for form in ("doccano", "web-annotation", "brat", "webanno-tsv"):
        work.foedera("export", form, "Corpus", "--output", work.path(form))
    texts = {}
    for line in work.path("doccano/doccano.jsonl").read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        texts[record["document"]] = record["text"]
    lines = work.path("web-annotation/annotations.jsonl").read_text(encoding="utf-8").splitlines()
    right = 0
    for line in lines:
        place, quote = json.loads(line)["target"]["selector"]
        right += any(
            text[place["start"]:place["end"]] == quote["exact"] and text[:place["start"]].endswith(quote["prefix"])
            and text[place["end"]:].startswith(quote["suffix"]) for text in texts.values())
    check(f"{len(lines)} web annotations quote what they point at", right == len(lines) > 0)
    wrong = total = 0
    for path in glob.glob(str(work.path("brat/*.ann"))):
        text = open(path[:-4] + ".txt", encoding="utf-8", newline="").read()
        for line in open(path, encoding="utf-8", newline=""):
            if line.startswith("T"):
                _, label, words = line.rstrip("\n").split("\t")
                pieces = [place.split() for place in label.split(" ", 1)[1].split(";")]
                total += 1
                wrong += " ".join(text[int(start):int(end)] for start, end in pieces) != words
    check(f"{total} brat annotations quote what they point at", wrong == 0 < total)
    wrong = total = 0
    for path in glob.glob(str(work.path("webanno-tsv/*.tsv"))):
        name = pathlib.Path(path).stem
        units = open(work.path(f"brat/{name}.txt"), encoding="utf-8", newline="").read().encode("utf-16-le")
        for line in open(path, encoding="utf-8", newline=""):
            cells = line.rstrip("\n").split("\t")
            if len(cells) > 3:
                start, end = map(int, cells[1].split("-"))
                total += 1
                wrong += units[2 * start:2 * end].decode("utf-16-le") != cells[2]
    check(f"{total} words of WebAnno TSV stand where it says", wrong == 0 < total)
    pyld = needs("web annotations as JSON-LD", "pyld")
    if pyld:
        # The context is on the web; a stand-in with the terms in use shows that the objects expand.
        context = {"@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}
        first = json.loads(lines[0])
        first["@context"] = context
        check("web annotations as JSON-LD", bool(pyld.jsonld.expand(first)))


def projects(work, schemas):
    for codings in ("mentions", "units"):
        archive = work.path(f"{codings}.qdpx")
        work.foedera("export", "qdpx", "Corpus", "--output", archive, "--codings", codings)
        space = "{urn:QDA-XML:project:1.0}"
        with zipfile.ZipFile(archive) as zipped:
            check(f"{codings}.qdpx is a whole archive", zipped.testzip() is None)
            root = ElementTree.fromstring(zipped.read("project.qde"))
            work.path("project.qde").write_bytes(zipped.read("project.qde"))
            total = wrong = 0
            for source in root.iter(f"{space}TextSource"):
                text = zipped.read(f"sources/{source.get('guid')}.txt").decode()
                for selection in source.iter(f"{space}PlainTextSelection"):
                    quoted = text[int(selection.get("startPosition")):int(selection.get("endPosition"))]
                    total += 1
                    wrong += not quoted or (codings == "mentions" and quoted != selection.get("name"))
        check(f"{total} codings of {codings} quote what they point at", wrong == 0 < total)
        validate(work, schemas, "Project-mrt2019.xsd", work.path("project.qde"))


def codebooks(work, schemas):
    for form, name in (("qdc", "c.qdc"), ("skos", "c.rdf"), ("skos-turtle", "c.ttl")):
        work.path(name).write_bytes(work.foedera("codebook", "convert", "Pipelines/codebooks/alliance-diplomacy.yml", "--to", form))
    validate(work, schemas, "Codebook.xsd", work.path("c.qdc"))
    if needs("SKOS", "rdflib"):
        from rdflib import Graph
        from rdflib.compare import isomorphic

        graphs = [Graph().parse(work.path("c.rdf"), format="xml"), Graph().parse(work.path("c.ttl"), format="turtle")]
        check(f"SKOS: {len(graphs[0])} triples, the same in RDF/XML and Turtle", isomorphic(*graphs))
    for name in ("c.qdc", "c.rdf"):
        back = work.foedera("codebook", "show", work.path(name)).decode()
        check(f"{name} comes back with its themes", "37 themes" in back, back[:80])


def validate(work, schemas, schema, path):
    if not schemas:
        return print(f"skipped  {schema}: no folder of schemas is named")
    if needs(schema, command="xmllint"):
        answer = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", f"{schemas}/{schema}", str(path)], capture_output=True, text=True)
        check(f"{path.name} against {schema}", answer.returncode == 0, answer.stderr[:300])


def main():
    work = Work(sys.argv[1])
    schemas = sys.argv[2] if len(sys.argv) > 2 and pathlib.Path(sys.argv[2]).is_dir() else None
    tables(work)
    annotations(work)
    projects(work, schemas)
    codebooks(work, schemas)
    shutil.rmtree(work.root, ignore_errors=True)
    print(f"{len(failures)} wrong")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
