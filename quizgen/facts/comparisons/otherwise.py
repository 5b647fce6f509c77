"""What a side is set against where nothing has changed yet: "without the dam" and "otherwise" for "earlier"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from quizgen.clauses import NAMED, Clause, Phrase, Sentence, Token
from quizgen.facts.comparisons.baseline import is_by_now
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.model import Comparison
from quizgen.knowledge.function_words import DEMONSTRATIVES, INDEFINITE, RELATIVE_PRONOUNS
from quizgen.tags import FINITE, NOUNS, PAST, PERSONAL_TAGS, WH_WORDS
from quizgen.wording.persons import is_person
from quizgen.wording.words import lowered, say

_MAKING = frozenset(
    "make lead bring push cause allow help improve raise drive turn produce result keep enable let encourage force "
    "mean modify alter permit".split()
)
"""Verbs of what makes something so."""
_PRODUCING = frozenset({"produce", "release", "secrete", "emit", "add", "supply", "provide"})
"""Verbs by whose object something else comes to be so: "bees add wax, making it firmer"."""
_EARLIER, _LATER = " earlier", " in future"
_FAR, _LONGEST, _LONGEST_MADE = 9, 5, 12
"""A cause is said in so many words, one that a participle tells of in some more."""


def with_cause(one: Comparison, at: Token | None) -> Comparison:
    """The comparison with the case where what makes it so is not there for a time before, where none is told.

    Args:
        one: of one thing at two times.
        at: the first word of its value.
    """
    sentence = one.sentences[-1]
    is_timed = one.b.endswith(_EARLIER) or (one.kind in {"change", "more-less"} and one.a.endswith(_LATER))
    if at is None or not is_timed or is_by_now(sentence.tokens):
        return one
    maker = _maker(sentence, at, one)
    if maker is not None and one.kind == "more-less" and _is_aim(sentence, maker):
        return replace(one, aspect="")  # "a step towards helping them": with what, nobody says
    clause = clause_at(sentence, maker.index) if maker is not None else None
    if maker is not None and clause is not None and one.kind == "more-less" and _sums_up(sentence, clause):
        return replace(one, aspect="")  # "a shift that could make it drier": in which case, the clause before says
    if maker is None or clause is None or _has_happened(sentence, maker):
        return one
    thing = one.b.removesuffix(_EARLIER).removesuffix(" now")
    without = _without(sentence, clause, maker)
    a = f"{one.a.removesuffix(_LATER)} in that case" if one.a.endswith(_LATER) else one.a
    return replace(one, a=a, b=f"{thing} {without}")


def _sums_up(sentence: Sentence, clause: Clause) -> bool:
    """True for the subject of "…, a shift that could make them drier": it takes up the clause before."""
    subject = clause.subject
    before = sentence.tokens[subject.words[0].index - 1].text if subject.words and subject.words[0].index else ""
    return clause.relation == "relative" and subject.determiner in INDEFINITE and before == ","


def _maker(sentence: Sentence, at: Token, one: Comparison) -> Token | None:
    """The verb that makes it so: the nearest before the value, or the verb of change that has an object."""
    if one.kind == "change":
        clause = next((each for each in sentence.clauses if each.verb.main.text.lower() == one.cue), None)
        has_object = clause is not None and clause.piece("object") is not None and not clause.verb.passive
        return clause.verb.main if clause is not None and has_object else None
    near = reversed(sentence.tokens[max(0, at.index - _FAR) : at.index])
    found = next((token for token in near if token.lemma in _MAKING or token.pos == "AUX"), None)
    return found if found is not None and found.pos == "VERB" and found.lemma in _MAKING else None


def _is_aim(sentence: Sentence, maker: Token) -> bool:
    """True for the gerund that "towards" or "aimed at" governs, also behind another one and "and"."""
    lead = next((one for one in reversed(sentence.tokens[: maker.index]) if one.pos == "ADP"), None)
    return maker.tag == "VBG" and lead is not None and lead.text.lower() in {"toward", "towards", "at"}


def _has_happened(sentence: Sentence, maker: Token) -> bool:
    """True where the verb, or the finite one that carries it, is of the past, perfect or going on."""
    finite = next((token for token in reversed(sentence.tokens[: maker.index + 1]) if token.tag in FINITE), None)
    if finite is None or finite.tag == "VBD":
        return True
    behind = [one for one in sentence.tokens[finite.index + 1 : maker.index + 1] if one.pos != "ADV"]
    is_perfect = finite.lemma == "have" and any(one.tag == "VBN" for one in behind)
    return is_perfect or (finite.lemma == "be" and behind == [maker] and maker.tag == "VBG")


def _without(sentence: Sentence, clause: Clause, maker: Token) -> str:
    """ "Without the dam" where that is what makes it so, and no person or body; else "otherwise"."""
    subject = clause.subject
    if _is_cause(subject) and (finite := _behind_participle(sentence, clause, maker)):
        return f"without {lowered(subject.words[0], say(sentence.tokens[subject.words[0].index : finite.index]))}"
    if clause.relation == "relative":
        subject = _before_relative(sentence, subject)
    carries = clause.verb.main is maker or maker.lemma in clause.verb.chain or _is_governed(sentence, clause, maker)
    if carries and not clause.verb.passive and _is_cause(subject):
        return f"without {_named(subject)}"
    made = clause.piece("object") if maker.tag == "VBG" and clause.verb.main.lemma in _PRODUCING else None
    product = _before_relative(sentence, made.phrase) if made is not None and made.phrase is not None else None
    return f"without {_named(product)}" if product is not None and _is_cause(product) else "otherwise"


def _behind_participle(sentence: Sentence, clause: Clause, maker: Token) -> Token | None:
    """The modal of "a paint mixed with oil could help", where the participle is taken for the verb of the subject."""
    behind = sentence.tokens[clause.subject.words[-1].index + 1 :][:1]
    if clause.verb.words != behind or clause.verb.main.tag not in PAST:
        return None
    finite = next((one for one in reversed(sentence.tokens[: maker.index]) if one.tag in FINITE), None)
    is_own = finite is not None and finite.tag == "MD" and finite in clause.words
    return finite if is_own else None


def _before_relative(sentence: Sentence, phrase: Phrase) -> Phrase:
    """A phrase without the relative clause in it; as it is where it only sums up: "…, a step that"."""
    first = phrase.words[0].index
    stop = next((one.index for one in phrase.words if one.text.lower() in RELATIVE_PRONOUNS), None)
    sums_up = first > 0 and sentence.tokens[first - 1].text == ","
    if stop in {None, first} or sums_up or phrase.determiner in INDEFINITE:
        return phrase
    return replace(phrase, words=tuple(takewhile(lambda one: one.index != stop, phrase.words)))


def _is_governed(sentence: Sentence, clause: Clause, maker: Token) -> bool:
    """True for "has the effect of making": no other finite verb stands between."""
    between = sentence.tokens[clause.verb.main.index + 1 : maker.index]
    return clause.index <= maker.index and not any(token.tag in FINITE or token.text in {",", ";"} for token in between)


def _is_cause(subject: Phrase) -> bool:
    is_thing = (
        subject.head.pos in NOUNS
        and subject.words[0].tag not in WH_WORDS
        and subject.kind not in NAMED
        and not subject.is_numeric
    )
    is_made = any(token.tag in PAST and token.index == subject.head.index + 1 for token in subject.words)
    longest = _LONGEST_MADE if is_made else _LONGEST
    is_short = len(subject.words) <= longest and subject.words[-1].index - subject.words[0].index < longest
    return is_thing and is_short and not is_person(subject) and not any(_points(token) for token in subject.words)


def _points(token: Token) -> bool:
    return token.open and (token.tag in PERSONAL_TAGS or token.text.lower() in DEMONSTRATIVES)


def _named(subject: Phrase) -> str:
    words, first = say(subject.words), subject.words[0]
    return words if first.pos == "PROPN" and not subject.determiner else lowered(first, words)
