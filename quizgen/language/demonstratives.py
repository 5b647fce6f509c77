""" "This N" and "these N": said by the phrase of the sentence before that they take up, where exactly one fits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.knowledge.function_words import ARTICLES, INDEFINITE
from quizgen.language.antecedents import PERIODS
from quizgen.language.bare import is_bare_definite
from quizgen.language.generic import is_present
from quizgen.language.history import Reference
from quizgen.language.nodes import Node
from quizgen.language.tree import (
    SUBJECTS,
    after_comma,
    child,
    children,
    conjuncts,
    has_determiner,
    subtree,
    text_inside,
    text_of,
    trimmed,
)
from quizgen.quiz.numbers import YEAR, is_year
from quizgen.tags import NOUNS

if TYPE_CHECKING:
    from quizgen.language.history import Place

_WITHIN_TIME = frozenset({"by", "around", "during", "since", "until", "before", "after"})
_TIMES = re.compile(rf"^(?:the )?(?:(?:early|mid|late)[ -])?(?:{YEAR}s?|\d{{1,2}}(?:st|nd|rd|th) century)$")
"""What may be said behind such a preposition: 1923, the early 1950s, the 17th century."""
_PROCESS = frozenset(
    "process phenomenon method technique practice procedure mechanism reaction technology theory principle concept "
    "idea belief notion law rule doctrine policy strategy condition disorder disease illness".split()
)
"""Nouns that take up what the sentence before defines or names."""
_CLASSES = {
    noun: frozenset(kinds.split())
    for noun, kinds in {
        "molecule": "element substance biomolecule hormone vitamin neurotransmitter", "gas": "element substance",
        "metal": "element substance", "substance": "element substance", "compound": "substance biomolecule",
        "chemical": "substance element neurotransmitter hormone", "hormone": "hormone", "vitamin": "vitamin",
        "organ": "organ", "organelle": "organelle", "animal": "animal", "creature": "animal", "plant": "plant",
        "crop": "plant", "particle": "particle", "sport": "sport", "instrument": "instrument", "ideology": "ideology",
        "field": "science", "discipline": "science",
    }.items()
}  # fmt: skip
"""Nouns of a class, and the kinds of the tables that are of it."""
_NAMING = frozenset({"call", "know", "term", "name", "refer", "define"})
_ALIKE = tuple(
    frozenset(group.split())
    for group in (
        "notion idea theory hypothesis view claim belief concept doctrine",
        "law act bill legislation statute measure",
        "agreement treaty pact deal accord",
        "war conflict",
        "study research experiment trial",
        "method technique procedure",
        "decline decrease fall drop reduction",
        "rise increase growth",
        "shift change transition transformation",
        "policy programme program scheme plan strategy",
        "gathering meeting assembly",
        "result outcome finding",
        "border boundary frontier",
        "merchant trader",
        "worker employee labourer",
        "ship vessel",
        "illness disease",
        "region area territory basin",
    )
)
"""Nouns that may take up one another."""
_NARROWER = {"drug": frozenset({"antibiotic", "painkiller", "medicine", "vaccine", "sedative"})}
"""Nouns with narrower ones that they may take up."""
_DEEDS = frozenset(
    "renewal expansion suspension transmission attack rise fall growth collapse decline spread arrival departure "
    "discovery invention introduction abolition removal transfer transformation transition conversion destruction "
    "creation formation establishment separation division unification merger purchase sale killing murder "
    "assassination death birth defeat victory conquest invasion occupation withdrawal return closure opening ban "
    "presence fear belief rejection acceptance recognition treatment exploitation "
    "accumulation depletion reduction loss cycling heating cooling movement flow exchange release oxidation".split()
)
"""Nouns for a deed, change or feeling, of which "of" says all: the fall of Constantinople."""
_SUBSET = frozenset(
    "some several many much few little single sole only two three four five six seven most other another more all "
    "both each every no any "
    "subsequent previous next following later earlier early last latter former "
    "such this these that those different various certain additional similar new same".split()
)
_ONCE_ONLY = frozenset({"document", "event"})
"""Classes of nouns for what a year tells from others of its kind."""
_LONGEST = 8


def taken_up(node: Node, before: Place | None) -> str | None:
    """What "this N" stands for, or None.

    Args:
        node: the head noun, with no more than adjectives and nouns of its own before it.
        before: the sentence before, in the same paragraph.
    """
    if before is None or node.lemma_.lower() in PERIODS:
        return None
    if knowledge.is_empty(node.lemma_) and not _is_process(node):
        return None
    said = _repeated(node, before)
    if said is None and not _modifiers(node):
        said = _defined(node, before) or _alike(node, before)
    return None if said is not None and says_again(said, node) else said


def of_time(node: Node, before: Place | None) -> str | None:
    """The one year, decade or century of the sentence before that "by this time" means, as it is said behind "by".

    Args:
        node: the noun "time" or "period".
        before: the sentence before, in the same paragraph.
    """
    is_fronted = node.dep_ == "pobj" and node.head.lower_ in _WITHIN_TIME and node.head.i == node.sent.start
    if before is None or node.lower_ not in {"time", "period"} or not is_fronted or is_present(node.sent):
        return None
    dates = [one for one in before.span if one.ent_type_ == "DATE" and one.dep_ == "pobj"]
    if len(dates) != 1:
        return None
    said = text_of([*(inner for left in dates[0].lefts for inner in left.subtree), dates[0]])
    return said if _TIMES.search(said) else None


def time_before(node: Node) -> Node | None:
    """The one year, decade or century of its own sentence that "this period" takes up, or None.

    Args:
        node: the noun "time" or "period".
    """
    before = node.doc[node.sent.start : node.i]
    dates = [one for one in before if one.ent_type_ == "DATE" and one.dep_ == "pobj"]
    return dates[0] if node.lower_ in {"time", "period"} and len(dates) == 1 else None


def of_class(node: Node, before: Place | None) -> Reference | None:
    """The one substance, animal or the like named before it that "this gas" or "the animal" stands for, or None.

    Args:
        node: the head noun, with no word of its own but the demonstrative or "the".
        before: the sentence before, in the same paragraph.
    """
    kinds = _CLASSES.get(node.lemma_.lower())
    if kinds is None or node.tag_ != "NN":
        return None
    own = node.doc[node.sent.start : node.left_edge.i]
    if any(one.lemma_ == node.lemma_ and one.tag_ == "NNS" for one in own):
        return Reference(None)  # "many plants, such as peas, have a gap in the plant": each of them
    for span in (own, before.span if before is not None else own[:0]):
        found = {one.lower_: one for one in reversed(span) if _is_of(one, kinds)}
        if len(found) == 1:
            (name, one), *_ = found.items()
            is_word = one.pos_ == "NOUN" and one.text.istitle()
            said = name if is_word else one.text
            said = f"the {said}" if has_determiner(one, ARTICLES) else said
            return Reference(said, one.i if span is own else None)
        if found:
            return None
    return None


def _is_of(node: Node, kinds: frozenset[str]) -> bool:
    """True for a thing of these kinds by the tables, told by its noun alone."""
    if node.pos_ not in NOUNS or node.dep_ == "compound" or children(node, "compound", "amod", "poss"):
        return False
    entry = knowledge.find(node.lower_) or knowledge.find(node.text)
    return entry is not None and entry.kind in kinds


def says_whose(node: Node) -> bool:
    """True for "this fall of Rome" or "that fear of being caught": "the fall of Rome" says as much.

    Args:
        node: the head noun.
    """
    of = next((one for one in children(node, "prep") if one.i == node.i + 1 and one.lower_ == "of"), None)
    if of is None or node.lemma_.lower() not in _DEEDS or node.tag_ not in {"NN", "VBG"}:
        return False
    told = [one for one in of.subtree if one.i > of.i]
    return not any(
        one.pos_ == "PRON" or one.lower_ in _SUBSET or (one.pos_ == "NOUN" and is_bare_definite(one)) for one in told
    )


def says_again(said: str, node: Node) -> bool:
    """True if the sentence has the phrase's words once more: "These shallow waters are shallow" says nothing."""
    left, right = node.left_edge.i, node.right_edge.i
    words = {word.lower() for word in said.split() if len(word) > 3} - {node.lower_}
    return any(other.lower_ in words for other in node.sent if not left <= other.i <= right and other.pos_ == "ADJ")


