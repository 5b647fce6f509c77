"""What the head of a sentence, or of one before it, limits: a place, case or subject that the clause does not name."""

from __future__ import annotations

from itertools import takewhile

from quizgen.clauses import Clause, Sentence, Token
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.wording.statements import limiting, words_of

_LIMITING = frozenset("in among under within across throughout without".split())
_BEFORE_COLON = _LIMITING | {"at", "for", "on", "during", "by"}
"""Behind a colon what stands before it is spelled out, so that it holds within the same bounds."""
_CONDITIONS = frozenset("without with given despite under if unless".split())
_JOINED = frozenset({"main", "conjunct", "contrast", "reported", "concession"})
_GROUNDS = frozenset({"as", "because", "since"})
"""Links of a reason; "as" and "since" may be taken for links of a time."""
_LIST = 2
"""So many commas, or one and "and", behind a colon make a list."""


def is_outside_opening(clause: Clause, sentence: Sentence) -> bool:
    """True for a clause that what stands at the head limits, and that does not say so.

    "In small firms, one clerk keeps the books, and the owner signs": the owner signs in those. "Lind said that,
    without rain, the fields dry out": not in any case.

    Args:
        clause: one of the sentence.
        sentence: the one that the clause stands in.
    """
    if clause.relation not in _JOINED and not _is_reason_of_many(clause):
        return False
    return _is_behind_placed(clause, sentence) or _is_behind_that(clause, sentence)


def goes_on_within(clause: Clause, paragraph: list[Sentence]) -> bool:
    """True for "The council pays for the roads" behind "In a free town, the council sets the rules": there it does.

    Args:
        clause: one of the sentence behind these.
        paragraph: the sentences before it in its paragraph.
    """
    subject = clause.subject
    if clause.verb.tense != "present" or subject.determiner != "the" or subject.is_named or clause.source is not None:
        return False
    if any(token.name is not None for token in words_of(clause, limiting(clause))):
        return False
    for before in reversed(paragraph):
        if not any(_is_same(one, clause) for one in before.clauses):
            return False
        if before.tokens[0].text == "In" and before.tokens[1].text.lower() in INDEFINITE:
            return any(token.text == "," for token in before.tokens)
    return False


def is_one_of_listed(clause: Clause, paragraph: list[Sentence], title: str) -> bool:
    """True for "Care is …" behind "Three duties are at the heart of Stoic life: care, …": it is so by that teaching.

    Args:
        clause: one of the sentence behind these.
        paragraph: the sentences before it in its paragraph.
        title: of the article.
    """
    subject = clause.subject
    if len(subject.words) > 1 or subject.head.pos != "NOUN" or clause.source is not None:
        return False
    said = {token.text for token in clause.words}
    return any(
        any(name not in said and name not in title for name in _names_before_list(one, subject.head))
        for one in paragraph
    )


def _names_before_list(sentence: Sentence, head: Token) -> list[str]:
    """The words with a capital before a colon behind which a list has the noun."""
    before = list(takewhile(lambda token: token.text != ":", sentence.tokens))
    behind = sentence.tokens[len(before) + 1 :]
    is_list = sum(token.text == "," or token.text.lower() == "and" for token in behind) >= _LIST
    if not is_list or head.lemma not in {token.lemma for token in behind if token.pos == "NOUN"}:
        return []
    return [token.text for token in before[1:] if token.text[:1].isupper()]


def _is_same(one: Clause, clause: Clause) -> bool:
    return one.subject.head.lemma == clause.subject.head.lemma and one.subject.determiner == "the"


def _is_behind_placed(clause: Clause, sentence: Sentence) -> bool:
    """True for a clause behind the first one of a sentence that opens with a place or case."""
    first = sentence.tokens[0]
    is_placed = any(piece.front or piece.role == "place" for piece in clause.pieces)
    start = min(token.index for token in clause.words)
    spells_out = start > 0 and sentence.tokens[start - 1].text == ":"
    limiting_words = _BEFORE_COLON if spells_out else _LIMITING
    if first.pos != "ADP" or first.text.lower() not in limiting_words or is_placed:
        return False
    opened = [one for one in sentence.clauses if any(_opens(piece.words[0], first) for piece in one.pieces)]
    pieces = [piece for one in opened for piece in one.pieces if piece.words[0] == first]
    if not pieces or pieces[0].role == "time" or pieces[0].verb is not None or clause in opened:
        return False
    host = min(opened, key=lambda one: len(one.words))
    return clause.words[0].index > host.verb.main.index and clause.link != "but"


def _is_reason_of_many(clause: Clause) -> bool:
    """True for "as farmers sell their crop": bare people or things, as they are in the place that is told of."""
    subject = clause.subject
    is_bare = subject.number == "plural" and not subject.determiner and not subject.is_named
    return (
        clause.link in _GROUNDS
        and clause.relation in {"because", "time"}
        and clause.verb.tense == "present"
        and is_bare
    )


def _opens(token: Token, first: Token) -> bool:
    return token.index == first.index


def _is_behind_that(clause: Clause, sentence: Sentence) -> bool:
    """True for a reported clause between whose "that" and which a condition stands that is left off."""
    start = min(token.index for token in (*clause.subject.words, *clause.verb.words))
    if clause.relation != "reported" or start == 0 or sentence.tokens[start - 1].text != ",":
        return False
    kept = {token.index for token in clause.words}
    before = [token for token in sentence.tokens[:start] if token.index not in kept]
    that = next((token.index for token in reversed(before) if token.text == "that" and token.tag == "IN"), None)
    gap = [token for token in before if that is not None and token.index > that and token.text != ","]
    return bool(gap) and gap[0].text.lower() in _CONDITIONS
