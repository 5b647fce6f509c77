"""Other things of the key's kind that the article names, where it does not make them right too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import TAKEN, Clause, Mention, Phrase, Text, join
from quizgen.distractors.eras import is_of_nations
from quizgen.distractors.kin import KINDS_WITHOUT_KIN, fits, like_key
from quizgen.distractors.model import Query
from quizgen.distractors.support import is_of_one
from quizgen.facts.model import OF_TERM
from quizgen.knowledge import Entry
from quizgen.quiz.model import Distractor
from quizgen.wording.asking import name_of

WHY = "also named in the article"
_NAMED = frozenset({"country", "city", "place", "organisation"})
_BY_LAST_WORD = frozenset({"work", "event", "name", "place"})
"""Kinds so wide that only names with one last word are of a kind: the Tea Act, the Stamp Act."""
_OF_MANY = frozenset(
    "contain include have need require use involve produce release emit absorb eat consume comprise carry hold "
    "incorporate".split()
)
"""Verbs with which several things may be said of one."""
_NAMED_SO = "called|known as|named|termed|dubbed|or|i\\.e|alias|aka"
"""What stands before a second name of something."""
_SHORT = 3
_DEGREE = re.compile(r"\b[A-Z]\w{0,2}\.[A-Z]\w{0,2}\.$")


def find(query: Query) -> Iterator[Distractor]:
    """Give things of the key's table, or names of its kind where no table has it, the oftenest named first."""
    if query.entry is not None and query.entry.kind not in KINDS_WITHOUT_KIN:
        yield from _of_one_table(query)
    elif query.entry is None and query.kind in _NAMED | _BY_LAST_WORD and " and " not in query.key:
        yield from _mentions(query)


def _mentions(query: Query) -> Iterator[Distractor]:
    initials = query.key.isupper()
    if query.kind == "organisation" and query.in_present and query.ask.frame == "subject":
        return  # what one of them does, another of the article may do as well
    for mention in others(query, query.kind):
        is_odd = (mention.name.isupper() and not initials) or bool(_DEGREE.search(mention.name))
        if not _is_like_named(mention.name, query):
            continue
        if knowledge.find(mention.name) is None and mention.name[:1].isupper() and not is_odd:
            shown = _whole_name(mention, query)
            if shown:
                yield Distractor(text=shown, why=WHY)


def _is_like_named(name: str, query: Query) -> bool:
    """True if the last words of a name and the key show one kind; the recogniser's label alone is wrong too often."""
    mine, wanted = name.split()[-1], query.key.split()[-1]
    if query.kind in _BY_LAST_WORD:
        return mine == wanted
    if query.kind != "organisation":
        return True
    classes = {knowledge.noun_class(word.lower()) for word in (mine, wanted)}
    if (" " in name) != (" " in query.key.removeprefix("the ")):
        return False
    return (mine.isupper() and wanted.isupper()) or classes == {"organisation"}


def _whole_name(mention: Mention, query: Query) -> str:
    """The name, with "the" if it has it at its first place; empty where "and" may have cut it in two."""
    block, number, head = mention.places[0]
    sentence = next(one for one in query.text.sentences if (one.block, one.number) == (block, number))
    start = head - len(mention.name.split()) + 1
    before = [token.text for token in sentence.tokens[max(0, start - 2) : max(0, start)]]
    after = [token.text for token in sentence.tokens[head + 1 : head + 3]]
    joined_before = before[-1:] in (["and"], ["&"]) and before[0][:1].isupper()
    joined_after = after[:1] in (["and"], ["&"]) and after[-1][:1].isupper()
    if joined_before or joined_after:
        return ""
    has_last_word = mention.name.split()[-1] == query.key.split()[-1]
    is_like_key = query.key.startswith("the ") and (query.kind in _BY_LAST_WORD or has_last_word)
    return f"the {mention.name}" if is_like_key or before[-1:] in (["the"], ["The"]) else mention.name


def others(query: Query, kind: str) -> list[Mention]:
    """What the article names of a kind outside the question's own sentences, the oftenest named first."""
    found = [one for one in query.text.mentions if one.kind == kind and not _is_in_own(one, query)]
    return sorted(found, key=lambda one: (-one.count, one.places[:1]))


