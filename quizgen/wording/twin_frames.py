"""Whether the verb that stands for another takes what this one has: its object, its complement, its preposition."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.tags import BEFORE_NOUNS
from quizgen.wording.persons import can_act
from quizgen.wording.twin_words import AMOUNTS, OBJECTS, ONLY_WITH_OBJECT

_ACTIVE_ONLY = frozenset({"replace", "need"})
_ONE_THING = frozenset(
    "trigger attend discover introduce operate hire attract reduce degrade perform address explore investigate "
    "gather protect conduct boost examine initiate".split()
)
"""Verbs that are replaced where they have an object and nothing else that they govern."""
_OF_AMOUNTS = frozenset({"rise", "increase", "drop", "fall", "grow", "decline"})
_INTRANSITIVE = frozenset("escape accumulate resign inhabit happen diminish vanish disappear".split())
_WITH_CARE = _ACTIVE_ONLY | _ONE_THING | _OF_AMOUNTS | frozenset({"ensure", "start", "allow", "force"})
_OWN_ONLY = (
    ONLY_WITH_OBJECT
    | _INTRANSITIVE
    | _WITH_CARE
    | frozenset("require want choose select begin seek ban prohibit cease donate respond reveal focus depart".split())
)
"""Verbs that are replaced as the clause's own verb only."""
_ALONE_WITH_THING = frozenset("cause grant aid indicate appoint propose reject".split())
_ON_PAPER = frozenset(
    "law act bill rule regulation legislation treaty convention constitution directive contract policy system "
    "programme program court government job amendment agreement".split()
)
"""What requires a thing by its word, and needs nothing."""
_ASKED = frozenset("question request letter call enquiry inquiry criticism appeal".split())
"""What is answered: nobody reacts to it in the same sense."""
_SOON = 5


def governs_alike(words: Words, at: int, clause: Clause) -> bool:
    """True if the other verb takes what this one has.

    Args:
        words: the statement's.
        at: place of the verb, or of a participle or infinitive, in it.
        clause: whose frame is known for its own verb only.
    """
    token, verb = words[at], clause.verb
    if token.index != verb.main.index:
        if token.lemma in OBJECTS:
            return _thing_beside(words, at) in OBJECTS[token.lemma]
        return token.lemma not in _OWN_ONLY
    if verb.particle is not None and (token.lemma, verb.particle.text) != ("shut", "down"):
        return False
    if any(piece.role == "predicate" for piece in clause.pieces):
        return False  # a verb that links: "grew rich", "fell ill"
    thing = clause.piece("object")
    done_to = clause.subject if verb.passive else thing.phrase if thing is not None else None
    if token.lemma in OBJECTS and (done_to is None or done_to.head.lemma.lower() not in OBJECTS[token.lemma]):
        return False
    if token.lemma in _WITH_CARE:
        return _fits(token.lemma, thing, clause)
    return _takes(token, thing, done_to, clause)


def _thing_beside(words: Words, at: int) -> str:
    """The noun that a participle stands behind, or that an infinitive or gerund stands before."""
    if words[at].tag == "VBN":
        return words[at - 1].lemma.lower() if at else ""
    behind = words[at + 1 : at + 1 + _SOON]
    start = next((place for place, token in enumerate(behind) if token.pos == "NOUN"), len(behind))
    if any(token.pos not in BEFORE_NOUNS for token in behind[:start]):
        return ""
    end = start
    while end + 1 < len(behind) and behind[end + 1].pos == "NOUN":
        end += 1
    return behind[end].lemma.lower() if end < len(behind) else ""


def _takes(token: Token, thing: Piece | None, done_to: Phrase | None, clause: Clause) -> bool:
    """True if a verb has the one object, complement or preposition with which its twin says the same."""
    verb, lemma = clause.verb, token.lemma
    behind = [piece for piece in clause.pieces if not piece.front]
    openings = {piece.words[0].text.lower() for piece in behind}
    follows = behind[0].words[0].text.lower() if behind else ""
    if lemma in {"happen", "diminish", "cease"}:
        return thing is None and not (verb.passive or verb.chain) and follows != "to"
    if lemma in {"ban", "prohibit", "arrest"}:
        is_person = done_to is not None and (done_to.is_named or can_act(done_to))
        return is_person == (lemma == "arrest" or "from" in openings)
    if lemma in _ALONE_WITH_THING:
        others = any(piece.verb is not None or piece.role in {"complement", "predicate"} for piece in behind)
        return thing in behind[:1] and not others and not verb.passive
    if lemma == "begin":
        return thing is None and follows in {"in", "on", "to", "at", "when", "with"}
    if lemma == "seek":
        return follows == "to"
    if lemma == "want":
        return not verb.modal
    if lemma in {"require", "inhabit", "resign", "possess", "enable"}:
        is_plain = not verb.passive and openings.isdisjoint({"to", "as", "that"})
        is_need = lemma != "require" or _is_need(thing, clause.subject)
        return is_plain and is_need and (thing is not None) == (lemma != "resign")
    if lemma in {"assist", "reside", "focus"} and verb.passive:
        return False
    if lemma == "assist":
        return follows not in {"in", "with"}
    if lemma in {"choose", "select"}:
        return thing is not None and follows != "to"
    return _is_answer(token, behind) and (lemma not in ONLY_WITH_OBJECT or thing is not None or verb.passive)


def _is_answer(token: Token, behind: list[Piece]) -> bool:
    """False for an answer to a question, a way out of a place, a gift to nobody, and what shows itself."""
    if token.lemma == "donate":
        return any(piece.marker == "to" or piece.words[0].text == "to" for piece in behind)
    if token.lemma == "depart":
        return not any(piece.marker in {"from", "for"} for piece in behind)
    if token.lemma == "reveal":
        return not any(word.text.endswith(("self", "selves")) for piece in behind for word in piece.words)
    if token.lemma == "respond":
        return not any(word.lemma in _ASKED for piece in behind for word in piece.words)
    return True


def _is_need(thing: Piece | None, subject: Phrase) -> bool:
    """True for what lacks a thing without it; a law or a deed that requires one needs none."""
    head = subject.head
    is_bid = subject.is_named or head.lemma in _ON_PAPER or head.tag == "VBG"
    is_bid = is_bid or knowledge.noun_class(head.lemma) in {"document", "process", "activity", "event"}
    return not is_bid and thing is not None and thing.phrase is not None and thing.phrase.head.lemma != "use"


def _fits(lemma: str, thing: Piece | None, clause: Clause) -> bool:
    """True if a verb of several senses has the one that its twin says."""
    verb, behind = clause.verb, [piece for piece in clause.pieces if not piece.front]
    if lemma == "ensure":
        return thing is None and bool(behind) and behind[0].role == "complement"
    if lemma == "start":
        return thing is None and bool(behind) and behind[0].words[0].text.lower() in {"in", "on", "at", "with", "to"}
    if lemma in _OF_AMOUNTS:
        return thing is None and not verb.passive and not verb.chain and clause.subject.head.lemma in AMOUNTS
    if lemma in {"allow", "force"}:
        return thing is not None and any(piece.words[0].text == "to" for piece in behind)
    if lemma in OBJECTS and verb.passive and lemma not in {"perform", "address", "attend", "introduce"}:
        return True
    if thing is None or thing.phrase is None or thing not in behind[:1] or verb.passive:
        return False
    if lemma == "need" and clause.subject.head.pos == "PRON":
        return False
    return not any(piece.marker in {"to", "into", "with", "by", "from"} for piece in behind)
