"""Halves around a connective: P, but Q; although P, Q; P. However, Q."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen.clauses import Clause, Sentence, Text
from quizgen.facts.comparisons.comparing import Half, clause_at, covered, half, matches, pairs, whole
from quizgen.knowledge.connectives import ALTHOUGH, AS_IT_IS, BUT, BY_CONTRAST, HOLDING, TURNING, WHILE, WHILST, any_of
from quizgen.knowledge.function_words import NONE, RELATIVE_PRONOUNS
from quizgen.tags import RELATIVES

SUBORDINATORS = ALTHOUGH | WHILE
_OPENERS = re.compile(
    rf"^[“\"'‘]?({any_of(TURNING | HOLDING | AS_IT_IS | BY_CONTRAST - {'in contrast'})}|instead(?! of)|still|"
    r"in contrast(?! (?:to|with)\b)|in fact|unfortunately)\b",
    re.IGNORECASE,
)
_MID_ADVERBS = re.compile(
    rf", (however(?=[,.;])|though(?=[,.:;])|{any_of(HOLDING | BY_CONTRAST)}|instead),?",
    re.IGNORECASE,
)
INNER = frozenset({"reported", "because", "time", "condition"})
"""Relations of an inner clause that may be what a half tells."""
_DEEP = frozenset({"relative", "because", "time", "condition"})
_NO_OPPOSITION = re.compile(
    r"\bnot (only|just|merely|simply)\b[^;]*?\bbut\b|\bbut also\b|\ball but\b|\bnothing but\b|\banything but\b"
    r"|\b(?:no ?one|no one|nobody|none) but\b"
    r"|\b(no choice|cannot help|last) but\b|\bas yet\b|\bnot yet\b|\byet to\b|\bbut one\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Opposed:
    """Two halves set against each other.

    Attributes:
        one, other: in the order of the text: what is set aside or came first, and what is held against it.
        link: the connective in lower case.
        sentences: those that hold them.
        inside: True if both stand in one sentence.
        before: the sentence before the first half's in its block, or None.
    """

    one: Half
    other: Half
    link: str
    sentences: tuple[Sentence, ...]
    inside: bool
    before: Sentence | None = None


def opposed(text: Text) -> Iterator[Opposed]:
    """All pairs of halves that a connective opposes, inside a sentence and across two."""
    earlier: list[Sentence] = []
    for previous, sentence in pairs(text):
        earlier = [*earlier[-2:], previous] if previous is not None else []
        if sentence.text.rstrip("”\"'’").endswith("?"):
            continue
        yield from (replace(found, before=previous) for found in _inside(sentence))
        found = _across(_answered(earlier, sentence), sentence)
        if found is not None:
            place = next(at for at, one in enumerate(earlier) if one is found.one.sentence)
            yield replace(found, before=earlier[place - 1] if place else None)


def _inside(sentence: Sentence) -> Iterator[Opposed]:
    blocked = {token.index for _, words in matches(sentence, _NO_OPPOSITION) for token in words}
    yield from _subordinated(sentence)
    for token in sentence.tokens[1:-2]:
        if sentence.tokens[token.index + 1].tag in RELATIVES:
            continue  # it adds a relative clause to one noun
        if token.text.lower() in BUT and token.index not in blocked and _is_coordinator(sentence, token.index):
            one, other = _deeper(sentence, token.index) or (
                half(sentence, _start(sentence, token.index), token.index),
                half(sentence, token.index + 1, _stop(sentence, token.index)),
            )
            if other is not None and other.clause is None:
                one = _denied(sentence, token.index) or one
            is_torn = _is_within(sentence, token.index)
            is_supposed = one is not None and one.clause is None and "if" in one.text.lower().split()[:4]
            if (
                one is not None
                and other is not None
                and _has_substance(one)
                and (_is_side(other) or _is_correction(one, other))
                and not (is_supposed or is_torn)
            ):
                yield Opposed(one, other, token.text.lower(), (sentence,), True)


def _deeper(sentence: Sentence, index: int) -> tuple[Half, Half] | None:
    """The two verbs of a relative or adverbial clause that a coordinator joins; None where it joins others."""
    second = next((one for one in sentence.clauses if one.index > index), None)
    if second is None or not second.shared or second.link != sentence.tokens[index].text.lower():
        return None
    first = sentence.parent_of(second)
    if first is None or first.relation not in _DEEP:
        return None
    start = first.verb.words[0].index if first.relation == "relative" else first.words[0].index
    words = covered(sentence, start, index), covered(sentence, index + 1, second.words[-1].index + 1)
    return Half(words[0], first, sentence), Half(words[1], second, sentence)


def _is_coordinator(sentence: Sentence, index: int) -> bool:
    token, before = sentence.tokens[index], sentence.tokens[index - 1]
    if token.text.lower() == "yet":
        return (
            before.text in {",", ";", "and", "–", "—"}
            and token.pos in {"CCONJ", "ADV"}
            and sentence.token_at(index + 1).text != "."
        )
    return token.pos in {"CCONJ", "SCONJ", "ADP"} or before.text in {",", "–", "—"}


def _is_within(sentence: Sentence, index: int) -> bool:
    """True between two adjectives of one noun: "a rare but notable event"."""
    before, after = sentence.tokens[index - 1], sentence.token_at(index + 1)
    noun = sentence.tokens[index + 2] if index + 2 < len(sentence.tokens) else None
    lead = sentence.tokens[index - 2] if index > 1 else None
    is_noun = noun is not None and noun.pos == "NOUN"
    return (
        is_noun and before.pos == after.pos == "ADJ" and lead is not None and lead.pos in {"DET", "ADJ", "ADP", "ADV"}
    )


def _start(sentence: Sentence, index: int) -> int:
    stops = [
        token.index
        for token in sentence.tokens[:index]
        if token.text in {";", ":"} or (token.text.lower() == "but" and token.index > 0)
    ]
    return stops[-1] + 1 if stops else 0


def _stop(sentence: Sentence, index: int) -> int:
    is_opened = False
    for token in sentence.tokens[index + 1 :]:
        is_closed = token.text == "”" and not is_opened
        if token.text == ";" or token.text.lower() == "but" or is_closed:
            return token.index
        is_opened = token.text == "“" or (is_opened and token.text != "”")
    return len(sentence.tokens)


def _denied(sentence: Sentence, index: int) -> Half | None:
    """The clause with "not" right before a connective: what "but" and a phrase behind it correct."""
    start = max((token.index for token in sentence.tokens[:index] if token.text in {",", ";", ":"}), default=-1) + 1
    nots = [token.index for token in sentence.tokens[:index] if token.text.lower() in {"not", "n’t", "n't", "never"}]
    if not nots:
        return None
    clause = clause_at(sentence, nots[-1])
    heads = [one.subject.words[0].index for one in (clause,) if one is not None and not one.shared]
    return half(sentence, max([start if start <= nots[-1] else 0, *[one for one in heads if one <= nots[-1]]]), index)


def _is_side(other: Half) -> bool:
    """False for one adjective held against another ("poor but honest")."""
    return other.clause is not None or sum(token.pos != "PUNCT" for token in other.words) > 2


def _is_correction(one: Half, other: Half) -> bool:
    """True for "are not migrants but residents": nouns, the first of them refused."""
    nouns = other.words[-1], one.words[-1]
    is_denied = one.clause is not None and any(token.text.lower() == "not" for token in one.words[-3:])
    return is_denied and all(token.pos == "NOUN" for token in nouns)


def _has_substance(one: Half) -> bool:
    return one.clause is not None or len(one.words) > 3


def _subordinated(sentence: Sentence) -> Iterator[Opposed]:
    for token in sentence.tokens:
        word = token.text.lower()
        if word not in SUBORDINATORS or not _subordinates(sentence, token.index):
            continue
        is_front = token.index <= _FRONT or _opens_inside(sentence, token.index)
        if is_front:
            comma = _end_of_front(sentence, token.index)
            one, other = (
                half(sentence, token.index + 1, comma or 0),
                half(sentence, (comma or 0) + 1, _next_semicolon(sentence, comma or 0)),
            )
        else:
            one = half(sentence, token.index + 1, _end_of_tail(sentence, token.index))
            is_even = sentence.tokens[token.index - 1].text.lower() == "even"
            other = half(sentence, _start(sentence, token.index), token.index - is_even)
        in_relative = other is not None and other.words[-1].text.lower() in RELATIVE_PRONOUNS
        if (
            one is not None
            and other is not None
            and _has_substance(one)
            and (other.clause is not None or other.words[0].text.lower() in NONE)
            and len(other.words) > 2
            and not in_relative
        ):
            first, second = (one, other) if word not in WHILE or is_front else (other, one)
            yield Opposed(first, second, word, (sentence,), True)


_FRONT = 2
_BEFORE_FRONT = frozenset({"that", "and", "but", ";", ":"})


def _opens_inside(sentence: Sentence, index: int) -> bool:
    """True for "she wrote that although A, B", "and while A, B": it opens a clause of its own, no tail of the first."""
    before = [one.text.lower() for one in sentence.tokens[max(0, index - 2) : index] if one.text != ","]
    inner = _clause_after(sentence, index)
    return before[-1:] != [] and before[-1] in _BEFORE_FRONT and inner is not None and not inner.verb.progressive


def _next_semicolon(sentence: Sentence, start: int) -> int:
    return next((token.index for token in sentence.tokens[start + 1 :] if token.text == ";"), len(sentence.tokens))


def _subordinates(sentence: Sentence, index: int) -> bool:
    """False for "while" that only means at the same time, and "though" as an adverb."""
    following = sentence.tokens[index + 1] if index + 1 < len(sentence.tokens) else None
    if following is None or following.text in {",", ".", ":", ";"}:
        return False
    word = sentence.tokens[index].text.lower()
    if following.tag == "VBG" and index <= 1 and word in WHILST:
        return False  # "while acknowledging this, …" goes with what is told and sets nothing against it
    if index and sentence.tokens[index - 1].text == "(":
        return False  # what brackets add to one member of a list
    if word == "though" and index and sentence.tokens[index - 1].text.lower() == "as":
        return False
    if word in WHILST:
        inner = _clause_after(sentence, index)
        set_off = (
            index <= 1
            or _opens_inside(sentence, index)
            or sentence.tokens[index - 1].text in {",", "–", "—", "("}
            or (inner is not None and inner.verb.main.lemma in {"remain", "have", "follow", "continue"})
        )
        goes_on = inner is not None and inner.verb.progressive  # "while it was growing": what else happened meanwhile
        return inner is not None and set_off and not goes_on and not sentence.quoted
    return True


def _clause_after(sentence: Sentence, index: int) -> Clause | None:
    """The finite clause whose subject opens within a few words after a subordinator."""
    found = [
        one
        for one in sentence.clauses
        if one.subject.words
        and not one.shared
        and index < one.subject.words[0].index <= index + 6
        and one.index > index
    ]
    return min(found, key=lambda one: one.index) if found else None


def _end_of_front(sentence: Sentence, index: int) -> int | None:
    """The comma that ends a fronted subordinate clause, before the main clause's subject or its fronted phrase."""
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    inner = _clause_after(sentence, index)
    commas = [
        token.index
        for token in sentence.tokens
        if token.text == "," and token.index > (inner.index if inner else index)
    ]
    if main is not None and main.index > index:
        before = [comma for comma in commas if comma < main.subject.words[0].index]
        between = [piece.words[0].index for piece in main.pieces if piece.front and piece.verb is None]
        limit = min([start for start in between if before and start > before[0]], default=main.subject.words[0].index)
        inside = [comma for comma in before if comma < limit]
        return inside[-1] if inside else None
    return commas[0] if commas else None


