"""Two things that differ, set side by side: A does this, while B does that; B instead of A; some …, others …"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Phrase, Sentence, Text, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.apart import apart
from quizgen.facts.comparisons.aspects import aspect_of, of_clause
from quizgen.facts.comparisons.comparing import (
    Half,
    as_side,
    clause_at,
    end_of_part,
    half,
    matches,
    pairs,
    phrase_before,
    whole,
)
from quizgen.facts.comparisons.conceding import conceding
from quizgen.facts.comparisons.concession import is_concession
from quizgen.facts.comparisons.corrected import corrected
from quizgen.facts.comparisons.embedded import inflected, subject_of, verb_of
from quizgen.facts.comparisons.holders import compared
from quizgen.facts.comparisons.instead import done_rather, opted
from quizgen.facts.comparisons.opposing import INNER, Opposed, opposed
from quizgen.facts.comparisons.sides import grounded
from quizgen.facts.comparisons.single import Sound, of_halves, sound_clauses
from quizgen.facts.comparisons.unlike import unlike
from quizgen.facts.model import Compared, Comparison
from quizgen.knowledge.connectives import AS_IT_IS, TURNING
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import NOMINAL
from quizgen.wording.words import say

_RATHER = re.compile(r"\b(rather than|instead of|as opposed to|as against)\b", re.IGNORECASE)
_NO_SIDE = frozenset({"which", "who", "that", "this", "it"})
_SPAN = re.compile(r"\b(?:seconds|minutes|hours|days|weeks|months|years)\b")
_INVITES = re.compile(r"(?:imagine|let us|let me|suppose|consider) ", re.IGNORECASE)
"""A side that asks for something and tells nothing."""
"""Clauses whose own verb stands before "rather than", and not that of the clause around them."""
_FURTHEST = 10
"""So many words a deed has at most between its "to" and the "in" of how long it takes."""


@conceding
@grounded
def find(text: Text) -> Iterator[Comparison]:
    """Find contrasts.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for found in opposed(text):
        if not is_concession(found):
            told = _opposed(found, sound)
            if told.b.lower() not in _NO_SIDE and not _INVITES.match(told.b):
                yield told
    for previous, sentence in pairs(text):
        yield from _rather(sentence, sound)
        yield from unlike(sentence, sound)
        yield from _opting(sentence)
        yield from _some_others(previous, sentence)


def _opposed(found: Opposed, sound: Sound) -> Comparison:
    link = "although" if found.link in TURNING | AS_IT_IS else "while"
    told = compared(found, side_by_side=True)
    return of_halves(found, "contrast", rules.CONTRAST, told, link, sound)


def _rather(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _RATHER):
        end = end_of_part(sentence, words[-1].index + 1)
        refused = half(sentence, words[-1].index + 1, end)
        chosen = half(sentence, end, len(sentence.tokens)) if words[0].index <= 1 else half(sentence, 0, words[0].index)
        if chosen is None or refused is None:
            continue
        told = _chosen(sentence, words[0].index, chosen, refused)
        if told is not None:
            said = apart(sentence, words[0].index, sound)
            done = done_rather(sentence, words, sound) if not said.asks else None
            said = replace(said, asks=(done,)) if done is not None else said
            yield Comparison.of("contrast", rules.CONTRAST, told, said, match.group().lower(), sentence)


def _chosen(sentence: Sentence, cue: int, chosen: Half, refused: Half) -> Compared | None:
    """What is chosen and what is refused, on what they are compared, and what is said of each."""
    clause = clause_at(sentence, cue) if cue > 1 else chosen.clause
    parts = corrected(sentence, clause, cue, refused.words) if clause is not None and cue > 1 else None
    if parts is not None:
        return replace(parts, b_value=refused.text)
    mains = [one for one in sentence.clauses if one.relation == "main" and one.index > cue]
    main = next(iter(mains), chosen.clause) if cue <= 1 else chosen.clause or clause
    counted = phrase_before(sentence, cue, 2)
    if counted is not None and clause is not None and counted.words[0].pos == refused.words[0].pos == "NUM":
        noun = say(counted.words[1:]) or subject_of(clause)
        told = say(sentence.tokens[refused.words[-1].index + 2 : end_of_part(sentence, refused.words[-1].index + 2)])
        is_whole = clause.verb.words[0].index > cue and told.startswith(clause.verb.words[0].text)
        is_subject = is_whole or counted.head in clause.subject.words
        aspect = f"how many {noun} {told if is_whole else verb_of(clause)}" if is_subject else f"number of {noun}"
        return Compared(say(counted.words), refused.text, aspect, say(counted.words), refused.text)
    if counted is not None and _SPAN.search(say(counted.words)) and _SPAN.search(refused.text):
        if refused.words[0].tag == "VBG":
            return None  # how long one thing takes, and waiting for another: what they are is not said
        lasts, aspect = _lasting(sentence, counted)
        return Compared(lasts, refused.text, aspect, chosen.value, refused.text)
    aspect = of_clause(main, refused.words[0]) if main is not None else ""
    if cue > 1 and refused.words[0].pos == "ADP":
        return None  # what of the clause it is held against cannot be told
    if cue <= 1 and refused.words[0].tag == "VBG" and main is not None and main.subject.opens in INDEFINITE:
        return None  # the gerund is said of something known, and not of what is newly named behind it
    inner = clause_at(sentence, cue - 1) if refused.words[0].tag == "VB" else None
    if inner is not None and inner is not main and inner.relation == "conjunct":
        return None  # the aspect would be of the clause before
    near = (_parallel(sentence, cue, refused) or _until(sentence, cue)) if cue > 1 else as_side(chosen)
    behind = clause_at(sentence, cue - 1) if cue > 1 else None
    if behind is not None and behind is not main and behind.relation in INNER and behind.subject.words:
        aspect, near = of_clause(behind, refused.words[0]), near or _until(sentence, cue)
        value = say(sentence.tokens[behind.verb.words[0].index : cue])
        return Compared(near, refused.text, aspect, value, refused.text) if aspect else None
    return Compared(near, refused.text, aspect, chosen.value, refused.text) if aspect and near else None


