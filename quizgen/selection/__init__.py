"""Which items to print: the central facts first, spread over the article, no fact twice, types mixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizgen.facts.comparisons import rules
from quizgen.items.model import Candidate
from quizgen.items.true_false import ONE_CHANGE
from quizgen.quiz.model import Choice, ItemType, ShortAnswer, TrueFalse
from quizgen.selection.clashes import ONE_OF_A_KIND, asks_number, clash, content_of, key_of, one_fact, same_words, told
from quizgen.selection.clumsy import is_clumsy
from quizgen.selection.evenness import evened
from quizgen.selection.trust import trust

SHARES: dict[ItemType, float] = {
    "choice": 0.34, "short_answer": 0.24, "cloze": 0.2, "true_false": 0.2,
    "matching": 0.04, "ordering": 0.04, "comparison": 0.06,
}  # fmt: skip
"""What part of a quiz each type makes, where the article offers it (ENGINE: a sound ten)."""
_NUMERIC_SHARE = 0.3
_ROUNDS = 4
"""So often is the share of numbers set anew by what was chosen; it has settled by then."""
_TRUSTED = 4
"""What a full share of accepted items counts, beside how central and how early an item is."""
_CLUMSY = 0.7
"""What a wording that a native writer would change loses: any other of its fact goes before it."""
_NEAR = 1.0
"""What a true statement that is nearly the article's sentence loses: any other item of its fact goes before it."""
_DEPTH_UNKNOWN = 9
_COMPARED = 1.2
"""Before any plain fact: comparisons are what few other questions ask."""


@dataclass
class _Chosen:
    """What has been taken so far."""

    candidates: list[Candidate] = field(default_factory=list)
    types: Counter[str] = field(default_factory=Counter)
    blocks: Counter[int] = field(default_factory=Counter)
    truths: Counter[bool] = field(default_factory=Counter)
    numeric: int = 0
    most_numeric: float = 1
    lengths: dict[bool, list[int]] = field(default_factory=lambda: {True: [], False: []})
    keys: Counter[str] = field(default_factory=Counter)

    def take(self, candidate: Candidate) -> None:
        self.candidates.append(candidate)
        self.types[candidate.item.type] += 1
        self.blocks.update({source.paragraph for source in candidate.item.source[:1]})
        self.numeric += asks_number(candidate)
        self.keys.update(_last_word(candidate))
        if isinstance(candidate.item, TrueFalse):
            self.truths[candidate.item.answer] += 1
            self.lengths[candidate.item.answer].append(len(candidate.item.statement))


def choose(
    candidates: Sequence[Candidate], wanted: int, title: str, paragraphs: Sequence[Sequence[int]] = ()
) -> tuple[list[Candidate], list[Candidate]]:
    """Choose items and spare ones.

    Args:
        candidates: sound ones, in the order they were made.
        wanted: how many to choose.
        title: of the article; its words mark what is central.
        paragraphs: numbers of the blocks of prose of each article, in order. What stands between them (headings,
            captions, tables) does not count: a document of any kind gives the same choice as its plain text. Empty
            where every block is prose.

    Returns:
        The chosen, in the order of the article, and at most as many spare ones, best first.
    """
    entities = _entities(candidates)
    depths = {number: depth for article in paragraphs for depth, number in enumerate(article, start=1)}
    scores = {id(one): _score(one, title, entities, depths) for one in candidates}
    chosen = _pick(candidates, wanted, scores)
    chosen.candidates = evened(chosen.candidates, candidates, chosen.most_numeric, scores)
    spare = _Chosen(most_numeric=max(1, _NUMERIC_SHARE * len(chosen.candidates)))
    rest = [one for one in candidates if not any(clash(one, other) for other in chosen.candidates)]
    _fill(spare, rest, len(chosen.candidates), scores)
    wanted = len(chosen.candidates)
    unlike = [one for one in _left(candidates, chosen, spare) if not any(same_words(one, o) for o in chosen.candidates)]
    stated = _stated(chosen, spare)
    _fill(spare, [one for one in unlike if told(one) not in stated], wanted, scores)
    _fill(spare, unlike, wanted, scores)
    stated = _stated(chosen, spare)
    _add_other_questions(spare, _left(candidates, chosen, spare), wanted, scores, stated)
    return sorted(chosen.candidates, key=_place), spare.candidates