def _end_of_tail(sentence: Sentence, index: int) -> int:
    inner = _clause_after(sentence, index)
    if inner is None:
        commas = [token.index for token in sentence.tokens[index:] if token.text in {",", ";", "–", "—", ")"}]
        return commas[0] if commas else len(sentence.tokens)
    stops = [token.index for token in sentence.tokens[inner.index :] if token.text in {";", ")", "”"}]
    return stops[0] if stops else len(sentence.tokens)


def _answered(earlier: list[Sentence], sentence: Sentence) -> Sentence | None:
    """The sentence that an opener answers: the one before, or one further back that alone names somebody named here."""
    if not earlier:
        return None
    names = {token.text for token in sentence.tokens if token.name is not None}
    if names & {token.text for token in earlier[-1].tokens if token.name is not None}:
        return earlier[-1]
    for one in reversed(earlier[:-1]):
        if names & {token.text for token in one.tokens[:12] if token.name == "person"}:
            return one
    return earlier[-1]


def _across(previous: Sentence | None, sentence: Sentence) -> Opposed | None:
    if previous is None:
        return None
    opener = next(iter(matches(sentence, _OPENERS)), None)
    inner = next(iter(matches(sentence, _MID_ADVERBS)), None)
    found = opener or (inner if inner is not None and inner[1][0].index < 12 else None)
    if found is None:
        return None
    match, words = found
    link = match.group(1).lower()
    if link in {"in fact", "unfortunately", "still"}:
        return None
    one = whole(previous)
    if one is not None and one.clause is None and previous.text.rstrip("”\"’'").endswith("!"):
        return None  # "fie on him!" tells nothing
    other = half(sentence, words[-1].index + 1 if opener else 0, len(sentence.tokens))
    return Opposed(one, other, link, (previous, sentence), False) if one is not None and other is not None else None
