"""Comparisons read off the words where the parse gives no clause: of a counted whole, and of more than one group."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Sentence, Text
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.sides import named
from quizgen.facts.model import Comparison
from quizgen.knowledge import is_people
from quizgen.tags import FINITE, NOUNS

_OUT_OF = re.compile(
    r"\bout of (?:the )?(?P<whole>\d{1,3}(?:,\d{3})+ [a-z]+s),? (?P<share>\d[\d.]*(?:%| per ?cent)) "
    r"(?P<be>were|are) (?P<part>[\w’-]+(?: [\w’-]+){0,3}?)(?=,|\.| and )"
)
_NOT_ALONE = re.compile(
    r"\b[Ii]t (?P<cue>(?:is|was)(?:n[’']t| not) (?:just|only|merely)) (?P<one>[\w’-]+(?: [\w’-]+){0,4}?) "
    r"(?:who|that) (?P<told>[^,;:.“”\"]+)"
)
_LONGEST_DEED = 14


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find shares of a counted whole, and groups that are not the only ones.

    Args:
        text: the analysed article.
    """
    for sentence in text.sentences:
        yield from _shares(sentence)
        yield from _not_alone(sentence)


def _shares(sentence: Sentence) -> Iterator[Comparison]:
    """ "Out of 1,200 sailors 40% were Danes"."""
    found = _OUT_OF.search(sentence.text)
    is_read = found is not None and any(
        clause.words and clause.words[0].start <= sentence.tokens[0].start + found.start("share") < clause.words[-1].end
        for clause in sentence.clauses
    )
    if found is None or is_read:
        return  # what is parsed is found with its clause
    a, whole = f"those that {found['be']} {found['part']}", f"the {found['whole']}"
    share = found["share"]
    yield Comparison("ratio", rules.READ_OFF, "", a, whole, f"share of {whole}", share, "", share, (sentence,))


def _not_alone(sentence: Sentence) -> Iterator[Comparison]:
    """ "It isn’t just cooks who need salt": others do so as well."""
    found = _NOT_ALONE.search(sentence.text)
    if found is None or len(found["told"].split()) > _LONGEST_DEED or not _is_group_that_does(sentence, found):
        return
    told = found["told"].strip()
    yield Comparison(
        "similarity", rules.READ_OFF, "", found["one"], "others", f"who {told}", told, told, found["cue"], (sentence,)
    )


def _is_group_that_does(sentence: Sentence, found: re.Match[str]) -> bool:
    """True for people with their deed right behind "who" or "that", not for a place, a cause or a whole clause."""
    start = sentence.tokens[0].start
    one = [token for token in sentence.tokens if found.start("one") <= token.start - start < found.end("one")]
    deed = next((token for token in sentence.tokens if token.start - start >= found.start("told")), None)
    is_group = bool(one) and one[-1].pos in NOUNS and is_people(one[-1].lemma)
    return is_group and all(token.pos != "ADP" for token in one) and deed is not None and deed.tag in FINITE