def _stated(*taken: _Chosen) -> frozenset[str]:
    """All that the items taken state."""
    return frozenset(told(one) for part in taken for one in part.candidates)


def _left(candidates: Sequence[Candidate], *taken: _Chosen) -> list[Candidate]:
    gone = {id(one) for part in taken for one in part.candidates}
    return [one for one in candidates if id(one) not in gone]


def _add_other_questions(
    spare: _Chosen, left: list[Candidate], wanted: int, scores: dict[int, float], stated: frozenset[str]
) -> None:
    """Fill up with other questions on facts that are asked already: each can take the place of its sibling.

    One on a statement of its own goes before another question on a statement that is asked.
    """
    asked = {(told(one), one.asked) for one in spare.candidates}
    for one in sorted(left, key=lambda one: (told(one) in stated, -scores[id(one)])):
        if len(spare.candidates) < wanted and (told(one), one.asked) not in asked:
            asked.add((told(one), one.asked))
            spare.take(one)


def _pick(candidates: Sequence[Candidate], wanted: int, scores: dict[int, float]) -> _Chosen:
    """The best that go together, years and numbers in no more than their share of what can be had."""
    chosen, size = _Chosen(), wanted
    for _ in range(_ROUNDS):
        chosen = _most(candidates, wanted, scores, max(1, _NUMERIC_SHARE * size))
        if chosen.numeric <= max(1, _NUMERIC_SHARE * len(chosen.candidates)):
            break
        size = len(chosen.candidates)
    return chosen


def _most(candidates: Sequence[Candidate], wanted: int, scores: dict[int, float], most_numeric: float) -> _Chosen:
    """What can be had: one that takes up several facts (matching …) waits where single items get farther."""
    mixed, single = _Chosen(most_numeric=most_numeric), _Chosen(most_numeric=most_numeric)
    _fill(mixed, candidates, wanted, scores)
    if len(mixed.candidates) == wanted:
        return mixed
    _make_room(mixed, candidates, wanted)
    _fill(single, [one for one in candidates if one.item.type not in ONE_OF_A_KIND], wanted, scores)
    _make_room(single, candidates, wanted)
    rest = [one for one in candidates if not any(clash(one, other) for other in single.candidates)]
    _fill(single, rest, wanted, scores)
    return single if len(single.candidates) > len(mixed.candidates) else mixed


def _make_room(chosen: _Chosen, candidates: Sequence[Candidate], wanted: int) -> None:
    """Exchange items for statements on their own facts, as long as each lets in one of the other truth that waits.

    True and false balance, and some facts have no sound item but a true statement, or a false one. Statements stay
    under half.
    """
    for truth in (True, False):
        for waiting in _waiting(chosen, candidates, truth=truth):
            if len(chosen.candidates) >= wanted or 2 * chosen.types["true_false"] > len(chosen.candidates):
                return
            if any(waiting is one or clash(waiting, one) for one in chosen.candidates):
                continue  # it came in for another
            found = _exchange(chosen.candidates, waiting, candidates, truth=not truth)
            if found:
                again = _Chosen(most_numeric=chosen.most_numeric)
                for one in (*found, waiting):
                    again.take(one)
                if again.numeric <= max(again.most_numeric, chosen.numeric):
                    vars(chosen).update(vars(again))


def _waiting(chosen: _Chosen, candidates: Sequence[Candidate], *, truth: bool) -> list[Candidate]:
    """Statements of one truth that only the balance keeps out, none of which clashes with another."""
    found: list[Candidate] = []
    for one in candidates:
        is_so = isinstance(one.item, TrueFalse) and one.item.answer is truth
        if is_so and not any(clash(one, other) for other in (*chosen.candidates, *found)):
            found.append(one)
    return found


def _exchange(
    chosen: Sequence[Candidate], waiting: Candidate, candidates: Sequence[Candidate], *, truth: bool
) -> list[Candidate]:
    """The chosen, with a statement of one truth in place of the first item that has one; empty if none has."""
    for one in chosen:
        others = [*(other for other in chosen if other is not one), waiting]
        if isinstance(one.item, TrueFalse):
            continue
        for told_so in candidates:
            is_so = isinstance(told_so.item, TrueFalse) and told_so.item.answer is truth
            if is_so and one_fact(told_so, one) and not any(clash(told_so, two) for two in others):
                return [told_so if other is one else other for other in chosen]
    return []


