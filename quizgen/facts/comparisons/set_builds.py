"""Set builds that set a comparative against something without "than": "better off selling", "and even more in Bath"."""

from __future__ import annotations

from itertools import pairwise

from quizgen.clauses import Clause, Sentence, Token
from quizgen.facts.comparisons.comparing import phrase_before
from quizgen.facts.comparisons.embedded import verb_of
from quizgen.facts.comparisons.graded import announced
from quizgen.tags import BASE_FORMS, SEPARATING
from quizgen.wording.words import say

Told = tuple[str, str, str]
"""The two sides and the aspect; empty sides where they cannot be told."""
NOTHING: Told = ("", "", "")
_NEAR = 5
_JUST = (["just"], ["simply"])
_OBJECT = frozenset({"DET", "PRON", "ADJ", "NOUN"})
_DEGREES = {"more": "less", "less": "more"}


def of_set_build(sentence: Sentence, clause: Clause | None, token: Token, a: str, aspect: str) -> Told | None:
    """The sides of "better off doing so", "even more in Bath", "it is easier to", "they move more"; else None.

    Args:
        sentence: where the comparative stands.
        clause: the one that holds it.
        token: the comparative.
        a: what it is said of.
        aspect: as it is said of two sides.
    """
    behind = sentence.tokens[token.index + 1 : token.index + 4]
    if clause is not None and [one.text for one in behind[:1]] == ["off"]:
        return _better_off(sentence, clause, token)
    elsewhere = _elsewhere(sentence, clause, token) if clause is not None else None
    if elsewhere is not None:
        return elsewhere
    announces = a.lower() == "it" or (clause is not None and clause.subject.head.text.lower() == "it")
    if announces and _is_deed(sentence, token):
        is_only = [one.text.lower() for one in behind[:1]] in _JUST  # "it was simpler just to walk"
        deed = a if a.lower() == "it" else announced(sentence, token)
        return deed, "any other course" if is_only else "not doing so", aspect
    doer, deed = _deed_before(sentence, token)
    return (doer, "others", f"how much they {deed}" if aspect == "how much" else aspect) if doer else None


def _is_deed(sentence: Sentence, token: Token) -> bool:
    """True for "easier to swim", "more useful for all to swim": an infinitive stands right behind it."""
    return {"TO", "VB"} <= {one.tag for one in sentence.tokens[token.index + 1 : token.index + 4]}


def _elsewhere(sentence: Sentence, clause: Clause, token: Token) -> Told | None:
    """ "A room in Ely costs £20, and even more in Bath": the room in Bath and the one in Ely; else None."""
    around = sentence.tokens[token.index - 1 : token.index + 3] if token.index else ()
    if len(around) < 4:
        return None
    before, _, marker, place = around
    named = next((one for one in sentence.phrases if one.words[:1] == (place,)), None)
    core, here, _ = say(clause.subject.words).rpartition(f" {marker.text} ")
    if before.text.lower() != "even" or marker.pos != "ADP" or named is None or not here:
        return None
    return f"{core} {marker.text} {say(named.words)}", say(clause.subject.words), f"how much it {verb_of(clause)}"


def _deed_before(sentence: Sentence, token: Token) -> tuple[str, str]:
    """ "Liars" and "wave their arms" of "liars wave their arms more"; empty where no plural and verb stand so."""
    before = sentence.tokens[max(0, token.index - _NEAR) : token.index]
    at = next((at for at, one in enumerate(before) if at and one.tag in BASE_FORMS), None)
    is_last = all(one.pos in SEPARATING for one in sentence.tokens[token.index + 1 : token.index + 2])
    is_object = at is not None and all(one.pos in _OBJECT for one in before[at + 1 :])
    if at is None or not is_last or before[at - 1].tag != "NNS" or not is_object:
        return "", ""
    doer = phrase_before(sentence, before[at].index, 1)
    named = say(doer.words) if doer is not None else before[at - 1].text
    return named, " ".join([before[at].lemma, *(one.text for one in before[at + 1 :])])


def _better_off(sentence: Sentence, clause: Clause, token: Token) -> Told:
    """ "Ely is better off selling its mill": what is done, and any other course."""
    first = sentence.tokens[token.index + 2 : token.index + 3]
    if not first or first[0].tag != "VBG":
        return NOTHING
    end = next((one.index for one in sentence.tokens[first[0].index :] if one.text in {",", ";", "."}), token.index)
    be = "are" if clause.subject.number == "plural" else "is"
    deed = say(sentence.tokens[first[0].index : end])
    return deed, "any other course", f"how well off {say(clause.subject.words)} {be}"


def in_cases(sentence: Sentence, token: Token) -> tuple[str, str] | None:
    """The cases of "more active when A and less active when B"; None elsewhere.

    Args:
        sentence: where the comparative stands.
        token: the comparative.
    """
    graded = sentence.tokens[token.index + 1 : token.index + 3]
    other = _DEGREES.get(token.text.lower(), "")
    if len(graded) < 2 or graded[1].text.lower() != "when":
        return None
    start = next(
        (
            one.index
            for one, after in pairwise(sentence.tokens[graded[1].index :])
            if one.text.lower() == other and after.text == graded[0].text
        ),
        None,
    )
    if start is None or [one.text.lower() for one in sentence.tokens[start + 2 : start + 3]] != ["when"]:
        return None
    first = say(sentence.tokens[graded[1].index : start]).removesuffix(" and")
    stops = (one.index for one in sentence.tokens[start:] if one.text in {",", ";", "."})
    return first, say(sentence.tokens[start + 2 : next(stops, len(sentence.tokens))])
