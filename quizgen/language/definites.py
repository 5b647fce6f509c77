"""Bare definites and "this N": said by the article's one longer phrase, or open."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from quizgen import knowledge
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.language.bare import COUNTED, is_bare_definite, is_placed_country, says_how_many
from quizgen.language.class_words import PARTS, SYNONYMS
from quizgen.language.demonstratives import of_class, of_time, taken_up, time_before
from quizgen.language.generic import (
    is_aim,
    is_anyone,
    is_class,
    is_dated,
    is_deed,
    is_function,
    is_of_title,
    is_party,
    is_state,
    is_term,
    needs_none,
    speaks_generally,
)
from quizgen.language.history import History, Place, Reference
from quizgen.language.introductions import brought_in
from quizgen.language.longer_phrases import is_in_title, of_any_time, only_longer, repeated
from quizgen.language.nodes import Node
from quizgen.language.planets import PLANETS, part_of_planet
from quizgen.language.relational import is_measured_alike
from quizgen.language.told_here import inhabited, is_told_here, same_before, taken_up_here
from quizgen.language.tree import child, children, has_determiner, subtree, text_of, trimmed
from quizgen.tags import NOUNS

_CLASSIFYING = ("al", "ic", "ary", "ar", "ese", "ish", "ist")
_DEICTIC = frozenset(
    "actual final initial local original central potential additional special usual real equal total crucial essential "
    "typical traditional conventional particular similar regular general individual overall national annual internal "
    "external basic specific public".split()
)
_WHOLE = frozenset("entire whole complete full new old same very".split())
"""Adjectives that tell nothing apart: "the entire national park"."""
_ALL_OF = re.compile("(?<=^the )(?:overall|entire|whole|early|late) ")
_SORTS_OF_STUFF = frozenset("word term name element gas metal drug compound hormone enzyme mineral".split())
"""Nouns before the name of a stuff that say what it is: all of it is meant."""
_KINDS = {
    "animal": frozenset("animal creature".split()),
    "plant": frozenset({"plant"}),
    "disease": frozenset("disease illness".split()),
}
"""Nouns that may take up a thing of these kinds."""
_STATES = frozenset("countries nations states powers neighbours neighbors regimes".split())
_TOLD = ("amod", "compound", "nmod", "nummod", "conj")
_NEARBY = frozenset("nearby adjacent neighbouring neighboring surrounding opposite remaining resulting".split())
_GROUPS = frozenset({"group", "person", "organisation", "document", "quantity"})
_THINGS = frozenset({"artefact", "plant", "animal", "place"})
_POINTED = frozenset(
    "legislation policy program programme project scheme matter subject team exchange component date zone source unit "
    "site area word term place member side backlog content concentration output yield intake".split()
)
"""Heads of compounds that stand for one brought in before: "the research team", "the buffer zone"."""
_STOOD_ON = frozenset({"continent"})
"""Classes that one is on, but in when they are named: nobody lives "on Africa"."""
_SEASONS = frozenset("spring summer autumn fall winter".split())


class Definites:
    """What "the N" and "this N" mean.

    Args:
        history: what the article has said so far.
    """

    def __init__(self, history: History) -> None:
        self._history = history

    def resolve(self, node: Node, place: Place) -> Reference | None:
        """The reference of a bare definite by its head noun; None where the phrase says enough by itself."""
        found = self._resolved(node, place)
        is_stood_on = node.lower_ in _STOOD_ON and node.head.lower_ in {"on", "off"}
        if found is None or found.say is None or not is_stood_on:
            return found
        return replace(found, say=f"the {node.lower_} of {found.say}")

    def _resolved(self, node: Node, place: Place) -> Reference | None:
        phrase = _phrase(node)
        of_planet = part_of_planet(node, phrase, self._history.title)
        if of_planet is not None:
            return Reference(of_planet)
        if self._is_clear(node, phrase) or self._is_class_of_title(node, place):
            return None
        if is_of_title(node, self._history.title):
            return self._as_titled(node, place)
        if is_placed_country(node):
            return Reference(*(self._history.nations.of(node, place) or (None,)))
        if node.lower_ in PLANETS and not self._history.names_planets:
            return None
        reference = self._told(node, place, phrase)
        if reference is not None or is_told_here(node):
            return reference
        said = self._history.researchers.of(node, place) or self._brought_in(node, place)
        if said is not None:
            return Reference(said)
        kind = None if children(node, *_TOLD) else of_class(node, self._history.previous)
        if kind is not None:
            return kind
        if any(one.lower_ in COUNTED for one in node.lefts):
            return Reference(None)
        is_told = is_term(node) and self._is_described(node)
        if (needs_none(node) and not is_told) or self._is_human_body(node, place) or self._is_meant_by_all(node):
            return None
        modifiers = children(node, "amod", "compound", "nmod")
        if not modifiers:
            return Reference(repeated(node, place, self._history))
        return None if self._is_told_apart(node, phrase, modifiers) else Reference(None)

    def _is_told_apart(self, node: Node, phrase: str, modifiers: list[Node]) -> bool:
        """True if what stands before the noun says which one is meant, with nothing brought in that it takes up."""
        classed = any(inner.lower_.endswith(_CLASSIFYING) and inner.lower_ not in _DEICTIC for inner in modifiers)
        longer = {text.lower() for _, text in self._history.heads.get(node.lower_, [])}
        of_name = {text for text in longer if modifiers[0].lower_ in text} if self._history.is_general else longer
        is_only = bool(of_name) and all(text.startswith(phrase.lower()) for text in of_name)
        telling = [one for one in modifiers if one.lower_ not in _DEICTIC | _WHOLE]
        telling_nouns = [one for one in children(node, "compound") if all(inner.tag_ != "CD" for inner in one.subtree)]
        tells = (bool(telling_nouns) or len(telling) > 1 or classed) and not self._history.is_tale
        introduced = (
            knowledge.noun_class(node.lemma_.lower()) in (_GROUPS if classed else _GROUPS | _THINGS)
            or any(_leans(inner) for inner in modifiers)
            or node.lemma_.lower() in _POINTED
            or is_deed(node)
            or child(node, "nummod") is not None
            or self._history.brings_in(node)
            or (child(node, "compound") is not None and self._is_vessel(node))
            or self._history.brought_whole(node)
        )
        is_one = node.tag_ == "NN" or node.pos_ == "PROPN" or (self._history.is_general and speaks_generally(node))
        return tells and is_only and is_one and not introduced

    def _is_described(self, node: Node) -> bool:
        """True for "the hard layer" behind "a hard layer" in its paragraph: that one, and no layer of a kind."""
        told = [one.lower_ for one in children(node, *_TOLD)]
        is_plain = all(one.dep_ == "amod" for one in children(node, *_TOLD))
        return is_plain and any(
            one.lemma_ == node.lemma_
            and has_determiner(one, INDEFINITE)
            and [word.lower_ for word in children(one, *_TOLD)] == told
            for known in self._history.paragraph
            for one in known.span
        )

    def _is_meant_by_all(self, node: Node) -> bool:
        """True for what any society has, for anybody, and in a general article for what is in a state."""
        title = self._history.title
        is_meant = (is_function if self._history.is_general else is_party)(node, title) or is_aim(node)
        is_meant = is_meant and not self._history.is_tale
        is_meant = is_meant or (self._history.is_general and is_state(node))
        return is_meant and (not is_anyone(node) or not self._history.brings_in(node))

    def _as_titled(self, node: Node, place: Place) -> Reference | None:
        """The reference of what the title names, itself or by its class: None where all so called are meant."""
        one = self._of_kind_told(node, place)
        if one is not None or self._history.tells_of_one(node):
            return one or Reference(None)
        named = self._named(node, place)
        return None if named is None or _lacks_article(named.say, node) else named

    def _is_vessel(self, node: Node) -> bool:
        """True for "the biscuit tin" in an article about no such thing: one that was told of, not stuff of a kind."""
        is_named = any(one.lower_ in _SORTS_OF_STUFF for one in children(node, "compound"))  # "the word oxygen"
        is_stuff = knowledge.noun_class(node.lemma_.lower()) == "substance"
        return is_stuff and not is_named and not self._history.is_general

    def _told(self, node: Node, place: Place, phrase: str) -> Reference | None:
        """What a name, a whole or a word before it in the sentence tells of it, or None."""
        home = inhabited(node, place.span)
        if home is not None:
            return Reference(None, home.i)
        reference = self._pair(node, place) or self._named(node, place) or self._of_whole(node, phrase)
        if reference is not None:
            return reference
        earlier = same_before(node, place.span) or taken_up_here(node)
        return Reference(None, earlier.i) if earlier is not None else None

    def _is_clear(self, node: Node, phrase: str) -> bool:
        """True for one of a kind in the world, for what the sentence tells of, and for a class in a general article."""
        is_unique = any(knowledge.is_unique(one) for one in (phrase, _ALL_OF.sub("", phrase)))
        is_unique = is_unique and not self._history.brings_in(node)
        return is_unique or is_measured_alike(node) or is_dated(node) or (self._history.is_general and is_class(node))

    def _is_class_of_title(self, node: Node, place: Place) -> bool:
        """True for "the animal" where the title names one and the sentence and the one before tell of no other."""
        kinds = _kinds_of(node)
        if not kinds or children(node, *_TOLD) or self._history.brings_in(node):
            return False
        words = [word for word in self._history.title if node.tag_ == "NN" or word.endswith("s")]
        titled = {one for word in words for one in (word, word.removesuffix("s")) if _is_of(one, kinds)}
        return bool(titled) and {one.lemma_.lower() for one in self._near(place, kinds)} <= titled

    def _near(self, place: Place, kinds: Collection[str]) -> list[Node]:
        """The things of these kinds that a sentence and the one before it in its paragraph name."""
        before = [*(self._history.previous.span if self._history.previous is not None else ()), *place.span]
        return [one for one in before if one.pos_ in NOUNS and _is_of(one.lemma_, kinds)]

    def _of_kind_told(self, node: Node, place: Place) -> Reference | None:
        """The one disease told of last, for "the disease" where the title says only the class; open for several."""
        if children(node, *_TOLD) or node.tag_ != "NN" or node.lower_ not in self._history.title:
            return None
        found = {one.lemma_.lower(): one for one in self._near(place, _kinds_of(node)) if one.doc is node.doc}
        found = {word: one for word, one in found.items() if one.i < node.i and word not in self._history.title}
        if len(found) != 1:
            return Reference(None) if found else None
        ((_, one),) = found.items()
        return Reference(one.text if one.pos_ == "PROPN" else one.lower_, one.i if one.sent == node.sent else None)

    def of_short(self, node: Node, place: Place) -> Reference | None:
        """What a name in short stands for: "the Treaty" for the Treaty of Rome; None where no longer name is told."""
        said = self._history.aliases.short_for(node, place)
        if node.lower_ in self._history.title:
            return None
        if said is None and self._history.nations.is_head(node) and not speaks_generally(node):
            return Reference(*(self._history.nations.of(node, place) or (None,)))
        one = node.text.removesuffix("s")  # "the Senators" where one of them is "Senator Moe"
        is_many = one != node.text and knowledge.is_role(one.lower()) and self._history.is_name(one)
        return None if said is None and not is_many else Reference(said or None)

    def is_each_of_kind(self, node: Node) -> bool:
        """True for the "each" of "each nucleic acid strand": every one of a kind that its phrase or the title names."""
        noun = node.head
        if node.dep_ != "det" or not speaks_generally(noun) or noun.i < node.i:
            return False
        is_told = bool(children(noun, "compound", "amod")) or any(one.lower_ == "of" for one in children(noun, "prep"))
        told = self._history.is_general and is_told and not self._history.brings_in(noun)
        return bool(told) or is_of_title(noun, self._history.title)

    def again(self, node: Node, place: Place) -> Reference | None:
        """The reference of "this N" by its head noun, or None where it is not resolved."""
        is_this = has_determiner(node, {"this", "these"}) and node.lower_ not in _SEASONS  # told when it was written
        if not is_this or children(node, "prep", "relcl", "acl", "nummod", "poss", "appos", "conj"):
            return None
        if children(node, "amod", "compound"):
            said = self._brought_in(node, place) or taken_up(node, self._history.previous)
            return Reference(said) if said is not None else None
        reference = self._named(node, place)
        if reference is not None:
            return reference
        earlier = same_before(node, place.span) or time_before(node)
        if earlier is not None:
            return Reference(None, earlier.i)
        kind = of_class(node, self._history.previous)
        if kind is not None:
            return kind
        previous = self._history.previous
        said = of_time(node, previous) or taken_up(node, previous) or self._brought_in(node, place)
        if said is None:
            known = self._history.heads.get(node.lower_, [])
            near = (
                any(at[0] == place.block for at, _ in known)
                if self._history.paragraph
                else is_in_title(self._history, known)
            )
            said = only_longer(node, place, self._history) if near else None
        return Reference(said) if said is not None else None

    def _brought_in(self, node: Node, place: Place) -> str | None:
        if not children(node, "compound") and self._history.aliases.names_one(node, place):
            return None
        above = [one.span for one in self._history.above] if has_determiner(node, {"the"}) else []
        said = brought_in(node, [one.span for one in self._history.paragraph], self._history.owners, above)
        return of_any_time(said) if said is not None else None

    def _is_human_body(self, node: Node, place: Place) -> bool:
        """True for "the body" where the paragraph tells of no corpse and no council: everybody's."""
        told = [one for known in (*self._history.paragraph, place) for one in known.span]
        is_lone = node.lower_ == "body" and not children(node, *_TOLD)
        return is_lone and not any(
            (one.lemma_ == "body" and not is_bare_definite(one))
            or (one.pos_ in NOUNS and knowledge.noun_class(one.lemma_.lower()) == "organisation")
            for one in told
        )

    def _of_whole(self, node: Node, phrase: str) -> Reference | None:
        """What belongs to the work or city that the title names, said with it: "the directors of Casablanca"."""
        for wholes, parts in PARTS.items():
            whole = self._history.aliases.main(wholes)
            is_part = phrase.removeprefix("the ") in parts and not child(node, "conj") and node.dep_ != "conj"
            if whole is None or not is_part or self._history.brings_in(node):
                continue
            kind = "GPE" if "city" in wholes else "WORK_OF_ART"
            others = {one.text for one in node.sent if one.ent_type_ == kind} - set(whole.split())
            again = next((one for one in node.sent if one.lower_ in wholes or one.text == whole.split()[-1]), None)
            return None if others else Reference(f"{phrase} of {whole}", again.i if again is not None else None)
        return None

    def _named(self, node: Node, place: Place) -> Reference | None:
        """The country or other named thing that a class noun without modifiers stands for."""
        is_modified = child(node, "amod", "compound") is not None and not knowledge.is_role(
            _phrase(node)[len("the ") :]
        )
        is_counted = any(map(says_how_many, children(node, "prep")))  # no "Norway of five million people"
        if is_modified or is_counted or children(node, "nmod", "nummod", "conj"):
            return None
        if node.dep_ in {"attr", "appos", "compound"}:
            return None
        nation = self._history.nations.of(node, place)
        if nation is not None:
            return Reference(*nation)
        naming = self._history.aliases.of(node, place) if node.tag_ == "NN" else None
        if naming is None:
            return None
        in_sentence = place.span.start <= naming.head < node.i and naming.at[:2] == (place.block, place.number)
        if in_sentence and _is_left(node.doc[naming.head]):
            return None
        return Reference(naming.say, naming.head if in_sentence else None)

    def _pair(self, node: Node, place: Place) -> Reference | None:
        """The two countries, where the phrase before them in the sentence, or the sentences before, name just two."""
        if node.lower_ not in _STATES or not any(one.lower_ == "two" for one in children(node, "nummod")):
            return None
        for before in reversed(place.span[: node.left_edge.i - place.span.start]):
            if before.pos_ != "NOUN":
                continue
            names = [
                inner.text
                for inner in before.subtree
                if inner.pos_ == "PROPN" and knowledge.find(inner.text, "country")
            ]
            if len(names) > 1:
                is_pair = len(names) == 2 and names[0] != names[1]
                return Reference(" and ".join(names), before.i) if is_pair else None
        said = self._history.nations.pair(place, node.left_edge.i)
        return Reference(said) if said is not None else None


