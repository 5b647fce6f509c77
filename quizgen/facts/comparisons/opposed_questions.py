"""Questions out of opposed halves: although P, what does A V? How is A described today, in contrast with then?"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import DATES, OPPOSED, Clause, Piece, Sentence, Words
from quizgen.facts.askable import STATED
from quizgen.facts.comparisons.beside import beside, is_elliptic, keeping, kept_pronouns, said_again
from quizgen.facts.comparisons.beside_parts import (
    asks_what_it_is,
    core_of,
    is_sound_beside,
    may_move,
    newest,
    parts_beside,
    says_again,
    whole_deeds,
)
from quizgen.facts.comparisons.comparing import Half, asks, same_subject, shared_nouns
from quizgen.facts.comparisons.described import described
from quizgen.facts.comparisons.differing import how_differ
from quizgen.facts.comparisons.linking import Sources, asking, joined_halves, sources_of
from quizgen.facts.comparisons.narrowed import narrowed
from quizgen.facts.comparisons.opposing import Opposed
from quizgen.facts.comparisons.swapped import swapped, swapped_subjects
from quizgen.facts.model import WITH_STEM, WRITTEN, Ask, Wording
from quizgen.facts.pieces import Asked, clipped, is_dated
from quizgen.facts.seams import is_untorn
from quizgen.knowledge.connectives import ALTHOUGH, AS_IT_IS, WHILE
from quizgen.knowledge.function_words import DEMONSTRATIVES, THIS_OR_THAT
from quizgen.tags import DETERMINING, NOUNS
from quizgen.wording.statements import connects, joined, limiting, words_of
from quizgen.wording.words import is_bound, is_open, say, sentence

_MIN_BACKGROUND = 4
_IN_ANY_ORDER = WHILE
"""Links whose halves may change places in a question."""
_TWO_DATES = 2
"""So many dates belong to two deeds that were run together."""


def wording(found: Opposed, link: str) -> Wording:
    """Word two opposed halves: both from their clauses, or one of them in the article's own words.

    Args:
        found: the halves.
        link: "although" for a concession, "while" for two things side by side.
    """
    worded = _rebuilt(found, link)
    worded = worded if worded.asks else _beside(found, worded)
    one, other = found.one.clause, found.other.clause
    if one is None or other is None or not _is_stated(found.one, one) or not _is_stated(found.other, other):
        return worded
    asks = how_differ(found, _bare(one), _bare(other))
    if not asks:
        return worded
    clause = worded.clause if worded.text else one
    return replace(worded, text=worded.text or asks[0].key, clause=clause, asks=(*asks, *worded.asks))


def _rebuilt(found: Opposed, link: str) -> Wording:
    one, other = found.one.clause, found.other.clause
    if one is None or other is None or not _is_stated(found.one, one) or not _is_stated(found.other, other):
        return Wording()
    sources = sources_of(one, other)
    if sources is None or "?" in {found.one.sentence.text[-1], found.other.sentence.text[-1]}:
        return Wording()
    first, second = _bare(one), _bare(other)
    if not found.inside and not same_subject(one, other) and not shared_nouns(found.one, found.other):
        return Wording()
    asks = list(described(first, second, found)) if not any(sources) else []
    asks += [] if asks else whole_deeds(_asks(first, second, sources, link, found.inside), found.other)
    is_described = bool(asks) and asks[0].frame == "described"
    if link == "while" and found.inside and not is_described and _may_lead(second) and not same_subject(one, other):
        asks += whole_deeds(_asks(second, first, sources.turned, link, found.inside), found.one)
    # "While in May, trade fell, …" is no English.
    leads = link == "while" and any(piece.front for piece in limiting(first))
    text = "" if leads else _text(first, second, sources, link, found.inside)
    false_texts = (
        _exchanged(first, second, sources.both, found)
        if text and link == "while" and not sources.one + sources.other
        else ()
    )
    return Wording(text, false_texts, other if text else None, tuple(asks[:3]))


def _may_lead(clause: Clause) -> bool:
    """True if a half can stand before the other: "it is 47 in Japan" takes up what that names."""
    head = clause.subject.head
    opens = head.pos == "PRON" or clause.subject.opens in DEMONSTRATIVES
    return not (opens and head.say is None) and not is_bound(words_of(clause, limiting(clause)))


def _exchanged(first: Clause, second: Clause, source: str, found: Opposed) -> tuple[str, ...]:
    """The two values exchanged, or else the two subjects."""
    values = tuple(swapped(first, second, source, found.inside))
    if values or not found.inside or found.link not in _IN_ANY_ORDER:
        return values
    return tuple(swapped_subjects(first, second, source))


def _beside(found: Opposed, worded: Wording) -> Wording:
    """One half asked, the other beside it in the article's own words."""
    told = _asked_beside(found.one, found.other, found)
    if not told.asks and found.inside and (_is_behind(found) or not _is_one_thing(found)):
        told = _asked_beside(found.other, found.one, found)
    return replace(told, false_texts=worded.false_texts) if told.asks else worded


