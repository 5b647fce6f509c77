"""The one longer phrase of an article with the same head, which a bare definite repeats in short."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quizgen import knowledge
from quizgen.language.aliases import At, at_of
from quizgen.language.antecedents import PERIODS
from quizgen.language.class_words import SPOTS
from quizgen.language.history import History, Place
from quizgen.language.nodes import Node
from quizgen.language.tree import child

_PEOPLES = frozenset({"people", "public"})
_OF_MANY = frozenset({"place", "city", "artefact", "organisation", "building"})
"""Classes of nouns of which another may be meant before the one is told of."""
_OF_TODAY = re.compile(r"(?<=^the )(?:modern|current|present) (?=[a-z]+ of )")
"""What tells a thing of today from itself before: what is said of "the game" holds for "the game of tennis"."""


def repeated(node: Node, place: Place, history: History) -> str | None:
    """What a noun with "the" and nothing else repeats; None where no longer phrase, or more than one, may be meant.

    Args:
        node: the noun.
        place: its sentence.
        history: what the article has said so far.
    """
    return _one_of_a_kind(node, place, history) or _plain(node, history) or only_longer(node, place, history)


def _one_of_a_kind(node: Node, place: Place, history: History) -> str | None:
    """The one longer phrase told before that needs no antecedent itself: "the federal government"."""
    told = history.unique.get(node.lower_, {})
    others = {text for _, text in history.heads.get(node.lower_, [])} - set(told)
    before = [phrase for phrase, at in told.items() if at < (place.block, place.number)]
    is_one = len(told) == len(before) == 1 and not others and child(node, "conj") is None
    return before[0] if is_one else None


def _plain(node: Node, history: History) -> str | None:
    """The one definite of the paragraph with this head that a modifier makes plain: "the radio signal"."""
    told = history.plain.get(node.lower_, set())
    return next(iter(told)) or None if len(told) == 1 and child(node, "conj") is None else None


def only_longer(node: Node, place: Place, history: History) -> str | None:
    """The one longer phrase with this head in the article, told before; none for persons, who may be others.

    Args:
        node: the noun.
        place: its sentence.
        history: what the article has said so far.
    """
    known = history.heads.get(node.lower_, [])
    texts = {text for _, text in known}
    kind = knowledge.noun_class(node.lemma_.lower())
    is_event = kind == "event"
    names = {word for text in texts for word in text.split() if word[:1].isupper()}  # "the war in Ukraine"
    said = {one.text for each in history.paragraph for one in each.span}
    is_known = len(known) > 1 or (bool(known) and known[0][0] < at_of(node, place)) or not names.isdisjoint(said)
    named = is_event and bool(names) and is_known
    may_come = kind not in _OF_MANY and is_in_title(history, known)
    is_told = named or (bool(known) and (known[0][0] < at_of(node, place) or may_come))
    if not is_told or node.lemma_.lower() in PERIODS | SPOTS | _PEOPLES or node.sent[-1].text == "?":
        return None
    if (kind == "artefact" and all(at[0] != place.block for at, _ in known)) or texts <= history.predicated:
        return None  # by then it may be another boat; and what something is, others are too
    of_head = [(at, text) for at, text in known if not text.startswith(f"the {node.lower_} of ")]
    of_nation = node.tag_ == "NNS" and _of_nation(texts) and kind == "place"
    once = len(known) < 2 and not named and not of_nation and not is_in_title(history, of_head)
    if once or child(node, "conj") is not None:
        return None
    if len(texts) != 1 or history.tells_of_other(node, known[0][1]):
        return None
    if node.tag_ != "NNS" and _of_nation(texts) and len(known[0][1].split()) == 3:
        return None
    is_people = knowledge.is_people(node.lemma_.lower())
    if (node.tag_ == "NNS" or is_people) and not (node.tag_ == "NNS" and _of_nation(texts)):
        return None
    return of_any_time(known[0][1])


def is_in_title(history: History, known: Iterable[tuple[At, str]]) -> bool:
    """True if the title shares a telling word with the longer phrase: it is what the article is about.

    Whose land it is tells nothing: "English Towns" is about no "English church".

    Args:
        history: of the article.
        known: longer phrases, with their places.
    """
    words = [word for _, text in known for word in text.split() if len(word) > 3]
    return any(word.lower() in history.title and not knowledge.country_of(word) for word in words)


def _of_nation(texts: Iterable[str]) -> bool:
    """True if a longer phrase says by an adjective whose they are: "the American colonies"."""
    return any(knowledge.country_of(text.split()[1]) is not None for text in texts)


def of_any_time(phrase: str) -> str:
    """The phrase without "modern" and the like.

    Args:
        phrase: definite, as it was said.
    """
    return _OF_TODAY.sub("", phrase)
