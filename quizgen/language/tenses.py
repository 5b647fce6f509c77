"""Mends the tense of verbs, in place, where the tagger takes one form for another that looks like it."""

from __future__ import annotations

from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.language.nodes import Node, Words
from quizgen.language.tree import AUXILIARIES, child, children
from quizgen.quiz.numbers import is_year
from quizgen.tags import BASE_FORMS, PLURALS, PRESENT


def put_in_past(words: Words) -> None:
    """Make a past form of a participle that has a subject and no auxiliary, and of "strove": no present is spelt so.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for node in words:
        known = lemmas_of(node.lower_).get("VERB", ()) if node.tag_ in BASE_FORMS else ()
        if known and node.lower_ not in known and node.lower_ in inflections_of(known[0], tag="VBD"):
            node.tag_, node.lemma_ = "VBD", known[0]
        if (
            node.tag_ == "VBN"
            and node.dep_ == "ROOT"
            and not children(node, *AUXILIARIES)
            and any(one.dep_ == "nsubj" and one.i < node.i for one in node.children)
        ):
            node.tag_ = "VBD"


_UNCHANGED = ("cast", "set", "put", "cut", "let", "bid", "sweat", "bust")
"""Endings of verbs whose past looks like their base form, whatever a lexicon of regular forms says."""


def put_in_present(words: Words) -> None:
    """Make a present form of what the tagger took for a past one or for an infinitive, and is none.

    The past of "trap" is "trapped"; a verb with a subject and no auxiliary is finite.
    """
    for node in words:
        if node.pos_ != "VERB" or node.lower_ != node.lemma_ or not lemmas_of(node.lower_).get("VERB"):
            continue
        is_regular = not node.lower_.endswith(_UNCHANGED)
        is_no_past = node.tag_ == "VBD" and is_regular and node.lower_ not in inflections_of(node.lemma_, tag="VBD")
        is_present = node.tag_ == "VBD" and _stands_finite(node) and _is_told_now(node)
        if is_no_past or is_present or (node.tag_ == "VB" and _stands_finite(node)):
            node.tag_ = "VBP"


def _is_told_now(node: Node) -> bool:
    """True if the sentences beside its own have their verbs in the present, and its own tells no year: they read."""
    heads = [one for one in node.doc if one.dep_ == "ROOT"]
    at = heads.index(node)
    heads = [*heads[max(0, at - 1) : at], *heads[at + 1 : at + 2]]
    forms = {verb.tag_ for head in heads for verb in (head, *children(head, *AUXILIARIES))}
    is_dated = any(is_year(one.text) for one in node.sent)
    return bool(forms & PRESENT) and "VBD" not in forms and not is_dated


def _stands_finite(node: Node) -> bool:
    """True for the head of a sentence with a plural as subject before it and nothing that makes it an infinitive."""
    subject = child(node, "nsubj")
    is_plain = node.dep_ == "ROOT" and not children(node, *AUXILIARIES, "mark")
    return is_plain and subject is not None and subject.i < node.i and subject.tag_ in PLURALS
