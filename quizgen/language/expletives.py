"""Pronouns that mean nothing: "it is hard to …", "it was in May that …", "there is"."""

from __future__ import annotations

from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.nodes import Node
from quizgen.language.roles import REPORTING
from quizgen.language.tree import DATED, SUBJECTS, child, children, has_determiner
from quizgen.tags import RELATIVES

_OF_THINGS = frozenset(
    "able unable available unavailable capable sufficient insufficient suitable unsuitable useful ready likely "
    "unlikely willing unwilling due set bound free eager certain sure prone keen".split()
)
"""Adjectives with an infinitive that are said of a thing, not of what is done."""
_MAKING = frozenset({"make", "find", "think", "consider", "keep", "render", "deem", "believe"})
SEEMING = frozenset({"seem", "appear", "happen"})
"""Verbs whose "it" often means nothing."""
_JUDGED = frozenset(
    "mistake error fallacy exaggeration understatement pleasure joy honour honor privilege shame pity crime sin duty "
    "challenge struggle tradition custom".split()
)
"""Nouns that judge what an infinitive says: "it would be a mistake to wait"."""


def is_expletive(node: Node) -> bool:
    """True for "it" in "it is hard to …", "it seems that …", "it rains", and "there" in "there is"."""
    if node.dep_ == "expl":
        return True
    verb = node.head
    if node.lower_ != "it":
        return False
    if _is_anticipating(node) or _is_in_idiom(node):
        return True
    if node.dep_ not in SUBJECTS:
        return False
    if node.dep_ == "nsubjpass" and any(map(_is_clause, children(verb, "ccomp"))):
        return True
    if verb.lemma_ in SEEMING and any(map(_is_clause, children(verb, "ccomp"))):
        return True
    if node.dep_ == "nsubjpass" and _is_put_in(node, verb):
        return True
    if node.dep_ == "nsubjpass" and verb.lemma_ in REPORTING:
        return child(verb, "ccomp", "csubj") is not None
    is_told = any(one.i > verb.i for one in children(verb, "ccomp", "advcl", "csubj", "xcomp"))
    if verb.lemma_ in {"become", "remain"}:
        is_told = any(map(_is_clause, children(verb, "ccomp")))
    elif verb.lemma_ not in {"be", *SEEMING}:
        return False
    return is_told and child(verb, "acomp") is not None


def _is_clause(told: Node) -> bool:
    """True for what "it is understood", or seems, to be so: a clause with "that" or a subject right at its head."""
    subject = child(told, *SUBJECTS)
    is_behind = told.i > told.head.i
    is_bare = subject is not None and subject.left_edge.i == told.head.i + 1 and subject.tag_ not in RELATIVES
    return is_behind and (is_bare or any(one.lower_ == "that" for one in told.lefts))


def _is_in_idiom(node: Node) -> bool:
    """True for the "it" of "when it comes to …" and "made it through …"."""
    after = node.nbor() if node.i + 1 < len(node.doc) else None
    if after is None:
        return False
    if node.dep_ in SUBJECTS:
        return node.head.lemma_ == "come" and any(one.lower_ == "to" for one in children(node.head, "prep"))
    return node.head.lemma_ == "make" and after.lower_ in {"to", "into", "through", "past", "across", "home", "back"}


def _is_anticipating(node: Node) -> bool:
    """True for the "it" of "makes it easy to …", "find it hard for …", "it takes years to …", "it was A that …"."""
    after = node.doc[node.i + 1 : node.sent.end]
    if node.dep_ == "nsubj" and _tells_what_it_took(node.head):
        return True
    if node.head.lemma_ == "take" and node.dep_ in SUBJECTS:
        return any(one.lower_ == "to" for one in after)
    if node.head.lemma_ in {"be", "become"} and node.dep_ == "nsubj":
        told = child(node.head, "attr")
        judged = child(node.head, "acomp")
        if _is_judged(told, node.head) or _is_cleft(node.head) or _is_of_time_or_cause(judged):
            return True
        if judged is not None and judged.lower_ not in _OF_THINGS and _leads_to_a_clause(judged):
            return True
        return told is not None and (told.ent_type_ in DATED or _is_picked_out(told))
    before = node.nbor(-1) if node.i else None
    judged = next((one for one in after[:3] if one.pos_ == "ADJ"), None)
    return before is not None and before.lemma_ in _MAKING and judged is not None and _opens_a_deed(judged)


