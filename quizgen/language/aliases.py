"""Class nouns that stand for something named: "the act" for the Tea Act, "the city" for Vienna."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import PLACES, Mention
from quizgen.language.antecedents import clause_subject, in_row, is_in
from quizgen.language.class_words import BY_KIND, ILLNESSES, REALMS, SETTINGS, SYNONYMS, classes, is_example, office_of
from quizgen.language.name_shapes import (
    by_initials,
    disease_of,
    has_article_of_its_own,
    is_headed,
    is_in_force,
    is_named_by_of,
    is_place_by_name,
    is_spot,
    is_town,
    of_name,
)
from quizgen.language.nodes import Node
from quizgen.language.tree import SUBJECTS, children, has_determiner, text_of
from quizgen.tags import NOUNS

if TYPE_CHECKING:
    from quizgen.language.history import Place

At = tuple[int, int, int]
"""Block, sentence and index of a word: where it stands in the article."""
_TOP: At = (0, 0, 0)
"""Where the article begins, and its title and headings are known."""

_NAMED_IN_TITLE = tuple(
    "company firm city municipality university newspaper river island spacecraft planet disease illness".split()
)
"""Nouns for what an article is about where its title names one such thing among other words."""
_OPEN_SET = frozenset({"a", "an", "another", "one", "each", "every", "any", "some", "no", "which", "that"})
_MANY = frozenset({"planet", "moon", "element", "language"})
"""Classes of which an article may tell in general, and name one in passing."""
_TOWNS = ("city", "town")
_PROPOSED = frozenset({"bill", "legislation", "measure"})
_TEAMS = frozenset({"club", "team"})
_BODIES = frozenset("company firm organization organisation business brand retailer".split())
_NEAR = 2
"""Sentences before its own in which a class noun looks for its name first."""


@dataclass(frozen=True)
class Naming:
    """A name with a noun that may stand for it from there on.

    Attributes:
        at: where its head stands.
        head: index of the head in the block.
        say: the name as it is said inside a sentence, with its article; empty for an office whose bearer is not known.
        lasting: True where the name itself tells its class; one that its sentence told counts in its paragraph only.
    """

    at: At
    head: int
    say: str
    lasting: bool = True


class Aliases:
    """Which name of the article a class noun stands for.

    Args:
        title: of the article.
        mentions: of the article.
        places: its sentences in order.
        headings: its headings by their block.
    """

    def __init__(
        self, title: str, mentions: Iterable[Mention], places: Iterable[Place], headings: Mapping[int, str]
    ) -> None:
        self._headings = {number: _plain(text) for number, text in headings.items()}
        self._shown = _bare(title)
        self._title = _plain(title)
        self._main: dict[str, str] = {}
        in_brackets = re.search(r"\((\w+)\)", title)
        self._is_told = in_brackets is not None
        self._mentions = {place: mention for mention in mentions for place in mention.places}
        self._namings: dict[str, list[Naming]] = {}
        self._rivals: dict[str, list[At]] = {}
        self._lone: dict[str, At] = {}
        self._shown_at: dict[At, tuple[Mention, int, str]] = {}
        self._of_names: dict[At, str] = {}
        self._spots: set[At] = set()
        places = list(places)
        self._definite = {
            mention.name for place in places for node, mention in self._named(place) if has_article_of_its_own(node)
        }
        named = {one.name for one in self._mentions.values() if one.kind in PLACES}
        self._bare_places = named - self._definite  # "Moss Castle" takes no article
        taken = [self._gather(place) for place in places]
        for place, words in zip(places, taken, strict=True):
            self._gather_rivals(place, words)
        self._main.update(by_initials(self._shown, places))
        if in_brackets is not None:
            self._main[in_brackets[1].lower()] = self._shown
        known = None if self._shown.startswith("The ") else knowledge.find(self._shown)  # no "The" in mid-sentence
        self._main = dict.fromkeys(BY_KIND.get(known.kind, ()) if known else (), self._shown) | self._main
        for noun in _NAMED_IN_TITLE:
            told = {one.say for one in self._namings.get(noun, []) if one.lasting and _is_in(one.say, self._title)}
            named = {one for one in told if not any(_is_in(one, _plain(other)) for other in told if other != one)}
            if len(named) == 1:
                self._main.setdefault(noun, named.pop())

    def of(self, node: Node, place: Place) -> Naming | None:
        """The naming that "the N" or "this N" takes up, or None where none or several fit.

        Args:
            node: the head noun, singular, nothing before it but its determiner or what makes it an office.
            place: its sentence.
        """
        noun, at = office_of(node), at_of(node, place)
        own = clause_subject(node) if node.dep_ not in {*SUBJECTS, "poss"} else None
        told = [one for one in self._namings.get(noun, []) if not _is_told_by(own, one.say)]
        before = [one for one in told if one.at < at]
        is_of_many = noun in _MANY and noun not in self._main and len(told) < len(self._rivals.get(noun, []))
        if is_of_many and not any(one.at[:2] == at[:2] for one in before):
            return None
        main = self._main.get(noun)
        if main is not None and _has_no_other(main, before, at):
            last = next((one for one in reversed(before) if one.say == main), Naming(_TOP, -1, main))
            return None if self._has_rival(noun, (at[0], max(0, at[1] - _NEAR), 0), at) else last
        beside = self._beside(node, noun, at) if text_of(node.lefts).lower() == "the" else None
        if beside is not None:
            return beside
        headed = self._of_heading(noun, at[0])
        if headed is not None and _has_no_other(headed, before, at):
            return Naming(_TOP, -1, headed)
        if not before:
            return self._told_later(noun, told, at)
        nearest = _nearest(node, before, at)
        if nearest:
            is_sure = nearest[-1].say and _is_one(nearest) and not self._has_rival(noun, nearest[-1].at, at)
            return max(nearest, key=lambda one: (one.say.startswith("the "), one.at)) if is_sure else None
        return self._only(noun, told, before[-1], at)

    def _told_later(self, noun: str, told: list[Naming], at: At) -> Naming | None:
        """The one place of the class, where its paragraph names it in a later sentence; in the same one it is another's
        name: "by land across the continent or round the continent of Asia"."""
        is_near = bool(told) and told[0].at[0] == at[0] and told[0].at[1] > at[1]
        fits = is_near and knowledge.noun_class(noun) == "place" and _is_one(told)
        return told[0] if fits and not self._has_rival(noun, _TOP, at) else None

    def _only(self, noun: str, told: list[Naming], last: Naming, at: At) -> Naming | None:
        """The last naming in the paragraphs before, where all that the article tells of the class is one thing."""
        if knowledge.noun_class(noun) == "person" or noun in ILLNESSES:
            return None
        is_passing = noun in REALMS and len(told) == 1  # named once: it need not be the one that is told of
        if is_passing or noun == "law" or self._is_title_of_another(noun, last.say) or self._is_other_body(noun, last):
            return None
        return last if last.lasting and _is_one(told) and not self._has_rival(noun, (at[0], 0, 0), at) else None

    def _is_title_of_another(self, noun: str, say: str) -> bool:
        """True if the title speaks of a thing of the class that it does not name so: "Town Orchestra Plays On"."""
        titled = self._title.split()
        behind = titled[titled.index(noun) + 1 :] if noun in titled else []
        if behind and knowledge.noun_class(behind[0]) is not None:
            return False  # a "Gang War" is no gang
        return noun in titled and set(_plain(say).split()).isdisjoint(set(titled) - {noun})

    def _is_other_body(self, noun: str, last: Naming) -> bool:
        """True for a company or organisation where the title names another body of which the article tells."""
        names = Counter(one.name for one in self._mentions.values() if one.kind in {"organisation", "name"})
        titled = [name for name, times in names.items() if times > 1 and _is_in(name, self._title)]
        told = {_plain(name) for name in titled}
        return noun in _BODIES and bool(told) and _plain(last.say) not in told

    def _beside(self, node: Node, noun: str, at: At) -> Naming | None:
        """The one club named before it in its sentence; the one place named there or in the sentence before."""
        kinds = PLACES if noun in SETTINGS else {"organisation"} if noun in _TEAMS else set()
        told = [one for one in self._shown_at if one < at and one[0] == at[0] and self._shown_at[one][0].kind in kinds]
        told = [one for one in told if one[1] != at[1] or not is_in(node, node.doc[self._shown_at[one][1]])]
        if noun in SETTINGS:
            told = [one for one in told if one not in self._spots]
        near = [one for one in told if one[1] == at[1]]
        if any(_is_taken_with(node.doc[self._shown_at[one][1]], node) for one in near):
            return None
        here = [told for one, told in self._shown_at.items() if one[:2] == at[:2] and told[0].kind in PLACES]
        is_other = any(node.doc[one].dep_ in {*SUBJECTS, "dobj"} for _, one, _ in here)
        if not near and noun in SETTINGS and not is_other:
            near = [one for one in told if one[1] == at[1] - 1]
        names = {self._shown_at[one][0].name for one in near}
        if len(names) != 1 or self._has_rival(noun, near[-1], at):
            return None
        mention, head, say = self._shown_at[near[-1]]
        return Naming(near[-1], head, say) if mention.kind in {"place", "organisation"} else None

    def _of_heading(self, noun: str, block: int) -> str | None:
        """The one thing of the class that the heading of the section names."""
        number = max((one for one in self._headings if one < block), default=None)
        if number is None:
            return None
        told = self._headings[number]
        named = {one.say for one in self._namings.get(noun, []) if one.lasting and _is_in(one.say, told)}
        return named.pop() if len(named) == 1 else None

    def main(self, nouns: Iterable[str]) -> str | None:
        """What the article is about, if one of the nouns is what its title names."""
        return next((self._main[noun] for noun in nouns if noun in self._main), None)

    def short_for(self, node: Node, place: Place) -> str | None:
        """The one longer name told before that "the Treaty" is short for: the only one, the title's, the paragraph's.

        Empty where several may be meant; None where there is none.
        """
        noun = node.lower_
        at = at_of(node, place)
        told = {one: mention.name for one, mention in self._mentions.items()}
        told |= {one.at: one.say for one in self._namings.get(noun, []) if one.lasting} | self._of_names
        long = {one: name for one, name in told.items() if one < at and is_headed(name, noun)}
        of_title = {name for name in long.values() if self._is_of_title(name, noun)}
        others = {name for name in told.values() if is_headed(name, noun)} - set(long.values())
        if not of_title and any(self._is_of_title(name, noun) for name in others):
            return ""  # the one that the title is about comes later
        before = {name for one, name in long.items() if one[0] == at[0]}
        is_first = bool(long) and min(long) < self._lone.get(noun, at)
        for names in ({re.sub("^[Tt]he ", "", _bare(name)) for name in long.values()}, of_title, before):
            if len(names) == 1 and is_first:
                name = re.sub("^[Tt]he ", "", _bare(names.pop()))
                return name if name in self._bare_places else f"the {name}"
        return "" if long else None

    def _is_of_title(self, name: str, noun: str) -> bool:
        """True if a longer name shares a word besides the noun with the title."""
        return bool((set(_plain(name).split()) - {noun}) & set(self._title.split()))

    def names_one(self, node: Node, place: Place) -> bool:
        """True if something named of the class stands before in the paragraph: an indefinite is not all there is."""
        at = at_of(node, place)
        return any(one.at[0] == at[0] and one.at < at for one in self._namings.get(node.lemma_.lower(), []))

    def _has_rival(self, noun: str, start: At, end: At) -> bool:
        """True if another thing of the class is brought in between: "a company", "the car company"; a bill anywhere."""
        start = _TOP if noun == "bill" else start
        return any(start < at < end for at in self._rivals.get(noun.split()[-1], []))

    def _named(self, place: Place) -> Iterator[tuple[Node, Mention]]:
        for node in place.span:
            mention = self._mentions.get(at_of(node, place))
            if mention is not None:
                yield node, mention

    def _gather(self, place: Place) -> set[int]:
        """Keep what a sentence names; gives the words that name it or tell its class."""
        taken: set[int] = set()
        for node in place.span:
            is_alone = node.pos_ == "PROPN" and text_of(node.lefts).lower() == "the"
            if is_alone and not is_headed(f"{node.text} {node.doc[node.i + 1 : node.i + 2].text}", node.lower_):
                self._lone.setdefault(node.lower_, at_of(node, place))
            if is_town(node) and knowledge.find(node.text) is None:
                for noun in _TOWNS:
                    naming = Naming(at_of(node, place), node.i, text_of([*children(node, "compound"), node]), False)
                    self._namings.setdefault(noun, []).append(naming)
            if node.pos_ == "PROPN" and is_named_by_of(node):
                self._of_names[at_of(node, place)] = of_name(node)
        for node, say in self._sayable(place):
            mention = self._mentions.get(at_of(node, place))
            for noun, word in classes(node, mention):
                if _plain(say) == self._title:
                    self._main.setdefault(noun, say)
                if is_example(node):
                    continue
                is_known = word is None or word.i != node.i or (mention is not None and mention.kind == "person")
                naming = Naming(at_of(node, place), node.i, say if is_known and not in_row(word) else "", word is None)
                for again in SYNONYMS.get(noun, (noun,)):
                    if again in _PROPOSED and is_in_force(node):
                        continue
                    self._namings.setdefault(again, []).append(naming)
                taken.update({node.i} if word is None else {node.i, word.i})
        return taken

    def _gather_rivals(self, place: Place, taken: set[int]) -> None:
        """Keep what may be another of its class; a name that is told elsewhere is none."""
        for node in place.span:
            told = {one.say.removeprefix("the ") for one in self._namings.get(node.lower_, [])}
            is_known = " ".join(one.text for one in (*children(node, "compound"), node)) in told
            if node.i not in taken and not is_known and _brings_in(node, place):
                self._rivals.setdefault(node.lemma_.lower(), []).append(at_of(node, place))

    def _sayable(self, place: Place) -> Iterator[tuple[Node, str]]:
        """Heads of the names of a sentence, and of the title's own words, with what is said for them."""
        for node in place.span:
            mention = self._mentions.get(at_of(node, place))
            if mention is not None:
                name = next((form for form in mention.forms if node.text in form.split()), mention.name)
                is_cut = mention.kind in {"work", "event", "name"} and name.endswith(node.text) and is_named_by_of(node)
                say = of_name(node) if is_cut else ("the " if mention.name in self._definite else "") + name
                if node.dep_ != "compound":  # the Atlantic of "the Atlantic coast" is not spoken of
                    self._shown_at[at_of(node, place)] = mention, node.i, say
                if is_spot(node):
                    self._spots.add(at_of(node, place))
                yield node, of_name(node) if _goes_on(node, mention) else say
            elif node.pos_ in NOUNS and node.dep_ in SUBJECTS and self._title:
                text = text_of(node.subtree)
                if _plain(text) == self._title:
                    text = _bare(text)
                    yield node, self._as_shown(text) if node.pos_ == "PROPN" or self._is_told else _lowered(text)
            if mention is None and (disease := disease_of(node)) is not None:
                yield node, disease
            if mention is None and node.pos_ == "PROPN" and is_named_by_of(node):
                yield node, of_name(node)
            if is_place_by_name(node):
                yield node, "the " + " ".join(one.text for one in (*children(node, "compound"), node))

    def _as_shown(self, text: str) -> str:
        """The title as a sentence says it: with the article that it has there."""
        has_article = text.lower().startswith("the ") and not self._shown.lower().startswith("the ")
        return f"the {self._shown}" if has_article else self._shown


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def at_of(node: Node, place: Place) -> At:
    """Where a word stands in the article."""
    return place.block, place.number, node.i - place.span.start


