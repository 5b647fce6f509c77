"""What somebody found, proposed or holds: the clause that a verb of finding or thinking governs, asked as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import FINITE, POSSIBLE, Clause, Piece, Text, Words
from quizgen.facts.askable import askable, cannot_tell, kept, parts, tells
from quizgen.facts.model import Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import is_open, say

_VERBS = frozenset(
    "propose think believe argue conclude show find suggest predict estimate claim warn discover demonstrate observe "
    "hypothesize hypothesise theorize maintain recommend fear hope agree understand confirm prove indicate "
    "reveal acknowledge announce state concede realise realize emphasise emphasize stress insist declare admit "
    "establish deduce infer recognise recognize postulate stipulate specify explain describe illustrate document "
    "notice report imply assert contend calculate foresee".split()
)
_HELD = frozenset("think believe hope fear agree understand claim".split())
_MAX_KEY, _MIN_KEY = 21, 4


def find(text: Text) -> Iterator[Fact]:
    """Find what is found or held.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        piece = clause.piece("complement")
        if piece is None or clause.verb.main.lemma not in _VERBS or clause.verb.negated or not _is_clause(piece):
            continue
        ask = _ask(clause, piece, title)
        if ask is not None:
            yield Fact("other", "facts.findings", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    others = kept(clause, piece)
    inner = say(piece.words, words_of(clause, others))
    is_led = bool(piece.marker) or piece.words[0].text.lower() in {"how", "why"}
    key = inner if is_led else f"that {inner}"
    named = clause.subject.is_named or len(clause.subject.words) > 2 or clause.subject.number == "plural"
    if cannot_tell(clause.subject.words) or clause.verb.modal in POSSIBLE:
        return None  # what somebody may recommend is one of many things
    if clause.verb.main.lemma in _HELD and not clause.subject.is_named and not others:
        return None  # people think and hope many things
    if not named or not _MIN_KEY <= len(key.split()) <= _MAX_KEY or is_open(piece.words, words_of(clause, others)):
        return None
    if _runs_on(piece.words):
        return None
    if not tells(words_of(clause, others), title) or clause.piece("object", "indirect"):
        return None
    return Ask(
        "content", ask_piece(clause, "what", others), key, frozenset({"choice", "short_answer"}), level="understand"
    )


def _runs_on(words: Words) -> bool:
    """True where a second telling is joined on: "would be buried and ordered that flags fly low"."""
    rows = zip(words, words[1:], words[2:], strict=False)
    return any(one.pos == "CCONJ" and two.tag in FINITE and three.text == "that" for one, two, three in rows)


def _is_clause(piece: Piece) -> bool:
    """True for a finite clause, its "that" said or left out, or one that opens with how or why."""
    if piece.marker in {"that", "how", "why"}:
        return True
    return (
        not piece.marker and not piece.front and any(token.tag in {"VBZ", "VBD", "VBP", "MD"} for token in piece.words)
    )
