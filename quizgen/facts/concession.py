"""Something holds although something else would speak against it: although P, Q; P, but Q; despite P, Q; P. However, Q."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Text
from quizgen.facts.comparing import aspect_of, half, matches, pairs, same_subject
from quizgen.facts.model import Comparison
from quizgen.facts.opposed_questions import wording
from quizgen.facts.opposing import Opposed, opposed

_LINKS = frozenset({"although", "though", "but", "yet", "however", "nevertheless", "nonetheless", "in practice", "while"})
_DESPITE = r"\b(despite|in spite of|notwithstanding|regardless of)\b"


def find(text: Text) -> Iterator[Comparison]:
    """Find concessions.

    Args:
        text: the analysed article.
    """
    for found in opposed(text):
        if found.link in _LINKS and is_concession(found):
            yield _comparison(found)
    yield from _despite(text)


def is_concession(found: Opposed) -> bool:
    """True if both halves are said of one thing, or a subordinator of concession joins them."""
    if found.link in {"although", "though", "nevertheless", "nonetheless", "in practice"}:
        return True
    one, other = found.one.clause, found.other.clause
    return one is None or other is None or same_subject(one, other)


def _comparison(found: Opposed) -> Comparison:
    one, other = found.one, found.other
    worded = wording(found, "although")
    return Comparison(
        "concession", "facts.concession", worded.text, one.text, other.text, aspect_of(one, other),
        one.value, other.value, found.link, found.sentences, worded.clause, worded.false_texts, worded.asks,
    )  # fmt: skip


def _despite(text: Text) -> Iterator[Comparison]:
    for _, sentence in pairs(text):
        for match, words in matches(sentence, _DESPITE):
            clauses = [one for one in sentence.clauses if one.relation in {"main", "conjunct", "reported"}]
            piece = next((p for one in sentence.clauses for p in one.pieces if p.words and p.words[0].index == words[0].index), None)
            end = piece.words[-1].index + 1 if piece else len(sentence.tokens)
            one = half(sentence, words[-1].index + 1, end)
            other = half(sentence, 0, words[0].index) or half(sentence, end, len(sentence.tokens))
            if one is not None and other is not None and clauses:
                yield Comparison(
                    "concession", "facts.concession", "", one.text, other.text, aspect_of(one, other),
                    one.text, other.value, match.group().lower(), (sentence,),
                )  # fmt: skip
