"""One thing likened to another of a different kind or to an earlier case: compared to, likened to, works like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen.clauses import Clause, Sentence, Text, Token, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.comparing import clause_at, half, phrase_after
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, ask_phrase, cued, holder, worded
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_CUES = re.compile(
    r"\b(?:compare[sd]? (?:[\w’'-]+ ){0,5}(?:to|with)(?= (?:(?-i:[A-Z])|an? |the |that|those))|"
    r"liken(?:s|ed)? (?:[\w’'-]+ ){0,6}to"
    r"|(?:works?|acts?|behaves?|looks?|functions?) (?:just )?like|it[’']s like \w+ing|set(?:s|ting)? a precedent|"
    r"in the manner of|(?:is|are|was|were) (?:just )?like (?:an? |the ))",
    re.IGNORECASE,
)


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find analogies.

    Args:
        text: the analysed article.
    """
    places = {id(sentence): place for place, sentence in enumerate(text.sentences)}
    for found in cued(text, _CUES, _found):
        if "saying" not in found.cue:
            yield found
            continue
        sentence = found.sentences[0]
        place = places[id(sentence)]
        near = [one for one in text.sentences[max(0, place - _BACK) : place] if one.block == sentence.block]
        told = next(((deed, one) for one in reversed(near) if (deed := _deed(one))), None)
        if told is not None:
            yield replace(found, a=told[0], aspect=_OF_SAYING, sentences=(told[1], sentence))


_OF_SAYING = "how much sense it makes"
"""What it is like to say something is told of whether it should be said."""


def _deed(sentence: Sentence) -> str:
    """ "to tell owls to sleep": an act of speech, which "it's like saying" likens to another; else empty."""
    for to, verb in pairwise(sentence.tokens):
        if to.text.lower() == "to" and verb.tag == "VB" and verb.lemma in _SPEAKING:
            stops = (one.index for one in sentence.tokens[to.index :] if one.pos == "PUNCT")
            return say(sentence.tokens[to.index : next(stops, len(sentence.tokens))])
    return ""


_SPEAKING = frozenset("tell say ask order advise urge command".split())
_BACK = 4


def _found(sentence: Sentence, cue: str, first: int, last: int, sound: Sound) -> Comparison | None:
    clause = clause_at(sentence, first)
    after = phrase_after(sentence, last + 1, 3)
    rest = half(sentence, last + 1, len(sentence.tokens))
    following = sentence.tokens[last + 1 : last + 2]
    is_bare = cue.endswith("like") and (not following or following[0].pos not in _OPENING)
    is_told = cue.endswith("like") and any(one.subject.words[:1] == following for one in sentence.clauses)
    if clause is None or (after is None and rest is None) or is_bare or is_told:
        return None  # "looks like it comes from there" tells what seems so
    compares = sentence.tokens[first].lemma in _LIKENING
    if compares and clause.verb.main.index != first and sentence.tokens[first - 1].lemma not in {"be", "have"}:
        return None
    between = sentence.tokens[first + 1 : last]
    a = _likened(clause, between if compares else ())
    is_case = "precedent" in cue or after is None
    b = rest.text if is_case and rest is not None else say(after.words) if after is not None else ""
    b = b.removeprefix("for ").split(", ")[0] if is_case else b
    b = f"what {b} may do" if "precedent" in cue and _BODY.fullmatch(b) else b
    a = a.split(f" to {b}")[0].split(f" with {b}")[0]
    second = next((one.index + 1 for one in between if one.text.lower() == "with"), None) if compares else None
    other = half(sentence, second, len(sentence.tokens)) if second is not None else None
    if other is not None:  # "compared A with the road to B": the one belongs to the other
        a, b = a.split(" with ")[0], other.text
    held = holder(sentence, first, sound)
    said = worded(held, first, sound, special=_to_what(held))
    told = Compared(a, b, _aspect(clause, sentence.tokens[first], a), "", "")
    return Comparison.of("analogy", rules.ANALOGY, told, said, cue, sentence)


def _likened(clause: Clause, between: Words) -> str:
    """What is likened to something: the object of the verb, else what stands before its preposition, or the subject."""
    is_likening = clause.verb.main.lemma in _LIKENING and not clause.verb.passive
    likened = clause.piece("object") if is_likening else None
    if likened is not None:
        return say(likened.words)
    return say(between) if len(between) > 1 else say(clause.subject.words)


_LIKENING = frozenset({"compare", "liken"})
_BODY = re.compile(r"(?:the )?[A-Z]\w+(?: [A-Z]\w+)?")
"""One by name, for whom a precedent is set."""
_OPENING = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "PRON"})
_EMPTY = frozenset({"problem", "situation", "case", "issue", "development"})


def _aspect(clause: Clause, cue: Token, a: str) -> str:
    """In what one is likened to the other: how it works or looks, the noun whose owner is named, what kind it is."""
    if cue.lemma in {"work", "act", "behave", "look", "function"}:
        plural = clause.subject.number == "plural"
        return f"how {'they' if plural else 'it'} {cue.lemma}{'' if plural else 's'}"
    if cue.lemma == "set":
        return "what may be done"
    words = a.split()
    noun = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if cue.lemma not in _LIKENING or not noun.islower():
        return "what they are like"
    return f"what kind of {noun} it is" if noun in _EMPTY else noun


def _to_what(clause: Clause | None) -> tuple[Ask, ...]:
    """To what is A compared? The phrase behind to or with is asked for."""
    if clause is None or clause.verb.main.lemma not in _LIKENING:
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
    return (Ask("to-what", stem, key, WITH_STEM, None),) if 1 <= len(key.split()) <= 8 else ()
