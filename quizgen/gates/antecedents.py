"""Pronouns of an item whose antecedent stayed behind in the sentence: "mass tourism descended on its shores"."""

from __future__ import annotations

import re

from quizgen.clauses import Clause, Sentence, Token
from quizgen.facts.model import OF_SUBJECT
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.quiz.model import Choice, ShortAnswer, TrueFalse

_THIRD = frozenset("it its they their them he him his she her".split())
_NAMED_FOR = re.compile(r"\bnamed (?:in (?:its|their) (?:honou?r|memory)|after (?:it|them))\b")
"""Whom a name is to honour is never what bears it."""
_MEASURE = re.compile(r"\b(?:than|as|from|to|like|unlike) (?:that|those) of\b")
_TELLING = frozenset({"tell", "inform", "assure", "remind"})
_HEARING = frozenset({"object", "indirect"})
_STEM = 5
"""Letters by which an antecedent is found again, whatever its ending."""


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item with a pronoun of which no word that it may stand for is in the item or in the title."""
    whole = " ".join(texts_of(candidate.item)[:2])
    if candidate.finding.context:
        return None
    if _NAMED_FOR.search(whole):
        return "named for whom is not said"
    if _is_measure_of_asked(candidate):
        return "a measure of what is asked"
    said = {word.lower() for word in re.findall(r"[A-Za-z]+", whole)}
    sentence, clause = candidate.finding.sentences[0], candidate.finding.clause
    told = [token for token in clause.words if token.text.lower() in said] if clause is not None else []
    if clause is not None and clause.relation == "conjunct" and any(map(_is_doubtful, told)):
        return "a pronoun that the clause before may tell of"
    if clause is not None and any(_is_hearer(token, clause) for token in told):
        return "an it that may be whoever is told"
    if isinstance(candidate.item, TrueFalse):
        whole = f"{whole} {candidate.finding.text}"  # the statement may say it in other words
    for word in sorted(_THIRD & said):
        meant = [token for token in sentence.tokens if token.text.lower() == word]
        if meant and all(_is_left(token, sentence, f"{title} {whole}") for token in meant):
            return f"what {word!r} stands for is left behind"
        if _is_asked_for(meant, candidate, title):
            return f"what {word!r} stands for is what is asked"
    return None


def _is_measure_of_asked(candidate: Candidate) -> bool:
    """True for "What is steeper than that of the church?": only the key tells that a roof is meant."""
    item, clause = candidate.item, candidate.finding.clause
    if clause is None or not isinstance(item, Choice | ShortAnswer) or candidate.asked not in OF_SUBJECT:
        return False
    found = _MEASURE.search(item.stem)
    return found is not None and clause.subject.head.text.lower() not in item.stem[: found.start()].lower()


def _is_asked_for(meant: list[Token], candidate: Candidate, title: str) -> bool:
    """True for "What did Ann mend after sailing with him?": he stands in the key alone, and is no subject.

    Args:
        meant: the tokens of the pronoun in the sentence.
        candidate: it is made from.
        title: of the article.
    """
    item, clause = candidate.item, candidate.finding.clause
    if not meant or clause is None or not isinstance(item, Choice | ShortAnswer):
        return False
    is_in_stem = re.search(rf"\b{re.escape(meant[0].text)}\b", item.stem, re.I) is not None
    is_of_other = all(clause.subject.head.index not in token.bound for token in meant)
    sentence = candidate.finding.sentences[0]
    return is_in_stem and is_of_other and all(_is_left(token, sentence, f"{title} {item.stem}") for token in meant)


def _is_left(token: Token, sentence: Sentence, whole: str) -> bool:
    """True for a pronoun that is bound, not said by a name, and stands for nothing in the text."""
    heads = [(one.say or one.text).split()[-1] for one in sentence.tokens if one.index in token.bound]
    is_bound = bool(heads) and token.say is None
    return is_bound and not any(re.search(rf"\b{re.escape(head[:_STEM])}", whole, re.I) for head in heads)


def _is_hearer(token: Token, clause: Clause) -> bool:
    """True for "Moe told the station she hoped it would grow": the station, or what the sentence before tells of."""
    things = {one.phrase.head.index for one in clause.pieces if one.role in _HEARING and one.phrase is not None}
    is_it = token.text.lower() in {"it", "its"} and token.say is None
    is_of_thought = any(one.tag == "PRP" and max(things, default=0) < one.index < token.index for one in clause.words)
    is_told = clause.verb.main.lemma in _TELLING and is_of_thought
    return is_it and is_told and bool(token.bound) and token.bound <= things


def _is_doubtful(token: Token) -> bool:
    """True for an "it" or "them" of several meanings: in a joined clause it may mean what the one before tells of."""
    return token.text.lower() in {"it", "them"} and token.say is None and len(token.bound) > 1
