"""Slots of a statement that hold one value: only there does another value make it false."""

from __future__ import annotations

import re

from quizgen.clauses import Clause
from quizgen.distractors import is_bounded
from quizgen.facts import verbatim
from quizgen.facts.model import Ask, Finding
from quizgen.items.provenance import is_numeric
from quizgen.quiz.numbers import CARDINALS, MONTHS, YEAR
from quizgen.wording.words import say

_DONE_ONCE = frozenset(
    "abolish acquire annex appoint assassinate author buy coin compose conquer create design devise discover disprove "
    "draft establish formulate found invent isolate kidnap name nominate originate overthrow paint patent pioneer "
    "prove purchase synthesize unveil write".split()
)
_AT_ONE_PLACE = frozenset({"bear", "die", "found", "establish", "bury", "headquarter", "locate", "originate", "sign"})
_SINGLED_OUT = re.compile(
    r"(?<!\bof )\bthe (?:\w+ )?(?:first|only|last|sole|most \w+|(?!inter|for|fin|hon)\w{2,}est)\b"
)
_TAKING_PART = frozenset({"object", "predicate", "agent"})
_JOINTLY = re.compile(r"\bco-?(?:found|author|discover|invent|writ|direct|produc|creat|chair|own|star)", re.IGNORECASE)
"""What one does beside others: another of them may be the right one, too."""
_INSTEAD = re.compile(r"\b(?:instead|rather than)\b", re.IGNORECASE)  # said of the one who might have done so
_OF_ONE_SEX = re.compile(r"\b(?:wom[ae]n|females?|girls?|queen|m[ae]n|males?|boys?|king|pope)\b", re.IGNORECASE)
"""Another person is no plausible swap."""
EXAMPLE = re.compile(
    r"^(?:According to [^,]+, )?(?:some|many|several|most) |\b(?:as in|such as|for example|including) (?:\w+ )?\d",
    re.IGNORECASE,
)
"""What is so of some, or of one case among others: another number may be right as well."""
_OPEN_BEFORE = re.compile(
    r"(?:\b(?:[Bb]y|[Ss]ince|[Uu]ntil|[Bb]efore|[Aa]fter|[Ff]rom|to|out of|as (?:early|late|far back) as"
    r"|\d (?:hours?|feet|degrees?),?(?: and)?) |[–-])$"
)
_OPEN_BEHIND = re.compile(r" (?:to|until|out of) (?:\w+ )?\d|[–-]\d")
_DEFINITE = re.compile(r"\b(?:[Tt]he|[Aa]ll|[Tt]hese|[Tt]hose) [$£€]?$")
_COUNT = re.compile(rf"[$£€]?\d[\d,.]*(?: (?:m|b|tr)illion)?|{'|'.join(CARDINALS)}", re.IGNORECASE)
_BY_THE_END = re.compile(r"\b[Bb]y the (?:turn|end|beginning|middle|start|close|time) of the (?:\w+ )?$")
_BY, _YEAR = re.compile(r"\b[Bb]y (?:(?:the )?(?:early|mid|late)[ -])?$"), re.compile(rf"{YEAR}\b")
"""What was so by then was so later, too."""
_NAME_BEFORE = re.compile(
    rf"(?<![\w-])(?!(?:{'|'.join(MONTHS)}"
    r"|In|On|At|During|About|Around|Over|Nearly|Almost|Some|Of|The|Only|Among) $)[A-Z]\w* $"
)
_IN = re.compile(r"\b(?:[Ii]n|[Ss]ince) $")
NAME_BEHIND = re.compile(rf" (?!{'|'.join(MONTHS)}|Sept|Oct|Nov|Dec)[A-Z]\w")
"""Behind a figure, which is then a part of the name: "55 Cancri"."""
_COUNTED_OUT = re.compile(r"\bboth\b|\bfollowed by\b|\btop\b|[\"“]", re.IGNORECASE)
"""Words that tell how many there are, or in which order; and quoted ones, which nobody changes."""
_ASKS_FOR_NAME = frozenset({("facts.naming", "is-called"), ("facts.definitions", "term-for")})
"""What a thing is called, and what is defined: a thing that has another name is another thing."""
_MOST_WORDS, _MOST_COMMAS = 22, 1
"""A longer sentence, or one with more parts, states several things."""


