"""Definites that need no antecedent: one of a kind in the world, in a society or in a body, and set phrases."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from quizgen import knowledge
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import COMPASS
from quizgen.language.bare import is_of_whole
from quizgen.language.class_words import SYNONYMS
from quizgen.language.nodes import Node, Span
from quizgen.language.tree import after_comma, child, children, conjuncts, first_conjunct
from quizgen.quiz.numbers import is_year
from quizgen.tags import COMMON_NOUNS, PRESENT, SUPERLATIVES

_DIRECTIONS = COMPASS | frozenset("northeast northwest southeast southwest".split())
_MOVING = frozenset("come go move travel migrate march flee sail fly ride spread return bring send".split())
_PARTS = frozenset("organ organelle atmosphere_layer earth_layer em_wave".split())
_INVENTING = frozenset("invent patent".split())
_NO_KIND_OF_THING = frozenset(
    "concept idea device machine process technology item thing method technique principle instrument product tool "
    "system design".split()
)
_SEASONS = frozenset("morning evening afternoon night daytime summer winter spring autumn fall weekend".split())
_TYPES = frozenset(
    "industry sector regime community profession cycle membrane market trade business reaction gland cell bond wave "
    "layer species gene virus cortex artery vein acid atom molecule ion bone muscle tube".split()
)
_GENERAL_TYPES = frozenset(
    "rate complex center centre chain strand donor acceptor carrier helix backbone base bases pair benefit cost "
    "curve price wage demand supply surplus store sink reservoir gradient potential receptor".split()
)
"""Such heads where the sentence speaks of no one case."""
_TERM_CLASSES = frozenset({"process", "body-part", "substance", "organism", "field", "disease"})
_NAMED = frozenset("PERSON GPE NORP ORG".split())
_PRESENT_MODALS = frozenset("can may will must".split())
_MOSTLY, _FEW = 0.6, 0.45
"""Shares of an article's sentences: in the present at least, with a name at most."""
_SPOKEN, _TOLD, _DATED = 0.25, 0.8, 0.02
"""Shares of a story's sentences: spoken and in the past at least, in the past where few speak, dated at most."""
_CHANGES = frozenset(
    "change increase decrease rise fall growth decline shift drop loss gain reduction expansion attack strike election "
    "vote war fight test trial spike surge slump plunge boom hike crash collapse shortage".split()
)
"""Processes that happen once: "the price change" is one told of before."""
_OF_DEEDS = ("tion", "sion", "ment", "ance", "ence")
_FORMULA = re.compile(r"(?=.*\d)(?:(?:Al|Ca|Cl|Cu|Fe|K|Li|Mg|Mn|Na|Si|[CFHINOPS])\d*)+[+-]?")
"""Of a substance: O2, H2SO4."""
_PARTICULAR = frozenset("PERSON GPE NORP DATE ORG EVENT".split())
_ITS_OWN = frozenset({"current", "present", "entire", "whole"})
"""Adjectives that tell the title's thing from nothing else."""
_OVERALL = frozenset({"overall", "whole", "entire"})
_ANY_DAY = frozenset("today daily yearly annual annually weekly monthly".split())
"""Words that the recogniser takes for dates, of no one day."""
_FUNCTIONS = frozenset(
    "economy market government law consumer customer buyer seller producer employer employee worker investor "
    "lender borrower creditor debtor landlord tenant patient doctor physician nurse teacher student voter taxpayer "
    "citizen individual cell body organism environment court legislature executive judiciary reader speaker listener "
    "user workplace petitioner plaintiff defendant appellant respondent prosecutor jury judge lawyer attorney accused "
    "victim offender suspect purchaser shopper manufacturer supplier retailer wholesaler entrepreneur taxpayer "
    "shareholder policyholder learner viewer passenger pedestrian embryo fetus foetus mother infant host parasite "
    "predator prey pathogen electorate macroeconomy".split()
)
"""What a text that speaks of no one case means by "the N": every one of its kind, or that of any society."""
"""Heads that a noun or an adjective of kind before them makes a term of: "the steel industry", "the carbon cycle"."""
_RARE = 2.3
"""Zipf frequency below which a plural is a word of a science (wordfreq): one in five million words."""
_OF_DOERS = ("ers", "ors", "ists", "ees")
_OWNED = frozenset({"its", "their"})
"""In a title they tell that its noun is one make of many copies: "Fleet Shows its Folding Bike"."""
_OF_KIND = ("al", "ic", "ary", "ar", "ous", "ive", "oid")
_NO_KIND = frozenset(
    "actual final initial local original central potential additional special usual real equal total crucial essential "
    "typical particular similar regular general individual overall national annual internal external basic specific "
    "entire serious obvious previous massive extensive expensive various dangerous necessary primary secondary "
    "preliminary ordinary contemporary extraordinary temporary new same old".split()
)


