"""One thing likened to another of a different kind or to an earlier case: compared to, likened to, works like."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Sentence, Text, Words
from quizgen.facts.comparisons.comparing import clause_at, half, phrase_after
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, ask_phrase, cued, holder, worded
from quizgen.facts.model import Ask, Comparison
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_CUES = (
    r"\b(?:compare[sd]? (?:[\w’'-]+ ){0,5}(?:to|with)(?= (?:(?-i:[A-Z])|an? |the |that|those))|"
    r"liken(?:s|ed)? (?:[\w’'-]+ ){0,6}to"
    r"|(?:works?|acts?|behaves?|looks?|functions?) (?:just )?like|it[’']s like \w+ing|set(?:s|ting)? a precedent|"
    r"in the manner of|(?:is|are|was|were) (?:just )?like (?:an? |the ))"
)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find analogies.

    Args:
        text: the analysed article.
    """
    yield from cued(text, _CUES, _found)


def _found(sentence: Sentence, cue: str, first: int, last: int, sound: Sound) -> Comparison | None:
    clause = clause_at(sentence, first)
    after = phrase_after(sentence, last + 1, 3)
    rest = half(sentence, last + 1, len(sentence.tokens))
    if clause is None or (after is None and rest is None):
        return None
    compares = sentence.tokens[first].lemma in {"compare", "liken"}
    if compares and clause.verb.main.index != first and sentence.tokens[first - 1].lemma not in {"be", "have"}:
        return None
    likened = (
        clause.piece("object") if clause.verb.main.lemma in {"compare", "liken"} and not clause.verb.passive else None
    )
    a = say(likened.words) if likened is not None else say(clause.subject.words)
    between = sentence.tokens[first + 1 : last]
    if likened is None and compares and len(between) > 1:
        a = say(between)
    is_case = "precedent" in cue or after is None
    b = rest.text if is_case and rest is not None else say(after.words) if after is not None else ""
    b = b.removeprefix("for ") if is_case else b
    a = a.split(f" to {b}")[0].split(f" with {b}")[0]
    held = holder(sentence, first, sound)
    said = worded(held, first, sound, special=_to_what(held))
    return Comparison(
        "analogy",
        "facts.comparisons.analogy",
        said.text,
        a,
        b,
        "what it is likened to",
        "",
        "",
        cue,
        (sentence,),
        said.clause,
        (),
        said.asks,
    )


def _to_what(clause: Clause | None) -> tuple[Ask, ...]:
    """To what is A compared? The phrase behind to or with is asked for."""
    if clause is None or clause.verb.main.lemma not in {"compare", "liken"}:
        return ()
    piece = next(
        (one for one in clause.pieces if one.marker in {"to", "with"} and one.phrase is not None and not one.front),
        None,
    )
    if piece is None:
        return _inside_object(clause)
    if {"to", "with"} <= {one.marker for one in clause.pieces}:
        return ()  # "compared A with the road to B": the one belongs to the other
    ask = ask_phrase(clause, piece, _word(piece.words), frame="to-what", marker=piece.marker)
    return (ask,) if ask is not None else ()


def _word(likened: Words) -> str:
    """How to ask for what something is likened to: a person's name is asked for with "whom"."""
    named = [token for token in likened if token.pos == "PROPN"]
    return "whom" if named and all(token.name == "person" for token in named) else "what"


def _inside_object(clause: Clause) -> tuple[Ask, ...]:
    """The same where the parser hung "to B" on the object: likened the problem to B."""
    piece = clause.piece("object")
    place = (
        next((n for n, token in enumerate(piece.words) if n and token.text.lower() == "to"), None)
        if piece is not None
        else None
    )
    if piece is None or place is None or is_open(piece.words) or limiting(clause)[-1] is not piece:
        return ()
    if any(token.text.lower() == "with" for token in piece.words[:place]):
        return ()
    key = say(piece.words[place + 1 :])
    shortened = tuple(replace(one, words=one.words[:place]) if one is piece else one for one in limiting(clause))
    stem = ask_piece(clause, _word(piece.words[place + 1 :]), shortened, marker="to")
    return (
        (Ask("to-what", stem, key, frozenset({"choice", "short_answer"}), None),) if 1 <= len(key.split()) <= 8 else ()
    )
