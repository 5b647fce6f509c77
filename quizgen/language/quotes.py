"""Which words stand inside quotation marks; the state is kept through a paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from quizgen.language.nodes import Doc, Node
from quizgen.tags import FINITE

_OPEN, _CLOSE, _BOTH = frozenset("“‟«"), frozenset("”»"), frozenset({'"', "``", "''"})
_SINGLE_OPEN, _SINGLE_CLOSE = frozenset("'‘"), frozenset("'’")
_ENDS = frozenset(".,!?…")
_OWNED = frozenset({"ADJ", "NOUN", "NUM", "PROPN"})
_TERM_WORDS = 6


@dataclass(frozen=True)
class Quotation:
    """A quoted stretch of a block: token indexes, the marks counted in; ``whole`` if both marks stand in the block."""

    start: int
    end: int
    whole: bool


@lru_cache(maxsize=1)
def quotations(doc: Doc) -> tuple[Quotation, ...]:
    """Quotations of a block, quoted terms among them; each of its sentences asks for them."""
    found: list[Quotation] = []
    opened: int | None = None
    for token in doc:
        if opened is None and (token.text in _OPEN or token.text in _BOTH):
            opened = token.i
        elif opened is not None and (token.text in _CLOSE or token.text in _BOTH):
            found.append(Quotation(opened, token.i, True))
            opened = None
    if opened is not None:
        found.append(Quotation(opened, len(doc) - 1, False))
    return tuple(found) or tuple(_in_single_marks(doc))


def _in_single_marks(doc: Doc) -> Iterator[Quotation]:
    """Speech in single marks, from a mark before a capital to the next that closes it behind a comma or end mark, or
    before a bracket; the rest of a block that such a mark opens and none closes. Else it is a term or title."""
    start = 0
    while start < len(doc) - 1:
        at, start = start, start + 1
        is_free = at == 0 or bool(doc[at - 1].whitespace_)
        is_opening = doc[at].text in _SINGLE_OPEN and not doc[at].whitespace_ and doc[at + 1].text[:1].isupper()
        if not (is_free and is_opening):
            continue
        end = next((one.i for one in doc[at + 2 :] if _is_closing(one)), None)
        if end is None and at == 0:
            yield Quotation(at, len(doc) - 1, False)
            return
        if end is not None and _closes_speech(doc[end]):
            yield Quotation(at, end, True)
        start = start if end is None else end + 1


def _closes_speech(mark: Node) -> bool:
    """True for a mark behind a comma or end mark, and for one before the bracket that tells where it is written."""
    is_told = bool(mark.whitespace_) and mark.nbor().text == "("
    return mark.nbor(-1).text in _ENDS or is_told


def _is_closing(mark: Node) -> bool:
    """True for a single mark right behind a word or stop and before a space or stop; "the boys' boats" has none."""
    before, after = mark.nbor(-1), mark.doc[mark.i + 1 : mark.i + 2]
    is_behind = mark.text in _SINGLE_CLOSE and not before.whitespace_
    is_owner = mark.tag_ == "POS" and before.text.endswith("s") and any(one.pos_ in _OWNED for one in after)
    return is_behind and not is_owner and (bool(mark.whitespace_) or not after or after[0].is_punct)


def is_term(doc: Doc, quotation: Quotation) -> bool:
    """True for a quoted term of up to six words: what stands around it may be asked about."""
    inner = doc[quotation.start + 1 : quotation.end]
    is_clause = any(token.tag_ in FINITE for token in inner)
    if len(inner) > 1 and inner[-1].text in {".", ","} and not is_clause:
        inner = inner[:-1]
    return (
        quotation.whole and len(inner) <= _TERM_WORDS and not any(token.text in {".", "!", "?", ","} for token in inner)
    )


def words_of_terms(doc: Doc) -> frozenset[int]:
    """Indexes of the words inside quoted terms: they are spoken of as they stand."""
    return frozenset(index for one in quotations(doc) if is_term(doc, one) for index in range(one.start + 1, one.end))