def _lasting(sentence: Sentence, span: Phrase) -> tuple[str, str]:
    """How long something takes, all of it, and what does: "minutes and hours", "how long it takes to send news"."""
    opens = next((one.index for one in reversed(span.words) if one.text.lower() == "in"), span.words[0].index - 1)
    near = sentence.tokens[max(0, opens - 2) : opens + 1]
    joined = next((one.index for one in near if one.text.lower() == "in"), opens)
    is_in = sentence.tokens[joined].text.lower() == "in"
    behind = [one.index for one in sentence.tokens[:joined] if one.text.lower() == "to"]
    start = behind[-1] if behind else joined
    is_deed = is_in and joined - start <= _FURTHEST and sentence.token_at(start + 1).tag == "VB"
    lasts = say(sentence.tokens[joined + 1 : span.words[-1].index + 1]) if is_in else say(span.words)
    doer = next((one for one in sentence.phrases if one.head.index == start - 1), None) if is_deed else None
    before = sentence.tokens[: doer.words[0].index] if doer is not None else ()
    is_helped = bool(before) and before[-1].tag == "VBG"
    start = doer.words[0].index if doer is not None and is_helped else start  # "enabling news to pass in a day"
    return lasts, f"how long it takes {say(sentence.tokens[start:joined])}" if is_deed else "how long it takes"


def _parallel(sentence: Sentence, cue: int, refused: Half) -> str:
    """What stands before "rather than" and is built as what stands behind it: a noun phrase, a phrase with one word."""
    first = refused.words[0]
    before = sentence.tokens[:cue]
    if first.pos == "ADP":
        same = [one.index for one in before[-12:] if one.text.lower() == first.text.lower()]
        return say(sentence.tokens[same[-1] : cue]).rstrip(", ") if same else ""
    is_noun = first.pos in NOMINAL and refused.clause is None
    near = phrase_before(sentence, cue, 2) if is_noun else None
    if near is None:
        return ""
    start = near.words[0].index
    if start > 1 and sentence.tokens[start - 1].pos == "CCONJ":
        joined = [one for one in sentence.phrases if one.words and one.words[-1].index == start - 2]
        start = min((one.words[0].index for one in joined), default=start)
    return say(sentence.tokens[start : near.words[-1].index + 1])


_OPTING = re.compile(r",? (?:\w+ing instead|instead \w+ing)\b(?! of)", re.IGNORECASE)


def _opting(sentence: Sentence) -> Iterator[Comparison]:
    """They refused A, choosing instead to do B."""
    for match, words in matches(sentence, _OPTING):
        start = words[1].index if words[0].text == "," else words[0].index
        one, other = half(sentence, 0, start), half(sentence, start, end_of_part(sentence, words[-1].index))
        if one is not None and other is not None and one.clause is not None:
            behind = sentence.tokens[start : other.words[-1].index + 1]
            done, cue = _done_instead(one.clause, behind), match.group().strip(" ,").lower()
            aspect = f"what {one.subject} {verb_of(one.clause)} and what {one.subject} {_verb_only(done)} instead"
            told = Compared(as_side(one), f"{one.subject} {done}", aspect, one.value, done)
            yield Comparison.of("contrast", rules.CONTRAST, told, opted(one, behind), cue, sentence)


def _done_instead(clause: Clause, words: Words) -> str:
    """ "Opted to shift focus", of "opting instead to shift focus" behind a clause in the past."""
    kept = [token for token in words if token.text.lower() not in {"instead", ","}]
    return f"{inflected(kept[0].lemma, clause.verb.finite.tag, kept[0].text)} {say(kept[1:])}"


def _verb_only(done: str) -> str:
    """ "Opted to do", of "opted to shift focus"."""
    first, *rest = done.split()
    return f"{first} to do" if rest[:1] == ["to"] else first


def _until(sentence: Sentence, cue: int) -> str:
    """What the clause right before the cue says, from its verb on."""
    inner = clause_at(sentence, cue - 1)
    start = inner.verb.words[0].index if inner is not None else cue
    is_helped = inner is not None and inner.verb.finite.pos == "AUX" and inner.verb.finite is not inner.verb.main
    subject = subject_of(inner) if inner is not None and is_helped else ""
    return f"{subject} {say(sentence.tokens[start:cue])}".strip()


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
            opens = [told.words[0] in (told.clause.subject.words[:1] if told.clause else ()) for told in (one, other)]
            if not (is_bare or all(opens)):
                return  # who reports it opens the sentence, and is not what is told of
            sides = (one.text, other.text) if is_bare else (one.subject or first, other.subject or second)
            yield Comparison(
                "contrast",
                rules.CONTRAST,
                "",
                *sides,
                aspect_of(one, other, sided=not is_bare),
                one.value,
                other.value,
                f"{first} … {second}",
                (previous, sentence),
            )


def _opening(sentence: Sentence) -> str:
    return sentence.tokens[0].text.lower()
