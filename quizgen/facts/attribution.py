"""Clauses that somebody is said to say, and that their own words do not give to him: they are never stated as so."""

from __future__ import annotations

from itertools import pairwise

from quizgen.clauses import Clause, Sentence, Source, Token, Words
from quizgen.knowledge.connectives import ADDING, EXEMPLIFYING, LIKENING
from quizgen.quiz.numbers import is_year
from quizgen.tags import VERBAL

_SAYING = frozenset({"say", "tell", "add", "comment", "explain"})
_GIVEN = frozenset({"because", "time"})
"""Relations of clauses that give the reason or time within what somebody says."""
_PUT_IN = frozenset(
    "say add explain recall warn note insist argue claim admit suggest write state report declare announce conclude "
    "remark".split()
)
"""Verbs that stand between commas with the one who speaks."""
_PROVING = frozenset("prove show demonstrate confirm verify establish".split())
"""Verbs of what is done "by" a deed: behind a clause that they report it may be theirs."""
_POSSIBLE = frozenset({"may", "might", "could", "would", "should"})
_ENDS = frozenset({",", "."})
_GOING_ON = EXEMPLIFYING | ADDING | LIKENING | {"in addition", "in particular"}
"""What opens a sentence that goes on with what somebody says."""
_STRESSING = frozenset({"in fact", "indeed"})
"""So does what is so "also"; else they may set what is so against it."""
_OF_BELIEF = frozenset("god goddess heaven deity spirit soul angel devil demon fate providence".split())
"""What only those who believe in it tell of, so whatever it does is theirs to say."""


def is_of_another(sentence: Sentence, clause: Clause) -> bool:
    """True for a clause that is another's than its words tell, or nobody's that they tell.

    Args:
        sentence: the one that the clause stands in.
        clause: one with or without a source.
    """
    return (
        _describes_speaker(sentence, clause)
        or _is_of_dated_source(sentence, clause)
        or _is_given_within(sentence, clause)
        or _is_told_by_two(sentence, clause)
        or _may_be_said(sentence, clause)
        or _may_be_proof(sentence, clause)
        or _is_behind_quoted_opening(sentence, clause)
        or (clause.source is None and _is_behind_source(sentence, clause))
        or (clause.source is None and _is_put_in(sentence, clause))
    )


def goes_on_from_source(clause: Clause, sentence: Sentence, before: Sentence | None) -> bool:
    """True for "For instance, the moon has ice" behind "Lind says that …": Lind says so as well.

    Args:
        clause: one of the sentence.
        sentence: the one that the clause stands in.
        before: the sentence before it in its paragraph, or None.
    """
    if before is None or clause.source is not None:
        return False
    if clause.subject.head.lemma.lower() in _OF_BELIEF:
        return any(_tells_of(one, clause.subject.head) for one in before.clauses)
    opening = _opening(sentence)
    is_added = opening in _STRESSING and any(token.text.lower() == "also" for token in sentence.tokens)
    if opening not in _GOING_ON and not is_added:
        return False
    main = {one.index for one in before.clauses if one.relation == "main"}
    return any(one.relation == "reported" and one.parent in main and _is_somebody(one.source) for one in before.clauses)


def _tells_of(said: Clause, thing: Token) -> bool:
    """True for a clause that somebody says, and that speaks of a thing as well."""
    return said.source is not None and any(token.lemma.lower() == thing.lemma.lower() for token in said.words)


def _is_somebody(source: Source | None) -> bool:
    return source is not None and source.kind in {"person", "organisation"}


def _opening(sentence: Sentence) -> str:
    """The words before the first comma, where there are two at most; else empty."""
    texts = [token.text.lower() for token in sentence.tokens[:3]]
    return " ".join(texts[: texts.index(",")]) if "," in texts else ""


def _describes_speaker(sentence: Sentence, clause: Clause) -> bool:
    """True for what is told of the body that somebody quoted speaks for: "said Ann Lee of Harbour Aid, which …"."""
    parent = sentence.parent_of(clause)
    is_beside = clause.relation == "relative" and clause.subject.kind != "person" and parent is not None
    return is_beside and parent is not None and parent.verb.main.lemma in _SAYING


def _is_of_dated_source(sentence: Sentence, clause: Clause) -> bool:
    """True for what somebody said at a time that is told with the saying alone: "In 2006, X estimated that …"."""
    if clause.relation != "reported" or clause.source is None or clause.verb.tense != "past":
        return False
    parent = sentence.parent_of(clause)
    inside = {token.index for token in clause.words}
    years = [
        token
        for piece in (parent.pieces if parent is not None else ())
        for token in piece.words
        if is_year(token.text) and token.index not in inside
    ]
    return bool(years) and not any(is_year(token.text) for token in clause.words)


