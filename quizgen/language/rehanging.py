"""Hangs anew, in place, what the parser hung on the wrong word: adjectives, descriptions, places, manners."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from lemminflect import getAllInflections

from quizgen import knowledge
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import ARTICLES
from quizgen.language.antecedents import is_person
from quizgen.language.hung_manners import give_back_judgements, give_back_manners
from quizgen.language.nodes import Node, Words
from quizgen.language.relative_tails import mend_behind_relatives
from quizgen.language.relisting import mend_lists
from quizgen.language.tree import AUXILIARIES, NOUN_MODIFIERS, SUBJECTS, child, children, has_determiner, is_finite
from quizgen.tags import NOUNS

_QUALITIES = frozenset({"JJ", "JJR", "VBN", "VBG"})
_DIRECTIONS = frozenset(
    "north south east west northeast northwest southeast southwest northward southward eastward westward northwards "
    "southwards eastwards westwards home homeward upstream downstream inland ashore".split()
)
"""Adverbs of where somebody or something is moved."""
_MOVES = frozenset(
    "advance entry expansion migration incursion expedition invasion intrusion penetration descent passage voyage "
    "inquiry research investigation integration incorporation introduction conversion transformation".split()
)
"""Nouns of what goes into something."""
_UNIONS = frozenset(
    "unification reunification union merger fusion alliance amalgamation combination comparison exchange marriage "
    "reconciliation replacement contact conflict mixture confusion".split()
)
"""Nouns of what joins, parts or changes one thing "with" another."""
_PLACING = frozenset({"near", "opposite", "past"})
"""Prepositions that are taken for adjectives."""
_NO_PERSON = frozenset({"ORG", "GPE", "LOC", "FAC"})
_MOVING = frozenset("bring take carry lead send turn put push draw force drive make move spread launch extend".split())
"""Verbs that "into" may follow behind what they govern."""
_STATES = frozenset("risk stake large sea war peace hand".split())
"""Nouns of how somebody or something is, behind a bare "at"."""
_DECADE = re.compile(r"\d{3}0s$")
_STANDING_FOR = knowledge.NAMING | frozenset("loanword synonym symbol abbreviation euphemism shorthand slang".split())
"""Nouns of what stands for something."""


def rehang(words: Words) -> None:
    """Mend a parse in place.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for mend in (
        _name_participles,
        _join_qualities,
        mend_lists,
        _join_descriptions,
        _give_back_directions,
        _give_back_first_times,
        _give_back_moves,
        _give_back_unions,
        _front_places,
        _give_back_persons,
        _give_to_second_verbs,
        _give_to_whole_names,
        _place_beside_times,
        _free_subjects,
        _give_back_there,
        _join_names,
        _give_back_dates,
        _join_agents,
        _give_back_degrees,
        _give_back_meanings,
        give_back_manners,
        give_back_judgements,
        _give_back_states,
        mend_behind_relatives,
    ):
        mend(words)


def _name_participles(words: Words) -> None:
    """Make a participle of what no past form looks like, joined to one: "has crossed the sea and undertaken raids"."""
    for node in words:
        if node.dep_ != "conj" or node.tag_ != "VBD" or children(node, *SUBJECTS, *AUXILIARIES):
            continue
        forms = getAllInflections(node.lemma_, upos="VERB")
        if node.lower_ in forms.get("VBN", ()) and node.lower_ not in forms.get("VBD", ()):
            node.tag_ = "VBN"


def _join_qualities(words: Words) -> None:
    """Hang an adjective before a comma on the noun behind it, where it was taken for one: "a hotter, softer layer"."""
    for node in words:
        noun = _noun_behind(node)
        if noun is None:
            continue
        comma, host, dep = node.nbor(), node.head, node.dep_
        for one in node.children:
            if one is not noun:
                one.hang_on(noun)
        noun.hang_on(host)
        noun.dep_ = dep
        comma.hang_on(noun)
        node.hang_on(noun)
        adjective = next(iter(lemmas_of(node.lower_)["ADJ"]))
        node.dep_, node.pos_, node.tag_, node.lemma_ = "amod", "ADJ", _degree(node, adjective), adjective


