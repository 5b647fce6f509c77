"""Whether a verb has, with what stands beside it, the sense of which its opposite says the contrary."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.wording.openness import leads_elsewhere
from quizgen.wording.opposite_words import (
    ALONE,
    CHANGES_SIZE,
    CONTESTS,
    FORBIDDING,
    GOES_UP_OR_DOWN,
    OF_PARTIES,
    OF_RULE,
    RISING,
    WITH_OBJECT,
)
from quizgen.wording.persons import PARTIES
from quizgen.wording.words import say

LIVING = frozenset({"person", "animal", "plant"})
"""What grows of itself."""
_MAY_HARM = frozenset({"document", "process", "activity", "event", "organisation", "group"})
"""What protects by what it says or does, and might endanger as well."""
_RULES = frozenset(
    "legislation rule policy decision ruling regulation decree system programme program scheme order ban command "
    "instruction advice".split()
)
_PARTS_WITH = {
    "absorb": frozenset({"into"}),
    "divide": frozenset({"into", "by", "against", "between", "among"}),
    "relieve": frozenset({"of"}),
    "advance": frozenset({"from", "into", "to"}),
    "reduce": frozenset({"to"}),
    "succeed": frozenset({"in"}),
    "fail": frozenset({"in"}),
    "deteriorate": frozenset({"beyond"}),
    "improve": frozenset({"on", "upon"}),
}
"""Prepositions with which a verb has another sense, or its contrary none."""
_TRADE = frozenset({"import", "export"})
_HEEDING = frozenset({"ignore", "obey"})
_AS_THE_VERB = frozenset("severely badly seriously fatally disastrously best well".split())
"""Adverbs that go with a verb and not with its contrary: nothing is severely strengthened or shrinks best."""
_SAME_STEM = 5
_BLAMING = frozenset({"condemn", "criticise", "criticize"})
_MISDEEDS = frozenset(
    "abduction abuse aggression assassination assault atrocity attack bombing brutality bloodshed corruption cruelty "
    "crime discrimination genocide harassment injustice kidnapping killing lynching massacre murder persecution rape "
    "racism shooting slaughter slavery terrorism torture violence".split()
)
"""Deeds that nobody praises aloud."""


def has_contrary(clause: Clause, words: Words) -> bool:
    """True if the opposite of the clause's verb, put in its place, makes a sentence that could be so, and is not.

    Args:
        clause: one whose verb has an opposite.
        words: what it says.
    """
    return (
        not (clause.verb.particle is not None or (clause.verb.main.tag == "VBG" and clause.verb.passive))
        and not is_height(clause)
        and not any(token.text.lower() in _AS_THE_VERB for token in words)
        and not _is_said_again(clause, words)
        and not _goes_with_it(clause)
        and _is_of_change(clause)
        and _has_its_parts(clause)
        and _is_done_by_such(clause)
        and _is_no_course(clause, words)
    )


def is_height(clause: Clause) -> bool:
    """True for how high something lies: "the road rises to 900 metres above sea level"."""
    return any("sea level" in say(piece.words) for piece in clause.pieces)


def is_party(clause: Clause) -> bool:
    """True if somebody or a body of people does it."""
    doer = _doer(clause)
    return doer is not None and doer.kind in PARTIES


def _doer(clause: Clause) -> Phrase | None:
    agent = clause.piece("agent")
    return (agent.phrase if agent is not None else None) if clause.verb.passive else clause.subject


def _is_said_again(clause: Clause, words: Words) -> bool:
    """True where another word of the verb's stem tells which it is: "abolished it with the Abolition Act"."""
    main = clause.verb.main
    stem = main.lemma[:_SAME_STEM]
    others = [token for token in words if token.index != main.index]
    if any(token.lemma == main.lemma for token in clause.subject.words):
        return True
    return len(stem) == _SAME_STEM and any(token.text.lower().startswith(stem) for token in others)


def _goes_with_it(clause: Clause) -> bool:
    """True for a verb with a preposition of its own: "succeed in", "relieve of", "reduce to"."""
    own = _PARTS_WITH.get(clause.verb.main.lemma, frozenset())
    is_against = clause.verb.main.lemma == "unite" and any(
        token.text.lower() == "against" for piece in clause.pieces for token in piece.words
    )
    return is_against or any(
        piece.words[0].text.lower() in own and not (clause.verb.main.lemma == "reduce" and _is_figured(piece))
        for piece in clause.pieces
    )


