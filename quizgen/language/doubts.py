"""Why a clause cannot be trusted as it was built: its words do not fit each other, so the parser has likely erred."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from quizgen.knowledge.function_words import APOSTROPHE_S, ARTICLES
from quizgen.language.bounds import of_bounds
from quizgen.language.nodes import Node
from quizgen.language.roles import FOLLOWING, TIME_NOUNS, is_spliced
from quizgen.language.run_on import tells_without_subject
from quizgen.language.tearing import of_tearing
from quizgen.language.tree import (
    AUXILIARIES,
    SUBJECTS,
    child,
    children,
    is_bracketed,
    stands_as_subject,
    subjects_of,
    subtree,
)
from quizgen.language.unclear_relatives import of_relatives
from quizgen.language.verbless import is_only_verb
from quizgen.language.verbs import CONNECTING, VerbNodes
from quizgen.tags import BEFORE_NOUNS, COMMON_NOUNS, FINITE, NOUNS, PRESENT, RELATIVES, SINGULARS, SPECIFIC, WH_WORDS

if TYPE_CHECKING:
    from quizgen.clauses import Phrase, Piece

QUANTIFIERS = frozenset("around about nearly almost only just over roughly even".split())
"""Adverbs that belong to a number behind them."""
_UNPLACED = frozenset({"dep", "csubj", "csubjpass", "expl", "parataxis", "meta", "intj", "nmod", "case"})
_NEGATING = frozenset({"no", "not", "neither", "nor", "few", "nobody", "none"})
_EITHER = frozenset(
    "headquarters means bacteria data datum media criteria percent % number majority team group family "
    "staff police couple pair series species people rest half most".split()
)


def doubts(
    group: VerbNodes, heads: list[Node], subject: Phrase, pieces: tuple[Piece, ...], *, told: bool = False
) -> Iterator[str]:
    """Reasons to distrust a clause, in words.

    Args:
        group: its verb group.
        heads: the heads of its subjects.
        subject: the first of them as a phrase.
        pieces: its complements and adjuncts.
        told: it hangs on the noun that says what its subject is: nothing else can be meant.
    """
    top = group.top
    if len(heads) > 1 or any(child(one, *SUBJECTS) for one in children(top, *AUXILIARIES)):
        yield "several subjects"
    if _has_unplaced(group):
        yield "words without a place"
    if not _agrees(subject, group):
        yield "subject and verb disagree"
    if top.dep_ == "conj" and heads[0].head.i != top.i:
        yield from _of_sharing(group)
    yield from _of_subject(subject, pieces)
    yield from of_bounds(top, heads[0], pieces)
    yield from of_tearing(group, heads[0], subject, pieces)
    if _negates(heads[0]):
        yield "a subject that negates"
    if _has_listed_apposition(heads[0]) or _is_doubled(pieces):
        yield "a list taken for something else"
    if not all(_is_uniform(piece, top) for piece in pieces) or any(map(tells_without_subject, pieces)):
        yield "two clauses joined"
    if _is_scattered(group):
        yield "other words inside the verb group"
    if any(is_spliced(node) and not _between(node, top) & FOLLOWING for node in top.children):
        yield "what spells out the clause before it"
    if not told:
        yield from of_relatives(top, heads)


def _of_subject(subject: Phrase, pieces: tuple[Piece, ...]) -> Iterator[str]:
    """Reasons to doubt where a subject begins and ends."""
    if _abuts(subject) or _holds_time(subject):
        yield "two nouns with nothing between them"
    if subject.words[0].text == "rather":  # "did not allow for laws but rather songs passed down"
        yield "what is set against another thing taken for a subject"
    end = subject.words[-2:]
    is_cut = end[0].tag in RELATIVES and end[-1].text in APOSTROPHE_S  # "the first time that's happened"
    if is_cut or _lacks_quality(subject, pieces) or _holds_verb(subject):
        yield "a quality or verb of the subject taken for another word"


def _abuts(subject: Phrase) -> bool:
    """True where a new phrase begins right behind a noun: "north of Cairo the Nile"."""
    return any(
        before.pos in NOUNS and after.text in ARTICLES and after.index == before.index + 1
        for before, after in pairwise(subject.words)
    )


def _lacks_quality(subject: Phrase, pieces: tuple[Piece, ...]) -> bool:
    """True for "…, and recently arrived" right before its noun "sailors", which is the subject: no comma parts them."""
    first = subject.words[0]
    before = [piece.words[-1] for piece in pieces if piece.front and len(piece.words) > 1]
    is_quality = any(one.index + 1 == first.index and one.tag in {"JJ", "VBN", "VBD"} for one in before)
    return is_quality and first.tag in COMMON_NOUNS


def _holds_verb(subject: Phrase) -> bool:
    """True for "inequality harms growth and both parties": a clause of its own, and no relative one."""
    pairs = pairwise(subject.words[1:])
    if any(one.tag == "NNS" and two.pos in NOUNS and is_only_verb(one.text) for one, two in pairs):
        return True
    is_relative = any(token.tag in WH_WORDS or token.text == "that" for token in subject.words)
    rows = zip(subject.words, subject.words[1:], subject.words[2:], strict=False)
    return not is_relative and any(
        before.tag in SINGULARS and verb.tag == "VBZ" and verb.pos == "VERB" and after.pos in {"NOUN", "DET", "ADJ"}
        for before, verb, after in rows
    )


def _holds_time(subject: Phrase) -> bool:
    """True for "a decade after the war, Norway and Sweden": a time run into the subject."""
    counts = any(token.text.lower() in {"after", "before"} for token in subject.words[2:3])
    return counts and subject.words[1].lemma in TIME_NOUNS and any(token.text == "," for token in subject.words)


def _between(before: Node, after: Node) -> set[str]:
    return {node.lower_ for node in before.doc[before.i : after.i]}


def _of_sharing(group: VerbNodes) -> Iterator[str]:
    """Reasons to doubt that a verb shares the subject of the one that it is joined to."""
    if _follows_noun(group):
        yield "a noun before a verb that shares its subject"
    if not _is_joined(group):
        yield "no coordinator before a verb that shares its subject"
    if _changes_tense(group.top):
        yield "a participle taken for a verb"


def _has_unplaced(group: VerbNodes) -> bool:
    inside = {node.i for node in group.nodes}
    return any(
        node.dep_ in _UNPLACED and node.i not in inside and not stands_as_subject(node)
        for verb in (group.top, *group.links, group.main)
        for node in verb.children
    )


def _negates(head: Node) -> bool:
    """True for "no", "neither" and the like with the subject itself; "the few" are some."""
    inside = subtree(head, children(head, "relcl", "acl"))
    few = any(node.lower_ == "few" for node in inside) and any(node.lower_ in {"the", "a"} for node in inside)
    return any(node.lower_ in _NEGATING and not (few and node.lower_ == "few") for node in inside)


def _is_joined(group: VerbNodes) -> bool:
    """True if a coordinator, or a comma in a list that one ends, stands before the verb or what belongs to it."""
    doc, first = group.top.doc, group.nodes[0].i
    while first > 0 and doc[first - 1].pos_ == "ADV":
        first -= 1
    starts = {first, *(node.left_edge.i for node in group.top.children if node.i < group.nodes[0].i)}
    before = {doc[start - 1].text for start in starts if start > 0 and doc[start - 1].dep_ != "cc"}
    is_coordinated = any(start > 0 and doc[start - 1].dep_ == "cc" for start in starts)
    return is_coordinated or ";" in before or ("," in before and _is_in_list(group.top))


def _is_in_list(verb: Node) -> bool:
    """True for one of several joined verbs of which one has a coordinator: "huge, painted heads" has none."""
    first = verb
    while first.dep_ == "conj":
        first = first.head
    joined, waiting = [first], [first]
    while waiting:
        more = children(waiting.pop(), "conj")
        joined += more
        waiting += more
    return any(two.dep_ == "cc" and not _opens_clause(two) for one in joined for two in one.children)


def _opens_clause(joining: Node) -> bool:
    """True for the "and" of "ran, fell, and the crowd cheered": what it joins has a subject of its own."""
    last = next((one for one in children(joining.head, "conj") if one.i > joining.i), None)
    return last is not None and bool(subjects_of(last))


def _is_doubled(pieces: tuple[Piece, ...]) -> bool:
    """True where a list was taken for two complements side by side: "he met Holm in 1903, in 1905 the king"."""
    own = [piece for piece in pieces if piece.verb is None]
    roles = [piece.role for piece in own]
    doubled = [piece for piece in own if piece.role in {"object", "predicate"} and roles.count(piece.role) > 1]
    set_off = [piece for piece in own if piece.role == "time"] if doubled else []
    return any(piece.comma and not piece.front for piece in (*doubled, *set_off))


def _agrees(subject: Phrase, verb: VerbNodes) -> bool:
    """False where subject and finite verb differ in number: one of them belongs elsewhere."""
    auxiliaries = children(verb.top, "aux", "auxpass")
    finite = next((aux for aux in auxiliaries if aux.tag_ in FINITE), verb.top)
    return agrees(subject, finite.lower_, finite.tag_)


def agrees(subject: Phrase, form: str, tag: str) -> bool:
    """False where a subject and a finite verb differ in number beyond doubt.

    Args:
        subject: of a clause.
        form: its finite verb in small letters.
        tag: the verb's tag.
    """
    singular = tag == "VBZ" or form in {"was", "is", "has"}
    plural = form in {"were", "are", "have"} or tag == "VBP"
    if tag in {"MD", "VB"} or not (singular or plural):
        return True
    if _may_be_either(subject) or _is_name(subject, singular=singular):
        return True
    return (subject.number == "plural") == plural


def _is_name(subject: Phrase, *, singular: bool) -> bool:
    """True for one name, which may look plural ("Wells"), and with a plural verb for one that ends as plurals do."""
    if subject.conjuncts or (subject.head.pos != "PROPN" and not subject.is_named):
        return singular and subject.head.text.endswith("ics")
    return singular or subject.head.text.endswith(("s", "ia"))


def _may_be_either(subject: Phrase) -> bool:
    """True where the head does not tell the number: shares, "some", "the wealthy", "one or the other"."""
    head = subject.head
    return (
        head.lemma in _EITHER
        or head.pos in BEFORE_NOUNS
        or subject.kind in {"organisation", "percent"}
        or any(token.text == "or" for token in subject.words)
        or (subject.determiner != "the" and any(token.text == "of" for token in subject.words))
    )


def _changes_tense(verb: Node) -> bool:
    """True for a past form joined to a present one without a subject of its own: it is rather a participle."""
    if verb.tag_ == "VBD" and any(aux.tag_ == "MD" for aux in children(verb.head, "aux")):
        return True
    auxiliaries = children(verb.head, "aux", "auxpass")
    is_row = verb.tag_ == "VBP" and verb.i > verb.sent.start and verb.nbor(-1).text == ","
    if is_row and verb.head.tag_ == "VBN" and any(one.lemma_ == "have" for one in auxiliaries):
        return True  # "have shown that it can rid mice of ticks, cure them, and": an infinitive
    return verb.tag_ == "VBD" and any(node.tag_ in PRESENT for node in (verb.head, *auxiliaries))


def _is_uniform(piece: Piece, verb: Node) -> bool:
    """False where a name is coordinated with a common noun before a verb: the parser has likely joined two clauses."""
    conjuncts = piece.phrase.conjuncts if piece.phrase is not None else ()
    misplaced = (
        piece.front
        and piece.marker in {"in", "on"}
        and piece.phrase is not None
        and (
            _runs_on(piece.phrase)
            or (_holds_year(piece.phrase) and verb.doc[verb.sent.start + piece.words[-1].index + 1].text != ",")
        )
    )
    if piece.front and piece.role == "complement":
        return False
    fragment = piece.front and len(piece.words) == 1 and piece.words[0].text.lower() in QUANTIFIERS
    is_mixed = len({one.is_named for one in conjuncts}) > 1 and _stands_before_verb(piece, verb)
    return not is_mixed and not misplaced and not fragment


def _stands_before_verb(piece: Piece, verb: Node) -> bool:
    """True if a verb, or an adverb before one, follows the piece: its last conjunct may be the verb's subject."""
    after = verb.sent.start + piece.words[-1].index + 1
    return after < verb.sent.end and verb.doc[after].pos_ in {"VERB", "AUX", "ADV"}


