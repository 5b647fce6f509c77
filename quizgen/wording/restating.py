"""Statements in another build or other words than the article's: the same fact, not the same sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from lemminflect import getAllLemmas

from quizgen import knowledge
from quizgen.clauses import COMPARATIVES, NOUNS, Clause, Phrase, Piece, Words
from quizgen.knowledge.function_words import BE_FORMS, JOINING
from quizgen.wording import absence, turning
from quizgen.wording.fronting import dates_noun
from quizgen.wording.statements import ends_in_deed, limiting, source_words, statement, words_of
from quizgen.wording.synonyms import in_other_words
from quizgen.wording.twins import with_twins
from quizgen.wording.verb_forms import active_of, be_of, form_of
from quizgen.wording.words import HOW_OFTEN, is_bound, say, sentence

_LONGEST, _LONGEST_MOVED, _LONGEST_PART = 26, 18, 9
_OTHERS = frozenset({"object", "predicate", "complement", "indirect"})
_ENOUGH = 2
"""Words replaced or phrases moved from which a statement is no longer the article's."""
_NO_PASSIVE = frozenset(
    "agree approach ask attend await be become begin believe boast bring call come comprise consider constitute "
    "contain continue cost cross deem deserve die dub enjoy enter equal escape exceed experience face fall feel "
    "find feature fit follow form gain get go grow hate have help hold hope house include involve join keep know "
    "lack last leave let like live lose love mark mean need number pass pay possess put reach receive remain render "
    "represent require resemble ride rise say see seem serve share show spend start stop suffer suit survive tell term "
    "think total try turn undergo use visit want wear weigh win attract fight marry wed date divorce".split()
)
"""Verbs whose passive is no good English, or says something else."""
_PEAKS = frozenset("high low record peak bottom milestone".split())
_SETS_WHERE = frozenset({"time", "place", "governed"})
_CLOSE, _LONGEST_CLOSE = frozenset({"through", "with", "against", "from", "into", "to", "for"}), 4
_GOES_WITH_VERB = frozenset({"as", "to", "into", "from"})
_ADVERBS_MOVED = frozenset("currently today recently formerly previously nowadays".split())
_TIMES = frozenset("year month week day century decade season summer winter spring autumn morning night".split())
_SETS_OUT = frozenset({"time", "place", "concession", "cause"})
_OF_SUBJECT = frozenset({"like", "unlike", "as", "with", "besides"})
"""What opens a phrase at the head that speaks of the subject: another subject would take its place."""
_CLAUSE_TAGS = frozenset({"WRB", "WDT", "WP", "VBD", "VBZ", "VBP", "MD"})
_MOVED_FORWARD = frozenset({"time", "concession"})
_MOVED_BACK = frozenset({"time", "place", "concession", "cause", "purpose"})


@dataclass(frozen=True)
class Restating:
    """A statement really said otherwise.

    Attributes:
        text: the statement.
        way: how it was turned: "passive", "identity", "words" …
    """

    text: str
    way: str


def restated(clause: Clause, enough: int = _ENOUGH, kept: frozenset[int] = frozenset()) -> Restating | None:
    """The statement with its build turned, or with two of its words replaced; None where neither can be done.

    A phrase moved, an aside left off or one word replaced is the article's sentence over again.

    Args:
        clause: one that stands alone.
        enough: words replaced or phrases moved; one is enough of a small part of a sentence.
        kept: indexes of words that no other stands for.

    Returns:
        "The bridge was built by Brunel." for "Brunel built the bridge." and the like.
    """
    fronts = [piece for piece in clause.pieces if piece.front]
    is_tied = any(piece.marker in _OF_SUBJECT or is_bound(piece.words) for piece in fronts)
    found = next(((text, name) for name, way in _WAYS if not is_tied and (text := way(clause))), None)
    return Restating(*found) if found else _in_other_words(clause, enough, kept)


def reworded(clause: Clause, kept: frozenset[int] = frozenset()) -> str:
    """The statement as far from the article's sentence as it can be had: turned, moved, or with words replaced."""
    found = restated(clause, kept=kept)
    return found.text if found is not None else in_words(clause, kept)


def in_words(clause: Clause, kept: frozenset[int] = frozenset()) -> str:
    """The statement with words replaced and a phrase moved, in the article's build."""
    other, _ = with_twins(clause, kept)
    return in_other_words(_moved(other) or statement(other))[0]


def _in_other_words(clause: Clause, enough: int, kept: frozenset[int]) -> Restating | None:
    """The statement with two words or turns of phrase replaced; one is enough where a phrase is moved as well."""
    other, count = with_twins(clause, kept)
    moved = _moved(other)
    text, turned = in_other_words(moved or statement(other))
    count += turned
    return Restating(text, "words") if count + (moved is not None) >= enough and (count or enough < _ENOUGH) else None


