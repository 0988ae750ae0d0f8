# The project's own commands: `make report`, `make test`, `make dist`, `make install`.
SWIFT ?= swift
PREFIX ?= /usr/local
VERSION := $(shell sed -n 's/.*static let number = "\(.*\)"/\1/p' Sources/foedera/Version.swift)
RELEASE := .build/release
STATIC := --static-swift-stdlib -c release --product foedera

.PHONY: all setup build report test test-page test-survival test-interchange test-sqlite test-spark fuzz sanitize lint format tables bench dist install clean proof

all: build

# What the system must have: a line of names for apt in Scripts/setup.
setup:
	@sh Scripts/setup

build: setup
	$(SWIFT) build -c release

report: setup
	$(SWIFT) build -c release --product foedera
	$(RELEASE)/foedera run Pipelines/alliances.yml --output output/alliances

test: setup
	$(SWIFT) test

# The fast engine against the obvious one on the corpora beside the project: every EVERY-th document; the obvious one is slow, so 1 takes very long.
EVERY ?= 50
proof: setup
	FOEDERA_PROOF=$(EVERY) $(SWIFT) test -c release -Xswiftc -enable-testing --filter EngineProof

# Uses the report of the specimens as a reader does, in headless Chromium where it is installed.
test-page: report
	Scripts/check-page output/alliances || test $$? -eq 77

lint:
	$(SWIFT) format lint --strict -r Sources Tests Package.swift

format:
	$(SWIFT) format -i -r Sources Tests Package.swift

# Writes the *+Generated.swift files anew; a test fails when they are stale.
tables:
	$(SWIFT) run generate-tables

# Stages, whole processes and other tools side by side: `make bench BENCH="FOLDER THEMES"`, the specimens by default.
BENCH ?=
bench: setup
	bash Scripts/bench $(BENCH)

# Kills runs at POINTS random moments, lets every system call that writes fail once, breaks a hundred of ten thousand documents; Python 3 and strace.
POINTS ?= 200
test-survival: setup
	$(SWIFT) build -c release --product foedera
	python3 Scripts/survival/kill.py $(RELEASE)/foedera $(POINTS)
	python3 Scripts/survival/faults.py $(RELEASE)/foedera
	python3 Scripts/survival/broken.py $(RELEASE)/foedera

# Four fuzz targets with the address sanitizer, SECONDS each: XML, plain text, codebooks and pipelines, dictionaries.
SECONDS ?= 60
fuzz: setup
	bash Scripts/fuzz $(SECONDS)

# The tests with the address sanitizer, then with the thread sanitizer.
sanitize: setup
	SWIFT_BACKTRACE=enable=no $(SWIFT) test --sanitize=address --scratch-path .build-asan
	SWIFT_BACKTRACE=enable=no $(SWIFT) test --sanitize=thread --scratch-path .build-tsan

# Gives what is written for other tools to those tools; they are installed into .build-interchange from PyPI. SCHEMAS names a folder with those of REFI-QDA.
SCHEMAS ?=
test-interchange: setup
	$(SWIFT) build -c release --product foedera
	[ -d .build-interchange ] || python3 -m venv .build-interchange
	.build-interchange/bin/pip install -q frictionless pandas duckdb rdflib PyLD || echo "some tools could not be installed; their checks are skipped"
	.build-interchange/bin/python Scripts/interchange/check.py $(RELEASE)/foedera $(SCHEMAS)

# Runs as SQLite files: the package's trait SQLite, off in a plain build.
test-sqlite:
	@sh Scripts/setup libsqlite3-dev
	$(SWIFT) test --traits SQLite --scratch-path .build-sqlite --filter TreatyDatabaseTests

# The Spark job on a cluster in processes on this machine, against a run of the program alone. PySpark is installed from PyPI into the folder SPARK,
# Java must be there (`apt install openjdk-17-jre-headless`); without either the check is skipped. CORPUS is repeated COPIES times.
SPARK ?= .build-spark
CORPUS ?= Corpus
COPIES ?= 1
test-spark: setup
	$(SWIFT) build -c release --product foedera
	[ -d $(SPARK) ] || python3 -m venv $(SPARK)
	$(SPARK)/bin/pip install -q 'pyspark>=4,<5' pyarrow 'pandas>=2.2' || echo "PySpark could not be installed; its checks are skipped"
	$(SPARK)/bin/python Scripts/spark/check.py $(RELEASE)/foedera $(CORPUS) $(COPIES)

dist: setup
	sh Scripts/dist $(VERSION)

install: setup
	$(SWIFT) build $(STATIC)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/foedera $(DESTDIR)$(PREFIX)/share/man/man1
	install -m 755 $(RELEASE)/foedera $(DESTDIR)$(PREFIX)/bin/foedera
	cp -R Pipelines Corpus $(DESTDIR)$(PREFIX)/share/foedera/
	sh Scripts/manual $(RELEASE)/foedera > $(DESTDIR)$(PREFIX)/share/man/man1/foedera.1

clean:
	rm -rf .build output dist
