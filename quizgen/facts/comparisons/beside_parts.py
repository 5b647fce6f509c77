"""What of a half can be asked for beside the other, which says what is looked for: the parts, and sound stems."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Token, Words
from quizgen.facts.comparisons.comparing import Half
from quizgen.facts.doing import whole_rest
from quizgen.facts.idioms import is_idiom
from quizgen.facts.model import WRITTEN, Ask
from quizgen.facts.pieces import LIGHT, Asked, askable_pieces, is_rich, repeated, repeats, says_enough
from quizgen.facts.quantities import counted
from quizgen.knowledge.function_words import DEMONSTRATIVES
from quizgen.tags import COMPARATIVES, LINKERS, NOUNS, PARTICIPLES
from quizgen.wording.asking import answer, plural
from quizgen.wording.opposite_words import neutral
from quizgen.wording.questions import ask_piece, ask_subject, inverted
from quizgen.wording.statements import limiting
from quizgen.wording.words import is_open, say

_LONGEST_MOVED = 8
"""Words of a fronted phrase that may stand behind its clause as well."""
_MAX_STEM, _MIN_STEM = 30, 7
_MAX_KEY, _MIN_KEY = 10, 2
_LONGEST_DEEDS = 16
_NUMBER_AND_NOUN = 2
_ANYBODY = frozenset({"people", "person", "those", "thing", "one"})
_BARE_CORE = 3
"""Words of a question as bare as "what is difficult?"."""
_FEW = 0.4
"""Share of a key's content words that may stand in the stem, too: both halves are about one thing."""
_STRANDED = frozenset({"to", "into", "as", "over", "against", "towards", "toward", "for", "from", "about"})
"""Prepositions that can stay behind a verb: "what was he sentenced to?"."""
_GOING = frozenset({"to", "into"})
_NO_WHAT = frozenset({"time", "place", "city", "country"})
"""Classes that "what … to?" does not ask for."""
_RELATIVE = frozenset({"that", "which", "who", "whose", "where", "when"})


def _further(clause: Clause, standing: Words) -> Iterator[Asked]:
    """The parts that can be asked for beside another half, and not without it, best first.

    Args:
        clause: its references are resolved, but for what is bound to words standing beside it.
        standing: those words.
    """
    yield from _counted(clause, standing)
    if clause.verb.negated:
        return
    yield from _level(clause)
    behind = [piece for piece in limiting(clause) if not piece.front]
    for piece in behind[:1]:
        for found in (_declared(clause, behind, standing), _governed(clause, piece, behind, standing)):
            if found is not None:
                yield found
        if piece.phrase is not None and piece.role in {"object", "governed", "other"}:
            found = _named(clause, piece, standing)
            if found is not None:
                yield found


def _counted(clause: Clause, standing: Words) -> Iterator[Asked]:
    """4.7 million children V: how many children V?"""
    subject = clause.subject
    split = counted(subject)
    if split is None or subject.conjuncts or subject.number != "plural" or clause.shared:
        return
    number, rest = split
    if not is_open(rest, standing):
        yield Asked(None, f"how many {say(rest, standing)}", say(number), subject)


def _level(clause: Clause) -> Iterator[Asked]:
    """It is 47 in Japan: what is it in Japan?"""
    predicate = clause.piece("predicate")
    is_same = clause.subject.head.text.lower() == "it" and clause.verb.main.lemma == "be" and not clause.verb.chain
    if predicate is None or predicate.phrase is None or predicate.phrase.head.pos != "NUM" or not is_same:
        return
    cut = next((at for at, token in enumerate(predicate.words) if token.pos == "ADP"), len(predicate.words))
    where = [say(piece.words) for piece in limiting(clause) if piece is not predicate and not piece.front]
    behind = " ".join(filter(None, [say(predicate.words[cut:]), *where]))
    if behind:
        first, rest = inverted(clause.verb)
        core = " ".join(f"what {first} it {rest} {behind}?".split())
        yield Asked(predicate, "what", say(predicate.words[:cut]), predicate.phrase, core=core)


