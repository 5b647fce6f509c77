"""Something holds although something else speaks against it: although P, Q; P, but Q; despite P, Q; P. However, Q."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Sentence, Text
from quizgen.facts.askable import kept
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.apart import phrases
from quizgen.facts.comparisons.aspects import of_clause
from quizgen.facts.comparisons.comparing import (
    Half,
    clause_at,
    from_verb_on,
    half,
    matches,
    pairs,
    same_subject,
)
from quizgen.facts.comparisons.conceding import conceding
from quizgen.facts.comparisons.embedded import subject_of, whether
from quizgen.facts.comparisons.holders import compared
from quizgen.facts.comparisons.obliged import but_not_obliged, in_spite_of_what
from quizgen.facts.comparisons.opposing import INNER, Opposed, opposed
from quizgen.facts.comparisons.sides import POINTING, grounded
from quizgen.facts.comparisons.single import Sound, holder, of_halves, sound_clauses, worded
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison, ComparisonKind
from quizgen.facts.pieces import askable_pieces, repeats
from quizgen.facts.whole_sentences import whole_sentence
from quizgen.knowledge.connectives import ALTHOUGH, HOLDING, TURNING
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import joined
from quizgen.wording.words import is_open, possessive, say, tidy
from quizgen.wording.words import sentence as as_sentence

_CONCEDING = ALTHOUGH | HOLDING | {"in practice"}
_DESPITE = re.compile(r"\b(despite|in spite of|notwithstanding)\b", re.IGNORECASE)


_ADDED_TO = re.compile(r"(?:as well as|and|or) ", re.IGNORECASE)
"""What goes on with a phrase behind "despite": where it ends, and what stands in spite of it, is open."""


@conceding
@grounded
def find(text: Text) -> Iterator[Comparison]:
    """Find concessions.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for found in opposed(text):
        if is_concession(found):
            yield _comparison(found, sound)
    yield from _despite(text)
    yield from _verbless(text)


def is_concession(found: Opposed) -> bool:
    """True if a connective of concession joins the halves, or "but" does and they are said of one thing."""
    if found.link not in TURNING:
        return found.link in _CONCEDING
    one, other = found.one.clause, found.other.clause
    return one is None or other is None or same_subject(one, other)


def _comparison(found: Opposed, sound: Sound) -> Comparison:
    told = compared(found, side_by_side=False)
    kind: ComparisonKind = "contrast" if _corrects(found) else "concession"
    whole = of_halves(found, kind, rules.CONCESSION, told, "although", sound)
    freed = but_not_obliged(found)
    if freed:
        return replace(whole, text=whole_sentence(found.other.sentence), asks=freed)
    said = phrases(found, sound)
    if not said.text:
        return whole
    return replace(
        whole,
        text=said.text,
        clause=said.clause,
        false_texts=said.false_texts,
        asks=said.asks,
        restated=said.restated,
    )


def _corrects(found: Opposed) -> bool:
    """True for "not a dam but a bridge": a phrase stands in the place of one that is denied."""
    is_phrase = found.other.clause is None and found.link == "but"
    return is_phrase and any(one.text.lower() in {"not", "n’t", "n't"} for one in found.one.words)


def _despite(text: Text) -> Iterator[Comparison]:
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        for match, words in matches(sentence, _DESPITE):
            clauses = [one for one in sentence.clauses if one.relation in {"main", "conjunct", "reported"}]
            piece = next(
                (p for one in sentence.clauses for p in one.pieces if p.words and p.words[0].index == words[0].index),
                None,
            )
            end = piece.words[-1].index + 1 if piece else len(sentence.tokens)
            one = half(sentence, words[-1].index + 1, end)
            before = half(sentence, 0, words[0].index)
            is_told = before is not None and before.clause is not None
            other = (
                before
                if is_told
                else _of_subject(sentence, words[0].index, end) or half(sentence, end, len(sentence.tokens))
            )
            if one is not None and other is not None and clauses and not _ADDED_TO.match(other.text):
                held = holder(sentence, words[0].index, sound)
                said = worded(held, words[0].index, sound, special=in_spite_of_what(held, words[0].index))
                stands, aspect, value = _stands(sentence, words[0].index, other)
                against = _owned(one, other)
                told, cue = Compared(against, stands, aspect, against, value), match.group().lower()
                yield Comparison.of("concession", rules.CONCESSION, told, said, cue, sentence)


def _of_subject(sentence: Sentence, cue: int, end: int) -> Half | None:
    """What is told of the subject that "despite" stands right behind, up to the next clause; None elsewhere."""
    told = (one for one in sentence.clauses if one.subject.words and one.verb.words[0].index >= end)
    clause = next((one for one in told if cue - 2 <= one.subject.words[-1].index < cue), None)
    if clause is None or clause.lost:
        return None
    words = tuple(token for token in clause.words if token.index >= end)
    return Half((*clause.subject.words, *words), clause, sentence)


