"""The passage as its readers see it: runs of blocks, where it is from, and sentences of it that prove an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from quizgen.quiz import Item, Quiz, SourceSentence, TrueFalse
from quizgen.quiz.model import PassageBlock, QuizSource


def runs(passage: Iterable[PassageBlock]) -> list[tuple[str, list[PassageBlock]]]:
    """Join neighbours of one kind: list items make a list together."""
    return [(kind, list(blocks)) for kind, blocks in groupby(passage, key=lambda block: block.kind)]


def marked(sentence: SourceSentence) -> tuple[str, str, str]:
    """Split a source sentence before and after the words of the answer; all before where they are not in it."""
    answer = re.escape(sentence.answer)
    found = re.search(rf"(?<!\w){answer}(?!\w)", sentence.text) or re.search(answer, sentence.text)
    if not answer or not found:
        return sentence.text, "", ""
    return sentence.text[: found.start()], found[0], sentence.text[found.end() :]


def added_feedback(item: Item) -> str:
    """The feedback of an item; empty where a source sentence or the correction says the same beside it."""
    beside = [sentence.text for sentence in item.source]
    if isinstance(item, TrueFalse):
        beside.append(item.statement if item.answer else item.correction)
    return "" if _words(item.feedback) in map(_words, beside) else item.feedback


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def credited(quiz: Quiz) -> list[QuizSource]:
    """The articles that can be credited; a file name alone tells the class nothing."""
    return [source for source in quiz.source if source.url or source.licence]


def on_the_web(url: str) -> bool:
    """Whether an address may stand as a link: one of another scheme might run a script."""
    return url.startswith(("http://", "https://"))
