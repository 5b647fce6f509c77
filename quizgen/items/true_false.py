"""Statements to judge: what the article says, and the same with one plausible swap that makes it false."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.clauses import Clause, Text
from quizgen.facts import verbatim
from quizgen.facts.model import Ask, Comparison, Finding
from quizgen.items.difficulty import difficulty
from quizgen.items.levels import level_of_statement
from quizgen.items.model import Candidate
from quizgen.items.otherness import says_otherwise
from quizgen.items.provenance import feedback, is_numeric, rule, sources, tags, texts
from quizgen.items.swaps import swaps
from quizgen.knowledge.function_words import BE_FORMS
from quizgen.quiz.model import TrueFalse
from quizgen.tags import WH_WORDS
from quizgen.wording.narrowing import of_one_predicate
from quizgen.wording.restating import Restating, restated
from quizgen.wording.statements import statement
from quizgen.wording.synonyms import in_other_words
from quizgen.wording.turning import set_in, singled_out
from quizgen.wording.twins import with_twins_in

ONE_CHANGE = "one-change"
"""A true statement that one word tells from the article's sentence: for a fact with no better item."""
_LEAST_NEAR = 8
"""Words of such a statement: a shorter one tells little."""
_MOST_FALSE = 2
_SMALLER_PART = 0.6
_OF_OFFICE = frozenset({"facts.people"})
"""Who holds which office is mostly there to tell whom the article quotes."""
_WORD = re.compile(r"\w+")
_MAYBE = re.compile(r"^(?!According to\b).*\b(?:may|might)\b")
"""What may be so nobody can well deny: such a statement tells that it is true; who holds it possible can be judged."""


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:
    """Make a true statement of every finding, and false ones where a swap is sure to be false."""
    told: Counter[str] = Counter()
    for finding in findings:
        is_turned = isinstance(finding, Comparison) and bool(finding.false_texts)
        is_worded = finding.rule == verbatim.RULE or any(ask.stem for ask in finding.asks)
        if finding.clause is None and not is_turned and not is_worded:
            continue
        said = _restated(finding)
        is_new = said is not None and not (told[said.text] or said.text[0].isdigit() or _MAYBE.search(said.text))
        if said is not None and is_new:
            told.update([said.text])
            yield _candidate(finding, said.text, None, f"true-{said.way}")
        for swapped, ask, asked in swaps(finding, text, seed) if finding.text else ():
            false = of_one_predicate(finding.text, swapped)
            is_new = not told[false] and told[f"false: {finding.text}"] < _MOST_FALSE
            if is_new and says_otherwise(finding.text, false) and not _MAYBE.search(false):
                told.update([false, f"false: {finding.text}"])
                yield _candidate(finding, false, ask, asked)


def _restated(finding: Finding) -> Restating | None:
    """What the finding states, really said otherwise than by the article; None where that cannot be had."""
    clause = finding.clause
    if isinstance(finding, Comparison) and finding.restated:
        return Restating(finding.restated, "comparison")
    if finding.rule == verbatim.RULE:
        return _whole_in_other_words(finding)
    if clause is None:
        is_told = finding.text and finding.rule not in _OF_OFFICE and _is_made(finding)
        return Restating(finding.text, "phrase") if is_told else None
    if statement(clause) != finding.text or clause.subject.words[0].tag in WH_WORDS:
        return None
    found = restated(clause) or _of_one_answer(finding, clause) or _taken_out(finding, clause)
    if found is not None or (less := restated(clause, enough=1)) is None or _is_small_part(finding, clause):
        return found or less
    return _nearly_so(less.text) if _words_of(less.text) != _words_of(finding.text) else None


def _whole_in_other_words(finding: Finding) -> Restating | None:
    """A sentence of the article with words and turns of phrase replaced; None where it has none to replace."""
    sentence = finding.sentences[0]
    main = next((one for one in sentence.clauses if one.relation == "main"), None)
    if main is None or any(mark in finding.text for mark in '“"'):
        return None
    text, count = with_twins_in(finding.text, sentence.tokens, main)
    text, turned = in_other_words(text)
    count += turned
    return Restating(text, "words") if count > 1 else _nearly_so(text) if count else None


def _nearly_so(text: str) -> Restating | None:
    """A statement one word away from the article's; None where it is short."""
    return Restating(text, ONE_CHANGE) if len(text.split()) >= _LEAST_NEAR else None


def _words_of(text: str) -> Counter[str]:
    """The words of a text, wherever they stand in it."""
    return Counter(_WORD.findall(text.lower()))


def _is_small_part(finding: Finding, clause: Clause) -> bool:
    """True for a clause that is a smaller part of its sentence, or that another build names the source of."""
    is_reported = clause.source is not None and clause.source.verb != "according"
    return is_reported or len(clause.words) <= _SMALLER_PART * len(finding.sentences[0].tokens)


def _of_one_answer(finding: Finding, clause: Clause) -> Restating | None:
    """The one answer to a question, as "The country that …", "The year in which …": there is no other."""
    for ask in finding.asks:
        if ask.frame == "subject" and ask.stem and (text := singled_out(ask.stem, ask.key, clause)):
            return Restating(text, "singled-out")
        if ask.phrase is not None and (text := set_in(ask.phrase, ask.key, clause)):
            return Restating(text, "set-in")
    return None


def _taken_out(finding: Finding, clause: Clause) -> Restating | None:
    """A relative clause as a sentence of its own, its antecedent said, where it is a smaller part of its sentence."""
    tokens, first = finding.sentences[0].tokens, clause.subject.words[0].index
    is_small = clause.relation == "relative" and len(clause.words) <= _SMALLER_PART * len(tokens)
    is_led = any(token.tag in WH_WORDS for piece in clause.pieces if piece.front for token in piece.words)
    hangs = clause.subject.kind != "person" and first > 1 and tokens[first - 1].pos == "ADP"
    return Restating(finding.text, "relative") if is_small and not is_led and not hangs else None


def _is_made(finding: Finding) -> bool:
    """True for a statement that no clause of the article makes: a verb was put to a phrase."""
    held = " ".join(word for sentence in finding.sentences for word in _WORD.findall(sentence.text.lower()))
    words = _WORD.findall(finding.text.lower())
    return any(one in BE_FORMS and f" {one} {after}" not in held for one, after in pairwise(words))


def _candidate(finding: Finding, worded: str, ask: Ask | None, asked: str) -> Candidate:
    is_true, numeric = asked.startswith("true"), ask is not None and is_numeric(ask)
    item = TrueFalse(
        statement=worded,
        answer=is_true,
        correction="" if is_true else finding.text,
        feedback=feedback(finding),
        source=sources(finding, ask),
        rule=rule(finding, "true_false", asked),
        level=level_of_statement(finding, numeric=numeric),
        difficulty=difficulty("true_false", worded, ask.key if ask else "", texts(finding)),
        tags=tags(finding),
    )
    return Candidate(item, finding, ask, asked, numeric)
