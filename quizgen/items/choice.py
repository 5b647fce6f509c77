"""Questions with one right option and three wrong ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from quizgen.clauses import Text, Words
from quizgen.distractors import WANTED, choose, closeness, is_bounded, is_bracket, is_set
from quizgen.facts.model import Ask, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.eponyms import tells_name
from quizgen.items.levels import level_of_question
from quizgen.items.model import Candidate
from quizgen.items.provenance import asks_of, feedback, in_context, is_numeric, rule, sources, tags, texts
from quizgen.items.whole_names import in_full
from quizgen.knowledge.connectives import TOO
from quizgen.quiz.model import Choice, Distractor

_AMONG_OTHERS = re.compile(r"(?:^|, )(?:like|as with|along with) (?:other|many|most|all)\b", re.IGNORECASE)
"""What is so of others too: one of them among the options would be right."""

_OF_DOER = frozenset({"subject", "agent", "thing"})
_ONE_OF = re.compile(
    r"\b(?:one|some|part|among) of (?:the|its|his|her|their|many|several|numerous|various|countless|\w+[’']s)\b"
)
"""What others are as well: an option may be right that the article does not name."""


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:
    """Make a choice item of every question that has three good distractors; nothing is padded.

    A bound that stands outside the key gives none: each lower number would be true as well.
    """
    for finding, ask in asks_of(findings, "choice"):
        ask = in_full(ask, text)
        if (
            not ask.stem
            or not ask.key
            or _AMONG_OTHERS.search(ask.stem)
            or _ONE_OF.search(ask.stem)
            or (is_numeric(ask) and is_bounded(ask.stem, finding.text, ask.gap or ask.key) and not is_bracket(ask.key))
            or _is_of_others_too(finding, ask)
            or tells_name(ask, text.title)
        ):
            continue
        stem = in_context(finding, ask.stem)
        wrong = choose(ask, finding, text, Random(f"{seed}|{ask.stem}|{ask.key}"), stem)
        if not is_set(ask.key, wrong, text.title, stem) or _is_lone_pair(ask.key, wrong):
            continue
        item = Choice(
            stem=stem,
            key=ask.key,
            distractors=wrong[:WANTED],
            spare_distractors=wrong[WANTED:],
            feedback=feedback(finding),
            source=sources(finding, ask),
            rule=rule(finding, "choice", ask.frame),
            level=level_of_question(finding, ask, numeric=is_numeric(ask)),
            difficulty=difficulty(
                "choice", stem, ask.key, texts(finding), closeness=closeness(ask.key, wrong[:WANTED])
            ),
            tags=tags(finding),
        )
        yield Candidate(item, finding, ask, ask.frame, is_numeric(ask))


def _is_of_others_too(finding: Finding, ask: Ask) -> bool:
    """True where who did something did so as well as others: "Cauvin also converted"."""
    clause = finding.clause
    if clause is None or ask.frame not in _OF_DOER or ask.phrase is None or not ask.phrase.is_named:
        return False
    return any(token.text.lower() in TOO for token in (*clause.verb.words, *clause.words, *_before_verb(finding)))


def _before_verb(finding: Finding) -> Words:
    """What stands in the sentence between a clause's subject and its verb, left out of the clause or not."""
    clause = finding.clause
    if clause is None:
        return ()
    start, end = clause.subject.head.index, clause.verb.main.index
    return finding.sentences[0].tokens[start:end] if start < end else ()


def _is_lone_pair(key: str, wrong: Sequence[Distractor]) -> bool:
    """True for "Banks and Solander" beside single persons: it stands out."""
    return _is_pair_of_names(key) and not all(_is_pair_of_names(option.text) for option in wrong)


def _is_pair_of_names(text: str) -> bool:
    return re.fullmatch(r"(?:[A-Z][\w.’'-]+ )+and (?:[A-Z][\w.’'-]+ ?)+", text) is not None
