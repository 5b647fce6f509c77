"""Walking the parser's trees: which words belong to which."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from quizgen.knowledge.marks import DASHES
from quizgen.language.nodes import Node
from quizgen.tags import FINITE

SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})
COMPLEMENTS = frozenset({"dobj", "dative"})
MAIN_VERBS = frozenset({"ROOT", "conj"})
NOUN_MODIFIERS = frozenset({"amod", "compound", "nmod"})
SUBORDINATE = frozenset({"acl", "advcl", "ccomp", "pcomp", "relcl", "xcomp"})
"""Relations of a verb to the word that its clause hangs on."""
DATED = frozenset({"DATE", "TIME"})
LOCATED = frozenset({"GPE", "LOC"})
"""Entity labels of dates and times of day, of places."""
FIGURES = frozenset({"CARDINAL", "DATE", "MONEY", "ORDINAL", "PERCENT", "QUANTITY", "TIME"})
"""Labels of the recogniser for amounts, ranks and times, which name nobody and nothing."""
_OF_NAMES = frozenset({"NORP", "GPE", "LOC", "LANGUAGE"})
"""Labels of what is written with a capital as an adjective too: "Arab sailors"."""
_LEFT_OFF_AFTER_COMMA = frozenset({"relcl", "acl", "appos", "advcl"})


def children(node: Node, *deps: str) -> list[Node]:
    """The dependents of a word in one of the relations, in text order."""
    return [child for child in node.children if child.dep_ in deps]


def child(node: Node, *deps: str) -> Node | None:
    """The first dependent in one of the relations, or None."""
    for one in node.children:  # no generator: every article asks tens of thousands of times
        if one.dep_ in deps:
            return one
    return None


def has_determiner(noun: Node, words: Collection[str]) -> bool:
    """True if a noun has a determiner, and its first is one of the words, given in small letters."""
    determiner = child(noun, "det")
    return determiner is not None and determiner.lower_ in words


def subjects_of(verb: Node) -> list[Node]:
    """The heads of a verb's subjects, or what stands in their place: a gerund, or the "there" of "there are"."""
    return children(verb, *SUBJECTS) or [node for node in children(verb, "csubj", "expl") if stands_as_subject(node)]


def stands_as_subject(node: Node) -> bool:
    """True for a gerund before its verb ("Storing grain in silos keeps it dry") and the "there" of "there are"."""
    if node.dep_ == "expl":
        return node.lower_ == "there" and node.head.lemma_ == "be" and child(node.head, "attr") is not None
    return (
        node.dep_ == "csubj"
        and node.tag_ == "VBG"
        and node.i < node.head.i
        and all(inner.dep_ in {"advmod", "neg"} for inner in node.lefts)
    )


def subtree(node: Node, skip: Iterable[Node] = ()) -> list[Node]:
    """A word and all that hangs on it, in text order, less the subtrees of ``skip`` and the commas around them."""
    left_out = {inner.i for top in skip for inner in top.subtree}
    kept = sorted((inner for inner in node.subtree if inner.i not in left_out), key=lambda inner: inner.i)
    enclosing = {
        mark.i
        for pair in pairwise(kept)
        if _enclose_nothing(*pair)
        for mark in (pair[:1] if _goes_on(pair[1]) else pair)
    }
    return [inner for inner in kept if inner.i not in enclosing]


def _goes_on(comma: Node) -> bool:
    """True if the next member of a list stands behind the comma: it parts the two."""
    after = comma.i + 1
    return any(one.dep_ == "conj" and one.left_edge.i == after for one in comma.doc[after : comma.sent.end])


def _enclose_nothing(before: Node, after: Node) -> bool:
    """True for two commas or brackets with nothing left between them."""
    return (before.text, after.text) in {(",", ","), ("(", ")"), ("–", "–"), ("—", "—")} and after.i > before.i + 1


def text_of(nodes: Iterable[Node]) -> str:
    """The words as they stand, a space where some were left out, without white space at the ends."""
    out: list[str] = []
    last: Node | None = None
    for node in nodes:
        if last is not None and node.i != last.i + 1 and not last.whitespace_ and not node.is_punct:
            out.append(" ")
        out.append(node.text_with_ws)
        last = node
    return "".join(out).strip()


def text_inside(nodes: Sequence[Node]) -> str:
    """The words as they stand inside a sentence: the first of one is small, unless it is a name or made of one."""
    text, first = text_of(nodes), nodes[0]
    is_of_name = first.pos_ == "PROPN" or first.ent_type_ in _OF_NAMES
    return text[:1].lower() + text[1:] if first.i == first.sent.start and not is_of_name else text


