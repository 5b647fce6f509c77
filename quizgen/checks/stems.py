"""Flaws 1, 5, 10, 13 and 19, C7 and C8: what the stem asks, and how."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.checks.examples import choice, short, statement
from quizgen.checks.lexicon import AUXILIARY_FORMS, QUESTION_WORDS, listed
from quizgen.checks.model import ASKING, ONE_SENTENCE, Hit, Rule
from quizgen.checks.view import View
from quizgen.checks.words import content, content_lemmas, holds, is_common, sentences, unquoted, words

BLANK = re.compile(r"_{2,}|\[\[.*?\]\]|…\s*[.?]?\s*$|\.{3,}\s*[.?]?\s*$|-{3,}")
OPEN_ENDED = re.compile(
    r"\b(?:which|what)(?: one)? (?:of )?(?:the following|these|those|the statements|statement)(?: \w+)?"
    r"(?: about [^?]*| regarding [^?]*| concerning [^?]*)? (?:is|are|was|were|best|would be)\b",
    re.IGNORECASE,
)
_ASKS_NOTHING = re.compile(
    r"^what about\b|\bwhat (?:can|could|do|would) (?:you|we|one) (?:say|know|tell)\b|\bone can say that$"
    r"|\bwhat is (?:interesting|special|true|known) (?:about|of)\b"
    r"|\bwhich (?:one )?(?:of )?(?:these|the following|statements?|sentences?)\b[^?]*\b"
    r"(?:can be said|applies|apply|fits?|best description)\b"
    r"|^(?:pick|choose|select|mark|find|tick) the (?:right|correct|true|best) (?:answer|option|statement|sentence)\b",
    re.IGNORECASE,
)
_ORDERS = listed(
    "name give list classify choose select identify pick complete state define describe explain match arrange order "
    "put place calculate compute find determine estimate solve consider suppose compare tell write fill"
)
_NEGATIVE = re.compile(r"\b(?:not|never|except|least|\w+n['’]t|cannot)\b", re.IGNORECASE)
_FALSE = re.compile(r"\bwhich\b[^?]*\b(?:is|are|was|were) (?:incorrect|false|untrue|wrong|inaccurate)\b", re.IGNORECASE)
_NONE_OF = re.compile(
    r"\b(?:which|what)(?: one)? of (?:the following|these|those)\b[^?]*\b(?:not|except|least)\b|\bexcept\b[:\s]*$",
    re.IGNORECASE,
)
_EXCUSED = re.compile(
    r"\b(?:at (?:the )?least|least (?:common|squares)|not (?:only|just|merely)|or not|last but not least)\b",
    re.IGNORECASE,
)
_FRONTED = re.compile(
    r"^(?:although|though|if|while|whereas|because|since|unless|when|where|as|after|before|once|unlike)\b[^,]*,(?=.*\?)",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:who|whom|whose|what|which|when|where|why|how)\b", re.IGNORECASE)
_CLAUSE = re.compile(
    r"\b(?:if|because|although|though|while|whereas|unless|since|that|who|whom|whose|when|where|which|whether)\b[^,?]*",
    re.IGNORECASE,
)
_TRUTH = listed("true correct false incorrect accurate inaccurate right wrong best most")
_LIMITS: dict[str, int] = {"cloze": 35}
_LIMIT = 30
_SUBJECT = 3
"""So few words before a gap at the end are a subject without a verb."""


def is_question(text: str) -> bool:
    """Whether a sentence asks: it has a question word, or opens with an auxiliary."""
    lowers = [word.lower for word in words(text)]
    return bool(lowers) and (lowers[0] in AUXILIARY_FORMS or not QUESTION_WORDS.isdisjoint(lowers))


def is_order(text: str) -> bool:
    """Whether a sentence tells the reader to do something: "Name the …"."""
    return next((word.lower for word in words(text)), "") in _ORDERS


def find_blank(view: View) -> Iterator[Hit]:
    """Flaw 10: find a gap in the stem, or a stem that is no full question."""
    text = view.stem.strip()
    if gap := BLANK.search(text):
        yield Hit(gap[0], "the stem has a gap")
    elif not _is_complete(text):
        yield Hit(text[-25:], "the stem is not a full question")


def _is_complete(text: str) -> bool:
    last = sentences(text)[-1]
    if last.rstrip("\"”’')").endswith("?"):
        return is_question(last)
    return is_order(last) or next((word.lower for word in words(last)), "") in QUESTION_WORDS


def find_negative(view: View) -> Iterator[Hit]:
    """Flaw 19: find NOT, EXCEPT or LEAST in what the stem asks; a clause beside the question may be negative."""
    question = unquoted(sentences(view.stem)[-1])
    if found := _NEGATIVE.search(_asked(question)) or _FALSE.search(question):
        yield Hit(found[0], f"the stem asks for what is “{found[0]}”")


def _asked(sentence: str) -> str:
    """Leave out the clauses beside the question; what "why" asks after is the fact and not the exception."""
    main = _FRONTED.sub("", _EXCUSED.sub("", sentence))
    asks = _ASKS.search(main)
    start = asks.end() if asks else 0
    if re.search(r"\bwhy\b|\bbecause\b(?: \w+)?[\s_.:]*$", main, re.IGNORECASE):
        return ""
    return main[:start] + _CLAUSE.sub("", main[start:])


def find_too_long(view: View) -> Iterator[Hit]:
    """C7: count the words of the stem, 35 allowed in a cloze and 30 elsewhere."""
    count = len(view.stem.split())
    limit = _LIMITS.get(view.item.type, _LIMIT)
    if count > limit:
        yield Hit(f"{count} words", f"{count} words, where {limit} are enough")


def find_copied(view: View) -> Iterator[Hit]:
    """C8: find a stem that holds its source sentence whole, a gap filled with the key.

    Where an item rests on two sentences, one that the other is held against may stand whole: it is not what is asked.
    """
    filled = BLANK.sub(lambda _: view.right[0], view.stem, count=1) if view.right else view.stem
    stem = tuple(word.lower for word in words(filled))
    sources = view.item.source
    asked = [one for one in sources if any(key.lower() in one.text.lower() for key in view.right)]
    for source in asked if len(sources) > 1 and asked else sources:
        sentence = tuple(word.lower for word in words(source.text))
        if len(sentence) > 3 and holds(stem, sentence):
            yield Hit(source.text[:40], "the stem copies its source sentence whole")


def find_unfocused(view: View) -> Iterator[Hit]:
    """Flaw 13: screen for a stem that asks nothing before the options are read."""
    opened, nothing = OPEN_ENDED.search(view.stem), _ASKS_NOTHING.search(view.stem.strip())
    is_open = opened is not None and all(word.lower in _TRUTH for word in content(view.stem[opened.end() :]))
    if found := (opened if is_open else None) or nothing:
        yield Hit(found[0], "nobody can answer with the options covered")
    elif found := _NONE_OF.search(_asked(view.stem)):
        yield Hit(found[0], "with the options covered, anything else would do")
    elif (gap := BLANK.search(view.stem)) and len(words(view.stem[: gap.start()])) < _SUBJECT and gap.start() > 0:
        yield Hit(view.stem, "a subject alone asks nothing")


def find_two_questions(view: View) -> Iterator[Hit]:
    """Flaw 1: screen for a stem that may be read in two ways: two questions, and/or."""
    for match in re.finditer(
        r"\b(?:who|what|when|where|why|how) and (?:who|what|when|where|why|how)\b",
        view.stem,
        re.IGNORECASE,
    ):
        yield Hit(match[0], f"“{match[0]}” asks two things at once")
    if view.stem.count("?") > 1:
        yield Hit("?", "the stem asks more than one question")


def find_gratuitous(view: View) -> Iterator[Hit]:
    """Flaw 5: screen for sentences before the question that share no word with it, and for asides in brackets."""
    *before, question = sentences(view.stem)
    asked = set(content_lemmas(question))
    for sentence in before:
        if len(words(sentence)) > 7 and asked.isdisjoint(content_lemmas(sentence)):
            yield Hit(sentence[:40], "the question does not take up this sentence")
    for match in re.finditer(r"\(([^)]{25,})\)", view.stem):
        yield Hit(match[0][:40], "an aside in brackets")


def find_thin(view: View) -> Iterator[Hit]:
    """C2: screen for a stem that names neither topic nor event: too few words, no name, number or word of the title."""
    found = content(view.stem)
    named = any(word.number or (word.capital and word.start > 0) for word in found)
    titled = not view.title_lemmas.isdisjoint(content_lemmas(view.stem))
    if not named and not titled and len(found) < 2 and all(is_common(word.lower) for word in found):
        yield Hit(view.stem[:40], "the stem does not say what it is about")


RULES = (
    Rule(
        id="unfinished-stem",
        rubric="flaw 10 / M7",
        severity="flaw",
        types=ASKING,
        why="A full question is read once, a stem with a gap is read again with each option.",
        mend="Ask a full question, or make it a cloze item.",
        find=find_blank,
        good=choice(),
        bad=choice("The gas that volcanoes release in the largest amount is ____."),
    ),
    Rule(
        id="negative-stem",
        rubric="flaw 19 / M7",
        severity="flaw",
        types=ASKING,
        why="Readers miss a NOT, and knowing what is wrong does not show that they know what is right.",
        mend="Ask for the one that is so.",
        find=find_negative,
        good=choice("Which gas keeps at least half of its share when a volcano is not active?"),
        bad=choice("Which gas do volcanoes NOT release?"),
    ),
    Rule(
        id="too-long",
        rubric="C7",
        severity="flaw",
        types=ONE_SENTENCE,
        why="A long stem tests reading stamina and not the fact.",
        mend="Leave out what the answer does not need.",
        find=find_too_long,
        good=choice(),
        bad=statement("Lava flows slowly, " + "very " * 30 + "slowly."),
    ),
    Rule(
        id="copied-sentence",
        rubric="C8",
        severity="flaw",
        types=ASKING,
        why="A sentence copied whole is answered by finding it, not by understanding it.",
        mend="Ask in other words, or make it a cloze item.",
        find=find_copied,
        good=short("Where does magma gather?", "in a chamber", source="Magma gathers in a chamber below the crater."),
        bad=short(
            "Magma gathers in a chamber below the crater. Where?",
            "in a chamber",
            source="Magma gathers in a chamber below the crater.",
        ),
    ),
    Rule(
        id="unfocused-stem",
        rubric="flaw 13",
        severity="risk",
        types=ASKING,
        why="A good stem can be answered with the options covered.",
        mend="Put into the stem what the options are about.",
        find=find_unfocused,
        good=choice("Which of these gases do volcanoes release in the largest amount?"),
        bad=choice("Which of the following is true?", "Lava is hot.", "Ash is blue.", "Magma is cold."),
    ),
    Rule(
        id="two-questions",
        rubric="flaw 1",
        severity="risk",
        types=ASKING,
        why="Two questions in one have two keys.",
        mend="Ask one of them.",
        find=find_two_questions,
        good=choice(),
        bad=short("When and where did the volcano Krakatoa erupt?", "1883"),
    ),
    Rule(
        id="gratuitous-detail",
        rubric="flaw 5",
        severity="note",
        types=ASKING,
        why="What the answer does not need costs reading time and may mislead.",
        mend="Leave it out.",
        find=find_gratuitous,
        language=True,
        good=short("At what temperature does basalt melt?", "about 1,200 degrees"),
        bad=short(
            "Tourists buy black stones in many shops of Iceland. At what temperature does basalt melt?",
            "about 1,200 degrees",
        ),
    ),
    Rule(
        id="thin-stem",
        rubric="C2",
        severity="risk",
        types=ASKING,
        why="A reader who has only the title must see what the question is about.",
        mend="Name the topic or the event.",
        find=find_thin,
        language=True,
        good=short("Why do volcanoes smoke?", "because they release steam"),
        bad=short("Why did this happen?", "because the crater was blocked"),
    ),
)
