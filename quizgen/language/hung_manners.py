"""Hangs on the verb how something is done and what it is judged to be, where they hang on what is done or judged."""

from __future__ import annotations

from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import child, children, has_determiner

_MANNERS = frozenset(
    "ease care caution skill warmth courage patience enthusiasm precision dignity kindness compassion sympathy grace "
    "vigour vigor zeal determination tact wit sincerity generosity brutality cruelty ferocity contempt suspicion "
    "disdain indifference impunity restraint delight joy relief dismay eagerness diligence bravery humility urgency "
    "reluctance gusto tenderness fervour fervor accuracy dexterity finesse agility haste alacrity".split()
)
"""Nouns of how something is done, behind "with"."""
_JUDGING = frozenset(
    "condemn denounce decry deride dismiss reject ridicule mock criticise criticize attack praise hail acclaim laud "
    "celebrate regard perceive portray depict characterise characterize interpret brand".split()
)
"""Verbs with which "as" tells what their object is thought or said to be."""
_ACTING = frozenset(
    "use role part work service function appointment employment election career treatment status reputation "
    "recognition choice candidacy nomination selection adoption acceptance description portrayal depiction view vision "
    "image idea concept notion definition classification".split()
)
"""Nouns with an "as" of their own: "the use of caves as stores"."""


def give_back_manners(words: Words) -> None:
    """Hang how something is done on the verb, not on what is done: "told the tale with wit and warmth".

    Args:
        words: a document, or the sentences of one that are new; their parse is mended in place.
    """
    for node in words:
        thing, manner = node.head, child(node, "pobj")
        if node.lower_ != "with" or node.dep_ != "prep" or manner is None or not _tells_how(manner):
            continue
        is_bare = manner.tag_ == "NN" and not children(manner, "det", "poss", "prep", "relcl", "acl")
        if is_bare and thing.dep_ == "dobj" and thing.head.pos_ == "VERB" and thing.head.lemma_ != "have":
            node.hang_on(thing.head)


def _tells_how(manner: Node) -> bool:
    """True for a noun of a manner, and for one that such a noun is joined to: "with speed and precision"."""
    joined = [one.lemma_ for one in children(manner, "conj") if one.tag_ == "NN"]
    return any(one in _MANNERS for one in (manner.lemma_, *joined))


def give_back_judgements(words: Words) -> None:
    """Hang what something is judged to be on the verb, not on the thing: "denounced the sale of land as a fraud".

    Args:
        words: a document, or the sentences of one that are new; their parse is mended in place.
    """
    for node in words:
        thing, judged = node.head, child(node, "pobj")
        if node.lower_ != "as" or node.dep_ != "prep" or judged is None or not has_determiner(judged, INDEFINITE):
            continue
        is_object = thing.dep_ == "dobj" and thing.head.lemma_ in _JUDGING and thing.head.i < thing.i < node.i
        if is_object and not any(one.lemma_ in _ACTING for one in thing.subtree if one.i < node.i):
            node.hang_on(thing.head)
