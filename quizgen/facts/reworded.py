"""What a verb governs by a preposition that no question should end in: asked by a noun, another verb or "how".

"What is the focus of X?" for what X focuses on; "How are X used?" for what they are used in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.words import say_subject, sentence

_MAX_KEY = 19
_FOCUSING = frozenset({("focus", "on"), ("concentrate", "on"), ("center", "on"), ("centre", "on")})
_REVERBED = {
    ("look", "at"): ("what", "examine"),
    ("relate", "to"): ("what", "concern"),
    ("pertain", "to"): ("what", "concern"),
}
"""The question word and the verb that ask for what another verb governs."""
_SPANS = frozenset({"from", "between", "during", "since", "until"})
_HOW = frozenset(
    {("begin", "with"), ("end", "with"), ("open", "with"), ("start", "with"), ("close", "with")}
)  # fmt: skip
_HOW_PASSIVE = frozenset(
    (verb, marker)
    for marker, verbs in {
        "as": "use employ classify categorize categorise describe regard view portray depict see perceive interpret "
        "present characterize characterise",
        "in": "use employ",
        "for": "use employ",
        "into": "organize organise divide group split arrange classify subdivide",
        "by": "transmit spread measure gauge judge distinguish calculate",
    }.items()
    for verb in verbs.split()
)
"""Verb and preposition whose phrase answers "how?" together with the preposition."""
_USED_IN = frozenset({("use", "in"), ("employ", "in")})
"""With a noun for a trade or thing they say where, and with a deed how."""
_HOW_SEEN = frozenset(
    "classify categorize categorise describe define regard view portray depict see perceive interpret present "
    "characterize characterise treat conceive envisage envision".split()
)
"""Verbs that say how somebody sees something: as what."""
_FOR_WHAT = frozenset({"benefit", "sake", "good", "convenience"})
_GIVING_RISE = frozenset({("stem", "from"), ("arise", "from"), ("emerge", "from"), ("originate", "from")})


def find(text: Text) -> Iterator[Fact]:
    """Find what is governed by a preposition and asked for without it.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    clauses = askable(text)
    every = (clause for sentence in text.sentences for clause in sentence.clauses)
    times = Counter(deed for clause in every for deed in _deeds(clause))
    for found, clause in clauses:
        ask = None if clause.verb.negated or any(times[deed] > 1 for deed in _deeds(clause)) else _asked(clause, title)
        if ask is not None:
            yield Fact("other", "facts.reworded", statement(clause), parts(clause), (found,), clause, (ask,))


def _deeds(clause: Clause) -> set[tuple[str, str]]:
    """Who does what, of several each."""
    doers = (clause.subject, *clause.subject.conjuncts)
    return {(one.head.lemma.lower(), clause.verb.main.lemma) for one in doers}


def _asked(clause: Clause, title: frozenset[str]) -> Ask | None:
    clause = replace(clause, pieces=tuple(part for one in clause.pieces for part in _parted(clause, one)))
    behind = [one for one in kept(clause) if not one.front and one.role != "manner"]
    seen = behind[0] if clause.verb.main.lemma in _HOW_SEEN and behind and behind[0].role == "object" else None
    if seen is not None:
        behind = [one for one in behind[1:] if one.marker == "as"][:1]
    piece = behind[0] if behind else None
    if clause.subject.is_numeric or any(token.pos == "NUM" for token in clause.subject.words[:2]):
        return None
    if piece is not None and piece.marker == "for" and {token.lemma for token in piece.words[1:4]} & _FOR_WHAT:
        return None  # "for the benefit of" is for whom, not how
    if piece is None or not piece.marker or piece.comma or piece.words[0].text.lower() != piece.marker:
        return None
    if any(one.verb is not None or one.comma or one.role == "other" for one in behind[1:]):
        return None
    stem, keeps_marker = _stem(clause, piece)
    standing = words_of(clause, kept(clause, piece))
    words = piece.words if keeps_marker else piece.words[1:]
    words = (*words, *(token for one in _spanned(clause, piece) for token in one.words))
    key = key_of_words(words, standing, most=_MAX_KEY, least=2) if words else ""
    if not stem or not key or not tells(standing, title) or repeats(stem, key, title):
        return None
    return Ask("reworded", stem, key, WITH_STEM, piece.phrase, level="understand")


