"""What an article tells that is done: verbs with what they take, who or what does it, and if it is somebody's end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Text, Token, VerbGroup, Words
from quizgen.distractors.changes import singular
from quizgen.distractors.content import content
from quizgen.facts.keys import key_of_words
from quizgen.facts.relations import ties
from quizgen.tags import NOUNS, VERBAL

USED = "used"
"""The sort of what does nothing itself: something is done with it, or nobody is said to do it."""
UNKNOWN, UNLISTED = "", "unlisted"
"""The sorts of what no word tells of, and of a noun that no table has."""
PEOPLE = frozenset({"person", "group"})
ACTORS = PEOPLE | {"organisation", "country"}
"""Sorts of those who act to an end of their own."""
_MOST = 12
"""Words of what a verb takes."""
_UNAIMED = frozenset(
    "be have do say tell see get go come know think mean seem appear become call name rename nickname consider regard "
    "describe classify associate base locate include involve contain consist comprise refer relate belong remain occur "
    "happen exist live lie stand vary differ depend result stem lack need like love hate want believe suggest show "
    "indicate report estimate expect suppose understand feel hear last cost die suffer lose fail receive inherit award "
    "give note find add argue claim state mention announce explain warn ask doubt deny admit agree decide plan hope "
    "use take make let keep put set start begin continue stop try help allow enable cause force require face "
    "experience witness undergo fall spend succeed manage rise drop grow increase decrease decline represent "
    "constitute possess own deserve enjoy fear worry look sound smell taste weigh equal resemble credit attribute link "
    "date dub label term title affect infect threaten damage harm hurt injure wound shock surprise disappoint "
    "anger amaze play serve work characterize characterise surround bear follow precede accompany share reach enter "
    "leave arrive return embed enclose stack house situate arrange order view earn charge".split()
)
"""Verbs of states, of saying, placing and of what befalls, and those that say little: what they tell is no end."""
_MADE_FOR = frozenset("use require need design develop employ intend".split())
"""Verbs whose infinitive tells what for: "surgery may be required to remove cysts"."""
_ALLOWING = frozenset({"allow", "permit", "enable", "let", "entitle"})
_BEHIND = frozenset({"time", "purpose", "cause", "condition", "concession", "contrast"})
"""Roles of what tells more of a deed than what it is."""
_ODD = re.compile(r"\d|[,“”\"()]|\b(?:again|also|once|later|earlier|then|too|finally|thereafter|instead)\b")
"""What is said in one scene only, or needs its sentence: figures, rows, asides, quotations, links."""
_PERSONAL = frozenset({"he", "she", "we", "i", "you", "who"})
"""Pronouns that stand for people alone."""
_WORDS = re.compile(r"[\w’'-]+")


@dataclass(frozen=True)
class Deed:
    """A verb with what it takes.

    Attributes:
        place: block and number of its sentence.
        verb: its verb.
        rests: what the verb takes, the longest first, each as it is said alone.
        agent: the sort of who or what does it: a class of the tables, or one of the sorts above.
        subject: the words that name it.
        is_named: True if that is a name.
        is_end: True for what something is used or made for, and what somebody acts for.
        is_allowed: True if it is told as allowed.
        is_past: True if it is told in the past.
        on_people: True if it is done to somebody.
    """

    place: tuple[int, int]
    verb: Token
    rests: tuple[str, ...]
    agent: str
    subject: frozenset[str] = frozenset()
    is_named: bool = False
    is_end: bool = False
    is_allowed: bool = False
    is_past: bool = False
    on_people: bool = False


@lru_cache(maxsize=1)
def deeds_of(text: Text) -> tuple[Deed, ...]:
    """The deeds of an article that can be said outside their sentences, in order."""
    return tuple(
        deed
        for sentence in text.sentences
        for clause in sentence.clauses
        if not clause.quoted
        for deed in (*_ends(clause), *_done(clause))
    )


def sort_of(phrase: Phrase) -> str:
    """The sort of what a phrase names."""
    head = phrase.head
    if head.lemma.lower() in _PERSONAL:
        return "person"
    if head.pos == "PRON":
        named = _WORDS.findall(head.say or "")
        return (knowledge.noun_class(singular(named[-1])) or UNLISTED) if named else UNKNOWN
    return sort_of_noun(head, phrase.kind)


def sort_of_noun(noun: Token, kind: str | None) -> str:
    """The sort of what a noun names, of which the kind is known where it is a name."""
    if kind in ACTORS:
        return str(kind)
    return knowledge.noun_class(singular(noun.lemma)) or UNLISTED


def is_name(token: Token) -> bool:
    """True for a name, and for a pronoun that stands for one, not for "Danish farmers"."""
    *_, last = ["", *(token.say or "").split()]
    return token.pos == "PROPN" or (token.pos == "PRON" and last[:1].isupper())


def names_of(phrase: Phrase) -> frozenset[str]:
    """The words that name what a phrase names."""
    return content(" ".join(token.say or token.text for token in phrase.words if token.pos in NOUNS or token.say))


def is_on_people(words: Words) -> bool:
    """True for words whose first noun or pronoun names somebody, not what is theirs."""
    at = next((at for at, token in enumerate(words) if token.pos in NOUNS or token.say is not None), None)
    if at is None:
        return False
    if words[at].pos not in NOUNS:
        return words[at].text.lower() in {"him", "her"} and words[at].tag != "PRP$"
    last = next((place for place in range(at, len(words)) if words[place].pos not in NOUNS), len(words))
    if last < len(words) and words[last].tag == "POS":
        return False
    head = words[last - 1]
    return head.name in PEOPLE or knowledge.is_people(singular(head.lemma))


def _ends(clause: Clause) -> Iterator[Deed]:
    """The infinitives that what a clause's verb takes opens with, or that stand behind its noun."""
    for piece in clause.pieces:
        at = _infinitive_at(piece)
        behind = piece.words[at + 2 :] if at is not None else ()
        if at is None or not behind or not _takes(piece.words[at + 1], behind[0]):
            continue
        rest = _sayable(behind)
        if rest:
            agent = USED if clause.verb.passive else sort_of(clause.subject)
            yield _deed(clause, piece.words[at + 1], (rest,), agent, on=behind, is_end=True)


