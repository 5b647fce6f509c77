"""Two things that differ, set side by side: A does this, while B does that; B instead of A; some …, others …"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Text, Words
from quizgen.facts.comparisons.apart import apart
from quizgen.facts.comparisons.aspects import aspect_of, of_clause
from quizgen.facts.comparisons.comparing import (
    Half,
    as_side,
    clause_at,
    half,
    matches,
    pairs,
    phrase_before,
    subject_at,
    whole,
)
from quizgen.facts.comparisons.concession import is_concession
from quizgen.facts.comparisons.corrected import corrected
from quizgen.facts.comparisons.embedded import inflected, subject_of, verb_of, whether
from quizgen.facts.comparisons.holders import compared
from quizgen.facts.comparisons.opposing import Opposed, opposed
from quizgen.facts.comparisons.sides import POINTING, grounded
from quizgen.facts.comparisons.single import Sound, holder, of_halves, sound_clauses, worded
from quizgen.facts.comparisons.topics import said
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
_MODIFYING = frozenset({"ADJ", "NOUN"})
_NO_SIDE = frozenset({"which", "who", "that", "this", "it"})
_SPAN = re.compile(r"\b(?:seconds|minutes|hours|days|weeks|months|years)\b")
_INVITES = re.compile(r"(?:imagine|let us|let me|suppose|consider) ", re.IGNORECASE)
"""A side that asks for something and tells nothing."""


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
        yield from _differ(sentence, sound)
        yield from _opting(sentence)
        yield from _some_others(previous, sentence)


def _opposed(found: Opposed, sound: Sound) -> Comparison:
    link = "although" if found.link in {"but", "yet", "however", "in practice", "in reality"} else "while"
    told = compared(found, side_by_side=True)
    return of_halves(found, "contrast", "facts.comparisons.contrast", told, link, sound)


def _rather(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _RATHER):
        end = _end(sentence, words[-1].index + 1)
        refused = half(sentence, words[-1].index + 1, end)
        chosen = half(sentence, end, len(sentence.tokens)) if words[0].index <= 1 else half(sentence, 0, words[0].index)
        if chosen is None or refused is None:
            continue
        told = _chosen(sentence, words[0].index, chosen, refused)
        if told is not None:
            said = apart(sentence, words[0].index, sound)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                said.text,
                *told,
                match.group().lower(),
                (sentence,),
                said.clause,
                said.false_texts,
                said.asks,
            )


def _chosen(sentence: Sentence, cue: int, chosen: Half, refused: Half) -> tuple[str, str, str, str, str] | None:
    """What is chosen and what is refused, on what they are compared, and what is said of each."""
    clause = clause_at(sentence, cue) if cue > 1 else chosen.clause
    parts = corrected(sentence, clause, cue, refused.words) if clause is not None and cue > 1 else None
    if parts is not None:
        return parts.a, parts.b, parts.aspect, parts.a_value, refused.text
    mains = [one for one in sentence.clauses if one.relation == "main" and one.index > cue]
    main = next(iter(mains), chosen.clause) if cue <= 1 else chosen.clause or clause
    counted = phrase_before(sentence, cue, 2)
    if counted is not None and clause is not None and counted.words[0].pos == refused.words[0].pos == "NUM":
        noun = say(counted.words[1:]) or subject_of(clause)
        return say(counted.words), refused.text, f"how many {noun} {verb_of(clause)}", chosen.value, refused.text
    if counted is not None and _SPAN.search(say(counted.words)) and _SPAN.search(refused.text):
        return say(counted.words), refused.text, "how long it takes", chosen.value, refused.text
    aspect = of_clause(main) if main is not None else ""
    if cue > 1 and refused.words[0].pos == "ADP":
        return None  # what of the clause it is held against cannot be told
    near = (_parallel(sentence, cue, refused) or _until(sentence, cue)) if cue > 1 else as_side(chosen)
    return (near, refused.text, aspect, chosen.value, refused.text) if aspect and near else None


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
            told = _done_instead(one.clause, sentence.tokens[start : other.words[-1].index + 1])
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                "",
                as_side(one),
                f"{one.subject} {told}",
                of_clause(one.clause),
                one.value,
                told,
                match.group().strip(" ,").lower(),
                (sentence,),
            )


def _done_instead(clause: Clause, words: Words) -> str:
    """ "Opted to shift focus", of "opting instead to shift focus" behind a clause in the past."""
    kept = [token for token in words if token.text.lower() not in {"instead", ","}]
    return f"{inflected(kept[0].lemma, clause.verb.finite.tag, kept[0].text)} {say(kept[1:])}"


def _end(sentence: Sentence, start: int) -> int:
    for token in sentence.tokens[start:]:
        following = sentence.tokens[token.index + 1 : token.index + 2]
        is_list = token.text == "," and sentence.tokens[token.index - 1].pos == "ADJ"
        if token.text in {",", ";", ".", "–", "—"} and not (is_list and following and following[0].pos in _MODIFYING):
            return token.index
    return len(sentence.tokens)


def _until(sentence: Sentence, cue: int) -> str:
    """What the clause right before the cue says, from its verb on."""
    inner = clause_at(sentence, cue - 1)
    start = inner.verb.words[0].index if inner is not None else cue
    return say(sentence.tokens[start:cue])


def _differ(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, _DIFFER):
        if words[0].index and sentence.tokens[words[0].index - 1].lemma in {"not", "never"}:
            continue  # what does not differ is alike
        sides = _unlike(sentence, match.group().lower(), words)
        if sides is not None:
            said = worded(holder(sentence, words[0].index, sound), words[0].index, sound)
            yield Comparison(
                "contrast",
                "facts.comparisons.contrast",
                said.text,
                *sides,
                "",
                "",
                match.group().lower(),
                (sentence,),
                said.clause,
                said.false_texts,
                said.asks,
            )


def _unlike(sentence: Sentence, cue: str, words: Words) -> tuple[str, str, str] | None:
    """The two that are said to differ, and in what; None where one of them is not named."""
    other = half(sentence, words[-1].index + 1, _end(sentence, words[-1].index + 1))
    clause = clause_at(sentence, words[0].index)
    before = sentence.tokens[words[0].index - 1] if words[0].index else None
    beside = before is not None and (before.pos in {"NOUN", "PROPN"} or before.text == ",") and words[0].pos == "ADJ"
    near = phrase_before(sentence, words[0].index, 2) if beside else None
    is_told = clause is not None and clause.verb.main.index in {one.index for one in words}
    own = clause.piece("object") if clause is not None and "sel" in cue else None
    is_joined = before is not None and before.text.lower() in {"and", ","}
    if words[0].pos == "VERB" and not (is_told or is_joined) and own is None:
        return None  # the verb that tells the difference was not found to be one
    near = own.phrase if own is not None else near
    a = said(near) if near is not None else subject_at(sentence, words[-1].index)
    a = _TAIL.sub("", a.split(f" {cue}")[0])
    if other is None or clause is None or not a or a.lower() in POINTING | {"who", "which"}:
        return None
    noun = a.split(" of ")[0].split()[-1]
    b = _REASON.split(other.text)[0]
    is_of_noun = b.startswith(("that ", "those "))
    if is_of_noun and len(a.split()) == 1:
        return None  # whose it is was not said
    b = f"the {noun} {b.split(' ', 1)[1]}" if is_of_noun else b
    return a, b, _respect_of(sentence, cue, clause, noun if is_of_noun else "")


def _respect_of(sentence: Sentence, cue: str, clause: Clause, noun: str) -> str:
    """In what two things differ: what the clause denies or says of the one that is unlike the other."""
    if cue == "unlike" or cue.startswith(("in contrast", "by contrast")):
        return whether(clause, "they", plural=True)
    if cue.startswith("contradict"):
        return "what they show"
    if "agree" in cue:
        return "what they think"
    reason = next((one for one in sentence.clauses if one.relation == "because" and one.parent == clause.index), None)
    if reason is not None and reason.subject.head.pos == "PRON":
        return whether(reason, "they", plural=True)
    return noun or ("what they are like" if "from" in cue else "how they differ")


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
                aspect_of(one, other, sided=not is_bare),
                one.value,
                other.value,
                f"{first} … {second}",
                (previous, sentence),
            )


def _opening(sentence: Sentence) -> str:
    return sentence.tokens[0].text.lower()
