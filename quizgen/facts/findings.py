"""What somebody found, proposed or holds: the clause that a verb of finding or thinking governs, asked as a whole."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, cannot_tell, kept, parts, tells
from quizgen.facts.model import WITH_STEM, WRITTEN, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.tags import FINITE, NOUNS, WH_FORMS
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
_NEVER_ABOUT = frozenset(
    "describe illustrate document recognise recognize hope specify explain emphasise emphasize stress recommend "
    "insist".split()
)
"""Verbs that take no "about" beside what is said."""
_MAX_KEY, _MIN_KEY = 21, 4
_MOST_TOPIC = 9


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
        ask = _ask(found, clause, piece, title)
        if ask is not None:
            yield Fact("other", "facts.findings", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(found: Sentence, clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
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
    stem = ask_piece(clause, "what", others)
    topic = _topic(found, piece) if _needs_topic(clause, others) else ""
    if topic:  # an option that says it again would be the key
        stem = f"{stem.removesuffix('?')} about {topic}?"
        return Ask("content", stem, key, WRITTEN, level="understand")
    return Ask("content", stem, key, WITH_STEM, level="understand")


def _needs_topic(clause: Clause, others: tuple[Piece, ...]) -> bool:
    """True where the question would name nothing but who says it, and who says one thing says others too."""
    return clause.subject.is_named and not others and clause.verb.main.lemma not in _NEVER_ABOUT


def _topic(found: Sentence, piece: Piece) -> str:
    """What is found or held is about its subject, where that can be said so; else empty."""
    held = {token.index for token in piece.words}
    told = next((one for one in found.clauses if one.subject.words and one.subject.words[0].index in held), None)
    if told is None or told.relation != "reported" or told.subject.head.pos not in NOUNS:
        return ""
    words = told.subject.words
    leans = is_open(words) or any(token.bound or token.tag in WH_FORMS for token in words)
    is_said = not leans and words[0].pos != "NUM" and len(words) <= _MOST_TOPIC
    return say(words) if is_said else ""


def _runs_on(words: Words) -> bool:
    """True where a second telling is joined on: "would be buried and ordered that flags fly low"."""
    rows = zip(words, words[1:], words[2:], strict=False)
    return any(one.pos == "CCONJ" and two.tag in FINITE and three.text == "that" for one, two, three in rows)


def _is_clause(piece: Piece) -> bool:
    """True for a finite clause, its "that" said or left out, or one that opens with how or why."""
    if piece.marker in {"that", "how", "why"}:
        return True
    verb = next((token.tag for token in piece.words if token.tag in FINITE | {"TO"}), "")
    return not piece.marker and not piece.front and verb in FINITE  # "warned people to stay" holds no clause