def _holds_year(phrase: Phrase) -> bool:
    """True if a year stands in a phrase that is none: the parser has run a date and a subject together."""
    return phrase.kind not in {"year", "date", "duration", "event"} and any(
        len(token.text) == 4 and token.text.isdigit() for token in phrase.words[:2]
    )


def _runs_on(phrase: Phrase) -> bool:
    """True for "1 May 1921 Kari Moe": a whole date, and the name of somebody behind its year."""
    pairs = zip(phrase.words, phrase.words[1:], phrase.words[2:], strict=False)
    return any(
        before.pos in SPECIFIC and len(year.text) == 4 and year.text.isdigit() and name.pos == "PROPN"
        for before, year, name in pairs
    )


def _has_listed_apposition(head: Node) -> bool:
    """True for "A, B, and C" that the parser takes for A with B beside it."""
    beside = [node for node in children(head, "appos") if not is_bracketed(node)]
    joined = child(head, "conj")
    return bool(beside) and joined is not None and child(joined, "appos") is None


def _is_scattered(group: VerbNodes) -> bool:
    """True if words that are not of the group stand inside it, a subject after its auxiliary say."""
    inside = {node.i for node in group.nodes}
    first, last = group.nodes[0].i, group.nodes[-1].i
    particle = child(group.main, "prt")
    last = group.main.i if particle is not None and particle.i == last else last
    doc = group.main.doc
    inside |= {
        node.i
        for one in children(group.main, "prep")
        if first < one.left_edge.i and one.right_edge.i < last and _is_enclosed(one)
        for node in one.subtree
    }
    return any(index not in inside and doc[index].lower_ not in {*CONNECTING, ","} for index in range(first, last))


def _is_enclosed(node: Node) -> bool:
    """True if commas stand on either side of the words that hang on it."""
    return node.left_edge.nbor(-1).text == node.right_edge.nbor().text == ","


def _follows_noun(group: VerbNodes) -> bool:
    """True if a name stands right before a verb that shares another's subject: it is likely the real one."""
    before = group.nodes[0].i - 1
    return before >= group.top.sent.start and group.top.doc[before].pos_ in {"PROPN", "PRON"}
