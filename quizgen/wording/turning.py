"""Statements turned round: the cause made the subject, the effect, what is held, what can be done."""

from __future__ import annotations

import re

from quizgen.clauses import PLACES, Clause, Phrase, Piece, Words
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import NOMINAL, QUALITIES
from quizgen.wording.persons import PARTIES
from quizgen.wording.questions import base_form
from quizgen.wording.statements import joined, limiting, source_words, words_of
from quizgen.wording.words import is_bound, say, sentence

_LONGEST, _LONGEST_PART, _LONGEST_SET = 28, 12, 14
_LISTS = frozenset({",", "and", "or", "“", '"', "perhaps", "about"})
_CAUSES = {("lead", "to"), ("result", "in")}
_CAUSED = {("result", "from"), ("stem", "from"), ("arise", "from")}
_LOOSE = frozenset({"which", "who", "whose", "that", "such", "including"})


def because(clause: Clause) -> str | None:
    """ "The reason why the port closed is that the river silted up." for "The port closed because …"."""
    reason = _lone_reason(clause)
    if reason is None or reason.marker != "because" or reason.verb is None or reason.words[0].lemma != "because":
        return None  # "largely because" tells no more than a part of it
    rest = tuple(piece for piece in limiting(clause) if piece is not reason)
    told = say(reason.words[1:], words_of(clause, rest))
    text = joined(clause, tuple(piece for piece in rest if not piece.front), with_source=False)
    return _with_fronts(clause, rest, f"the reason why {text} {_link(clause, rest)} that {told}")


def because_of(clause: Clause) -> str | None:
    """ "The drought is the reason why prices rose." for "Prices rose because of the drought."."""
    reason = _lone_reason(clause)
    if reason is None or reason.phrase is None or reason.verb is not None:
        return None
    lead = say(reason.words).lower()
    is_plain = lead.startswith(("because of ", "due to ", "owing to ")) and not _is_loose(reason.words)
    if not is_plain or reason.phrase.head.tag == "VBG" or clause.verb.chain:
        return None
    rest = tuple(piece for piece in limiting(clause) if piece is not reason)
    link = _link(clause, rest, plural=reason.phrase.number == "plural" or bool(reason.phrase.conjuncts))
    text = joined(clause, tuple(piece for piece in rest if not piece.front), with_source=False)
    return _with_fronts(clause, rest, f"{say(reason.phrase.words)} {link} the reason why {text}")


def _link(clause: Clause, rest: tuple[Piece, ...], *, plural: bool = False) -> str:
    """Is or are, and was or were where a past time stands before it: "In 1990, a flood was the reason why …"."""
    is_timed = clause.verb.tense == "past" and any(piece.front and piece.role == "time" for piece in rest)
    return (("was", "were") if is_timed else ("is", "are"))[plural]


def _lone_reason(clause: Clause) -> Piece | None:
    """The one cause of a clause that nothing qualifies, at its end or its head."""
    pieces = limiting(clause)
    found = [piece for piece in pieces if piece.role == "cause"]
    if len(found) != 1 or len(words_of(clause, pieces)) > _LONGEST or clause.verb.negated:
        return None
    reason = found[0]
    if not reason.front and reason is not pieces[-1]:
        return None
    if clause.verb.words and clause.verb.words[-1].lemma in {"largely", "partly", "mainly", "primarily", "only"}:
        return None
    others = [piece for piece in pieces if piece is not reason]
    if is_bound((*clause.subject.words, *words_of(clause, tuple(others)))):
        return None
    return None if any(piece.verb is not None or piece.comma for piece in others) else reason


_WAYS = frozenset(
    "tunnel road path door doorway gate stair stairs staircase stairway bridge corridor passage route street lane "
    "track trail alley avenue railway".split()
)
"""What leads somewhere."""


