"""The question that two halves answer, as part of a sentence: "where it is seen", "whether they have access"."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.clauses import DATES, OPPOSED, PLACES, Clause, Phrase, Piece, Token
from quizgen.facts.comparisons.respects import is_agent
from quizgen.knowledge.dictionary import inflections_of
from quizgen.wording.words import say, tidy

_SPARED = frozenset(
    "not n’t n't never only also still even just rather instead now today actually really hitherto".split()
)
"""What a question for both sides leaves out: it holds of one of them."""
_FULL = {"ca": "can", "wo": "will", "sha": "shall"}
_CORE = frozenset({"object", "indirect", "predicate", "governed", "complement", "agent"})
_PLACING = frozenset({"in", "at", "on", "into", "within", "near", "inside", "across", "onto"})
_WHICH = frozenset({"direction", "way", "case", "order", "respect", "sense", "language", "script"})
"""Nouns that the question keeps: "in which direction"."""
_SPANS = frozenset({"minute", "hour", "day", "week", "month", "second"})
_BY_MEANS = frozenset({"with", "without", "from", "through"})
_LONGEST = 14
_IN_SPITE = ("despite ", "in spite of ", "notwithstanding ")
_WHOLE = 18
"""So many words are said whole rather than cut."""
_NO = re.compile(r"^no (?=\w)")
UNTIL = "(?:until|till) "
"""What is not so until some time is asked of before it."""
_UNTIL = re.compile(f"^{UNTIL}")
_BARE = 3
"""So many parts say no more than the subject and the verb."""
_LONGEST_SUBJECT = 10
_BESIDE = re.compile(r", | (?:that|which|who|whose|such as|including) ")
_OF_CONTENT = re.compile(r"(?:the |an? )?(?:fact|idea|view|claim|belief|hope|fear|risk) that ")
"""A noun that says nothing without the clause behind it."""
_HANGING = re.compile(r" (?:upon|on|in|of|to|for|with|by|at|from|and|or)$")
"""What is left of a "to which", or of an "and that", where the rest was cut off."""


def subject_of(clause: Clause) -> str:
    """The subject without what a comma or relative clause adds."""
    text = say(clause.subject.words)
    return text if len(text.split()) <= _LONGEST_SUBJECT else _HANGING.sub("", _BESIDE.split(text)[0])


def asking(clause: Clause, word: str, before: int, subject: str = "") -> str:
    """A clause with a question word for what stands from a token on.

    Args:
        clause: its negation is left out.
        word: with its preposition: "where", "for whom".
        before: index of the first token that is asked for.
        subject: said for the clause's own.

    Returns:
        "where the effect is seen"; adjuncts are left out.
    """
    kept = [one for one in clause.pieces if one.role in _CORE and one.words[0].index < before and not one.front]
    said = [say(token for token in one.words if token.index < before and token.text != "not") for one in kept]
    return tidy(" ".join([word, subject or subject_of(clause), verb_of(clause), *said]))


def whether(clause: Clause, subject: str = "", *, plural: bool = False, verb: str = "") -> str:
    """ "Whether the school opened in May"; as many of the pieces as a short clause takes.

    Args:
        clause: its negation is left out.
        subject: said for the clause's own.
        plural: True if that takes a plural verb.
        verb: said for the clause's own.
    """
    out = ["whether", _NO.sub("any ", subject or subject_of(clause)), verb or verb_of(clause, plural=plural)]
    pieces = _told(clause)
    texts = [_NO.sub("any ", say(sorted(one.words, key=lambda word: word.index))) for one in pieces]
    if clause.verb.negated:
        texts = [_UNTIL.sub("before ", text) for text in texts]
    if len(" ".join([*out, *texts]).split()) <= _WHOLE:
        return tidy(" ".join([*out, *texts]))
    for piece, text in zip(pieces, texts, strict=True):
        is_long = len(" ".join([*out, text]).split()) > _LONGEST
        if is_long and len(out) > _BARE and (piece.role not in _CORE or piece.verb is not None):
            joined = text.split(" and ")[0]
            out += [joined] if joined != text and len(" ".join([*out, joined]).split()) <= _WHOLE else []
            break
        is_cut = is_long and not _OF_CONTENT.match(text)
        out.append(_HANGING.sub("", _BESIDE.split(text)[0]) if is_cut else text)
    return tidy(" ".join(out))


def _told(clause: Clause) -> list[Piece]:
    """The pieces that a question may take, none inside another."""
    kept: list[Piece] = []
    last = -1
    for piece in clause.pieces:
        if piece.words[0].index < last:
            continue
        last = piece.words[-1].index
        is_beside = piece.role in OPPOSED or say(piece.words).lower().startswith(_IN_SPITE)
        is_more_so = not piece.front and [one.text.lower() for one in piece.words[:2]] == ["if", "not"]
        if is_more_so or not (piece.front or piece.comma or is_beside):
            kept.append(piece)
    return kept


def verb_of(clause: Clause, *, plural: bool = False) -> str:
    """The verb group without negation, its adverbs and the "do" that goes with them."""
    verb = clause.verb
    kept = [one for one in verb.words if one.text.lower() not in _SPARED and (one.pos != "ADV" or one is verb.particle)]
    is_helped = verb.finite.lemma == "do" and verb.finite is not verb.main
    if is_helped:
        kept = [one for one in kept if one is not verb.finite]
    tag = "VBP" if plural and verb.finite.tag == "VBZ" else verb.finite.tag
    out = []
    for token in kept:
        inflected = token is verb.finite or (is_helped and token is kept[0])
        is_changed = inflected and (is_helped or tag != verb.finite.tag or (plural and token.text.lower() == "was"))
        out.append(_form(token, tag) if is_changed else _FULL.get(token.text.lower(), token.text))
    return " ".join(out)


def _form(token: Token, tag: str) -> str:
    if token.lemma == "be":
        return {"VBP": "are", "VBZ": "is", "VBD": "were"}.get(tag, token.text)
    return inflected(token.lemma, tag, token.text)


def inflected(lemma: str, tag: str, otherwise: str) -> str:
    """A form of a word, by rule where it is unknown; what is given where there is none."""
    forms = inflections_of(lemma, tag=tag, inflect_oov=True)
    return str(forms[0]) if forms else otherwise


def word_for(marker: str, phrase: Phrase | None) -> str:
    """The question word for a phrase behind a preposition: "for whom", "where", "in which cases"."""
    head = phrase.head if phrase is not None else None
    noun = head.lemma.lower() if head is not None else ""
    if head is not None and noun in _WHICH:
        return f"{marker} which {head.text}"
    if head is not None and head.text.lower().endswith("olds"):
        return f"{marker} whom"  # "10-year-olds"
    if noun in _SPANS:
        return "how long" if marker == "for" else "how quickly"
    if head is not None and head.pos == "ADJ" and marker == "of":
        return "of whom"  # "in the hands of the few"
    if knowledge.noun_class(noun) == "time" or (phrase is not None and phrase.kind in DATES):
        return "when"
    if phrase is not None and is_agent(phrase) and phrase.kind not in PLACES:
        return f"{marker} whom"
    if marker in _PLACING:
        return "where"
    return "how" if marker in _BY_MEANS else f"{marker} what"


def is_placed(piece: Piece) -> bool:
    """True for a phrase that says where: "in nursing homes", "into other institutions"."""
    if piece.phrase is None or piece.marker not in _PLACING:
        return False
    sort = knowledge.noun_class(piece.phrase.head.lemma.lower())
    return piece.role == "place" or sort in {"place", "organisation"} or piece.phrase.kind in PLACES
