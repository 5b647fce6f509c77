"""What the dependents of a verb do: time, place, cause, purpose …"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Phrase, Relation, Role
from quizgen.language.tree import child, children

if TYPE_CHECKING:
    from spacy.tokens import Token as Node

REPORTING = frozenset(
    "say believe think argue claim report announce state note warn predict conclude suggest estimate add explain "
    "insist maintain contend find show reveal observe declare write point confirm demonstrate indicate propose "
    "assert admit acknowledge stress emphasize emphasise describe recommend hypothesize hypothesise deny fear "
    "expect hope assume realize realise discover recognize recognise know mean agree tell".split()
)
"""Verbs whose clause is somebody's statement."""

_RELATIONS: dict[str, Relation] = {
    "because": "because", "since": "because", "as": "because",
    "while": "contrast", "whereas": "contrast", "whilst": "contrast", "although": "concession", "though": "concession",
    "if": "condition", "unless": "condition", "until": "time",
    "when": "time", "after": "time", "before": "time", "once": "time", "whenever": "time", "where": "condition",
    "provided": "condition", "lest": "condition", "till": "time",
}  # fmt: skip
_CLAUSE_ROLES: dict[Relation, Role] = {
    "because": "cause", "contrast": "contrast", "concession": "concession", "condition": "condition", "time": "time",
}  # fmt: skip
_CAUSES = frozenset({"because of", "due to", "owing to", "thanks to", "as a result of"})
_TIME_PREPOSITIONS = frozenset(
    "in on at during since until by before after from throughout within over between for".split()
)
_PLACE_PREPOSITIONS = frozenset(
    "in at on near inside outside across around along under above beside throughout off".split()
)
_TIME_NOUNS = frozenset("morning evening night afternoon week month year decade century season time day today".split())
_CONCESSIONS = frozenset({"despite", "in spite of", "notwithstanding"})
_CONTRASTS = frozenset(
    {"unlike", "like", "compared with", "compared to", "in contrast to", "rather than", "instead of"}
)
_GOVERNED = frozenset(
    {
        ("lead", "to"), ("result", "in"), ("consist", "of"), ("depend", "on"), ("rely", "on"), ("derive", "from"),
        ("contribute", "to"), ("belong", "to"), ("refer", "to"), ("focus", "on"), ("concentrate", "on"),
        ("stem", "from"), ("suffer", "from"), ("account", "for"), ("turn", "into"), ("develop", "into"),
        ("differ", "from"), ("benefit", "from"), ("come", "from"), ("look", "for"), ("search", "for"), ("lie", "in"),
        ("succeed", "in"), ("specialize", "in"), ("specialise", "in"), ("comply", "with"), ("deal", "with"),
        ("compete", "with"), ("agree", "on"), ("apply", "to"), ("respond", "to"), ("give", "to"), ("attach", "to"),
        ("know", "as"), ("serve", "as"), ("act", "as"), ("base", "on"), ("regard", "as"), ("describe", "as"),
        ("replace", "by"), ("replace", "with"), ("divide", "into"), ("compose", "of"), ("make", "of"), ("call", "for"),
        ("name", "after"), ("use", "as"), ("use", "for"), ("convert", "into"), ("transform", "into"), ("link", "to"),
    }
)  # fmt: skip
"""Verb and preposition that make one verb: the phrase can be asked for with the preposition left where it is."""


def relation_of(verb: Node) -> Relation:
    """How an adverbial clause hangs on its verb, by its subordinator."""
    mark = child(verb, "mark")
    adverb = next((node for node in children(verb, "advmod") if node.tag_ == "WRB"), None)
    word = mark.lower_ if mark is not None else adverb.lower_ if adverb is not None else ""
    if word == "since" and verb.head.tag_ in {"VBN"}:
        return "time"
    if word == "as" and (verb.doc[verb.left_edge.i - 1].text != "," or verb.tag_ not in {"VBZ", "VBP"}):
        return "time"
    if word == "while" and verb.tag_ == "VBG" and verb.doc[verb.left_edge.i - 1].text != ",":
        return "time"
    return _RELATIONS.get(word, "condition")


def clause_role(verb: Node) -> Role:
    """The role of an adverbial clause, finite or not."""
    mark = child(verb, "mark")
    if mark is not None and mark.lower_ == "for":
        return "complement"
    if mark is None and any(aux.lower_ == "to" for aux in children(verb, "aux")):
        return "purpose"
    if mark is None and not any(node.tag_ == "WRB" for node in children(verb, "advmod")):
        return "other"
    return _CLAUSE_ROLES.get(relation_of(verb), "other")


def adverb_role(node: Node) -> Role:
    """The role of an adverb or of a noun used as one."""
    if node.ent_type_ in {"DATE", "TIME"} or node.lemma_.lower() in _TIME_NOUNS or node.lower_ in _TIME_ADVERBS:
        return "time"
    return "manner" if node.lower_.endswith("ly") else "other"


_TIME_ADVERBS = frozenset(
    "today now currently recently yesterday tomorrow formerly once previously already still later soon".split()
)


def marker_of(node: Node) -> str:
    """The preposition as it stands, compound ones whole: "because of", "in spite of"."""
    words = [node.lower_]
    words += [
        inner.lower_
        for inner in node.children
        if inner.dep_ in {"pcomp", "fixed", "prep"} and inner.pos_ in {"ADP", "SCONJ"} and inner.i == node.i + 1
    ]
    before = node.doc[max(0, node.i - 2) : node.i + 1].text.lower()
    return "as a result of" if before.endswith("result of") else " ".join(words)


def preposition_role(node: Node, noun: Phrase | None, main: Node) -> Role:
    """The role of a prepositional phrase on a verb.

    Args:
        node: the preposition.
        noun: the phrase that it governs.
        main: the main verb of the clause.
    """
    marker = marker_of(node)
    if marker in _CAUSES:
        return "cause"
    if marker in _CONCESSIONS:
        return "concession"
    if marker in _CONTRASTS:
        return "contrast"
    if (main.lemma_, marker) in _GOVERNED and node.i <= main.i + 2:
        return "governed"
    if noun is None:
        return "other"
    if marker in _TIME_PREPOSITIONS and _is_time(noun):
        return "time"
    return "place" if marker in _PLACE_PREPOSITIONS and _is_place(noun) else "other"


def _is_time(noun: Phrase) -> bool:
    if noun.kind in {"year", "date", "duration", "event"} or noun.head.lemma in _TIME_NOUNS:
        return True
    return knowledge.noun_class(noun.head.lemma) in {"time", "event"}


def _is_place(noun: Phrase) -> bool:
    if noun.kind in {"country", "city", "place"}:
        return True
    return knowledge.noun_class(noun.head.lemma) in {"place", "country", "city"}
