"""What binds a pronoun inside its own sentence: owners, holders, the clause that it hangs on."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.antecedents import agrees, clause_subject, is_person
from quizgen.language.nodes import Node, Span
from quizgen.language.roles import PAUSES, REPORTING
from quizgen.language.tree import SUBJECTS, SUBORDINATE, child, children, has_determiner
from quizgen.tags import NOUNS, PLURALS, PRESENT, RELATIVES, SINGULARS, VERBAL

HE, SHE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
IT, THEY = frozenset({"it", "its", "itself"}), frozenset({"they", "them", "their", "theirs", "themselves"})
_OF_THINGS = frozenset({"possible", "impossible", "available", "obsolete", "cheaper", "affordable"})
FORMS = (HE, SHE, IT, THEY)
_PLURAL_OWNERS = {"its": False, "their": True}
_EACH = frozenset({"each", "every", "any", "no"})
_ANYBODY = frozenset("someone somebody anyone anybody everyone everybody nobody whoever".split())
_AMOUNTS = frozenset("hundreds thousands millions billions dozens tens scores percent half most many majority".split())
_SOLID = frozenset({"substance", "organism", "animal", "plant", "artefact", "body-part", "person"})
_NO_STUFF = frozenset({"place", "organisation", "person", "event"})
_UNSOLID = frozenset({"process", "event", "abstract", "time"})
_STATING = frozenset({"say", "state", "declare", "claim"})
"""What only people, bodies and documents do."""
_THOUGHTS = frozenset({"idea", "mistake", "pity", "shame", "coincidence", "surprise"})
"""What something done or said is; no name of a place, body or person."""
_FELT = frozenset("surprise delight please worry shock frighten upset annoy amaze disappoint tell ask thank".split())
"""What is done to people only."""
_OF_LANDS = frozenset("population inhabitants residents citizens mayor government parliament gdp currency".split())
"""What a land, a town or a body has."""
_PEOPLED = frozenset({"place", "city", "country", "group", "organisation", "animal", "plant", "person", None})


def is_paired(node: Node) -> bool:
    """True for the "he" or "her" of "he or she", "his or her": anybody of a kind."""
    around = [one for one in (node.i - 2, node.i + 2) if 0 <= one < len(node.doc)]
    other = HE if node.lower_ in SHE else SHE if node.lower_ in HE else frozenset()
    return any(node.doc[one].lower_ in other and node.doc[(one + node.i) // 2].lower_ in {"or", "/"} for one in around)


def anybody_paired(node: Node) -> Node | None:
    """The one person of no name that "he or she" later in its sentence takes up: "each user … his or her", or None."""
    if not is_paired(node):
        return None
    before = [one for one in node.doc[node.sent.start : node.i] if one.lower_ in _ANYBODY or _is_anybody(one)]
    return before[-1] if before else None


def _is_anybody(noun: Node) -> bool:
    return _is_person_with(noun, _EACH | INDEFINITE)


def _is_person_with(noun: Node, determiners: frozenset[str]) -> bool:
    return is_person(noun) and has_determiner(noun, determiners)


def is_whoever(node: Node) -> bool:
    """True for "he who …", "them that …"."""
    after = node.nbor() if node.i + 1 < len(node.doc) else None
    if after is not None and after.lower_ == "who":
        return True
    return any(one.dep_ == "relcl" and one.left_edge.i == node.i + 1 for one in node.children)


def is_each(noun: Node) -> bool:
    """True for one person of many, whose possessive is "their": each judge, every reader."""
    return noun.tag_ == "NN" and _is_person_with(noun, _EACH)


def anyone_of_kind(node: Node) -> Node | None:
    """The "a child" that "their" later in its clause, or in a sentence of the present, takes up, with nothing plural
    before it there."""
    own = clause_subject(node) if node.lower_ == "their" and node.dep_ == "poss" else None
    if own is not None and own.i < node.i and own.tag_ == "NN" and _is_person_with(own, INDEFINITE):
        return own if not any(one.tag_ in {"NNS", "NNPS", "CC"} for one in node.doc[own.i : node.i]) else None
    verb = next((one for one in node.ancestors if one.tag_ in PRESENT), None)
    subject = child(verb, *SUBJECTS) if verb is not None and node.lower_ == "their" else None
    if subject is None or subject.i > node.i or subject.tag_ != "NN":
        return None
    is_alone = not any(one.tag_ in {"NNS", "NNPS", "CC"} for one in node.doc[node.sent.start : node.i])
    return subject if is_alone and _is_person_with(subject, INDEFINITE) else None


def anybody_before(node: Node) -> Node | None:
    """The "someone" or "every member" that a "they" later in its sentence takes up, nothing plural between them."""
    if node.lower_ not in THEY:
        return None
    before = [
        one for one in node.doc[node.sent.start : node.i] if one.lower_ in _ANYBODY or is_each(one) or one.tag_ == "NNS"
    ]
    return before[-1] if before and before[-1].tag_ != "NNS" else None


def undergoes(noun: Node, node: Node) -> bool:
    """True for the crops of "crops were guarded by farmers", where "they" do something next: it may be the farmers; so
    too for "the rights of the farmers"."""
    verb = noun.head
    does = node.dep_ == "nsubj" and child(node.head, "dobj") is not None
    if does and node.head.sent != noun.sent and _is_of_people(noun):
        return True
    if noun.dep_ != "nsubjpass" or not does or noun.sent == node.sent:
        return False
    by = child(verb, "agent")
    doers = [one for each in ([by, *children(by, "conj")] if by is not None else []) for one in children(each, "pobj")]
    return any(agrees(one, True) and one.pos_ in NOUNS for one in doers)


def _is_of_people(noun: Node) -> bool:
    """True for what several people have: "the rights of the Quakers"."""
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    owner = child(of, "pobj") if of is not None else None
    is_people = owner is not None and (is_person(owner) or (owner.text[:1].isupper() and owner.lower_.endswith("s")))
    return is_people and owner is not None and owner.tag_ in PLURALS and not is_person(noun)


def met_before(node: Node) -> Node | None:
    """The person who is the object of the clause that a "he" goes on from: "Her aunt knew the coach, and he …"."""
    verb = node.head
    if node.lower_ not in HE | SHE or node.dep_ not in SUBJECTS or verb.dep_ != "conj":
        return None
    thing = child(verb.head, "dobj")
    if thing is None or thing.i > node.i or thing.tag_ not in SINGULARS:
        return None
    name = child(thing, "appos") or thing
    gender = knowledge.gender(name.left_edge.text) or knowledge.gender(thing.lower_)
    is_somebody = is_person(thing)
    return thing if is_somebody and gender in {None, "m" if node.lower_ in HE else "f"} else None


def is_part_of_many(noun: Node) -> bool:
    """True for an amount of several: hundreds of towns, 34 percent of the members."""
    of = next((one for one in children(noun, "prep") if one.lower_ == "of"), None)
    several = child(of, "pobj") if of is not None else None
    return several is not None and several.tag_ in PLURALS and (noun.pos_ == "NUM" or noun.lower_ in _AMOUNTS)


def is_among_themselves(node: Node) -> bool:
    """True for what stays with several that do it: they "form bonds between them", "bring with them"."""
    preposition = node.head
    if node.lower_ != "them" or node.dep_ != "pobj":
        return False
    is_carried = preposition.lower_ == "with" and preposition.head.lemma_ in {"bring", "take", "carry"}
    return preposition.lower_ == "between" or is_carried


def is_part_given(node: Node) -> bool:
    """True for the owner of the part that an object is given: "the town adopted the carp as its emblem"."""
    marker = node.head.head
    is_behind = node.dep_ == "poss" and node.head.dep_ == "pobj" and marker.lower_ == "as"
    return is_behind and any(one.i < marker.i for one in children(marker.head, "dobj"))


def is_elliptic(node: Node) -> bool:
    """True for the subject of a verb that only stands for the one before: "… it never has"."""
    verb = node.head
    if node.dep_ not in SUBJECTS or verb.dep_ != "ROOT" or verb.lemma_ not in {"have", "do"}:
        return False
    return not any(one.dep_ != "punct" for one in verb.rights)


def is_one_of_them(node: Node) -> bool:
    """True for "they are a teenager": a "they" for one person."""
    told = child(node.head, "attr") if node.lower_ == "they" and node.head.lemma_ == "be" else None
    return told is not None and told.tag_ == "NN" and has_determiner(told, INDEFINITE)


def case_before(node: Node) -> Node | None:
    """The subject of the clause before it that an "it" takes up whole: "when output rises, it may mean that …"."""
    verb = node.head
    fronted = [one for one in children(verb, "advcl") if one.i < node.i]
    is_meant = node.lower_ == "it" and node.dep_ == "nsubj" and verb.lemma_ in {"mean", "imply", "suggest"}
    told = any(mark.lower_ == "that" for one in children(verb, "ccomp") for mark in children(one, "mark"))
    return child(fronted[0], *SUBJECTS) if is_meant and told and len(fronted) == 1 else None


def is_of_implied(node: Node, opening: Node) -> bool:
    """True for the possessive of "by putting the vote in its news, the paper …": who does so is told behind it.

    Args:
        node: the pronoun.
        opening: what stands before the main clause.
    """
    verb = next((one for one in node.ancestors if one.pos_ in VERBAL), node)
    is_done = verb.tag_ == "VBG" and child(verb, *SUBJECTS) is None
    is_opening = verb.i == opening.i or (verb.dep_ == "pcomp" and verb.head.i == opening.i)
    return node.dep_ == "poss" and node.lower_ in IT | THEY and node.head.dep_ == "pobj" and is_done and is_opening


def follows_owner(node: Node) -> bool:
    """True for the possessive of "France and its allies" or "Curie and her team", whose owner is joined to it."""
    owner = node.head.head
    if node.dep_ != "poss" or node.head.dep_ != "conj" or node.i < owner.i:
        return False
    if owner.pos_ == "PRON":  # "him and his team"
        return node.head.left_edge.i == node.i and any(node.lower_ in one and owner.lower_ in one for one in FORMS)
    if owner.pos_ not in NOUNS:
        return False
    if node.nbor(-1).lower_ not in {"and", "or", ",", "&"}:
        return False
    plural = _PLURAL_OWNERS.get(node.lower_)
    if plural is not None:
        return owner.i == node.i - 2 and (owner.tag_[-1] == "S") == plural
    is_named = owner.pos_ == "PROPN" or owner.text[:1].isupper()
    is_one = owner.tag_ in SINGULARS and (is_named or is_person(owner))
    gender = knowledge.gender(owner.left_edge.text) or knowledge.gender(owner.lower_)
    return is_one and gender in {None, "m" if node.lower_ in HE else "f"} and node.head.left_edge.i == node.i


def is_made_usable(node: Node) -> bool:
    """True for the "them" of "made them possible": no people are meant."""
    return node.dep_ in SUBJECTS and node.lower_ == "them" and node.head.lower_ in _OF_THINGS


def taken_up(noun: Node, node: Node) -> Node | None:
    """The noun that a relative clause hangs on, if a possessive in it agrees with it."""
    if node.lower_ in _PLURAL_OWNERS:
        return noun if agrees(noun, _PLURAL_OWNERS[node.lower_]) else None
    return noun if is_person(noun) or noun.pos_ == "PROPN" else None


def holder(node: Node) -> Node | None:
    """The people whose phrase a possessive stands in: people in their fifties."""
    plural = {"their": True, "his": False, "her": False}.get(node.lower_)
    if plural is None or node.dep_ != "poss":
        return None
    return next(
        (
            one
            for one in node.head.ancestors
            if one.pos_ == "NOUN" and (one.tag_ in PLURALS) == plural and (one.lower_ == "people" or is_person(one))
        ),
        None,
    )


def hangs(node: Node) -> bool:
    """True for the subject of a clause that hangs on a verb or noun before it."""
    verb = node.head
    return node.dep_ in SUBJECTS and verb.dep_ in SUBORDINATE and verb.head.i < node.i


def governing_subject(node: Node) -> Node | None:
    """The subject of the clause that the pronoun's own clause hangs on: "firms sell where they can".

    None behind "be", where the clause is said of the subject ("the point is that it …"), and for "what they are".
    """
    if not hangs(node) or (node.head.lemma_ == "be" and any(one.tag_ == "WP" for one in node.head.lefts)):
        return None
    verb = node.head.head
    if verb.lemma_ == "be" and node.head.dep_ == "ccomp":
        return None
    while (
        child(verb, *SUBJECTS) is None and verb.head.i != verb.i and (verb.pos_ != "VERB" or verb.dep_ in SUBORDINATE)
    ):
        verb = verb.head
    subject = child(verb, *SUBJECTS)
    negated = subject is not None and any(one.lower_ in {"no", "neither"} for one in children(subject, "det", "cc"))
    if subject is None or subject.i > node.i or negated or (verb.lemma_ == "be" and children(verb, "attr")):
        return None
    if subject.tag_ in RELATIVES or (subject.lower_ == "that" and verb.dep_ == "relcl"):
        return verb.head if verb.dep_ == "relcl" else None
    return subject


def passes_by(subject: Node, node: Node) -> bool:
    """True if between a subject and its possessive another person is named, or another thing that a verb of it takes:
    "He met Taft in his office", "The team purified the drug and reported its effects"."""
    between = node.doc[subject.i + 1 : node.i]
    if node.lower_ in HE | SHE:
        return any(one.ent_type_ == "PERSON" and one.dep_ != "compound" for one in between)
    verb = next((one for one in node.ancestors if one.pos_ in VERBAL), node)
    shared = verb.dep_ == "conj" and child(verb, *SUBJECTS) is None
    return shared and any(agrees(one, node.lower_ in THEY) for one in children(verb.head, "dobj"))


def has_rivals(subject: Node, node: Node) -> bool:
    """True if anything between a subject and a possessive agrees with it as well; "its own" is the subject's."""
    if node.head.i > node.i + 1 and node.nbor().lower_ == "own":
        return False
    between = node.doc[subject.right_edge.i + 1 : node.i]
    return any(one.pos_ in NOUNS and agrees(one, node.lower_ in THEY) for one in between)


