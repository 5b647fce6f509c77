"""Clauses and phrases built by hand from a compact notation, so that wording is tested without a parser.

A clause is chunks with a bar between: ``In 1990 @time | parliament @subject | amended/VBD @verb | the treaty @object``.
A chunk ends in its role, with the kind of its phrase behind a colon where that matters (``@object:person``); a comma at
its head sets it off. Chunks before the subject are fronted. A source (``@source``) is no part of the text.

A word is ``text``, ``text/TAG`` or ``text/TAG/lemma``. ``=name`` behind it is what is said for a reference, ``=?`` an
open one, and ``^3`` binds it to the token with that index. ``~`` before it: no space there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import pytest
from lemminflect import getLemma

from quizgen.clauses import NAMED, Clause, Kind, Phrase, Piece, Role, Source, Token, VerbGroup, Words

_POS = {"NN": "NOUN", "VB": "VERB", "JJ": "ADJ", "RB": "ADV", "IN": "ADP", "DT": "DET", "CD": "NUM", "PR": "PRON"}
_POS |= {"MD": "AUX", "TO": "PART", "CC": "CCONJ", "RP": "ADP", "PO": "PART", "WD": "PRON", "PU": "PUNCT"}
_TAGS = {"the": "DT", "a": "DT", "an": "DT", "to": "TO", "and": "CC", "not": "RB", "that": "IN", "because": "IN"}
_TAGS |= dict.fromkeys(
    "in on at of by for from with during since into because_of while although if as about before".split(), "IN"
)
_WORD = re.compile(r"^(~?)(.+?)(?:/([A-Z$]+))?(?:/([a-z]+))?(?:=(.*?))?(?:\^(\d+))?$")
_AUXILIARIES = {"be", "have", "do"}
_FINITE = {"MD", "VBD", "VBZ", "VBP"}


@dataclass(frozen=True)
class _Chunk:
    role: str
    kind: Kind
    comma: bool
    words: Words

    @property
    def marker(self) -> str:
        first = self.words[0]
        return first.text.lower() if first.tag in {"IN", "TO"} else ""


def _tag(text: str) -> str:
    if text.lower() in _TAGS:
        return _TAGS[text.lower()]
    if not re.search(r"\w", text):
        return "PU"
    return "CD" if text[0].isdigit() else "NNP" if text[0].isupper() else "NN"


def _token(word: str, index: int) -> Token:
    match = _WORD.match(word.replace("_", " "))
    assert match, word
    _, text, tag, lemma, said, bound = match.groups()
    tag = tag or _tag(text)
    pos = "PROPN" if tag in {"NNP", "NNPS"} else _POS[tag[:2]]
    lemma = lemma or _lemma(text, pos)
    return Token(
        index=index,
        text=text,
        lemma=lemma,
        tag=tag,
        pos="AUX" if pos == "VERB" and lemma in _AUXILIARIES else pos,
        start=0,
        end=0,
        say=None if said in {None, "?"} else said,
        open=said == "?",
        bound=frozenset(map(int, bound.split("+"))) if bound else frozenset(),
    )


def _lemma(text: str, pos: str) -> str:
    if pos == "PROPN":
        return text
    found = getLemma(text.lower(), upos=pos) if pos in {"NOUN", "VERB", "ADJ", "ADV", "AUX"} else ()
    return str(found[0]) if found else text.lower()


def _spaced(words: list[str], first: int = 0) -> Words:
    tokens = [_token(word, first + place) for place, word in enumerate(words)]
    glued = [word.startswith("~") or word in {",", ".", ")"} for word in words]
    return tuple(replace(token, space=not (glued[i + 1 :] or [False])[0]) for i, token in enumerate(tokens))


def _chunks(notation: str) -> Iterator[_Chunk]:
    index = 0
    for text in notation.split(" | "):
        *words, role = text.split()
        comma = words[0] == ","
        index += comma
        name, _, kind = role.removeprefix("@").partition(":")
        chunk = _Chunk(name, kind or "term", comma, _spaced(words[comma:], index))
        index += len(chunk.words) if name != "source" else 0
        yield chunk


def _phrase(words: Words, kind: Kind) -> Phrase:
    if kind in NAMED:
        words = tuple(replace(token, name=kind) if token.pos == "PROPN" else token for token in words)
    stop = next((place for place, token in enumerate(words) if token.tag == "IN"), len(words))
    head = next((token for token in reversed(words[:stop]) if token.tag[:2] in {"NN", "CD", "PR"}), words[-1])
    members = [
        tuple(group) for joins, group in groupby(words, lambda one: one.tag == "CC" or one.text == ",") if not joins
    ]
    conjuncts = tuple(_phrase(member, kind) for member in members) if len(members) > 1 else ()
    return Phrase(
        words=words,
        head=head,
        kind=kind,
        number="plural" if conjuncts or head.tag.endswith("S") else "singular",
        determiner=words[0].text.lower() if words[0].tag == "DT" else "",
        conjuncts=conjuncts,
        modifiers=tuple(token for token in words if token.tag[:2] == "JJ"),
    )


def _verb(words: Words) -> VerbGroup:
    finite = next(token for token in words if token.tag in _FINITE)
    main = [token for token in words if token.pos in {"VERB", "AUX"} and token.tag != "MD"][-1]
    return VerbGroup(
        words=words,
        finite=finite,
        main=main,
        tense="past" if finite.tag == "VBD" else "none" if finite.tag == "MD" else "present",
        modal=finite.lemma if finite.tag == "MD" else "",
        passive=main.tag == "VBN" and any(token.lemma == "be" for token in words),
        perfect=main.tag == "VBN" and any(token.lemma == "have" for token in words),
        negated=any(token.text.lower() in {"not", "n't", "never"} for token in words),
        particle=next((token for token in words if token.tag == "RP"), None),
    )


def _piece(chunk: _Chunk, front: bool) -> Piece:
    role, inner, _ = chunk.role.partition("!")
    rest = chunk.words[1:] if chunk.marker else chunk.words
    noun = None if inner or role in {"other", "manner"} or not rest else _phrase(rest, chunk.kind)
    shown = (chunk.words[0], *noun.words) if noun and chunk.marker else noun.words if noun else chunk.words
    wanted: Role = role  # type: ignore[assignment]
    verb = next((token.index for token in chunk.words if token.pos == "VERB"), 0) if inner else None
    return Piece(wanted, shown, chunk.marker, noun, front, chunk.comma, verb)


def _clause(notation: str) -> Clause:
    chunks = list(_chunks(notation))
    subject = next(chunk for chunk in chunks if chunk.role == "subject")
    verb = _verb(next(chunk for chunk in chunks if chunk.role == "verb").words)
    source = next((chunk for chunk in chunks if chunk.role in {"source", "source-unnamed"}), None)
    start = subject.words[0].index
    return Clause(
        block=1,
        sentence=1,
        index=verb.main.index,
        relation="main",
        subject=_phrase(subject.words, subject.kind),
        verb=verb,
        pieces=tuple(
            _piece(chunk, chunk.words[0].index < start)
            for chunk in chunks
            if chunk.role not in {"subject", "verb", "source", "source-unnamed"}
        ),
        source=Source(source.words, source.role == "source", "say") if source else None,
    )


@pytest.fixture(scope="session")
def clause() -> Callable[[str], Clause]:
    """Builds a clause from the notation; ``@cause!`` is a piece with a verb in it and no noun phrase."""
    return _clause


@pytest.fixture(scope="session")
def phrase() -> Callable[[str], Phrase]:
    """Builds a phrase: its words, its kind behind them."""

    def build(notation: str) -> Phrase:
        *words, kind = notation.split()
        return _phrase(_spaced(words), kind.removeprefix(":"))

    return build


@pytest.fixture(scope="session")
def words() -> Callable[[str], Words]:
    """Builds tokens; a first index other than 0 (``5 … ``) means that they stand inside a sentence."""

    def build(notation: str, first: int = 0) -> Words:
        return _spaced(notation.split(), first)

    return build
