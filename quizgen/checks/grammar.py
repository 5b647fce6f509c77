"""Flaw 15: forms that fit the stem, or each other, in the key alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from quizgen.checks.examples import choice
from quizgen.checks.lexicon import PREPOSITIONS
from quizgen.checks.model import CHOICE, Hit, Rule, Severity
from quizgen.checks.options import is_clause, is_joint
from quizgen.checks.quantities import is_quantity
from quizgen.checks.view import View
from quizgen.checks.words import Word, content, is_common, is_function, is_plural, parts_of_speech, words
from quizgen.quiz.sounds import sounds_like_vowel

_ENDS_IN_ARTICLE = re.compile(r"\b(an?)\s*(?:_+|…|\.{3,})?\s*[.:?]?[”’\"']?\s*[.:?]?\s*$", re.IGNORECASE)
_MANY = re.compile(
    r"\b(?:which|what)\s+(?:(?:two|three|four|five)\s+)?((?:[\w-]+\s+){1,3}?)(?:are|were|have|do|did)\b", re.IGNORECASE
)
_MANY_DO = re.compile(
    r"^which ((?:[\w-]+ ){0,2}?[\w-]+[a-rt-z]s) (?!of\b|is\b|was\b|has\b|does\b)[a-z]+\b", re.IGNORECASE
)
_ONE = re.compile(r"\bwhich ((?:[\w-]+ ){0,2}?[\w-]+) (?:is|was|has|does|[a-z]+[^s\W]s)\b", re.IGNORECASE)
_WHO_WERE = re.compile(r"\b(?:who|what) (?:are|were) the ((?:[\w-]+ ){0,2}?[\w-]+s)\b", re.IGNORECASE)
_ONE_NAMED = re.compile(r"(?:an?|one) ", re.IGNORECASE)
_HOW = re.compile(r"^(?:[^?]*, )?how (?:do|does|did|was|were|is|are|can|will)\b", re.IGNORECASE)
_WHAT_DOES = re.compile(r"\bwhat (?:do|does|did|can|will|must|may|might|should) [^?]*\bdo\b", re.IGNORECASE)
_NUMBER, _PHRASE = "a number", "a phrase"
_SEVERAL = re.compile(r"\band\b|&|,")


def find_article_cue(view: View) -> Iterator[Hit]:
    """Find an option that does not go with the "a" or "an" before the gap."""
    found = _ENDS_IN_ARTICLE.search(view.stem)
    if not found:
        return
    wants_vowel = found[1].lower() == "an"
    for option in view.options:
        first = next(iter(words(option)), None)
        if first and not is_joint(option) and sounds_like_vowel(first.text) is (not wants_vowel):
            yield Hit(option, f"“{option}” does not go with “{found[1]}”")


def find_number_cue(view: View) -> Iterator[Hit]:
    """Find a stem that asks for several, where the key alone names several."""
    several = _MANY_DO.search(view.stem) if not _ONE.search(view.stem) else None
    found = _MANY.search(view.stem) or several
    if not view.distractors:
        return
    if not found:
        yield from _lone_number(view)
        return
    asked = [word for word in words(found[1]) if not is_function(word)]
    if asked and is_plural(asked[-1]) and _names_several(view.right[0]):
        lone = [text for text in view.distractors if _names_one(text)]
        if lone:
            severity: Severity = "flaw" if len(lone) == len(view.distractors) else "risk"
            yield Hit("; ".join(lone), f"the stem asks for {asked[-1].text}, and “{lone[0]}” is one", severity)


def _lone_number(view: View) -> Iterator[Hit]:
    """Find a key that alone has the number of what the stem asks for: "Which horn changes …", "Who were the …"."""
    one, several = _ONE.search(view.stem), _WHO_WERE.search(view.stem)
    if one and not is_plural(words(one[1])[-1]) and not _names_several(view.right[0]):
        alone = all(_names_several(text) and not _SEVERAL.search(text) for text in view.distractors)
    else:
        is_asked = several is not None and is_plural(words(several[1])[-1])
        alone = is_asked and _names_several(view.right[0]) and all(_ONE_NAMED.match(text) for text in view.distractors)
    if alone:
        yield Hit("; ".join(view.distractors), "the key alone has the number that the stem asks for")


def _names_several(text: str) -> bool:
    last = next(reversed(content(text)), None)
    return bool(_SEVERAL.search(text)) or (last is not None and is_plural(last))


def _names_one(text: str) -> bool:
    """Whether a text of up to three words ends in a word that is surely no plural."""
    found = words(text)
    if not 0 < len(found) < 4 or _names_several(text):
        return False
    return found[-1].capital or not found[-1].lower.endswith(("s", "i", "ae", "a", "en"))


def find_form_cue(view: View) -> Iterator[Hit]:
    """Find a key that alone is an infinitive, a gerund, a prepositional phrase or a number; or the only one not."""
    if len(view.distractors) < 2 or any(is_joint(option) for option in view.options):
        return
    if (misfit := _misfit(view)) and not misfit.intersection(view.right) and len(misfit) == len(view.distractors):
        yield Hit(view.right[0], "the key alone answers the question word")
        return
    own = frozenset.intersection(*map(forms_of, view.right))
    others = frozenset.intersection(*map(forms_of, view.distractors))
    if own and others and own.isdisjoint(frozenset.union(*map(forms_of, view.distractors))):
        yield Hit(view.right[0], f"the key alone is {min(own)}, all others are {min(others)}")


def _misfit(view: View) -> set[str]:
    """The options whose form does not answer the stem: no manner after "how", no deed after "what does … do"."""
    if _HOW.search(view.stem) and all(len(words(text)) < 3 for text in view.options):
        return {text for text in view.options if not _is_manner(text)}
    if _WHAT_DOES.search(view.stem):
        return {text for text in view.options if not _is_deed(text)}
    return set()


def _is_manner(text: str) -> bool:
    first = next(iter(words(text)), None)
    return first is not None and (first.lower.endswith("ly") or first.lower in PREPOSITIONS)


def _is_deed(text: str) -> bool:
    first = next(iter(words(text)), None)
    return (
        first is not None and (first.lower == "to" or "VERB" in parts_of_speech(first.lower)) and len(words(text)) > 1
    )


def forms_of(text: str) -> frozenset[str]:
    """Say what kinds of phrase an option may be by its first words."""
    found = words(text)
    if len(found) < 2:
        return frozenset({_NUMBER if is_quantity(text) else _PHRASE})
    first, second = found[0], found[1]
    if is_quantity(text):
        return frozenset({_NUMBER, _PHRASE})
    if first.lower == "to" and not second.capital and not is_function(second):
        return frozenset({"an infinitive"})
    if first.lower.endswith("ing") and "VERB" in parts_of_speech(first.lower):
        return _gerund_forms(second)
    if first.lower in PREPOSITIONS:
        firm = {"a prepositional phrase"}
        return frozenset(firm if _is_firm(text, first, second) else firm | {_PHRASE})
    return frozenset({_PHRASE})


def _gerund_forms(second: Word) -> frozenset[str]:
    """Read "lowering the price" as a gerund, "building of roads" as a phrase, "rising prices" as either."""
    if second.lower == "of":
        return frozenset({_PHRASE})
    return frozenset({"a gerund"}) if is_function(second) else frozenset({"a gerund", _PHRASE})


def _is_firm(text: str, first: Word, second: Word) -> bool:
    """Whether a preposition opens nothing but a phrase: not "over forty-five years old", nor "as prices rise"."""
    counts = first.lower in {"over", "under", "about", "around"} and (second.number or "-" in second.text)
    return not counts and not is_clause(text.partition(" ")[2])


def find_uneven_marks(view: View) -> Iterator[Hit]:
    """M4: find a key that alone ends with a full stop, or alone lacks it; the same for its first capital."""
    if len(view.distractors) < 2 or any(is_joint(option) for option in view.options):
        return
    if _sets_keys_apart(view, _ends_with_stop):
        yield Hit(view.right[0][:40], "the key alone ends with a full stop, or without one")
    if all(_opens_with_plain_word(text) for text in view.options) and _sets_keys_apart(view, _opens_small):
        yield Hit(view.right[0][:40], "the key alone opens with a capital letter, or without one")


def _sets_keys_apart(view: View, test: Callable[[str], bool]) -> bool:
    keys, others = {test(text) for text in view.right}, {test(text) for text in view.distractors}
    return len(keys) == len(others) == 1 and keys != others


def _ends_with_stop(text: str) -> bool:
    return text.endswith(".") and not re.search(r"\b\w\.$|\b[A-Z][a-z]{1,3}\.$", text)


def _opens_with_plain_word(text: str) -> bool:
    """Whether a text opens with a word that is no name, as far as a dictionary tells."""
    first = next(iter(words(text)), None)
    return first is not None and (first.text[1:].islower() or first.lower in {"a", "i"}) and is_common(first.lower)


def _opens_small(text: str) -> bool:
    return text[:1].islower()


RULES = (
    Rule(
        id="article-cue",
        rubric="flaw 15 / M3",
        severity="flaw",
        types=CHOICE,
        why="An “a” or “an” before the gap strikes out the options that do not go with it.",
        mend="Move the article into the options.",
        find=find_article_cue,
        good=choice("Basalt is ____.", "a rock", "an ore", "a metal"),
        bad=choice("Basalt is a ____.", "rock", "ore", "metal"),
    ),
    Rule(
        id="number-cue",
        rubric="flaw 15 / M3",
        severity="flaw",
        types=CHOICE,
        why="A stem that asks for several strikes out the options that name one.",
        mend="Make all options singular or all plural.",
        find=find_number_cue,
        language=True,
        good=choice("Which gases do volcanoes release?", "neon and argon", "ozone and radon", "argon and radon"),
        bad=choice("Which gases do volcanoes release?", "neon and argon", "ozone", "radon"),
    ),
    Rule(
        id="form-cue",
        rubric="flaw 15 / M3",
        severity="flaw",
        types=CHOICE,
        why="A key of another part of speech than all the distractors stands out.",
        mend="Give all options the same form.",
        find=find_form_cue,
        language=True,
        good=choice("For what purpose are tubes sunk?", "to measure heat", "to release gas", "to cool lava"),
        bad=choice("For what purpose are tubes sunk?", "to measure heat", "the gas", "cool lava"),
    ),
    Rule(
        id="uneven-marks",
        rubric="M4",
        severity="risk",
        types=CHOICE,
        why="A key that is printed unlike the distractors stands out.",
        mend="Print all options alike.",
        find=find_uneven_marks,
        language=True,
        good=choice("Why do volcanoes smoke?", "They release steam.", "They burn coal.", "They store fog."),
        bad=choice("Why do volcanoes smoke?", "They release steam.", "They burn coal", "They store fog"),
    ),
)