def _noun_behind(node: Node) -> Node | None:
    """The noun of an adjective that has its article before it, and a comma and a second adjective behind it."""
    is_governed = node.tag_ == "JJ" and node.dep_ == "pobj"
    if (node.tag_ != "NN" and not is_governed) or node.i + 2 >= node.sent.end or node.nbor().text != ",":
        return None
    forms = lemmas_of(node.lower_)
    if "ADJ" not in forms or ("NOUN" in forms and not (is_governed or node.lower_.endswith("er"))):
        return None
    first = node.nbor(2)
    second = first.head if first.dep_ == "advmod" else first  # "a central, firmly bound core"
    noun = second.head
    is_quality = second.tag_ in _QUALITIES and second.dep_ in NOUN_MODIFIERS
    is_torn = is_governed and noun.dep_ == "dobj" and noun.head is node.head.head
    is_next = (
        (is_torn or noun.dep_ in {"conj", "appos"}) and noun.left_edge in (node.nbor(), first) and noun.pos_ == "NOUN"
    )
    is_lone = child(node, "cc", "conj") in {None, noun} and child(noun, "det") is None
    return noun if is_quality and is_next and is_lone and has_determiner(node, ARTICLES) else None


def _degree(node: Node, adjective: str) -> str:
    return "JJR" if node.lower_ != adjective and node.lower_.endswith("er") else "JJ"


def _join_descriptions(words: Words) -> None:
    """Join the second of two descriptions of somebody to the first: "Ann Berg, one of the judges, and a coach,"."""
    for node in words:
        name = node.head
        first = child(name, "appos")
        if node.dep_ != "conj" or name.ent_type_ != "PERSON" or first is None or not name.i < first.i < node.i:
            continue
        joining = next((one for one in children(name, "cc") if first.i < one.i < node.i), None)
        end = node.right_edge.i + 1
        is_enclosed = end < node.sent.end and node.doc[end].text == ","
        if joining is not None and is_enclosed and node.pos_ == "NOUN" and has_determiner(node, ARTICLES):
            joining.hang_on(first)
            node.hang_on(first)


def _give_back_directions(words: Words) -> None:
    """Hang where somebody is moved on the verb, and not on who or what is: "led 500 men south from the fort"."""
    for node in words:
        thing = node.head
        is_object = node.dep_ == "dobj" and not node.children and node.nbor(-1) is thing if node.i else False
        if node.lower_ in _DIRECTIONS - {"home"} and is_object:
            node.dep_, node.pos_, node.tag_ = "advmod", "ADV", "RB"
        if node.lower_ in _DIRECTIONS and node.dep_ == "advmod" and thing.dep_ == "dobj" and node.i > thing.i:
            node.hang_on(thing.head)


def _give_back_first_times(words: Words) -> None:
    """Hang "for the first time" on the finite verb, of which alone it can be said."""
    for one, two in pairwise(words):
        time = one.head
        if two.lower_ != "first" or time.lower_ != "time" or time.head.lower_ != "for" or time.head.dep_ != "prep":
            continue
        host = time.head.head
        verb = next((above for above in host.ancestors if is_finite(above)), None)
        if host.dep_ == "acl" and host.tag_ == "VBN" and verb is not None and host.i > verb.i:
            time.head.hang_on(verb)


def _give_back_moves(words: Words) -> None:
    """Hang "into" on the noun of what goes in, and not on the verb: "slow the advance into their lands"."""
    for node in words:
        verb = node.head
        thing = child(verb, "dobj")
        if node.lower_ != "into" or node.dep_ != "prep" or verb.lemma_ in _MOVING or thing is None:
            continue
        if thing.lemma_ in _MOVES and thing.right_edge.i + 1 == node.i:
            node.hang_on(thing)


def _give_back_unions(words: Words) -> None:
    """Hang "with" on the noun of what joins or parts two, and not on the verb: "forbade the union of A with B"."""
    for node in words:
        thing = child(node.head, "dobj") or child(node.head, "nsubjpass")
        if node.lower_ != "with" or node.dep_ != "prep" or thing is None or thing.lemma_ not in _UNIONS:
            continue
        if thing.right_edge.i + 1 == node.i and any(one.lower_ == "of" for one in children(thing, "prep")):
            node.hang_on(thing)


