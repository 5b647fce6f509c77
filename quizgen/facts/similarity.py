"""What two things share: the same, similar, like, both, also, as well as, consistent with, match."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Text, Token, Words
from quizgen.facts.comparing import clause_at, half, matches, named, pairs, phrase_after, phrase_before, whole
from quizgen.facts.model import Ask, Comparison
from quizgen.facts.single import Sound, holder, sound_clauses, worded
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_subject, inverted
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say, tidy
from quizgen.wording.words import sentence as sentence_of

_SAME = (
    r"\b(the same|similar(?:ly)?(?: to)?|likewise|equally|identical to|equivalent to|consistent with|just as|"
    r"in the same way|the common|in common|at the same time(?= as)|(?:about |roughly )?the size of|match(?:es|"
    r"ed)(?= the )|as in(?= (?-i:[A-Z]))|joined by|following the example)\b"
)
_LEANING = frozenset(
    "the same|similar|similarly|likewise|equally|in the same way|as in|as with|the common|just as".split("|")
)
"""Cues that lean on what they liken to: without it they say nothing."""
_NO_SIDE = frozenset({"similarly", "likewise", "equally", "in the same way", "as in", "in common"})
"""Cues whose second side stands nowhere near."""
_PREPOSITIONS = frozenset("in on at to for from with by of".split())
_LIKE = r"^(like|as with|as in)(?= (?-i:[A-Z]))|\b(I[’']m like|just like|much like)\b"
_BOTH = r"\bboth(?= (?:of |the )?[\w’'-]+ )"
_ALSO = r"\b(also|too(?=[.,;!])|isn[’']t just)\b"


def find(text: Text) -> Iterator[Comparison]:
    """Find similarities.

    Args:
        text: the analysed article.
    """
    yield from named(_all(text), text)


def _all(text: Text) -> Iterator[Comparison]:
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        found = list(_stated(previous, sentence, sound)) + list(_both(sentence, sound))
        yield from found[:2] if found else _also(previous, sentence, sound)


def _stated(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, f"{_SAME}|{_LIKE}"):
        cue = tidy(match.group().lower())
        clause = clause_at(sentence, words[-1].index)
        after = phrase_after(sentence, words[-1].index + 1, 3)
        if clause is None or (cue == "the same" and _is_time(sentence, words[-1].index)):
            continue
        joins = phrase_before(sentence, words[0].index, 3) if cue == "joined by" else None
        a = say(joins.words if joins is not None else clause.subject.words)
        b = _other(sentence, words, cue) or (say(after.words) if after is not None and "same" not in cue else "")
        sentences: tuple[Sentence, ...] = (sentence,)
        before = whole(previous) if previous is not None else None
        if not b and before is not None and previous is not None:
            b, sentences = before.subject or before.text, (previous, sentence)
        if (
            (cue in _NO_SIDE or sentence.tokens[words[0].index - 1].text == "times")
            or not b
            or (previous in sentences and cue != "the same")
            or b.split()[0].lower() in _PREPOSITIONS
        ):
            continue
        value = tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))
        leans = cue in _LEANING and (previous in sentences or not b)
        held = None if leans else holder(sentence, words[-1].index, sound)
        said = worded(held, words[-1].index, sound, special=_same_as(held, words[-1].index))
        yield Comparison(
            "similarity",
            "facts.similarity",
            said.text,
            a,
            b,
            "what they share",
            value,
            "",
            cue,
            sentences,
            said.clause,
            (),
            said.asks,
        )


def _same_as(clause: Clause | None, cue: int) -> tuple[Ask, ...]:
    """ "is the same as B", "is similar to B": with what is A the same? Only where B ends the statement."""
    piece = clause.piece("predicate") if clause is not None else None
    if clause is None or piece is None or clause.verb.negated or cue not in {token.index for token in piece.words}:
        return ()
    place = next(
        (
            n
            for n, token in enumerate(piece.words)
            if token.index >= cue and token.text.lower() in {"as", "to", "with", "of"}
        ),
        None,
    )
    if (
        place is None
        or place + 1 >= len(piece.words)
        or is_open(piece.words[place + 1 :])
        or limiting(clause)[-1] is not piece
    ):
        return ()
    key = say(piece.words[place + 1 :])
    first, rest = inverted(clause.verb)
    stem = sentence_of(
        " ".join(f"what {first} {say(clause.subject.words)} {rest} {say(piece.words[: place + 1])}".split()), "?"
    )
    return (Ask("same-as", stem, key, frozenset({"choice", "short_answer"}), None),) if len(key.split()) <= 8 else ()


def _is_as_well(sentence: Sentence, token: Token) -> bool:
    return token.text.lower() == "as" and [one.text for one in sentence.tokens[token.index + 1 : token.index + 2]] == [
        "well"
    ]


def _other(sentence: Sentence, words: Words, cue: str) -> str:
    """What the same N is the same as: the phrase after as or that; empty for other cues."""
    if not cue.endswith(("the same", "similar")):
        return ""
    near = sentence.tokens[words[-1].index + 1 : words[-1].index + 12]
    place = next(
        (
            token.index
            for token in near
            if token.text.lower() in {"as", "that", "to"} and not _is_as_well(sentence, token)
        ),
        None,
    )
    rest = half(sentence, place + 1, len(sentence.tokens)) if place is not None else None
    return rest.text if rest is not None else ""


def _is_time(sentence: Sentence, index: int) -> bool:
    after = [token.text.lower() for token in sentence.tokens[index + 1 : index + 3]]
    return after[:1] in (["time"], ["day"], ["year"], ["month"], ["week"], ["period"], ["decade"]) and "as" not in after


def _both(sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for _, words in matches(sentence, _BOTH):
        index = words[0].index
        pair = next(
            (
                one
                for one in sentence.phrases
                if one.words and len(one.conjuncts) == 2 and one.words[0].index in {index, index + 1}
            ),
            None,
        )
        subject = next(
            (
                one.subject
                for one in sentence.clauses
                if one.subject.words
                and len(one.subject.conjuncts) == 2
                and abs(one.subject.words[-1].index - index) < 12
            ),
            None,
        )
        sides = pair or subject
        clause = clause_at(sentence, index)
        if clause is None or sides is None or not sides.conjuncts:
            continue
        a, b = (say(one.words).removeprefix("both ") for one in sides.conjuncts[:2])
        value = tidy(say(token for token in clause.words if token.index >= clause.verb.words[0].index))
        held = holder(sentence, index, sound)
        said = worded(held, index, sound, special=_which_two(held))
        yield Comparison(
            "similarity",
            "facts.similarity",
            said.text,
            a,
            b,
            "what they share",
            value,
            value,
            "both",
            (sentence,),
            said.clause,
            (),
            said.asks,
        )


def _which_two(clause: Clause | None) -> tuple[Ask, ...]:
    """Which two both V? Asks for a coordinated subject."""
    if clause is None or len(clause.subject.conjuncts) != 2 or is_open(clause.subject.words):
        return ()
    found = answer(clause.subject, acting=True)
    pieces = limiting(clause)
    if not found.word or is_open(tuple(token for piece in pieces for token in piece.words)):
        return ()
    key = " and ".join(say(one.words) for one in clause.subject.conjuncts)
    word = found.word if found.word.startswith("which two") else "who" if found.word == "who" else ""
    stem = ask_subject(clause, f"{word} both" if word.startswith("which") else word, pieces)
    return (
        (Ask("which-two", stem, key, frozenset({"choice", "short_answer"}), clause.subject),)
        if word and len(key.split()) <= 8
        else ()
    )


def _also(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    """ "also" and "too" liken two things where the sentence before says nearly the same of another."""
    for match, words in matches(sentence, _ALSO):
        clause = clause_at(sentence, words[0].index)
        before = whole(previous) if previous is not None else None
        if clause is None or before is None or before.clause is None or previous is None:
            continue
        if clause.verb.main.lemma != before.clause.verb.main.lemma or clause.verb.main.lemma in {"be", "have"}:
            continue
        if before.subject == say(clause.subject.words) or not _shares(previous, sentence, clause.subject.head.index):
            continue
        here = half(sentence, 0, len(sentence.tokens))
        value, a = here.value if here else "", say(clause.subject.words)
        held = holder(sentence, words[0].index, sound)
        said = worded(held, words[0].index, sound, rivals=(before.subject,) if len(before.subject.split()) <= 6 else ())
        yield Comparison(
            "similarity",
            "facts.similarity",
            said.text,
            a,
            before.subject,
            "what they share",
            value,
            before.value,
            match.group().lower(),
            (previous, sentence),
            said.clause,
            (),
            said.asks,
        )
        return


def _shares(previous: Sentence, sentence: Sentence, subject: int) -> bool:
    there = {token.lemma for token in previous.tokens if token.pos in {"NOUN", "VERB", "ADJ", "PROPN"}}
    here = {
        token.lemma
        for token in sentence.tokens
        if token.pos in {"NOUN", "VERB", "ADJ", "PROPN"} and token.index != subject
    }
    return len(there & here) >= 2
