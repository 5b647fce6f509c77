"""What two things share: the same, similar, like, both, also, as well as, consistent with, match."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Phrase, Sentence, Text, Token, Words
from quizgen.facts.comparisons.comparing import (
    clause_at,
    from_verb_on,
    half,
    matches,
    pairs,
    phrase_after,
    phrase_at,
    phrase_before,
    whole,
)
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, holder, sound_clauses, worded
from quizgen.facts.model import Ask, Comparison
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_subject, inverted
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say, tidy
from quizgen.wording.words import sentence as sentence_of

_SAME = (
    r"\b(the same|similar(?:ly)?(?: to)?|likewise|identical to|equivalent to|consistent with|just as|"
    r"in the same way|at the same time as|(?:about |roughly )?the size of|match(?:es|ed)?(?= the )|"
    r"as in(?= (?-i:[A-Z]))|joined by|following the example)\b"
)
_OPENERS = frozenset({"similarly", "likewise", "in the same way"})
"""Cues that liken a whole sentence to the one before it."""
_PREPOSITIONS = frozenset("in on at to for from with by of".split())
_LIKE = r"^(like|as with|as in)(?= (?-i:[A-Z]))|\b(I[’']m like|just like|much like)\b"
_BOTH = r"\bboth(?= (?:of |the )?[\w’'-]+ )"
_ALSO = r"\b(also|too(?=[.,;!])|isn[’']t just)\b"


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find similarities.

    Args:
        text: the analysed article.
    """
    sound = sound_clauses(text)
    for previous, sentence in pairs(text):
        found = list(_stated(previous, sentence, sound)) + list(_both(sentence, sound))
        found = found or list(_alike(sentence))
        yield from found[:2] if found else _also(previous, sentence, sound)