def _alike(node: Node, before: Place) -> str | None:
    """The one phrase of the sentence before whose head means the same: "the ether hypothesis" of "this notion"."""
    noun = node.lemma_.lower()
    alike = next((group for group in _ALIKE if noun in group), _NARROWER.get(noun, frozenset()))
    same = [one for one in before.span if one.pos_ == "NOUN" and one.lemma_.lower() in alike]
    if len(same) != 1 or same[0].tag_ != node.tag_ or same[0].dep_ == "compound":
        return None
    return _said(same[0])


def _is_process(node: Node) -> bool:
    return node.lemma_.lower() in _PROCESS


def _repeated(node: Node, before: Place) -> str | None:
    """The one phrase of the sentence before with the same head that says more than the head."""
    same = [
        other
        for other in before.span
        if other.pos_ in NOUNS
        and other.lemma_.lower() == node.lemma_.lower()
        and other.dep_ != "compound"
        and _modifiers(node) <= _modifiers(other)
    ]
    if len(same) == 1 and _is_any(same[0], node):
        return _plural(same[0], node)
    if not same or same[0].tag_ != node.tag_:
        return None
    if len(same) == 1:
        return _said(same[0])
    one, two = _said(same[0], alone=False), _said(same[1])
    is_pair = len(same) == 2 and [word.i for word in conjuncts(same[0])] == [word.i for word in same]
    return f"{one} and {two}" if is_pair and one is not None and two is not None else None


def _modifiers(noun: Node) -> frozenset[str]:
    return frozenset(one.lower_ for one in children(noun, "amod", "compound", "nmod", "nummod"))