def kin_before(node: Node, previous: Span | None) -> Node | None:
    """The subject of the clause that a "she" or her own subject goes on from, where it is somebody's: "Her mother lay
    ill, and she …", "Her mother lay ill, and her house …", "Her mother left for Oslo. She …".

    Args:
        node: a pronoun.
        previous: the sentence before, or None; what somebody's mother is or was is told by the way.
    """
    top = node.head if node.dep_ == "poss" else node
    verb = _verb_before(top, previous) if top.dep_ in SUBJECTS else None
    before = child(verb, *SUBJECTS) if verb is not None else None
    is_behind = before is not None and before.doc is node.doc and before.i > node.i
    if before is None or is_behind or before.pos_ != "NOUN" or child(before, "poss") is None:
        return None
    return before if knowledge.gender(before.lower_) == ("m" if node.lower_ in HE else "f") else None


def _verb_before(subject: Node, previous: Span | None) -> Node | None:
    """The verb of the clause that one with a subject goes on from, in its sentence or the one before it."""
    verb = subject.head
    if verb.dep_ == "conj":
        return verb.head
    if previous is None or verb.dep_ != "ROOT" or previous.root.lemma_ in {"be", "bear", "die"}:
        return None
    return previous.root


def made_before(node: Node) -> Node | None:
    """The object of the clause that an "it" goes on from, where somebody does something: "He drew a plan, but it …"."""
    verb = node.head
    before = child(verb.head, *SUBJECTS) if node.dep_ in SUBJECTS and verb.dep_ == "conj" else None
    if before is None or before.i > node.i:
        return None
    is_somebody = is_person(before)
    thing = child(verb.head, "dobj")
    return thing if is_somebody and thing is not None and agrees(thing, plural=False) and thing.i < node.i else None


