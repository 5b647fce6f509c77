"""Who is who: pronouns and bare definites are said by name where exactly one antecedent fits, else marked as open."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.knowledge.function_words import APOSTROPHE_S, DEMONSTRATIVES
from quizgen.language.antecedents import is_quantity, points_back
from quizgen.language.bare import is_bare_definite, is_named, is_whole_number, set_off
from quizgen.language.counted import counted_of
from quizgen.language.definites import Definites
from quizgen.language.demonstratives import says_whose
from quizgen.language.elliptic import fuller_before, left_out, taken_up
from quizgen.language.expletives import is_expletive
from quizgen.language.history import History, Place, Reference
from quizgen.language.name_shapes import VENUES
from quizgen.language.nodes import Node
from quizgen.language.pronouns import PERSONAL, Pronouns
from quizgen.language.quotes import words_of_terms
from quizgen.language.relational import (
    LIKENED,
    LISTING,
    adds_to_many,
    names_examples,
    noun_before,
    other_side,
    says_itself,
    tells_back,
    tells_itself,
)
from quizgen.language.tree import SUBJECTS, child, children, has_determiner
from quizgen.quiz.sounds import indefinite
from quizgen.tags import DETERMINING

_SPEAKER = frozenset("i me my mine we us our ours you your yours myself ourselves yourself".split())
_RELATIONAL = LIKENED | frozenset(
    "other others another same latter former previous subsequent following above here there then thus such "
    "each either one ones former mutual respective earlier".split()
)
_RELATED = frozenset({"amod", "nsubj", "dobj", "pobj", "nsubjpass", "advmod", "det"})
_STANDING_ALONE = frozenset("some one many others most two three few several all both".split())

_SCHOOLS = frozenset({"school", "faculty", "department"})
_TAUGHT = frozenset(
    "graduate law medical business engineering divinity nursing dental summer art music history".split()
)
"""Kinds of schools of which each university has one."""

_SHORT = frozenset(
    "act agency agreement association authority bill board bureau charter committee commission convention council "
    "court declaration department directive federation institute institution league ministry pact panel parliament "
    "protocol service society treaty tribunal union accord articles".split()
)
"""Nouns by which a longer name is called in short, capital and all: "the Treaty"."""
_SITES = VENUES | frozenset(
    "market castle fort bridge tower palace hall abbey park square academy river lake valley bay island peninsula fund "
    "foundation company corporation club trust".split()
)
"""Nouns by which a place or body named before is called in short."""
_PAIRS = frozenset({("each", "other"), ("one", "another")})
_TAKING_SO = frozenset("remain stay become do say think believe hope".split())


class Resolver:
    """Resolves the references of an article sentence by sentence, in order.

    Args:
        title: of the article; what it names needs no antecedent.
        mentions: of the article.
        places: its sentences in order.
        headings: its headings by their block.
    """

    def __init__(
        self,
        title: str,
        mentions: Iterable[Mention],
        places: Iterable[Place],
        headings: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
        self._history = History(title, mentions, places, headings)
        self._definites = Definites(self._history)
        self._pronouns = Pronouns(self._history, self._definites)

    def resolve(self, place: Place) -> dict[int, Reference]:
        """References of one sentence by token index in the block; sentences must come in order."""
        self._history.enter(place)
        self._pronouns.enter(place)
        found: dict[int, Reference] = {}
        terms = words_of_terms(place.span.doc)
        for node in place.span:
            reference = Reference("") if tells_back(node) else self._of(node, place)
            stays = reference is not None and bool(reference.say) and node.pos_ == "NOUN" and node.i in terms
            if reference is not None and not stays:
                found[node.i] = reference
                self._history.told(node, reference)
        self._history.leave(place, found)
        return found

    def _of(self, node: Node, place: Place) -> Reference | None:
        word = node.lower_
        if word in _SPEAKER and node.pos_ in DETERMINING:
            return Reference(None)
        if tells_itself(node):
            return None
        if word in PERSONAL and node.text != "IT" and node.pos_ in DETERMINING:
            return self._pronouns.resolve(node, place)
        if (word in DEMONSTRATIVES and (node.tag_ in {"DT", "PDT"} or node.dep_ == "dative")) or (
            word == "such" and node.dep_ in {"amod", "predet"}
        ):
            return self._pointing(node, place)
        if _is_in_pair(node):
            return None
        is_elliptic, noun = left_out(node)
        if is_elliptic:
            return Reference(taken_up(node), noun.i if noun is not None else None)
        if word in _RELATIONAL and (node.dep_ in _RELATED or (node.dep_ == "prep" and child(node, "pobj") is None)):
            return self._of_relation(node)
        if word in _STANDING_ALONE and node.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj"} and not _tells_of_what(node):
            return None if _opens_a_pair(node) else Reference(counted_of(node, self._history.previous))
        if _is_pro_form(node) or _is_lone_owner(node) or _is_any_school(node):
            return Reference(None)
        if _is_short_name(node):
            return self._definites.of_short(node, place)
        if node.pos_ == "ADJ" and node.dep_ in SUBJECTS and is_bare_definite(node) and _is_one(node):
            return Reference(None)
        return self._of_noun(node, place) if node.pos_ == "NOUN" else None

    def _of_relation(self, node: Node) -> Reference | None:
        """The reference of "other", "then", "the same" and the like; None where the sentence says the other side."""
        word = node.lower_
        if word in {"other", "another", "each"}:
            is_kind = word == "each" and self._definites.is_each_of_kind(node)
            if word == "another" and node.dep_ == "det" and node.head.dep_ == "attr" and node.i + 1 < len(node.doc):
                return Reference(indefinite(node.nbor().text))  # one it is, whatever the others are
            if word == "other" and adds_to_many(node):
                return Reference("")
            if not points_back(node) or is_kind:
                return None
            return Reference("" if word == "other" and names_examples(node) else None)
        if word == "either":
            return _of_either(node) if node.dep_ == "det" else None
        first = other_side(node)
        if first is not None:
            return Reference(None, first.i)
        return None if is_expletive(node) or is_quantity(node) or says_itself(node) else Reference(None)

    def _pointing(self, node: Node, place: Place) -> Reference | None:
        """The reference of "this" or "such"; None where the noun that it stands with is said by something longer."""
        meant = noun_before(node)
        if meant is not None:
            return Reference(None, meant.i)
        again = self._definites.again(node.head, place) if node.dep_ == "det" else None
        if again is None and node.lower_ in {"this", "that"} and node.dep_ == "det" and says_whose(node.head):
            return Reference("the")
        return Reference(None) if again is None else None if again.say else again

    def _of_noun(self, node: Node, place: Place) -> Reference | None:
        if is_whole_number(node):
            bare = self._definites.resolve(node, place)
            return bare if bare is None or bare.bound is not None else Reference(None)
        if is_bare_definite(node):
            return self._definites.resolve(node, place)
        fuller = fuller_before(node)
        if fuller is not None:
            return Reference(fuller[0], fuller[1].i)
        beside = set_off(node)
        if beside is not None:
            bare = self._definites.resolve(node, place)
            return bare if bare is None or not is_named(beside) else Reference(None, beside.i)
        again = self._definites.again(node, place)
        return again if again is not None and again.say else None


def _of_either(node: Node) -> Reference | None:
    """The reference of "either N": both were told of before, here or elsewhere; None for "either end of it"."""
    noun = node.head
    if children(noun, "prep", "relcl", "conj"):
        return None
    told = [one for one in node.doc[node.sent.start : node.i] if one.lemma_ == noun.lemma_]
    return Reference(None, told[-1].i if told else None)


def _tells_of_what(node: Node) -> bool:
    """True for "some of the ships" and "many in Oslo"; "some, such as the Fram," names a few and not of what."""
    return any(one.lower_ not in LISTING for one in children(node, "prep"))


def _opens_a_pair(node: Node) -> bool:
    """True for the "both" of "set out both to sing and to dance": it takes up nothing."""
    after = node.doc[node.i + 1 : node.sent.end]
    is_before = len(after) > 0 and (after[0].pos_ in {"ADP", "PART", "VERB", "ADJ"})
    return node.lower_ == "both" and is_before and any(one.lower_ == "and" for one in after)


def _is_in_pair(node: Node) -> bool:
    """True for "each other", "one another" and the first word of "two-thirds": they point at nothing before."""
    after = node.nbor().lower_
    before = node.nbor(-1).lower_
    return (
        (node.lower_, after) in _PAIRS
        or (before, node.lower_) in _PAIRS
        or (node.lower_ in _STANDING_ALONE and after == "-")
    )


def _is_short_name(node: Node) -> bool:
    """True for "the Treaty" with nothing else: a name that stands for a longer one."""
    if node.pos_ != "PROPN" or node.dep_ == "compound" or not (node.lower_ in _SHORT or _is_common(node)):
        return False
    is_lone = has_determiner(node, {"the"}) and len(node.lefts) == 1 and child(node, "appos") is None
    after = node.nbor() if node.i + 1 < len(node.doc) else None
    goes_on = after is not None and (
        after.lower_ in {"of", "on", "for"} or after.text[:1].isupper() or after.text == "-"
    )
    return is_lone and not goes_on


def _is_any_school(node: Node) -> bool:
    """True for "the Law School" with no word of which university has it."""
    told = [one.lower_ for one in node.lefts]
    is_any = node.lower_ in _SCHOOLS and any(told == ["the", subject] for subject in _TAUGHT)
    return is_any and not children(node, "prep", "appos", "poss")


def _is_common(name: Node) -> bool:
    """True for a noun for who holds an office, and for a place or thing of which there are many: "the Senators", "the
    Castle", "the Engine"."""
    word = name.lower_
    is_thing = name.is_title and knowledge.noun_class(word) == "artefact"
    return knowledge.is_role(word.removesuffix("s")) or word in _SITES or is_thing