def _built(clause: Clause, subject: str, verb: str, pieces: tuple[Piece, ...]) -> str:
    standing = words_of(clause, pieces)
    head = [source_words(clause)] if clause.source else []
    head += [say(piece.words, standing) for piece in pieces if piece.front]
    core = f"{subject} {verb}"
    for piece in pieces:
        if not piece.front:
            core += (", " if piece.comma else " ") + say(piece.words, standing)
    return sentence(", ".join([*head, core]))


def _is_plain(clause: Clause) -> bool:
    """True for a simple, perfect or modal verb of its own: nothing chained, continuous or denied.

    A modal with an adverb is none: where that stands in a passive cannot be told; nor is "the more it rains, the more
    they grow".
    """
    verb = clause.verb
    odd = [token for token in verb.words if token.pos not in {"VERB", "AUX", "ADV"} or token.tag == "VBG"]
    is_finite = verb.tense != "none" or (verb.modal and not _adverbs(clause))
    odd += [token for one in clause.pieces if one.front for token in one.words[1:2] if token.tag in COMPARATIVES]
    return not (verb.chain or verb.progressive or verb.negated or verb.particle or odd) and bool(is_finite)


def _is_short(words: Words) -> bool:
    return len(words) <= _LONGEST_PART and not any(token.text in JOINING for token in words)


def _is_both(phrase: Phrase) -> bool:
    """True for "both A and B", which stays one thing behind a verb."""
    return phrase.opens == "both" and len(phrase.words) <= _LONGEST_PART and "," not in [t.text for t in phrase.words]


def _adverbs(clause: Clause) -> str:
    return say(token for token in clause.verb.words if token.pos == "ADV")


def _passive(clause: Clause) -> str | None:
    """ "The bridge was built by Brunel in 1859." for "Brunel built the bridge in 1859."."""
    pieces = limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    verb, thing = clause.verb, behind[0] if behind else None
    if (
        _may_be_common(clause.subject)
        or thing is None
        or thing.role != "object"
        or thing.phrase is None
        or thing.verb is not None
    ):
        return None
    if verb.passive or not _is_plain(clause) or not _is_deed(clause) or thing.phrase.is_numeric:
        return None
    heads = [piece.phrase.head.lemma for piece in behind[1:] if piece.phrase is not None]
    if thing.phrase.head.lemma in heads or any(piece.role in _OTHERS for piece in behind[1:]):
        return None  # "victory after victory" is one phrase
    said = {token.lemma for token in clause.subject.words}
    echoes = verb.main.lemma in said or any(token.pos == "NOUN" and token.lemma in said for token in thing.words)
    if thing.phrase.head.lemma in _PEAKS or any(token.text == "such" for token in thing.words):
        return None  # "hit new highs"; "such needs as light" is one phrase
    if echoes or any(token.text in {"against", "as"} for token in thing.words):
        return None  # the phrase is the verb's: "unite the tribes against Rome", "explain the failure as chance"
    if verb.finite.text.lower().startswith("help") and verb.finite.index != verb.main.index:
        return None  # who helped build it did not build it alone
    if not _is_short(clause.subject.words) or not _is_thing(thing) or any(piece.comma for piece in behind):
        return None
    participle = form_of(verb.main, "VBN")
    if participle is None or is_bound(clause.subject.words) or len(words_of(clause, pieces)) > _LONGEST:
        return None
    inner = tuple(piece for piece in behind if _goes_before_doer(piece))
    rest = tuple(piece for piece in pieces if piece is not thing and piece not in inner)
    if any(one.marker == "by" and one.words[1].tag == "VBG" for one in rest):
        return None  # whoever does it by doing something else must be the subject
    if not all(piece.front or _stays_with_verb(piece) for piece in rest):
        return None
    parts = (be_of(clause, thing.phrase.number), _adverbs(clause), participle, *(say(piece.words) for piece in inner))
    words = " ".join(part for part in parts if part)
    return _built(clause, say(thing.words), f"{words} by {say(clause.subject.words)}", rest)


def _holds_adverb(phrase: Phrase) -> bool:
    """True for "damage mainly to the pier": the adverb is the verb's."""
    behind = (token for token in phrase.words if token.index > phrase.head.index)
    return any(token.tag == "RB" and token.text.lower().endswith("ly") for token in behind)


def _goes_before_doer(piece: Piece) -> bool:
    """True for a short complement that must stand beside the verb: "filtered through cotton by the cook"."""
    is_close = piece.role in {"other", "governed"} and piece.marker in _CLOSE and piece.verb is None
    return is_close and not piece.comma and len(piece.words) <= _LONGEST_CLOSE and not is_bound(piece.words)