def _is_any(other: Node, node: Node) -> bool:
    """True for the "an enzyme" that "these enzymes" goes on about, both told in the present: any of them."""
    is_one = other.tag_ == "NN" and has_determiner(other, {"a", "an", "each", "every"}) and other.dep_ != "attr"
    return is_one and node.tag_ == "NNS" and is_present(other.sent) and is_present(node.sent)


def _plural(other: Node, node: Node) -> str | None:
    """The words before one of a kind with the plural that takes it up: "enzymes", "single-celled algae"."""
    told = [one for one in other.rights if one.dep_ in {"relcl", "acl", "prep"} and not after_comma(one)]
    words = [one for left in other.lefts if left.dep_ != "det" for one in left.subtree]
    if told or children(other, "poss", "conj") or any(one.lower_ in _SUBSET or one.is_punct for one in words):
        return None
    return f"{text_of(words)} {node.lower_}".strip()


def _said(head: Node, *, alone: bool = True) -> str | None:
    """A phrase as it is said of once more: definite where it is singular, plain where it is plural and was plain.

    Args:
        head: its head noun.
        alone: refuse it if others are coordinated with it.
    """
    left_off = [
        inner for inner in head.children if inner.dep_ in {"relcl", "appos", "acl", "det", "conj", "cc", "advcl"}
    ]
    left_off += [
        inner for inner in head.children if inner.dep_ == "prep" and (inner.lower_ != "of" or after_comma(inner))
    ]
    left_off += [inner for inner in head.rights if inner.dep_ == "amod" and after_comma(inner)]
    nodes = trimmed(subtree(head, left_off))
    determiner = child(head, "det")
    plural = head.tag_ == "NNS"
    if (
        not (1 if _is_mass(head) else 2) <= len(nodes) <= _LONGEST
        or child(head, "poss") is not None
        or (alone and children(head, "conj"))
        or is_bare_definite(head)
        or any(
            inner.pos_ in {"PRON", "PUNCT", "NUM", "CCONJ"}
            or inner.lower_ in _SUBSET
            or (inner.i != head.i and is_bare_definite(inner))
            for inner in nodes
        )
        or (determiner is not None and determiner.lower_ not in ARTICLES)
        or (plural and any(not after_comma(inner) for inner in children(head, "relcl", "acl")))
    ):
        return None
    text = text_inside(nodes)
    return f"the {text}{_of_year(head, nodes)}" if determiner is not None else text


def _of_year(head: Node, nodes: list[Node]) -> str:
    """The year with "of" for "a brief treaty" behind "In 1960,": an adjective alone tells too little.

    Args:
        head: of the phrase.
        nodes: what of it is said.
    """
    opening = head.doc[head.sent.start : head.sent.start + 3]
    is_dated = opening[0].lower_ == "in" and is_year(opening[1].text) and opening[-1].text == ","
    is_open = has_determiner(head, INDEFINITE) and all(one.i == head.i or one.dep_ == "amod" for one in nodes)
    is_one = knowledge.noun_class(head.lemma_.lower()) in _ONCE_ONLY and head.dep_ in {"dobj", *SUBJECTS}
    return f" of {opening[1].text}" if is_dated and is_open and is_one else ""


def _is_mass(head: Node) -> bool:
    """True for a substance that stands without a determiner."""
    noun = head.lemma_.lower()
    return head.tag_ == "NN" and child(head, "det") is None and knowledge.noun_class(noun) == "substance"


def _defined(node: Node, before: Place) -> str | None:
    """What the sentence before names or defines, where the noun takes it up as its subject: "This process …"."""
    root = before.span.root
    if not _is_process(node) or node.dep_ not in SUBJECTS or node.tag_ != "NN" or node.head.dep_ != "ROOT":
        return None
    if root.lemma_ in _NAMING and child(root, "auxpass") is not None and not children(root, "conj", "neg"):
        term = child(root, "oprd") or _as_term(root)
        return _term(term) if term is not None else None
    subject = child(root, "nsubj")
    if root.lemma_ != "be" or subject is None or child(root, "attr") is None or children(root, "conj", "neg"):
        return None
    return _term(subject)


def _as_term(root: Node) -> Node | None:
    """The term of "is known as T"."""
    marker = next((inner for inner in children(root, "prep") if inner.lower_ == "as"), None)
    return child(marker, "pobj") if marker is not None else None


def _term(node: Node) -> str | None:
    """A noun that stands without a determiner, with its modifiers: a term."""
    if node.pos_ not in NOUNS or node.tag_ != "NN" or children(node, "det", "poss", "conj", "prep", "relcl"):
        return None
    nodes = trimmed(subtree(node, children(node, "appos", "acl")))
    if len(nodes) > 4 or knowledge.noun_class(node.lemma_.lower()) in {"person", "place", "organisation", "group"}:
        return None
    if any(inner.is_punct for inner in nodes):
        return None
    return text_inside(nodes)
