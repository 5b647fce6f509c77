"""Wording of comparisons that one clause makes: its statement, the same turned round, and questions for its parts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Sentence, Text, Token
from quizgen.facts.askable import askable, is_askable_key, key_of
from quizgen.facts.comparisons.comparing import Half, matches, pairs
from quizgen.facts.comparisons.opposed_questions import wording
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.comparisons.trimming import trimmed
from quizgen.facts.frames import out_of_frame, place_of
from quizgen.facts.model import WITH_STEM, Ask, Compared, Comparison, ComparisonKind, Wording
from quizgen.facts.pieces import askable_pieces, is_broken, is_rich, repeats, title_words
from quizgen.knowledge.dictionary import frequency, inflections_of
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.quiz.sounds import indefinite
from quizgen.tags import FINITE
from quizgen.wording.counting import is_counted
from quizgen.wording.questions import ask_piece, ask_subject
from quizgen.wording.statements import limiting, statement, words_of
from quizgen.wording.words import is_open, say

_MAX_STEM, _MIN_STEM = 24, 6
_CUT = re.compile(r"\b(?:is|are|was|were|has|had|have|of|in|to|by|with|from|for|at|on|and|or),|\b(?:and|or|than)\.$")
"""Signs of a statement that was cut in the wrong place."""
_CLASSES = frozenset({"person", "country", "city", "place", "organisation"})
_BARE = 2
_IN_GENERAL = frozenset(
    "typically usually often sometimes generally commonly principle theory general practice".split()
)
"""What holds in general holds of others, too."""
_TELLING, _RARER = 3, 4.9
"""So many words rarer than this Zipf frequency (wordfreq) tell what a stem is about."""


@dataclass(frozen=True)
class Sound:
    """What may be asked about in an article.

    Attributes:
        clauses: where the sound ones stand: (block, sentence, index).
        framed: where those stand that hold for the time or place of the sentence before.
        title: content words of the title.
    """

    clauses: frozenset[tuple[int, int, int]]
    framed: frozenset[tuple[int, int, int]]
    title: frozenset[str]


def cued(
    text: Text, cues: re.Pattern[str], found: Callable[[Sentence, str, int, int, Sound], Comparison | None]
) -> Iterator[Comparison]:
    """What a finder makes of the first cue in each sentence that it can use.

    Args:
        text: the analysed article.
        cues: pattern of the words that signal the comparison.
        found: makes a comparison of a sentence, a cue in lower case, and the indexes of its first and last word.
    """
    sound = sound_clauses(text)
    for _, sentence in pairs(text):
        for match, words in matches(sentence, cues):
            comparison = found(sentence, match.group().lower(), words[0].index, words[-1].index, sound)
            if comparison is not None:
                yield comparison
                break


@lru_cache(maxsize=1)
def sound_clauses(text: Text) -> Sound:
    """The clauses of an article that may be asked about; every kind of comparison wants them."""
    found = frozenset(place_of(clause) for _, clause in askable(text))
    return Sound(found, out_of_frame(text), title_words(text.title))


def holder(sentence: Sentence, index: int, sound: Sound) -> Clause | None:
    """The smallest clause whose kept words hold a token, cut down to what the comparison needs, or None.

    A sound clause that cannot be cut down stands as it is.
    """
    holding = [clause for clause in sentence.clauses if index in _kept(clause) and not _is_run_on(clause)]
    for clause in sorted(holding, key=lambda one: len(one.words)):
        if place_of(clause) in sound.framed:
            return None
        shorter = trimmed(sentence, clause, index)
        if shorter is not None:
            return shorter
        if place_of(clause) in sound.clauses:
            return clause
    return None


def _is_run_on(clause: Clause) -> bool:
    """True if a piece opens with a finite verb: a participle before it was taken for the verb."""
    return any(piece.words[0].tag in FINITE for piece in clause.pieces if piece.words)


def _kept(clause: Clause) -> set[int]:
    return {token.index for token in words_of(clause, limiting(clause))}


def worded(
    clause: Clause | None,
    cue: int,
    sound: Sound,
    *,
    turned: tuple[str, ...] = (),
    rivals: tuple[str, ...] = (),
    special: tuple[Ask, ...] = (),
    parts: bool = True,
    restated: str = "",
) -> Wording:
    """Word a comparison that stands in one clause.

    Args:
        clause: a sound one that holds the cue, or None: then nothing is worded.
        cue: index of the word that compares.
        sound: of the article.
        turned: false statements.
        rivals: other side of the comparison, as a distractor.
        special: questions of the finder's own, asked before others.
        parts: ask for the parts that do not hold the cue, too.
        restated: the statement in other words, or empty.
    """
    if clause is None or _CUT.search(statement(clause)):
        return Wording()
    asks = [ask for ask in special if is_sound(ask.stem, ask.key, sound.title)]
    if parts and not _is_scattered(clause):
        asks += [ask for ask in _asks(clause, cue, rivals) if is_sound(ask.stem, ask.key, sound.title)]
    if parts and not asks and not _is_scattered(clause):
        asks += [
            ask for ask in _which_of_a_class(clause) if len(ask.stem.split()) <= _MAX_STEM and is_telling(ask.stem)
        ]
    text = statement(clause)
    return Wording(text, tuple(one for one in turned if one and one != text), clause, tuple(asks[:2]), restated)


def _either_alone(halves: Iterable[Half], sound: Sound) -> Wording:
    """The wording of the first half whose subject can be asked for with nothing beside it."""
    for one in halves:
        clause = holder(one.sentence, one.clause.verb.main.index, sound) if one.clause is not None else None
        if clause is None or not _singles_out(clause):
            continue
        said = worded(clause, -1, sound)
        asks = tuple(ask for ask in said.asks if ask.frame == "subject" and ask.key.endswith(_last(clause)))
        if asks:
            return replace(said, asks=asks)
    return Wording()


def of_halves(found: Opposed, kind: ComparisonKind, rule: str, told: Compared, link: str, sound: Sound) -> Comparison:
    """The comparison that two opposed halves make, worded with a link between them, or by the one that can be alone."""
    said = wording(found, link)
    said = said if said.asks or said.text else _either_alone((found.other, found.one), sound)
    before = (told.context,) if told.context is not None else ()
    return Comparison.of(kind, rule, told, said, found.link, *before, *found.sentences)


def _singles_out(clause: Clause) -> bool:
    """True if what is said holds of the subject alone, and the subject is more than "the car" or a number."""
    subject = clause.subject
    is_bare = subject.determiner == "the" and len(subject.words) == _BARE and not subject.is_named
    told = [say(piece.words) for piece in limiting(clause) if piece.role in {"predicate", "object"}]
    is_shared = any(one[:1].isdigit() or one.startswith("one of") for one in told)
    words = {token.text.lower() for token in (*clause.verb.words, *clause.words[:3])}
    return not (clause.verb.negated or is_bare or subject.is_numeric or is_shared or words & _IN_GENERAL)


def _last(clause: Clause) -> str:
    """The last word of the subject: a key that ends otherwise was cut."""
    return say(clause.subject.words).split()[-1]


def _is_scattered(clause: Clause) -> bool:
    """True if a clause stands before the subject, or something between subject and verb: too doubtful to ask."""
    first = clause.verb.words[0].index
    subject = clause.subject.words[-1].index
    return any(
        (piece.front and piece.verb is not None and piece.marker != "as") or subject < piece.words[0].index < first
        for piece in limiting(clause)
    )


def is_sound(stem: str, key: str, title: frozenset[str]) -> bool:
    """True if a stem has 6-24 words, names something or tells the topic, and holds no content word of the key."""
    fits = bool(key) and _MIN_STEM <= len(stem.split()) <= _MAX_STEM
    return fits and (is_rich(stem, title) or is_telling(stem)) and not repeats(stem, key, title)


def is_telling(stem: str) -> bool:
    """True if so many rarer words stand in a stem that they tell the topic without a name."""
    words = {word.lower() for word in re.findall(r"[A-Za-z-]{4,}", stem)}
    rare = sum(frequency(word) < _RARER for word in words)
    return rare >= _TELLING and not is_broken(stem)


def _asks(clause: Clause, cue: int, rivals: tuple[str, ...]) -> Iterator[Ask]:
    bare = [one for one in limiting(clause) if not one.marker and one.phrase is not None and one.role != "time"]
    if len(bare) > 1:
        return  # "used the letters Alpha through Omega to …": which is whose is not clear
    for asked in askable_pieces(clause):
        holds_cue = any(token.index == cue for token in (asked.piece.words if asked.piece else clause.subject.words))
        is_doer = asked.piece is not None and asked.piece.role == "agent"
        if holds_cue or (asked.core and not is_doer):
            continue
        others = tuple(piece for piece in limiting(clause) if piece is not asked.piece)
        stem = asked.core or (
            ask_subject(clause, asked.word, others)
            if asked.piece is None
            else ask_piece(clause, asked.word, others, stranded=asked.stranded)
        )
        yield Ask(
            "subject" if asked.piece is None else asked.piece.role,
            stem,
            asked.key,
            WITH_STEM,
            asked.phrase,
            rivals,
            level="understand",
        )


def _which_of_a_class(clause: Clause) -> Iterator[Ask]:
    """ "Which countries are …?" for a plural subject that tells which of them: no question for its parts fits those."""
    subject, head = clause.subject, clause.subject.head
    told = len(subject.words) > 1 and subject.words[-1] is head and not subject.determiner and not subject.conjuncts
    if not told or head.tag != "NNS" or knowledge.noun_class(head.lemma) not in _CLASSES or clause.shared:
        return
    if clause.verb.finite.tag == "VBZ" or clause.verb.negated or is_open(subject.words):
        return
    stem = ask_subject(clause, f"which {head.text}", limiting(clause))
    yield Ask("which-of", stem, say(subject.words), WITH_STEM, subject, level="understand")


def ask_phrase(
    clause: Clause, piece: Piece, word: str, *, frame: str, marker: str = "", rivals: tuple[str, ...] = ()
) -> Ask | None:
    """A question for the phrase of a piece, its preposition fronted; None where the phrase is no key."""
    phrase = piece.phrase
    if phrase is None or not is_askable_key(phrase) or clause.verb.negated:
        return None
    others = tuple(one for one in limiting(clause) if one is not piece)
    return Ask(
        frame,
        ask_piece(clause, word, others, marker=marker),
        key_of(phrase),
        WITH_STEM,
        phrase,
        rivals,
        level="understand",
    )


def turned_word(clause: Clause, token: Token, pos: str | None = None) -> tuple[str, ...]:
    """The clause's statement with one word turned into its opposite, in the same form; empty where none is known.

    What may be more may be less as well.
    """
    if clause.verb.modal in POSSIBLE:
        return ()
    text = statement(clause)
    other = knowledge.antonym(token.text.lower(), pos)
    if other is None:
        base = knowledge.antonym(token.lemma, pos)
        forms = inflections_of(base, tag=token.tag, inflect_oov=False) if base else ()
        other = str(forms[0]) if forms else None
    if other is None or len(re.findall(rf"\b{re.escape(token.text)}\b", text)) != 1:
        return ()
    behind = tuple(one for one in clause.words if one.index > token.index)
    other = "fewer" if other == "less" and token.lemma in {"more", "many"} and is_counted(behind) else other
    other = other.capitalize() if token.text[:1].isupper() else other
    turned = re.sub(rf"\b{re.escape(token.text)}\b", other, text)
    return (
        ()
        if re.search(rf"\ban? (?={re.escape(other)}\b)", turned) and indefinite(other) != indefinite(token.text)
        else (turned,)
    )