def _leads_to_a_clause(judged: Node) -> bool:
    """True for "clear to all that …" too, where the parser may hang the clause on those to whom it is clear."""
    behind = child(judged, "prep")
    end = behind.right_edge.i + 1 if behind is not None and behind.lower_ in {"to", "from"} else judged.i + 1
    whom = judged.doc[judged.i + 1 : end]
    is_told = any(one.lower_ == "that" and one.dep_ == "mark" for one in whom)
    return is_told or child(judged, "xcomp", "ccomp") is not None


def _is_of_time_or_cause(judged: Node | None) -> bool:
    """True for "it was too late", and for "it was largely due to her work that …": a clause tells what was so."""
    if judged is None or judged.lower_ in {"late", "early"}:
        return judged is not None and any(one.lower_ == "too" for one in judged.lefts)
    behind = child(judged, "prep") if judged.lower_ in {"due", "thanks", "owing"} else None
    inside = judged.doc[behind.i : behind.right_edge.i + 1] if behind is not None else judged.doc[judged.i : judged.i]
    return any(one.lower_ == "that" and one.dep_ == "mark" for one in inside)


def _opens_a_deed(judged: Node) -> bool:
    """True for the adjective of "makes it easy (for them) to sail" and "… clear that …"; not of "makes it prone to
    rust", "… famous for its view"."""
    behind = judged.doc[judged.i + 1 : min(judged.i + 4, judged.sent.end)]
    if any(one.lower_ == "that" for one in behind):
        return True
    rest = judged.doc[judged.i + 1 : judged.sent.end]
    leads = any(one.lower_ in {"to", "for"} for one in behind)
    return leads and judged.lower_ not in _OF_THINGS and any(one.tag_ == "TO" and one.lower_ == "to" for one in rest)


def _tells_what_it_took(verb: Node) -> bool:
    """True for "it took seven years and cost a fortune before …": so much passed until something was so."""
    verbs = [verb, *children(verb, "conj")]
    spent = child(verb, "dobj") if verb.lemma_ in {"take", "cost"} else None
    waits = (one for each in verbs for one in children(each, "advcl"))
    return spent is not None and any(
        mark.lower_ in {"before", "until", "till"} for one in waits for mark in children(one, "mark", "advmod")
    )


def _is_put_in(node: Node, verb: Node) -> bool:
    """True for what stands between commas: "with, it is hoped, some spare"."""
    around = [node.doc[one].text for one in (node.i - 1, verb.i + 1) if 0 <= one < len(node.doc)]
    return around == [",", ","]


def _is_picked_out(told: Node) -> bool:
    """True for the noun of "it was A that …"; what "it is an A that …" says is said of a thing named before."""
    if told.lower_ == "one" or has_determiner(told, INDEFINITE):
        return False
    behind = told.doc[told.i + 1 : told.sent.end]
    return any(one.dep_ == "relcl" for one in told.subtree if one.i > told.i) or any(
        one.lower_ == "that" and one.tag_ == "WDT" for one in behind
    )


def _is_judged(told: Node | None, verb: Node) -> bool:
    """True for the predicate of "it would be a mistake to wait": an infinitive says what."""
    deeds = (
        [*children(verb, "xcomp"), *children(told, "acl", "relcl")]
        if told is not None and told.lemma_ in _JUDGED
        else []
    )
    return any(deed.tag_ == "VB" and child(deed, "aux") is not None for deed in deeds)


def _is_cleft(verb: Node) -> bool:
    """True for "it was in May that …" and "it was only later that …": a clause with "that" says what was so."""
    clauses = [one for one in children(verb, "ccomp") if any(mark.lower_ == "that" for mark in children(one, "mark"))]
    is_said_of = child(verb, "acomp", "attr") is not None
    return bool(clauses) and not is_said_of and child(verb, "prep", "advmod") is not None
