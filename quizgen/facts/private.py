"""People whom an article only quotes or shows as an example: who they are would be missing from a summary."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import MAIN_CLAUSES, Clause, Mention, Phrase, Text, join
from quizgen.facts.model import Comparison, Fact, Finding
from quizgen.facts.tellers import IN_POST, only_says
from quizgen.wording.words import say

_FEW = 4
"""Mentions up to which somebody may be there as an example only."""
_WALK_ON = (
    r"(?:employee|worker|villager|farmer|resident|student|pupil|mother|father|parent|housewife|labou?rer|driver|waiter"
    r"|waitress|shopkeeper|shop assistant|cashier|clerk|secretary|nurse|pensioner|commuter|customer|shopper|tourist"
    r"|fisherman|fisherwoman|vendor|trader|refugee|teenager|schoolgirl|schoolboy|office worker|local|neighbou?r"
    r"|spokesm[ae]n|spokeswom[ae]n|spokesperson)"
)
_AGE = r"(?:\d\d?|[a-z]+(?:-[a-z]+)?)[- ]years?[- ]old"
_BEFORE = re.compile(rf"(?:(?i:\b{_AGE}) (?:[a-z]+ ){{0,3}}|\b(?i:{_WALK_ON}) |(?:an?|the) {_AGE} [^.]{{0,60}})\Z")
_BEHIND = re.compile(
    rf", (?:aged )?\d\d?\b|, (?:an?|the) (?:(?:[\w-]+ ){{0,4}}{_WALK_ON}\b|{_AGE})|(?!\w).{{0,200}}\bThe {_AGE}"
)
"""What tells before or behind a name that its bearer is an example."""
_REACH = 150
"""Characters before a name that `_BEFORE` may take."""
_AT_HOME = frozenset({"base", "live", "reside", "work", "locate"})
_VOICES = 3
"""Mentions up to which somebody who is brought in speaking is there as a voice only."""


def private(text: Text) -> tuple[str, ...]:
    """The names of people who are mentioned seldom, and with their age or as one of many.

    Args:
        text: the analysed article.
    """
    prose = " ".join(sentence.text for sentence in text.sentences)
    return tuple(form for one in text.mentions if _is_private(one, text.title, prose) for form in one.forms)


def _is_private(one: Mention, title: str, prose: str) -> bool:
    if one.kind != "person" or one.count > _FEW or any(form in title for form in one.forms):
        return False
    return any(
        _BEHIND.match(prose, found.end()) or _BEFORE.search(prose, max(0, found.start() - _REACH), found.start())
        for found in re.finditer(re.escape(one.name), prose)
    )


def voices(text: Text) -> tuple[str, ...]:
    """The names of people who are brought in as those who say something, and seldom named again.

    Args:
        text: the analysed article.
    """
    speaking = {
        (sentence.block, sentence.number, clause.subject.head.index)
        for sentence in text.sentences
        for clause in sentence.clauses
        if only_says(clause) and clause.relation in MAIN_CLAUSES
    }
    return tuple(
        form
        for one in text.mentions
        if one.kind in {"person", "name"} and one.count <= _VOICES and one.places and one.places[0] in speaking
        if not any(part in text.title for part in one.name.split())
        for form in one.forms
    )


def presented(text: Text) -> tuple[str, ...]:
    """The names of people of whom main clauses tell no more than their post or workplace and what they say.

    Args:
        text: the analysed article.
    """
    posts, rest = list[Phrase](), list[Phrase]()
    for sentence in text.sentences:
        for clause in sentence.clauses:
            if clause.relation in MAIN_CLAUSES and not only_says(clause):
                (posts if _is_post(clause) else rest).append(clause.subject)
    return tuple(
        form
        for one in text.mentions
        if one.kind in {"person", "name"} and not any(part in text.title for part in one.name.split())
        if any(_is_called(who, one.forms) for who in posts) and not any(_is_called(who, one.forms) for who in rest)
        for form in one.forms
    )


def _is_called(who: Phrase, names: tuple[str, ...]) -> bool:
    """True for one of the names, with a title or calling before it at most: "botanist Ann Reed"; the sister of Ann Reed
    is somebody else."""
    said, head = f" {say(who.words)}", say((who.head,)).split()
    return any(said.endswith(f" {name}") and not set(head).isdisjoint(name.split()) for name in names)


def _is_post(clause: Clause) -> bool:
    """True for a person who now is what a role names, or runs or works somewhere: "Ann Reed is head of the clinic"."""
    if clause.verb.tense != "present" or clause.verb.perfect or clause.verb.passive or clause.verb.negated:
        return False
    what = clause.piece("predicate")
    is_role = what is not None and what.phrase is not None and knowledge.is_role(what.phrase.head.lemma)
    lemma = clause.verb.main.lemma
    return clause.subject.is_named and (lemma in _AT_HOME | IN_POST | {"teach"} or (lemma == "be" and is_role))


def _presents(finding: Fact, names: tuple[str, ...]) -> bool:
    """True for the post of somebody who is presented so and then quoted, a sentence taken over from the article too."""
    found = finding.sentences[0].clauses if finding.clause is None else (finding.clause,)
    mains = [clause for clause in found if clause.relation in MAIN_CLAUSES]
    return any(_is_post(one) and _is_called(one.subject, names) for one in mains)


def first_names(text: Text) -> tuple[str, ...]:
    """The names of people who are called by a first name only, as pupils and made-up people of examples are.

    Args:
        text: the analysed article.
    """
    return tuple(
        one.name
        for one in text.mentions
        if one.kind == "person" and all(" " not in form for form in one.forms) and one.name not in text.title
        if (one.gender or knowledge.gender(one.name)) is not None and knowledge.find(one.name) is None
    )


def without_private(findings: Iterable[Finding], text: Text) -> list[Finding]:
    """The findings without those about such a person, and without questions that ask for one.

    Args:
        findings: of an article.
        text: the analysed article.
    """
    names, speakers, heads, kept = private(text), voices(text), presented(text), list[Finding]()
    unasked = {*names, *first_names(text)}
    for finding in findings:
        is_deed = finding.clause is not None and finding.clause.verb.tense == "past"
        asks = tuple(ask for ask in finding.asks if is_deed or ask.key not in unasked)
        if isinstance(finding, Comparison) or not (
            _is_about(finding, names)
            or _is_calling(finding, speakers)
            or _presents(finding, heads)
            or _is_home(finding, text.title)
        ):
            kept.append(finding if len(asks) == len(finding.asks) else replace(finding, asks=asks))
    return kept


def _is_calling(finding: Fact, names: tuple[str, ...]) -> bool:
    """True for what tells only who a voice is: "Ann Reed, who runs a shop", "Ann Reed was a nurse"."""
    clause = finding.clause
    if clause is None:
        return bool(names) and finding.rule != "facts.verbatim" and finding.text.startswith(names)
    is_copula = clause.verb.main.lemma == "be" and not clause.verb.passive
    is_aside = clause.relation == "relative" and (clause.verb.tense == "present" or is_copula)
    return is_aside and _is_called(clause.subject, names)


def _is_home(finding: Fact, title: str) -> bool:
    """True for where somebody lives or works whom the title does not name: a summary would not have it."""
    clause = finding.clause
    if clause is None or clause.verb.tense != "present" or clause.verb.main.lemma not in _AT_HOME:
        return False
    who = clause.subject
    is_called = clause.relation == "relative" and knowledge.is_role(who.head.lemma)  # "Ann Reed, chief botanist, who …"
    is_somebody = is_called or (who.kind == "person" and who.is_named)
    return is_somebody and who.head.text not in title


def _is_about(finding: Fact, names: tuple[str, ...]) -> bool:
    """True for what is told of such a person, not for what that person says of something else."""
    clause = finding.clause
    opens = join(clause.subject.words) if clause is not None else finding.text
    said = say(clause.subject.words) if clause is not None else finding.text
    return opens.startswith(names) or said.startswith(names)
