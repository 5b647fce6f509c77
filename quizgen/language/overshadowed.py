"""Nouns that a pronoun of their sentence may well not mean: for what is told of it, another there fits better."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quizgen import knowledge
from quizgen.knowledge.function_words import COPULAS, INDEFINITE, POSSIBLE
from quizgen.language.antecedents import agrees, is_person
from quizgen.language.barring import names_deed
from quizgen.language.binding import IT, THEY
from quizgen.language.class_words import TAKING_LAND
from quizgen.language.inside import NO_THING
from quizgen.language.nodes import Node
from quizgen.language.roles import EVINCING, REPORTING
from quizgen.language.tree import SUBJECTS, child, children, has_determiner, verb_above
from quizgen.tags import NOUNS, VERBAL

_DEFINING = frozenset({"define", "describe", "regard", "consider", "know"})
_OF_SUBJECT = frozenset({"with", "by", "under", "as"})
"""Prepositions behind which a possessive mostly is the subject's: "is a faith with the Book as its text"."""
_TO_THINGS = frozenset(
    "undermine weaken abolish cancel repeal scrap overturn cut build demolish dismantle misuse overuse overlook sell "
    "publish print invent produce manufacture delay derail dilute erode implement enforce".split()
)
"""What is done to things: who fears or hopes that "they" will be is somebody."""
_JUDGING = frozenset(
    "punish praise blame criticise criticize admire condemn reward thank reject choose select prefer prize value fear "
    "hate love like dislike fine ban pity envy respect trust distrust".split()
)
"""Verbs whose object is what "because of" and "for" behind them tell of."""
_THINKING = REPORTING - EVINCING - {"mean"}
"""Verbs that say what somebody thinks."""
_COMING_BACK = frozenset("rebound recover rise fall drop climb grow shrink decline surge plummet stabilise".split())
_KIN = frozenset("parent family mother father child wife husband sibling spouse grandparent relative".split())
_UNLIVING = frozenset({"process", "event", "activity", "abstract", "time"})


@dataclass(frozen=True)
class _Unfit:
    """What is told of a pronoun, and nouns that it cannot be told of.

    Attributes:
        deps: how the pronoun hangs on what is told.
        words: what is told: verbs, or nouns for what one has.
        classes: of the nouns.
    """

    deps: frozenset[str]
    words: frozenset[str]
    classes: frozenset[str]


_UNFIT = (
    _Unfit(frozenset({"poss"}), frozenset("range habitat diet prey offspring lifespan".split()), _UNLIVING),
    _Unfit(SUBJECTS, frozenset("die starve suffocate hatch drown".split()), _UNLIVING),
    _Unfit(frozenset({"nsubjpass"}), TAKING_LAND, _UNLIVING | {"document"}),
)


def is_overshadowed(noun: Node, node: Node) -> bool:
    """True if a pronoun may rather mean another noun of its sentence than one that stands out there.

    Args:
        noun: what stands out, before the pronoun.
        node: a pronoun for things or several.
    """
    if node.lower_ not in IT | THEY or noun.doc is not node.doc or noun.sent != node.sent or noun.i > node.i:
        return False
    if any(one.lower_ == "own" for one in node.head.children):
        return False
    rules = _OF_OWNERS if node.dep_ == "poss" else _OF_SUBJECTS if node.dep_ in SUBJECTS else ()
    return any(rule(noun, node) for rule in (*rules, _acts_on_other))


def _between(noun: Node, node: Node) -> list[Node]:
    """Nouns between two words that a pronoun may take up."""
    found = [one for one in node.doc[noun.i + 1 : node.i] if one.pos_ in NOUNS and one.ent_type_ not in NO_THING]
    return [one for one in found if one.dep_ not in {"compound", "nmod"} and agrees(one, node.lower_ in THEY)]


def _is_unfit(noun: Node, node: Node) -> bool:
    """True for a noun that what is told of the pronoun cannot be told of: a process with a habitat, or, where a noun of
    another class stands between, a law that is conquered and a condition that dies."""
    kind, told = _class_of(noun), node.head.lemma_
    is_unfit = any(node.dep_ in one.deps and told in one.words and kind in one.classes for one in _UNFIT)
    return is_unfit and (node.dep_ == "poss" or any(_class_of(one) != kind for one in _between(noun, node)))


