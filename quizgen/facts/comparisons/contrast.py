"""Two things that differ, set side by side: A does this, while B does that; B instead of A; some …, others …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Sentence, Text
from quizgen.facts.comparisons.apart import apart
from quizgen.facts.comparisons.comparing import (
    SAYING,
    Half,
    as_side,
    clause_at,
    half,
    matches,
    pairs,
    phrase_before,
    said_of_subject,
    subject_at,
    whole,
)
from quizgen.facts.comparisons.concession import is_concession
from quizgen.facts.comparisons.opposing import Opposed, opposed
from quizgen.facts.comparisons.sides import POINTING, grounded
from quizgen.facts.comparisons.single import Sound, holder, of_halves, sound_clauses, worded
from quizgen.facts.comparisons.topics import aspect_of, spoken_of
from quizgen.facts.model import Comparison
from quizgen.wording.words import say

_RATHER = r"\b(rather than|instead of|as opposed to|as against)\b"
_DIFFER = (
    r"\b(differ(s|ed)? from|different from|contradict(s|ed)?|did not agree with|disagree[sd]? with|"
    r"distinguish(es|ed)? \w+ from|unlike|contrasts? with|in contrast (to|with)|by contrast (to|with))\b"
)
_REASON = re.compile(r"(?<=\w) (?:because|although|since) ")
_TAIL = re.compile(r" (?:that|which|who)(?: (?:will|would|may|might|can|is|are|was|were|be|been|has|have|had|not))*$")
"""What is left of a relative clause cut at its verb or adjective."""
_VIEWING = SAYING | frozenset(
    "compare liken consider regard see view describe expect want hope call overestimate underestimate doubt".split()
)
"""Verbs whose subject tells what is compared, and is not it."""
_NO_SIDE = frozenset({"which", "who", "that", "this", "it"})
_INVITES = re.compile(r"(?:imagine|let us|let me|suppose|consider) ", re.IGNORECASE)
"""A side that asks for something and tells nothing."""
_LEANING = frozenset(
    "its their his her this that these those such some others many most both each one another what which how".split()
)
"""Words that open a subject which says little without its sentence."""


@grounded
def find(text: Text) -> Iterator[Comparison]:
    """Find contrasts.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for found in opposed(text):
        if not (
            found.link in {"although", "though", "nevertheless", "nonetheless", "in practice"}
            or (is_concession(found) and found.link in {"but", "yet", "however"})
        ):
            told = _opposed(found, sound)
            if told.b.lower() not in _NO_SIDE and not _INVITES.match(told.b):
                yield told
    for previous, sentence in pairs(text):
        yield from _rather(sentence, sound)
        yield from _differ(sentence, sound)
        yield from _opting(sentence)
        yield from _some_others(previous, sentence)


def _opposed(found: Opposed, sound: Sound) -> Comparison:
    link = "although" if found.link in {"but", "yet", "however", "in practice", "in reality"} else "while"
    return of_halves(found, "contrast", "facts.comparisons.contrast", _sides(found), link, sound)


_SIDE_BY_SIDE = frozenset(
    {"while", "whereas", "whilst", "by contrast", "in contrast", "on the other hand", "conversely"}
)


def _are_opposed(found: Opposed) -> bool:
    """True if the two subjects are what differs: side by side, or with one verb; "but" may oppose what is said."""
    one, other = found.one.clause, found.other.clause
    like = one is not None and other is not None and one.verb.main.lemma == other.verb.main.lemma
    return found.link in _SIDE_BY_SIDE or (like and found.inside)


def _sides(found: Opposed) -> tuple[str, str]:
    """Who holds each where both are held by somebody, the two subjects where each names a thing; else all of both."""
    one, other = found.one, found.other
    held = _holder(one), _holder(other)
    if all(held) and held[0].lower() != held[1].lower():
        return held
    if (
        _are_opposed(found)
        and not any(_source(half) for half in (one, other))
        and _names(one)
        and _names(other)
        and one.subject.lower() != other.subject.lower()
    ):
        return one.subject, other.subject
    return as_side(one), as_side(other)


def _names(half: Half) -> bool:
    """True if the subject of a half is surely what it is about."""
    clause = half.clause
    if clause is None or clause.lost or clause.relation == "relative" or clause.verb.main.lemma in _VIEWING:
        return False
    subject = clause.subject
    opens = subject.words[0].text.lower() if subject.words else ""
    return subject.head.pos in {"NOUN", "PROPN"} and opens not in _LEANING and not clause.shared


def _holder(half: Half) -> str:
    """Who says it, or who calls it so."""
    clause = half.clause
    views = clause is not None and clause.verb.main.lemma in _VIEWING and clause.subject.head.pos in {"NOUN", "PROPN"}
    held = _source(half) or (half.subject if views else "")
    return held if held.lower() not in POINTING else ""


def _source(half: Half) -> str:
    clause = half.clause
    return say(clause.source.words) if clause is not None and clause.source is not None else ""


