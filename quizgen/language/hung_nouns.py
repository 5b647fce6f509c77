"""Nouns that the parser has hung on the wrong word: owners, who is given something, half of "both", a process."""

from __future__ import annotations

from quizgen.knowledge.marks import DASHES
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import child, children
from quizgen.tags import COMMON_NOUNS, SINGULARS

_OF_PROCESS = ("tion", "sion", "ment", "sis")
_GIVING = frozenset("teach give tell hand".split())
"""Verbs with a person behind them; a name behind "show" or "lend" may be its maker's: "showed Holm glass bowls"."""
_OPENING_QUOTES = frozenset({"‘", "'", "`"})


def mend_nouns(words: Words) -> None:
    """Mend in place what was made of an apostrophe, a "both", a "by", a name before what is given, a second quality.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        if node.lower_ == "both":
            _pair(node)
        elif node.tag_ == "''":
            _own(node)
        elif node.tag_ == "VBD":
            _tell_second_quality(node)
        elif node.dep_ == "agent":
            _tell_means(node)
        elif node.dep_ == "dobj":
            _give(node)
        elif node.text in DASHES:
            _join_by_dash(node)


def _pair(both: Node) -> None:
    """Make the first half of "both … and" of what stands before one name: "Both Moe, who is of age, and Holm voted"."""
    first = both.head
    if both.dep_ == "det" and first.pos_ == "PROPN" and child(first, "cc") and child(first, "relcl", "appos"):
        both.dep_, both.tag_, both.pos_ = "preconj", "CC", "CCONJ"


def _own(mark: Node) -> None:
    """Make owners of a plural before an apostrophe that closes no quotation: "has cut mills’ need for coal"."""
    owner = mark.nbor(-1) if mark.i > mark.sent.start else mark
    thing = next((one for one in mark.sent if one.i > mark.i and one.left_edge.i in {mark.i, mark.i + 1}), None)
    is_quoted = any(one.text in _OPENING_QUOTES for one in mark.doc[mark.sent.start : mark.i])
    is_plural = owner.tag_ in {"NNS", "NNPS"} and owner.text.endswith("s") and not owner.whitespace_
    if thing is None or is_quoted or not is_plural or not thing.tag_.startswith("NN") or owner.head is not thing.head:
        return
    owner.hang_on(thing)
    mark.hang_on(owner)
    owner.dep_, mark.dep_, mark.tag_, mark.pos_ = "poss", "case", "POS", "PART"


def _tell_second_quality(participle: Node) -> None:
    """Hang on its noun the second of two qualities, taken for a deed: "made coats with long, quilted sleeves"."""
    noun = child(participle, "dobj")
    comma = participle.nbor(-1) if participle.i > participle.sent.start + 2 else participle
    first = comma.nbor(-1) if comma.text == "," else participle
    preposition = first.head
    is_bare = preposition.dep_ == "prep" and first.tag_ == "JJ" and child(preposition, "pobj", "pcomp") in (None, first)
    if noun is None or not is_bare or participle.dep_ != "conj" or noun.left_edge.i != participle.i + 1:
        return
    for one in [one for one in participle.children if one is not noun]:
        one.hang_on(noun if one.i < noun.i else participle.head)
    noun.hang_on(preposition)
    for one in (first, participle, comma):
        one.hang_on(noun)
    noun.dep_, first.dep_, participle.dep_, participle.pos_, participle.tag_ = "pobj", "amod", "amod", "ADJ", "VBN"


def _tell_means(by: Node) -> None:
    """Hang "by" and a process on the process before it: "was led to an account of decay by fermentation"."""
    means, process = child(by, "pobj"), by.nbor(-1) if by.i > by.sent.start else by
    is_bare = means is not None and means.tag_ == "NN" and not children(means, "det", "poss", "prep", "acl", "relcl")
    is_of = process.dep_ == "pobj" and process.head.lower_ == "of" and process.tag_ == "NN"
    if means is not None and is_bare and is_of and all(one.lower_.endswith(_OF_PROCESS) for one in (means, process)):
        by.hang_on(process)
        by.dep_ = "prep"


def _join_by_dash(dash: Node) -> None:
    """Make one compound of two words that a dash joins before their noun: "the Guru–pupil bond"."""
    if not dash.sent.start < dash.i < dash.sent.end - 1 or dash.whitespace_ or dash.nbor(-1).whitespace_:
        return
    first, second = dash.nbor(-1), dash.nbor()
    noun = second.head
    is_split = noun.dep_ == "appos" and noun.head is first and second.dep_ in {"compound", "amod", "nmod"}
    is_split = is_split and noun.pos_ == "NOUN" and first.tag_ in SINGULARS
    if not is_split or second is not noun.left_edge or not (first.is_alpha and second.is_alpha):
        return
    host, dep = first.head, first.dep_
    for one in [one for one in first.children if one is not noun]:
        one.hang_on(noun)
    noun.hang_on(noun if host is first else host)
    noun.dep_ = dep
    first.hang_on(noun)
    dash.hang_on(first)
    first.dep_ = "compound"


def _give(thing: Node) -> None:
    """Make the one to whom it is given of a person taken for the first word of the thing: "taught Moe chord shapes"."""
    first = thing.left_edge
    nouns = children(thing, "compound")
    is_given = thing.head.lemma_ in _GIVING and first.i == thing.head.i + 1 and thing.tag_ in COMMON_NOUNS
    if is_given and first.dep_ == "compound" and first.ent_type_ == "PERSON" and first.tag_ == "NNP" and len(nouns) > 1:
        first.hang_on(thing.head)
        first.dep_ = "dative"
