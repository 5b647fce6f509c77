"""A statement to judge holds one proposition, in words that are not the article's over again (RUBRIC T1, T5)."""

from __future__ import annotations

import re
from itertools import pairwise

from quizgen.clauses import MAIN_CLAUSES, Clause
from quizgen.facts import verbatim
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import AND_OR
from quizgen.quiz.model import TrueFalse
from quizgen.tags import ADJECTIVAL, INFLECTED, NOUNS

_TWO = re.compile(
    r"^(?:while|although|though|whereas)\b|, (?:but|while|whereas|(?:even )?though|although|yet)\b|\band that\b"
    r"|, with [^,]*(?<![-\w])(?:(?<!human )being|having)\b"
    r"|, as (?:is|are|was|were|do|does|did|has|have|had|can|will) (?!expected\b|usual\b|known\b|shown\b)[a-z]",
    re.I,
)
_THEN_AND_NOW = re.compile(r"\b(?:was|were) [^,]*\band (?:is |are )?now\b")
_SOLE = re.compile(r"\bthe (?:reason|cause|result|effect|purpose|aim|term|name|way)\b")
_WORDS = re.compile(r"\w+")
_TWO_WAYS = re.compile(
    r"\b(behind|ahead of|above|below)\b.* and (?!\1)(?:(?:just|far|well) )?(?:behind|ahead of|above|below)\b"
)
_TWO_MOST = re.compile(r"\bthe (?:\w+est|most|least)\b[^,]* and the (?:\w+est|most|least)\b")
"""Of one thing: what is false of the one may be true of the other."""
_NO_SIDE = re.compile(
    r"\b(?:with|in|for|on|to) none\b|(?:^|, )(?:While )?(?:at least |about |nearly )?(?:twice|half|\w+ times) as "
    r"(?:much|many) [a-z]+ (?:could|can|is|are|was|were|will|would)\b",
    re.IGNORECASE,
)
"""Sides that cannot change places with a thing."""
_BECOMING = re.compile(r"^[^,]*\bbecomes? (?:more|less) [a-z-]+\.?$")
"""More so than when, or than what: neither is told."""
_SINGLED = re.compile(r"(?:.*, )?(?:T|t)he [a-z]+ (?:who|that|which) (.+) (?:is|was) (?:the )?([A-Z][^,.]*)\.?$")
"""Somebody singled out by a deed: the deed must not name him."""
_JOINED_VERBS = re.compile(
    r"\b(?:and|or) (?:then |also |thus )?"
    r"(?:is|are|was|were|has|have|had|will|would|can|could|may|might|does|did|do|\w{3,}ed)\b"
)
_BESIDES = re.compile(
    r", as well as (?:one of|the) |, and \d+(?:st|nd|rd|th) |per ?cent of [^,.]+ and [\w-]+ per ?cent of "
    r"|% of [^,.]+,? and (?:about |around |approximately |nearly |roughly )?[\d.]+% of ",
    re.I,
)
"""A second statement that may be true where the first is not."""
_OPEN_QUESTION = re.compile(
    r"\b(?:ask|check|determine|examine|explore|investigate|learn|see|study|test|wonder|find out)(?:d|s|ed|ing)? "
    r"(?:if|whether)\b"
)
"""Who asks whether one is better asks whether the other is."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse a statement of two propositions, and a true one that stands so in the article."""
    item = candidate.item
    if not isinstance(item, TrueFalse):
        return None
    is_swapped = candidate.asked == "swap-sides"
    if not item.answer and is_swapped and _TWO_WAYS.search(item.statement):
        return "two comparisons turned at once"
    if not item.answer and is_swapped and _TWO_MOST.search(item.statement):
        return "one of two superlatives turned"
    if not item.answer and is_swapped and _OPEN_QUESTION.search(item.statement):
        return "one side of what was to be found out"
    if not item.answer and is_swapped and _NO_SIDE.search(item.statement):
        return "nothing, or an amount, in the place of a thing"
    if _BECOMING.search(item.statement) and not item.statement.startswith(("If ", "When ", "As ")):
        return "a change from what is not told"
    if _holds_another(candidate):
        return "two propositions in one statement"
    if (
        _BESIDES.search(item.statement)
        or _THEN_AND_NOW.search(item.statement)
        or (_TWO.search(item.statement) and not is_swapped)
        or _joins_verbs(candidate, item.statement)
    ):
        return "two propositions in one statement"
    if _SOLE.search(item.statement) and _is_one_more(candidate):
        return "one reason of several as the reason"
    if _says_itself(item.statement):
        return "a statement that is true by its words"
    return "the article's own words" if item.answer and _is_in_source(item) else None


def _is_one_more(candidate: Candidate) -> bool:
    """True where "also" stands in the article's clause, whether or not it was left off: others were told before."""
    clause, sentence = candidate.finding.clause, candidate.finding.sentences[0]
    if clause is None:
        return False
    first, last = clause.words[0].index, clause.words[-1].index
    return any(token.lemma == "also" for token in sentence.tokens[first:last])


def _says_itself(statement: str) -> bool:
    """True for "Faroese fishing is the fishing of the Faroese": the second side is made of the first one's words."""
    sides = re.split(r" (?:is|are|was|were) (?:the )?", statement.rstrip("."), maxsplit=1)
    if len(sides) != 2:
        return False
    singled = _SINGLED.match(statement)
    if singled is not None and not set(singled[1].split()).isdisjoint(singled[2].split()):
        return True
    first, second = ([word for word in _WORDS.findall(side) if len(word) > 3 or word[0].isupper()] for side in sides)
    return bool(first) and set(first) <= set(second)


def _joins_verbs(candidate: Candidate, statement: str) -> bool:
    """True if a second verb stands behind "and" or "or"; "sustained periods" is none."""
    clause = candidate.finding.clause
    words = clause.words if clause is not None else ()
    modifying = {
        token.text
        for token, after in pairwise(words)
        if token.tag in ADJECTIVAL and after.pos in NOUNS and token.text.endswith("ed")
    }
    is_joined = any(token.text in AND_OR and after.tag in INFLECTED for token, after in pairwise(words))
    aside = modifying | _inside(clause)
    return is_joined or any(found[0].split()[-1] not in aside for found in _JOINED_VERBS.finditer(statement))


def _inside(clause: Clause | None) -> set[str]:
    """Participles behind one that is not the clause's verb: "rope made and sold there", "after being cut or torn"."""
    if clause is None:
        return set()
    own = {token.index for token in clause.verb.words}
    participles = [token for token in clause.words if token.tag == "VBN" and token.index not in own]
    return {token.text for token in participles[1:]}


def _holds_another(candidate: Candidate) -> bool:
    """True if the verb of a clause that is joined to the finding's own stands among its words, or a whole sentence
    makes two statements that are no two sides."""
    clause, sentence = candidate.finding.clause, candidate.finding.sentences[0]
    if clause is None:
        is_whole = candidate.finding.rule == verbatim.RULE and candidate.asked != "swap-sides"
        return is_whole and sum(one.relation in MAIN_CLAUSES for one in sentence.clauses) > 1
    inside = {token.index for token in clause.words}
    joined = (one for one in sentence.clauses if one.relation in MAIN_CLAUSES and one.index != clause.index)
    return any(one.index in inside for one in joined)


def _is_in_source(item: TrueFalse) -> bool:
    worded = " ".join(_WORDS.findall(item.statement.lower()))
    return any(worded in " ".join(_WORDS.findall(source.text.lower())) for source in item.source)