def _class_of(noun: Node) -> str | None:
    return knowledge.noun_class(noun.lemma_.lower())


def _is_defined_by(noun: Node, node: Node) -> bool:
    """True for the subject of a definition that says something of another thing: "melting is the change of a solid into
    its liquid form"."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or node.head.dep_ != "pobj" or verb_above(node) is not verb:
        return False
    told = child(verb, "attr") if verb.lemma_ == "be" else None
    if verb.lemma_ in _DEFINING:
        marker = next((one for one in children(verb, "prep") if one.lower_ == "as"), None)
        told = child(marker, "pobj") if marker is not None else None
    told_at = told.i if told is not None else node.i
    markers = {one.lower_ for one in node.ancestors if one.dep_ == "prep" and one.i > told_at}
    if told is None or not noun.i < told.i < node.i or not markers.isdisjoint(_OF_SUBJECT):
        return False
    return any(one.dep_ == "pobj" and one.head.lower_ == "of" for one in _between(told, node))


def _is_beside_whole(noun: Node, node: Node) -> bool:
    """True where two things of one other are joined: "the war used up the wealth of Oslo and the lives of its men"."""
    second = node.head.head.head
    if second.left_edge.i < node.sent.start + 2:
        return False
    whole, joining = second.left_edge.nbor(-2), second.left_edge.nbor(-1)
    if node.head.dep_ != "pobj" or node.head.head.lower_ != "of" or joining.lower_ != "and":
        return False
    is_whole = whole.dep_ == "pobj" and whole.head.lower_ == "of" and whole.i > noun.i and whole.pos_ in NOUNS
    return is_whole and child(whole, "poss") is None and agrees(whole, node.lower_ in THEY)


def _is_childless(noun: Node, node: Node) -> bool:
    """True for what is nobody where people stand nearer and parents or children are told of: "groups give teenagers a
    life outside their families"."""
    if node.lower_ not in THEY or is_person(noun) or noun.pos_ != "NOUN":
        return False
    kin = [node.head] if node.dep_ == "poss" else [one.head for one in node.head.subtree if one.lower_ == "their"]
    kin = [one for one in kin if one.lemma_.lower() in _KIN and one.i > node.i]
    before = node.doc[noun.i + 1 : node.i]
    return bool(kin) and any(one.tag_ == "NNS" and is_person(one) for one in before)


def _is_told_in_kind(noun: Node, node: Node) -> bool:
    """True where what the pronoun is said to be is what another noun names: "towns hold fairs, but they are no free
    fairs"."""
    told = child(node.head, "attr") if node.head.lemma_ in COPULAS else None
    if told is None or told.lemma_ == noun.lemma_:
        return False
    return any(one.lemma_ == told.lemma_ and one.dep_ not in {"attr", "oprd"} for one in _between(noun, node))


def _is_in_fear(noun: Node, node: Node) -> bool:
    """True for who tells, in fear or hope, that "they" will be cut or abolished: no people are."""
    verb = node.head
    is_done = node.dep_ == "nsubjpass" and verb.lemma_ in _TO_THINGS
    return is_done and verb.dep_ == "ccomp" and noun.head is verb.head and is_person(noun)


def _undergoes_deed(noun: Node, node: Node) -> bool:
    """True for the discovery of "the discovery of the ship was a triumph, and it was discovered in mud"."""
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    is_same = node.dep_ == "nsubjpass" and names_deed(noun, node.head)
    return is_same and of is not None and child(of, "pobj") is not None


def _is_doers_turn(noun: Node, node: Node) -> bool:
    """True for what was done something to by somebody who then does more: "walls were built by farmers, even if they
    had no carts", "the moon was seen by Luna 2 when it flew past"."""
    verb = node.head
    by = child(noun.head, "agent") if noun.dep_ == "nsubjpass" and node.dep_ == "nsubj" else None
    doers = [one for one in children(by, "pobj") if agrees(one, node.lower_ in THEY)] if by is not None else []
    is_then = verb.dep_ == "advcl" and verb.head is noun.head and verb.pos_ == "VERB"
    is_when = is_then and any(one.lower_ in {"when", "as", "while"} for one in children(verb, "mark", "advmod"))
    has_object = child(verb, "dobj") is not None and verb.lemma_ != "need"
    is_people = not is_person(noun) and any(is_person(one) or _is_people(one) for one in doers)
    return bool(doers) and doers[0].i < node.i and (is_when or (has_object and is_people))


