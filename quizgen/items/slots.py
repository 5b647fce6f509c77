"""Slots of a statement that hold one value: only there does another value make it false."""

from __future__ import annotations

import re

from quizgen.clauses import PLACES, Clause, Words
from quizgen.distractors import is_bounded
from quizgen.facts import verbatim
from quizgen.facts.comparisons.respects import told_of_subject
from quizgen.facts.model import Ask, Finding
from quizgen.items.provenance import is_numeric
from quizgen.quiz.numbers import CARDINALS, MONTHS, YEAR, is_year, spans_years
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
_BOUNDING = re.compile(
    r"\b(?:[Bb]y|[Aa]s of|[Bb]efore|[Aa]fter|[Pp]rior to|(?:[Ee]arli|[Ll]at)er than) "
    r"(?:the )?(?:(?:early|mid|late)[ -])?$"
)
"""What was so by then was so later, too, and what was before the eleventh century may have been before the eighth."""
_TIME = re.compile(rf"{YEAR}\b|[\w-]+ centur")
"""A year or century, by which a time is bounded: "after three days" it is counted."""
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
_LENGTH = re.compile(r"(?:[\w,.]+ ){0,4}(?:years?|decades?|months?)\b")
_YEAR_BY_YEAR = frozenset("employ house produce generate mine harvest export import consume earn".split())
"""What is done in one year as in the next."""
_AT_ONE_TIME = frozenset({"first", "last"})
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
        return (
            not _is_open_figure(finding, ask)
            and not EXAMPLE.search(finding.text)
            and not is_bounded(ask.stem, finding.text, ask.gap or ask.key)
        )
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
    if finding.rule in {"facts.people", "facts.identities"} or _is_singled_out(finding, ask):
        return True
    if finding.clause is not None and _is_where_it_began(finding.clause, ask):
        return True
    return finding.clause is not None and _is_doer(finding.clause, ask) and _is_done_once(finding.clause)


def _is_counted_in_years(text: str, figure: str) -> bool:
    """True for the length of a time whose first and last year stand beside it."""
    return spans_years(text) and _LENGTH.match(figure) is not None


def _may_have_lasted(clause: Clause | None) -> bool:
    """True for a state or an output told of one year: it may have been the same in another, but for the first such."""
    if clause is None or clause.verb.passive or clause.piece("predicate", "object") is None:
        return False
    is_state = told_of_subject(clause).respect == "being" or clause.verb.main.lemma in _YEAR_BY_YEAR
    return is_state and not any(token.text.lower() in _AT_ONE_TIME for token in clause.words)


def _is_open_figure(finding: Finding, ask: Ask) -> bool:
    """True for one of several years in which it may be so, and for a figure told beside its slot or taken for known."""
    before, key, after = finding.text.partition(ask.gap or ask.key)
    main = next((one for one in finding.sentences[0].clauses if one.relation == "main"), None)
    if _is_counted_in_years(finding.text, key + after) or (is_year(key) and _may_have_lasted(finding.clause or main)):
        return True
    is_until = _BY_THE_END.search(before) or (_TIME.match(key + after) and _BOUNDING.search(before))
    return bool(is_until) or _is_taken_for_known(before, key)


def _is_taken_for_known(before: str, key: str) -> bool:
    """True for the count or price of a definite: "the $200,000 project" and "all four islands" tell which, not how
    many."""
    return _DEFINITE.search(before) is not None and _COUNT.fullmatch(key) is not None and not _TIME.match(key)


def _is_singled_out(finding: Finding, ask: Ask) -> bool:
    """True if who or what takes part is the first, the largest or the like; an adjunct may say so of anything.

    The place for which it is so leaves open what is so of another, unless both sides of "is" name one thing.
    """
    clause = finding.clause
    if clause is None:
        return bool(_SINGLED_OUT.search(finding.text))
    parts = [clause.subject.words, *(piece.words for piece in clause.pieces if piece.role in _TAKING_PART)]
    if clause.verb.main.lemma != "be":
        parts = [words for words in parts if not _is_scope(ask, words)]
    return any(_SINGLED_OUT.search(say(words)) for words in parts)


def _is_scope(ask: Ask, words: Words) -> bool:
    """True for a place behind a preposition among the words: Peru in "the first railway in Peru"."""
    head = ask.phrase.head if ask.phrase is not None and ask.phrase.kind in PLACES else None
    before = tuple(token for token in words if head is not None and token.index < head.index)
    return head in words and any(token.pos == "ADP" for token in before)


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