def _rather(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _RATHER):
        end = _end(sentence, words[-1].index + 1)
        refused = half(sentence, words[-1].index + 1, end)
        chosen = half(sentence, end, len(sentence.tokens)) if words[0].index <= 1 else half(sentence, 0, words[0].index)
        if refused is not None and chosen is not None:
            near = _parallel(sentence, words[0].index, refused) or _until(sentence, words[0].index)
            said = apart(sentence, words[0].index, sound)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                said.text,
                near or chosen.value,
                refused.text,
                _of_chooser(sentence, words[0].index, chosen),
                chosen.value,
                refused.text,
                match.group().lower(),
                (sentence,),
                said.clause,
                said.false_texts,
                said.asks,
            )


def _of_chooser(sentence: Sentence, cue: int, chosen: Half) -> str:
    """What is said of the nearest subject, of the chosen half's where that is a pronoun, else what the verb does."""
    subject = said_of_subject(subject_at(sentence, cue)) or said_of_subject(spoken_of(chosen))
    clause = clause_at(sentence, cue)
    is_plain = clause is not None and clause.subject.head.text.lower() in {"they", "we", "it"} and not clause.quoted
    return subject or (f"what they {clause.verb.main.lemma}" if clause is not None and is_plain else "")


def _parallel(sentence: Sentence, cue: int, refused: Half) -> str:
    """What stands before "rather than" and is built as what stands behind it: a noun phrase, a phrase with one word."""
    first = refused.words[0]
    before = sentence.tokens[:cue]
    if first.pos == "ADP":
        same = [one.index for one in before[-12:] if one.text.lower() == first.text.lower()]
        return say(sentence.tokens[same[-1] : cue]).rstrip(", ") if same else ""
    is_noun = first.pos in {"DET", "NOUN", "PROPN", "ADJ", "NUM"} and refused.clause is None
    near = phrase_before(sentence, cue, 2) if is_noun else None
    if near is None:
        return ""
    start = near.words[0].index
    if start > 1 and sentence.tokens[start - 1].pos == "CCONJ":
        joined = [one for one in sentence.phrases if one.words and one.words[-1].index == start - 2]
        start = min((one.words[0].index for one in joined), default=start)
    return say(sentence.tokens[start : near.words[-1].index + 1])


_OPTING = r",? (?:\w+ing instead|instead \w+ing)\b(?! of)"


def _opting(sentence: Sentence) -> Iterator[Comparison]:
    """They refused A, choosing instead to do B."""
    for match, words in matches(sentence, _OPTING):
        start = words[1].index if words[0].text == "," else words[0].index
        one, other = half(sentence, 0, start), half(sentence, start, _end(sentence, words[-1].index))
        if one is not None and other is not None and one.clause is not None:
            aspect = said_of_subject(one.subject)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                "",
                one.text,
                other.text,
                aspect,
                one.value,
                other.text,
                match.group().strip(" ,").lower(),
                (sentence,),
            )


def _end(sentence: Sentence, start: int) -> int:
    return next(
        (token.index for token in sentence.tokens[start:] if token.text in {",", ";", ".", "–", "—"}),
        len(sentence.tokens),
    )


def _until(sentence: Sentence, cue: int) -> str:
    """What the clause right before the cue says, from its verb on."""
    inner = clause_at(sentence, cue - 1)
    start = inner.verb.words[0].index if inner is not None else cue
    return say(sentence.tokens[start:cue])


def _differ(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _DIFFER):
        if words[0].index and sentence.tokens[words[0].index - 1].lemma in {"not", "never"}:
            continue  # what does not differ is alike
        end = _end(sentence, words[-1].index + 1)
        other = half(sentence, words[-1].index + 1, end)
        before = sentence.tokens[words[0].index - 1] if words[0].index else None
        beside = (
            before is not None and (before.pos in {"NOUN", "PROPN"} or before.text == ",") and words[0].pos == "ADJ"
        )
        near = phrase_before(sentence, words[0].index, 2) if beside else None
        a = say(near.words) if near is not None else subject_at(sentence, words[-1].index)
        a = _TAIL.sub("", a.split(f" {match.group()}")[0])
        if other is not None and a and a.lower() not in POINTING | {"who", "which"}:
            said = worded(holder(sentence, words[0].index, sound), words[0].index, sound)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                said.text,
                a,
                _REASON.split(other.text)[0],
                "how they differ",
                "",
                "",
                match.group().lower(),
                (sentence,),
                said.clause,
                said.false_texts,
                said.asks,
            )


def _some_others(previous: Sentence | None, sentence: Sentence) -> Iterator[Comparison]:
    if previous is None:
        return
    first, second = _opening(previous), _opening(sentence)
    if (first, second) in {
        ("some", "others"),
        ("one", "another"),
        ("most", "some"),
        ("one", "others"),
        ("most", "only"),
    }:
        one, other = whole(previous), whole(sentence)
        if one is not None and other is not None:
            is_bare = len(one.subject.split()) < 2 and len(other.subject.split()) < 2
            sides = (one.text, other.text) if is_bare else (one.subject or first, other.subject or second)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                "",
                *sides,
                aspect_of(one, other),
                one.value,
                other.value,
                f"{first} … {second}",
                (previous, sentence),
            )


def _opening(sentence: Sentence) -> str:
    return sentence.tokens[0].text.lower()


__all__ = ["Half", "find"]
