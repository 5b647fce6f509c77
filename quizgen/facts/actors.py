"""Who or what did it: the subject of a specific verb (Pasteur disproved …; the vaccine was developed by Salk)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Sentence, Text
from quizgen.facts.askable import askable, is_askable_key, is_copula, kept, names_something, parts
from quizgen.facts.model import Ask, Fact, FactKind
from quizgen.wording.asking import question_word
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import statement
from quizgen.wording.words import is_open, say

_KINDS: dict[str, FactKind] = {"person": "person", "organisation": "organisation", "country": "organisation"}


def find(text: Text) -> Iterator[Fact]:
    """Find who did what.

    Args:
        text: the analysed article.
    """
    for sentence, clause in askable(text):
        if is_copula(clause) or clause.verb.negated or knowledge.is_light_verb(clause.verb.main.lemma):
            continue
        asks = tuple(ask for ask in (_subject(clause), _agent(clause)) if ask is not None)
        if asks:
            yield _fact(sentence, clause, asks)


def _fact(sentence: Sentence, clause: Clause, asks: tuple[Ask, ...]) -> Fact:
    kind = asks[0].phrase.kind if asks[0].phrase else ""
    return Fact(_KINDS.get(kind, "other"), "facts.actors", statement(clause), parts(clause), (sentence,), clause, asks)


def _subject(clause: Clause) -> Ask | None:
    if not is_askable_key(clause.subject) or not clause.subject.is_named:
        return None
    pieces = kept(clause)
    rest = tuple(token for piece in pieces for token in piece.words)
    asked = question_word(clause.subject)
    if not asked or not names_something(rest) or is_open((*clause.verb.words, *rest)):
        return None
    return _ask(clause.subject, "subject", ask_subject(clause, asked, pieces))


def _agent(clause: Clause) -> Ask | None:
    agent = clause.piece("agent")
    if agent is None or not is_askable_key(agent.phrase) or agent.phrase is None or not agent.phrase.is_named:
        return None
    asked = question_word(agent.phrase)
    if not asked or not names_something(clause.subject.words):
        return None
    return _ask(agent.phrase, "agent", ask_piece(clause, asked, kept(clause, agent), marker="by" if asked != "who" else "", stranded="by" if asked == "who" else ""))


def _ask(phrase: Phrase, frame: str, stem: str) -> Ask:
    return Ask(frame, stem, say(phrase.words), frozenset({"choice", "short_answer", "cloze"}), phrase)