def _is_in_own(mention: Mention, query: Query) -> bool:
    return any((block, number) in query.own for block, number, _ in mention.places)


def _of_one_table(query: Query) -> Iterator[Distractor]:
    """Things of the key's table that stand in other sentences."""
    entry = query.entry
    seen: dict[str, int] = {}
    for place, other in _known(query.text):
        if entry is not None and _is_of_table(other, query) and place not in query.own and fits(other, query):
            shown = like_key(other, query)
            seen[shown] = seen.get(shown, 0) + 1
    for shown in sorted(seen, key=lambda one: -seen[one]):
        yield Distractor(text=shown, why=WHY)


def _is_of_table(other: Entry, query: Query) -> bool:
    """True for a thing of the key's table; states that are gone stand beside those that still are, if they did then."""
    kinds = {other.kind, query.entry.kind if query.entry is not None else ""}
    return len(kinds) == 1 or (kinds == {"country", "former_state"} and is_of_nations(query))


@lru_cache(maxsize=1)
def _known(text: Text) -> tuple[tuple[tuple[int, int], Entry], ...]:
    """What the article names of the tables' things, each time with its sentence; every question asks for it."""
    return tuple(
        ((sentence.block, sentence.number), entry)
        for sentence in text.sentences
        for phrase in sentence.phrases
        if not phrase.conjuncts and (entry := knowledge.find(name_of(phrase))) is not None
    )


def does_the_same(name: str, query: Query) -> bool:
    """True if the article says of a name what it says of the key: with the same verb, in the same role.

    The other side of a comparison is said so in the same sentence, of another thing or time than the question names.
    """
    if query.ask.frame in OF_TERM:
        return _is_second_name(name, query)
    clause = query.finding.clause
    if clause is None or query.ask.phrase is None:
        return False
    head = query.ask.phrase.head.index
    role = _role_of(clause, head)
    if (
        role in TAKEN
        and clause.verb.main.lemma in _OF_MANY
        and clause.verb.tense != "past"
        and _is_told_of(name, query, clause.subject)
    ):
        return True
    if clause.verb.main.lemma == "be" and is_of_one(query.ask.stem):
        return False  # others are something too, but not the greatest or first
    its_own = query.own if name in query.ask.rivals else frozenset()
    return any(
        other.verb.main.lemma == clause.verb.main.lemma and _names(_filler(other, role), name)
        for sentence in query.text.sentences
        for other in sentence.clauses
        if other is not clause and (sentence.block, sentence.number) not in its_own
    )


def _is_second_name(name: str, query: Query) -> bool:
    """True if a sentence that has the key tells that something is called by the name, or has it behind "or"."""
    told = re.compile(rf"\b(?:{_NAMED_SO})\b(?: [\w’'“\"-]+){{0,3}}? [“\"]?{re.escape(name)}\b", re.IGNORECASE)
    return any(query.key in sentence.text and told.search(sentence.text) for sentence in query.text.sentences)


def _is_told_of(name: str, query: Query, subject: Phrase) -> bool:
    """True if another sentence names it with the key or with what is spoken of: it may be so of that as well."""
    if any(letter.isdigit() for letter in name):
        return False
    about = {token.lemma for token in subject.words if token.pos == "NOUN" and len(token.lemma) > _SHORT}
    return any(
        re.search(rf"\b{re.escape(name)}\b", sentence.text, re.IGNORECASE)
        and (query.key in sentence.text or not about.isdisjoint(token.lemma for token in sentence.tokens))
        for sentence in query.text.sentences
        if (sentence.block, sentence.number) not in query.own
    )


def _role_of(clause: Clause, head: int) -> str:
    if any(token.index == head for token in clause.subject.words):
        return "subject"
    return next((piece.role for piece in clause.pieces if any(token.index == head for token in piece.words)), "")


def _filler(clause: Clause, role: str) -> Phrase | None:
    if role == "subject":
        return clause.subject
    return next((piece.phrase for piece in clause.pieces if piece.role == role), None)


def _names(phrase: Phrase | None, name: str) -> bool:
    if phrase is None:
        return False
    parts = phrase.conjuncts or (phrase,)
    return any(knowledge.same(join(part.words), name) or name.lower() in join(part.words).lower() for part in parts)
