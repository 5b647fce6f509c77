"""What a pronoun may mean, read off the tree: subjects, agreement, rivals."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.language.nodes import Node, Span
from quizgen.language.tree import DATED, SUBJECTS, child, children, first_conjunct, has_determiner
from quizgen.tags import COMPARATIVES, NOUNS, PARTICIPLES, PLURALS, RELATIVES, VERBAL

PERIODS = frozenset("year day week month hour century decade season time summer winter".split())

_BESIDE = frozenset({"besides", "beyond", "addition", "apart", "aside", "also"})
_OF_ROW = frozenset("next second third fourth fifth other another".split())


def points_back(node: Node) -> bool:
    """True for "the other N", or "other N" and "each N" as subject: the first of them stands outside the clause."""
    if node.lower_ == "other" and node.head.lower_ in {"side", "end", "hand"} and child(node.head, "prep") is not None:
        return False
    if node.lower_ == "each":
        return node.dep_ == "det" and node.head.ent_type_ not in DATED and node.head.lemma_ not in PERIODS
    noun = node.head
    if node.lower_ == "other" and node.dep_ == "amod":
        is_counted = noun.dep_ in {"dobj", "attr"} and child(noun, "nummod") is not None and not _is_set_beside(node)
        return noun.dep_ in SUBJECTS or is_counted or any(inner.lower_ in {"the", "two"} for inner in noun.children)
    return node.dep_ in SUBJECTS or (node.dep_ == "det" and noun.dep_ in SUBJECTS)


def _is_set_beside(node: Node) -> bool:
    """True where the sentence itself names what others are counted beside: "besides Titan, it has six other moons"."""
    return any(one.lower_ in _BESIDE for one in node.doc[node.sent.start : node.i])


def in_row(word: Node | None) -> bool:
    """True for the noun of "the next novel, Dusk": there are others, of which one may be meant by "the novel"."""
    return word is not None and any(one.lower_ in _OF_ROW for one in children(word, "amod"))


def is_quantity(node: Node) -> bool:
    """True for "one of the …" and the "one" of "one in four": a number, no reference."""
    behind = list(node.doc[node.i + 1 : min(node.i + 3, node.sent.end)])
    is_share = node.lower_ == "one" and [one.lower_ for one in behind[:1]] == ["in"] and behind[-1].tag_ == "CD"
    return is_share or (node.lower_ in {"one", "each", "other"} and child(node, "prep", "nummod") is not None)


def own_subject(node: Node) -> Node | None:
    """The subject that an object pronoun cannot mean: it would be a reflexive then. For "which", what it stands for."""
    is_made_so = node.dep_ in SUBJECTS and (node.lower_ in {"them", "him"} or _is_in_verbless(node))
    if node.dep_ not in {"dobj", "pobj", "dative"} and not is_made_so:
        return None
    verb = node.head.head if is_made_so else node.head
    if verb.lower_ == "of" and verb.head.tag_ in COMPARATIVES:
        verb = verb.head.head  # "holds more of it"
    verb = _first_of_row(verb)
    while (verb.pos_ in {"ADP", "NOUN"} or _is_subjectless(verb)) and verb.head.i != verb.i:
        doer = _who_is_to(verb)
        if doer is not None:
            return doer
        if verb.pos_ == "NOUN" and (owner := child(verb, "poss")) is not None and owner.i < node.i:
            return owner  # "knows his history of quarrels with them"
        verb = verb.head
    subject = child(verb, *SUBJECTS)
    is_relative = subject is not None and subject.tag_ in RELATIVES and verb.dep_ == "relcl"
    return verb.head if is_relative else subject


def _first_of_row(verb: Node) -> Node:
    """The verb whose subject a second one has too: "the men filled sacks and hauled them"."""
    own = verb
    while own.pos_ == "ADP" and own.head.i != own.i:
        own = own.head
    first = first_conjunct(own)
    return first if own.pos_ == first.pos_ == "VERB" and child(own, *SUBJECTS) is None else verb


def _who_is_to(verb: Node) -> Node | None:
    """The painter of "hired a painter to help her": the object that does what an infinitive behind it says."""
    if verb.tag_ != "VB":
        return None
    governing = verb.head if verb.dep_ in {"advcl", "xcomp"} else verb.head.head
    thing = child(governing, "dobj")
    if thing is None or thing.i > verb.i or (verb.dep_ == "acl" and verb.head.i != thing.i):
        return None
    is_bid = governing.lemma_ in _BIDDING or governing.lemma_ in _CHOOSING
    return thing if is_bid and (thing.ent_type_ == "PERSON" or is_common_person(thing)) else None


def _is_in_verbless(node: Node) -> bool:
    """True for the "it" of "the boat makes it 34 times a day", which the parser takes for a subject without a verb."""
    return node.lower_ == "it" and node.head.pos_ not in VERBAL and node.i == node.head.head.i + 1


def _is_subjectless(verb: Node) -> bool:
    """True for an infinitive that says what somebody may do: the right to lecture them."""
    if child(verb, *SUBJECTS) is not None:
        return False
    is_infinitive = verb.tag_ == "VB" and verb.dep_ in {"acl", "xcomp", "advcl"} and child(verb, "aux") is not None
    is_of_first = verb.tag_ == "VB" and verb.dep_ == "relcl" and verb.head.dep_ == "attr"  # "was the first to see it"
    return is_infinitive or is_of_first or (verb.tag_ == "VBG" and verb.dep_ in {"pcomp", "advcl", "xcomp"})


def fronted_subject(node: Node) -> Node | None:
    """The subject of the one clause that stands before a main clause with the pronoun as subject: although A …, it …

    So is the A of "for A to grow, it …", and what somebody says in such words is told as the main clause is.
    """
    if node.dep_ not in SUBJECTS or node.head.dep_ not in {"ROOT", "ccomp", "conj"}:
        return None
    before = [one for one in children(node.head, "advcl") if one.i < node.i]
    if not before:
        return _bidden_in_front(node)
    subject = child(before[0], "nsubj", "nsubjpass") if len(before) == 1 else None
    return subject if subject is not None and subject.pos_ in NOUNS else None


def _bidden_in_front(node: Node) -> Node | None:
    """The A of "for A to grow, it …", where the parser hangs the infinitive on A."""
    for one in children(node.head, "prep"):
        noun = child(one, "pobj") if one.lower_ == "for" and one.i < node.i else None
        deed = child(noun, "relcl", "acl") if noun is not None else None
        if noun is not None and deed is not None and any(aux.lower_ == "to" for aux in children(deed, "aux")):
            return noun
    return None


def clause_subject(node: Node) -> Node | None:
    """The subject of the verb that a word hangs on, where it stands before it and does not hold it."""
    verb = node.head
    while verb.pos_ not in VERBAL and verb.head != verb:
        verb = verb.head
    doer = bidden(verb)
    if doer is not None:
        return doer if doer.i < node.i else None
    while (_takes_over(verb) or _is_had(verb)) and verb.head.i != verb.i:
        verb = verb.head.head if _is_had(verb) else verb.head
        while verb.pos_ == "ADP" and verb.dep_ in {"prep", "agent"} and verb.head.pos_ in {"VERB", "AUX", "ADP"}:
            verb = verb.head
    subject = child(verb, "nsubj", "nsubjpass")
    if subject is not None and is_in(node, subject) and _is_small(verb):
        subject = clause_subject(verb)  # "parents want to have their children living near them"
    if subject is None or subject.i > node.i or subject.ent_type_ in DATED or is_in(node, subject):
        return None
    return subject


def _is_small(verb: Node) -> bool:
    """True for a clause without a finite verb as what somebody has or sees: "have the children living"."""
    return verb.dep_ == "ccomp" and verb.tag_ in {"VBG", "VB", "VBN"} and child(verb, "aux", "auxpass", "mark") is None


def bidden(verb: Node) -> Node | None:
    """Who does what a verb without a subject says: press suppliers to …, keep ships from …, the right of kings to …"""
    if child(verb, *SUBJECTS, "mark") is not None:
        return None
    if verb.dep_ in {"xcomp", "advcl"} and verb.tag_ == "VB" and verb.head.lemma_ in _BIDDING:
        return child(verb.head, "dobj")
    if verb.dep_ == "acl" and verb.tag_ == "VB" and verb.head.lemma_ in _OF_DOER:
        of = next((one for one in children(verb.head, "prep") if one.lower_ == "of" and one.i < verb.i), None)
        return child(of, "pobj") if of is not None else None
    if verb.dep_ == "pcomp" and verb.head.lower_ == "from":
        return child(verb.head.head, "dobj")
    return None


def _takes_over(verb: Node) -> bool:
    """True if a verb without a subject of its own has that of the verb that it hangs on."""
    if child(verb, *SUBJECTS) is not None:
        return False
    if verb.dep_ in {"acomp", "conj"}:
        return True
    if verb.dep_ == "xcomp":
        return child(verb.head, "dobj", "dative") is None or verb.head.lemma_ not in _BIDDING
    is_free = verb.tag_ in PARTICIPLES or (verb.tag_ == "VB" and child(verb, "aux") is not None)
    if verb.dep_ == "pcomp" and verb.head.lower_ not in _OF_SUBJECT and child(verb.head.head, "dobj") is not None:
        return False
    return verb.dep_ in {"advcl", "pcomp"} and is_free and verb.head.i < verb.i and not children(verb, "mark")


def _is_had(verb: Node) -> bool:
    """True for the repay of "firms have a duty to repay …": who has it is to do it; so for "make plans using …"."""
    if verb.lower_ == "using" and verb.dep_ == "acl" and verb.head.dep_ == "dobj" and verb.head.i < verb.i:
        return child(verb, *SUBJECTS) is None and not is_person(verb.head)
    is_free = verb.tag_ == "VB" and child(verb, *SUBJECTS) is None and child(verb, "aux") is not None
    return (
        is_free
        and verb.dep_ == "acl"
        and verb.head.dep_ == "dobj"
        and verb.head.head.lemma_ in _HAVING
        and verb.head.i < verb.i
    )


_HAVING = frozenset({"have", "lack", "need", "lose", "gain", "get", "feel", "face"})
_BIDDING = frozenset(
    "force allow help ask tell urge encourage persuade order enable cause permit require lead invite teach get want "
    "expect send appoint let warn command compel convince drive inspire instruct motivate oblige press push "
    "remind request train trust".split()
)
"""Verbs whose object does what an infinitive behind it says: force Iran to …"""
_OF_DOER = frozenset("ability inability capacity power right duty failure refusal willingness tendency desire".split())
"""Nouns for what somebody may, must or will do: the ability of a state to …"""
_CHOOSING = frozenset({"find", "hire", "employ", "engage", "recruit", "choose", "elect", "select", "pick", "need"})
"""Verbs whose object, if it is somebody, does so too: hire a cook to …"""
_OF_SUBJECT = frozenset({"by", "in", "without", "after", "before", "through", "while", "when", "since", "besides"})
"""Prepositions whose -ing form has the subject of the sentence even behind an object; not "keep the ships from"."""


def is_person(noun: Node) -> bool:
    """True for a noun or a name for one person or several."""
    return noun.ent_type_ == "PERSON" or knowledge.noun_class(noun.lemma_.lower()) == "person"


def is_common_person(subject: Node) -> bool:
    """True for a common noun for people, and for one out of every so many of them."""
    if subject.lower_ == "one" or subject.lower_ in {"half", "most", "many"}:
        return any(inner.pos_ == "NOUN" and knowledge.noun_class(inner.lemma_) == "person" for inner in subject.subtree)
    return subject.pos_ == "NOUN" and knowledge.is_people(subject.lemma_)


def is_in(node: Node, head: Node) -> bool:
    """True if the node hangs, at any depth, on the head."""
    return any(ancestor.i == head.i for ancestor in node.ancestors)


def stands_for_people(word: Node) -> bool:
    """True for an adjective as subject that stands for those who are so: "the wealthy", "Norway's rich"."""
    is_of_some = has_determiner(word, {"the"}) or any(one.dep_ == "poss" for one in word.subtree)
    return word.tag_ == "JJ" and word.dep_ in SUBJECTS and is_of_some


def agrees(head: Node, plural: bool) -> bool:
    """True if the noun, with those coordinated with it, has the number wanted."""
    many = head.tag_ in PLURALS or child(head, "conj") is not None
    return many == plural


def is_shown_plural(name: Node) -> bool:
    """True for a name in the plural with a verb that shows it: "Finches are"."""
    return name.tag_ == "NNPS" and (name.head.tag_ == "VBP" or name.head.lower_ == "were")


def opens(node: Node, span: Span) -> bool:
    """True for one of the first three words of a sentence."""
    return node.i - span.start <= 2


def is_one_of_people(noun: Node) -> bool:
    """True for "every Dane": somebody."""
    return noun.ent_type_ == "NORP" and has_determiner(noun, {"a", "an", "each", "every"})