def _front_places(words: Words) -> None:
    """Hang a place before a comma on the verb, and not on the subject: "Near the coast, small boats are moored"."""
    for comma in words:
        thing = comma.head
        first = comma.sent[0]
        if comma.text != "," or thing.dep_ not in SUBJECTS or not first.i + 1 < comma.i < thing.i:
            continue
        is_clause = any(is_finite(one) for one in comma.doc[first.i : comma.i])
        if is_clause or (first.tag_ != "IN" and first.lower_ not in _PLACING):
            continue
        place = child(first, "pobj", "pcomp")
        if place is None:
            place = comma.nbor(-1)
            for one in list(thing.children):
                if one.i < place.i:
                    one.hang_on(place)
            place.dep_, place.pos_, place.tag_ = "pobj", "NOUN", "NN"
            place.hang_on(first)
        elif first.head is not thing or place.right_edge.i >= comma.i:
            continue
        first.dep_, first.pos_, first.tag_ = "prep", "ADP", "IN"
        first.hang_on(thing.head)
        comma.hang_on(thing.head)


def _give_back_persons(words: Words) -> None:
    """Hang "who" behind a comma on the person, not on where they work: "a chemist at the University, who led"."""
    for node in words:
        place = node.head
        if node.dep_ != "relcl" or place.dep_ != "pobj" or place.ent_type_ not in _NO_PERSON:
            continue
        who = child(node, *SUBJECTS)
        if who is None or who.lower_ != "who" or who.i == who.sent.start or who.nbor(-1).text != ",":
            continue
        above = takewhile(lambda one: one.pos_ in {*NOUNS, "ADP"}, place.ancestors)
        person = next((one for one in above if is_person(one)), None)
        if person is not None:
            node.hang_on(person)


def _give_to_second_verbs(words: Words) -> None:
    """Hang what stands between "and" and a verb on that verb: "led the field and, together with Peru, sold half"."""
    for node in words:
        verb = node.head
        joining = next((one for one in children(verb, "cc") if verb.i < one.i < node.i), None)
        if node.dep_ != "conj" or node.pos_ != "VERB" or joining is None or child(node, *SUBJECTS) is not None:
            continue
        for one in children(verb, "prep", "advmod", "npadvmod"):
            if joining.i < one.left_edge.i and one.right_edge.i < node.i:
                one.hang_on(node)


def _give_to_whole_names(words: Words) -> None:
    """Hang what tells of a name on the whole, not on its second half: "the Museo de arte, founded in 1910"."""
    for node in words:
        name = node.head
        is_half = node.dep_ == "appos" and node.pos_ == name.pos_ == "PROPN" and node.left_edge.i == name.i + 1
        if is_half and child(node, "det") is None:
            for one in [two for two in node.children if two.i > node.i and two.dep_ in {"appos", "acl", "relcl"}]:
                one.hang_on(name)


def _place_beside_times(words: Words) -> None:
    """Hang a place on the verb, and not on the time before it: "in June 1316 at Bergen" is two phrases."""
    for node in words:
        time = node.head
        if node.dep_ != "prep" or node.lower_ not in {"at", "in"} or time.dep_ != "prep" or time.lower_ != "in":
            continue
        dated = child(time, "pobj")
        place = child(node, "pobj")
        is_date = dated is not None and dated.ent_type_ == "DATE" and dated.right_edge.i + 1 == node.i
        if is_date and time.head.pos_ == "VERB" and place is not None and place.pos_ == "PROPN":
            node.hang_on(time.head)


def _free_subjects(words: Words) -> None:
    """Make a subject of the noun between a decade and a verb that has none: "by the 1990s beards were in fashion"."""
    for node in words:
        time, verb = node.nbor(-1) if node.i > node.sent.start else node, node.head.head
        is_behind = node.dep_ == "pobj" and time.head is node and time.ent_type_ == "DATE" and time.tag_ != "JJ"
        is_dated = _DECADE.search(time.text) is not None and not node.ent_type_ and node.tag_ == "NNS"
        if is_behind and is_dated and is_finite(verb) and verb.i == node.i + 1 and child(verb, *SUBJECTS) is None:
            time.hang_on(node.head)
            time.dep_ = "pobj"
            for one in children(node, "det"):
                one.hang_on(time)
            node.hang_on(verb)
            node.dep_ = "nsubj"


def _give_back_there(words: Words) -> None:
    """Make an adverb of the "there" of "the ships moored there were old", which another subject stands before."""
    for node in words:
        before = node.nbor(-1) if node.i > node.sent.start else node
        if node.dep_ == "expl" and before.tag_ == "VBN" and child(node.head, "nsubj", "nsubjpass") is before.head:
            node.hang_on(before)
            node.dep_, node.pos_, node.tag_ = "advmod", "ADV", "RB"