def _parted(clause: Clause, piece: Piece) -> tuple[Piece, ...]:
    """The object and what it is seen as, where the parser took the two for one: "present power as a burden"."""
    if piece.role != "object" or piece.phrase is None or clause.verb.main.lemma not in _HOW_SEEN:
        return (piece,)
    head = piece.phrase.head.index
    at = next((i for i, token in enumerate(piece.words) if token.index == head + 1 and token.text == "as"), 0)
    if not at or at + 1 == len(piece.words):
        return (piece,)
    seen = Piece("governed", piece.words[at:], "as")
    return replace(piece, words=piece.words[:at], phrase=replace(piece.phrase, words=piece.words[:at])), seen


def _spanned(clause: Clause, piece: Piece) -> tuple[Piece, ...]:
    """The times behind what is looked at: "trade from 1970 to 1990" are the years of the trade, not of the study."""
    if (clause.verb.main.lemma, piece.marker) not in _REVERBED:
        return ()
    return tuple(one for one in kept(clause, piece) if one.role == "time" and not one.front and one.marker in _SPANS)


def _stem(clause: Clause, piece: Piece) -> tuple[str, bool]:
    """The question, and whether its key opens with the preposition; an empty one where there is none."""
    verb, others = clause.verb, kept(clause, piece)
    pair = (verb.main.lemma, piece.marker)
    if verb.passive:
        is_place = pair in _USED_IN and not any(token.tag in {"VBG", "TO"} for token in piece.words)
        is_said = any(one.front and one.marker == "as" for one in others)  # "as a dye, how is it used?"
        is_how = pair in _HOW_PASSIVE and not is_place and not is_said
        return (ask_piece(clause, "how", others), True) if is_how else ("", True)
    if pair in _HOW or (piece.marker == "as" and verb.main.lemma in _HOW_SEEN):
        return ask_piece(clause, "how", others), True
    if pair in _REVERBED:
        word, lemma = _REVERBED[pair]
        others = tuple(one for one in others if one not in _spanned(clause, piece))
        return ask_piece(_with_verb(clause, lemma), word, others), False
    is_plain = len(verb.words) == 1 and not others
    if pair in _FOCUSING and is_plain:
        linked = "was" if verb.tense == "past" else "is"
        return sentence(f"what {linked} the focus of {say_subject(clause.subject.words)}", "?"), False
    if pair in _GIVING_RISE and len(verb.words) == 1:
        rise = "gave" if verb.tense == "past" else "gives"
        front = "".join(f"{say_subject(one.words)}, " for one in others if one.front)
        whole = all(one.front for one in others)
        return (
            sentence(f"{front}what {rise} rise to {say_subject(clause.subject.words)}", "?") if whole else ""
        ), False
    return "", False


def _with_verb(clause: Clause, lemma: str) -> Clause:
    """The clause with another main verb, as a question with do, a modal or a form of "be" or "have" words it."""
    verb = clause.verb
    tag = verb.main.tag if verb.progressive or verb.perfect else ""
    form = next(iter(inflections_of(lemma, tag=tag, inflect_oov=True)), lemma) if tag else lemma
    main = replace(verb.main, lemma=lemma, text=str(form), say=None)
    finite = replace(verb.finite, lemma=lemma) if verb.finite.index == verb.main.index else verb.finite
    words = tuple(main if token.index == main.index else token for token in verb.words)
    return replace(clause, verb=replace(verb, words=words, main=main, finite=finite))
