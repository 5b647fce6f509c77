"""Which noun a relative clause behind a comma takes up, where number, or who and which, leave one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.nodes import Node
from quizgen.language.tree import AUXILIARIES, SUBJECTS, child, children, has_determiner, is_finite
from quizgen.tags import FINITE, NOUNS, PLURALS, PRESENT

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLURAL, _SINGULAR = frozenset({"are", "were", "have", "do"}), frozenset({"is", "was", "has", "does"})
_EITHER = frozenset("team group family staff police crew majority number half rest series people".split())
"""Nouns whose verb may be singular or plural."""
_OF_WHOLE = frozenset(
    "mean lead make cause result allow help suggest show enable let force give bring leave prompt prevent explain "
    "create raise require involve reflect affect improve reduce increase complicate surprise contribute ensure change "
    "save signal mark shock upset happen take be become expand extend end begin start trigger spark".split()
)
"""Verbs of what a whole statement may do: "…, which means that"."""
_OF_THINGS = frozenset({"be", "become", "take", "make", "happen", "begin"})
"""Verbs, of these, of what is told of a land as often as of a statement."""
_NAMING = frozenset("know call name rename dub christen nickname title".split())
_QUOTES = frozenset({'"', "”", "’", "'"})
_INFERRING = frozenset("suggest show indicate imply prove demonstrate confirm".split())


def antecedent(verb: Node) -> Node | None:
    """The noun that the verb of a relative clause, set off by a comma, says something of; None where it may be another.

    Args:
        verb: of a relative clause whose subject is "who" or "which".
    """
    pronoun = child(verb, *SUBJECTS)
    if pronoun is None or pronoun.lower_ not in {"who", "which"} or pronoun.i != verb.left_edge.i:
        return None
    before = _before_comma(pronoun)
    around = list(_phrases_around(before)) if before is not None else []
    if verb.head not in around or any(_is_joined(one, pronoun) or _is_deed(one) for one in around):
        return None
    rivals = [one for one in around if one.pos_ in NOUNS]
    fitting = [one for one in rivals if _fits(one, verb, pronoun)]
    named = [one for one in fitting if one.pos_ == "PROPN" and any(other in fitting for other in _beside(one))]
    chosen = named or fitting
    beside = (*around[1:], *children(around[-1].head, "dobj"))
    if _is_named(verb) and any(one.pos_ == "NOUN" and _fits(one, verb, pronoun) for one in beside):
        return None
    if len(chosen) != 1 or (pronoun.lower_ == "which" and _may_be_all(verb, rivals[-1])):
        return None
    return chosen[0]


def _is_named(verb: Node) -> bool:
    """True for "a mill in Oslo, which became known as Moe’s": what has a name already is seldom told it."""
    return any(one.lemma_ in _NAMING for one in (verb, *children(verb, "acomp", "xcomp", "oprd")))


def infers(verb: Node) -> bool:
    """True for the verb of what a whole statement lets one see: "…, which suggests that", and no noun before it."""
    return verb.lemma_ in _INFERRING and child(verb, "ccomp") is not None


def is_told_of_kind(noun: Node, verb: Node) -> bool:
    """True for things of a kind, of which a relative clause and the clause around it tell what is always so."""
    host = next((one for one in noun.ancestors if is_finite(one)), None)
    if _is_of_one(noun):
        return False
    is_present = host is not None and all(_finite(one).tag_ in PRESENT for one in (host, verb))
    is_subject = noun.dep_ in SUBJECTS and has_determiner(noun, INDEFINITE)
    return is_present and noun.pos_ == "NOUN" and (is_subject or not children(noun, "det", "poss", "nummod"))


def _is_of_one(noun: Node) -> bool:
    """True for the cells of "this layer of cells": what is told of them holds there."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "of":
        return False
    return has_determiner(noun.head.head, {"the", "this", "that", "these", "those", "each"})


def is_reported(noun: Node) -> bool:
    """True for a noun in what somebody says: what a relative clause tells of it may be said by the same one."""
    return any(one.dep_ == "ccomp" for one in noun.ancestors)


def _before_comma(pronoun: Node) -> Node | None:
    """The noun that ends right before the comma of a relative pronoun."""
    if pronoun.i < pronoun.sent.start + 2 or pronoun.nbor(-1).text != ",":
        return None
    last = pronoun.nbor(-2)
    return last if last.pos_ in NOUNS and last.dep_ != "compound" else None