def _is_given_within(sentence: Sentence, clause: Clause) -> bool:
    """True for what somebody gives as the reason or time within what he says: "Luther said that …, because vows were
    vain", "he told them that he had slept since he left Rome"."""
    parent = sentence.parent_of(clause)
    is_said = parent is not None and (parent.source is not None or parent.relation == "reported")
    return clause.relation in _GIVEN and clause.source is None and is_said


def _is_told_by_two(sentence: Sentence, clause: Clause) -> bool:
    """True for what one is said to say by another, who is not named then: "Studies show that …, said Lind".

    So too for what "it" assumes in a sentence that goes on with what critics say of a theory: they do not say so.
    """
    parent = sentence.parent_of(clause)
    is_reported = clause.relation == "reported" and clause.source is not None and parent is not None
    if not is_reported or parent is None or parent.source is None or clause.source is None:
        return False
    if parent.relation == "reported":
        return parent.source.words != clause.source.words
    return parent.source.words == clause.source.words and parent.subject.head.text.lower() == "it"


def _may_be_said(sentence: Sentence, clause: Clause) -> bool:
    """True for what "critics may say": that they do say it is not told."""
    parent = sentence.parent_of(clause)
    is_reported = clause.relation == "reported" and clause.source is not None and parent is not None
    return is_reported and parent is not None and parent.verb.modal in _POSSIBLE


def _may_be_proof(sentence: Sentence, clause: Clause) -> bool:
    """True for "Moe proved that his boat floated by sinking another": the deed at its end may be the proof."""
    parent = sentence.parent_of(clause)
    is_proved = clause.relation == "reported" and parent is not None and parent.verb.main.lemma in _PROVING
    last = clause.pieces[-1].words if clause.pieces else ()
    return is_proved and len(last) > 1 and last[0].text.lower() == "by" and last[1].tag == "VBG"


def _is_behind_quoted_opening(sentence: Sentence, clause: Clause) -> bool:
    """True for “the pier will close” behind “From 1 May”, she said: what opens the quotation belongs to it."""
    parent = sentence.parent_of(clause)
    if clause.relation != "reported" or parent is None or sentence.tokens[0].text not in {"“", '"'}:
        return False
    return any(piece.front and piece.verb is None and piece.words[0].index == 1 for piece in parent.pieces)


def _is_behind_source(sentence: Sentence, clause: Clause) -> bool:
    """True for what stands right behind "According to Lind,", which the parser gave to another clause."""
    first = clause.subject.words[0].index
    opening = sentence.tokens[:first]
    is_led = [token.text for token in opening[:2]] == ["According", "to"] and opening[-1].text == ","
    return is_led and not any(token.pos in VERBAL for token in opening[1:])


def _is_put_in(sentence: Sentence, clause: Clause) -> bool:
    """True where ", he said," stands in or behind a clause without a source: the parser took it for something else."""
    first, last = clause.words[0].index, clause.words[-1].index
    tokens = sentence.tokens
    for verb, mark in pairwise(tokens):
        if (
            verb.lemma in _PUT_IN
            and verb.tag in {"VBD", "VBZ"}
            and (mark.text in _ENDS or _ends_in_place(mark, tokens))
        ):
            start = _start_of_inset(tokens, verb.index)
            is_end = tokens[-1].index <= verb.index + 1 or mark.text not in _ENDS
            is_beside = first < start and (start <= last + 1 or (is_end and clause.relation == "main"))
            if start and is_beside and tokens[verb.index - 1].pos in {"PRON", "PROPN", "NOUN"}:
                return True
    return False


def _ends_in_place(mark: Token, tokens: Words) -> bool:
    """True for the "in" of ", the authors wrote in their paper." at the end of a sentence."""
    return mark.text == "in" and all(token.pos not in VERBAL for token in tokens[mark.index :])


_LONGEST_SPEAKER = 4


def _start_of_inset(tokens: tuple[Token, ...], verb: int) -> int:
    """Index of the comma before the one who speaks, close before the verb; 0 where there is none."""
    before = range(verb - 1, max(0, verb - 2 - _LONGEST_SPEAKER), -1)
    return next((at for at in before if tokens[at].text == ","), 0)