def _has_its_parts(clause: Clause) -> bool:
    """True if the verb has an object, or none, as it has in the sense that is turned, and one that fits it."""
    lemma, thing = clause.verb.main.lemma, clause.piece("object")
    if lemma == "fail" and any(piece.comma for piece in clause.pieces):
        return False  # why it failed is told behind the comma
    has_object = thing is not None or clause.verb.passive
    if (lemma in ALONE and has_object) or (lemma in WITH_OBJECT and not has_object):
        return False
    noun = thing.phrase.head if thing is not None and thing.phrase is not None else None
    if lemma in _BLAMING and _is_misdeed(clause.subject.head if clause.verb.passive else noun):
        return False
    if lemma in {"win", "lose"}:
        return noun is not None and noun.lemma in CONTESTS and noun.tag != "NNS"
    if lemma in _HEEDING:
        done_to = clause.subject.head if clause.verb.passive else noun
        return done_to is not None and _lays_down(done_to.lemma)
    return True


def _is_misdeed(noun: Token | None) -> bool:
    return noun is not None and noun.lemma in _MISDEEDS


def _is_done_by_such(clause: Clause) -> bool:
    """True if the verb is done by somebody or something that could do its contrary as well."""
    lemma, doer = clause.verb.main.lemma, _doer(clause)
    is_some_party = is_party(clause)
    if lemma in OF_PARTIES and not is_some_party:
        return False
    if lemma in OF_RULE and not (is_some_party or (doer is not None and _lays_down(doer.head.lemma))):
        return False
    is_guard = is_some_party or (doer is not None and knowledge.noun_class(doer.head.lemma) in _MAY_HARM)
    if lemma == "reveal" and not is_some_party:
        return False  # findings hide nothing
    # what is made to protect endangers nobody
    return not ((lemma == "protect" and not is_guard) or (lemma == "threaten" and _is_somebody(clause)))


def _is_no_course(clause: Clause, words: Words) -> bool:
    """False where figures or both ends of a way tell which way it went."""
    texts, thing = {token.text.lower() for token in words}, clause.piece("object")
    is_figured = any(token.pos == "NUM" for token in words)
    if {"from", "to"} <= texts and (is_figured or clause.verb.main.lemma in _TRADE):
        return False
    if thing is not None and any(token.pos == "NUM" for token in thing.words):
        return False
    return not (clause.verb.main.lemma in FORBIDDING and any(piece.marker == "from" for piece in clause.pieces))


def _lays_down(noun: str) -> bool:
    """True for what forbids or allows by what it says: a law, a rule, a ruling."""
    return knowledge.noun_class(noun) == "document" or noun in _RULES


def _is_somebody(clause: Clause) -> bool:
    """True where somebody is threatened: the threat may be a feeling."""
    thing = clause.piece("object")
    done_to = clause.subject if clause.verb.passive else thing.phrase if thing is not None else None
    return done_to is not None and done_to.kind == "person"


def _is_of_change(clause: Clause) -> bool:
    """False for a verb of rising or growing that links ("grew rich"), moves a body, or leads to another deed."""
    if clause.piece("predicate") is not None:
        return False
    lemma, head = clause.verb.main.lemma, clause.subject.head
    if lemma not in GOES_UP_OR_DOWN | CHANGES_SIZE or clause.piece("object") is not None:
        return True
    if leads_elsewhere(clause) or any(_is_led_to(piece) for piece in clause.pieces):
        return False
    if lemma in CHANGES_SIZE:
        is_body = clause.subject.kind == "person" or head.pos == "PRON" or knowledge.noun_class(head.lemma) in LIVING
        return not is_body
    is_told = any(token.pos == "NUM" for piece in clause.pieces for token in piece.words if piece.role != "time")
    return is_told or head.lemma in RISING or knowledge.noun_class(head.lemma) == "quantity"


def _is_led_to(piece: Piece) -> bool:
    """True for "to his knees", "to hear a case", "from a village to a port"; not for "to 40 percent"."""
    return piece.words[0].text.lower() in {"to", "from"} and not _is_figured(piece)


def _is_figured(piece: Piece) -> bool:
    return any(token.pos == "NUM" for token in piece.words) and piece.verb is None
