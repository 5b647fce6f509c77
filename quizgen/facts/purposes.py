"""What for: designed, used, created to do something; an infinitive of purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Text, Token
from quizgen.facts.askable import askable, is_copula, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import title_words
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.tags import VERBAL
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import say

_MAX_KEY, _MIN_KEY = 14, 3
_TAKES_INFINITIVE = frozenset(
    "allow enable help cause force require encourage permit lead persuade convince ask order urge tell invite compel "
    "oblige instruct authorize authorise motivate inspire teach advise train drive prompt induce tempt direct command "
    "beg request push challenge commission entitle want need expect like prefer believe think consider know find prove "
    "demonstrate suspect speculate deem presume perceive theorise theorize hypothesise hypothesize "
    "show see say report estimate suppose assume understand rumour rumor allege claim mean intend take cost leave let "
    "make have get watch hear feel bear guarantee destine doom declare predict forecast fear hope arrange bind suit "
    "set elect choose select appoint assign call trust beseech implore forbid warn remind pressure nominate inspire "
    "promise agree decide plan schedule tend seem appear happen observe note".split()
)
"""Verbs that govern an infinitive besides their object, so that it need not be the purpose."""
_AIMS = frozenset(
    "right attempt effort plan decision ability failure desire need chance opportunity way power duty obligation "
    "promise offer proposal agreement regulation law bill act authority permission tendency willingness readiness "
    "reason time place system legislation measure programme program campaign request order".split()
)
"""Nouns that an infinitive behind them belongs to."""
_NOT_FOR = frozenset(
    "be need have call ask go come act try aim coincide emerge arise refer hesitate fail bother".split()
)
"""Verbs whose infinitive is seldom what they are done for."""


_OF_DEEDS = ("ing", "tion", "sion", "ment")
_BESIDES = re.compile(r"(?:besides|in addition to|apart from|aside from|along with|together with)\b", re.I)
"""What else there is, or who else does it, has no place beside a question for one purpose."""


def find(text: Text) -> Iterator[Fact]:
    """Find purposes.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        piece = next((one for one in limiting(clause) if one.role == "purpose" or _is_aim(clause, one)), None)
        if piece is None or clause.verb.negated or is_copula(clause) or clause.verb.main.lemma in _NOT_FOR:
            continue
        if _has_own_subject(clause, piece) or _takes_time(clause) or _is_of_cause(clause, piece):
            continue
        ask = _ask(clause, piece, title)
        if ask is not None:
            yield Fact("purpose", "facts.purposes", statement(clause), parts(clause), (found,), clause, (ask,))


def _is_aim(clause: Clause, piece: Piece) -> bool:
    """True for an infinitive behind the object, or the passive, of a verb that takes none: "boil malt to make ale"."""
    if _is_in_order(piece):
        return True
    if piece.role != "complement" or piece.front or piece.words[0].tag != "TO":
        return False
    target = clause.piece("object")
    is_taken = clause.verb.main.lemma in _TAKES_INFINITIVE or (target is not None and _is_noun_with_aim(target))
    return not is_taken and not clause.verb.chain and (target is not None or clause.verb.passive)


def _takes_time(clause: Clause) -> bool:
    """True for "it takes a long time to prove": what takes the time is no purpose."""
    target = clause.piece("object")
    if clause.verb.main.lemma not in {"take", "cost"} or target is None or target.phrase is None:
        return False
    names = (target.phrase, *target.phrase.conjuncts)
    return any(knowledge.noun_class(one.head.lemma) == "time" or one.kind in {"duration", "money"} for one in names)


def _is_of_cause(clause: Clause, piece: Piece) -> bool:
    """True for "floods are caused by the clearing of land to make fields": the land is cleared to that end."""
    agent = clause.piece("agent")
    phrase = agent.phrase if agent is not None and not piece.front else None
    return phrase is not None and phrase.head.text.lower().endswith(_OF_DEEDS) and not phrase.is_named


def _has_own_subject(clause: Clause, piece: Piece) -> bool:
    """True for "a way for a gene to spread": the gene spreads, and the clause is not about what it is done for.

    "It runs courses for parents to teach them" is: those for whom something is done do nothing.
    """
    last = next((one for one in clause.pieces if one.words[-1].index == piece.words[0].index - 1), None)
    led = [token.text.lower() for token in last.words if token.pos == "ADP"] if last is not None else []
    is_led = last is not None and led[-1:] == ["for"] and last.marker != "for"
    return is_led and last is not None and knowledge.noun_class(last.words[-1].lemma) not in knowledge.ACTING


def _is_in_order(piece: Piece) -> bool:
    """True for "in order to V" and "so as to V"."""
    opening = " ".join(token.text.lower() for token in piece.words[:3])
    return len(piece.words) > 3 and not piece.front and opening in {"in order to", "so as to"}


def _is_no_verb(token: Token) -> bool:
    """True for a word behind "to" that is in the dictionary, and not as a verb: "to southeastern Europe"."""
    known = lemmas_of(token.text.lower())
    return token.tag == "VB" and bool(known) and not VERBAL & set(known)


def _is_added(piece: Piece) -> bool:
    """True for a noun phrase that a comma adds behind the rest: it says again what stood before the comma."""
    return piece.comma and not piece.front and not piece.marker and piece.role == "other" and piece.phrase is not None


def _is_noun_with_aim(target: Piece) -> bool:
    """True for "the right to vote": the infinitive belongs to the noun."""
    return target.phrase is not None and target.phrase.head.lemma in _AIMS


def _ask(clause: Clause, piece: Piece, title: frozenset[str]) -> Ask | None:
    left = [one for one in kept(clause, piece) if _BESIDES.match(say(one.words))]
    if not piece.front and any(one.words[-1].index == piece.words[0].index - 1 for one in left):
        return None  # it may be what those things are for: "along with a pump to drain the pit"
    others = tuple(one for one in kept(clause, piece) if one not in left)
    if _is_in_order(piece):
        piece = replace(piece, words=piece.words[2:])
    key = key_of_words(piece.words, clause.subject.words, most=_MAX_KEY, least=_MIN_KEY)
    if "since" in key.split() or (piece.front and clause.verb.passive):
        return None  # the time is the main verb's; who does it to that end is not said
    if any(_is_added(one) for one in others):
        return None  # it would stand where the purpose did
    if not key.startswith("to ") or piece.words[1].text[:1].isupper() or piece.words[1].tag not in {"VB", "RB"}:
        return None
    if _is_no_verb(piece.words[1]):
        return None
    if not tells((*clause.subject.words, *(token for one in others for token in one.words)), title):
        return None
    asked = "for what purpose"
    return Ask("purpose", ask_piece(clause, asked, others), key, WITH_STEM, level="understand")