def _is_one_figure(finding: Finding, ask: Ask) -> bool:
    """True if a figure in a short sentence of the article is neither the end of a span nor part of a name."""
    before, _, after = finding.text.partition(ask.gap or ask.key)
    if len(finding.text.split()) > _MOST_WORDS or finding.text.count(",") > _MOST_COMMAS:
        return False
    is_date = finding.text[len(before) :][:4].isdigit() and _IN.search(before)
    is_of_name = _NAME_BEFORE.search(before) or (NAME_BEHIND.match(after) and not is_date)
    is_open = _OPEN_BEFORE.search(before) or _OPEN_BEHIND.match(after) or is_of_name
    return is_numeric(ask) and not is_open and not _COUNTED_OUT.search(finding.text)


def has_one_value(finding: Finding, ask: Ask) -> bool:
    """True if nothing but the key makes the statement true."""
    if finding.rule == verbatim.RULE and not _is_one_figure(finding, ask):
        return False
    if _OF_ONE_SEX.search(finding.text) and not is_numeric(ask):
        return False
    if is_numeric(ask):
        before, key, _ = finding.text.partition(ask.gap or ask.key)
        if _BY_THE_END.search(before) or (_YEAR.match(key) and _BY.search(before)) or _is_taken_for_known(before, key):
            return False
        return not EXAMPLE.search(finding.text) and not is_bounded(ask.stem, finding.text, ask.gap or ask.key)
    if (finding.rule, ask.frame) in _ASKS_FOR_NAME:
        return True
    if ask.phrase is None or not ask.phrase.is_named or ask.phrase.conjuncts:
        return False
    if ask.frame == "gap" and ask.phrase.kind not in {"person", "country", "city"}:
        return False
    if finding.clause is not None and (_is_of_a_list(finding.clause, ask) or _INSTEAD.search(finding.text)):
        return False
    if _JOINTLY.search(finding.text):
        return False
    if finding.rule in {"facts.people", "facts.identities"} or _is_singled_out(finding):
        return True
    if finding.clause is not None and _is_where_it_began(finding.clause, ask):
        return True
    return finding.clause is not None and _is_doer(finding.clause, ask) and _is_done_once(finding.clause)


def _is_taken_for_known(before: str, key: str) -> bool:
    """True for the count or price of a definite: "the $200,000 project" and "all four islands" tell which, not how
    many."""
    return _DEFINITE.search(before) is not None and _COUNT.fullmatch(key) is not None and not _YEAR.match(key)


def _is_singled_out(finding: Finding) -> bool:
    """True if who or what takes part is the first, the largest or the like; an adjunct may say so of anything."""
    clause = finding.clause
    if clause is None:
        return bool(_SINGLED_OUT.search(finding.text))
    parts = [clause.subject.words, *(piece.words for piece in clause.pieces if piece.role in _TAKING_PART)]
    return any(_SINGLED_OUT.search(say(words)) for words in parts)


def _is_of_a_list(clause: Clause, ask: Ask) -> bool:
    """True for one of several who did it together: the others tell who was with them."""
    key = ask.phrase.head.index if ask.phrase is not None else -1
    lists = [clause.subject, *(piece.phrase for piece in clause.pieces if piece.phrase is not None)]
    return any(key in {token.index for part in phrase.conjuncts for token in part.words} for phrase in lists)


def _is_doer(clause: Clause, ask: Ask) -> bool:
    """True if the key is the subject of an active verb, or the agent of a passive one."""
    agent = clause.piece("agent")
    doer = (agent.phrase if agent is not None else None) if clause.verb.passive else clause.subject
    return doer is not None and ask.phrase is not None and doer.head == ask.phrase.head


def _is_where_it_began(clause: Clause, ask: Ask) -> bool:
    """True for the place of a birth, a death, a founding: there is one."""
    place = next(
        (piece for piece in clause.pieces if piece.marker in {"in", "at"} and piece.phrase == ask.phrase), None
    )
    return place is not None and clause.verb.main.lemma in _AT_ONE_PLACE and not clause.verb.chain


def _is_done_once(clause: Clause) -> bool:
    """True for a past deed that one alone can have done to the one thing that is named."""
    verb, piece = clause.verb, clause.piece("object")
    done_to = clause.subject if verb.passive else piece.phrase if piece is not None else None
    is_one = done_to is not None and (done_to.is_named or done_to.determiner == "the")
    return is_one and verb.main.lemma in _DONE_ONCE and verb.tense == "past" and not verb.chain and not verb.modal