def _is_one_thing(found: Opposed) -> bool:
    one, other = found.one.clause, found.other.clause
    return one is not None and other is not None and same_subject(one, other)


def _is_behind(found: Opposed) -> bool:
    """True for "Q, though P": what is set aside comes last, so it can be asked for behind "but"."""
    return found.inside and found.link in ALTHOUGH and found.other.words[0].index < found.one.words[0].index


def _takes_up(found: Opposed, asked: Clause) -> bool:
    """True if the second sentence goes on about something in the first, by name or pronoun."""
    if _is_one_thing(found) or asked.subject.head.pos == "PRON":
        return True
    there = {token.lemma for token in found.one.words if token.pos in NOUNS}
    first = asked.subject.words[0]
    points = first.tag == "PRP$" or asked.subject.opens in DEMONSTRATIVES
    if asked.subject.head.lemma in there or (points and first.say is None and not first.open):
        return True
    told = found.other.clause
    return told is not None and _is_open(told) and not _is_open(asked)


def _is_open(clause: Clause) -> bool:
    return is_open(words_of(clause, limiting(clause)))


def _asked_beside(kept: Half, asked: Half, found: Opposed) -> Wording:
    """A question for one half beside the other, as it is said; empty where the two do not stand so."""
    clause = asked.clause
    is_first = kept is found.one
    is_before = not found.inside or kept.words[0].index < asked.words[0].index
    if clause is not None and kept.clause is not None and (is_first or is_before):
        clause = kept_pronouns(clause, kept.clause, kept)
    if clause is None or not _is_stated(asked, clause) or not _may_stand_beside(kept, asked, found, clause):
        return Wording()
    source = clause.source
    bare = _bare(clause)
    bare = _without_said(bare, kept.clause) if found.inside and is_before and kept.clause is not None else bare
    bare = replace(bare, pieces=tuple(one for one in bare.pieces if say(one.words) != found.link))
    leans = not (is_first or is_before) and kept.clause is not None and kept.clause.subject.head.pos in DETERMINING
    background = "" if leans else beside(kept, words_of(bare, limiting(bare)) if found.inside else ())
    if not background:
        return Wording()
    if is_first or is_before:
        bare = said_again(bare, background)
    standing = kept.words if found.inside else ()
    is_said = source is None or say(source.words).lower() in background.lower()
    said_by = "" if is_said or source is None else f"according to {say(source.words).removeprefix('even ')}, "
    told = f"{said_by}{joined(bare, limiting(bare))}"
    text = f"although {background}, {told}" if is_first else f"{background}, although {told}"
    behind = f", {said_by.removesuffix(', ')}" if said_by else ""
    asks = _piecewise(
        bare, kept.clause, standing, "beside", lambda core, _: _linked(found, kept, background, core) + behind
    )
    ask = next((one for one in newest(asks) if not _is_pointed_at(one, asked.sentence)), None)
    if ask is None:
        return Wording()
    ask = ask if ask.rivals else replace(ask, types=WRITTEN)
    return Wording(sentence(text), (), replace(clause, subject=bare.subject), (ask,))


def _is_pointed_at(ask: Ask, sentence: Sentence) -> bool:
    """True for "that layer" asked for, which the half beside it has told, though "that" be read as a conjunction."""
    if ask.phrase is None or ask.phrase.is_named or ask.phrase.determiner or ask.phrase.number != "singular":
        return False
    before, first = sentence.tokens[: ask.phrase.words[0].index][-2:], ask.phrase.words[0]
    if len(before) < 2 or first.say is not None:
        return False
    return before[1].text.lower() in THIS_OR_THAT and before[0].pos in {"PUNCT", "ADV", "CCONJ"}