def _is_people(noun: Node) -> bool:
    return noun.lower_ in {"people", "peoples"} or knowledge.is_people(noun.lemma_.lower())


def _tells_of_other(noun: Node, node: Node) -> bool:
    """True for who or what states something of another thing, takes it for something or looks at it."""
    rules = (_is_behind_statement, _is_taken_for, _is_looked_into)
    return noun.dep_ in SUBJECTS and bool(_between(noun, node)) and any(rule(noun, node) for rule in rules)


def _is_behind_statement(noun: Node, node: Node) -> bool:
    """True for "it" of "the law states that the charge stays the same; it never falls"."""
    verb = noun.head
    is_next = node.head.dep_ in {"conj", "parataxis"} and node.head.head is verb and node.head.lemma_ not in REPORTING
    if not is_next or verb.lemma_ not in REPORTING or is_person(noun) or noun.pos_ != "NOUN":
        return False
    marks = [one for one in node.doc[verb.i + 1 : node.i] if one.lower_ == "that" and one.dep_ == "mark"]
    told = _between(marks[0], node) if marks else []
    return bool(told) and (told[0].dep_ in SUBJECTS | {"ccomp"})


def _is_taken_for(noun: Node, node: Node) -> bool:
    """True for "it" of "Norway was open to Chad, assuming it was a small market"."""
    verb = node.head
    above = verb.head
    is_said = verb.dep_ == "ccomp" and verb.lemma_ == "be" and above.lemma_ in _THINKING
    told = child(verb, "attr")
    is_kind = told is not None and has_determiner(told, INDEFINITE)
    is_thinker = noun.head is above or (above.dep_ == "advcl" and above.tag_ == "VBG" and noun.head is above.head)
    return is_said and is_kind and is_thinker


def _is_looked_into(noun: Node, node: Node) -> bool:
    """True for "it" of "the focus is on trade and on how it works"."""
    verb = node.head
    is_how = verb.dep_ == "pcomp" and any(one.lower_ in {"how", "why", "whether"} for one in verb.lefts)
    above = verb_above(verb.head)
    return is_how and above is not None and noun.i < above.i and above.pos_ in VERBAL and not is_person(noun)


def _acts_on_other(noun: Node, node: Node) -> bool:
    """True for who does something to another that is then told of: "the court fined Oslo because of its debts", "the
    court ruled against Oslo because of its debts", "the war drove down output, but it recovered"."""
    verb, then = noun.head, node.head
    objects = [one for one in node.doc[verb.i + 1 : node.i] if one.dep_ in {"dobj", "pobj"}]
    objects = [one for one in objects if agrees(one, node.lower_ in THEY)]
    if noun.dep_ not in SUBJECTS or not objects:
        return False
    reasons = [one for one in node.ancestors if one.lower_ in {"because", "for"}]
    is_judged = verb.lemma_ in _JUDGING and any(one.i > objects[0].i for one in reasons)
    is_next = node.dep_ in SUBJECTS and then.dep_ == "conj" and then.head is verb
    return is_judged or (is_next and then.lemma_ in _COMING_BACK and child(then, "dobj") is None)


def _happens(noun: Node, node: Node) -> bool:
    """True for what happens so that "they" can do something: somebody means to."""
    verb = node.head
    is_aim = any(one.lower_ in POSSIBLE for one in children(verb, "aux"))
    is_behind = verb.dep_ in {"advcl", "conj", "ccomp"} and any(one.lower_ == "so" for one in node.doc[noun.i : node.i])
    return is_aim and is_behind and noun.head.lemma_ in {"occur", "happen"} and bool(_between(noun, node))


_Rule = Callable[[Node, Node], bool]
_OF_OWNERS: tuple[_Rule, ...] = (_is_beside_whole, _is_defined_by, _is_childless, _is_unfit)
_OF_SUBJECTS: tuple[_Rule, ...] = (
    _is_told_in_kind, _is_unfit, _is_in_fear, _undergoes_deed, _is_doers_turn, _tells_of_other, _is_childless, _happens,
)  # fmt: skip
"""What tells for a pronoun that owns something, or does or is something, that another noun is meant."""
