"""What grew, fell or turned into something else: rose from 5 to 9, doubled, was replaced by, has become."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.clauses import Clause, Piece, Sentence, Text, Token
from quizgen.facts.comparing import clause_at, covered, matches, named, pairs, phrase_before
from quizgen.facts.model import Comparison
from quizgen.facts.opposed_questions import Wording
from quizgen.facts.single import Sound, ask_phrase, holder, sound_clauses, turned_word, worded
from quizgen.wording.words import say, tidy

_UP = (
    "rise increase grow climb jump soar double triple quadruple expand surge improve strengthen rebound gain extend"
).split()
_DOWN = (
    "fall drop decline decrease shrink reduce plunge plummet tumble slump dwindle halve weaken worsen cut lower slow"
).split()
_TURN = "become turn transform replace shift change evolve switch".split()
_NOUNS = frozenset("rise increase drop fall decline decrease growth reduction surge jump".split())
_FIGURE = (
    r"\b\d|\bper ?cent|%|\b(half|third|quarter|twice|double|tens|hundreds|thousands|millions?|billions?|"
    r"dozens?|two|three|four|five|ten|years?)\b"
)
_MORE_AND_MORE = (
    r"\b(more and more|fewer and fewer|less and less|increasingly|\w+er and \w+er|led to (higher|lower|greater|"
    r"more|fewer|less)|made [\w ]{3,40} more|in the past (hundred|\w+) years|on the rise|a rise in)\b"
)


def find(text: Text) -> Iterator[Comparison]:
    """Find changes of amount or state.

    Args:
        text: the analysed article.
    """
    yield from named(_all(text), text)


def _all(text: Text) -> Iterator[Comparison]:
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        seen: set[int] = set()
        for token in sentence.tokens:
            found = _verb(sentence, token, sound) if token.index not in seen else None
            if found is not None:
                seen |= set(range(token.index, token.index + 10))
                yield found
        for match, words in matches(sentence, _MORE_AND_MORE):
            if words[0].index not in seen:
                yield from _trend(sentence, match, words[0])


def _verb(sentence: Sentence, token: Token, sound: Sound) -> Comparison | None:
    if token.pos not in {"VERB", "NOUN"} or token.lemma not in {*_UP, *_DOWN, *_TURN, *_NOUNS}:
        return None
    clause = clause_at(sentence, token.index)
    if clause is None:
        return None
    tail = covered(sentence, token.index + 1, _end(sentence, token.index))
    rest = say(tail)
    if token.pos == "NOUN" and not (
        token.lemma in _NOUNS and re.search(r"\b(of|by) (about |almost |nearly )?[\d£$€]", rest[:25])
    ):
        return None
    if token.pos == "VERB" and not _is_change(sentence, token, rest):
        return None
    a = _changed(sentence, token)
    old, new = _values(rest)
    said = _worded(holder(sentence, token.index, sound), token, sound)
    return Comparison(
        "change",
        "facts.change",
        said.text,
        a,
        f"{a} earlier",
        _aspect(token),
        new or tidy(rest),
        old,
        token.text.lower(),
        (sentence,),
        said.clause,
        said.false_texts,
        said.asks,
    )


def _worded(clause: Clause | None, token: Token, sound: Sound) -> Wording:
    """To what, by how much: the figure is asked for, what it was before is the rival."""
    if clause is None or clause.verb.main.index != token.index:
        return worded(clause, token.index, sound)
    old = next((piece for piece in clause.pieces if piece.marker == "from" and piece.phrase is not None), None)
    rivals = (say(old.phrase.words),) if old is not None and old.phrase is not None else ()
    asks = []
    for piece in clause.pieces:
        if (
            piece.phrase is None
            or piece.front
            or piece.marker not in {"to", "by", "into", "with"}
            or piece.role == "agent"
        ):
            continue
        amount = piece.phrase.is_numeric and piece.phrase.kind not in {"year", "date"}
        word = (
            "how much"
            if piece.marker == "by" and amount
            else "what figure"
            if amount and piece.phrase.kind == "number"
            else "what"
        )
        ask = ask_phrase(
            clause,
            piece,
            word,
            frame=f"change-{piece.marker}",
            marker=piece.marker,
            rivals=rivals if piece.marker == "to" else (),
        )
        dated = ask is not None and len(re.findall(r"\b(?:1\d|20)\d\d\b", ask.stem)) > 1
        if ask is not None and not dated and (amount or piece.marker != "by"):
            asks.append(ask)
    turned = (
        _exchanged(clause, token, old)
        if old is not None
        else turned_word(clause, token, "verb")
        if token.lemma in {*_UP, *_DOWN} and asks
        else ()
    )
    return worded(clause, token.index, sound, turned=turned, rivals=rivals, special=tuple(asks))


def _exchanged(clause: Clause, token: Token, old: Piece) -> tuple[str, ...]:
    """Rose from A to B, turned into fell from B to A; empty where B is not found."""
    new = next(
        (piece for piece in clause.pieces if piece.marker == "to" and piece.phrase is not None and not piece.front),
        None,
    )
    turned = turned_word(clause, token, "verb")
    if new is None or new.phrase is None or old.phrase is None or not turned:
        return ()
    one, other = say(old.phrase.words), say(new.phrase.words)
    swapped = turned[0].replace(f"from {one}", "from \0").replace(f"to {other}", f"to {one}").replace("\0", other)
    return (swapped,) if one != other and swapped != turned[0] else ()


def _is_change(sentence: Sentence, token: Token, rest: str) -> bool:
    if token.lemma in {"become", "turn", "transform", "convert", "evolve", "switch", "shift"}:
        if token.lemma == "become":
            return _has_before(sentence, token)
        return bool(re.search(r"\b(from|into|to)\b", rest[:70])) and (
            token.lemma not in {"turn", "shift"} or bool(re.search(r"\b(into|from)\b", rest))
        )
    if token.lemma == "replace":
        return bool(re.search(r"\b(with|by)\b", rest)) or any(
            one.verb.main.index == token.index and one.piece("object") for one in sentence.clauses
        )
    if token.lemma == "change":
        return token.tag in {"VBN", "VBD", "VBZ"} and bool(
            re.search(r"\b(considerably|from|since|past|beyond|dramatically|over)\b", sentence.text.lower())
        )
    if token.lemma in {"double", "triple", "quadruple", "halve"}:
        return True
    if token.lemma in {"improve", "worsen", "strengthen", "weaken"}:
        return token.tag in {"VBD", "VBN"} and any(one.verb.main.index == token.index for one in sentence.clauses)
    told = any(one.verb.main.index == token.index for one in sentence.clauses)
    near = rest[:50].lower()
    if not told and not re.search(r"\b(?:by|to|from|for) [^,.]{0,25}\d", near + rest[50:90].lower()):
        return bool(re.search(r"\bfrom\b.+\bto\b", near))
    return bool(re.search(_FIGURE, near)) or bool(re.search(r"\bfrom\b.+\bto\b", rest))


def _has_before(sentence: Sentence, token: Token) -> bool:
    return token.tag in {"VBN", "VBD"} and bool(
        re.search(r"\b(after|previously|already|since|now|over time)\b", sentence.text.lower())
    )


def _changed(sentence: Sentence, token: Token) -> str:
    """What changed: the object of a change that somebody makes, else the subject."""
    clause = clause_at(sentence, token.index)
    if clause is None:
        return ""
    if token.pos == "NOUN":
        phrase = next((one for one in sentence.phrases if one.head.index == token.index), None)
        return say(phrase.words) if phrase else token.text
    if token.index == clause.verb.main.index:
        made = clause.piece("object")
        return (
            say(made.words)
            if made is not None and not clause.verb.passive and not (made.phrase is not None and made.phrase.is_numeric)
            else say(clause.subject.words)
        )
    after = next(
        (one for one in sentence.phrases if one.words and one.words[0].index == token.index + 1 and not one.is_numeric),
        None,
    )
    before = phrase_before(sentence, token.index)
    return say(after.words) if after else say(before.words) if before else say(clause.subject.words)


def _end(sentence: Sentence, index: int) -> int:
    return next(
        (
            token.index
            for token in sentence.tokens[index:]
            if token.text in {";", ".", "–", "—"} or token.text.lower() in {"but", "while", "although"}
        ),
        len(sentence.tokens),
    )


def _values(rest: str) -> tuple[str, str]:
    found = re.search(r"\bfrom (?P<old>.+?) to (?P<new>.+)", rest)
    if found:
        return tidy(found["old"]), tidy(found["new"])
    to = re.match(r"(?:[^,]{0,60}? )?(to|by|into|with) (?P<new>.+)", rest)
    return "", tidy(to["new"]) if to else ""


def _aspect(token: Token) -> str:
    return {"become": "state", "turn": "state", "replace": "what is used"}.get(
        token.lemma, "amount" if token.lemma in {*_UP, *_DOWN, *_NOUNS} else "state"
    )


def _trend(sentence: Sentence, match: re.Match[str], token: Token) -> Iterator[Comparison]:
    clause = clause_at(sentence, token.index)
    if clause is not None:
        a = say(clause.subject.words)
        value = tidy(say(one for one in sentence.tokens[clause.verb.words[0].index : _end(sentence, token.index)]))
        yield Comparison(
            "change", "facts.change", "", a, f"{a} earlier", "trend", value, "", match.group().lower(), (sentence,)
        )
