"""What a clause can be asked for beside another: which piece, with which word, under which key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quizgen import knowledge
from quizgen.clauses import COUNTED, DATES, SITES, Clause, Phrase, Piece, Words
from quizgen.facts.askable import is_copula
from quizgen.tags import COMPARATIVES, DETERMINING, NOUNS, PARTICIPLES, QUALITIES
from quizgen.wording.asking import Answer, answer
from quizgen.wording.opposite_words import neutral
from quizgen.wording.persons import can_act, is_person
from quizgen.wording.questions import inverted
from quizgen.wording.statements import limiting
from quizgen.wording.voices import ask_doer
from quizgen.wording.words import content_words, is_open, say

_MAX_KEY, _ENOUGH, _MAX_GRADE, _MAX_OF = 8, 7, 4, 5
_BROKEN = re.compile(
    r"\b(?:of|in|to|by|with|from|for|at|on),|"
    r"^(?:as a result|after all|in addition|in turn|instead)\b|"
    r"^(?:because|due|owing) [^,]{0,9},| [-–—] |\bfor (?:example|instance)\b|(?:\b(?:does|did|so|said)|’)\?$|"
    r"^(?!.+, (?:but )?what (?:do|does|did|will|would|can|could|must|should|may|might|is|are|was|were)\b).*\bdo\?$",
    re.IGNORECASE,
)
"""Signs of a stem that was cut in the wrong place, or that says nothing of its own."""
LIGHT = frozenset("have do make take get give let hold offer".split())
"""Verbs whose object says most of what is said: "what does it have?" asks for anything."""
_PER = frozenset({"per", "a", "an", "each", "every"})
"""What opens the second half of a rate: "sheets an hour"."""
_NEEDS_OBJECT = frozenset(
    "distinguish separate detect spot identify recognise recognize remove obtain find see tell treat catch".split()
)
_OBJECTS = {"it": "it", "they": "them", "he": "him", "she": "her"}
_SMALL = frozenset(
    "the a an of in to on at by for from with is was are were be been has have had as that which who what how and or "
    "but not its his her their it they he she than more less most very will would may might can could does did do into "
    "out over".split()
)
_SHORT = 3
"""Letters up to which half of a compound tells nothing: the "and" of "black-and-white"."""


@dataclass(frozen=True)
class Asked:
    """A part of a clause and how it is asked for.

    Attributes:
        piece: the part; None for the subject.
        word: question word with its noun.
        key: the answer.
        phrase: what the key names.
        stranded: preposition that stays behind.
        core: the whole question, where it is not made from the clause's parts.
        graded: the question holds the adjective whose degree the key tells.
    """

    piece: Piece | None
    word: str
    key: str
    phrase: Phrase | None = None
    stranded: str = ""
    core: str = ""
    graded: bool = False


def askable_pieces(clause: Clause, standing: Words = ()) -> Iterator[Asked]:
    """The parts of a clause that can be asked for, best first.

    Args:
        clause: its references are resolved, but for what is bound to words standing beside it.
        standing: those words.
    """
    if clause.verb.negated:
        yield from _subject(clause, standing)
        return
    special = (
        _better_off(clause) or _hard_to(clause, standing) or _agent(clause, standing) or _quality(clause, standing)
    )
    if special is not None:
        yield special
        return
    for piece in limiting(clause):
        found = _piece(clause, piece, standing)
        if found is not None:
            yield found
    yield from _subject(clause, standing)


def _piece(clause: Clause, piece: Piece, standing: Words) -> Asked | None:
    phrase = piece.phrase
    if (
        phrase is None
        or piece.front
        or piece.role not in {"object", "predicate", "governed", *(("other",) if _is_level(piece) else ())}
        or clause.piece("complement", "indirect")
    ):
        return None
    if phrase.head.pos not in {"NOUN", "PROPN", "NUM", "SYM"} or knowledge.is_empty(phrase.head.lemma):
        return None
    here = (*clause.subject.words, *standing)
    if is_open(phrase.words, here) or (
        piece.role == "predicate" and (not is_copula(clause) or piece.words[0].tag in {"RB", "RBR", "JJR"})
    ):
        return None
    if phrase.is_numeric or any(token.pos == "NUM" for token in phrase.modifiers):
        return None if _is_level(piece) and _says_how_far(clause) else _number(piece, phrase)
    is_light = clause.verb.main.lemma in LIGHT and not any(token.lemma == clause.verb.main.lemma for token in standing)
    if (piece.role == "object" and is_light) or (
        piece.role == "predicate" and clause.verb.main.lemma == "be" and not standing
    ):
        return None
    if (piece.role == "governed" and clause.piece("object")) or "," in {token.text for token in clause.subject.words}:
        return None
    key = clipped(phrase.words, here)
    if piece.role == "predicate" and not standing and key != say(phrase.words, here):
        return None  # what it became when is half of an answer
    found = answer(phrase)
    is_who = phrase.is_named or is_person(phrase)
    word = found.word if found.word and piece.role != "predicate" and (is_who or found.word != "who") else "what"
    return (
        Asked(
            piece, word, found.key if phrase.is_named else key, phrase, piece.marker if piece.role == "governed" else ""
        )
        if key
        else None
    )


def _is_level(piece: Piece) -> bool:
    """True for what a figure fell or rose to."""
    return piece.marker == "to" and piece.phrase is not None and piece.phrase.head.pos == "NUM"


def _says_how_far(clause: Clause) -> bool:
    """True where "3%" stands beside what a figure rose to: "how much did it rise 3%?" asks for neither."""
    bare = [one.phrase for one in limiting(clause) if not one.marker and one.role == "other"]
    return any(phrase is not None and phrase.kind in COUNTED for phrase in bare)


def _number(piece: Piece, phrase: Phrase) -> Asked | None:
    """How many N: the number is the key, with its unit."""
    if phrase.kind == "money" and _is_level(piece):
        return Asked(piece, "what", say(phrase.words), phrase, piece.marker)
    if phrase.kind in {"percent", "money"}:
        return (
            Asked(piece, "how much" if phrase.kind == "money" else "what percentage", say(phrase.words), phrase)
            if len(phrase.words) <= 6 and phrase.kind == "money"
            else None
        )
    if piece.role != "predicate" and piece.marker and phrase.head.pos == "NUM" and phrase.kind != "year":
        return Asked(piece, "what", say(phrase.words), phrase, piece.marker)
    figure = next((token for token in phrase.modifiers if token.pos == "NUM"), None)
    if figure is None or phrase.head.pos != "NOUN" or phrase.determiner:
        return None
    behind = tuple(token for token in phrase.words if token.index > phrase.head.index)
    before = tuple(token for token in phrase.words if token.index < phrase.head.index)
    if behind and behind[0].text == "of" and before[-1:] == (figure,) and len(behind) <= _MAX_OF:
        return Asked(piece, f"how many {phrase.head.text} {say(behind)}", say(before), phrase)
    if behind and behind[0].text in _PER:
        return Asked(piece, f"how many {say((phrase.head, *behind))}", say(before), phrase)
    if len(phrase.words) > 5:
        return None
    return Asked(piece, f"how many {phrase.head.text}", say(phrase.words), phrase)


def _agent(clause: Clause, standing: Words) -> Asked | None:
    """Who governs A? By what is A characterized?"""
    piece = clause.piece("agent")
    if piece is None or piece.phrase is None or is_open(piece.phrase.words, (*clause.subject.words, *standing)):
        return None
    phrase = piece.phrase
    acts = can_act(phrase)
    if phrase.head.pos not in NOUNS or (not acts and (phrase.is_named or not standing)):
        return None
    key = clipped(phrase.words, clause.subject.words)
    if not key or (knowledge.is_empty(phrase.head.lemma) and len(phrase.words) == 1):
        return None
    if not acts:
        return Asked(piece, "what", key, phrase, "by")
    word = answer(phrase, acting=True).word
    word = word if word.startswith("which ") else "who"
    doer = ask_doer(_as_object(clause), word)
    return Asked(piece, word, key, phrase, core=doer) if doer else None


def _as_object(clause: Clause) -> Clause:
    """The clause with a pronoun for its subject in the form that it has behind a verb: "them" for "they"."""
    head = clause.subject.head
    form = _OBJECTS.get(head.text.lower()) if head.pos == "PRON" and head.say is None else None
    if form is None:
        return clause
    token = replace(head, text=form)
    return replace(clause, subject=replace(clause.subject, words=(token,), head=token))


def _better_off(clause: Clause) -> Asked | None:
    """ "is better off maintaining ties": what is X better off doing?"""
    for piece in clause.pieces:
        texts = [token.text.lower() for token in piece.words]
        if texts[:1] == ["off"] and len(texts) > 2 and piece.words[1].tag == "VBG" and clause.verb.main.lemma == "be":
            key = clipped(piece.words[1:], clause.subject.words)
            first, rest = inverted(clause.verb)
            beside = " ".join(say(one.words) for one in clause.pieces if one is not piece and one.role != "predicate")
            core = f"what {first} {say(clause.subject.words)} {rest} better off doing {beside}".strip() + "?"
            return Asked(piece, "what", key, None, core=" ".join(core.split())) if key else None
    return None


def _quality(clause: Clause, standing: Words) -> Asked | None:
    """A could be ADJ: what could A be? A is much ADJ-er: how ADJ is A?"""
    piece = clause.piece("predicate")
    if piece is None or piece.phrase is not None or not standing or clause.verb.main.lemma not in {"be", "become"}:
        return None
    words = piece.words
    if is_open(words, standing) or any(token.pos not in QUALITIES for token in words) or len(words) > _MAX_GRADE:
        return None
    more = next((at for at, token in enumerate(words) if token.tag in COMPARATIVES), None)
    if more is not None:
        grade = words[-1].lemma if words[more].tag == "JJR" else words[-1].text
        is_told = words[-1].pos == "ADJ" and words[more].text.lower() not in {"later", "earlier"}
        return Asked(piece, f"how {neutral(grade)}", say(words), None, graded=True) if is_told else None
    return Asked(piece, "what", say(words), None) if clause.verb.modal and words[-1].pos == "ADJ" else None


def _hard_to(clause: Clause, standing: Words) -> Asked | None:
    """ "it is hard for X to V": what is hard for X?"""
    predicate = clause.piece("predicate")
    inner = next(
        (
            piece
            for piece in clause.pieces
            if piece.role in {"condition", "complement", "purpose", "other"}
            and piece.verb is not None
            and not piece.front
            and not piece.comma
        ),
        None,
    )
    if (
        clause.subject.head.text.lower() != "it"
        or predicate is None
        or inner is None
        or clause.verb.main.lemma not in {"be", "become", "seem"}
    ):
        return None
    cut = next((place for place, token in enumerate(inner.words) if token.text.lower() == "to"), None)
    if cut is not None and _lacks_object(inner.words[cut + 1 :]):
        return None  # "it is hard to tell from snow" is said of a thing
    if cut is None or predicate.words[-1].pos != "ADJ" or is_open(inner.words, standing):
        return None
    key = clipped(inner.words[cut:], (*inner.words, *standing))
    whom = say(inner.words[:cut], standing)
    return (
        Asked(
            inner, "what", key, None, core=f"what {say(clause.verb.words)} {say(predicate.words)} {whom}".strip() + "?"
        )
        if key
        else None
    )


def _lacks_object(words: Words) -> bool:
    """True for an infinitive whose object its sentence has for subject: "to distinguish from snow"."""
    behind = words[1].pos if len(words) > 1 else "ADP"
    return bool(words) and words[0].lemma in _NEEDS_OBJECT and behind in {"ADP", "PUNCT", "CCONJ"}


def _subject(clause: Clause, standing: Words) -> Iterator[Asked]:
    subject = clause.subject
    leads = subject.words[0].text.lower() in {"his", "her", "its", "their"}
    if len(subject.words) == 1 and subject.head.tag == "NNS" and subject.head.pos == "NOUN" and not standing:
        return
    if (
        subject.head.pos == "PRON"
        or "," in {token.text for token in subject.words}
        or leads
        or is_open(subject.words, standing)
        or _is_empty(subject)
        or clause.shared
    ):
        return
    rest = tuple(token for piece in limiting(clause) for token in piece.words)
    if not rest or any(token.bound & {one.index for one in subject.words} for token in rest):
        return
    found, key = _named_answer(subject, acts=not _is_place(clause)), clipped(subject.words, standing)
    has_of = any(token.tag in PARTICIPLES for token in subject.words)
    if (found.word == "who" and subject.kind == "group") or (found.word == "what" and subject.head.pos == "NUM"):
        return
    is_whole = not has_of or key == say(subject.words, standing)
    if found.word and key and is_whole and (agrees(clause, found.word) or (found.word == "what" and standing)):
        yield Asked(None, found.word, found.key if subject.is_named else key, subject)


def _is_empty(phrase: Phrase) -> bool:
    return knowledge.is_empty(phrase.head.lemma) and len(phrase.modifiers) < 2 and len(phrase.words) < 5


def _is_place(clause: Clause) -> bool:
    """True for what is said to be a place: a capital is that itself, and does not stand for its country."""
    named = clause.piece("predicate") if is_copula(clause) else None
    phrase = named.phrase if named is not None else None
    return phrase is not None and knowledge.noun_class(phrase.head.lemma) in SITES


def _named_answer(phrase: Phrase, *, acts: bool) -> Answer:
    """The answer that a phrase makes; where a name has a place behind it, that of the name alone."""
    found = answer(phrase, acting=acts)
    name = tuple(token for token in phrase.words if token.index <= phrase.head.index)
    if found.word or not phrase.is_named or len(name) == len(phrase.words):
        return found
    return answer(replace(phrase, words=name), acting=acts)


def agrees(clause: Clause, word: str) -> bool:
    """True if a question for the subject leaves the verb right: who and what take the singular."""
    plural = clause.verb.finite.tag == "VBP" or clause.verb.finite.text.lower() in {"are", "were", "have"}
    return not plural or word.startswith(("which two", "which three", "which four"))


def clipped(words: Words, standing: Words = ()) -> str:
    """A phrase as a key of at most eight words, cut before a preposition or participle; empty if it cannot be."""
    text = say(words, standing)
    if len(text.split()) <= _MAX_KEY:
        return text
    for place in range(len(words) - 1, 1, -1):
        token, before = words[place], words[place - 1]
        cuts = (token.pos == "ADP" and token.text.lower() != "of") or (
            token.tag in {"VBN", "VBG", "RB"} and before.pos in NOUNS
        )
        if cuts and before.pos in NOUNS:
            text = say(words[:place], standing)
            if len(text.split()) <= _MAX_KEY:
                return text if len(text.split()) > 1 and not _ends_named(words[:place]) else ""
    return ""


def _ends_named(words: Words) -> bool:
    return all(token.pos in DETERMINING for token in words[:-1])


def repeats(stem: str, key: str, title: frozenset[str] = frozenset()) -> bool:
    """True if a content word of the stem, or a pronoun for one, stands in the key; numbers and title do not count."""
    points_back = key.split(" ")[0].lower() in {"its", "their", "his", "her"}
    halves = {half for word in contents(key) for half in word.split("-") if half != word and len(half) > _SHORT}
    return points_back or repeated(stem, key, title) > 0 or not halves.isdisjoint(set(contents(stem)) - title)


def repeated(stem: str, key: str, title: frozenset[str] = frozenset()) -> float:
    """The share of a key's content words that stand in the stem, too."""
    there = {word[:6] for word in contents(stem) if word not in title}
    said = [word[:6] in there for word in contents(key)]
    return sum(said) / len(said) if said else 0


