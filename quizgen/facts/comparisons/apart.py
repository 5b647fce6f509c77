"""One thing held against another inside a clause: A rather than B, A and not B, not A but B; unlike A; despite A."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Phrase, Sentence
from quizgen.facts.comparisons.beside import said_again
from quizgen.facts.comparisons.comparing import clause_at, phrase_before
from quizgen.facts.comparisons.embedded import word_for
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.comparisons.rather_than import turned_rather
from quizgen.facts.comparisons.single import Sound, holder, is_sound, worded
from quizgen.facts.comparisons.two_sides import Sides, sides
from quizgen.facts.frames import place_of
from quizgen.facts.model import WITH_STEM, Ask, Wording
from quizgen.facts.pieces import repeats
from quizgen.facts.whole_sentences import whole_sentence
from quizgen.knowledge.function_words import ARTICLES
from quizgen.quiz.model import Level
from quizgen.wording.questions import ask_piece, inverted
from quizgen.wording.statements import limiting, statement
from quizgen.wording.words import is_open, say
from quizgen.wording.words import sentence as as_sentence

_NOT_BUT = re.compile(r"(?P<a>[^,]+?),? but (?:rather |instead )?(?P<b>.+)")
_MAX_KEY = 10
_LEVEL: Level = "understand"


def apart(sentence: Sentence, cue: int, sound: Sound) -> Wording:
    """Word a clause that holds two things against each other.

    Args:
        sentence: where it stands.
        cue: index of the word that sets them apart.
        sound: of the article.
    """
    clause = holder(sentence, cue, sound)
    if clause is None:
        return Wording()
    found = sides(statement(clause))
    other = turned_rather(clause)
    turned = (_turned(found),) if found else (other.false,) if other else ()
    restated = other.true if other else ""
    special = tuple(_not_but(clause)) or (tuple(_rather(clause, found)) if found else ())
    rivals = (found.refused,) if found else ()
    return worded(clause, cue, sound, turned=turned, special=special, rivals=rivals, restated=restated)


def phrases(found: Opposed, sound: Sound) -> Wording:
    """Word two phrases of one clause: "for A but not for B"; the sentence as it is where the clause cannot be cut out.

    Args:
        found: the second half has no clause of its own.
        sound: of the article.
    """
    sentence, cue = found.other.sentence, found.other.words[0].index
    clause = clause_at(sentence, cue - 1)
    if clause is None or not found.inside or found.other.clause is not None:
        return Wording()
    said = apart(sentence, cue, sound)
    if not said.text and place_of(clause) not in sound.framed:
        text = whole_sentence(sentence)
        two = sides(text)
        said = Wording(text, (_turned(two),)) if two is not None else said
    two = sides(said.text)
    ask = _but_not(clause, two, phrase_before(sentence, cue - 1, 2)) if two is not None else None
    is_new = ask is not None and is_sound(ask.stem, ask.key, sound.title)
    return replace(said, asks=(ask, *said.asks)) if ask is not None and is_new else said


def _turned(found: Sides) -> str:
    return f"{found.before}{found.refused}{found.cue}{found.chosen}{found.after}"


def _but_not(clause: Clause, found: Sides, chosen: Phrase | None) -> Ask | None:
    """Although X does not work for B, for whom does it work? Where nothing but the two stands behind the verb."""
    marker = found.chosen.split(" ", 1)[0]
    lead = f"{say(clause.subject.words)} {say(clause.verb.words)} "
    if found.cue.strip(" ,") != "but not" or lead.lower() != found.before.lower() or clause.verb.negated:
        return None
    first, rest = inverted(clause.verb)
    background = " ".join(f"{say(clause.subject.words)} {first} not {rest} {found.refused}".split())
    subject = said_again(clause, background).subject
    word = word_for(marker, chosen)
    key = found.chosen.removeprefix(f"{marker} ") if word.startswith(f"{marker} ") else found.chosen
    stem = as_sentence(f"although {background}, {word} {first} {say(subject.words)} {rest}".rstrip(), "?")
    return Ask("but-not", stem, key, WITH_STEM, None, rivals=(found.refused.removeprefix(f"{marker} "),), level=_LEVEL)


def _rather(clause: Clause, found: Sides) -> Iterator[Ask]:
    """What does X V rather than B? Where A is an object or a predicate."""
    if clause.verb.negated or found.chosen.split()[0] not in ARTICLES:
        return
    for piece in limiting(clause):
        text = say(piece.words)
        if piece.role not in {"object", "predicate"} or not text.startswith(found.chosen):
            continue
        others = tuple(one for one in limiting(clause) if one is not piece and found.refused not in say(one.words))
        stem = f"{ask_piece(clause, 'what', others).rstrip('?')}, rather than {found.refused}?"
        yield _ask(stem, found.chosen, found.refused)


def _not_but(clause: Clause) -> Iterator[Ask]:
    """X is not A but B: what is X, rather than A?"""
    piece = clause.piece("predicate")
    plain = clause.verb.main.lemma == "be" and clause.verb.finite.index == clause.verb.main.index
    if piece is None or not clause.verb.negated or not plain or is_open(piece.words):
        return
    found = _NOT_BUT.fullmatch(say(piece.words))
    if found is None or len(limiting(clause)) > 1:
        return
    key = found["b"] if len(found["b"].split()) <= _MAX_KEY else ""
    stem = f"What {clause.verb.finite.text.lower()} {say(clause.subject.words)}, rather than {found['a']}?"
    if key and not repeats(stem, key):
        yield _ask(stem, key, found["a"])


def _ask(stem: str, key: str, rival: str) -> Ask:
    return Ask("rather", stem, key, WITH_STEM, None, rivals=(rival,), level=_LEVEL)
