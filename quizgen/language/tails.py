"""Participles at the end of a clause that tell more of its subject: "Etna rises from the sea, reaching 3,357 m".

Only verbs that say something of the subject are taken: what makes, causes or allows something may be the whole deed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from quizgen.clauses import MAIN_CLAUSES, Clause, VerbGroup
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.marks import DASHES
from quizgen.language.nodes import Node
from quizgen.language.tree import children

if TYPE_CHECKING:
    from quizgen.clauses import Phrase
    from quizgen.language.tokens import TokenMaker

_OF_SUBJECT = frozenset(
    "have compose comprise contain hold fall rise drop climb grow shrink outstrip exceed outnumber overtake surpass "
    "outrank measure weigh cover span stretch extend reach account employ house number total win beat sell earn "
    "score spend attract kill injure destroy feature own".split()
)
_STATES = frozenset(
    "have compose comprise contain hold exceed outnumber outrank measure weigh cover span stretch extend account "
    "employ house number total own feature".split()
)
"""Verbs that have no "has done" beside another: what has grown has 30 rooms now."""
_STEPS = frozenset({"place", "position", "spot", "rank"})
_MARKS = frozenset({",", *DASHES})
_LEAST = 3


def is_tail(node: Node) -> bool:
    """True for such a participle with what it takes, right behind a comma or dash and the verb that it hangs on."""
    if node.tag_ != "VBG" or node.dep_ != "advcl" or node.lemma_ not in _OF_SUBJECT or len(node.subtree) < _LEAST:
        return False
    first = node.left_edge
    is_behind = first.i == node.i and node.head.i < node.i and first.nbor(-1).text in _MARKS
    if any(one.lemma_ in _STEPS for one in children(node, "dobj", "npadvmod")):
        return False  # ten places in what list, the clause before says
    if any(one.lower_ in {"with", "without"} and one.i > node.head.i for one in children(node.head, "prep")):
        return False  # ", with the next one, Argo, selling 9 copies" tells it of that one
    is_single = not children(node, "conj", "aux", "auxpass", "neg", "mark", "advcl", "prt")
    return is_behind and is_single and not children(node.head, "advcl")[1:]


def subject_of_tail(host: Clause | None) -> Phrase | None:
    """The subject of the clause that a tail hangs on; None where that holds at a time, or nobody may say it so."""
    if host is None or host.lost or host.source is not None or host.relation not in MAIN_CLAUSES:
        return None
    verb = host.verb
    holds_then = any(piece.role in {"time", "condition"} or piece.front for piece in host.pieces)
    is_plain = not (verb.modal or verb.negated or verb.passive or verb.progressive or verb.chain)
    return host.subject if is_plain and not holds_then else None


def finite_tail(node: Node, subject: Phrase, host: Clause, tokens: TokenMaker) -> VerbGroup:
    """The participle as a finite verb in the tense of its clause: "reached", "has fallen", "contains".

    Args:
        node: the participle.
        subject: what it is said of.
        host: the clause that it hangs on.
        tokens: turns the parser's words into tokens.
    """
    verb = tokens(node)
    is_one = subject.number == "singular"
    present = "VBZ" if is_one else "VBP"
    if host.verb.perfect and host.verb.tense == "present" and verb.lemma not in _STATES:
        done = _form(verb.lemma, "VBN")
        before = tokens(node.nbor(-1))
        text = "has" if is_one else "have"
        link = replace(
            before, text=text, say=f" {text}", lemma="have", tag=present, pos="AUX", space=True, name=None, open=False
        )
        main = replace(verb, text=done, say=done, tag="VBN")
        return VerbGroup((link, main), link, main, "present", perfect=True)
    tag = "VBD" if host.verb.tense == "past" else present
    text = _form(verb.lemma, tag)
    main = replace(verb, text=text, say=text, tag=tag)
    return VerbGroup((main,), main, main, host.verb.tense)


def _form(lemma: str, tag: str) -> str:
    if tag == "VBP":
        return lemma
    return str((inflections_of(lemma, tag=tag, inflect_oov=True) or (lemma,))[0])
