"""Flaws 4, 7, 8, 12 and 15, and the title: words and forms that give the key away."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from quizgen.checks.examples import choice
from quizgen.checks.lexicon import PREPOSITIONS
from quizgen.checks.model import CHOICE, Hit, Rule, Severity
from quizgen.checks.opposites import exhaust
from quizgen.checks.options import is_joint
from quizgen.checks.view import View
from quizgen.checks.words import (
    Word,
    content,
    content_lemmas,
    holds,
    is_derived,
    is_thing_or_deed,
    lemma,
    plain,
    spelled,
)
from quizgen.knowledge import COUNTRY_IN_FULL, COUNTRY_IN_SHORT
from quizgen.knowledge.function_words import COMPASS
from quizgen.quiz.lengths import is_longest

_USED_TO = re.compile(r"\bused? to\b", re.IGNORECASE)
_DIRECTIONS = COMPASS | {"new"}
_FLAW = 1.5
_WORDS_MORE = 4


def find_longest_key(view: View) -> Iterator[Hit]:
    """Flaw 4: compare the key with the mean distractor in characters and words."""
    if not view.distractors:
        return
    mean = _mean(len(text) for text in view.distractors)
    mean_words = _mean(len(text.split()) for text in view.distractors)
    for key in view.right:
        longer = f"the key has {len(key)} characters, the distractors have {mean:.0f} on average"
        if len(key) > _FLAW * mean and len(key.split()) >= mean_words + _WORDS_MORE:
            yield Hit(key[:40], longer)
        elif is_longest(key, view.distractors):
            yield Hit(key[:40], longer, "risk")


def _mean(lengths: Iterator[int] | Sequence[int]) -> float:
    counted = list(lengths)
    return sum(counted) / len(counted)


def find_convergence(view: View) -> Iterator[Hit]:
    """Flaw 7: count for each option the words that it shares with any other; the key's must not lead by two."""
    lemmas = [set(content_lemmas(option)) for option in view.options]
    shared = [len(own & set().union(*lemmas[:at], *lemmas[at + 1 :])) for at, own in enumerate(lemmas)]
    keys = len(view.right)
    if view.distractors and min(shared[:keys]) >= max(shared[keys:]) + 2:
        words = sorted(lemmas[0] & set().union(*lemmas[1:]))
        yield Hit(", ".join(words), f"the key shares {shared[0]} words with the other options, which share fewer")


def find_logical_cue(view: View) -> Iterator[Hit]:
    """Flaw 8: find an option that contains another, or two that leave no third case."""
    for (first, one), (second, other) in combinations(enumerate(view.options), 2):
        severity: Severity = "flaw" if min(first, second) < len(view.right) else "risk"
        if _contains(one, other) or _contains(other, one):
            yield Hit(f"{one}; {other}", "one of these options contains the other", severity)
        elif exhaust(one, other):
            yield Hit(f"{one}; {other}", "one of these two must be so", severity)


def _contains(whole: str, part: str) -> bool:
    """Whether an option holds all of another; West Virginia holds no Virginia, Pliny's nephew no Pliny."""
    large, small = plain(whole), plain(part)
    governed = part.partition(" ")[2]  # nothing behind the first word of "on/off"
    if governed and small[0] in PREPOSITIONS and re.search(rf"\bof (?:the )?{re.escape(governed)}$", whole):
        return True  # "in the centre of Berlin", "in Berlin"
    rest = [word for word in large if word not in small]
    if len(large) <= len(small) or not holds(large, small) or all(len(word) == 1 for word in rest):
        return False
    directed = large[0] in _DIRECTIONS and whole[:1].isupper() and part[:1].isupper()
    return not directed and not any(f"{part}{mark}" in whole for mark in "'’")


def find_repeated_word(view: View) -> Iterator[Hit]:
    """Flaw 12: find a noun, verb or name of the stem, not in the title, that stands in the key alone."""
    elsewhere = view.title_lemmas.union(*(content_lemmas(text) for text in view.distractors))
    asked = _things(view.stem)
    for key in view.right:
        alone = [] if is_joint(key) else [word for word in _things(key) if lemma(word.lower) not in elsewhere]
        if clear := [word for word in alone if any(_is_same_word(word, each) for each in asked)]:
            yield Hit(spelled(clear), f"“{spelled(clear)}” of the stem stands in the key alone")
        elif akin := [word for word in alone if _is_akin(word, asked, elsewhere)]:
            yield Hit(spelled(akin), f"“{spelled(akin)}” in the key alone echoes a word of the stem", "risk")