def _named(clause: Clause, piece: Piece, standing: Words) -> Asked | None:
    """What a preposition or the verb governs, cut before what tells more of it: "sentenced to life in prison"."""
    phrase = piece.phrase
    if phrase is None or piece.comma or phrase.head.pos not in NOUNS or phrase.is_numeric:
        return None
    kinds = {phrase.kind, knowledge.noun_class(phrase.head.lemma)}
    if "place" in kinds and piece.marker in _GOING and not clause.piece("object") and not clause.verb.passive:
        return _reached(clause, piece, phrase, standing)
    if piece.role == "other" and piece.marker in _STRANDED and (number := _number_behind(clause, piece, phrase)):
        return number
    if kinds & _NO_WHAT or any(token.pos == "NUM" for token in phrase.modifiers):
        return None
    if piece.role == "other" and piece.marker not in _STRANDED:
        return None
    is_light = clause.verb.main.lemma in LIGHT
    if piece.role == "object" and (is_light or clause.piece("complement", "indirect") or phrase.conjuncts):
        return None
    key = _cut_key(phrase.words, (*clause.subject.words, *standing))
    if piece.role == "object" and _is_half_idiom(clause, phrase, key):
        return None
    if knowledge.is_empty(phrase.head.lemma) and key.endswith(phrase.head.text):
        return None  # "life" alone says nothing
    is_who = answer(phrase).word == "who" or (piece.marker == "for" and "organisation" in kinds)
    lead = say(token for token in piece.words if token.index < phrase.words[0].index)
    if not key or (piece.role != "object" and not lead):
        return None
    return Asked(piece, "who" if is_who else "what", key, phrase, lead)


def _is_half_idiom(clause: Clause, phrase: Phrase, key: str) -> bool:
    """True for "a window" cut out of "opened a window on the past"."""
    bare = replace(phrase, words=tuple(token for token in phrase.words if token.index <= phrase.head.index))
    return key.endswith(phrase.head.text) and is_idiom(clause.verb.main.lemma, bare, ())


def _number_behind(clause: Clause, piece: Piece, phrase: Phrase) -> Asked | None:
    """Serves for one page only: how many pages does it serve for?"""
    counted_words = tuple(token for token in phrase.words if token.text.lower() != "only")
    is_only = len(counted_words) < len(phrase.words) or any(map(_is_only, clause.pieces))
    if len(counted_words) != _NUMBER_AND_NOUN or counted_words[0].pos != "NUM" or phrase.head.pos != "NOUN":
        return None
    key = f"{'only ' if is_only else ''}{counted_words[0].text}"
    return Asked(piece, f"how many {plural(phrase.head.lemma)}", key, phrase, piece.marker)


def _is_only(piece: Piece) -> bool:
    return say(piece.words).lower() == "only"


def _reached(clause: Clause, piece: Piece, phrase: Phrase, standing: Words) -> Asked | None:
    """Spread to the inner ear: where did it spread?"""
    key = _cut_key(phrase.words, (*clause.subject.words, *standing))
    return Asked(piece, "where", f"{piece.marker} {key}", phrase) if key else None


def _cut_key(words: Words, standing: Words) -> str:
    """The longest beginning of a phrase that is a key: up to ten words, nothing open; empty where there is none.

    Args:
        words: of the phrase; it is cut before a participle or a preposition but "of", and before a relative clause
            where a phrase stands before that and tells what is meant.
        standing: words that its references may have for antecedents.
    """
    ends = [len(words)] + [place for place in range(len(words) - 1, 1, -1) if _begins_more(words, place)]
    for end in ends:
        kept = words[:end]
        if end < len(words) and (kept[-1].lemma in _ANYBODY or _lacks_which(kept, words[end])):
            return ""  # "benefits for people": for which, only what was cut tells
        text = say(kept, standing)
        is_told = any(token.pos in NOUNS for token in kept[1:]) or kept[-1].pos == "PROPN"
        if _MIN_KEY <= len(text.split()) <= _MAX_KEY and is_told and not is_open(kept, standing) and "," not in text:
            return text
    return ""


def _lacks_which(kept: Words, cut: Token) -> bool:
    """True for "an example of the type of farm" cut before "that …", which alone tells of which type."""
    last = [token for token in kept[-4:] if token.lemma in _SORTS]
    at = kept.index(last[-1]) if last else 0
    return at > 0 and kept[at - 1].text.lower() == "the" and cut.text.lower() in _RELATIVE