def _bare(title: str) -> str:
    """A title or phrase without what it has in brackets."""
    return re.sub(r"\s*\([^)]*\)", "", title).strip()


def _is_in(say: str, told: str) -> bool:
    """True if a name stands in a title or heading, in lower case."""
    return re.search(rf"\b{re.escape(_plain(say))}\b", told) is not None


def _goes_on(node: Node, mention: Mention) -> bool:
    """True for the Treaty of "the Second Treaty of Rome" where the recogniser ends the name before "of"."""
    is_headed = node.lower_ in SYNONYMS or knowledge.noun_class(node.lower_) in {"document", "event"}
    return is_headed and is_named_by_of(node) and not any(f"{node.text} of" in form for form in mention.forms)


def _plain(text: str) -> str:
    """A title or phrase without its bracket and article, in lower case."""
    return _bare(text).lower().removeprefix("the ").strip()


def _is_told_by(subject: Node | None, say: str) -> bool:
    """True for what the subject of the noun's own clause names: that would be "it" there."""
    if subject is None or subject.pos_ != "PROPN":
        return False
    named = {one.text for one in (*children(subject, "compound"), subject)}
    return named <= set(say.split())


def _has_no_other(say: str, before: list[Naming], at: At) -> bool:
    """True if its paragraph has named nothing else of the class."""
    return all(one.say == say or one.at[0] != at[0] for one in before)