def is_of_title(node: Node, title: Collection[str]) -> bool:
    """True if the title names what the noun stands for: by itself, by a noun like it, by its body or in a compound.

    Args:
        node: head noun of a bare definite.
        title: words of the title, in lower case.
    """
    noun = node.lemma_.lower()
    modifiers = children(node, "amod", "compound", "nmod")
    if any(is_year(one.text) and one.text not in title for one in node.lefts) or _is_told_apart(node):
        return False
    if node.lower_ in title or (noun in title and (node.tag_ == "NN" or not _OWNED.isdisjoint(title))):
        is_event = knowledge.noun_class(noun) == "event"
        told = [word for word in modifiers if word.lower_ not in _ITS_OWN]
        return is_event or all(word.lower_ in title or word.lemma_.lower() in title for word in told)
    alike = any(noun in SYNONYMS.get(word, ()) for word in title)
    return not modifiers and noun not in title and (alike or knowledge.named_by_title(noun, title))


def _is_told_apart(node: Node) -> bool:
    """True for some of what the title names: "the ships that sank"."""
    return any(not after_comma(one) for one in children(node, "relcl"))


_ONCE_A_YEAR = frozenset(
    "census election referendum crisis recession revolution war earthquake eruption pandemic epidemic famine flood "
    "hurricane uprising rebellion coup tsunami".split()
)
"""Events that a year alone tells apart."""


def is_dated(node: Node) -> bool:
    """True for "the 1901 census" and "the 2008 financial crisis": the year says which."""
    is_one = node.tag_ == "NN" and node.lower_ in _ONCE_A_YEAR
    return is_one and any(is_year(inner.text) for inner in node.lefts)


def is_deed(node: Node) -> bool:
    """True for what was done or what changed, as a plural or by its verb: "the price increase", "the modifications"."""
    noun = node.lemma_.lower()
    return noun in _CHANGES or (node.tag_ == "NNS" and noun.endswith(_OF_DEEDS))


def needs_none(node: Node) -> bool:
    """True for a definite that nothing said before is needed to understand.

    Args:
        node: head noun of a bare definite.
    """
    return (
        _is_set_phrase(node)
        or _is_part(node)
        or _is_invention(node)
        or is_term(node)
        or _is_first_of_terms(node)
        or _is_field(node)
        or _is_role(node)
        or is_class(node)
        or _is_several(node)
    )


def is_function(node: Node, title: Collection[str]) -> bool:
    """True for "the customer", "the economy" or "the eye" in a sentence that speaks of no one case.

    Args:
        node: head noun of a bare definite.
        title: words of the title, in lower case: the name of what the article is about is no case.
    """
    noun = node.lemma_.lower()
    return (
        (noun in _FUNCTIONS or knowledge.noun_class(noun) == "body-part")
        and node.tag_ == "NN"
        and all(one.lower_ in _OVERALL for one in children(node, "amod", "compound", "nmod"))
        and speaks_generally(node, title)
    )


def is_party(node: Node, title: Collection[str]) -> bool:
    """True for "the customer" or "the plaintiff" in such a sentence: anybody who is one, whatever the article tells."""
    return is_function(node, title) and is_anyone(node)


