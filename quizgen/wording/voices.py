"""A passive clause said in the active, an active one in the passive, and the question for who does it."""

from __future__ import annotations

from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Words
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import GRADING, JOINING
from quizgen.tags import COMPARATIVES, NOUNS
from quizgen.wording.statements import built, limiting, words_of
from quizgen.wording.verb_forms import active_of, be_of, form_of
from quizgen.wording.words import HOW_OFTEN, is_bound, may_be_common, say

_LONGEST, _LONGEST_PART = 26, 9
_OTHERS = frozenset({"object", "predicate", "complement", "indirect"})
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
_LIKENING = frozenset({"like", "unlike"})
"""What opens a phrase at the head that compares the subject: before the doer it would compare that."""
_BEHIND_OBJECT = frozenset({"well", "badly", "poorly", "ill"})
"""Adverbs that stand before a participle, and before no other form of a verb."""
_GOES_WITH_VERB = frozenset({"as", "to", "into", "from"})


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


def passive(clause: Clause) -> str | None:
    """ "The bridge was built by Brunel in 1859." for "Brunel built the bridge in 1859."."""
    pieces = limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    thing = behind[0] if behind else None
    if thing is None or thing.phrase is None or not _can_be_subject(thing, clause) or not _has_doer(clause):
        return None
    heads = [piece.phrase.head.lemma for piece in behind[1:] if piece.phrase is not None]
    if thing.phrase.head.lemma in heads or any(piece.role in _OTHERS for piece in behind[1:]):
        return None  # "victory after victory" is one phrase
    participle = form_of(clause.verb.main, "VBN")
    is_long = len(words_of(clause, pieces)) > _LONGEST or any(piece.comma for piece in behind)
    if participle is None or is_long:
        return None
    inner = tuple(piece for piece in behind if _goes_before_doer(piece))
    rest = tuple(piece for piece in pieces if piece is not thing and piece not in inner)
    if any(one.marker == "by" and any(token.tag == "VBG" for token in one.words[1:2]) for one in rest):
        return None  # whoever does it by doing something else must be the subject
    if any(_may_tell_of_doer(one.words) for one in rest):
        return None
    if not all(piece.front or _stays_with_verb(piece) for piece in rest):
        return None
    parts = (be_of(clause, thing.phrase.number), _adverbs(clause), participle, *(say(piece.words) for piece in inner))
    words = " ".join(part for part in parts if part)
    return built(clause, say(thing.words), f"{words} by {say(clause.subject.words)}", rest)


def _may_tell_of_doer(words: Words) -> bool:
    """True for a participle behind a noun, which may be the doer's: "at a fair praising its milk"."""
    return any(one.pos in NOUNS and two.tag == "VBG" for one, two in pairwise(words[:-1]))


def _has_doer(clause: Clause) -> bool:
    """True if the subject does what the verb tells, alone, and can be named behind "by"."""
    verb, subject = clause.verb, clause.subject
    is_helper = verb.finite.text.lower().startswith("help") and verb.finite.index != verb.main.index
    if verb.passive or is_helper or not _is_plain(clause) or not _is_deed(clause):
        return False  # who helped build it did not build it alone
    return _is_short(subject.words) and not is_bound(subject.words) and not may_be_common(subject)


def _can_be_subject(thing: Piece, clause: Clause) -> bool:
    """True for an object that is a thing of its own, and no part of what verb and subject say.

    Nor is it one noun behind "has" and a participle, which may tell of the noun: "the cup has added importance".
    """
    phrase = thing.phrase
    if thing.role != "object" or phrase is None or thing.verb is not None or phrase.is_numeric:
        return False
    texts = {token.text for token in thing.words}
    if phrase.head.lemma in _PEAKS or "such" in texts:
        return False  # "hit new highs"; "such needs as light" is one phrase
    said = {token.lemma for token in clause.subject.words}
    echoes = any(token.pos == "NOUN" and token.lemma in said for token in thing.words)
    is_bare = clause.verb.perfect and len(thing.words) == 1 and phrase.head.tag == "NN"
    if is_bare or echoes or clause.verb.main.lemma in said or texts & {"against", "as"}:
        return False  # the phrase is the verb's: "unite the tribes against Rome", "explain the failure as chance"
    return _is_thing(thing)


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


def active(clause: Clause) -> str | None:
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
    if agent.phrase.head.text.endswith("ing") and "VERB" in lemmas_of(agent.phrase.head.text):
        return None  # "wool is harvested by shearing": a way, and nobody
    if any(piece.role in _OTHERS or (piece.marker and len(piece.words) == 1) for piece in pieces):
        return None  # "dealt with by judges" leaves its preposition
    if may_be_common(clause.subject):
        return None
    rest = tuple(piece for piece in pieces if piece is not agent and not (piece.front and piece.marker in _LIKENING))
    behind = [piece for piece in rest if not piece.front]
    if is_bound(clause.subject.words) or len(agent.words) > len(agent.phrase.words) + 1:
        return None
    is_short = _is_short(clause.subject.words) or _is_both(clause.subject)
    if not all(_stays_with_verb(piece) and not piece.comma for piece in behind) or not is_short:
        return None
    worded = active_of(clause, plural=plural)
    if worded is None:
        return None
    before, how_well = _how_well(clause)
    done = f"{_with_adverbs(worded, before)} {say(clause.subject.words)} {how_well}".rstrip()
    return built(clause, doer, done, rest)


def _how_well(clause: Clause) -> tuple[str, str]:
    """The adverbs of a verb that stand before it, and those of how well it is done: behind what it is done to."""
    adverbs = tuple(token for token in clause.verb.words if token.pos == "ADV")
    is_graded = len(adverbs) > 1 and adverbs[-2].text.lower() in GRADING
    count = 2 if is_graded else 1 if adverbs and adverbs[-1].text.lower() in _BEHIND_OBJECT else 0
    at = len(adverbs) - count
    return say(adverbs[:at]), say(adverbs[at:])


def _with_adverbs(verb: str, adverbs: str) -> str:
    """An adverb before a lone verb, and behind the first word of several: "has heavily influenced"."""
    first, _, rest = verb.partition(" ")
    return " ".join(part for part in ((first, adverbs, rest) if rest else (adverbs, verb)) if part)