def trimmed(nodes: list[Node]) -> list[Node]:
    """The words without commas, dashes and the like at either end, or what opens a clause that is not there."""
    while nodes and nodes[0].is_punct and not nodes[0].is_quote and nodes[0].text not in "([$£€#":
        nodes = nodes[1:]
    while nodes and (_is_lone_mark(nodes[-1]) or (len(nodes) > 1 and _is_lone_subordinator(nodes[-1]))):
        nodes = nodes[:-1]
    return nodes


def _is_lone_mark(node: Node) -> bool:
    return node.is_punct and not node.is_quote and node.text not in ")]%"


def _is_lone_subordinator(node: Node) -> bool:
    """True for a last "while" or "because", whose clause has been left off."""
    return node.dep_ in {"mark", "advmod"} and node.lower_ in _SUBORDINATORS


_SUBORDINATORS = frozenset("while whereas although though because unless whether if".split())


_MARKS = frozenset({",", "–", "—", "-", "(", "--"})


def after_comma(node: Node) -> bool:
    """True if a comma, dash or bracket stands right before the words that hang on it, or hangs on it as their first."""
    first = node.left_edge
    if first.text in _MARKS and first is not node:
        return True
    return first.nbor(-1).text in _MARKS


def is_left_off(node: Node) -> bool:
    """True for a relative clause, participle or apposition that commas set off: the noun stands without it."""
    return node.dep_ in _LEFT_OFF_AFTER_COMMA and after_comma(node)


def is_apart(node: Node) -> bool:
    """True for an apposition that does not stand right behind its noun: "the liner Titanic" stays whole."""
    return node.dep_ == "appos" and node.left_edge.i != node.head.i + 1


def is_likened(node: Node) -> bool:
    """True for "like Rome" between commas: somebody or something beside of which the same is said."""
    end = node.right_edge.i + 1
    is_closed = end < len(node.doc) and node.doc[end].text == ","
    return node.dep_ == "prep" and node.lower_ == "like" and after_comma(node) and is_closed


def is_bracketed(node: Node) -> bool:
    """True if a bracket opens right before the words that hang on it."""
    left = node.left_edge.i
    return left > 0 and node.doc[left - 1].text == "("


def is_dashed(node: Node) -> bool:
    """True if dashes stand on either side of the words that hang on it: an aside."""
    left, right = node.left_edge.i, node.right_edge.i + 1
    return left > 0 and right < len(node.doc) and {node.doc[left - 1].text, node.doc[right].text} <= DASHES


def is_joint(dash: Node) -> bool:
    """True for the mark of "the Franco–Danish border": it joins names or parts of nouns, and sets nothing apart."""
    if dash.text != "–" or dash.whitespace_ or not 0 < dash.i < len(dash.doc) - 1:
        return False
    before, behind = dash.nbor(-1), dash.nbor()
    are_names = before.text[:1].isupper() and behind.text[:1].isupper()
    return not before.whitespace_ and (are_names or (dash.head is before and before.dep_ == "compound"))


def is_finite(verb: Node) -> bool:
    """True if the word heads a finite verb group."""
    if verb.tag_ in FINITE:
        return True
    if verb.tag_ == "VB" and verb.dep_ in {"ROOT", "conj"} and not children(verb, "aux"):
        # The tagger takes plural presents for infinitives; only a subject makes a finite verb of one.
        return child(verb, "nsubj") is not None
    return any(aux.tag_ in FINITE for aux in children(verb, *AUXILIARIES))


def conjuncts(node: Node) -> list[Node]:
    """A word and those coordinated with it, in text order."""
    found = [node]
    for following in children(node, "conj"):
        found.extend(conjuncts(following))
    return found


def first_conjunct(node: Node) -> Node:
    """The first of the words that a word is coordinated with; the word itself where it is that one, or alone."""
    while node.dep_ == "conj" and node.head is not node:
        node = node.head
    return node


def governed(preposition: Node) -> Node | None:
    """The noun that a preposition governs, through a compound one ("because of")."""
    found = child(preposition, "pobj")
    if found is not None:
        return found
    inner = child(preposition, "prep", "pcomp")
    return child(inner, "pobj") if inner is not None else None


def verb_above(node: Node) -> Node | None:
    """The verb that a word hangs on, at any depth of phrases."""
    return next((one for one in node.ancestors if one.pos_ in {"VERB", "AUX"}), None)