def is_aim(node: Node) -> bool:
    """True for "the patient" in what somebody is to do, or does by the way: "to kill germs without harming it"."""
    verb = node.head
    is_free = verb.tag_ == "VBG" or (verb.tag_ == "VB" and any(one.lower_ == "to" for one in children(verb, "aux")))
    is_lone = child(node, "amod", "compound", "nmod") is None and node.tag_ == "NN"
    return is_lone and node.dep_ == "dobj" and is_free and is_anyone(node)


def is_anyone(node: Node) -> bool:
    """True for a noun for people that stands for every one of its kind: patient, customer."""
    noun = node.lemma_.lower()
    return noun in _FUNCTIONS and knowledge.noun_class(noun) == "person"


def speaks_generally(node: Node, title: Collection[str] = ()) -> bool:
    """True where the sentence has a present verb and names nobody, no country and no date but what the title names."""
    named = [word for word in node.sent if _is_particular(word)]
    return is_present(node.sent) and all(word.ent_type_ == "ORG" and word.lower_ in {*title, "the"} for word in named)


def _is_particular(word: Node) -> bool:
    """True for a word of a name or date; not for a formula (NADPH, CO2) that the recogniser takes for a body."""
    is_no_body = word.ent_type_ == "ORG" and (word.is_upper or word.tag_ == "JJ")
    is_no_day = word.ent_type_ == "DATE" and word.lower_ in _ANY_DAY
    return word.ent_type_ in _PARTICULAR and not (is_no_body or is_no_day or _FORMULA.fullmatch(word.text))


def is_general(spans: Sequence[Span]) -> bool:
    """True for an article about things in general: mostly in the present, few sentences with a name."""
    present = sum(is_present(span) for span in spans)
    named = sum(any(word.ent_type_ in _NAMED for word in span) for span in spans)
    return present >= _MOSTLY * len(spans) and named <= _FEW * len(spans)


def is_tale(spans: Sequence[Span]) -> bool:
    """True for a story: told in the past, with people who speak, and hardly a date."""
    spoken = sum(any(word.is_quote for word in span) for span in spans)
    dated = sum(any(word.ent_type_ == "DATE" and word.is_digit for word in span) for span in spans)
    past = sum(not is_present(span) for span in spans)
    is_told = past >= _TOLD * len(spans) or (past >= _SPOKEN * len(spans) and spoken >= _SPOKEN * len(spans))
    return is_told and dated <= _DATED * len(spans)


def is_present(span: Span) -> bool:
    """True for a sentence whose main verb is in the present."""
    finite = [span.root, *children(span.root, "aux", "auxpass")]
    return any(word.tag_ in PRESENT or word.lower_ in _PRESENT_MODALS for word in finite)


def _is_set_phrase(node: Node) -> bool:
    head = node.head
    if node.lower_ in {"men", "women"} and node.dep_ == "poss":
        return True
    noun = " ".join(word.lower_ for word in (*children(node, "amod", "compound", "nmod"), node))
    if node.dep_ != "pobj":
        return knowledge.is_set_phrase(f"{head.lemma_.lower()} the {noun}") and node.dep_ in {"dobj", "attr"}
    marker = head.lower_
    if noun in _DIRECTIONS:
        return marker == "to" and head.head.lemma_ not in _MOVING
    if noun in _SEASONS:
        return marker in {"in", "during", "at", "over", "through", "throughout"}
    return knowledge.is_set_phrase(f"{marker} the {noun}")


def _is_part(node: Node) -> bool:
    """True for a part that every body, cell or planet has, by the tables."""
    if child(node, "amod", "compound", "nmod") is not None or node.tag_ not in COMMON_NOUNS:
        return False
    entry = knowledge.find(node.lemma_.lower())
    return entry is not None and entry.kind in _PARTS


def _is_invention(node: Node) -> bool:
    """True for what is invented: the kind, and no one thing of it."""
    first = first_conjunct(node)
    verbs = {first.head.lemma_, *(one.lemma_ for one in children(first.head, "xcomp"))}
    if node.tag_ != "NN" or _INVENTING.isdisjoint(verbs):
        return False
    is_kind = node.lemma_.lower() not in _NO_KIND_OF_THING or child(node, "compound") is not None
    return first.dep_ in {"dobj", "nsubjpass"} and is_kind