def _fill(chosen: _Chosen, candidates: Sequence[Candidate], wanted: int, scores: dict[int, float]) -> None:
    left = [one for one in candidates if not any(one is other for other in chosen.candidates)]
    while left and len(chosen.candidates) < wanted:
        free = [one for one in left if _is_free(one, chosen)]
        if not free:
            break
        best = max(free, key=lambda one: scores[id(one)] + _fit(one, chosen))
        chosen.take(best)
        left = [one for one in left if one is not best and not clash(one, best)]


def _is_free(candidate: Candidate, chosen: _Chosen) -> bool:
    """True if an item may be taken now; a statement that is not may be so once its counterpart is taken."""
    kind = candidate.item.type
    if kind in ONE_OF_A_KIND and chosen.types[kind]:
        return False
    if asks_number(candidate) and chosen.numeric + 1 > chosen.most_numeric:
        return False
    if isinstance(candidate.item, TrueFalse):
        answer = candidate.item.answer
        return chosen.truths[answer] <= chosen.truths[not answer]
    return True


def _fit(candidate: Candidate, chosen: _Chosen) -> float:
    """How well a candidate fits what has been taken: types under their share and untouched paragraphs first."""
    kind = candidate.item.type
    due = SHARES[kind] * (len(chosen.candidates) + 1) - chosen.types[kind]
    crowded = sum(chosen.blocks[source.paragraph] for source in candidate.item.source[:1])
    again = sum(chosen.keys[word] for word in _last_word(candidate))
    return max(-1.0, min(1.0, due)) * 0.8 - 0.35 * crowded - 0.6 * again - _odd_length(candidate, chosen)


def _last_word(candidate: Candidate) -> list[str]:
    """The last word of a name that is the key: by it "Nixon" and "Richard Nixon" are one answer."""
    return [word for word in key_of(candidate).split()[-1:] if word[0].isupper()]


def _odd_length(candidate: Candidate, chosen: _Chosen) -> float:
    """What a statement loses for being much longer or shorter than those of the other truth: length must not tell."""
    item = candidate.item
    others = chosen.lengths[not item.answer] if isinstance(item, TrueFalse) else []
    if not isinstance(item, TrueFalse) or not others:
        return 0.0
    mean = sum(others) / len(others)
    return min(0.6, 0.8 * abs(len(item.statement) - mean) / mean)


def _score(candidate: Candidate, title: str, entities: Counter[str], depths: Mapping[int, int]) -> float:
    finding = candidate.finding
    compared = _COMPARED if finding.rule in rules.IN_WORDS else 0.0
    words = content_of(told(candidate))
    central = len(words & content_of(title)) / max(1, len(content_of(title)))
    known = sum(min(entities[word], 6) for word in words if word[:1].isupper()) / 12
    early = 1 / (1 + 0.15 * _depth(candidate, depths))
    place = 0.8 * central + 0.5 * min(1.0, known) + 0.5 * early
    plain = _TRUSTED * trust(candidate, title) + compared + place + _length_score(candidate)
    is_near = candidate.asked == f"true-{ONE_CHANGE}"
    return plain - _CLUMSY * is_clumsy(candidate) - _NEAR * is_near


def _depth(candidate: Candidate, depths: Mapping[int, int]) -> int:
    """How far in its article an item stands: 1 for the first paragraph."""
    source = candidate.item.source
    return depths.get(source[0].paragraph, source[0].paragraph) if source else _DEPTH_UNKNOWN


def _length_score(candidate: Candidate) -> float:
    item = candidate.item
    if not isinstance(item, Choice | ShortAnswer):
        return 0.1
    count = len(item.stem.split())
    return 0.25 if 8 <= count <= 16 else 0.0 if count <= 20 else -0.3


def _entities(candidates: Iterable[Candidate]) -> Counter[str]:
    texts = {told(candidate) for candidate in candidates}
    return Counter(word for text in texts for word in content_of(text) if word[:1].isupper())


def _place(candidate: Candidate) -> tuple[int, int, int]:
    first = candidate.item.source[0] if candidate.item.source else None
    special = candidate.item.type in ONE_OF_A_KIND
    return (1 if special else 0, first.paragraph if first else 0, first.sentence if first else 0)
