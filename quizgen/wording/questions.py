"""Questions from clauses: the subject asked, or another part with inversion or do-support."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Token, VerbGroup, Words
from quizgen.knowledge.dictionary import inflections_of, lemmas_of
from quizgen.knowledge.function_words import MERELY, NOT_DEFINITE
from quizgen.tags import BASE_FORMS, FINITE, LINKERS, WH_WORDS
from quizgen.wording.fronting import with_fronts
from quizgen.wording.statements import source_words, words_of
from quizgen.wording.words import said, say, say_subject, sentence

_ARGUING = frozenset("argue say note claim explain suggest believe hold report write show observe state".split())
_MAX_BEFORE = 7
"""Words of a subject behind which a preposition left at the end still goes with its question word."""
_MAX_STRANDED = 10
"""So many words a question may have that ends in a preposition."""
_TURNING = frozenset("become becomes became get gets got".split())
"""Verbs that taggers take for auxiliaries before a participle: "became known"."""
_DO = {"VBZ": "does", "VBP": "do", "VB": "do", "VBD": "did"}


def base_form(verb: Token) -> str:
    """The infinitive of a verb."""
    if verb.lemma == "be":
        return "be"
    if verb.text.lower() in _TURNING:
        return "get" if verb.text.lower().startswith("g") else "become"
    if verb.lemma == "helped":  # taken for an auxiliary before a bare infinitive
        return "help"
    forms = inflections_of(verb.lemma, tag="VB", inflect_oov=True)
    return str(forms[0]) if forms else verb.lemma


def inverted(verb: VerbGroup) -> tuple[str, str]:
    """The verb as a question has it: what stands before the subject, and what after.

    A form of be, have as auxiliary, or a modal is fronted; any other verb takes do (Quirk and others,
    A Comprehensive Grammar of the English Language, 1985, chapter 11).
    """
    finite = verb.finite
    before = [token for token in verb.words if token.index < finite.index]
    after = [token for token in verb.words if token.index > finite.index]
    is_auxiliary = (
        finite.tag == "MD" or finite.lemma == "be" or (finite.pos == "AUX" and finite.text.lower() not in _TURNING)
    )
    is_auxiliary = is_auxiliary and not finite.text.lower().startswith("help")
    if is_auxiliary and (finite.lemma == "be" or finite.index != verb.main.index):
        return _full(verb), say((*before, *after))
    words = [said(token, frozenset()) for token in before] + [base_form(finite)]
    rest = say(after)
    return _DO.get(finite.tag, "did"), " ".join([*words, rest]).strip()


_SHORT = {"s": "is", "re": "are", "ve": "have", "ll": "will"}


def _full(verb: VerbGroup) -> str:
    """The finite verb that opens a question, not shortened: "is" for the "’s" of "it’s removed"."""
    text = verb.finite.text.lower()
    if text[:1] not in {"’", "'"}:
        return text
    return "has" if text[1:] == "s" and verb.perfect else _SHORT.get(text[1:], text)


def _fronted(clause: Clause, pieces: tuple[Piece, ...], standing: Words) -> list[str]:
    head = [source_words(clause)] if clause.source else []
    return head + [_inside(piece, say(piece.words, standing)) for piece in pieces if piece.front]


def _inside(piece: Piece, text: str) -> str:
    """A fronted piece in running text: a quotation may have begun with its preposition.

    "As pluralists argue, why …?" asks for what they argue, so they are named as its source.
    """
    first, last = piece.words[0], piece.words[-1]
    if first.text.lower() == "as" and last.lemma in _ARGUING and last.pos == "VERB":
        return f"according to {text.partition(' ')[2].rpartition(' ')[0]}"
    return text[:1].lower() + text[1:] if piece.words[0].pos in LINKERS else text


def _tail(pieces: tuple[Piece, ...], standing: Words) -> str:
    text, told = "", {token.index for token in standing}
    for piece in pieces:
        if not piece.front:
            at = piece.words[0].index
            follows = not told.isdisjoint({at - 1, at - 2})  # else the comma went with what is asked for
            is_apart = piece.comma and (
                piece.verb is not None or piece.marker == "including" or (piece.role == "other" and follows)
            )
            text += (", " if is_apart else " ") + say(piece.words, standing)
    return text


def _as_question(head: list[str], core: str) -> str:
    return sentence(with_fronts(head, core), "?")


_SINGULAR = {"are": "is", "were": "was", "have": "has", "do": "does"}


def singular(verb: VerbGroup) -> Words:
    """The words of a verb group, its finite verb put in the singular: a question with "what" asks for one."""
    finite = verb.finite
    form = _SINGULAR.get(finite.text.lower(), "")
    if not form and finite.tag in BASE_FORMS:  # of a finite verb VB is a slip of the tagger
        form = next(iter(inflections_of(finite.lemma, tag="VBZ", inflect_oov=True)), "")
    changed = replace(finite, text=form, say=None) if form else finite
    return tuple(changed if token.index == finite.index else token for token in verb.words)


def _without_merely(verb: VerbGroup, asked: str, pieces: tuple[Piece, ...]) -> VerbGroup:
    """The verb group less an "only" that goes with what is asked for: "what does it cost?" for "it only costs".

    A reason is mostly one for the limit: "why does it only run in summer?"; where nothing but the reason stands behind
    the verb, that is limited.
    """
    if verb.perfect or verb.negated:
        return verb  # "has just sunk" tells when
    if asked == "why" and any(not one.front for one in pieces):
        return verb
    return replace(verb, words=tuple(one for one in verb.words if one.text.lower() not in MERELY))


def _without_stress(verb: VerbGroup) -> VerbGroup:
    """The verb group less a stressed "do": "what foreshadowed it?" for "the crisis did foreshadow it"."""
    finite, main = verb.finite, verb.main
    tag = finite.tag if finite.tag in FINITE - {"MD"} else ""
    if finite.lemma != "do" or finite.index == main.index or verb.negated or verb.passive or not tag:
        return verb
    form = next(iter(inflections_of(main.lemma, tag=tag, inflect_oov=True)), "")
    plain = replace(main, text=form, tag=tag, say=None)
    words = tuple(plain if one.index == main.index else one for one in verb.words if one.index != finite.index)
    return replace(verb, words=words, finite=plain, main=plain) if form else verb


def _agreeing(piece: Piece) -> Piece:
    """A piece with a second verb in it ("and sink") put in the singular like the first; no infinitive."""
    words = tuple(
        replace(token, text=next(iter(inflections_of(token.lemma, tag="VBZ", inflect_oov=True)), token.text))
        if at and _is_second(_before(piece.words, at), token, piece.words[:at])
        else token
        for at, token in enumerate(piece.words)
    )
    return piece if words == piece.words else replace(piece, words=words)


def _behind_do(piece: Piece, finite: Token) -> Piece:
    """A piece with a second verb in it ("and sank") as its infinitive: the "did" before the subject is of both."""
    words = tuple(
        replace(token, text=base_form(token), tag="VB", say=None)
        if at and token.tag == finite.tag and _is_joined_verb(piece.words[:at], token)
        else token
        for at, token in enumerate(piece.words)
    )
    return piece if words == piece.words else replace(piece, words=words)


def _is_joined_verb(before: Words, token: Token) -> bool:
    """True behind "and" or "or" where no other clause has begun: "the mill and sold it", not "the mill he built and
    sold"."""
    is_joined = _before((*before, token), len(before)).tag == "CC" and token.pos == "VERB"
    return is_joined and not any(one.tag in FINITE or one.tag in WH_WORDS for one in before)