def brings_in_name(verb: Node) -> bool:
    """True for "the first port was Old Havn" and "Lyra is home to a bright star, the giant Vega", as root of a
    sentence: the next one may go on with what was named last."""
    named = child(verb, "attr")
    subject = child(verb, *SUBJECTS)
    if verb.lemma_ != "be" or named is None or subject is None:
        return False
    is_told = subject.pos_ == "NOUN" and has_determiner(subject, {"the"})
    if is_told and named.pos_ == "PROPN" and not has_determiner(named, INDEFINITE):
        return True
    beside = [one for one in named.subtree if one.dep_ == "appos" and one.i > named.i]
    return any(one.pos_ == "PROPN" and one.head.pos_ == "NOUN" and one.head.i > subject.i for one in beside)


def is_of_other_class(noun: Node, node: Node) -> bool:
    """True if the noun names a process or idea and the pronoun is said to be a solid thing or stuff, or to say
    something; if it is a name and the pronoun is said to be a thought; and if it names what has no inhabitants and the
    pronoun's are told of, or is somebody's and the pronoun feels or gives something."""
    if node.dep_ == "poss" and node.head.lower_ in _OF_LANDS and noun.pos_ == "NOUN":
        return knowledge.noun_class(noun.lemma_.lower()) not in _PEOPLED
    if _does_as_people(node) and noun.pos_ == "NOUN" and noun.dep_ == "dobj":
        return not is_person(noun)
    if node.dep_ == "nsubj" and node.head.lemma_ in _STATING and knowledge.noun_class(noun.lemma_) in _UNSOLID:
        return noun.pos_ == "NOUN"
    told = child(node.head, "attr") if node.dep_ == "nsubj" and node.head.lemma_ in {"be", "become"} else None
    if told is None or child(told, "det", "poss") is None:
        return False
    said = knowledge.noun_class(told.lemma_.lower())
    if noun.pos_ != "NOUN":
        return told.lemma_ in _THOUGHTS and node.head.lemma_ == "be"
    if knowledge.noun_class(noun.lemma_.lower()) == "substance" and said in _NO_STUFF:
        return True
    return said in _SOLID and knowledge.noun_class(noun.lemma_.lower()) in _UNSOLID


def _does_as_people(node: Node) -> bool:
    """True for a "they" who are surprised or say something, and who show or give it to somebody."""
    verb = node.head
    if node.lower_ not in THEY or node.dep_ not in SUBJECTS:
        return False
    felt = child(verb, "acomp") if verb.lemma_ in {"be", "feel"} else verb
    if node.dep_ == "nsubjpass" or felt is not verb:
        return felt is not None and not _FELT.isdisjoint({felt.lemma_, felt.lower_[:-1], felt.lower_[:-2]})
    return child(verb, "dative") is not None or verb.lemma_ in REPORTING


def top_of_clause(node: Node, root: Node) -> Node:
    """The root of a word's sentence, or the verb of the statement around it that a colon or semicolon parts from it."""
    top = outermost(node, root)
    is_before = top.dep_ in {"ccomp", "parataxis"} and top.i != node.i and top.i < root.i
    end = top.doc[top.right_edge.i : top.right_edge.i + 2]
    return top if is_before and any(one.text in PAUSES for one in end) else root


def outermost(node: Node, root: Node) -> Node:
    """The word right under the root of its sentence that a word hangs on."""
    while node.head.i not in {root.i, node.i}:
        node = node.head
    return node
