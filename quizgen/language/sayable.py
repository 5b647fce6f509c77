"""How an antecedent is said in a pronoun's place, or that it cannot be."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.language.bare import is_bare_definite
from quizgen.language.definites import Definites
from quizgen.language.discourse import numbered_name, quoted_words
from quizgen.language.history import History, Place
from quizgen.language.nodes import Node
from quizgen.language.tree import (
    AUXILIARIES,
    SUBJECTS,
    after_comma,
    child,
    children,
    subtree,
    text_of,
    trimmed,
    verb_above,
)
from quizgen.tags import COMPARATIVES, PRESENT, RELATIVES, VERBAL

_LONGEST, _LONGEST_OWNER = 8, 4
_POINTING = frozenset(
    "this these that those such other another each every any no same both either neither former latter which".split()
)
_ADULTS = frozenset({"man", "woman"})
_FOCUS = frozenset("even only also just both especially particularly not".split())
_FIXED = {
    "bear": ("in mind",),
    "bring": ("to bear", "to life", "to light"),
    "call": ("into question",),
    "have": ("in mind",),
    "hold": ("to account",),
    "keep": ("in check", "in mind"),
    "put": ("in place", "into practice", "to use"),
    "set": ("in motion", "on fire"),
    "take": ("for granted", "into account", "into consideration"),
}
"""Verbs and the phrases that make one expression with them, whatever stands between the two."""
_SOME_OF = frozenset(
    "many some most more less fewer few several all none each half both any one two three four five".split()
)
_SOME = frozenset({"some", "many", "most", "several"})
_BEHIND_HEADS = frozenset(
    "of in for to with on from by at around across between among under against about near over through into within "
    "without everywhere worldwide abroad alike".split()
)
"""Words behind the head of a phrase, which then has no genitive: "people everywhere's"."""
_CONNECTIVES = frozenset({"advmod", "preconj", "cc", "intj", "mark"})
POSSESSIVE = frozenset({"his", "her", "its", "their"})


_PEERS = frozenset(
    "Earl Duke Duchess Count Countess Prince Princess Bishop Archbishop King Queen Marquess Marquis Emir Sultan".split()
)


def said_name(mention: Mention) -> str:
    """A person's name inside a sentence; a title that is one ("Earl of Elgin") with its article."""
    first, _, rest = mention.name.partition(" ")
    return f"the {mention.name}" if first in _PEERS and rest.startswith("of ") else mention.name


class Sayable:
    """Says antecedents.

    Args:
        history: what the article has said so far.
        definites: tells whether an antecedent can be said as it stands.
    """

    def __init__(self, history: History, definites: Definites) -> None:
        self._history = history
        self._definites = definites

    def noun(self, head: Node, place: Place) -> str | None:
        """What stands for a bare definite: a name or a longer phrase; None where there is none."""
        if head.pos_ != "NOUN" or not is_bare_definite(head):
            return None
        reference = self._definites.resolve(head, place)
        return reference.say if reference is not None else None

    def phrase(self, head: Node, place: Place, *, in_part: bool = False) -> str | None:
        """The phrase of a noun as it can stand elsewhere, or None.

        Args:
            head: the noun.
            place: its sentence.
            in_part: what is said of "some of" a kind next may be said of "some" too.
        """
        numbered = numbered_name(head)
        mention = self._history.mention(head, place) if numbered is None else None
        if mention is not None and mention.kind == "person" and child(head, "conj") is None:
            return said_name(mention)
        if head.pos_ == "PRON" or head.i in quoted_words(place):
            return None
        if numbered is not None:
            return numbered
        bare = is_bare_definite(head)
        reference = self._definites.resolve(head, place) if bare else None
        if reference is not None:
            return reference.say
        return self._text(head, place, in_part=in_part)

    def _text(self, head: Node, place: Place, *, in_part: bool) -> str | None:
        skip = [one for one in head.children if one.dep_ in {"relcl", "appos", "acl"} or one.lower_ in _FOCUS]
        if any(one.dep_ in {"relcl", "acl"} and not after_comma(one) for one in skip):
            return None
        skip += [one for one in children(head, *_CONNECTIVES) if one.i < head.i and one.dep_ != "cc"]
        skip += [one for one in head.rights if one.dep_ in {"prep", "advcl"} and (after_comma(one) or _is_of_verb(one))]
        skip += [head.left_edge] if _is_no_part(head.left_edge) else []
        skip += [*children(head, "case"), *(one for one in head.rights if "/" in one.text)]  # "Tango /ˈtaŋɡo/"
        nodes = trimmed(subtree(head, skip))
        owner = self._history.owner(nodes[0], place) if nodes else None
        told = nodes[1:] if owner is not None else nodes
        if not 1 <= len(told) <= _LONGEST or "ADP" in {told[0].pos_, told[-1].pos_} or self._leans(told, head, place):
            return None
        if owner is not None:
            return f"{owner} {text_of(told)}"
        if _is_one_of_many(head) and not (in_part and _is_some(head)):
            return None
        if len(nodes) == 1 and (head.lemma_.lower() in _ADULTS or knowledge.is_empty(head.lemma_.lower())):
            return None
        text = text_of(nodes)
        first = nodes[0]
        named = first.pos_ == "PROPN" and (head.pos_ == "PROPN" or first.ent_type_ != "")
        is_word = first.tag_ in {"DT", "PDT", "JJ", "CD"} and first.ent_type_ == ""
        keeps = first.lower_ != "the" and (
            named or (self._history.is_name(first.text) and not is_word) or knowledge.country_of(first.text) is not None
        )
        return text[:1].lower() + text[1:] if nodes[0].i == place.span.start and not keeps else text

    def _leans(self, nodes: list[Node], head: Node, place: Place) -> bool:
        """True if the words point elsewhere, or bring in something new that was already brought in."""
        for one in nodes:
            if (
                one.tag_ in COMPARATIVES
                or one.pos_ == "PRON"
                or one.tag_ == "WP$"
                or one.lower_ in _POINTING
                or one.lower_ in POSSESSIVE
                or one.text in '"“”();:—–'
                or "/" in one.text
            ):
                return True
            if one.i != head.i and one.pos_ == "NOUN" and is_bare_definite(one):
                reference = self._definites.resolve(one, place)
                if reference is not None:
                    return True
        return False


