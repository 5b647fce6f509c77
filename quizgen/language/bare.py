"""Bare definites: "the N" that nothing in the phrase singles out, so that it stands for something said before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quizgen import knowledge
from quizgen.knowledge.function_words import INDEFINITE, MORE_OR_LESS
from quizgen.language.antecedents import PERIODS
from quizgen.language.class_words import COUNTRIES
from quizgen.language.nodes import Node
from quizgen.language.tree import AUXILIARIES, MAIN_VERBS, SUBJECTS, child, children, has_determiner
from quizgen.quiz.numbers import is_year
from quizgen.tags import PARTICIPLES, PRESENT, RELATIVES, SUPERLATIVES

ORDINALS = frozenset("first second third fourth fifth last only main latest next final".split())
COUNTED = frozenset("second third fourth fifth last latest next final".split())
"""Places in a row: of what, the phrase or the title must tell."""
_MEASURES = frozenset("body mass piece part kind type sort side end set half level layer volume sample".split())
"""Of what "of" tells, and not which."""
_LOTS = frozenset("pair trio set series batch".split())
_BANDS = frozenset("group company firm team band crew sect movement gang troupe organisation organization".split())
"""Nouns for people who belong together, of whom a place has many."""
_LACKS = frozenset("lack absence shortage scarcity dearth abundance surplus".split())
"""Nouns for how much there is: of what, "of" tells, and not where or with whom."""
_SORTS = frozenset("form type kind version variety variant phase".split())
"""What something has several of: where or when one of them is does not tell of what."""
_HELD = frozenset({"nsubj", "nsubjpass", "dobj"})
_TELLING = frozenset({"prep", "poss", "relcl", "acl"})
_NUMBERS = frozenset({"CARDINAL", "PERCENT", "QUANTITY", "MONEY"})
_BARE = SUBJECTS | AUXILIARIES | {"prt", "punct"}
"""What a clause has that says nothing but what was done."""
_WANTING = frozenset({"need", "require", "want", "desire"})
"""Verbs that say nothing without what for."""
_BESIDE = frozenset({"appos", "npadvmod", "nummod", "relcl"})
_OF_MANY = frozenset("country nation candidate nominee".split())
"""Nouns of which a region or a party has several."""
_OF_GROUP = frozenset({"figure", "member", "official", "leader"})
"""Plurals for some of the people of a body or group."""
_OF_NOW = frozenset("current present new old existing former previous latest".split())
"""Adjectives that tell a thing from the one before or after it, and not which."""


def set_off(node: Node) -> Node | None:
    """What alone tells which "the N" is, between commas: "the firm, Moe & Co.", "the system, 79 light years away".

    Args:
        node: head noun of a definite phrase.
    """
    beside = [
        one
        for one in node.rights
        if (one.dep_ in _BESIDE or _is_calling(one))
        and not (one.dep_ == "relcl" and node.dep_ == "attr")
        and one.left_edge.i > 0
        and one.left_edge.nbor(-1).text == ","
    ]
    return beside[0] if beside and is_bare_definite(node, beside) else None


def is_bare_definite(node: Node, without: Iterable[Node] = ()) -> bool:
    """True for "the N" that nothing in the phrase singles out: it stands for something said before.

    Args:
        node: any noun.
        without: parts of the phrase that are not looked at.
    """
    if not has_determiner(node, {"the"}):
        return False
    if any(inner.lower_ in MORE_OR_LESS for inner in children(node, "amod")):
        return False
    if any(inner.lower_ == "two" for inner in children(node, "nummod")) and not _tells_which(node):
        return node.lemma_ not in PERIODS or COUNTED.isdisjoint(inner.lower_ for inner in node.lefts)
    counted = [inner for inner in children(node, "prep") if says_how_many(inner) or _is_lot_of(inner)]
    aside = {word for inner in (*counted, *without, *_asides(node)) for word in inner.subtree}
    aside |= {inner for inner in children(node, "appos") if inner.tag_ == "PRP"}  # "herself" is the doer's
    telling = [inner for inner in children(node, "prep", "relcl", "acl", "poss", "appos") if inner not in aside]
    untold = any(_is_untold(one) for one in children(node, "prep"))
    if telling or (_shares_what_follows(node) and not (counted or untold)):
        return False
    before = [inner for inner in node.subtree if inner.i < node.i]
    if _is_opening_time(node, before):
        return True
    if any(inner.tag_ in SUPERLATIVES or inner.lower_ in ORDINALS - COUNTED for inner in before):
        return False
    if child(node, "nummod") is not None and knowledge.unit(node.lower_) not in {None, "people"}:
        return False
    if any(inner.lower_ in COUNTED for inner in before) and (node.dep_ not in _HELD or _is_told_behind(node)):
        return False
    if is_of_whole(node):
        return True
    if is_placed_country(node):
        aside |= {word for inner in children(node, "amod", "compound") for word in inner.subtree}
    named = [inner for inner in children(node, "conj") if inner.pos_ == "PROPN"]
    aside |= {word for inner in named for word in inner.subtree}  # a name beside it is another one's
    return not any(_is_name(inner) for inner in node.subtree if inner not in aside)


def _asides(node: Node) -> Iterator[Node]:
    """What hangs on a noun and does not tell which one it is: what only adds to it, who says so, examples of it."""
    yield from (one for one in children(node, "relcl", "appos", "acl") if _only_adds(one) or _is_lone(one))
    yield from (one for one in node.rights if _is_source(one) or _is_remark(one) or _is_held_to_be(one))
    is_counted = bool(children(node, "nummod"))
    for one in children(node, "prep"):
        tells_nothing = _is_beside(one) or _is_where(one) or _is_of_doer(one) or _is_untold(one) or _is_how_long(one)
        if tells_nothing or (is_counted and _gives_examples(one)):
            yield one


def _is_opening_time(node: Node, before: list[Node]) -> bool:
    """True for "the first 30 seconds": of what, the phrase or a clause before it must tell."""
    is_time = node.lemma_ in PERIODS or node.lower_ in {"minutes", "seconds"}
    return is_time and node.tag_ == "NNS" and node.dep_ in SUBJECTS and any(inner.lower_ == "first" for inner in before)


def is_of_whole(node: Node) -> bool:
    """True where one capital alone stands before a noun: "the Baltic nation" is one of several, "the Labour candidate"
    one of each election.

    Args:
        node: any noun.
    """
    before = [one for one in node.subtree if one.i < node.i and one.dep_ != "det"]
    is_one = [one.pos_ == "PROPN" or one.text[:1].isupper() for one in before] == [True]
    return is_one and (node.lemma_.lower() in _OF_MANY or (node.tag_ == "NNS" and node.lemma_ in _OF_GROUP))


def _tells_which(node: Node) -> bool:
    """True for "the two envoys from Oslo"; "the two bodies of water" are no more told than the two waters."""
    is_measure = node.lemma_.lower() in _MEASURES
    behind = [one for one in children(node, "relcl", "acl") if not _only_adds(one) and not _is_lone(one)]
    return bool(behind) or (child(node, "prep") is not None and not is_measure)


def is_whole_number(node: Node) -> bool:
    """True for "all three ships" with nothing that tells which: all that were told of before.

    Args:
        node: any noun.
    """
    is_counted = has_determiner(node, {"all"}) and child(node, "nummod") is not None
    return is_counted and not children(node, "prep", "relcl", "acl", "poss", "appos", "amod", "compound")


def is_placed_country(node: Node) -> bool:
    """True for "the Baltic country": one of several that lie there.

    Args:
        node: any noun.
    """
    told = children(node, "amod", "compound")
    is_one = node.lower_ in COUNTRIES and has_determiner(node, {"the"}) and bool(told)
    return (
        is_one
        and any(one.pos_ == "PROPN" or one.ent_type_ for one in told)
        and not any(knowledge.country_of(one.text) or knowledge.find(one.text, "country") for one in told)
    )


def says_how_many(node: Node) -> bool:
    """True for "of 7,000 people": how many they are does not say which."""
    noun = child(node, "pobj") if node.lower_ == "of" else None
    is_people = noun is not None and knowledge.unit(noun.lower_) == "people"
    return noun is not None and is_people and [one.dep_ for one in noun.children] == ["nummod"]


def _is_lot_of(node: Node) -> bool:
    """True for the "of boats" of "the pair of boats": what they are does not say which."""
    noun = child(node, "pobj") if node.lower_ == "of" else None
    is_plain = noun is not None and noun.tag_ == "NNS" and not list(noun.children)
    return is_plain and node.head.lower_ in _LOTS and not children(node.head, "amod", "compound")


def _is_lone(node: Node) -> bool:
    """True for a participle alone behind its noun, or what was done and no more in a clause: "the runners selected",
    "the runners that were selected", for what is not said; "the runners that gave up", what is not said either."""
    if node.dep_ != "relcl":
        return node.tag_ == "VBN" and not list(node.children)
    subject = child(node, *SUBJECTS)
    is_bare = all(one.dep_ in _BARE for one in node.children)
    is_done = node.tag_ == "VBD" or (node.tag_ == "VBN" and (node.lemma_ in _WANTING or not _is_of_now(node)))
    return subject is not None and subject.tag_ in RELATIVES and is_bare and is_done


def _is_of_now(verb: Node) -> bool:
    return any(one.tag_ in PRESENT for one in children(verb, *AUXILIARIES))


def is_named(beside: Node) -> bool:
    """True for an apposition that is a name, and for one that "called" or "known as" brings in."""
    is_naming = (beside.dep_ == "appos" and beside.left_edge.pos_ != "ADP") or _is_calling(beside)
    return is_naming and any(inner.pos_ == "PROPN" for inner in beside.subtree)


def _is_calling(node: Node) -> bool:
    return node.dep_ == "acl" and node.tag_ == "VBN" and node.lemma_ in {"call", "know", "name", "dub", "title"}


def _gives_examples(node: Node) -> bool:
    """True for "such as …" and the like behind a comma."""
    return node.lower_ in {"as", "including", "like"} and node.left_edge.nbor(-1).text == ","


def _is_name(node: Node) -> bool:
    """True for a word of a name or a date; a number, a measure, a year alone and a place in a row name nothing."""
    is_before = node.dep_ in {"nummod", "compound", "amod", "quantmod", "punct", "npadvmod", "nmod"}
    is_figure = node.tag_ in {"CD", "HYPH"} or node.lemma_ in PERIODS or node.lemma_ == "old"
    is_measure = node.ent_type_ in _NUMBERS or (node.ent_type_ == "DATE" and is_before and is_figure)
    is_number = is_measure or node.lower_ in COUNTED
    is_capital = not node.is_lower or not node.is_alpha  # the tagger takes the mill of "the mill gate" for a name
    return (node.pos_ == "PROPN" and is_capital) or (bool(node.ent_type_) and not is_number)


def _only_adds(node: Node) -> bool:
    """True for what a comma sets off and does not name the noun: "the drug, which cured her"."""
    noun = node.head
    left = node.left_edge
    is_apart = left.nbor(-1).text in {",", "–", "—"} or _is_spaced(left.nbor(-1))
    if not is_apart or noun.dep_ == "attr":
        return False
    if node.dep_ == "relcl":
        told = children(noun, "amod", "compound", "nmod")
        return all(one.lower_ in _OF_NOW for one in told)
    is_measure = left.pos_ == "NUM"  # "the boat, 20 miles from Oslo": how far off it is does not name it
    return is_measure or not any(inner.pos_ == "PROPN" for inner in node.subtree)


def _is_spaced(mark: Node) -> bool:
    """True for a hyphen between spaces: it stands for a dash."""
    return mark.text == "-" and bool(mark.whitespace_) and bool(mark.nbor(-1).whitespace_)


def _is_in_brackets(inner: Node) -> bool:
    return inner.left_edge.nbor(-1).text == "("


def _is_remark(inner: Node) -> bool:
    """True for the "consistent" of "the cooling (consistent with the law)": it is said of the statement."""
    return inner.tag_ == "JJ" and inner.dep_ in {"amod", "appos"} and inner.i > inner.head.i and _is_in_brackets(inner)


def _is_held_to_be(inner: Node) -> bool:
    """True for the "trifle" of "thought the loss a mere trifle", which the parser takes for an apposition."""
    return inner.dep_ == "appos" and has_determiner(inner, INDEFINITE) and inner.left_edge.nbor(-1).i == inner.head.i


def _is_source(inner: Node) -> bool:
    """True for the "Moe, 1999" of "the crowd (Moe, 1999)": who wrote of it does not tell which."""
    years = [one for one in inner.subtree if is_year(one.text)]
    return _is_in_brackets(inner) and inner.dep_ in {"appos", "npadvmod", "nmod"} and bool(years)


def _is_beside(preposition: Node) -> bool:
    """True for a preposition that does not tell which: one alone ("the cat within"), and behind a comma "with",
    "about" and any that governs no name ("the cat, in a rage,")."""
    is_behind = preposition.nbor(-1).text == "," and preposition.lower_ != "of"
    is_state = preposition.lower_ in {"with", "about"} or all(one.pos_ != "PROPN" for one in preposition.subtree)
    is_added = is_behind and is_state
    return not list(preposition.children) or (is_added and preposition.head.dep_ != "attr")


def _is_where(preposition: Node) -> bool:
    """True for the "in" of "met the species in Peru", "led the band in Peru": where it was tells it from no other."""
    noun, place = preposition.head, child(preposition, "pobj")
    is_kind = noun.lower_ in {"species", "animal", "creature", "plant"} and noun.dep_ == "dobj"
    is_kind = is_kind or (noun.lower_ in _BANDS and not children(noun, "amod", "compound", "nmod"))
    return is_kind and preposition.lower_ in {"in", "near"} and place is not None and place.pos_ == "PROPN"


def _is_untold(preposition: Node) -> bool:
    """True for the "of" of "the lack of rain" and the "at" of "the stable form at 20 degrees", as a subject: whose?"""
    noun, told = preposition.head, child(preposition, "pobj")
    if noun.dep_ not in SUBJECTS or told is None:
        return False
    if noun.lemma_.lower() in _LACKS:
        return preposition.lower_ == "of" and not any(one.dep_ in _TELLING or one.ent_type_ for one in told.subtree)
    is_of = any(one.lower_ == "of" for one in children(noun, "prep"))
    is_sort = noun.lemma_.lower() in _SORTS and not children(noun, "compound", "poss")
    return is_sort and not is_of and preposition.lower_ in {"at", "in", "under"} and child(told, "det", "poss") is None


def _is_how_long(preposition: Node) -> bool:
    """True for the "for" of "discussed the plan for two years": so long it was done, whichever it was."""
    time = child(preposition, "pobj") if preposition.lower_ == "for" and preposition.head.dep_ == "dobj" else None
    return time is not None and time.lemma_ in PERIODS and time.tag_ == "NNS" and time.ent_type_ == "DATE"


def _is_of_doer(preposition: Node) -> bool:
    """True for the "with" of "played the tape with her pupils": no tape has any, so she played it with them."""
    beside = child(preposition, "pobj") if preposition.lower_ == "with" else None
    owner = child(beside, "poss") if beside is not None else None
    is_thing = knowledge.noun_class(preposition.head.lemma_.lower()) != "person"
    return is_thing and owner is not None and owner.lower_ in {"his", "her"}


def _is_told_behind(node: Node) -> bool:
    """True where an infinitive, a participle or "in" stands behind: "the first village to vote"."""
    after = node.doc[node.i + 1 : node.i + 3]
    return bool(after) and (after[0].lower_ in {"to", "in", "of", "for", "ever"} or after[0].tag_ in PARTICIPLES)


def _shares_what_follows(node: Node) -> bool:
    """True where words behind tell the noun apart that the parser hung elsewhere.

    "The shells and skeletons of snails", "the ban on imports", "the time necessary to cook".
    """
    last = node
    while (following := child(last, "conj")) is not None and (
        child(following, "det", "poss") is None or {last.lemma_, following.lemma_} <= _WITH_INFINITIVE
    ):
        last = following
    if last.i != node.i and children(last, "prep", "relcl", "acl"):
        return True
    if any(inner.i > last.i and inner.dep_ == "amod" and not _is_remark(inner) for inner in last.children):
        return True
    if last.i + 1 >= len(node.doc) or node.dep_ == "compound":
        return False
    after = last.nbor()
    if _has_told_of(last) or _is_purposed(last, after) or (last.lemma_.lower() in _WHENS and after.lower_ == "when"):
        return True
    if node.tag_ == "NNS" and after.dep_ == "prep" and after.lower_ == "in" and not _is_where(after):
        return True
    return after.dep_ == "prep" and after.lower_ in _TAKEN_BY.get(last.lemma_.lower(), frozenset({"of"}))


def _has_told_of(noun: Node) -> bool:
    """True for "the way taxes are paid" and "the pears the cook buys": a clause without "that" stands right behind."""
    at = noun.i + 1
    subject = next((one for one in noun.sent if one.dep_ in SUBJECTS and one.left_edge.i == at), None)
    if noun.dep_ not in _TAKEN or subject is None or subject.tag_ in RELATIVES:
        return False
    verb = subject.head
    if verb.i < subject.i or verb.dep_ in MAIN_VERBS or verb in {noun.head, noun.head.head}:
        return False
    between = noun.doc[subject.i + 1 : verb.i]
    return all(one.pos_ in {"AUX", "ADV", "PART"} for one in between)


def _is_purposed(noun: Node, after: Node) -> bool:
    """True for "the fight to tackle smog": what an infinitive right behind such a noun says is its content."""
    is_led = after.lower_ == "to" and after.i + 1 < len(after.doc)
    return is_led and noun.lemma_.lower() in _WITH_INFINITIVE and after.nbor().tag_ == "VB"


_TAKEN = frozenset({"dobj", "pobj", "attr"})
_WHENS = frozenset("moment day night year time period point".split())
_WITH_INFINITIVE = frozenset(
    "fight struggle battle race effort attempt bid drive push campaign quest ability inability capacity power right "
    "freedom duty obligation willingness desire urge tendency need failure refusal opportunity chance".split()
)

_TAKEN_BY = {
    noun: frozenset({"of", *prepositions.split()})
    for noun, prepositions in {
        "ban": "on", "tax": "on", "attack": "on against", "war": "on against with", "effect": "on", "impact": "on",
        "influence": "on over", "limit": "on to", "demand": "for", "need": "for", "search": "for", "reason": "for",
        "responsibility": "for", "respect": "for", "support": "for", "solution": "to", "answer": "to", "key": "to",
        "threat": "to", "access": "to", "right": "to", "response": "to", "resistance": "to against",
        "relationship": "between with", "difference": "between", "link": "between to with", "gap": "between",
        "struggle": "against for between", "fight": "against for", "debate": "over about on", "interest": "in",
        "increase": "in", "decrease": "in", "rise": "in", "fall": "in", "decline": "in", "drop": "in", "change": "in",
    }.items()
}  # fmt: skip
"""Prepositions that nouns take: what they govern belongs to the noun, wherever the parser hangs it."""
