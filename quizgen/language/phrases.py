"""Noun phrases of a sentence, and what they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from quizgen import knowledge
from quizgen.clauses import Kind, Mention, Number, Phrase, Words
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import COUNTING_NOUNS, INDEFINITE
from quizgen.language.nodes import Node
from quizgen.language.tree import (
    DATED,
    SUBJECTS,
    child,
    children,
    conjuncts,
    is_apart,
    is_bracketed,
    is_dashed,
    is_left_off,
    is_likened,
    subtree,
    trimmed,
)
from quizgen.quiz.numbers import is_year
from quizgen.tags import PLURALS

if TYPE_CHECKING:
    from quizgen.language.tokens import TokenMaker

_NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_BY_LABEL: dict[str, Kind] = {
    "MONEY": "money", "PERCENT": "percent", "QUANTITY": "measure", "ORDINAL": "ordinal", "CARDINAL": "number",
}  # fmt: skip
_ASIDES = frozenset({"appos", "prep", "acl", "relcl"})
_PLURAL = frozenset({"they", "these", "those", "many", "few", "several", "both"})
_SINGLE = frozenset({"times", "news", "commons", "lords"})
"""Names that are singular though they end as plurals do."""
_OF_PEOPLE = ("sh", "ch", "ese", "ss")
"""Endings of adjectives of a country that take no s for its people: the Irish, the French, the Chinese, the Swiss."""
_DURATIONS = frozenset("second minute hour day week month year decade century millennium".split())


class PhraseMaker:
    """Makes phrases of one sentence.

    Args:
        tokens: turns parser's words into tokens.
        mentions: by index of the head in the sentence.
    """

    def __init__(self, tokens: TokenMaker, mentions: Mapping[int, Mention]) -> None:
        self._tokens = tokens
        self._mentions = mentions
        self._made: dict[tuple[int, bool], Phrase] = {}

    def phrase(self, head: Node, *, whole: bool = True) -> Phrase:
        """The phrase of a head noun: with its conjuncts, or alone; each is made once."""
        key = head.i, whole
        if key not in self._made:
            self._made[key] = self._phrase(head, whole=whole)
        return self._made[key]

    def _phrase(self, head: Node, *, whole: bool) -> Phrase:
        members = conjuncts(head) if whole else [head]
        skip = [inner for member in members for inner in _left_off(member)]
        if not whole:
            skip += children(head, "conj", "cc", "preconj")
        nodes = trimmed(subtree(head, skip))
        if nodes[:1] and nodes[0].lower_ == "to" and nodes[0].dep_ == "quantmod":
            nodes = nodes[1:]  # of "up to", whose first word hangs on the verb
        determiner = child(head, "det")
        possessor = child(head, "poss")
        apposition = child(head, "appos")
        return Phrase(
            words=self.words(nodes or [head]),  # a mark that was taken for a noun is trimmed off
            head=self._tokens(head),
            kind=self.kind(head),
            number="plural" if len(members) > 1 and head.tag_ != "VBG" else _number(head),
            determiner=determiner.lower_ if determiner is not None else "",
            conjuncts=tuple(self.phrase(member, whole=False) for member in members) if len(members) > 1 else (),
            possessor=self.phrase(possessor, whole=False) if possessor is not None else None,
            apposition=self.phrase(apposition) if apposition is not None and apposition.pos_ in _NOMINAL else None,
            modifiers=self.words(children(head, "amod", "compound", "nummod", "quantmod")),
        )

    def words(self, nodes: Iterable[Node]) -> Words:
        """Tokens of words, in order."""
        return tuple(self._tokens(node) for node in nodes)

    def all(self, sentence: Iterable[Node]) -> tuple[Phrase, ...]:
        """Every noun phrase of a sentence, nested ones too, each conjunct alone."""
        return tuple(self.phrase(node, whole=False) for node in sentence if _is_head(node))

    def kind(self, head: Node) -> Kind:
        """What a phrase with this head names."""
        mention = self._mentions.get(head.i - self._tokens.start)
        if mention is not None:
            return mention.kind
        if head.pos_ == "NUM" and head.doc[head.i + 1 : head.i + 3].text.lower() == "per cent":
            return "percent"
        return _time_kind(head) or _BY_LABEL.get(head.ent_type_) or _counted(head) or "term"


def _is_head(node: Node) -> bool:
    return node.pos_ in {"NOUN", "PROPN", "NUM"} and node.dep_ not in {
        "compound",
        "nummod",
        "quantmod",
        "npadvmod",
        "amod",
    }


def _left_off(head: Node) -> list[Node]:
    own = [inner for inner in head.children if is_left_off(inner) or is_apart(inner) or inner.dep_ == "mark"]
    return own + [
        inner
        for inner in head.subtree
        if inner.i != head.i
        and (
            is_likened(inner)
            or (inner.dep_ == "appos" and is_bracketed(inner))
            or (inner.dep_ in _ASIDES and is_dashed(inner))
        )
    ]


def _number(head: Node) -> Number:
    is_plural = head.tag_ in PLURALS or head.lower_ in _PLURAL or _is_team(head) or _is_people(head) or _counts(head)
    return "plural" if is_plural else "singular"


def _counts(head: Node) -> bool:
    """True for "a lot of boats", of which the boats are the many; "the number of boats" is one."""
    of, determiner = child(head, "prep"), child(head, "det")
    things = child(of, "pobj") if of is not None and of.lower_ == "of" and of.i == head.i + 1 else None
    is_count = head.lemma_ in COUNTING_NOUNS and determiner is not None and determiner.lower_ in INDEFINITE
    return is_count and things is not None and things.tag_ in PLURALS


def _is_team(head: Node) -> bool:
    """True for "the Broncos": a plural of the dictionary as a name, alone with its article and with no verb in -s; so
    for a name that no dictionary holds, told to be a group's: "the Zeks, a band"."""
    is_name = head.tag_ == "NNP" and head.lower_.endswith("s") and not head.is_upper and head.lower_ not in _SINGLE
    is_bare = is_name and [one.lower_ for one in head.lefts] == ["the"]
    is_one = head.dep_ in SUBJECTS and any(one.tag_ == "VBZ" for one in (head.head, *head.head.lefts))
    is_group = any(knowledge.noun_class(one.lemma_.lower()) == "group" for one in children(head, "appos"))
    is_plural = is_group or head.lower_ not in lemmas_of(head.lower_).get("NOUN", (head.lower_,))
    return is_bare and not is_one and is_plural


def _is_people(head: Node) -> bool:
    """True for "the British": the adjective of a country that looks like one thing, with its article."""
    is_bare = head.lower_.endswith(_OF_PEOPLE) and [one.lower_ for one in head.lefts] == ["the"]
    return is_bare and knowledge.country_of(head.text) is not None and child(head, "prep") is None


def _time_kind(head: Node) -> Kind | None:
    if head.ent_type_ not in DATED and not is_year(head.text):
        return None
    if is_year(head.text) and head.pos_ in {"NUM", "PROPN", "NOUN"}:
        return "date" if any(inner.ent_type_ == "DATE" and inner.i != head.i for inner in head.subtree) else "year"
    if head.lemma_.lower() in _DURATIONS and child(head, "nummod") is not None:
        return "duration"
    return "date" if any(character.isdigit() for character in head.sent.text) and head.ent_type_ == "DATE" else None


def _counted(head: Node) -> Kind | None:
    number = child(head, "nummod")
    if number is None:
        return None
    if head.text == "%" or head.lemma_.lower() in {"percent", "%"}:
        return "percent"
    if head.lemma_.lower() in _DURATIONS:
        return "duration"
    return "measure" if knowledge.unit(head.text) else None
