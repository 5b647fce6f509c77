"""Words of relation ("then", "others", "the same", "that of") whose other side stands in their own sentence."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.language.antecedents import PERIODS, agrees
from quizgen.language.generic import speaks_generally
from quizgen.language.nodes import Node
from quizgen.language.roles import REPORTING
from quizgen.language.tree import SUBJECTS, child, children, has_determiner
from quizgen.quiz.numbers import MONTHS, is_year
from quizgen.tags import NOUNS, PLURALS, VERBAL

_EVERY = frozenset("both all every each everyone everybody".split())
_ADDING = frozenset({"also", "too", "then", "not", "never"})
_WITHIN = frozenset({"for", "in", "to", "across"})
_TO_PEOPLE = frozenset({"to", "of", "with", "for"})
_MANY = frozenset("some several many most few certain two three both different various these those".split())
_HAVING = frozenset({"with", "without", "in", "on", "under"})
"""What "those" may be followed by where it means people."""
LISTING = frozenset({"as", "including", "like"})
"""Words that open examples."""
_MEASURING = frozenset({"than", "from", "to", "as", "like"})
_TELLING, _BACK = frozenset("mention describe discuss note name".split()), frozenset("previously above earlier".split())
_SORTS = frozenset("kind type form sort variety species".split())
_NUMEROUS = frozenset("many several various numerous countless some".split())
LIKENED = frozenset({"similar", "comparable", "analogous"})
"""Adjectives that say what a thing is like, of which the phrase or its sentence tells."""
_OUTCOMES = frozenset("finding result outcome conclusion observation figure".split())
"""What is like that of another study or year, not like one another."""
_SHARING = frozenset({"have", "share", "show", "hold"})
"""Verbs with which several things are each other's measure."""
_LIKE = frozenset({"to", "as", "with", "between", "among", "across"})
_CALENDAR = frozenset(
    (*(month.lower() for month in MONTHS), *"spring summer autumn fall winter year month week day".split())
)


def other_side(node: Node) -> Node | None:
    """The word of its own sentence that "then" or "others" takes up or is told from, or None.

    Args:
        node: a word of relation.
    """
    beside = {"then": _followed, "others": _told_from}.get(node.lower_)
    return beside(node) if beside is not None else None


def says_itself(node: Node) -> bool:
    """True for a word of relation whose other side stands beside it, or is anybody: "the same as", "to others"."""
    noun = node.head
    if node.lower_ == "others":
        return _is_anyone(node)
    if node.lower_ == "following":
        return _is_of_calendar(node)
    if node.lower_ == "former":
        return node.dep_ == "amod" and noun.i > node.i
    if node.lower_ == "same":
        return _is_same_by_itself(node)
    if node.lower_ in LIKENED:
        return _is_likened(node)
    return node.lower_ == "mutual"


def is_measured_alike(noun: Node) -> bool:
    """True for the noun of "the same N" where the sentence says whose it is too: "A and B have the same colour"."""
    same = next((one for one in noun.lefts if one.lower_ == "same"), None)
    return same is not None and _is_same_by_itself(same)


def tells_itself(node: Node) -> bool:
    """True for "such" or "those" that the words behind it explain: "such tools as", "such force that", "those who"."""
    if node.lower_ == "such":
        ends = (node, node.head) if node.dep_ in {"amod", "predet", "det"} else (node,)
        behind = [node.doc[one.i + 1] for one in ends if one.i + 1 < node.sent.end]
        return any(one.lower_ == "as" or (one.lower_ == "that" and one.dep_ not in SUBJECTS) for one in behind)
    if node.lower_ not in {"that", "those"} or node.tag_ != "DT":
        return False
    return child(node, "relcl", "acl") is not None or _are_people(node)


def tells_back(node: Node) -> bool:
    """True for "previously mentioned" and both its words before a noun: nothing is lost where they are left out."""
    told = node.head if node.lower_ in _BACK else node
    is_told = told.tag_ == "VBN" and told.dep_ == "amod" and told.lemma_ in _TELLING
    return is_told and any(one.lower_ in _BACK for one in told.lefts)


