"""Pronouns that may take up one or another noun of their own sentence: they stay where all of those stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.knowledge.function_words import COUNTING_NOUNS
from quizgen.language.antecedents import agrees, clause_subject, is_in, is_one_of_people, own_subject, stands_for_people
from quizgen.language.barring import is_no_owner
from quizgen.language.binding import FORMS, HE, IT, THEY, is_made_usable
from quizgen.language.expletives import SEEMING
from quizgen.language.inside import NO_THING, in_front, within
from quizgen.language.nearer import stood_for
from quizgen.language.nodes import Node, Span
from quizgen.language.roles import REPORTING
from quizgen.language.tree import SUBJECTS, SUBORDINATE, child, children, verb_above
from quizgen.tags import DETERMINING, NOUNS

if TYPE_CHECKING:
    from collections.abc import Mapping

_HANGING = SUBORDINATE | {"conj"}
_BESIDE = frozenset({"compound", "nmod", "npadvmod", "attr", "appos"})
_ONE, _SEVERAL = (
    frozenset("this that one another each".split()),
    frozenset("these those some others both many most".split()),
)
"""Words that may point, as subjects, at the same outside as a later pronoun in their number."""
_STEPS = 6


def antecedents(
    node: Node, previous: Span | None, before: Mapping[int, tuple[Node, ...]], *, only_here: bool = False
) -> tuple[Node, ...]:
    """All nouns before a pronoun that it may take up, where it surely takes up one of them; else none.

    Args:
        node: a pronoun of the third person for which no one antecedent stands out.
        previous: the sentence before in its paragraph.
        before: what the pronouns before it in the sentence take up, where that stands in the sentence too.
        only_here: nothing outside the sentence may well be meant.
    """
    only = within(node) or in_front(node) or beside(node)
    if only is not None:
        return (only,)
    if node.lower_ in IT and node.dep_ in SUBJECTS and node.head.lemma_ in SEEMING:
        return ()
    forms = next(forms for forms in FORMS if node.lower_ in forms)
    earlier = [one for one in node.doc[node.sent.start : node.i] if one.lower_ in forms or _points(one, node)]
    if any(one.i not in before for one in earlier):
        return ()
    taken_up = {noun.i: noun for one in earlier for noun in before[one.i]}
    fitting = {one.i: one for one in node.doc[node.sent.start : node.i] if _fits(one, node)} | taken_up
    if only_here and not _is_ahead_of_all(node):
        return tuple(fitting[at] for at in sorted(fitting))
    sure = {one.i for one in _governing(node)} | set(taken_up)
    weak = {one.i for one in _near(node)}
    if not sure & set(fitting) and (not weak & set(fitting) or _goes_on(previous, node)):
        return ()
    return tuple(fitting[at] for at in sorted(fitting))


def _is_ahead_of_all(node: Node) -> bool:
    """True for the subject of a main clause, and what belongs to it: it goes on about the sentence before."""
    top = node.head if node.dep_ == "poss" else node
    return top.dep_ in SUBJECTS and top.head.dep_ == "ROOT"


def _fits(noun: Node, node: Node) -> bool:
    """True for a noun that a pronoun may take up where it stands."""
    is_noun = noun.pos_ in NOUNS and (noun.dep_ not in _BESIDE or _is_told_of(noun))
    if not (is_noun or stands_for_people(noun)) or is_in(node, noun) or not _goes_with(noun, node):
        return False
    if (is_made_usable(node) and noun.ent_type_ == "PERSON") or is_no_owner(noun, node):
        return False
    barred = own_subject(node)
    is_own = barred is not None and (barred.i == noun.i or (barred.lemma_ in COUNTING_NOUNS and is_in(noun, barred)))
    return not is_own and not _is_object_beside(noun, node)


def _is_object_beside(noun: Node, node: Node) -> bool:
    """True for the tube of "put a tube into it": it would be "itself"."""
    return node.dep_ == "pobj" and noun.dep_ == "dobj" and node.head.dep_ == "prep" and node.head.head is noun.head


def _goes_with(noun: Node, node: Node) -> bool:
    """True if a noun agrees with a pronoun in number, and as person or thing."""
    if noun.ent_type_ in NO_THING:
        return False
    kind = knowledge.noun_class(noun.lemma_.lower())
    if node.lower_ in THEY:
        return agrees(noun, True) or stands_for_people(noun) or (kind == "group" and noun.pos_ == "NOUN")
    is_person = noun.ent_type_ == "PERSON" or kind == "person"
    if node.lower_ in IT:
        return agrees(noun, False) and not is_person and not is_one_of_people(noun)
    gender = knowledge.gender(noun.left_edge.text) or knowledge.gender(noun.lower_)
    return agrees(noun, False) and is_person and gender in {None, "m" if node.lower_ in HE else "f"}


def _is_told_of(noun: Node) -> bool:
    """True for what "there is"."""
    return noun.dep_ == "attr" and child(noun.head, "expl") is not None


def beside(node: Node) -> Node | None:
    """The noun that what stands with it is said to have: "the theory, with its stress on growth"."""
    preposition = node.head.head
    if node.dep_ != "poss" or node.head.dep_ != "pobj" or preposition.lower_ != "with":
        return None
    noun = preposition.head
    is_noun = noun.pos_ in NOUNS and noun.i < preposition.i
    return noun if is_noun and _goes_with(noun, node) else None


def _verbs_above(node: Node) -> list[Node]:
    """The verbs before a pronoun that its own clause hangs on, at any depth."""
    found: list[Node] = []
    verb = verb_above(node)
    while verb is not None and verb.dep_ in _HANGING and verb.head.i < node.i and len(found) < _STEPS:
        verb = verb_above(verb)
        if verb is not None:
            found.append(verb)
    return found


def _governing(node: Node) -> list[Node]:
    """The subjects of a possessive's own clause and of those that a pronoun's clause hangs on, and what its noun is
    joined to; not who only reports it."""
    own = clause_subject(node) if node.dep_ == "poss" else None
    found = [own] if own is not None else []
    clause = verb_above(node)
    for verb in _verbs_above(node):
        is_told = clause is not None and clause.dep_ == "ccomp" and node.dep_ in SUBJECTS and node.head.i == clause.i
        if not (is_told or verb.lemma_ in REPORTING):
            found.extend(map(stood_for, children(verb, *SUBJECTS)))
            found.extend(filter(_is_told_of, children(verb, "attr")))
    if node.dep_ == "poss" and node.head.dep_ == "conj" and node.head.left_edge.i == node.i:
        found.extend(one for one in node.head.head.subtree if one.i < node.i)
    return [one for one in found if one.i < node.i]


def _near(node: Node) -> list[Node]:
    """What a pronoun takes up unless the article goes on about something else: objects and reporters of the verbs above
    it, the subject of a clause before its own; all that is new with it."""
    above = _verbs_above(node)
    found = [one for verb in above for one in children(verb, *SUBJECTS, "dobj", "dative")]
    phrases = [phrase for one in (*above, *found) for phrase in children(one, "prep")]
    phrases = [one for one in phrases if one.lower_ == "of" or one.head.dep_ not in SUBJECTS]
    found.extend(inner for one in phrases for inner in children(one, "pobj"))
    verb = verb_above(node)
    for clause in (verb, *above):
        fronted = [one for one in children(clause, "advcl") if one.i < clause.i] if clause is not None else []
        found.extend(one for front in fronted for one in children(front, *SUBJECTS, "dobj"))
    return [one for one in found if one.i < node.i]


def _goes_on(previous: Span | None, node: Node) -> bool:
    """True if the sentence before tells of something that the pronoun may mean as well."""
    topic = child(previous.root, *SUBJECTS) if previous is not None else None
    return topic is not None and (
        any(topic.lower_ in forms and node.lower_ in forms for forms in FORMS)
        or _points(topic, node)
        or _goes_with(topic, node)
    )


def _points(word: Node, node: Node) -> bool:
    pointing = _ONE if node.lower_ in IT else _SEVERAL if node.lower_ in THEY else _ONE | _SEVERAL
    return word.lower_ in pointing and word.dep_ in SUBJECTS and word.pos_ in DETERMINING
