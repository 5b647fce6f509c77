"""Statements made false by two of their parts that change places: what goes one way, or holds for one of two sides."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Token, Words
from quizgen.facts.model import Finding
from quizgen.items.gaps import with_gap
from quizgen.quiz.numbers import YEAR, years_in
from quizgen.tags import ADJECTIVAL, MODIFYING, NOUNS, VERBAL
from quizgen.wording.words import say

_GOING = frozenset(
    "convert change turn shift transfer write read flow evolve develop move spread migrate "
    "switch conversion flow migration progress".split()
)
"""Verbs and nouns of what goes from one thing to another: back again is another way."""
_REACH, _LONGEST = 7, 5
"""So far before "from" stands what goes; so many words a part has at most."""
_OF_PHRASE = MODIFYING | {"DET", "ADV", "CCONJ"}
_SIDE_BY_SIDE = frozenset({"whereas", "while"})
_RATHER = frozenset({("rather", "than"), ("instead", "of")})
_UNTOLD = frozenset({"some", "other", "others", "another", "certain", "several", "one"})
"""Words that open a side without saying which: some do this and others that, whichever way round."""
_COMPARED = re.compile(
    rf"\b{YEAR}\b.*\bcompared (?:to|with)\b[^,;]*\b{YEAR}\b|\bcompared (?:to|with) (?:in )?\b{YEAR}\b"
)
"""One year compared with another, not a comparison inside what is said of one of two years."""
_COUNT = r"(\d[\d,.]*%?|two|three|four|five|six|seven|eight|nine|ten)"
_COUNTS = re.compile(rf"(?<!between )(?<!\d )\b{_COUNT} ([a-z-]+) and {_COUNT} ([a-z-]+)\b")
"""Two counts of two things side by side."""
_ANY_COUNT = re.compile(rf"\b{_COUNT}\b")

Pair = tuple[str, str]


def exchanged(finding: Finding) -> Iterator[str]:
    """The statement of a finding with two of its parts exchanged, where it cannot be so both ways round.

    "From rural to urban"; "for children but not for adults"; "11 vowels and 33 consonants"; A does this, whereas B
    does that.
    """
    text = finding.text
    for one, other in _pairs(finding):
        false = traded(text, one, other)
        if false is not None and one.lower() != other.lower():
            yield false
    counts = _COUNTS.search(text)
    is_told = counts is not None and len(_ANY_COUNT.findall(text)) == 2  # of more, two alone are hardly seen
    if counts is not None and is_told and counts[1] != counts[3] and counts[2] != counts[4]:
        yield f"{text[: counts.start()]}{counts[3]} {counts[2]} and {counts[1]} {counts[4]}{text[counts.end() :]}"


def _pairs(finding: Finding) -> Iterator[Pair]:
    """The parts of a statement that can change places, of every kind."""
    for way in (_from_to, _but_not, _rather, _side_by_side):
        yield from way(finding.sentences[0])
    told = years_in(finding.text) if _COMPARED.search(finding.text) else []
    if len(told) == 2:
        yield str(told[0]), str(told[1])


def traded(text: str, one: str, other: str) -> str | None:
    """The text with two parts of it in each other's place; None unless each stands there once, the first before."""
    first, second = with_gap(text, one), with_gap(text, other)
    if first is None or second is None or len(first[0]) >= len(second[0]) or len(first[0]) + len(one) > len(second[0]):
        return None
    between = text[len(first[0]) + len(one) : len(second[0])]
    head = other if first[0] else other[:1].upper() + other[1:]
    return f"{first[0]}{head}{between}{one}{second[2]}"


def _from_to(sentence: Sentence) -> Iterator[Pair]:
    tokens = sentence.tokens
    for start, token in enumerate(tokens):
        if token.text.lower() != "from" or not {one.lemma for one in tokens[max(0, start - _REACH) : start]} & _GOING:
            continue
        end = next((at for at in range(start + 2, start + _LONGEST + 2) if _is(tokens, at, "to", "into")), None)
        if end is None:
            continue
        source = tokens[start + 1 : end]
        source = source[:-1] if source[-1].text == "back" else source
        goal = _phrase(tokens[end + 1 :])
        if source and goal and _are_alike(source, goal):
            yield say(source), say(goal)