def _kinds_of(node: Node) -> set[str]:
    """The kinds of things that a class noun may take up."""
    return {kind for kind, nouns in _KINDS.items() if node.lemma_.lower() in nouns}


def _is_of(word: str, kinds: Collection[str]) -> bool:
    """True for the name of a thing of these kinds by the tables."""
    entry = knowledge.find(word.lower())
    return entry is not None and entry.kind in kinds


def _phrase(node: Node) -> str:
    """The phrase as it is said by itself, without a relative clause, what is joined to it or a possessive ending."""
    words = trimmed(subtree(node, children(node, "relcl", "conj", "cc", "preconj", "predet")))
    return "the " + text_of(words).removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s")


def _leans(modifier: Node) -> bool:
    """True for a comparative or "nearby": what it is measured from stands elsewhere."""
    comparative = modifier.tag_ == "JJR" or (modifier.dep_ == "amod" and modifier.lower_.endswith("er"))
    return comparative or modifier.lower_ in _NEARBY


def _lacks_article(say: str | None, node: Node) -> bool:
    """True for a name that ends in the noun itself or one like it and has no article: "US Passport"."""
    if say is None or say.startswith("the "):
        return False
    last = say.split()[-1].lower()
    return node.lower_ in {last, *SYNONYMS.get(last, ())}


def _is_left(name: Node) -> bool:
    """True for a place that somebody goes from, where the sentence tells to which: "from Bergen to Oslo"."""
    source = name.head
    is_source = name.dep_ == "pobj" and source.lower_ == "from"
    return is_source and any(one.lower_ in {"to", "into"} for one in children(source.head, "prep"))