def _stays_with_verb(piece: Piece) -> bool:
    """True for what may stand behind the doer: it can hang on nothing but the verb."""
    hangs_on_verb = piece.role in _SETS_WHERE or piece.marker in _GOES_WITH_VERB
    return hangs_on_verb and piece.verb is None and piece.marker not in {"", "by", "on", "under"}


def _may_be_common(phrase: Phrase) -> bool:
    """True for one word at the head of a sentence that may be a name or a common noun: its capital cannot be told."""
    first = phrase.words[0]
    is_untold = first.index == 0 and first.say is None and first.name is None and first.pos != "PRON"
    return is_untold and len(phrase.words) == 1 and bool(getAllLemmas(first.text.lower()))


def _is_deed(clause: Clause) -> bool:
    return clause.verb.main.lemma not in _NO_PASSIVE and not knowledge.is_light_verb(clause.verb.main.lemma)


def _is_thing(piece: Piece) -> bool:
    """True for an object that can stand as subject: one phrase, nobody's own, no clause in it."""
    phrase = piece.phrase
    assert phrase is not None
    return (
        _is_short(piece.words)
        and not is_bound(piece.words)
        and not phrase.conjuncts
        and not _holds_adverb(phrase)
        and phrase.head.pos in NOUNS
        and not any(token.tag in {"WDT", "WP", "VBZ", "VBD", "VBP", "PRP$"} for token in piece.words)
    )


def _active(clause: Clause) -> str | None:
    """ "Brunel built the bridge in 1859." for "The bridge was built by Brunel in 1859."."""
    agent = clause.piece("agent")
    if agent is None or agent.phrase is None or not _is_short(agent.phrase.words) or is_bound(agent.phrase.words):
        return None
    if any(token.text in HOW_OFTEN for token in clause.words):
        return None  # "emulsions are often …" tells of emulsions, not of what often makes them so
    plural = agent.phrase.number == "plural" or bool(agent.phrase.conjuncts)
    return _done_by(clause, say(agent.phrase.words), plural=plural)


def ask_doer(clause: Clause, asked: str) -> str | None:
    """ "Who built the bridge in 1859?" for "The bridge was built by Brunel in 1859.", or None if it cannot be turned.

    Args:
        clause: a passive one with its agent.
        asked: question word with its noun: "who", "which country".
    """
    told = _done_by(clause, asked, plural=False)
    return f"{told[:-1]}?" if told and told.endswith(".") else None


def _done_by(clause: Clause, doer: str, *, plural: bool) -> str | None:
    """A passive clause made active, with a doer put before its verb."""
    agent, verb = clause.piece("agent"), clause.verb
    pieces = limiting(clause)
    if agent is None or agent.phrase is None or agent.verb is not None or not verb.passive or not _is_plain(clause):
        return None
    if agent.phrase.head.text.endswith("ing") and "VERB" in getAllLemmas(agent.phrase.head.text):
        return None  # "wool is harvested by shearing": a way, and nobody
    if any(piece.role in _OTHERS or (piece.marker and len(piece.words) == 1) for piece in pieces):
        return None  # "dealt with by judges" leaves its preposition
    if _may_be_common(clause.subject):
        return None
    rest = tuple(piece for piece in pieces if piece is not agent)
    behind = [piece for piece in rest if not piece.front]
    if is_bound(clause.subject.words) or len(agent.words) > len(agent.phrase.words) + 1:
        return None
    is_short = _is_short(clause.subject.words) or _is_both(clause.subject)
    if not all(_stays_with_verb(piece) and not piece.comma for piece in behind) or not is_short:
        return None
    worded = active_of(clause, plural=plural)
    if worded is None:
        return None
    done = f"{_with_adverbs(worded, _adverbs(clause))} {say(clause.subject.words)}"
    return _built(clause, doer, done, rest)


def _with_adverbs(verb: str, adverbs: str) -> str:
    """An adverb before a lone verb, and behind the first word of several: "has heavily influenced"."""
    first, _, rest = verb.partition(" ")
    return " ".join(part for part in ((first, adverbs, rest) if rest else (adverbs, verb)) if part)


def _turned_copula(clause: Clause) -> str | None:
    """ "The capital of Peru is Lima." for "Lima is the capital of Peru."."""
    pieces = limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    predicate = behind[0] if len(behind) == 1 else None
    if predicate is None or predicate.role != "predicate" or predicate.phrase is None or predicate.verb is not None:
        return None
    if (
        _may_be_common(clause.subject)
        or clause.verb.main.lemma != "be"
        or len(clause.verb.words) != 1
        or clause.verb.finite.text not in BE_FORMS
    ):
        return None
    subject, noun = clause.subject, predicate.phrase
    if not subject.is_named and len(subject.words) <= _LONE:
        return None  # "The first tax on salt was the act" says less than it did
    if not (_singles_out(subject.determiner, named=subject.is_named)
            and _singles_out(noun.determiner, named=noun.is_named)):  # fmt: skip
        return None
    if subject.number != noun.number or is_bound((*subject.words, *predicate.words)):
        return None
    words = (*predicate.words, *subject.words)
    if len(words) > _LONGEST_MOVED or any(token.text in _NOT_TURNED or token.tag == "PRP$" for token in words):
        return None
    rest = tuple(piece for piece in pieces if piece.front)
    return _built(clause, say(predicate.words), f"{say(clause.verb.words)} {say(subject.words)}", rest)