def _are_people(node: Node) -> bool:
    """True for the "those" of "those with jobs": people, whoever else is told of."""
    if node.lower_ != "those" or node.head.lower_ in _MEASURING or node.i == node.sent.start:
        return False
    behind = child(node, "prep")
    return behind is not None and behind.i == node.i + 1 and behind.lower_ in _HAVING


def names_examples(node: Node) -> bool:
    """True for the "other" of "other ports, such as Oslo": with some of them named, the phrase says enough without it.

    Args:
        node: the word "other".
    """
    noun = node.head
    if node.dep_ != "amod" or children(noun, "det", "nummod", "poss"):
        return False
    listed = [one for one in children(noun, "prep") if one.lower_ in LISTING]
    return any(one.pos_ == "PROPN" for marker in listed for one in children(marker, "pobj"))


def adds_to_many(node: Node) -> bool:
    """True for the "other" of "also grows many other sorts of moss": with those told before they are more still.

    Args:
        node: the word "other".
    """
    noun = node.head
    before = {one.lower_ for one in noun.lefts}
    is_told = noun.lemma_.lower() in _SORTS or any(one.lower_ == "also" for one in noun.head.children)
    is_many = noun.tag_ == "NNS" and not before.isdisjoint(_NUMEROUS)
    return is_many and is_told and node.dep_ == "amod" and noun.dep_ in {"dobj", "attr"}


def noun_before(node: Node) -> Node | None:
    """The noun of its own sentence that "that of" or "those of" stands for, or that "that N" says again, or None."""
    if node.lower_ not in {"that", "those"}:
        return None
    plural = node.lower_ == "those"
    before = list(node.doc[node.sent.start : node.i])
    if node.dep_ == "det":
        return _said_before(node, before)
    behind = child(node, "prep")
    if behind is None or behind.i != node.i + 1 or behind.lower_ != "of":
        return None
    subject = child(node.head, *SUBJECTS) if node.dep_ == "attr" else None
    if subject is not None and subject.pos_ == "NOUN":
        return subject
    if node.dep_ not in {"pobj", "attr"}:
        return None
    nouns = [one for one in before if one.pos_ == "NOUN"]
    fitting = [one for one in nouns if one.dep_ not in {"compound", "nmod", "npadvmod"} and agrees(one, plural)]
    return fitting[-1] if fitting else None


def _said_before(node: Node, before: list[Node]) -> Node | None:
    """The one noun before "that N" that is the same and brings it in: "a debt … that debt"; a year for "that time"."""
    noun = node.head
    if noun.lemma_ in PERIODS:
        years = [one for one in before if one.ent_type_ == "DATE" and is_year(one.text)]
        return years[-1] if years else None
    words = {one.lemma_ for one in children(noun, "amod", "compound")}
    nouns = [one for one in before if one.pos_ == "NOUN" and one.dep_ != "compound"]
    same = [one for one in nouns if one.lemma_ == noun.lemma_ and one.tag_ == noun.tag_]
    if len(same) != 1 or children(noun, "prep", "relcl", "acl", "nummod"):
        return None
    determiner = child(same[0], "det")
    is_new = determiner is None or determiner.lower_ in {"a", "an", "any", "each", "every"}
    return same[0] if is_new and words <= {one.lemma_ for one in children(same[0], "amod", "compound")} else None


def _followed(node: Node) -> Node | None:
    """What a "then" follows in its own sentence: the condition before it, or the deed before ", then"."""
    verb = node.head
    for condition in children(verb, "advcl"):
        mark = child(condition, "mark", "advmod")
        if condition.i < node.i and mark is not None and mark.lower_ in {"if", "when", "once"}:
            return condition
    if node.i == node.sent.start or node.nbor(-1).lower_ not in {"and", ","}:
        return None
    if node.nbor(-1).lower_ == "and" and verb.dep_ == "conj" and verb.head.i < node.i:
        return verb.head
    before = [one for one in node.doc[node.sent.start : node.i] if one.pos_ == "VERB"]
    return before[-1] if before else None


_OF_ALL = re.compile(r"(?:a whole|well|usual|before)\b")
"""Behind "as" they compare it with nothing."""