def _join_names(words: Words) -> None:
    """Hang a name on the noun with "the" right before it, where it was joined elsewhere: "the port city Moss is"."""
    for node in words:
        noun = node.nbor(-1) if node.i > node.sent.start else node
        is_place = knowledge.noun_class(noun.lemma_) in {"place", "city", "country"} and has_determiner(noun, {"the"})
        if is_place and noun.tag_ == "NN" and node.pos_ == "PROPN" and node.left_edge is node and _is_torn(node, noun):
            node.hang_on(noun)
            node.dep_ = "appos"


def _is_torn(name: Node, noun: Node) -> bool:
    """True for a name that hangs on a word before the noun, or is a second subject, with no coordinator before it."""
    if name.dep_ == "nsubj":
        return any(one.i < noun.i for one in children(name.head, "nsubj"))
    is_beside = name.dep_ in {"conj", "appos"} and name.head.i < noun.i
    return is_beside and not any(one.i < name.i for one in children(name.head, "cc"))


def _give_back_dates(words: Words) -> None:
    """Hang a date on the verb, and not on the deed by which it is done: "was found by sieving the soil in May 1990"."""
    for node in words:
        deed, date = node.head, child(node, "pobj")
        is_means = deed.dep_ == "pcomp" and deed.head.lower_ == "by" and deed.head.head.pos_ == "VERB"
        is_date = date is not None and date.ent_type_ == "DATE" and any(one.tag_ == "CD" for one in date.subtree)
        if node.dep_ == "prep" and is_means and is_date and node.i > deed.i + 1:
            node.hang_on(deed.head.head)


def _join_agents(words: Words) -> None:
    """Join the second agent behind "as well as" to the first: "was shaped by ice, as well as by rivers"."""
    for node in words:
        before = [one.lower_ for one in node.doc[max(node.sent.start, node.i - 3) : node.i]]
        if node.lower_ != "by" or before != ["as", "well", "as"]:
            continue
        first = next(
            (one for one in children(node.head, "agent", "prep") if one.lower_ == "by" and one.i < node.i), None
        )
        if first is not None:
            node.hang_on(first)
            node.dep_ = "conj"


def _give_back_degrees(words: Words) -> None:
    """Hang "ten times as great" on the noun before it, and not on the verb: "has lenses ten times as great as ours"."""
    for node in words:
        if node.lower_ != "times" or node.dep_ != "npadvmod" or node.i + 2 >= node.sent.end:
            continue
        quality = node.nbor(2)
        verb = quality.head
        thing = child(verb, "dobj")
        is_as = node.nbor().lower_ == "as" and any(one.left_edge.lower_ == "as" for one in quality.rights)
        is_beside = thing is not None and thing.right_edge.i + 1 == node.left_edge.i and node.head in (verb, quality)
        if thing is not None and is_beside and is_as and quality.pos_ == "ADJ":
            node.hang_on(quality)
            quality.hang_on(thing)
            quality.dep_ = "amod"


def _give_back_meanings(words: Words) -> None:
    """Hang "for" on the word that stands for a thing, not on the verb: "the Norse word for bay"; so "as a whole"."""
    for node in words:
        noun = node.nbor(-1) if node.i else node
        if node.dep_ != "prep" or noun is node or node.head not in noun.ancestors:
            continue
        is_meaning = node.lower_ == "for" and noun.lemma_ in _STANDING_FOR and noun.dep_ in {"pobj", "attr"}
        whole = child(node, "pobj") if node.lower_ == "as" and noun.pos_ in NOUNS else None
        if is_meaning or (whole is not None and whole.lower_ == "whole"):
            node.hang_on(noun)


def _give_back_states(words: Words) -> None:
    """Hang "at risk" on the noun right before it, which one before governs: "adds to the list of birds at risk".

    Behind the preposition of a verb it may tell where that was done: "fought with pirates at sea".
    """
    for node in words:
        state, thing = child(node, "pobj"), node.nbor(-1) if node.i > node.sent.start else node
        is_behind = node.lower_ == "at" and node.dep_ == "prep" and thing.dep_ == "pobj" and node.head.i < thing.i
        is_behind = is_behind and thing.head.head.pos_ in NOUNS
        if is_behind and state is not None and state.lower_ in _STATES and state.left_edge is state:
            node.hang_on(thing)
