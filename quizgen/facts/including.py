"""What belongs to a group, some of it named: "the causes of erosion include rain, wind and ice"."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Text
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.members import read_members
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import is_dated, title_words
from quizgen.tags import DEGREES
from quizgen.wording.fronting import with_fronts
from quizgen.wording.persons import is_people
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, say, sentence

_LONGEST = 20


def find(text: Text) -> Iterator[Fact]:
    """Find groups and the members of them that a sentence lists.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = _ask(found, clause, title) if clause.verb.main.lemma == "include" else None
        if ask is not None:
            yield Fact("part-list", "facts.including", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(found: Sentence, clause: Clause, title: frozenset[str]) -> Ask | None:
    verb, subject = clause.verb, clause.subject
    is_plain = not (verb.negated or verb.modal or verb.chain or subject.conjuncts or subject.is_numeric)
    is_plain = is_plain and verb.finite.tag != "VBZ"  # a name in the plural is one thing
    if not is_plain or subject.number != "plural" or any(token.tag in DEGREES for token in subject.words):
        return None
    members = read_members(found.tokens, verb.words[-1].index + 1)
    if members is None or is_open((*subject.words, *members.words)) or not tells(subject.words, title, least=1):
        return None
    key, fronts = say(members.words), [piece for piece in kept(clause) if piece.front]
    listed = {token.index for token in members.words}
    stays = [piece for piece in kept(clause) if piece not in fronts and piece.words[0].index not in listed]
    if len(key.split()) > _LONGEST or not all(is_dated(piece) for piece in (*fronts, *stays)):
        return None
    stem = sentence(with_fronts([say(piece.words) for piece in (*fronts, *stays)], _question(clause)), "?")
    return Ask("some-of", stem, key, WRITTEN)


def _question(clause: Clause) -> str:
    subject = clause.subject
    word = "who" if is_people(subject) else "what"
    be = "were" if clause.verb.tense == "past" else "are"
    is_some = subject.words[0].text.lower() == "some"
    some = "some of " if subject.determiner or subject.possessor is not None else "some "
    return f"{word} {be} {'' if is_some else some}{say(subject.words)}"
