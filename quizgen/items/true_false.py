"""Statements to judge: what the article says, and the same with one plausible swap that makes it false.

A swap is made only where the article's value is the only right one: a year or number that no bound leaves open, the
doer of a deed that is done once, what is first, largest or the like, a direction, the other side of a comparison.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from lemminflect import getInflection

from quizgen import knowledge
from quizgen.clauses import Clause, Text
from quizgen.distractors import choose, is_bounded
from quizgen.facts.model import Ask, Comparison, Fact, Finding
from quizgen.items.cloze import with_gap
from quizgen.items.model import Candidate
from quizgen.items.provenance import difficulty, is_numeric, rule, sources, tags
from quizgen.quiz.model import TrueFalse

_DONE_ONCE = frozenset(
    "abolish annex assassinate author coin compose conquer devise discover disprove formulate found invent isolate "
    "originate overthrow paint patent pioneer prove synthesize write".split()
)
_SINGLED_OUT = re.compile(r"\bthe (?:\w+ )?(?:first|only|last|main|sole|most \w+|(?!inter|for|fin|hon)\w{2,}est)\b")
_EITHER_WAY = frozenset({"increase", "decrease", "reduce", "raise", "lower", "strengthen", "weaken", "win", "lose", "worsen", "improve"})
_ALONE = frozenset({"rise", "fall", "grow", "shrink", "decline", "expand", "contract", "accelerate"})


def make(findings: Sequence[Finding], text: Text, seed: int) -> Iterator[Candidate]:
    """Make a true statement of every finding, and false ones where a swap is sure to be false."""
    told: set[str] = set()
    for finding in findings:
        if finding.text in told:
            continue
        told.add(finding.text)
        yield _candidate(finding, finding.text, None, "true")
        for statement, ask, asked in _false(finding, text, seed):
            if statement not in told:
                told.add(statement)
                yield _candidate(finding, statement, ask, asked)


def _candidate(finding: Finding, statement: str, ask: Ask | None, asked: str) -> Candidate:
    is_true = statement == finding.text
    item = TrueFalse(
        statement=statement,
        answer=is_true,
        correction="" if is_true else finding.text,
        feedback=finding.text,
        source=sources(finding, ask),
        rule=rule(finding, "true_false", asked),
        level="understand" if isinstance(finding, Comparison) else "remember",
        difficulty=difficulty(statement),
        tags=tags(finding),
    )
    return Candidate(item, finding, ask, asked, ask is not None and is_numeric(ask))


def _false(finding: Finding, text: Text, seed: int) -> Iterator[tuple[str, Ask | None, str]]:
    """False statements, each with the question whose key was swapped, if one was, and the kind of swap."""
    if isinstance(finding, Comparison):
        yield from ((false, None, "swap-sides") for false in finding.false_texts[:2])
        return
    turned = turn(finding)
    if turned:
        yield turned, None, "swap-direction"
    for ask in finding.asks:
        swapped = _swapped(finding, ask, text, seed) if _has_one_value(finding, ask) else None
        if swapped:
            yield swapped, ask, f"swap-{ask.frame}"


def _has_one_value(finding: Fact, ask: Ask) -> bool:
    """True if nothing but the key makes the finding's statement true."""
    clause = finding.clause
    if clause is not None and clause.verb.negated:
        return False
    if is_numeric(ask):
        return not is_bounded(ask.stem, finding.text, ask.gap or ask.key)
    if ask.phrase is None or not ask.phrase.is_named or ask.phrase.conjuncts:
        return False
    if finding.rule == "facts.people" or _SINGLED_OUT.search(finding.text):
        return True
    return clause is not None and ask.frame in {"subject", "agent"} and _is_done_once(clause)


def _is_done_once(clause: Clause) -> bool:
    """True for a past deed that one alone can have done to the one thing that is named."""
    verb, piece = clause.verb, clause.piece("object")
    done_to = clause.subject if verb.passive else piece.phrase if piece is not None else None
    is_one = done_to is not None and (done_to.is_named or done_to.determiner == "the")
    return is_one and verb.main.lemma in _DONE_ONCE and verb.tense == "past" and not verb.chain and not verb.modal


def _is_titled(before: str) -> bool:
    """True if a title, an office or another part of the name stands before the gap."""
    last = before.split()[-1:]
    return bool(last) and (last[0][:1].isupper() and len(before.split()) > 1 or knowledge.title_word(last[0]) or knowledge.is_role(last[0]))


def _swapped(finding: Fact, ask: Ask, text: Text, seed: int) -> str | None:
    """The finding's statement with the best wrong answer in the key's place."""
    place = with_gap(finding.text, ask.gap or ask.key)
    named = ask.phrase is not None and ask.phrase.is_named
    if place is None or re.search(r"\ban?\s+$", place[0]) or (named and _is_titled(place[0])):
        return None
    options = choose(ask, finding, text, Random(f"{seed}|{finding.text}|{ask.key}"))
    if not options or options[0].text in {"1", "one"}:
        return None
    before, key, after = place
    other = _fitted(options[0].text, ask, key)
    return None if other is None else before + (other[:1].upper() + other[1:] if not before else other) + after


def _fitted(option: str, ask: Ask, key: str) -> str | None:
    """The wrong answer in the form that the statement wants: without what the key has and the gap has not."""
    if not ask.gap or ask.gap == ask.key:
        return option if key[0].isupper() == option[0].isupper() or key[0].isdigit() else None
    lead = ask.key.removesuffix(ask.gap)
    return option.removeprefix(lead) if option.startswith(lead) and lead != ask.key else None


def turn(finding: Fact) -> str | None:
    """The statement with a verb of direction turned into its opposite (rose, fell); None if it has none."""
    clause = finding.clause
    if clause is None or clause.verb.negated or clause.verb.chain or clause.verb.particle is not None:
        return None
    verb = clause.verb.main
    alone = verb.lemma in _ALONE and clause.piece("object", "predicate") is None
    if not (verb.lemma in _EITHER_WAY or alone) or knowledge.noun_class(clause.subject.head.lemma) == "person":
        return None
    other = knowledge.antonym(verb.lemma, "verb")
    forms = getInflection(other, tag=verb.tag, inflect_oov=False) if other else ()
    place = with_gap(finding.text, verb.text)
    return f"{place[0]}{forms[0]}{place[2]}" if forms and place else None