def effect(clause: Clause) -> str | None:
    """ "Famine was a result of the drought." for "The drought led to famine.", and the other way about."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    if not behind or verb.passive or verb.negated or verb.progressive or verb.chain or verb.particle:
        return None
    if verb.perfect and verb.tense == "past":
        return None
    way, other = (verb.main.lemma, behind[0].marker), behind[0].phrase
    if way not in _CAUSES | _CAUSED or other is None or behind[0].verb is not None or not _is_party(other):
        return None
    if not _is_party(clause.subject) or not _keeps_place(behind[1:]) or _adverb(clause):
        return None
    if clause.subject.head.lemma in _WAYS:
        return None  # "the tunnel leads to a hall"
    is_plural = other.number == "plural" or bool(other.conjuncts)
    if way in _CAUSES:
        core = f"{say(other.words)} {_said(clause, 'come', is_plural)} about because of {say(clause.subject.words)}"
    else:
        gives = _said(clause, "give", is_plural)
        core = f"{say(other.words)} {gives} rise to {say(clause.subject.words)}"
    return _with_rest(clause, pieces, behind, core)


def _said(clause: Clause, lemma: str, plural: bool) -> str:
    if clause.verb.modal:
        return f"{clause.verb.finite.text.lower()} {lemma}"
    if clause.verb.perfect:
        return f"{'have' if plural else 'has'} {inflections_of(lemma, tag='VBN')[0]}"
    tag = "VBD" if clause.verb.tense == "past" else "VBP" if plural else "VBZ"
    return str(inflections_of(lemma, tag=tag)[0])


def held(clause: Clause) -> str | None:
    """ "There are about 40 islands in the lake." for "The lake contains about 40 islands."."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    thing = behind[0] if behind else None
    if thing is None or thing.role != "object" or thing.phrase is None or thing.verb is not None or len(verb.words) > 1:
        return None
    is_place = clause.subject.kind in PLACES
    is_counted = thing.phrase.words[0].pos == "NUM" or any(token.pos == "NUM" for token in thing.phrase.words[:3])
    holds = verb.main.lemma == "contain" or (verb.main.lemma == "have" and is_place)
    if not holds or not (is_counted and thing.phrase.number == "plural") or is_bound(thing.words):
        return None
    if len(behind) > 1 or not _is_party(clause.subject) or _is_loose(thing.words):
        return None
    link = "were" if verb.tense == "past" else "are"
    return _with_rest(clause, pieces, behind, f"there {link} {say(thing.words)} in {say(clause.subject.words)}")


def made_up(clause: Clause) -> str | None:
    """ "Zinc and copper make up brass." for "Brass consists of zinc and copper."."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    parts = behind[0].phrase if len(behind) == 1 and behind[0].marker == "of" else None
    if parts is None or behind[0].verb is not None or verb.modal or verb.negated or verb.chain or _adverb(clause):
        return None
    is_made = verb.main.lemma == "consist" or (verb.main.lemma == "compose" and verb.passive)
    if not is_made or not (parts.conjuncts or parts.number == "plural") or not _is_party(clause.subject):
        return None
    if is_bound(parts.words) or _is_loose(parts.words) or verb.perfect:
        return None
    makes = "made up" if verb.tense == "past" else "make up"
    return _with_rest(clause, pieces, behind, f"{say(parts.words)} {makes} {say(clause.subject.words)}")


def one_of(clause: Clause) -> str | None:
    """ "One good source of iron is spinach." for "Spinach is a good source of iron."."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    noun = behind[0].phrase if len(behind) == 1 and behind[0].role == "predicate" else None
    if noun is None or len(verb.words) != 1 or verb.finite.text != "is" or behind[0].verb is not None:
        return None
    if clause.subject.head.text.lower() == "there":
        return None
    first, subject = behind[0].words[0], clause.subject
    after = next((token for token in behind[0].words if token.index == noun.head.index + 1), None)
    is_one = first.text.lower() in INDEFINITE and noun.number == "singular" and noun.head.lemma not in _NO_MEMBERS
    if (
        not is_one
        or after is None
        or after.text not in {"of", "for"}
        or subject.conjuncts
        or subject.number == "plural"
    ):
        return None
    if subject.determiner not in {"", "the"} or not _is_party(subject) or not _is_party(noun):
        return None
    if any(token.text.lower() in _LISTS for token in (*subject.words, *behind[0].words)) or subject.is_named:
        return None
    if (subject.head.say or "").rpartition(" ")[2][:1].isupper():
        return None  # "the country" is said by its name
    return _with_rest(clause, pieces, behind, f"one {say(behind[0].words[1:])} {verb.finite.text} {say(subject.words)}")


def possible(clause: Clause) -> str | None:
    """ "It is possible to measure the heat in joules." for "The heat can be measured in joules."."""
    verb, pieces = clause.verb, limiting(clause)
    is_can = verb.modal == "can" and verb.passive and not verb.perfect and not verb.chain and not verb.progressive
    if (
        not is_can
        or any(piece.role in {"agent", "object", "cause", "condition"} for piece in pieces)
        or _adverb(clause)
    ):
        return None
    behind = [piece for piece in pieces if not piece.front]
    if not _is_party(clause.subject) or verb.particle or any(piece.comma or piece.verb is not None for piece in behind):
        return None
    if any(piece.role == "other" or piece.marker in {"as", "of", "with"} for piece in behind):
        return None
    word = "impossible" if verb.negated else "possible"
    be = "has been" if any(piece.words[0].text.lower() == "since" for piece in pieces) else "is"
    return _with_rest(clause, pieces, [], f"it {be} {word} to {base_form(verb.main)} {say(clause.subject.words)}")