def _is_no_part(first: Node) -> bool:
    """True for the "how" of "how loud drums sound", and for "only" before what a word behind it opens."""
    return first.tag_ == "WRB" or first.lower_ in _FOCUS


def _is_of_verb(preposition: Node) -> bool:
    """True for the "for granted" of "take rain for granted", which the parser hangs on the rain."""
    verb = verb_above(preposition)
    phrase = " ".join(one.lower_ for one in preposition.subtree)
    return verb is not None and phrase in _FIXED.get(verb.lemma_, ())


def _is_one_of_many(head: Node) -> bool:
    """True for "a N" or "some N" in a sentence about what happened: said again it would be another one."""
    determiner = child(head, "det")
    if determiner is not None and determiner.lower_ in {"the"}:
        return False
    counted = any(one.tag_ == "CD" for left in head.lefts if left.dep_ != "poss" for one in left.subtree) or any(
        one.lower_ in {"many", "several", "few", "most", "some", "two", "three"} for one in head.children
    )
    is_indefinite = determiner is not None and determiner.lower_ in {"a", "an", "some"}
    if counted:
        return True
    if not is_indefinite:
        return head.tag_ == "NN" and determiner is None and child(head, "poss") is None and _is_past(head)
    return _is_past(head)


def _is_some(head: Node) -> bool:
    """True for "some farmers" or "many farmers", with nothing that points elsewhere."""
    return head.tag_ == "NNS" and any(one.lower_ in _SOME and one.i == head.left_edge.i for one in head.lefts)


def _is_past(head: Node) -> bool:
    verb = head
    while verb.pos_ not in VERBAL and verb.head.i != verb.i:
        verb = verb.head
    finite = [one for one in (verb, *children(verb, "aux", "auxpass")) if one.tag_ in PRESENT]
    return all(one.lemma_ == "have" and one.dep_ == "aux" for one in finite)  # "has come" tells of what happened


def in_place_of(node: Node, said: str | None, *, is_one: bool = False) -> str | None:
    """What is said in a pronoun's place, in the genitive for a possessive; None if that would not read well.

    Args:
        node: the pronoun.
        said: the antecedent.
        is_one: True where it is a single body that the text takes up as "they".
    """
    if node.dep_ == "pobj" and node.head.lower_ == "of" and node.head.head.lower_ in _SOME_OF:
        said = said if said is not None and said.startswith("the ") else None  # many of the rulers, never "of rulers"
    if said is None or node.lower_.endswith(("self", "selves")) or (is_one and not _takes_either(node)):
        return None
    if node.lower_ in {"his", "hers", "its", "theirs"} and node.dep_ != "poss":
        return None
    if node.lower_ in POSSESSIVE and node.dep_ == "poss":
        words = said.split()
        if len(words) > _LONGEST_OWNER or any(word.endswith(("’s", "'s", "s’", "s'")) for word in words):
            return None
        if not _BEHIND_HEADS.isdisjoint(words):
            return None
        return said + ("’" if said.endswith("s") and node.lower_ == "their" else "’s")
    return said


def tells_of_some(noun: Node) -> bool:
    """True for a noun that is not all of its kind, and cannot be said for all that are meant next."""
    return _is_pair(noun) or _is_limited(noun)


def _is_limited(noun: Node) -> bool:
    """True for the Danes of "Danes who had a boat paid more": not all of them are meant next."""
    clauses = [one for one in noun.children if one.dep_ == "relcl" and one.left_edge.i == noun.i + 1]
    is_restrictive = any(one.left_edge.tag_ in RELATIVES for one in clauses)
    return noun.tag_ in {"NNS", "NNPS", "NNP"} and child(noun, "det") is None and is_restrictive


def _is_pair(noun: Node) -> bool:
    """True for "both sides" and "not all sides": "one of them" is not one of sides, nor are "they" all of them."""
    first = noun.left_edge
    if any(one.lower_ == "not" for one in noun.doc[max(0, first.i - 1) : first.i + 1]):
        return True
    return any(one.lower_ == "both" and one.dep_ in {"det", "predet", "preconj"} for one in noun.children)


def _takes_either(node: Node) -> bool:
    """True unless the pronoun is the subject of a verb that shows its number."""
    if node.dep_ not in SUBJECTS:
        return True
    finite = next((one for one in children(node.head, *AUXILIARIES) if one.tag_ != "VB"), node.head)
    return finite.tag_ == "MD" or (finite.tag_ == "VBD" and finite.lemma_ != "be")
