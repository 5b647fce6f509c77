"""C1: slips on the surface of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from quizgen.checks.examples import choice, short, statement
from quizgen.checks.lexicon import QUESTION_WORDS
from quizgen.checks.model import ALL, ONE_SENTENCE, Hit, Rule
from quizgen.checks.stems import BLANK, is_question
from quizgen.checks.view import View
from quizgen.checks.words import Word, is_function, parts_of_speech, sentences, words
from quizgen.knowledge.function_words import AND_OR
from quizgen.quiz import Cloze, TrueFalse
from quizgen.quiz.sounds import sounds_like_vowel

_MAY_DOUBLE = {"that", "had", "very", "is", "her", "so", "bye", "no", "ha", "in", "on", "do", "it"}
_CLOSING = "\"'”’)]*"
_PAIRS = {"(": ")", "[": "]", "“": "”"}
_LIST_MARK = re.compile(r"(?:^|\s)(?:[a-h]|\d{1,2}|[ivx]{1,3})\)", re.IGNORECASE)
_INCHES = re.compile(r"\d\"")
_SPACING = re.compile(r"\s[,.;?!](?!\.)(?=\s|$)|,,|\?\?|;;|(?<![.…])\.\.(?!\.)|[.,;]\?|\?\.")
_ARTICLE = re.compile(r"\b([Aa]n?)\s+[\"“'‘(]?([A-Za-z][\w.’'-]*)")


def find_doubled_word(view: View) -> Iterator[Hit]:
    """Find a word that stands twice in a row; names such as Baden Baden are none."""
    for text in view.pieces:
        found = words(text)
        for one, two in pairwise(found):
            if one.lower == two.lower and _is_doubled(one, two, text):
                yield Hit(f"{one.text} {two.text}", f"“{two.text}” stands twice")


def _is_doubled(one: Word, two: Word, text: str) -> bool:
    joined = text[one.end : two.start].isspace()
    known = is_function(one) or bool(parts_of_speech(one.lower))
    return (
        joined and known and one.lower not in _MAY_DOUBLE and not two.capital and not one.number and len(one.text) > 1
    )


def find_end_mark(view: View) -> Iterator[Hit]:
    """Find a sentence without its end mark, a question without its question mark, a statement with one."""
    text = view.stem.rstrip()
    last = text.rstrip(_CLOSING)[-1:]
    asks = view.item.type in {"choice", "short_answer"}
    if isinstance(view.item, TrueFalse | Cloze):
        if last == "?":
            yield Hit(text[-20:], "a statement ends with a question mark")
        elif last not in set(".!…"):
            yield Hit(text[-20:], "the end mark is missing")
    elif asks and last != "?" and not BLANK.search(text) and last != ":" and _opens_as_question(text):
        yield Hit(text[-20:], "a question does not end with a question mark")


def _opens_as_question(text: str) -> bool:
    last = sentences(text)[-1]
    opening = [word.lower for word in words(last)[:2]]
    return is_question(last) and (bool(set(opening[:1]) & QUESTION_WORDS))


def find_article(view: View) -> Iterator[Hit]:
    """Find "a" before a vowel sound and "an" before a consonant."""
    for text in view.pieces:
        for match in _ARTICLE.finditer(text):
            if _is_letter(text, match) or match[2].lower() in AND_OR:
                continue
            wants_an = sounds_like_vowel(match[2])
            if wants_an is not None and wants_an != (match[1].lower() == "an"):
                yield Hit(match[0], f"“{match[1]}” before “{match[2]}”")


def _is_letter(text: str, match: re.Match[str]) -> bool:
    """Whether the article is a letter that names something: vitamin A, plan A."""
    if match[1] != "A" or match.start() == 0:
        return False
    before = text[: match.start()].rstrip()
    return before[-1:] not in set('.?!:“"(')


def find_unbalanced(view: View) -> Iterator[Hit]:
    """Find a bracket or quotation mark without its partner; the marks of a list, as in "a)", have none."""
    for text in view.pieces:
        for opening, closing in _PAIRS.items():
            more = text.count(closing) - text.count(opening)
            if more and (more < 0 or closing != ")" or more > len(_LIST_MARK.findall(text))):
                yield Hit(closing if more > 0 else opening, f"{opening} and {closing} do not pair up")
        if _INCHES.sub("", text).count('"') % 2:
            yield Hit('"', "a quotation mark has no partner")


def find_spacing(view: View) -> Iterator[Hit]:
    """Find marks that repeat, contradict each other or stand after a space."""
    for text in view.pieces:
        for match in _SPACING.finditer(text):
            before = text[: match.start() + 1]
            if not (match[0].startswith(" ") and before.rstrip().endswith("_")) and not _after_shortening(text, match):
                yield Hit(text[max(0, match.start() - 12) : match.end()], f"stray mark “{match[0].strip()}”")


def _after_shortening(text: str, match: re.Match[str]) -> bool:
    """Whether the first mark is the point of a shortening: "Washington, D.C.?", "Inc.,"."""
    return match[0][0] == "." and bool(
        re.search(r"\b(?:\w\.\w|Inc|Jr|Sr|Co|Ltd|etc|vs|al|Mr|St|No)$", text[: match.start()])
    )


def find_lower_start(view: View) -> Iterator[Hit]:
    """Find a stem or statement that opens with a small letter."""
    first = view.stem.lstrip("\"“'‘([")[:2]
    if first[:1].islower() and first[1:2].islower():
        yield Hit(view.stem[:20], "the sentence opens with a small letter")


RULES = (
    Rule(
        id="doubled-word",
        rubric="C1",
        severity="flaw",
        types=ALL,
        why="A word that stands twice shows that nobody proofread the item.",
        mend="Delete one of the two.",
        find=find_doubled_word,
        language=True,
        good=choice(),
        bad=choice("Which gas do volcanoes release in the the largest amount?"),
    ),
    Rule(
        id="end-mark",
        rubric="C1",
        severity="flaw",
        types=ONE_SENTENCE,
        why="A question ends with a question mark and a statement with a full stop.",
        mend="Put the right end mark.",
        find=find_end_mark,
        good=statement("Lava cools into basalt."),
        bad=statement("Lava cools into basalt"),
    ),
    Rule(
        id="a-or-an",
        rubric="C1",
        severity="flaw",
        types=ALL,
        why="The article follows the sound of the next word.",
        mend="Change the article.",
        find=find_article,
        good=statement("A eucalyptus burned for an hour."),
        bad=statement("An crater formed in a hour."),
    ),
    Rule(
        id="unbalanced",
        rubric="C1",
        severity="flaw",
        types=ALL,
        why="A bracket or quotation mark without its partner is left over from a cut.",
        mend="Add the missing mark or delete the lone one.",
        find=find_unbalanced,
        good=short("What is a “hot spot” (in geology)?", "a place fed from deep below"),
        bad=short("What is a “hot spot in geology?", "a place fed from deep below"),
    ),
    Rule(
        id="stray-mark",
        rubric="C1",
        severity="flaw",
        types=ALL,
        why="Doubled marks and spaces before marks are left over from a cut.",
        mend="Delete the stray mark or space.",
        find=find_spacing,
        good=statement("Lava, ash and gas rise from the crater."),
        bad=statement("Lava , ash and gas rise from the crater."),
    ),
    Rule(
        id="lower-start",
        rubric="C1",
        severity="flaw",
        types=ONE_SENTENCE,
        why="A sentence opens with a capital letter.",
        mend="Write the first letter as a capital.",
        find=find_lower_start,
        good=statement("Basalt is dark."),
        bad=statement("basalt is dark."),
    ),
)