def _but_not(sentence: Sentence) -> Iterator[Pair]:
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 3):
        if not (_is(tokens, at, "but") and _is(tokens, at + 1, "not")):
            continue
        before = tokens[: at - 1] if tokens[at - 1].text == "," else tokens[:at]
        after = tokens[at + 2 :]
        if after[0].pos == "ADP":
            place = next((one.index for one in reversed(before) if one.text.lower() == after[0].text.lower()), None)
            held, denied = before[place + 1 :] if place is not None else (), _until_mark(after[1:])
            if 0 < len(held) <= _LONGEST and 0 < len(denied) <= _LONGEST and not _has_verb((*held, *denied)):
                yield say(held), say(denied)
        elif after[0].tag == before[-1].tag and after[0].tag in ADJECTIVAL:
            yield before[-1].text, after[0].text


def _rather(sentence: Sentence) -> Iterator[Pair]:
    tokens = sentence.tokens
    for at in range(1, len(tokens) - 2):
        if (tokens[at].text.lower(), tokens[at + 1].text.lower()) not in _RATHER:
            continue
        chosen = tuple(reversed(_phrase(tuple(reversed(tokens[:at])))))
        refused = _phrase(tokens[at + 2 :])
        start = chosen[0].index if chosen else 0
        lead = tokens[start - 1 : start] if start and tokens[start - 1].pos == "DET" else ()
        if refused and bool(lead) != (refused[0].pos == "DET"):
            continue  # an article would stand before one that takes none
        chosen = (*lead, *chosen)
        if chosen and refused and _are_alike(chosen, refused) and chosen[-1].pos == "NOUN":
            yield say(chosen), say(refused)


def _side_by_side(sentence: Sentence) -> Iterator[Pair]:
    """The two subjects of "A does this, whereas B does that"."""
    for at, token in enumerate(sentence.tokens):
        if token.text not in _SIDE_BY_SIDE or sentence.tokens[at - 1].text != ",":
            continue
        first, second = _opening(sentence, 0), _opening(sentence, at + 1)
        is_set_off = any(one is not None and one.subject.words[-1].text == "," for one in (first, second))
        if first is not None and second is not None and not is_set_off and _may_trade(first, second):
            yield say(first.subject.words), say(second.subject.words)


def _opening(sentence: Sentence, at: int) -> Clause | None:
    """The clause whose subject opens at a place."""
    return next((one for one in sentence.clauses if one.subject.words[0].index == at), None)


def _may_trade(first: Clause, second: Clause) -> bool:
    one, other = first.subject, second.subject
    is_named = all(part.head.pos in NOUNS and part.opens not in _UNTOLD for part in (one, other))
    is_plain = not (first.verb.negated or second.verb.negated) and one.number == other.number
    return is_named and is_plain and one.head.lemma != other.head.lemma


def _phrase(tokens: Words) -> Words:
    """The words of a noun phrase that open a row, up to its last noun or adjective."""
    found: list[Token] = []
    for token in tokens:
        if token.pos not in _OF_PHRASE or len(found) == _LONGEST:
            break
        found.append(token)
    while found and found[-1].pos in {"DET", "ADV", "CCONJ"} and found[0].pos in MODIFYING:
        found.pop()
    return tuple(found)


def _are_alike(one: Words, other: Words) -> bool:
    """True for two parts of one kind that name no amount and hold no verb."""
    is_plain = all(token.pos in _OF_PHRASE for token in (*one, *other))
    return is_plain and one[-1].pos == other[-1].pos and one[-1].pos in MODIFYING


def _until_mark(tokens: Words) -> Words:
    end = next((at for at, token in enumerate(tokens) if token.text in {",", ".", ";"}), len(tokens))
    return tokens[:end]


def _has_verb(words: Words) -> bool:
    return any(token.pos in VERBAL for token in words)


def _is(tokens: Words, at: int, *texts: str) -> bool:
    return at < len(tokens) and tokens[at].text.lower() in texts