_SORTS = frozenset("type kind sort form class".split())


def _begins_more(words: Words, place: int) -> bool:
    token, before = words[place], words[place - 1]
    if before.pos not in NOUNS:
        return False
    if token.text.lower() in _RELATIVE:
        return any(one.pos == "ADP" for one in words[:place])
    return token.tag in PARTICIPLES or (token.pos == "ADP" and token.text.lower() != "of")


def _declared(clause: Clause, behind: list[Piece], standing: Words) -> Asked | None:
    """A is declared to be X: what is A declared to be?"""
    piece = clause.piece("complement")
    if piece is None or not clause.verb.passive or [token.lemma for token in piece.words[:2]] != ["to", "be"]:
        return None
    key = _cut_key(piece.words[2:], (*clause.subject.words, *standing))
    if not key or piece is not behind[-1]:
        return None
    first, rest = inverted(clause.verb)
    between = " ".join(say(one.words, standing) for one in behind if one is not piece)
    core = f"what {first} {say(clause.subject.words)} {rest} {between} to be?"
    return Asked(piece, "what", key, None, core=" ".join(core.split()))


def _governed(clause: Clause, piece: Piece, behind: list[Piece], standing: Words) -> Asked | None:
    """A is far less wealthy than B: how wealthy is A compared with B? A grew tired of B: what did A grow tired of?"""
    if piece.role != "predicate" or piece.phrase is not None or len(behind) > 1:
        return None
    words = piece.words
    place = next((at for at, token in enumerate(words) if token.pos in LINKERS), 0)
    lead, rest = words[:place], words[place + 1 :]
    is_phrase = bool(rest) and rest[0].pos in {"DET", "ADJ", "NOUN", "PROPN"}
    if not lead or not is_phrase or any(token.pos not in {"ADV", "ADJ", "VERB"} for token in lead):
        return None
    if any(token.tag[:2] == "VB" for token in rest):
        return None
    if words[place].text.lower() == "than":
        return _graded(clause, piece, place, standing)
    key = _cut_key(rest, standing)
    return Asked(piece, "what", key, None, say(words[: place + 1])) if key else None


def _graded(clause: Clause, piece: Piece, place: int, standing: Words) -> Asked | None:
    lead, rest = piece.words[:place], piece.words[place + 1 :]
    grade = lead[-1].lemma if lead[-1].tag == "JJR" else lead[-1].text
    is_copula = clause.verb.main.lemma == "be" and not clause.verb.chain
    if not is_copula or is_open(rest, standing) or not any(token.tag in COMPARATIVES for token in lead):
        return None
    first, after = inverted(clause.verb)
    core = f"how {neutral(grade)} {first} {say(clause.subject.words)} {after} compared with {say(rest, standing)}?"
    return Asked(piece, f"how {neutral(grade)}", say(lead), None, core=" ".join(core.split()), graded=True)


def newest(found: Iterable[tuple[bool, Ask]]) -> list[Ask]:
    """The questions whose key says no word of the stem again, then the others, to be answered in writing."""
    rows = list(found)
    again = [replace(ask, types=WRITTEN) for says_again, ask in rows if says_again]
    return [*(ask for says_again, ask in rows if not says_again), *again]


def parts_beside(clause: Clause, standing: Words) -> list[Asked]:
    """What can be asked for: parts, then all that is said, then the subject: it is known from the other half most."""
    found = list(askable_pieces(clause, standing))
    subject = [one for one in found if one.piece is None]
    pieces = [one for one in found if one.piece is not None]
    further = [*_further(clause, standing), *whole_rest(clause, standing)]
    parts = [*pieces, *further, *subject]
    return [
        one for one in parts if one.phrase is None or not (one.phrase.opens in DEMONSTRATIVES or _is_torn(one.phrase))
    ]


def _is_torn(phrase: Phrase) -> bool:
    """True for "criticism for choppy": the noun behind a comma was lost."""
    return [token.pos for token in phrase.words[-2:]] == ["ADP", "ADJ"]