def contents(text: str) -> list[str]:
    """The words of a text that say something, in lower case and bare of 's: no number, none of two letters."""
    words = (word.removesuffix("’s").removesuffix("'s") for word in re.findall(r"[\w’'-]+", text.lower()))
    return [word for word in words if word not in _SMALL and len(word) > 2 and not word[0].isdigit()]


def says_enough(stem: str) -> bool:
    """True if a stem tells so much of its topic that it needs no name: seven content words or more."""
    return not _BROKEN.search(stem) and content_words(stem) >= _ENOUGH


def is_rich(stem: str, title: frozenset[str] = frozenset()) -> bool:
    """True if a stem has four content words and names something: a capital, a figure or a word of the title."""
    inner = stem.split()[1:]
    named = any(word[:1].isupper() or word[:1].isdigit() for word in inner)
    return not is_broken(stem) and content_words(stem) >= 4 and (named or not title.isdisjoint(contents(stem)))


def is_broken(stem: str) -> bool:
    """True if a stem shows that it was cut in the wrong place."""
    return bool(_BROKEN.search(stem))


def title_words(title: str) -> frozenset[str]:
    """The content words of a title."""
    return frozenset(contents(title))


def is_dated(piece: Piece) -> bool:
    """True for a piece that says the year or date."""
    return piece.role == "time" and piece.phrase is not None and piece.phrase.kind in DATES