def _may_stand_beside(kept: Half, asked: Half, found: Opposed, clause: Clause) -> bool:
    """True if the halves can be said as a question and its background, in this order."""
    is_first, in_any_order = kept is found.one, found.link in _IN_ANY_ORDER
    subordinates = in_any_order or (found.link in ALTHOUGH and is_first)
    if subordinates and kept.clause is not None and any(piece.front for piece in limiting(kept.clause)):
        return False  # "while in May trade fell" is no English, and the words stay as they are here
    if in_any_order and _leads_with_clause(clause):
        return False
    if "?" in {kept.sentence.text[-1], asked.sentence.text[-1]}:
        return False
    if clause.source is not None and (not clause.source.named or is_open(clause.source.words)):
        return False
    if not is_first and not in_any_order and not _is_behind(found):
        return False  # ", although what …?" is no question
    return found.inside or in_any_order or _takes_up(found, clause)  # behind "but" a question is of the same thing


def _are_two_times(one: Clause, other: Clause) -> bool:
    """True for what one thing is at another time, which is told: "a museum today, but it was a school in 1900"."""
    predicate = other.piece("predicate")
    is_named = predicate is not None and predicate.phrase is not None and other.verb.main.lemma == "be"
    is_told_when = any(piece.role == "time" or is_dated(piece) for piece in other.pieces)
    is_plain = is_named and is_told_when and not other.verb.chain
    return is_plain and one.verb.tense != other.verb.tense and same_subject(one, other)


def _piecewise(
    clause: Clause,
    against: Clause | None,
    standing: Words,
    frame: str,
    linked: Callable[[str, Asked], str],
    *,
    two_times: bool = False,
) -> Iterator[tuple[bool, Ask]]:
    """Sound questions for the parts of a clause, then for all that it says; with each, whether it says its key again.

    Args:
        clause: what is asked.
        against: of the other half: its like part is a rival of the key.
        standing: words of the stem that references may have for antecedents.
        frame: of the questions.
        linked: puts the other half before a question for a part.
        two_times: the halves tell what one thing is at two times, so that it can be asked what it is.
    """
    for part in parts_beside(clause, standing):
        one = narrowed(part, clause, against)
        if one is None:
            continue
        others = tuple(piece for piece in limiting(clause) if piece is not one.piece)
        words = words_of(clause, others) if one.piece else tuple(token for piece in others for token in piece.words)
        if is_open(words, standing) or (asks_what_it_is(clause, one) and not two_times):
            continue
        stem = sentence(linked(core_of(clause, one, others), one), "?")
        if stem.startswith("Although") and not others and _is_bare_deed(clause, one):
            continue
        if is_sound_beside(stem, one):
            rival = _rival(against, one) if against is not None else ()
            ask = Ask(frame, stem, one.key, WITH_STEM, one.phrase, rivals=rival, level="understand")
            yield says_again(stem, one), ask


def _is_bare_deed(clause: Clause, asked: Asked) -> bool:
    """True for "what did he build?": he built more than what the other half sets limits to."""
    is_past = clause.verb.tense == "past" and not clause.verb.chain
    return is_past and asked.piece is not None and asked.piece.role == "object"


def _linked(found: Opposed, kept: Half, background: str, core: str) -> str:
    """Both halves with the link of the article, or "but" where it joined two sentences."""
    link = found.link
    if link in ALTHOUGH:
        return f"although {background}, {core}" if kept is found.one else f"{background}, but {core}"
    if link in _IN_ANY_ORDER:
        return f"while {background}, {core}"
    if link in AS_IT_IS:
        return f"{background}, but {core} {link}"
    if link == "instead":
        return f"{background}, but {core} instead"
    return f"{background}, but {core}"


def _points_back(piece: Piece) -> bool:
    """True for a fronted "in this complex game": it links to the sentence before and limits nothing."""
    timed = piece.phrase is not None and (
        piece.phrase.is_numeric or knowledge.noun_class(piece.phrase.head.lemma) == "time"
    )
    return (
        piece.front
        and piece.verb is None
        and not timed
        and any(token.text.lower() in {"this", "these"} for token in piece.words[:2])
    )


