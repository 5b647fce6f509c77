"""What somebody plans, promises, has or is due to do: the verb phrase behind a linking verb, asked as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Piece, Text
from quizgen.facts.askable import askable, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import WITH_STEM, Ask, Fact
from quizgen.facts.pieces import is_dated
from quizgen.tags import MODIFYING, NOUNS
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_MAX_KEY, _MIN_KEY = 12, 2
_LINKS = frozenset(
    "promise plan intend aim agree decide vow refuse pledge threaten want hope seek try attempt fail manage "
    "need choose prefer wish struggle unlikely likely able unable ready willing unwilling set due expect "
    "require force allow ask order oblige permit forbid encourage schedule tell know show find prove guarantee entitle "
    "believe think say report suppose".split()
)
_DUTIES = frozenset({"must", "should"})
_EMPTY = frozenset({"be", "have", "do", "get", "become", "seem", "begin", "start", "continue", "happen", "occur"})


def find(text: Text) -> Iterator[Fact]:
    """Find intentions, duties and abilities.

    Args:
        text: the analysed article.
    """
    for found, clause in askable(text):
        verb = clause.verb
        doing = _gerund(clause) or _obligation(clause)
        if doing is not None:
            yield Fact("other", "facts.intentions", statement(clause), parts(clause), (found,), clause, (doing,))
            continue
        is_linked = bool(verb.chain) and verb.chain[-1] in _LINKS
        if verb.negated or verb.main.lemma in _EMPTY or not (is_linked or (verb.modal in _DUTIES and not verb.chain)):
            continue
        ask = _ask(clause)
        if ask is not None:
            yield Fact("other", "facts.intentions", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause) -> Ask | None:
    main = clause.verb.main
    if main.tag != "VB" or clause.verb.passive or clause.subject.is_numeric or not _is_rich(clause):
        return None
    stays = [piece for piece in kept(clause) if piece.front or is_dated(piece) or _is_how_long(piece)]
    told = [piece for piece in kept(clause) if piece not in stays]
    after = tuple(token for token in clause.verb.words if token.index > main.index)
    words = sorted((main, *after, *(t for piece in told for t in piece.words)), key=lambda token: token.index)
    if (
        not told
        or any(piece.marker == "by" for piece in told)
        or any(piece.words[0].index < main.index for piece in told)
    ):
        return None
    before = tuple(token for token in clause.verb.words if token.index < main.index)
    if any(token.tag == "RB" for token in before):
        return None
    doing = replace(clause, verb=replace(clause.verb, words=(*before, replace(main, say="do")), particle=None))
    key = key_of_words(tuple(words), words_of(doing, tuple(stays)), most=_MAX_KEY, least=_MIN_KEY)
    if not key:
        return None
    stem = ask_piece(doing, "what", tuple(stays))
    return Ask("what-do", stem, key, WITH_STEM)


def _is_how_long(piece: Piece) -> bool:
    """True for "for several years", which tells how long somebody tries or plans."""
    return (
        piece.marker == "for" and piece.phrase is not None and knowledge.noun_class(piece.phrase.head.lemma) == "time"
    )


_WITH_GERUND = frozenset("consider involve include propose recommend suggest avoid mean entail require discuss".split())


def _gerund(clause: Clause) -> Ask | None:
    """X involves V-ing: what does X involve?"""
    piece = clause.piece("complement")
    if piece is None or piece.front or piece.words[0].tag != "VBG" or clause.verb.negated or clause.piece("object"):
        return None
    others = kept(clause, piece)
    standing = words_of(clause, others)
    key = key_of_words(piece.words, standing, most=_MAX_KEY, least=_MIN_KEY)
    if clause.verb.main.lemma not in _WITH_GERUND or not key or not _is_rich(clause):
        return None
    return Ask("doing", ask_piece(clause, "what", others), key, WITH_STEM)


def _obligation(clause: Clause) -> Ask | None:
    """X has to V: what does X have to do?"""
    piece = clause.piece("complement")
    if piece is None or piece.front or clause.verb.negated or clause.verb.main.lemma != "have" or len(piece.words) < 2:
        return None
    if piece.words[0].text != "to" or piece.words[1].tag != "VB" or not _is_rich(clause):
        return None
    if piece.words[1].lemma == "be" or (piece.words[1].lemma in _OF_SOMETHING and _is_bare(piece)):
        return None  # something is done to it, or to what is not said
    if not names_something(clause.subject.words, least=1):
        return None  # people have to do much
    others = kept(clause, piece)
    key = key_of_words(piece.words[1:], words_of(clause, others), most=_MAX_KEY, least=_MIN_KEY)
    if not key or any(not one.front and not is_dated(one) for one in others):
        return None
    stem = ask_piece(clause, "what", others, stranded="to do")
    return Ask("what-do", stem, key, WITH_STEM)


_OF_SOMETHING = frozenset("leave join follow accept refuse reject stop continue move return withdraw".split())


def _is_bare(piece: Piece) -> bool:
    """True for an infinitive with no noun behind it but a year."""
    return not any(token.pos in NOUNS for token in piece.words[2:])


def _is_rich(clause: Clause) -> bool:
    words = clause.subject.words
    return names_something(words) or sum(token.pos in MODIFYING for token in words) > 1
