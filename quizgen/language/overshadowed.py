"""Nouns that a pronoun of their sentence may well not mean: for what is told of it, another there fits better."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.knowledge.function_words import COPULAS, INDEFINITE, POSSIBLE
from quizgen.language.antecedents import agrees, is_person
from quizgen.language.binding import IT, THEY
from quizgen.language.inside import NO_THING
from quizgen.language.nodes import Node
from quizgen.language.roles import EVINCING, REPORTING
from quizgen.language.tree import SUBJECTS, child, children, has_determiner, verb_above
from quizgen.tags import NOUNS, VERBAL

_STEM = 6
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
"""Verbs whose object is what a "because" behind them tells of."""
_THINKING = REPORTING - EVINCING - {"mean"}
"""Verbs that say what somebody thinks."""
_COMING_BACK = frozenset("rebound recover rise fall drop climb grow shrink decline surge plummet stabilise".split())
_KIN = frozenset("parent family mother father child wife husband sibling spouse grandparent relative".split())
_TAKEN = frozenset("wrest annex conquer occupy invade colonise colonize settle liberate".split())
"""What is done to lands and towns."""
_DYING = frozenset({"die", "starve", "suffocate", "hatch", "drown"})
"""What only what lives does."""
_OF_BEINGS = frozenset({"range", "habitat", "diet", "prey", "offspring", "lifespan"})
_UNLIVING = frozenset({"process", "event", "activity", "abstract", "time"})


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
    if node.dep_ == "poss" and (
        _is_beside_whole(noun, node)
        or _is_defined_by(noun, node)
        or _is_childless(noun, node)
        or _is_lifeless(noun, node)
    ):
        return True
    if node.dep_ in SUBJECTS and (
        _is_told_in_kind(noun, node)
        or _is_in_fear(noun, node)
        or _undergoes_deed(noun, node)
        or _is_done_by_doers(noun, node)
        or _states(noun, node)
        or _is_looking_how(noun, node)
        or _is_childless(noun, node)
        or _thinks_of(noun, node)
        or _changes(noun, node)
        or _happens(noun, node)
        or _is_met_by(noun, node)
        or _is_other_kind(noun, node)
    ):
        return True
    return _judges(noun, node)


def _between(noun: Node, node: Node) -> list[Node]:
    """Nouns between two words that a pronoun may take up."""
    found = [one for one in node.doc[noun.i + 1 : node.i] if one.pos_ in NOUNS and one.ent_type_ not in NO_THING]
    return [one for one in found if one.dep_ not in {"compound", "nmod"} and agrees(one, node.lower_ in THEY)]


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


def _is_lifeless(noun: Node, node: Node) -> bool:
    """True for a process or idea that has no range or habitat."""
    kind = knowledge.noun_class(noun.lemma_.lower())
    return node.head.lemma_ in _OF_BEINGS and node.head.tag_ == "NN" and noun.pos_ == "NOUN" and kind in _UNLIVING


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
    """True for the finding of "the finding of the ship was a triumph, and it was found in mud": the ship was found."""
    verb = node.head
    stem = verb.lemma_.lower().rstrip("e")[:_STEM]
    is_same = node.dep_ == "nsubjpass" and noun.lower_.startswith(stem) and len(stem) >= _STEM - 1
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    return is_same and of is not None and child(of, "pobj") is not None


def _is_done_by_doers(noun: Node, node: Node) -> bool:
    """True for the walls of "walls were built by farmers, even if they had no carts": the farmers had none."""
    does = node.dep_ == "nsubj" and child(node.head, "dobj") is not None and node.head.lemma_ != "need"
    by = child(noun.head, "agent") if noun.dep_ == "nsubjpass" and not is_person(noun) else None
    doers = [one for one in children(by, "pobj") if is_person(one) or _is_people(one)] if by is not None else []
    return does and node.lower_ in THEY and any(agrees(one, True) and one.i < node.i for one in doers)


def _is_people(noun: Node) -> bool:
    return noun.lower_ in {"people", "peoples"} or knowledge.is_people(noun.lemma_.lower())


def _states(noun: Node, node: Node) -> bool:
    """True for the law of "the law states that the charge stays the same; it never falls"."""
    verb = noun.head
    is_next = node.head.dep_ in {"conj", "parataxis"} and node.head.head is verb and node.head.lemma_ not in REPORTING
    if not is_next or verb.lemma_ not in REPORTING or is_person(noun) or noun.pos_ != "NOUN":
        return False
    marks = [one for one in node.doc[verb.i + 1 : node.i] if one.lower_ == "that" and one.dep_ == "mark"]
    told = _between(marks[0], node) if marks else []
    return bool(told) and (told[0].dep_ in SUBJECTS | {"ccomp"})


def _is_looking_how(noun: Node, node: Node) -> bool:
    """True for the focus of "the focus is on trade and on how it works": what is looked at."""
    verb = node.head
    is_how = verb.dep_ == "pcomp" and any(one.lower_ in {"how", "why", "whether"} for one in verb.lefts)
    above = verb_above(verb.head)
    is_subject = above is not None and noun.dep_ in SUBJECTS and noun.i < above.i and above.pos_ in VERBAL
    return is_how and is_subject and not is_person(noun) and bool(_between(noun, node))


def _judges(noun: Node, node: Node) -> bool:
    """True for who judges something "because (of)" what it did or is: "the court fined Oslo because of its debts"."""
    verb = noun.head
    if noun.dep_ not in SUBJECTS or verb.lemma_ not in _JUDGING:
        return False
    objects = [one for one in children(verb, "dobj") if verb.i < one.i < node.i and agrees(one, node.lower_ in THEY)]
    because = [one for one in node.ancestors if one.lower_ in {"because", "for"} or _is_because(one)]
    return bool(objects) and any(one.i > objects[-1].i for one in because)


def _is_because(verb: Node) -> bool:
    return any(mark.lower_ == "because" for mark in children(verb, "mark"))


def _thinks_of(noun: Node, node: Node) -> bool:
    """True for who takes "it" for something: "Norway was open to Chad, assuming it was a small market"."""
    verb = node.head
    above = verb.head
    is_said = verb.dep_ == "ccomp" and verb.lemma_ == "be" and above.lemma_ in _THINKING
    told = child(verb, "attr")
    is_kind = told is not None and has_determiner(told, INDEFINITE)
    is_thinker = noun.head is above or (above.dep_ == "advcl" and above.tag_ == "VBG" and noun.head is above.head)
    return is_said and is_kind and is_thinker and noun.dep_ in SUBJECTS and bool(_between(noun, node))


def _changes(noun: Node, node: Node) -> bool:
    """True for what lowers or lifts something that goes on to change: "the war drove down output, but it recovered"."""
    verb = node.head
    is_next = verb.dep_ == "conj" and noun.head is verb.head and verb.lemma_ in _COMING_BACK
    if not is_next or child(verb, "dobj") is not None or noun.dep_ not in SUBJECTS:
        return False
    return any(one.dep_ in {"dobj", "pobj"} and one.i > verb.head.i for one in _between(noun, node))


def _happens(noun: Node, node: Node) -> bool:
    """True for what happens so that "they" can do something: somebody means to."""
    verb = node.head
    is_aim = any(one.lower_ in POSSIBLE for one in children(verb, "aux"))
    is_behind = verb.dep_ in {"advcl", "conj", "ccomp"} and any(one.lower_ == "so" for one in node.doc[noun.i : node.i])
    return is_aim and is_behind and noun.head.lemma_ in {"occur", "happen"} and bool(_between(noun, node))


def _is_met_by(noun: Node, node: Node) -> bool:
    """True for the moon of "the moon was seen by Luna 2 when it flew past": the doer may go on to do something."""
    verb = node.head
    by = child(noun.head, "agent") if noun.dep_ == "nsubjpass" and verb.head is noun.head else None
    doer = child(by, "pobj") if by is not None else None
    is_when = any(one.lower_ in {"when", "as", "while"} for one in children(verb, "mark", "advmod"))
    does = node.dep_ == "nsubj" and verb.pos_ == "VERB" and verb.dep_ == "advcl" and verb.i > noun.head.i
    return does and is_when and doer is not None and agrees(doer, node.lower_ in THEY)


def _is_other_kind(noun: Node, node: Node) -> bool:
    """True for a law that is conquered, or a condition that dies, where another noun stands between."""
    kind = knowledge.noun_class(noun.lemma_.lower())
    is_taken = node.dep_ == "nsubjpass" and node.head.lemma_ in _TAKEN and kind in {"document", *_UNLIVING}
    is_dying = node.head.lemma_ in _DYING and kind in _UNLIVING and noun.pos_ == "NOUN"
    before = [one for one in _between(noun, node) if knowledge.noun_class(one.lemma_.lower()) not in {kind}]
    return (is_taken or is_dying) and bool(before)
