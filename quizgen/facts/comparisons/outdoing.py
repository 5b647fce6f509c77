"""What outstrips, outranks or outnumbers another, read off the surface where no clause of the sentence was read off."""

from __future__ import annotations

import re

from quizgen.clauses import Sentence, Words
from quizgen.facts.comparisons.comparing import SAYING
from quizgen.facts.comparisons.single import Sound, is_sound
from quizgen.facts.model import WRITTEN, Ask, Wording
from quizgen.knowledge.dictionary import inflections_of
from quizgen.tags import FINITE
from quizgen.wording.words import is_open, lowered, say
from quizgen.wording.words import sentence as as_sentence

_VERB = re.compile(
    r"(?P<base>out(?:strip|rank|number|pace|weigh|sell)|exceed|surpass)(?P<form>p?ed|s|es)?$", re.IGNORECASE
)
_MARKS = frozenset({",", ";", ":", "–", "—", "(", ")", "“", "”", '"'})
_RELATIVE = frozenset({"which", "who", "that", "whom", "whose"})
_UNSAID = frozenset("if when unless may might could would should not never once although while because".split())
_LONGEST, _LEAST = 16, 2


def outdone(sentence: Sentence, verb: int, sound: Sound) -> Wording:
    """The sentence as one statement, the same in the passive, which is false, and the question for its second side.

    Args:
        sentence: it must hold nothing else: a phrase of time at its head and an aside behind the subject are all.
        verb: index of the word that outdoes.
        sound: of the article.
    """
    found = _VERB.match(sentence.tokens[verb].text)
    parts = _parts(sentence, verb) if found is not None else None
    if found is None or parts is None:
        return Wording()
    front, subject, adverb, other = parts
    base, form = found["base"].lower(), found["form"] or ""
    plural = _is_plural(sentence, subject) if form.endswith("d") else not form
    past = form.endswith("d")
    done = str((inflections_of(base, tag="VBN", inflect_oov=True) or (f"{base}ed",))[0])
    be, do = ("were" if plural else "was", "did") if past else ("are" if plural else "is", "do" if plural else "does")
    head, far = (f"{say(front)}, " if front else ""), (f"{say(adverb)} " if adverb else "")
    name, rival = say(subject), say(other)
    own = lowered(subject[0], name) if front or subject[0].index == 0 else name
    stem = as_sentence(f"{head[:1].lower()}{head[1:]}what {do} {own} {far}{base}", "?")
    if not is_sound(stem, rival, sound.title):
        return Wording()
    text = as_sentence(f"{head}{own if head else name} {far}{sentence.tokens[verb].text} {rival}")
    turned = as_sentence(f"{head}{own if head else name} {be} {far}{done} by {rival}")
    ask = Ask("outdone", stem, rival, WRITTEN, level="understand")
    return Wording(text, (turned,), None, (ask,))


def _is_plural(sentence: Sentence, subject: Words) -> bool:
    """The number of the phrase that opens the subject."""
    opening = [one for one in sentence.phrases if one.words and one.words[0] == subject[0]]
    return any(one.number == "plural" for one in opening if one.head in subject)


def _parts(sentence: Sentence, verb: int) -> tuple[Words, Words, Words, Words] | None:
    """What stands at the head, the subject, the adverb, and the second side; None where the sentence holds more."""
    tokens = sentence.tokens
    before, behind = tokens[:verb], _without_place(tokens[verb + 1 : -1])
    texts = {one.text.lower() for one in tokens}
    if (
        sentence.quoted
        or sentence.open_quote
        or tokens[-1].text != "."
        or texts & _UNSAID
        or is_open((*before, *behind))
    ):
        return None
    adverb = before[-1:] if before[-1:] and before[-1].text.lower() in {"far", "easily", "vastly", "greatly"} else ()
    own = _whole(before[: len(before) - len(adverb)])
    is_said = any(one.lemma in SAYING for one in tokens)
    if own is None or is_said or any(one.text in _MARKS for one in behind) or any(one.tag in FINITE for one in behind):
        return None
    front, subject = own
    fits = _LEAST <= len(subject) <= _LONGEST and _LEAST <= len(behind) <= _LONGEST
    return (front, subject, adverb, behind) if fits else None


def _whole(before: Words) -> tuple[Words, Words] | None:
    """The phrase of time at the head and the subject, an aside behind it left out."""
    commas = [at for at, one in enumerate(before) if one.text == ","]
    front: Words = ()
    if commas and before[0].text.lower() in {"each", "every", "in", "by", "since"} and len(commas) == 1:
        front, before, commas = before[: commas[0]], before[commas[0] + 1 :], []
    if len(commas) == 2 and commas[1] == len(before) - 1:
        before = before[: commas[0]]
    relative = next((at for at, one in enumerate(before) if one.text.lower() in _RELATIVE), len(before))
    is_torn = any(one.text in _MARKS for one in before) or any(one.tag in FINITE for one in before[:relative])
    return None if is_torn or any(one.text.lower() in {"and", "but"} for one in before[relative:]) else (front, before)


def _without_place(words: Words) -> Words:
    """The second side without what is open behind its last preposition: "its rivals in the table"."""
    at = next((one.index for one in reversed(words) if one.pos == "ADP"), None)
    behind = [one for one in words if at is not None and one.index > at]
    return tuple(one for one in words if one.index < (at or 0)) if any(one.open for one in behind) else words