def _is_same_by_itself(node: Node) -> bool:
    """True for "same-sex", "the same as", "the same for all", "A and B have the same"."""
    noun = node.head
    if node.nbor().text == "-":
        return True
    after = node.doc[noun.i + 1 : min(noun.i + 5, node.sent.end)]
    is_for_all = len(after) > 1 and after[0].lower_ in _WITHIN and after[1].lower_ in _EVERY
    is_as = any(one.lower_ == "as" and not _OF_ALL.match(one.doc[one.i + 1 : one.sent.end].text) for one in after)
    return is_for_all or is_as or _is_of_all(noun) or child(noun, "relcl") is not None


def _is_likened(node: Node) -> bool:
    """True for "similar to", "in similar ways" of several, "any similar case", and where a joined thing is the measure.

    "Oslo saw similar effects" leaves to the sentence before what they are like.
    """
    noun = node.head
    if node.dep_ != "amod" or has_determiner(noun, {"any", "no", "every"}) or _is_same_by_itself(node):
        return True
    if any(one.lower_ in _LIKE for one in (*children(node, "prep"), *children(noun, "prep"))):
        return True
    if noun.dep_ == "conj" or child(noun, "poss") is not None or (noun.dep_ == "pobj" and noun.head.dep_ == "agent"):
        return True
    verb = next((one for one in noun.ancestors if one.pos_ in VERBAL), None)
    subject = child(verb, *SUBJECTS) if verb is not None else None
    if verb is None or subject is None or subject.tag_ not in PLURALS or subject.ent_type_:
        return False
    if noun.lemma_ in _OUTCOMES and verb.lemma_ not in _SHARING:
        return False
    return child(subject, "det") is None or verb.lemma_ in _SHARING


def _is_of_calendar(node: Node) -> bool:
    """True for "ends the following June" where the sentence has told a time before."""
    before = node.doc[node.sent.start : node.i]
    return node.head.lower_ in _CALENDAR and any(one.ent_type_ == "DATE" for one in before)


def _is_anyone(node: Node) -> bool:
    """True for the "others" of "spills over to others": other people than whoever does it, in no one case."""
    is_given = node.dep_ == "pobj" and node.head.lower_ in _TO_PEOPLE and child(node, "prep", "relcl", "acl") is None
    return (
        is_given
        and speaks_generally(node)
        and _MANY.isdisjoint(one.lower_ for one in node.doc[node.sent.start : node.i])
    )


def _is_of_all(noun: Node) -> bool:
    """True where the subject is several things, each the other's measure: "iron and steel have the same colour"."""
    verb = next((one for one in noun.ancestors if one.pos_ in VERBAL), None)
    subject = child(verb, *SUBJECTS) if verb is not None else None
    if verb is None or subject is None or subject.i > noun.i or any(one.lower_ in _ADDING for one in verb.children):
        return False
    whole = {one.lower_ for one in (subject, *children(subject, "det", "predet"))}
    return child(subject, "conj") is not None or not whole.isdisjoint(_EVERY)


def _told_from(node: Node) -> Node | None:
    """What "others" further on are told from: "some firms grow, others shrink", "one driver keeps others from it"."""
    some = [one.head for one in node.doc[node.sent.start : node.i] if one.lower_ == "some" and one.dep_ == "det"]
    if len(some) == 1 and some[0].tag_ == "NNS" and node.dep_ in SUBJECTS:
        return some[0]
    above = {one.i for one in node.ancestors}
    before = [
        one
        for one in node.sent
        if one.i < node.i and one.dep_ in SUBJECTS and one.head.i in above and not _is_beside(one, node)
    ]
    last = before[-1] if before else None
    if (
        last is None
        or last.pos_ not in NOUNS
        or last.head.lemma_ in REPORTING
        or any(one.dep_ == "neg" for one in last.children)
    ):
        return None
    is_people = last.ent_type_ == "PERSON" or knowledge.is_people(last.lemma_.lower())
    return last if is_people else None


def _is_beside(subject: Node, node: Node) -> bool:
    """True for the subject of the very clause whose subject "others" is joined to."""
    return any(one.i == node.i for one in subject.subtree)