_LONE = 2
"""Words of "the N" with nothing else."""
_NOT_TURNED = frozenset({"who", "which", "that", "one", ",", "only", "would", "could", "twice"})


def _singles_out(determiner: str, *, named: bool) -> bool:
    return named or determiner == "the"


def _moved(clause: Clause) -> str | None:
    """The statement with its time, place, cause or purpose at the other end."""
    pieces = limiting(clause)
    if not pieces:
        return None
    fronts = [piece for piece in pieces if piece.front]
    if len(fronts) == 1:
        return _moved_back(clause, pieces, fronts[0])
    return None if fronts else _moved_forward(clause, pieces)


def _moved_back(clause: Clause, pieces: tuple[Piece, ...], first: Piece) -> str | None:
    rest = tuple(piece for piece in pieces if piece is not first)
    if first.role not in _MOVED_BACK or not _can_move(first) or is_bound(words_of(clause, rest)):
        return None
    if first.role == "place" and clause.subject.is_numeric:
        return None  # "in Fiji, half of all farmers grow rice": it is there that they are counted
    if (first.verb is not None and first.role != "purpose") or len(words_of(clause, pieces)) > _LONGEST_MOVED:
        return None
    if any(piece.comma or piece.verb is not None or piece.role in _SETS_OUT for piece in rest):
        return None
    if first.role == "time" and rest and ends_in_deed(rest[-1]):
        return None
    return statement(clause, (*rest, replace(first, front=False, comma=False)))


def _moved_forward(clause: Clause, pieces: tuple[Piece, ...]) -> str | None:
    *rest, last = pieces
    if last.verb is not None or not _can_move(last) or not rest or clause.source or _may_be_common(clause.subject):
        return None
    if any(piece.comma or piece.verb is not None or piece.role in {"time", "concession"} for piece in rest):
        return None
    heads = {piece.phrase.head.lemma for piece in rest if piece.phrase is not None}
    if last.phrase is not None and last.phrase.head.lemma in heads:  # "blow after blow" is one phrase
        return None
    is_of_last = last.role == "time" and rest[-1].phrase is not None and rest[-1].phrase.conjuncts
    if is_of_last or dates_noun(last, clause):
        return None  # it may belong to the last of them alone
    if (last.role not in _MOVED_FORWARD and not _is_place_of_all(clause, last)) or clause.verb.chain:
        return None
    return statement(clause, (replace(last, front=True), *rest))


def _can_move(piece: Piece) -> bool:
    """True for an adjunct that is whole, leans on nothing and says the same at either end."""
    words = piece.words
    is_adverb = len(words) == 1 and not piece.marker
    if (
        is_bound(words)
        or piece.marker == "at"
        or words[-1].lemma == "time"
        or (is_adverb and words[0].lemma not in _ADVERBS_MOVED)
    ):
        return False
    if not piece.marker and not is_adverb and words[-1].lemma not in _TIMES:
        return False
    if piece.marker == "by" and words[-1].tag == "CD" and len(words[-1].text) < len("1900"):
        return False  # an age
    opens_well = not piece.marker or words[0].text.lower() == piece.marker.split()[0] or piece.role == "purpose"
    return opens_well and not any(token.tag in _CLAUSE_TAGS or token.text in {"not", "but", ","} for token in words)


def _is_place_of_all(clause: Clause, piece: Piece) -> bool:
    """True for a named place that the whole statement holds for: "in Fiji", behind an object or a predicate."""
    is_named = piece.role == "place" and piece.marker == "in" and piece.phrase is not None and piece.phrase.is_named
    predicate = clause.piece("predicate")
    return is_named and predicate is not None and predicate.phrase is not None


_WAYS: tuple[tuple[str, Callable[[Clause], str | None]], ...] = (
    ("active", _active),
    ("identity", _turned_copula),
    ("received", turning.received),
    ("passive", _passive),
    ("because", turning.because),
    ("because-of", turning.because_of),
    ("effect", turning.effect),
    ("held", turning.held),
    ("enabling", turning.enabling),
    ("made-up", turning.made_up),
    ("one-of", turning.one_of),
    ("possible", turning.possible),
    ("doing", turning.doing),
    ("exists", absence.exists),
)
"""What turns the build of a statement, the most natural first."""
