"""Phrases, clauses and sentences as plain data: no parser in it, so that wording is tested with clauses built by hand.

Offsets count characters of the block's normalised text; token indexes count from 0 in the sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

Kind = Literal[
    "person", "group", "country", "city", "place", "organisation", "event", "work", "name",
    "year", "date", "duration", "number", "percent", "money", "measure", "ordinal", "term", "clause",
]  # fmt: skip
Number = Literal["singular", "plural"]
Role = Literal[
    "object", "indirect", "predicate", "agent", "complement", "governed",
    "time", "place", "cause", "purpose", "manner", "condition", "concession", "contrast", "tail", "other",
]  # fmt: skip
Relation = Literal["main", "conjunct", "reported", "because", "contrast", "concession", "condition", "time", "relative"]

NAMED: frozenset[Kind] = frozenset({"person", "country", "city", "place", "organisation", "event", "work", "name"})
PLACES: frozenset[Kind] = frozenset({"country", "city", "place"})
SITES: frozenset[Kind] = PLACES - {"country"}
POLITIES: frozenset[Kind] = PLACES - {"place"}
"""Where things are: any place, what lies in a country, what is governed."""
DATES: frozenset[Kind] = frozenset({"year", "date"})
NUMERIC: frozenset[Kind] = frozenset({"year", "date", "duration", "number", "percent", "money", "measure", "ordinal"})
COUNTED: frozenset[Kind] = frozenset({"percent", "money", "number"})
"""How much something comes to, of no unit but money."""
TAKEN: frozenset[Role] = frozenset({"object", "governed"})
OPPOSED: frozenset[Role] = frozenset({"contrast", "concession"})
"""Roles of what a verb takes, and of what goes against what it says."""
MAIN_CLAUSES: frozenset[Relation] = frozenset({"main", "conjunct"})
"""Relations of clauses that a sentence states by themselves."""


@dataclass(frozen=True)
class Token:
    """One word or mark of a sentence.

    Attributes:
        index: place in the sentence, from 0.
        text: the characters that stand there.
        lemma, tag, pos: dictionary form, Penn Treebank tag, universal part of speech.
        start, end: offsets in the block.
        space: True if white space follows.
        name: kind of the named entity that it belongs to, or None.
        say: what is said in its place outside its sentence; the text itself unless a reference was resolved.
        open: True for a reference that has not been resolved.
        bound: indexes of the heads that it may take up in its own sentence; it may stay where all of them stand.
    """

    index: int
    text: str
    lemma: str
    tag: str
    pos: str
    start: int
    end: int
    space: bool = True
    name: Kind | None = None
    say: str | None = None
    open: bool = False
    bound: frozenset[int] = frozenset()


Words = tuple[Token, ...]
_MARGIN = Token(-1, "", "", "", "", 0, 0)


@dataclass(frozen=True)
class Phrase:
    """A noun phrase without what can be left off (non-restrictive relatives, appositions).

    Attributes:
        words: its tokens in order; gaps where something was left off.
        head: its head noun.
        kind: what it names.
        number: of the head, or of the coordination.
        determiner: "the", "a", "this" …, lower case, or empty.
        conjuncts: the single phrases where it is a coordination, else empty.
        possessor, apposition: phrases in it or beside it.
        modifiers: adjectives and nouns before the head, in order.
    """

    words: Words
    head: Token
    kind: Kind
    number: Number
    determiner: str = ""
    conjuncts: tuple[Phrase, ...] = ()
    possessor: Phrase | None = None
    apposition: Phrase | None = None
    modifiers: Words = ()

    @property
    def opens(self) -> str:
        """Its first word in lower case, or empty."""
        return self.words[0].text.lower() if self.words else ""

    @property
    def is_named(self) -> bool:
        """True if it names one particular person, place, body, event or work."""
        return self.kind in NAMED

    @property
    def is_numeric(self) -> bool:
        """True for years, dates, amounts and shares."""
        return self.kind in NUMERIC

    @property
    def is_open(self) -> bool:
        """True if it holds a reference that was not resolved."""
        return any(token.open for token in self.words)


@dataclass(frozen=True)
class Piece:
    """A complement or adjunct of a clause.

    Attributes:
        role: what it does; a tail hangs on the piece before it, which says as much without.
        words: all its tokens, the marker with them.
        marker: preposition or subordinator in lower case ("because of", "in"), or empty.
        phrase: the noun phrase in it, if it is one.
        front: True if it stands before the subject.
        comma: True if a comma sets it off in the text.
        relation: for a clause inside: its verb's index in the sentence; else None.
    """

    role: Role
    words: Words
    marker: str = ""
    phrase: Phrase | None = None
    front: bool = False
    comma: bool = False
    verb: int | None = None


@dataclass(frozen=True)
class VerbGroup:
    """A finite verb with its auxiliaries, adverbs and chained infinitives ("is unlikely to break").

    Attributes:
        words: tokens in order, adverbs and negation among them; the finite verb is the first that is not an adverb.
        finite: the token that carries tense, or the modal.
        main: the verb that governs the complements.
        tense: of the finite verb.
        modal: lemma of the modal, or empty.
        passive, negated, perfect, progressive: as they say.
        particle: "up" of "set up", or None.
        chain: lemmas between finite verb and main verb ("unlikely", "try"), in order.
    """

    words: Words
    finite: Token
    main: Token
    tense: Literal["present", "past", "none"]
    modal: str = ""
    passive: bool = False
    negated: bool = False
    perfect: bool = False
    progressive: bool = False
    particle: Token | None = None
    chain: tuple[str, ...] = ()


@dataclass(frozen=True)
class Source:
    """Who is said to say it.

    Attributes:
        words: the tokens that name the source ("analysts").
        named: True if it is a name or a plural or definite role, so that "According to …" can be said.
        verb: lemma of the verb of saying, or "according".
        kind: of the source.
    """

    words: Words
    named: bool
    verb: str
    kind: Kind = "person"


@dataclass(frozen=True, eq=False)
class Clause:
    """One subject and finite verb with what belongs to them.

    Attributes:
        block, sentence: numbers of the block and of the sentence in it, from 1.
        index: place of its verb in the sentence: its identity there.
        relation: how it hangs in the sentence.
        subject: the one subject.
        verb: the verb group.
        pieces: complements and adjuncts in text order, subject and verb left out.
        source: who is said to say it, or None.
        parent: index of the clause that it depends on or is joined to, or None.
        link: the connective between the two, lower case, or empty.
        shared: True if its subject was taken over from the clause before it.
        quoted: True if any of it stands inside quotation marks longer than a term.
        lost: True if something in it could not be placed (unattached words, several subjects).
        opener: "however", "but" … at the head of its sentence, or empty.
    """

    block: int
    sentence: int
    index: int
    relation: Relation
    subject: Phrase
    verb: VerbGroup
    pieces: tuple[Piece, ...] = ()
    source: Source | None = None
    parent: int | None = None
    link: str = ""
    shared: bool = False
    quoted: bool = False
    lost: bool = False
    opener: str = ""

    def piece(self, *roles: Role) -> Piece | None:
        """The first piece in one of the roles, or None."""
        return next((piece for piece in self.pieces if piece.role in roles), None)

    def without(self, *pieces: Piece | None) -> tuple[Piece, ...]:
        """Its pieces less those given."""
        return tuple(piece for piece in self.pieces if piece not in pieces)

    @cached_property
    def words(self) -> Words:
        """All its tokens in text order."""
        found = {token.index: token for token in self.subject.words}
        found.update({token.index: token for token in self.verb.words})
        found.update({token.index: token for piece in self.pieces for token in piece.words})
        return tuple(found[index] for index in sorted(found))


@dataclass(frozen=True)
class Sentence:
    """A sentence with what was found in it.

    Attributes:
        block, number: of the block, and of the sentence in it, from 1.
        text: whole, as the article has it.
        tokens: all of them.
        phrases: noun phrases, in order of their heads; nested ones too.
        clauses: finite clauses, in text order of their verbs.
        opener: leading connective, lower case, or empty.
        quoted: indexes of the tokens inside quotation marks, quoted terms of up to six words not counted.
        open_quote: True if a quotation begins or ends outside this sentence.
    """

    block: int
    number: int
    text: str
    tokens: Words
    phrases: tuple[Phrase, ...] = ()
    clauses: tuple[Clause, ...] = ()
    opener: str = ""
    quoted: frozenset[int] = field(default=frozenset())
    open_quote: bool = False

    def __hash__(self) -> int:
        """Of its place and text: of no two sentences are they the same, and all that stands in it takes long."""
        return hash((self.block, self.number, self.text))

    def token_at(self, index: int) -> Token:
        """The token at a place; past either end an empty one, like none that a rule asks for."""
        return self.tokens[index] if 0 <= index < len(self.tokens) else _MARGIN

    def parent_of(self, clause: Clause) -> Clause | None:
        """The clause that one of the sentence depends on or is joined to, or None."""
        return next((one for one in self.clauses if one.index == clause.parent), None)


@dataclass(frozen=True, eq=False)
class Text:
    """An article after the language step; one is equal to itself only, so that what is found in it can be kept.

    Attributes:
        title: of the article.
        sentences: of all prose blocks, in order.
        mentions: who and what is named, with all that it is called.
    """

    title: str
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True)
class Mention:
    """Somebody or something named in the article.

    Attributes:
        name: the longest form in the article ("Louis Pasteur").
        kind: voted over all its occurrences.
        forms: every way it is called, the longest first.
        gender: "m" or "f" where it is known, else empty.
        role: title or description given with the name ("US President"), or empty.
        count: number of occurrences.
        places: (block, sentence, index of the head) of each occurrence.
    """

    name: str
    kind: Kind
    forms: tuple[str, ...]
    gender: str = ""
    role: str = ""
    count: int = 1
    places: tuple[tuple[int, int, int], ...] = ()


def join(words: Iterable[Token]) -> str:
    """The text of tokens as they stand, one space where some were left out, no space at the ends."""
    out: list[str] = []
    last: Token | None = None
    for token in words:
        if last is not None and (last.space or token.index != last.index + 1):
            out.append(" ")
        out.append(token.text)
        last = token
    return "".join(out).strip()
