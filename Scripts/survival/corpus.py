"""A corpus for tests of survival: treaties between invented states, written by rule, some of them as XML."""
import pathlib

CLAUSES = [
    "The Parties shall consult together whenever the independence of either is threatened.",
    "An armed attack against one of them shall be considered an attack against them all.",
    "Each Party shall assist the other with all the forces at its disposal.",
    "The Parties renounce the threat and the use of force in their relations.",
    "Any dispute that is not settled by negotiation shall be referred to arbitration.",
    "This Treaty shall be ratified, and shall enter into force on the exchange of ratifications.",
    "This Treaty remains in force for ten years; either Party may denounce it by a notice of one year.",
    "The Parties shall exchange classified information under conditions to be agreed between them.",
]


def articles(number, count):
    for index in range(count):
        yield index + 1, CLAUSES[(number * 7 + index * 3) % len(CLAUSES)]


def text(number):
    body = "\n\n".join(f"Article {n}\n{clause}" for n, clause in articles(number, 5 + number % 9))
    return f"TREATY NUMBER {number} BETWEEN ALDERNIA AND BREZHOVIA\n\nSigned at Corvane on {number % 28 + 1} May {1880 + number % 130}.\n\n{body}\n"


def xml(number):
    body = "".join(f'<article number="{n}"><title>Article {n}</title><p>{clause}</p></article>' for n, clause in articles(number, 5 + number % 9))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<treaty><meta><name>Treaty number {number}</name></meta><body>{body}</body></treaty>\n'


def write(folder, documents):
    """Writes so many documents, every third as XML."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(documents):
        name, content = (f"t{number:05}.xml", xml(number)) if number % 3 == 2 else (f"t{number:05}.txt", text(number))
        (folder / name).write_text(content, encoding="utf-8")