def _is_now(piece: Piece, clause: Clause) -> bool:
    """True for "today" beside "now" in the verb."""
    return say(piece.words).lower() == "today" and any(token.text == "now" for token in clause.verb.words)


def _bare(clause: Clause) -> Clause:
    """The clause without its source or a fronted phrase that only points back; other short fronted ones stand last."""
    pieces = [one for one in clause.pieces if not (_points_back(one) or connects(one) or _is_now(one, clause))]
    if any(piece.verb is not None and not piece.front and piece.role not in OPPOSED for piece in pieces):
        return replace(clause, source=None, relation="main", pieces=tuple(pieces))
    moved = [piece for piece in pieces if may_move(piece)]
    kept = [piece for piece in pieces if piece not in moved]
    fronted = [replace(piece, front=False, comma=False) for piece in moved]
    return replace(clause, source=None, relation="main", pieces=(*kept, *fronted))


def _is_stated(half: Half, clause: Clause) -> bool:
    head = clause.subject.head
    pronoun = head.pos == "PRON" and head.say is None and not head.bound
    is_there = head.text.lower() == "there" or is_elliptic(clause.subject)
    conditional = any(piece.role == "condition" and not _is_infinitive(piece) for piece in clause.pieces)
    dates = [one for one in clause.pieces if one.phrase is not None and one.phrase.kind in DATES]
    return (
        clause.relation in STATED
        and not clause.lost
        and not clause.quoted
        and not (clause.relation == "reported" and asks(clause))
        and len(dates) < _TWO_DATES
        and not conditional
        and not is_there
        and (not pronoun or head.text.lower() == "it" or not head.open)
        and is_untorn(half.sentence, clause)
    )


def _is_infinitive(piece: Piece) -> bool:
    return piece.marker in {"for", ""} and any(token.text.lower() == "to" for token in piece.words[:4])


def _standing(first: Clause, inside: bool) -> Words:
    return words_of(first, limiting(first)) if inside else ()


def _asks(first: Clause, second: Clause, sources: Sources, link: str, inside: bool) -> Iterator[Ask]:
    """Questions about the second half, the first beside it."""
    if is_open(words_of(first, limiting(first))) or (not inside and is_open(words_of(second, limiting(second)))):
        return
    leads = [piece for piece in limiting(first) if piece.front]
    if link == "while" and (leads or _leads_with_clause(second)):
        return
    second = _without_said(second, first) if inside else second
    background = joined(first, limiting(first))
    if len(background.split()) < _MIN_BACKGROUND:
        return
    standing = _standing(first, inside)
    kept = said_again(keeping(second, first) if inside else second, background)

    def linked(core: str, asked: Asked) -> str:
        return asking(sources, link, background, core, joins=asked.piece is None or bool(leads))

    two_times = _are_two_times(first, second)
    yield from newest(_piecewise(kept, first, standing, f"{link}-what", linked, two_times=two_times))[:1]


def _leads_with_clause(clause: Clause) -> bool:
    return any(piece.front and piece.verb is not None for piece in limiting(clause))


def _without_said(clause: Clause, first: Clause) -> Clause:
    """The clause without what opens the one before it, too: "in 1995" of two deeds of that year."""
    start = first.subject.words[0].index
    said = {token.index for piece in limiting(first) for token in piece.words if token.index < start}
    return replace(clause, pieces=tuple(one for one in clause.pieces if not (one.words and one.words[0].index in said)))


def _rival(first: Clause, asked: Asked) -> tuple[str, ...]:
    role = asked.piece.role if asked.piece is not None else "subject"
    phrase = (
        first.subject
        if role == "subject"
        else next((piece.phrase for piece in first.pieces if piece.role == role), None)
    )
    if phrase is None or is_open(phrase.words, first.subject.words) or asked.core:
        return ()
    text = clipped(phrase.words, first.subject.words)
    return (text,) if text and text != asked.key else ()


def _text(first: Clause, second: Clause, sources: Sources, link: str, inside: bool) -> str:
    kept = keeping(second, first) if inside else second
    if is_open(words_of(first, limiting(first))) or is_open(words_of(kept, limiting(kept)), _standing(first, inside)):
        return ""
    text = sentence(joined_halves(sources, link, joined(first, limiting(first)), joined(kept, limiting(kept))))
    return text if len(text.split()) <= 30 else ""