def asks_what_it_is(clause: Clause, asked: Asked) -> bool:
    """True for "what is X?" and "what is difficult?": much else would be as good an answer as what is opposed."""
    if asked.core.startswith("what ") and len(asked.core.split()) <= _BARE_CORE:
        return True
    is_predicate = asked.piece is not None and asked.piece.role == "predicate"
    return (
        is_predicate
        and not asked.core
        and not asked.stranded
        and asked.word == "what"
        and clause.verb.main.lemma == "be"
        and not clause.verb.chain
    )


def may_move(piece: Piece) -> bool:
    """True for a fronted phrase that can stand last as well; "unlike most bacteria" would need a comma there."""
    is_apart = piece.marker in {"unlike", "like", "despite", "besides"} or piece.role == "contrast"
    return piece.front and piece.verb is None and len(piece.words) <= _LONGEST_MOVED and not is_apart


def core_of(clause: Clause, asked: Asked, others: tuple[Piece, ...]) -> str:
    """The question alone; what was fronted stands last where no clause is left that it could be read with."""
    if asked.piece is not None:
        # what goes on about what is asked for, or belongs to the key, is no part of the question
        others = tuple(piece for piece in others if piece.marker != "including" and not _is_only(piece))
    if all(not piece.front or may_move(piece) for piece in others) and all(piece.verb is None for piece in others):
        ahead = [replace(piece, front=False, comma=False) for piece in others if piece.front]
        others = (*(piece for piece in others if not piece.front), *ahead)
    if asked.core:
        text = asked.core
    elif asked.piece is None:
        text = ask_subject(clause, asked.word, others, one=asked.word == "what")
    else:
        text = ask_piece(clause, asked.word, others, stranded=asked.stranded)
    if asked.graded and not asked.core and all(piece.front for piece in others):
        text = f"{text.rstrip('?')} in comparison?"
    first = text.split()[0].strip(",")
    is_name = any(token.text == first and token.pos == "PROPN" for token in clause.words)
    return (text if is_name else text[:1].lower() + text[1:]).rstrip("?")


def whole_deeds(asks: Iterable[Ask], half: Half) -> Iterator[Ask]:
    """Questions for what somebody does, with what a half goes on with in their keys: "tests and sells the pills".

    Args:
        asks: of the half's clause.
        half: all of it.
    """
    further = _further_deed(half)
    for ask in asks:
        if further is None or not ask.stem.endswith(" do?"):
            yield ask
        elif len(key := f"{ask.key} {say(further)}".split()) <= _LONGEST_DEEDS and not is_open(further):
            yield replace(ask, key=" ".join(key), phrase=None)


def _further_deed(half: Half) -> Words | None:
    """What stands in a half from the "and" before a second verb of its subject on, or None."""
    clause = half.clause
    if clause is None:
        return None
    start = clause.verb.main.index
    verbs = [
        one.verb.words[0].index
        for one in half.sentence.clauses
        if one.relation in {"conjunct", clause.relation} and one.subject.head.index == clause.subject.head.index
    ]
    second = min((at for at in verbs if start < at <= half.words[-1].index), default=None)
    joining = [token.index for token in half.words if token.pos == "CCONJ" and start < token.index < (second or 0)]
    return tuple(token for token in half.words if token.index >= joining[-1]) if joining else None


def is_sound_beside(stem: str, asked: Asked) -> bool:
    """True if a stem is clear and short, and a key beside it new: of a whole clause or a long phrase the most of it."""
    is_clear = is_rich(stem) or says_enough(stem)
    is_part = asked.piece is not None and repeated(_without_noun(stem, asked), asked.key) <= _FEW
    is_new = not says_again(stem, asked) or is_part
    return _MIN_STEM <= len(stem.split()) <= _MAX_STEM and is_new and is_clear


def says_again(stem: str, asked: Asked) -> bool:
    """True if a word of the key stands in the stem, but for the noun or adjective that it is asked with."""
    return repeats(_without_noun(stem, asked), asked.key) and not asked.graded


def _without_noun(stem: str, asked: Asked) -> str:
    """The stem less a question word with a noun of its own: "what kind of power"."""
    return stem.replace(asked.word, "", 1) if asked.word.startswith("what ") else stem
