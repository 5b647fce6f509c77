"""Statements made false by doer and done-to, or cause and effect, that change places."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece
from quizgen.facts.model import Finding
from quizgen.items.exchanges import traded
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.tags import PERSONAL_TAGS
from quizgen.wording.words import say

_ONE_WAY = frozenset(
    "cause trigger spark prompt provoke precede exceed outnumber outperform outweigh defeat conquer invade overtake "
    "surpass inspire influence produce fuel replace govern rule".split()
)
_ONE_WAY_TO = frozenset(
    {("lead", "to"), ("result", "in"), ("stem", "from"), ("derive", "from"), ("arise", "from"), ("result", "from"),
     ("develop", "from"), ("give", "to")}
)  # fmt: skip
"""Verbs that say something false when their two sides are exchanged; what contributes to a thing may gain by it too."""
_MUTUAL = frozenset(
    "meet marry fight join agree border resemble ally equal match accompany face oppose compete cooperate talk speak "
    "write negotiate work play contact know call visit see be have become include say tell ask thank praise criticise "
    "criticize like love help support".split()
)
_LONGEST_PARTY, _LONGEST_NAME, _COMMON = 8, 3, 4.0


def turned_round(finding: Finding) -> str | None:
    """The statement with doer and done-to, or cause and effect, in each other's place; None if that may be true too.

    Sound for what goes one way (leads to, defeats), and between two of a kind that are named (Peru invaded Chile).
    """
    clause = finding.clause
    if clause is None or clause.verb.chain or clause.verb.particle is not None or clause.verb.main.lemma in _MUTUAL:
        return None
    if clause.verb.modal in POSSIBLE:  # what can rise can fall as well
        return None
    if any(token.tag in PERSONAL_TAGS and token.say is None for token in clause.words):
        return None  # whom it means is told by the order
    subject = clause.subject
    agrees_with_any = bool(clause.verb.modal) or (clause.verb.tense == "past" and clause.verb.finite.pos == "VERB")
    for piece in clause.pieces:
        other = piece.phrase
        if other is None or piece.verb is not None or not _may_trade(subject, other) or not _are_alike(subject, other):
            continue
        if subject.number != other.number and not agrees_with_any:
            continue
        is_party = piece.role in {"object", "agent"} or piece.marker in {"to", "from"}
        if _is_one_way(clause, piece) or (is_party and _are_parties(subject, other)):
            return traded(finding.text, say(subject.words), say(other.words))
    return None


def _may_trade(one: Phrase, other: Phrase) -> bool:
    words = (*one.words, *other.words)
    leans = any(token.bound or token.open or token.tag in {"WDT", "WP", "PRP", "PRP$"} for token in words)
    is_short = max(len(one.words), len(other.words)) <= _LONGEST_PARTY
    is_ware = any(each.is_named and knowledge.noun_class(each.head.text.lower()) == "artefact" for each in (one, other))
    return is_short and not (leans or is_ware or one.conjuncts or other.conjuncts or other.is_numeric)


def _are_alike(one: Phrase, other: Phrase) -> bool:
    """True unless one is of a kind that cannot do or be what the other does: a person, a place, a body."""
    if any(_is_mistaken(phrase) for phrase in (one, other)):
        return False
    kinds = {phrase.kind if phrase.is_named or phrase.kind == "group" else "term" for phrase in (one, other)}
    classes = {knowledge.noun_class(phrase.head.lemma) for phrase in (one, other) if not phrase.is_named}
    return len(kinds) == 1 and len(classes) <= 1


def _is_mistaken(phrase: Phrase) -> bool:
    """True for a name taken for a person's that is long, or ends in a common noun: a building, a prize."""
    words = [token.text for token in phrase.words if token.text[:1].isupper()]
    if phrase.kind != "person" or len(words) < 2 or knowledge.find(" ".join(words)) is not None:
        return False
    is_noun = frequency(words[-1].lower()) > _COMMON and knowledge.gender(words[0]) is None
    return is_noun or len(words) > _LONGEST_NAME


def _is_one_way(clause: Clause, piece: Piece) -> bool:
    lemma = clause.verb.main.lemma
    return lemma in _ONE_WAY if piece.role in {"object", "agent"} else (lemma, piece.marker) in _ONE_WAY_TO


def _are_parties(one: Phrase, other: Phrase) -> bool:
    """True for two of a kind; members in the plural are none to a body that they lead: "The Greens run the Senate"."""
    is_alike = one.kind == other.kind and one.number == other.number
    return is_alike and one.kind in {"person", "organisation", "country"} and one.head != other.head