def _before(words: Words, at: int) -> Token:
    """The word before another, an "also" between them passed over."""
    return words[at - 2] if at > 1 and words[at - 1].pos == "ADV" else words[at - 1]


def _is_second(before: Token, token: Token, behind: Words) -> bool:
    is_verb = before.tag == "CC" and token.pos == "VERB" and token.tag in BASE_FORMS
    is_verb = is_verb and "VERB" in lemmas_of(token.text.lower())  # "-9 F or colder"
    return is_verb and not any(one.tag in {"TO", "VB", "MD"} for one in behind)


def happening(verb: VerbGroup) -> str:
    """ "Happens" in the tense and mood of a verb group: "would happen", "has happened"."""
    if verb.modal:
        return f"{verb.finite.text.lower()} happen"
    if verb.perfect:
        return {"VBZ": "has", "VBP": "has"}.get(verb.finite.tag, "had") + " happened"
    return "happens" if verb.tense == "present" else "happened"


_NOUN_TWICE = re.compile(r"^which (\w+) ((?:is|was) )((?:the|[\w’']+[’']s?) (?:[\w-]+ )*?)\1\b")
"""One noun on both sides of the verb: "which star is the nearest star" is "what is the nearest star"."""


def _names_several(pieces: tuple[Piece, ...]) -> bool:
    """True for a plural behind "be", which the verb goes with: "what are important factors?"."""
    named = next((piece.phrase for piece in pieces if piece.role == "predicate" and not piece.front), None)
    return named is not None and named.head.tag == "NNS" and not named.is_numeric


_NO_SORT = frozenset("result consequence rule part example test whole sign way means reminder matter fact".split())
"""Nouns behind "as" that say how or why it is so, and not what the subject is."""


def _of_its_sort(clause: Clause, asked: str, pieces: tuple[Piece, ...]) -> tuple[str, tuple[Piece, ...]]:
    """ "Which strong alloy" for "as a strong alloy, what": what stands behind "as" is what is asked for."""
    told = next((one for one in pieces if one.front and one.marker == "as" and one.verb is None), None)
    noun = told.phrase if told is not None else None
    if asked != "what" or noun is None or noun.conjuncts or noun.number != clause.subject.number:
        return asked, pieces
    if noun.head.lemma in _NO_SORT or noun.determiner not in NOT_DEFINITE or noun.head.pos != "NOUN":
        return asked, pieces
    words = noun.words[1:] if noun.determiner else noun.words
    return f"which {say(words)}", tuple(one for one in pieces if one is not told)


