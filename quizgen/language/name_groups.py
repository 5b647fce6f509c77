"""Names that stand for the same thing, and all that the person of the title is called."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from quizgen import knowledge
from quizgen.clauses import Kind
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.language.name_kinds import Name, is_shown_thing, is_told_as_person, vote

OF_PLACE = frozenset({"da", "di", "del", "della", "ser", "dos", "das"})
"""Small words of a name behind which stands where its bearer, or whose child, he is: nobody is called by that alone."""
_LEAST_NAME, _MOST_NAME, _LEAST_FORM = 2, 3, 3


@dataclass
class Group:
    """All occurrences of what one name stands for, with the name that it has in the title, if it is the one there."""

    names: list[Name] = field(default_factory=list)
    titled: str = ""

    def votes(self) -> Counter[Kind]:
        """How much speaks for each kind."""
        found: Counter[Kind] = Counter()
        for kind, weight in filter(None, map(vote, self.names)):
            found[kind] += weight
        return found


def person_of_title(title: str) -> list[str]:
    """The words of a title that may be a first name and a surname; nothing where it cannot be.

    Args:
        title: of an article.
    """
    shown = re.sub(r"\s*\(.*\)$", "", title).split()
    is_name = _LEAST_NAME <= len(shown) <= _MOST_NAME and all(word[:1].isupper() or word in OF_PLACE for word in shown)
    return shown if is_name else []


def with_person_of_title(groups: list[Group], shown: list[str]) -> list[Group]:
    """The groups with all that the person of the title is called in one: Alex Morgan, Alexandra Patricia Morgan.

    Args:
        groups: of an article's names.
        shown: the words of a title that may be a first name and a surname, or nothing.
    """
    same = [one for one in groups if is_called(one, shown)] if shown else []
    if not same and shown and is_first_name(shown[0]):
        same = [one for one in groups if _is_by_surname(one, shown)]
    if not same:
        return groups
    whole = Group([name for group in same for name in group.names], " ".join(shown))
    whole.names.sort(key=lambda name: name.place)
    return [whole if one is same[0] else one for one in groups if one is same[0] or one not in same]


def is_first_name(word: str) -> bool:
    """True for a first name of the tables, and for what is no word of the dictionary: "Grace", "Solveig"."""
    return knowledge.gender(word) is not None or not lemmas_of(word.lower())


def _is_by_surname(group: Group, shown: list[str]) -> bool:
    """True if a surname alone is all that a group's names are, and its bearer told as a person or by a known first
    name: two capitals are those of a product or a treaty too, "Lufthansa Cargo"."""
    is_shown = knowledge.gender(shown[0]) is not None or any(map(is_told_as_person, group.names))
    is_either = kind_of(group) in {"person", "name"} and all(name.text == shown[-1] for name in group.names)
    return is_shown and is_either


def is_called(group: Group, shown: list[str]) -> bool:
    """True if one of the group's names holds the surname and begins with the first name, or with a form of it."""
    if kind_of(group) != "person":
        return False
    for name in group.names:
        first, *rest = [node.text for node in name.nodes]
        is_form = first.startswith(shown[0]) or shown[0].startswith(first)
        if is_form and shown[-1] in rest and min(len(first), len(shown[0])) >= _LEAST_FORM:
            return True
    return False


def kind_of(group: Group) -> Kind:
    """The kind that most speaks for; "name" where nothing speaks for any."""
    votes = group.votes()
    kind: Kind = min(votes, key=lambda kind: (-votes[kind], kind)) if votes else "name"
    return "name" if kind == "person" and _is_thing(group) else kind


def _is_thing(group: Group) -> bool:
    """True for a name that stands as that of a thing and never as a person's: a cultivar called after somebody."""
    return any(map(is_shown_thing, group.names)) and not any(map(is_told_as_person, group.names))