def _owned(against: Half, other: Half) -> str:
    """What something stands in spite of, with the name of whose it is: "Anna’s fear" of "despite her fear"."""
    first = against.words[0]
    owner = other.clause.subject if other.clause is not None else None
    if first.tag != "PRP$" or first.say is not None or owner is None or owner.kind != "person":
        return against.text
    return f"{possessive(say(owner.words))} {say(against.words[1:])}"


def _stands(sentence: Sentence, cue: int, other: Half) -> tuple[str, str, str]:
    """What stands in spite of something, whether it does, and what is said of its subject.

    Args:
        sentence, cue: where "despite" stands.
        other: the half that "despite" is no part of.
    """
    inner = clause_at(sentence, cue - 1) if cue > 1 else other.clause
    clause = inner if inner is not None and inner.relation in INNER else other.clause
    if clause is None or other.clause is None:
        return other.text, "", other.value
    taken_up = other.clause.subject.head.index in clause.subject.head.bound
    name = subject_of(other.clause if taken_up else clause)
    if name.lower() in POINTING - {"there"}:
        return other.text, "", other.value
    if clause is other.clause or cue <= 1:
        return other.text, whether(clause), other.value
    value = say(token for token in clause.words if clause.verb.words[0].index <= token.index < cue)
    return f"{name} {value}", whether(clause, name), value


def _verbless(text: Text) -> Iterator[Comparison]:
    """A, which, although neutral in the war, has remained B's partner: asked of a name right before the relative."""
    for sentence in text.sentences:
        for clause in sentence.clauses:
            piece = next(
                (one for one in clause.pieces if one.role == "concession" and one.marker in ALTHOUGH),
                None,
            )
            own = _of_name(sentence, clause)
            if piece is None or own is None or not _is_without_verb(sentence, piece):
                continue
            state = tidy(say(piece.words[1:]))
            be = "are" if own.subject.number == "plural" else "is"
            be = {"is": "was", "are": "were"}[be] if own.verb.tense == "past" and not own.verb.perfect else be
            yield Comparison(
                "concession",
                rules.CONCESSION,
                _told(own, piece),
                f"{say(own.subject.words)} {be} {state}",
                f"{say(own.subject.words)} {from_verb_on(own)}",
                whether(own) if own.verb.main.lemma not in {"be", "have"} else of_clause(own),
                state,
                from_verb_on(own),
                piece.marker,
                (sentence,),
                None,
                (),
                tuple(_asked(own, piece)),
            )


def _of_name(sentence: Sentence, clause: Clause) -> Clause | None:
    """The clause itself, or said of the name right before its "which" or "who"; None if it is quoted or open."""
    if (
        clause.quoted
        or clause.source is not None
        or is_open(tuple(token for piece in clause.pieces for token in piece.words))
    ):
        return None
    if clause.relation != "relative":
        return None if clause.lost or is_open(clause.subject.words) else clause
    start = next(
        (token.index for token in reversed(sentence.tokens[: clause.index]) if token.text.lower() in {"which", "who"}),
        0,
    )
    name = next(
        (one for one in sentence.phrases if one.words and one.is_named and one.words[-1].index == start - 2), None
    )
    if (
        name is None
        or is_open(name.words)
        or sentence.tokens[start - 1].text != ","
        or (name.number == "singular") == (clause.verb.finite.tag == "VBP")
    ):
        return None
    return replace(clause, subject=name, relation="main", lost=False)


def _is_without_verb(sentence: Sentence, piece: Piece) -> bool:
    inside = {token.index for token in piece.words}
    return not any(one.index in inside for one in sentence.clauses) and len(piece.words) <= 10


def _told(clause: Clause, piece: Piece) -> str:
    return as_sentence(f"{say(piece.words)}, {joined(clause, kept(clause, piece))}")


def _asked(clause: Clause, piece: Piece) -> Iterator[Ask]:
    bare = replace(clause, pieces=kept(clause, piece))
    for asked in askable_pieces(bare):
        if asked.piece is None or asked.core:
            continue
        core = ask_piece(
            bare, asked.word, tuple(one for one in bare.pieces if one is not asked.piece), stranded=asked.stranded
        )
        stem = as_sentence(f"{say(piece.words)}, {core[:1].lower()}{core[1:].rstrip('?')}", "?")
        if not repeats(stem, asked.key) and len(stem.split()) >= 8:
            yield Ask(
                "although-what",
                stem,
                asked.key,
                WITH_STEM,
                asked.phrase,
                level="understand",
            )
            return