def _nearest(node: Node, before: list[Naming], at: At) -> list[Naming]:
    """What is named in the sentence before "this N", else a few sentences back, else in the paragraph."""
    here = [one for one in before if one.at[0] == at[0]]
    near = [one for one in here if one.at[1] >= at[1] - _NEAR]
    newest = [one for one in near if one.at[1] == at[1] - 1] if has_determiner(node, {"this"}) else []
    return newest or near or here


def _is_one(namings: Iterable[Naming]) -> bool:
    return len({one.say.removeprefix("the ") for one in namings}) == 1


def _is_taken_with(name: Node, node: Node) -> bool:
    """True for Acme in "brought Acme to the district": one verb takes both, so they are two."""
    verbs = [one.head.head if one.dep_ == "pobj" else one.head for one in (name, node)]
    return verbs[0] == verbs[1] and verbs[0].i < name.i and name.dep_ in {"dobj", "pobj"}


def _brings_in(node: Node, place: Place) -> bool:
    """True for a phrase that may bring in another of its class: "a company", "the car company", "the Company of …"."""
    if node.pos_ == "PROPN":
        return node.i != place.span.start and node.text[:1].isupper()
    if node.pos_ != "NOUN":
        return False
    if has_determiner(node, _OPEN_SET):
        return True
    return bool(children(node, "amod", "compound", "nmod", "prep", "relcl", "acl", "poss", "nummod"))