def ask_subject(clause: Clause, asked: str, pieces: tuple[Piece, ...], *, one: bool = False) -> str:
    """The question for the subject.

    Args:
        clause: its verb keeps its form.
        asked: question word with its noun: "who", "which country".
        pieces: the complements and adjuncts to keep.
        one: the question word takes a singular verb whatever the subject's number, as "who" does with any verb but be.
    """
    asked, pieces = _of_its_sort(clause, asked, pieces)
    one = one and not (asked.startswith("which ") and clause.subject.number == "plural")
    standing: Words = words_of(clause, pieces)
    links = clause.verb.main.lemma == "be"
    is_one = (one and not (links and _names_several(pieces))) or (asked == "who" and not links)
    group = _without_stress(clause.verb)
    verb = singular(group) if is_one else group.words
    if verb != group.words and not clause.verb.chain:
        pieces = tuple(_agreeing(piece) for piece in pieces)
    core = _NOUN_TWICE.sub(r"what \2\3\1", f"{asked} {say(verb)}{_tail(pieces, standing)}")
    return _as_question(_fronted(clause, pieces, standing), core)


def ask_piece(clause: Clause, asked: str, pieces: tuple[Piece, ...], *, marker: str = "", stranded: str = "") -> str:
    """The question for a complement or adjunct.

    Args:
        clause: the clause.
        asked: question word with its noun: "what", "in which year".
        pieces: the other complements and adjuncts to keep.
        marker: preposition that is fronted with the question word.
        stranded: preposition that the verb governs; it stays behind it, or is fronted where the subject is long.
    """
    standing = words_of(clause, pieces)
    first, rest = inverted(_without_merely(clause.verb, asked, pieces))
    if first in _DO.values():
        pieces = tuple(one if one.front or one.verb else _behind_do(one, clause.verb.finite) for one in pieces)
    how_far = [one for one in pieces if rest and _says_how_far(one)][:1]
    if how_far:
        pieces = tuple(one for one in pieces if one not in how_far)
        rest = _with_how_far(clause.verb, rest, say(how_far[0].words))
    pieces, rest = _with_direction(clause, pieces, rest) if stranded else (pieces, rest)
    is_infinitive = stranded.startswith("to ")
    if stranded and not is_infinitive and len(clause.subject.words) > _MAX_BEFORE:
        marker, stranded = stranded, ""
    parts = [marker, asked, first, say_subject(clause.subject.words, standing), rest, stranded]
    core = " ".join(part for part in parts if part) + _tail(pieces, standing)
    return _as_question(_fronted(clause, pieces, standing), core)


_HOW_FAR = frozenset(
    "solely exclusively specifically entirely typically usually mainly chiefly primarily purely wholly".split()
)


def _with_how_far(verb: VerbGroup, rest: str, adverb: str) -> str:
    """What stands behind the subject with an adverb before its verb: "now mainly found"."""
    main = say((verb.main,))
    is_behind_adverb = verb.passive and rest.endswith(f" {main}") and verb.words[-2].pos == "ADV"
    return f"{rest.removesuffix(main)}{adverb} {main}" if is_behind_adverb else f"{adverb} {rest}"


def _with_direction(clause: Clause, pieces: tuple[Piece, ...], rest: str) -> tuple[tuple[Piece, ...], str]:
    """The pieces less a lone adverb right behind the verb, which stays there: "what did they fight back against?"."""
    at = clause.verb.words[-1].index + 1
    beside = next((one for one in pieces if len(one.words) == 1 and one.words[0].index == at), None)
    if beside is None or beside.front or beside.words[0].text.lower() not in _DIRECTIONS:
        return pieces, rest
    return tuple(one for one in pieces if one is not beside), f"{rest} {say(beside.words)}".strip()


_DIRECTIONS = frozenset("back away out down up off forward ahead along around together apart".split())
"""Adverbs that make one verb with the word before them."""


def _says_how_far(piece: Piece) -> bool:
    """True for an adverb that tells how far its verb holds: it stands before the verb, not at the end."""
    return not piece.front and len(piece.words) == 1 and piece.words[0].text.lower() in _HOW_FAR


def ask_behind(clause: Clause, asked: str, pieces: tuple[Piece, ...], piece: Piece, at: int) -> str:
    """The question for what stands behind a preposition inside a piece; far from its question word it is fronted.

    Args:
        clause: the clause.
        asked: question word.
        pieces: all to keep, the one that is cut among them.
        piece: the one that the preposition stands in.
        at: place of the preposition among its words.
    """
    marker = piece.words[at].text.lower()
    pieces = tuple(
        replace(one, front=True) if one is not piece and one.words[0].text.lower() == marker else one for one in pieces
    )  # not "used in in the summer"
    left = tuple(replace(one, words=one.words[: at + 1]) if one is piece else one for one in pieces)
    stem = ask_piece(clause, asked, left)
    fronted = sum(len(one.words) for one in pieces if one.front) + (
        2 + len(clause.source.words) if clause.source else 0
    )
    if len(stem.split()) - fronted <= _MAX_STRANDED:
        return stem
    cut = (replace(one, words=one.words[:at]) if one is piece else one for one in pieces)
    return ask_piece(clause, asked, tuple(one for one in cut if one.words), marker=piece.words[at].text)