def _stated(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    for match, words in matches(sentence, f"{_SAME}|{_LIKE}"):
        cue = tidy(match.group().lower())
        clause = clause_at(sentence, words[-1].index)
        is_then = cue == "the same" and _is_time(sentence, words[-1].index)
        sides = _sides(previous, sentence, words, cue) if clause is not None and not is_then else None
        before = sentence.tokens[words[0].index - 1].lemma if words[0].index else ""
        if (
            clause is None
            or sides is None
            or before == "not"
            or not all(sides[:2])
            or sides[1].split()[0].lower() in _PREPOSITIONS
        ):
            continue
        a, b, sentences = sides
        value = from_verb_on(clause)
        held = None if len(sentences) > 1 else holder(sentence, words[-1].index, sound)
        said = worded(held, words[-1].index, sound, special=_same_as(held, words[-1].index))
        yield Comparison(
            "similarity",
            "facts.comparisons.similarity",
            said.text,
            a,
            b,
            "size" if cue.endswith("the size of") else "what they share",
            value,
            "",
            cue,
            sentences,
            said.clause,
            (),
            said.asks,
        )


_Sides = tuple[str, str, tuple[Sentence, ...]]


def _sides(previous: Sentence | None, sentence: Sentence, words: Words, cue: str) -> _Sides | None:
    """What is likened to what, and the sentences that it rests on; None where one of them is not said."""
    clause = clause_at(sentence, words[-1].index)
    subject = say(clause.subject.words) if clause is not None else ""
    following = sentence.tokens[words[-1].index + 1 : words[-1].index + 2]
    if cue in _OPENERS:
        return _across(previous, sentence) if words[0].index == 0 else None
    if cue == "the same" or (cue == "similar" and following):
        return _same(previous, sentence, words)
    after = _behind(sentence, words[-1].index + 1)
    if cue in {"just as", "at the same time as"}:
        one = half(sentence, 0, words[0].index)
        is_clause = one is not None and one.clause is not None
        return (one.text, after, (sentence,)) if one is not None and is_clause and after else None
    if cue == "as in" and words[0].index:
        return None
    if cue == "as in":
        main = next((one for one in sentence.clauses if one.relation == "main"), None)
        near = phrase_after(sentence, words[-1].index + 1, 1)
        told = half(sentence, near.words[-1].index + 1, len(sentence.tokens)) if near is not None else None
        return (told.text, say(near.words), (sentence,)) if main and near is not None and told is not None else None
    if sentence.tokens[words[0].index - 1].text == "times":
        return None
    near = phrase_after(sentence, words[-1].index + 1, 3)
    b = say(near.words) if near is not None else ""
    if cue == "match" and near is not None:
        before = phrase_before(sentence, words[0].index - 1, 1)
        doer = clause.subject if clause is not None and clause.verb.main.index == words[0].index - 2 else None
        if doer is not None and doer.head.pos == "NOUN":
            return say(doer.words), b, (sentence,)
        is_amount = near.head.lemma in _AMOUNTS or before is None
        return f"one’s own {near.head.text}" if is_amount else say(before.words if before else ()), b, (sentence,)
    before = phrase_before(sentence, words[0].index, 3 if cue in _BESIDE else 1)
    is_beside = cue in _BESIDE or sentence.tokens[words[0].index - 1].pos in {"NOUN", "PROPN"}
    a = say(before.words) if before is not None and is_beside and words[0].index else subject
    return a, b, (sentence,)


_AMOUNTS = frozenset("number amount level price rate speed size standard score record".split())
_BESIDE = frozenset({"joined by", "following the example"})


def _across(previous: Sentence | None, sentence: Sentence) -> _Sides | None:
    one, other = whole(previous) if previous is not None else None, whole(sentence)
    if one is None or other is None or previous is None or not _shares(previous, sentence, -1, least=1):
        return None
    return other.text, one.text, (previous, sentence)


def _behind(sentence: Sentence, start: int) -> str:
    """The words up to the next mark."""
    stops = (one.index for one in sentence.tokens[start:] if one.text in {",", ";", ".", "–", "—", "”", ")"})
    rest = half(sentence, start, next(stops, len(sentence.tokens)))
    return rest.text if rest is not None else ""


def _same(previous: Sentence | None, sentence: Sentence, words: Words) -> _Sides | None:
    """The same N as B; A and B have the same N; the similar N in B; a similar N after a sentence that tells of one."""
    clause = clause_at(sentence, words[-1].index)
    assert clause is not None
    subject = clause.subject
    near = sentence.tokens[words[-1].index + 1 : words[-1].index + 8]
    place = next((one.index for one in near if one.text.lower() == "as" and not _is_as_well(sentence, one)), None)
    marker = sentence.tokens[place + 1].text.lower() if place is not None else ""
    before = next((one.index for one in near if one.text.lower() == marker and one.index < (place or 0)), None)
    if place is not None and marker in _PREPOSITIONS and before is not None:
        a = say(sentence.tokens[before + 1 : place])
        return a, _behind(sentence, place + 2), (sentence,)
    if place is not None:
        return say(subject.words), _behind(sentence, place + 1), (sentence,)
    members = subject.conjuncts or next((one.conjuncts for one in sentence.phrases if one.words == subject.words), ())
    if len(members) == 2:
        a, b = (say(one.words).removeprefix("both ") for one in members)
        return a, b, (sentence,)
    if say(subject.words).lower().split()[:1] in (["both"], ["they"], ["all"]):
        return say(subject.words), "each other", (sentence,)
    noun = next((one for one in near[:3] if one.pos == "NOUN"), None)
    lead = sentence.tokens[words[0].index - 1].text.lower() if words[0].index else ""
    held = phrase_at(sentence, noun.index) if noun is not None else None
    if lead == "the" and held is not None and words[-1] in held.words and held.words != subject.words:
        return say(subject.words), say(one for one in held.words if one is not words[-1]), (sentence,)
    is_told = previous is not None and noun is not None and any(one.lemma == noun.lemma for one in previous.tokens)
    return _across(previous, sentence) if is_told and not _is_time(sentence, words[-1].index) else None


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
        behind = pair is None and subject is not None and not _is_right_behind(sentence, subject, index)
        sides = None if behind else pair or subject
        clause = clause_at(sentence, index)
        if clause is None or sides is None or not sides.conjuncts:
            continue
        a, b = _members(sentence, index, sides)
        value = from_verb_on(clause)
        held = holder(sentence, index, sound)
        said = worded(held, index, sound, special=_which_two(held))
        yield Comparison(
            "similarity",
            "facts.comparisons.similarity",
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


def _is_right_behind(sentence: Sentence, subject: Phrase, both: int) -> bool:
    """True for "A and B both V": nothing but an auxiliary between."""
    between = sentence.tokens[subject.words[-1].index + 1 : both]
    if subject.words[0].index in {both, both + 1}:
        return True
    return subject.words[-1].index < both and all(one.pos in {"AUX", "ADV"} for one in between)


def _members(sentence: Sentence, both: int, pair: Phrase) -> tuple[str, str]:
    """The two of "both A and B", with all that stands between "both" and the end of B."""
    end = max(token.index for token in pair.words)
    middle = next((one.index for one in sentence.tokens[both:end] if one.text == "and"), None)
    if middle is not None and pair.words[0].index in {both, both + 1}:
        return say(sentence.tokens[both + 1 : middle]), say(sentence.tokens[middle + 1 : end + 1])
    a, b = (say(one.words).removeprefix("both ") for one in pair.conjuncts[:2])
    return a, b


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


def _alike(sentence: Sentence) -> Iterator[Comparison]:
    """ "As A grew, B grew, too": two clauses of one sentence with one verb."""
    cue = next((words[0] for _, words in matches(sentence, _ALSO)), None)
    clause = clause_at(sentence, cue.index) if cue is not None else None
    other = next(
        (
            one
            for one in sentence.clauses
            if clause is not None and one.index < clause.index and one.verb.main.lemma == clause.verb.main.lemma
        ),
        None,
    )
    if (
        clause is None
        or cue is None
        or other is None
        or clause.verb.main.lemma in _BARE
        or other.subject == clause.subject
    ):
        return
    yield Comparison(
        "similarity",
        "facts.comparisons.similarity",
        "",
        say(other.subject.words),
        say(clause.subject.words),
        "what they share",
        from_verb_on(other),
        from_verb_on(clause),
        cue.text.lower(),
        (sentence,),
    )


def _also(previous: Sentence | None, sentence: Sentence, sound: Sound) -> Iterator[Comparison]:
    """ "also" and "too" liken two things where the sentence before says nearly the same of another."""
    for match, words in matches(sentence, _ALSO):
        clause = clause_at(sentence, words[0].index)
        before = whole(previous) if previous is not None else None
        if clause is None or before is None or before.clause is None or previous is None:
            continue
        heads = (clause.subject.head, before.clause.subject.head)
        is_near = abs(clause.verb.main.index - words[0].index) <= 2 or match.group().lower() != "also"
        if any(one.pos not in {"NOUN", "PROPN"} for one in heads) or not is_near:
            continue
        if any(token.lemma == clause.subject.head.lemma for token in previous.tokens):
            continue
        is_one_deed = clause.verb.main.lemma == before.clause.verb.main.lemma
        is_full = is_one_deed and clause.verb.main.lemma not in {"be", "have"}
        if before.subject == say(clause.subject.words) or not (
            is_full and _shares(previous, sentence, clause.subject.head.index, least=2)
        ):
            continue
        here = half(sentence, 0, len(sentence.tokens))
        value, a = here.value if here else "", say(clause.subject.words)
        held = holder(sentence, words[0].index, sound)
        said = worded(held, words[0].index, sound, rivals=(before.subject,) if len(before.subject.split()) <= 6 else ())
        yield Comparison(
            "similarity",
            "facts.comparisons.similarity",
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


_BARE = frozenset({"be", "have", "do"})


def _shares(previous: Sentence, sentence: Sentence, subject: int, *, least: int) -> bool:
    there = {token.lemma for token in previous.tokens if token.pos in {"NOUN", "VERB", "ADJ", "PROPN"}}
    here = {
        token.lemma
        for token in sentence.tokens
        if token.pos in {"NOUN", "VERB", "ADJ", "PROPN"} and token.index != subject
    }
    return len((there & here) - _BARE) >= least