def is_term(node: Node) -> bool:
    """True where a noun or an adjective of kind makes a term of the head."""
    before = children(node, "amod", "compound", "nmod")
    noun = node.lemma_.lower()
    if (
        noun in _CHANGES
        or child(node, "nummod") is not None
        or any(inner.tag_ == "POS" and inner.head.i != node.i for inner in node.subtree)
    ):
        return False
    if noun == "process" and before and all(_is_compounded(word) or word.lower_.endswith("ing") for word in before):
        return True
    is_general = not _GENERAL_TYPES.isdisjoint({noun, node.lower_}) or knowledge.noun_class(noun) in _TERM_CLASSES
    if not before or not (noun in _TYPES or (is_general and speaks_generally(node))):
        return False
    return all(
        (word.pos_ == "NOUN" and word.dep_ != "amod" and knowledge.noun_class(word.lemma_) != "person")
        or (word.lower_.endswith(_OF_KIND) and word.lower_ not in _NO_KIND)
        or _is_compounded(word)
        for word in before
    )


def _is_first_of_terms(node: Node) -> bool:
    """True for the "iron" of "the iron, coal and steel industries": the last noun is the head of all of them."""
    listed = conjuncts(node)
    is_listed = len(listed) > 1 and listed[0].i == node.i and not any(child(one, "det", "poss") for one in listed[1:])
    return is_listed and node.tag_ == "NN" and listed[-1].tag_ == "NNS" and is_term(listed[-1])


def is_state(node: Node) -> bool:
    """True for what is in a state, in a sentence that speaks of no one case: "the polymerized nucleotides"."""
    before = children(node, "amod", "compound", "nmod")
    is_done = bool(before) and all(word.tag_ == "VBN" or word.lower_.endswith("ized") for word in before)
    return is_done and speaks_generally(node)


def _is_field(node: Node) -> bool:
    """True for those among whom one stands out: "the dimmest of the zodiacal stars", "one of the larger stars"."""
    of = node.head
    before = children(node, "amod")
    if node.dep_ != "pobj" or of.lower_ != "of" or node.tag_ != "NNS" or not before:
        return False
    if of.head.tag_ in SUPERLATIVES:
        return all(word.lower_.endswith(_OF_KIND) and word.lower_ not in _NO_KIND for word in before)
    if of.head.lower_ in {"one", "some"} and any(word.tag_ == "JJR" for word in before):
        return True
    is_told = all(word.lower_.endswith(_OF_KIND) and word.lower_ not in _NO_KIND for word in before)
    return of.head.lower_ in {"all", "some", "most", "many", "much"} and is_told and speaks_generally(node)


def _is_role(node: Node) -> bool:
    """True for what something is or becomes, told by a word before it: "became the prestige dialect"."""
    before = children(node, "amod", "compound", "nmod")
    return (
        node.dep_ == "attr"
        and node.tag_ == "NN"
        and bool(before)
        and not is_of_whole(node)
        and all(word.lower_ not in _NO_KIND for word in before)
    )


def is_class(node: Node) -> bool:
    """True for a class of things that only a word of a science names: "the actinomycetes", in general "the granum"."""
    return (
        (node.tag_ == "NNS" or (node.tag_ == "NN" and speaks_generally(node)))
        and not children(node, "amod", "compound", "nmod", "nummod")
        and not node.lower_.endswith(_OF_DOERS)
        and not is_deed(node)
        and not knowledge.is_people(node.lemma_.lower())
        and frequency(node.lower_) < _RARE
    )


def _is_several(node: Node) -> bool:
    """True for "the various markets" in a sentence that speaks of no one case: all that there are."""
    return (
        node.tag_ == "NNS"
        and any(word.lower_ == "various" for word in children(node, "amod"))
        and speaks_generally(node)
    )


def _is_compounded(word: Node) -> bool:
    """True for the second part of "light-dependent" or "high-energy"."""
    return word.i > 1 and word.nbor(-1).text == "-" and not word.nbor(-1).whitespace_