def _in_one_spelling(lower: str) -> str:
    return lower.replace("isation", "ization")


def _is_same_word(word: Word, other: Word) -> bool:
    """Whether two words share their base form; the name States is no form of the verb in "stated"."""
    if _in_one_spelling(word.lower) == _in_one_spelling(other.lower):
        return True
    return lemma(word.lower) == lemma(other.lower) and (word.capital and word.start > 0) <= other.capital


def _things(text: str) -> list[Word]:
    found = content(_USED_TO.sub(" ", text))
    return [word for word in found if is_thing_or_deed(word) and word.lower not in {"following", "above"}]


def _is_akin(word: Word, asked: Sequence[Word], elsewhere: frozenset[str]) -> bool:
    kin = any(len(each.lower) > 4 and is_derived(word.lower, each.lower) for each in asked)
    return kin and not any(is_derived(word.lower, other) for other in elsewhere)


def find_key_in_title(view: View) -> Iterator[Hit]:
    """M6: find a key all of whose words stand in the title."""
    title = _lemmas_in_full(view.title)
    for key in view.right:
        lemmas = _lemmas_in_full(key)
        if lemmas and lemmas <= title:
            yield Hit(key, f"the title holds the key “{key}”")


def _lemmas_in_full(text: str) -> set[str]:
    full = COUNTRY_IN_SHORT.sub(lambda found: COUNTRY_IN_FULL[found["initial"]], text)
    return {lemma(word) for word in plain(full)}


RULES = (
    Rule(
        id="longest-key",
        rubric="flaw 4 / M6",
        severity="flaw",
        types=CHOICE,
        why="Writers put most care and most words into the right option, and readers know it.",
        mend="Shorten the key or lengthen the distractors.",
        find=find_longest_key,
        good=choice(),
        bad=choice("Why do volcanoes smoke?", "because hot steam leaves the crater all day", "fire", "dust", "clouds"),
    ),
    Rule(
        id="convergence",
        rubric="flaw 7 / M7",
        severity="flaw",
        types=CHOICE,
        why="The option that has most in common with the others is likely the key.",
        mend="Change the distractors so that they share no more with the key than with each other.",
        find=find_convergence,
        language=True,
        good=choice("What rises?", "hot ash", "cold ash", "hot mud", "cold mud"),
        bad=choice("What rises?", "hot grey ash", "hot mud", "grey snow", "ash clouds"),
    ),
    Rule(
        id="logical-cue",
        rubric="flaw 8 / M6",
        severity="flaw",
        types=CHOICE,
        why="Of two options that contain or exclude each other one can be struck out without knowing the matter.",
        mend="Replace one of the two.",
        find=find_logical_cue,
        language=True,
        good=choice("What is lava?", "molten rock", "frozen mud", "wet sand"),
        bad=choice("What is lava?", "molten rock", "rock", "wet sand"),
    ),
    Rule(
        id="repeated-word",
        rubric="flaw 12 / M6",
        severity="flaw",
        types=CHOICE,
        why="A word of the stem that comes back in one option points at it.",
        mend="Say it in other words in the stem, or use the word in a distractor too.",
        find=find_repeated_word,
        language=True,
        good=choice("What is a caldera?", "a wide hollow", "a thin pipe", "a steep cliff"),
        bad=choice("What forms when a chamber collapses?", "a hollow over the chamber", "a thin pipe", "a steep cliff"),
    ),
    Rule(
        id="key-in-title",
        rubric="M6",
        severity="flaw",
        types=CHOICE,
        why="A key that the title holds can be given without reading.",
        mend="Ask for something else.",
        find=find_key_in_title,
        language=True,
        good=choice(title="Gases from volcanoes"),
        bad=choice(title="Water vapour from volcanoes"),
    ),
)
