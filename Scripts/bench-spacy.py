"""The work of the engine as spaCy does it: blank tokenizer, PhraseMatcher over lower-cased phrases without wildcards.

usage: bench-spacy.py TEXT THEMES
"""
import re
import sys

import spacy
from spacy.matcher import PhraseMatcher

nlp = spacy.blank("en")
nlp.max_length = 10**9
phrases = [line.strip()[2:].strip("'\" ") for line in open(sys.argv[2], encoding="utf-8") if line.strip().startswith("- ")]
matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
matcher.add("theme", list(nlp.pipe(phrase for phrase in phrases if phrase and not re.search(r"[*?]", phrase))))
count = 0
for paragraph in open(sys.argv[1], encoding="utf-8").read().split("\n\n"):
    count += len(matcher(nlp.make_doc(paragraph)))
print(count)