def _infinitive_at(piece: Piece) -> int | None:
    """Where "to" stands with a verb that aims at something, no other verb before it."""
    words = piece.words
    at = next((at for at, (one, two) in enumerate(pairwise(words)) if one.tag == "TO" and two.tag == "VB"), None)
    if at is None or words[at + 1].lemma in _UNAIMED or any(token.pos in VERBAL for token in words[:at]):
        return None
    return None if at and words[at - 1].text.lower() in {"not", "than"} else at


def _done(clause: Clause) -> Iterator[Deed]:
    """What the verb of a clause tells that is done, in the active or the passive."""
    verb = clause.verb
    if clause.lost or verb.negated or verb.main.lemma in _UNAIMED:
        return
    if verb.passive:
        yield from _undergone(clause)
        return
    target = clause.piece("object", "governed")
    rests = tuple(_rests(clause)) if target is not None else ()
    if target is not None and rests:
        sort = sort_of(clause.subject)
        is_end = sort not in ACTORS and not _MADE_FOR.isdisjoint(verb.chain)
        yield _deed(clause, verb.main, rests, USED if is_end else sort, on=target.words, is_end=is_end)


def _undergone(clause: Clause) -> Iterator[Deed]:
    """What is done to the subject of a passive."""
    agent, target = clause.piece("agent"), clause.subject
    rest = _sayable(target.words) if target.head.pos in NOUNS and clause.verb.particle is None else ""
    if rest and not (clause.verb.modal and clause.verb.perfect):
        who = agent.phrase if agent is not None else None
        sort = sort_of(who) if who is not None else USED
        yield _deed(clause, clause.verb.main, (rest,), sort, on=target.words, who=who)


def _deed(
    clause: Clause,
    verb: Token,
    rests: tuple[str, ...],
    agent: str,
    *,
    on: Words,
    who: Phrase | None = None,
    is_end: bool = False,
) -> Deed:
    """A deed of a clause; it is done by the clause's subject unless another does it, or by nobody that is named."""
    doer = who if who is not None or (clause.verb.passive and not is_end) else clause.subject
    return Deed(
        place=(clause.block, clause.sentence),
        verb=verb,
        rests=rests,
        agent=agent,
        subject=names_of(doer) if doer is not None else frozenset(),
        is_named=doer is not None and is_name(doer.head),
        is_end=is_end,
        is_allowed=clause.verb.main.lemma in _ALLOWING,
        is_past=clause.verb.tense == "past",
        on_people=is_on_people(on),
    )


def _rests(clause: Clause) -> Iterator[str]:
    """What stands right behind the verb, the longest first."""
    runs = list(_runs(clause.verb, clause.pieces))
    for run in reversed(runs):
        if _takes(clause.verb.main, run[0]) and (rest := _sayable(run)):
            yield rest


def _runs(verb: VerbGroup, pieces: tuple[Piece, ...]) -> Iterator[Words]:
    """The words from behind the verb to the end of one of its pieces, the shortest run first."""
    run: list[Token] = []
    last = verb.main.index
    if verb.particle is not None:
        if verb.particle.index != last + 1:
            return
        run, last = [verb.particle], last + 1
    for piece in pieces:
        if piece.words[0].index <= last:
            continue
        is_apart = piece.front or piece.comma or piece.words[0].index != last + 1
        if is_apart or piece.role in _BEHIND or piece.verb is not None:
            return
        run.extend(piece.words)
        last = piece.words[-1].index
        yield tuple(run)


def _takes(verb: Token, after: Token) -> bool:
    """False for a preposition behind a verb that does not take it: "to discuss in detail"."""
    return after.pos != "ADP" or ties(verb.lemma, after.text)


def _sayable(words: Words) -> str:
    """Words as they are said alone; empty where they cannot be."""
    rest = key_of_words(words, most=_MOST, least=1)
    return rest if rest and not _ODD.search(rest) else ""