def doing(clause: Clause) -> str | None:
    """ "Catching a fox in snow is hard." for "It is hard to catch a fox in snow."."""
    head, named = clause.subject.head, clause.piece("predicate")
    if head.text.lower() != "it" or head.say is not None or head.bound or named is None:
        return None
    pieces = limiting(clause)
    behind = [token for piece in pieces if not piece.front for token in piece.words]
    at = next((at for at, token in enumerate(behind) if token.tag == "TO"), 0)
    told, deed = behind[:at], behind[at + 1 :]
    is_plain = bool(told) and told[-1].tag == "JJ" and all(token.pos in QUALITIES for token in told)
    if not is_plain or not 2 <= len(deed) <= _LONGEST_SET or deed[0].tag != "VB" or clause.verb.negated:
        return None
    if deed[1].pos not in NOMINAL:
        return None  # "it is hard to catch" is said of a thing
    if any(token.text in {",", "that", "not"} for token in deed) or sum(token.tag == "TO" for token in deed) > 1:
        return None
    forms = inflections_of(deed[0].lemma, tag="VBG", inflect_oov=False)
    standing = words_of(clause, pieces)
    core = f"{forms[0]} {say(deed[1:], standing)} {say(clause.verb.words)} {say(told)}" if forms else ""
    fronts = tuple(piece for piece in pieces if piece.front)
    return _with_fronts(clause, fronts, core) if core else None