def _is_one(node: Node) -> bool:
    """True for an adjective that stands for one thing, with a verb in the singular: "the elderly are" are many."""
    return any(verb.tag_ == "VBZ" or verb.lower_ == "was" for verb in (node.head, *node.head.children))


def _is_lone_owner(node: Node) -> bool:
    """True for the owner of something left out: "the new vaccine replaced Salk's"."""
    if node.dep_ not in {"dobj", "attr", *SUBJECTS}:
        return False
    after = node.nbor() if node.i + 1 < len(node.doc) else None
    is_owner = after is not None and after.text in APOSTROPHE_S and after.tag_ != "VBZ"
    ends = (
        after is None or after.i + 1 == len(node.doc) or after.nbor().pos_ in {"ADP", "PUNCT", "AUX", "CCONJ", "SCONJ"}
    )
    return is_owner and ends


def _is_pro_form(node: Node) -> bool:
    """True for the "so" of "remained so" and the "next" of "what comes next": they stand for what was said before."""
    if node.lower_ == "next":
        return node.pos_ == "ADV" and node.i > node.sent.start and node.nbor(-1).pos_ == "VERB"
    follows = node.nbor().pos_ in {"ADJ", "ADV", "DET", "SCONJ", "PRON"}
    return node.lower_ == "so" and node.nbor(-1).lemma_ in _TAKING_SO and not follows


__all__ = ["Place", "Reference", "Resolver"]
