"""Flaws 3, 6, 9, 11, 14, 16 and 17: what an option says, whichever is the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.checks.examples import choice
from quizgen.checks.lexicon import ABSOLUTE, AUXILIARY_FORMS, PREPOSITIONS, VAGUE, VAGUE_AMOUNTS
from quizgen.checks.model import CHOICE, Hit, Rule, Severity
from quizgen.checks.quantities import moment
from quizgen.checks.stems import BLANK, is_order, is_question
from quizgen.checks.view import View
from quizgen.checks.words import Word, content, is_plural, lemma, parts_of_speech, plain, sentences, words
from quizgen.quiz.numbers import numeric_order

_OTHERS = (
    r"(?:of\s+)?(?:the\s+|these\s+|those\s+)?(?:above|following|others?|options|choices|answers|rest|statements)\b"
    r"|of\s+(?:these|those|them)\b"
    r"|(?:of\s+)?the\s+(?:\w+\s+)?(?:above|given|listed|named|mentioned)(?:\s+(?:here|above|below|\w+s))?\b"
)
_TAIL = (
    r"(?:\s+(?:options|choices|answers|above|factors|statements|items|ones|(?:are|is)(?:\s+\w+){1,3}))*"
    r"\s*(?:[.;:,–—(].*)?"
)
_NONE = re.compile(rf"\s*(?:none|neither)\s+(?:{_OTHERS}){_TAIL}", re.IGNORECASE)
_ALL = re.compile(
    r"\s*everything (?:listed|named|mentioned|said|given)?\s*(?:above|here|below)\s*\.?|"
    rf"\s*(?:(?:in|at|on|by) )?(?:all|any|each|every one)(?: two| three| four)?(?: of)?\s+(?:{_OTHERS}){_TAIL}",
    re.IGNORECASE,
)
_LABEL = r"(?:\(?[a-e]\)?|[ivx]{1,4}|\d)"
_LABELS = re.compile(
    rf"\s*(?:both|neither|either|answers?|options?|choices?|only)?\s*{_LABEL}(?:\s*,\s*{_LABEL})*\s*,?\s+(?:and|or|nor|&)\s+"
    rf"{_LABEL}(?:\s+only|\s+are\s+\w+|,?\s+but\s+not\s+{_LABEL})?\s*\.?\s*",
    re.IGNORECASE,
)
_TWO_OF = re.compile(
    rf"\s*(?:(?:both|either|two|one|some|most|more than one)\s+(?:{_OTHERS}){_TAIL}"
    rf"|(?:all|none) (?:but|except) {_LABEL}|(?:both|either|neither) of the (?:first|last|other)(?: two)?)",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"\b[A-Z][\w’']*")
_SMALL_WORD = re.compile(r"(?<!^)\b(?!(?:a|an|the|of|on|in|at|to|for|and|or|is|by|with|from|s)\b)[a-z]\w*")
"""A word that a title would write large."""
_FEW = 3
_JOIN = re.compile(r"\s*(?:,\s*and|,|\band\b|\bor\b|&|\bas well as\b)\s*", re.IGNORECASE)
_ASKS_TRUTH = re.compile(
    r"\b(?:which|what)\b[^?]*\b(?:(?:is|are|was|were)\s+(?:(?:not|also|most|least|always|best)\s+)?"
    r"(?:true|false|correct|incorrect|accurate|inaccurate|right|wrong)"
    r"|(?:statement|sentence|claim|assertion|proposition)s?|(?:these|the following) facts)\b"
    r"|\b(?:true|false|correct|incorrect|accurate|inaccurate) statement",
    re.IGNORECASE,
)
_IDIOM = re.compile(
    r"\b(?:at|after|above|over|in|for|first of) all\b|\ball (?:but|over|along|of a sudden|the way)\b|\ball-\w+"
    r"|\bevery (?:\w+ )?(?:second|minute|hour|day|week|month|year|decade|century|other|two|three|four|five|ten|\d+)\b"
    r"|\b(?:almost|nearly|virtually|not) (?:all|every|none|entirely|completely|always|never)\b"
    r"|\bevery(?:day| time)\b|\bhow \w+ly\b|\bhow often\b|\ball(?= \w+ly\b)",
    re.IGNORECASE,
)


def is_joint(option: str) -> bool:
    """Whether an option stands for others: all, none, both or two of the above, by whatever name."""
    return any(form.fullmatch(option) for form in (_ALL, _NONE, _TWO_OF, _LABELS))


def find_none(view: View) -> Iterator[Hit]:
    """Flaw 3: find an option "none of the above" by whatever name."""
    yield from (Hit(option, f"“{option}” is an option") for option in view.options if _NONE.fullmatch(option))


def find_all(view: View) -> Iterator[Hit]:
    """Flaw 9: find an option "all of the above" by whatever name."""
    yield from (Hit(option, f"“{option}” is an option") for option in view.options if _ALL.fullmatch(option))


def find_complex(view: View) -> Iterator[Hit]:
    """Flaw 14: find an option that joins others, by letter, number or their words."""
    several = [option for option in view.options if _LABELS.fullmatch(option)]
    for option in view.options:
        lettered = option in several and not _numbers_are_answers(view.options)
        if lettered or _TWO_OF.fullmatch(option) or _joins_others(option, view.options):
            yield Hit(option, f"“{option}” joins other options")


def _numbers_are_answers(options: Sequence[str]) -> bool:
    """Whether every option lists numbers: "2 and 3" is then an answer of its own."""
    return all(re.fullmatch(r"\W*(?:between |both )?\d+\W*(?:\W|and|or)*\d+\W*", option) for option in options)


def _joins_others(option: str, options: Sequence[str]) -> bool:
    parts = {plain(part) for part in _JOIN.split(option.removeprefix("both ").removeprefix("Both ")) if part}
    others = {plain(other) for other in options if other != option}
    return len(parts) > 1 and len(parts & others) > 1


def find_true_false_options(view: View) -> Iterator[Hit]:
    """Flaw 6: find options that are statements to be judged one by one, where the stem asks nothing else."""
    question = sentences(view.stem)[-1]
    ends = view.stem.rstrip(" _.:…").split()[-1:]
    completes = bool(BLANK.search(view.stem)) or ends in (["that"], ["because"], ["if"], ["when"])
    asks = completes or is_question(question) or is_order(question)
    judged = bool(_ASKS_TRUTH.search(question)) or not asks
    is_bare = completes and len(content(BLANK.sub(" ", view.stem))) == len(words(BLANK.sub(" ", view.stem))) < _FEW
    if (judged and all(is_clause(each) for each in view.options)) or (is_bare and all(map(_predicates, view.options))):
        yield Hit(view.options[0][:40], "each option is a statement of its own, to be judged true or false")


def _predicates(text: str) -> bool:
    """Whether an option opens with a verb: a name alone stands before it, and each says something else of it."""
    first = next(iter(words(text)), None)
    return first is not None and (first.lower in AUXILIARY_FORMS or "VERB" in parts_of_speech(first.lower))


def is_clause(text: str) -> bool:
    """Whether a text reads as a clause: a verb form follows something that can be its subject."""
    found = words(text)
    if len(found) < _FEW or is_joint(text) or found[0].lower in AUXILIARY_FORMS | {"because", "that"}:
        return False
    is_sentence = found[0].capital and text.rstrip().endswith(".")
    if found[0].lower in PREPOSITIONS and not is_sentence:
        return False
    return any(_is_verb(word, before, is_sentence) for before, word in pairwise(found[:8]))


def _is_verb(word: Word, before: Word, is_sentence: bool) -> bool:
    """Whether a word may be the verb of a clause; in a sentence the plain form behind a plural, and any past form."""
    if word.lower in AUXILIARY_FORMS:
        return True
    may_be = "VERB" in parts_of_speech(word.lower)
    is_form = word.lower.endswith(("s", "ed")) or (is_sentence and lemma(word.lower) != word.lower)
    return may_be and (is_form or (is_sentence and is_plural(before)))


def find_absolute(view: View) -> Iterator[Hit]:
    """Flaw 11: find always, never, all and their like in some of the options."""
    yield from _in_some(view.options, ABSOLUTE, "is an absolute term")


def find_vague(view: View) -> Iterator[Hit]:
    """Flaw 17: find often, usually and their like in some of the options; of how many they speak is a risk."""
    yield from _in_some(view.options, VAGUE, "is a vague term")
    yield from _in_some(view.options, VAGUE_AMOUNTS, "is a vague term", "risk")


def _in_some(
    options: Sequence[str], listed: frozenset[str], message: str, severity: Severity | None = None
) -> Iterator[Hit]:
    """Find listed words; a word that all options have sets none of them apart."""
    found = [[word for word in words(_IDIOM.sub(" ", option)) if word.lower in listed] for option in options]
    shared = set.intersection(*({word.lower for word in each} for each in found)) if found else set()
    for option, each in zip(options, found, strict=True):
        for word in each:
            if word.lower not in shared and not _is_name_or_answer(word.text, option):
                yield Hit(word.text, f"“{word.text}” in “{option}” {message}", severity)


def _is_name_or_answer(text: str, option: str) -> bool:
    """Whether the word is part of a name, or the whole option, or one of "all" or "none of the above"."""
    is_title = len(_CAPITALS.findall(option)) > 1 and not _SMALL_WORD.search(option)
    if is_title:
        return True  # All Saints' Day, Never Say Never Again
    inside_name = text[0].isupper() and not option.lstrip("“\"'‘").startswith(text)
    return inside_name or len(words(option)) == 1 or is_joint(option)


def find_unordered(view: View) -> Iterator[Hit]:
    """Flaw 16: find numbers, dates and times out of order; without a place for the key only its own are known."""
    listed = list(view.distractors)
    place = getattr(view.item, "place", None)
    if place is not None and len(view.right) == 1:
        listed.insert(min(place - 1, len(listed)), view.right[0])
    values = [value for text in listed if (value := moment(text)) is not None]
    comparable = len(values) == len(listed) > 1 and len(set(map(len, values))) == 1
    order = numeric_order(listed)
    is_wrong = comparable and order is None and not _is_monotone(values)
    if is_wrong or (place is not None and order is not None and [*order] not in _in_order(len(listed))):
        yield Hit("; ".join(listed), "the dates or amounts are out of order")


def _in_order(count: int) -> list[list[int]]:
    return [list(range(count)), list(reversed(range(count)))]


def _is_monotone(values: Sequence[tuple[float, ...]]) -> bool:
    return list(values) in (sorted(values), sorted(values, reverse=True))


RULES = (
    Rule(
        id="none-of-the-above",
        rubric="flaw 3 / M6",
        severity="flaw",
        types=CHOICE,
        why="Striking out the wrong answers does not show that the right one is known.",
        mend="Put a distractor of the same kind as the key instead.",
        find=find_none,
        good=choice(),
        bad=choice("Which gas do volcanoes release?", "water vapour", "neon", "argon", "none of the above"),
    ),
    Rule(
        id="all-of-the-above",
        rubric="flaw 9 / M6",
        severity="flaw",
        types=CHOICE,
        why="Who knows two right options knows that it is all of them.",
        mend="Put a distractor of the same kind as the key instead.",
        find=find_all,
        good=choice(),
        bad=choice("Which gas do volcanoes release?", "all of these", "neon", "argon", "helium"),
    ),
    Rule(
        id="true-false-options",
        rubric="flaw 6 / M7",
        severity="flaw",
        types=CHOICE,
        why="Options that are statements of their own answer different questions.",
        mend="Ask one question that all options answer, or make true or false items of them.",
        find=find_true_false_options,
        language=True,
        good=choice("Why do volcanoes smoke?", "They release steam.", "They burn coal.", "They store fog."),
        bad=choice("Which of these is true of lava?", "It is molten rock.", "It is blue.", "It was mud."),
    ),
    Rule(
        id="absolute-term",
        rubric="flaw 11 / M7",
        severity="flaw",
        types=CHOICE,
        why="Always, never and all make an option easy to strike out.",
        mend="Limit the option, or choose another distractor.",
        find=find_absolute,
        good=choice("When does ash fall?", "after an eruption", "before it", "in a dry winter"),
        bad=choice("When does ash fall?", "after an eruption", "it never falls", "in a dry winter"),
    ),
    Rule(
        id="complex-option",
        rubric="flaw 14 / M6",
        severity="flaw",
        types=CHOICE,
        why="Options that join others can be solved from half of the knowledge.",
        mend="Let each option stand for itself.",
        find=find_complex,
        good=choice("What rises with lava?", "ash and gas", "snow and hail", "sand and salt"),
        bad=choice("What rises with lava?", "ash", "gas", "sand", "both a and b"),
    ),
    Rule(
        id="numbers-out-of-order",
        rubric="flaw 16 / M7",
        severity="flaw",
        types=CHOICE,
        why="A reader who knows the date should find it at a glance.",
        mend="List the options from the earliest or least to the latest or greatest.",
        find=find_unordered,
        good=choice("When did Etna erupt?", "May 1883", "June 1883", "July 1884", "May 1885"),
        bad=choice("How long did Etna erupt?", "10 minutes", "2 hours", "20 minutes", "3 hours"),
    ),
    Rule(
        id="vague-term",
        rubric="flaw 17 / M7",
        severity="flaw",
        types=CHOICE,
        why="Often and usually mean different things to different readers, and hedged options tend to be the key.",
        mend="Say how often, or leave the word out.",
        find=find_vague,
        good=choice("When does ash fall?", "after an eruption", "before it", "in a dry winter"),
        bad=choice("When does ash fall?", "usually after an eruption", "before it", "in a dry winter"),
    ),
)