def received(clause: Clause) -> str | None:
    """ "Ana received the prize in 1950." for "Ana was awarded the prize in 1950."."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    thing = behind[0] if behind else None
    is_given = verb.passive and verb.main.lemma in {"give", "award", "grant"} and not verb.chain and not verb.negated
    if not is_given or verb.modal or verb.perfect or verb.progressive or thing is None or thing.role != "object":
        return None
    if thing.phrase is None or thing.verb is not None or _adverb(clause) or not _is_party(clause.subject):
        return None
    if any(token.text == "by" for token in thing.words):
        return None  # who gave it, of whom it is received
    takes = _said(clause, "receive", clause.subject.number == "plural" or bool(clause.subject.conjuncts))
    rest = behind[1:]
    giver = next((piece for piece in rest if piece.role == "agent"), None)
    others = [piece for piece in rest if piece is not giver]
    if not _keeps_place(others) or (giver is not None and giver.phrase is None):
        return None
    core = f"{say(clause.subject.words)} {takes} {say(thing.words)}"
    if giver is not None and giver.phrase is not None:
        core += f" from {say(giver.phrase.words)}"
    return _with_rest(clause, pieces, [thing, *([giver] if giver else [])], core)


_NO_MEMBERS = frozenset(
    "number lot majority kind sort way matter variety set series group result piece end citizen bit pair range case "
    "period time age fan native graduate combination mixture symbol sign state function".split()
)
"""What is not one of several: "one matter of taste"."""
_MOST_WORDS_BEHIND = 18
_CLAIMED = frozenset(
    "propose discover predict hypothesize hypothesise demonstrate prove suggest argue find show rule".split()
)

_DONE_BY_MANY = frozenset(
    "visit attend join support oppose see meet use like praise criticise criticize know watch read own play leave "
    "enter reach need want welcome thank call tell ask help back condemn accept study".split()
)
"""Deeds that the one who is named hardly did alone."""


_IN_COMPANY = re.compile(r"(?:(?:along|together) )?with |(?:like|unlike) ", re.IGNORECASE)
"""Fronts that name others who did the same, or did not."""


def singled_out(stem: str, key: str, clause: Clause) -> str | None:
    """ "The person who led the march was Ana Lund." for what asks "Who led the march?".

    Args:
        stem: a question for the subject, so that it is known to have one answer.
        key: that answer.
        clause: what it asks about.
    """
    verb, phrase = clause.verb, clause.subject
    is_one = phrase.is_named and phrase.number == "singular" and not phrase.conjuncts
    if not is_one or not _is_deed_of_one(clause):
        return None
    opening = re.escape(verb.words[0].text)
    found = re.match(rf"^((?:[^?]+, )?)(who|which [a-z]+(?: [a-z]+)?) (?={opening}\b)", stem, re.IGNORECASE)
    rest = stem[found.end() :].rstrip("?. ") if found else ""
    if (
        found is None
        or _IN_COMPANY.match(found[1])
        or len(rest.split()) > _MOST_WORDS_BEHIND
        or (found[2].lower() == "who") != (phrase.kind == "person")
    ):
        return None
    one = "the person who" if phrase.kind == "person" else f"the {found[2][len('which ') :]} that"
    return sentence(f"{found[1]}{one} {rest} {'is' if verb.perfect else 'was'} {key}")


def set_in(phrase: Phrase, key: str, clause: Clause) -> str | None:
    """ "The year in which the port closed was 1990." for "In 1990, the port closed."."""
    verb, pieces = clause.verb, limiting(clause)
    piece = next((one for one in pieces if one.phrase is not None and one.phrase.head == phrase.head), None)
    noun = phrase.kind if phrase.kind in {"year", "city", "country"} else ""
    if piece is None or not noun or piece.marker != "in" or len(piece.words) != 1 + len(phrase.words):
        return None
    is_deed = verb.tense == "past" and not (verb.negated or verb.modal or verb.chain or verb.perfect)
    rest = tuple(one for one in pieces if one is not piece)
    if not is_deed or any(one.front or one.comma for one in rest) or len(words_of(clause, rest)) > _LONGEST_SET:
        return None
    words = words_of(clause, rest)
    is_known = clause.subject.is_named or clause.subject.determiner == "the"
    if verb.main.lemma == "be" or not is_known or is_bound(words) or any(t.text in _LISTS for t in words):
        return None
    return _with_fronts(
        clause, (), f"the {noun} in which {joined(clause, rest, with_source=False)} was {key.removeprefix('in ')}"
    )


def enabling(clause: Clause) -> str | None:
    """ "The lock made it possible for ships to climb." for "The lock enabled ships to climb."."""
    verb, pieces = clause.verb, limiting(clause)
    behind = [piece for piece in pieces if not piece.front]
    if len(behind) != 2 or verb.main.lemma not in {"enable", "allow"} or verb.passive or verb.negated or verb.chain:
        return None
    who, deed = behind
    is_permit = verb.main.lemma == "allow" and clause.subject.kind in PARTIES
    if is_permit or who.role != "object" or who.phrase is None or deed.words[0].text != "to" or verb.progressive:
        return None
    if _adverb(clause) or (verb.perfect and verb.tense == "past") or not _is_party(who.phrase):
        return None
    makes = _said(clause, "make", clause.subject.number == "plural" or bool(clause.subject.conjuncts))
    deed_text = say(deed.words, words_of(clause, pieces))
    core = f"{say(clause.subject.words)} {makes} it possible for {say(who.words)} {deed_text}"
    return _with_rest(clause, pieces, behind, core)


def _is_deed_of_one(clause: Clause) -> bool:
    """True for a past deed done to one thing that is named or known, or a claim put forward."""
    verb, thing = clause.verb, clause.piece("object")
    if (
        verb.passive
        or verb.negated
        or verb.modal
        or verb.chain
        or verb.tense == "none"
        or verb.main.lemma in {"be", "have"}
    ):
        return False
    if verb.main.lemma in _DONE_BY_MANY or (not verb.perfect and verb.tense != "past"):
        return False
    if thing is None or thing.phrase is None or thing.verb is not None:
        return verb.main.lemma in _CLAIMED and any(piece.role == "complement" for piece in clause.pieces)
    return thing.phrase.is_named or thing.phrase.determiner == "the"


def _is_party(phrase: Phrase) -> bool:
    return len(phrase.words) <= _LONGEST_PART and not is_bound(phrase.words) and not _is_loose(phrase.words)


def _is_loose(words: Words) -> bool:
    return any(token.text.lower() in _LOOSE or token.text in {",", "("} for token in words)


def _keeps_place(pieces: list[Piece]) -> bool:
    return all(piece.role in {"time", "place"} and piece.verb is None and not piece.comma for piece in pieces)


def _adverb(clause: Clause) -> bool:
    return any(token.pos == "ADV" for token in clause.verb.words)


def _with_fronts(clause: Clause, rest: tuple[Piece, ...], core: str) -> str:
    fronts = [say(piece.words) for piece in rest if piece.front]
    return sentence(", ".join([*([source_words(clause)] if clause.source else []), *fronts, core]))


def _with_rest(clause: Clause, pieces: tuple[Piece, ...], said_: list[Piece], core: str) -> str:
    """The core with the pieces that it does not say, fronted ones at its head."""
    told = [say(piece.words) for piece in pieces if not piece.front and piece not in said_]
    return _with_fronts(clause, pieces, " ".join([core, *told]))
