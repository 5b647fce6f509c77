"""Two times of one thing: used to, once, no longer, now against before, initially, previously."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Sentence, Text, Words
from quizgen.facts.comparing import clause_at, half, matches, pairs, whole
from quizgen.facts.model import Comparison
from quizgen.wording.words import say, tidy

_THEN = (
    r"\b(used to(?= [a-z]+)|no longer|previously|formerly|initially|originally|traditionally|historically|at first|then known as|once(?= (?:a|an|the|[a-z]+ed|had|was|were)\b)|was once|were once|had been|in the past|until recently)\b"
)
_NOW = r"\b(now|today|nowadays|currently|these days|from now on|at present|since then|thereafter|the current)\b"
_NOT_THEN = r"\b(is used to|are used to|was used to|were used to|been used to|be used to|get used to|got used to)\b"
_FINAL = frozenset({".", ",", ")", "”"})


def find(text: Text) -> Iterator[Comparison]:
    """Find comparisons of two times.

    Args:
        text: the analysed article.
    """
    for previous, sentence in pairs(text):
        found = list(_then(sentence)) or list(_now(previous, sentence))
        yield from found[:1]


def _then(sentence: Sentence) -> Iterator[Comparison]:
    blocked = {token.index for _, words in matches(sentence, _NOT_THEN) for token in words}
    for match, words in matches(sentence, _THEN):
        if words[-1].index in blocked or match.group().lower() == "had been" and not re.search(_NOW, sentence.text, re.IGNORECASE):
            continue
        clause = clause_at(sentence, words[-1].index)
        if clause is None:
            continue
        a = say(clause.subject.words)
        value = tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))
        yield Comparison(
            "then-now", "facts.thennow", "", f"{a} before", f"{a} now", f"what is said of {a}", value, _later(sentence, words),
            match.group().lower(), (sentence,),
        )  # fmt: skip


def _later(sentence: Sentence, words: Words) -> str:
    now = next((found for _, found in matches(sentence, _NOW) if found[0].index > words[-1].index), None)
    rest = half(sentence, now[0].index, len(sentence.tokens)) if now else None
    return rest.text if rest else ""


def _now(previous: Sentence | None, sentence: Sentence) -> Iterator[Comparison]:
    for match, words in matches(sentence, _NOW):
        clause = clause_at(sentence, words[0].index)
        if clause is None or match.group().lower() == "now" and sentence.tokens[words[0].index - 1].text.lower() == "until":
            continue
        here, before = whole(sentence), whole(previous) if previous else None
        if here is None:
            continue
        a = say(clause.subject.words)
        tense_before = previous is not None and any(one.verb.tense == "past" for one in previous.clauses)
        sentences = (previous, sentence) if previous is not None and tense_before else (sentence,)
        yield Comparison(
            "then-now", "facts.thennow", "", f"{a} before", f"{a} now", f"what is said of {a}", before.value if before and len(sentences) > 1 else "",
            here.value, match.group().lower(), sentences,
        )  # fmt: skip