def _phrases_around(noun: Node) -> Iterator[Node]:
    """A noun and the words that it hangs on up to the finite verb: in "he met the head of a firm" firm, of, head.

    Of a relative clause they go on with the noun that it tells something of: "herbs that grow in dunes, which".
    """
    node = noun
    while True:
        yield node
        above = node.head
        if above.dep_ == "relcl" and node.dep_ not in SUBJECTS:
            above = above.head
        if above is node or node.dep_ in SUBJECTS or is_finite(above):
            return
        node = above


def _beside(name: Node) -> list[Node]:
    """What stands in apposition to a name."""
    return children(name, "appos")


def _is_joined(noun: Node, pronoun: Node) -> bool:
    """True for one of several that are coordinated before the pronoun."""
    return noun.dep_ == "conj" or any(one.i < pronoun.i for one in children(noun, "conj"))


def _is_deed(word: Node) -> bool:
    """True for the waving of "waving of flags": what is done is taken up as well as with what."""
    return word.lower_.endswith("ing") and any(one.lower_ == "of" for one in children(word, "prep"))


def may_be_meant(noun: Node, verb: Node) -> bool:
    """True if a relative clause could be said of a noun by number and as of a person or thing."""
    pronoun = child(verb, *SUBJECTS)
    return pronoun is not None and _fits(noun, verb, pronoun)


def is_other_sort(noun: Node, verb: Node) -> bool:
    """True for people and a "which": what it takes up stands elsewhere."""
    pronoun = child(verb, *SUBJECTS)
    return pronoun is not None and pronoun.lower_ == "which" and noun.pos_ == "NOUN" and _is_person(noun)


def _fits(noun: Node, verb: Node, pronoun: Node) -> bool:
    """True if it agrees, is somebody or not, and is not named in the clause again: "ale, a feast which taxes ale"."""
    is_again = any(one.lemma_.lower() == noun.lemma_.lower() for one in verb.subtree if one.pos_ in NOUNS)
    return _agrees(noun, verb) and _is_person(noun) == (pronoun.lower_ == "who") and not is_again


def _agrees(noun: Node, verb: Node) -> bool:
    finite = _finite(verb)
    is_plural = finite.tag_ == "VBP" or finite.lower_ in _PLURAL
    is_singular = finite.tag_ == "VBZ" or finite.lower_ in _SINGULAR
    if noun.lower_ in _EITHER or finite.tag_ == "MD" or not (is_plural or is_singular):
        return True
    return (noun.tag_ in PLURALS) == is_plural


def _finite(verb: Node) -> Node:
    return next((one for one in children(verb, *AUXILIARIES) if one.tag_ in FINITE), verb)


def _is_person(noun: Node) -> bool:
    """By the recogniser for names alone: it takes common nouns for names of persons ("lepidoptera"), and works whose
    name ends in what they are ("her Fram Album")."""
    if noun.pos_ == "PROPN":
        is_work = knowledge.noun_class(noun.lower_) == "document" and child(noun, "det", "poss") is not None
        return noun.ent_type_ in {"PERSON", "NORP"} and not is_work
    return noun.lower_ == "people" or knowledge.noun_class(noun.lemma_.lower()) == "person"


def may_be_of_statement(verb: Node) -> bool:
    """True for "she sold it to Mali, which ended the feud": the sale ended it, or Mali did."""
    name = verb.head
    is_land = name.ent_type_ == "GPE" and name.dep_ == "pobj"
    return is_land and verb.tag_ == "VBD" and verb.lemma_ not in _OF_THINGS and _may_be_all(verb, name)


def is_of_one_of_several(verb: Node) -> bool:
    """True for "Lake Ann and Lake Bo, which dried up": both, or the last; "which is" tells that it is the last.

    What "or" adds is another name for one thing.
    """
    name, finite = verb.head, _finite(verb)
    agrees = finite.tag_ == "VBZ" or finite.lower_ in _SINGULAR
    return not agrees and name.dep_ == "conj" and any(one.lower_ == "and" for one in children(name.head, "cc"))


def is_gloss(noun: Node) -> bool:
    """True for what quotation marks and commas set off behind a word that it explains."""
    first = noun.left_edge
    before = [node.text for node in noun.doc[max(0, first.i - 2) : first.i + 1] if node.is_punct]
    is_closed = noun.nbor().text in _QUOTES
    return is_closed and bool(before) and before[0] == "," and len(before) > 1


def _may_be_all(verb: Node, outer: Node) -> bool:
    """True if what stands before the comma may be taken up whole: a statement, which no plural verb is said of."""
    is_plural = _finite(verb).tag_ == "VBP" or _finite(verb).lower_ in _PLURAL
    is_unfinished = outer.dep_ in SUBJECTS and outer.head.i > verb.i
    return verb.lemma_ in _OF_WHOLE and not is_plural and not is_unfinished
