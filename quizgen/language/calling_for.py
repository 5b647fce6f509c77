"""Prepositions behind an object that the verb calls for, and those that tell more of the object."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.language.nodes import Node, Words
from quizgen.language.roles import TIME_NOUNS
from quizgen.language.tree import child, children, has_determiner

_JUDGING = frozenset("blame thank praise criticise criticize punish compensate sue".split())
"""Verbs of what somebody is judged for; of a thing it tells more: "criticise the lack of beds for boys"."""
_CALLED_FOR = frozenset(
    (verb, preposition)
    for preposition, verbs in {
        "for": {"search", "scan", "comb", "scour", *_JUDGING},
        "with": "replace supply provide equip fill cover mix combine charge name christen label brand tag coat".split(),
        "into": "divide turn transform convert translate split".split(),
        "on": "blame pin foist bestow inflict".split(),
        "from": "separate distinguish remove derive protect".split(),
    }.items()
    for verb in verbs
)
"""Verbs with the preposition that follows their object."""
_CALLING = frozenset(preposition for _, preposition in _CALLED_FOR)


def give_back_aims(words: Words) -> None:
    """Hang a preposition on the verb that calls for it, and not on its object: "searched the soil for life".

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        if node.dep_ != "prep" or node.lower_ not in _CALLING:
            continue
        thing = node.head
        while thing.dep_ == "pobj" and thing.head.lower_ == "of":
            thing = thing.head.head
        if thing.dep_ == "dobj" and ((thing.head.lemma_, node.lower_) in _CALLED_FOR or _tells_how_long(node, thing)):
            node.hang_on(thing.head)
        is_reason = node.lower_ == "for" and node.head.lemma_ in _JUDGING and node.i > node.head.i
        if is_reason and (told := _told_more(node)) is not None:
            node.hang_on(told)


def _tells_how_long(node: Node, thing: Node) -> bool:
    """True for "have kept the secret for 300 years", of a thing that is not itself made for so long, as a lease is."""
    time, verb = child(node, "pobj"), thing.head
    is_span = time is not None and time.lemma_ in TIME_NOUNS and child(time, "nummod") is not None
    is_perfect = any(one.lemma_ == "have" for one in children(verb, "aux"))
    return (
        node.lower_ == "for"
        and is_span
        and is_perfect
        and has_determiner(thing, {"the"})
        and thing.lemma_ not in _MADE_FOR
    )


_MADE_FOR = frozenset(
    "lease contract licence license right sentence ban agreement rent supply plan forecast term".split()
)


def _told_more(aim: Node) -> Node | None:
    """The noun right before "for" that it tells more of, where what is judged is of something and nobody's deed."""
    thing, noun = child(aim.head, "dobj"), aim.nbor(-1)
    is_next = thing is not None and thing.right_edge is noun and noun is not thing and noun.pos_ == "NOUN"
    if thing is None or not is_next or thing.pos_ != "NOUN" or noun.head.lower_ != "of":
        return None
    return None if knowledge.noun_class(thing.lemma_) in knowledge.ACTING else thing
