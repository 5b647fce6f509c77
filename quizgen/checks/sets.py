"""Rules for a quiz as a whole: where keys stand, how many are true, which items repeat or answer others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import ceil

from quizgen.checks.examples import choice, cloze, short, statement
from quizgen.checks.model import Example, SetHit, SetRule
from quizgen.checks.quantities import is_quantity
from quizgen.checks.view import View
from quizgen.checks.words import content_lemmas, lemma, parts_of_speech, words
from quizgen.forms import FormItem, deal
from quizgen.quiz import Choice, Cloze, Item, Quiz, TrueFalse

_SAME_FACT = 0.75
_ANSWERED, _LEAST_MET = 0.5, 2


def find_key_positions(quiz: Quiz) -> Iterator[SetHit]:
    """Count the keys at each position of form A: 15-35% from 12 choice items, below that a quarter rounded up."""
    dealt = [each for each in deal(quiz).items if isinstance(each.item, Choice) and len(each.item.right) == 1]
    if len(dealt) < 2:
        return
    counts = Counter(_position(each) for each in dealt)
    size = Counter(len(each.options) for each in dealt).most_common(1)[0][0]
    least, most = _bounds(len(dealt), size)
    for position in range(1, size + 1):
        if not least <= counts[position] <= most:
            found = f"{counts[position]} of {len(dealt)} keys"
            yield SetHit(chr(64 + position), f"{found} stand at {chr(64 + position)}, where {least} to {most} should")


def _position(dealt: FormItem) -> int:
    return 1 + next(at for at, option in enumerate(dealt.options) if option.right)


def _bounds(items: int, positions: int) -> tuple[int, int]:
    even = ceil(items / positions)
    if items < 12:
        return 0, max(ceil(items / 4), even)
    return min(ceil(0.15 * items), items // positions), max(int(0.35 * items), even)


def find_longest_keys(quiz: Quiz) -> Iterator[SetHit]:
    """Count the choice items whose key is longer than every distractor: from six items 35% at most."""
    choices = [item for item in quiz.items if isinstance(item, Choice) and item.distractors]
    longest = sum(min(map(len, item.right)) > max(len(each.text) for each in item.distractors) for item in choices)
    if len(choices) >= 6 and longest > 0.35 * len(choices):
        yield SetHit(
            f"{longest} of {len(choices)}", f"the key is the longest option in {longest} of {len(choices)} items"
        )


def find_truth_share(quiz: Quiz) -> Iterator[SetHit]:
    """Count the true statements: 40-60% from ten, below that as many as false ones or one more or less."""
    answers = [item.answer for item in quiz.items if isinstance(item, TrueFalse)]
    true = sum(answers)
    off = abs(2 * true - len(answers)) > 1 if len(answers) < 10 else not 0.4 <= true / len(answers) <= 0.6
    if off:
        yield SetHit(f"{true} of {len(answers)}", f"{true} of {len(answers)} statements are true")


def find_truth_lengths(quiz: Quiz) -> Iterator[SetHit]:
    """Compare the mean lengths of true and false statements: within 20%; a note where one stands alone."""
    lengths: dict[bool, list[int]] = {True: [], False: []}
    for item in quiz.items:
        if isinstance(item, TrueFalse):
            lengths[item.answer].append(len(item.statement))
    if not lengths[True] or not lengths[False]:
        return
    true, false = (sum(lengths[answer]) / len(lengths[answer]) for answer in (True, False))
    if max(true, false) > 1.2 * min(true, false):
        severity = "note" if min(map(len, lengths.values())) == 1 else "flaw"
        message = f"true statements have {true:.0f} characters on average, false ones {false:.0f}"
        yield SetHit(f"{true:.0f}; {false:.0f}", message, severity="note" if severity == "note" else None)


def find_repeated_facts(quiz: Quiz) -> Iterator[SetHit]:
    """Find items from one clause, with one answer from one sentence, or in nearly the same words as an earlier one."""
    gists = [_gist(item) for item in quiz.items]
    earlier = _Earlier(gists)
    for at, item in enumerate(quiz.items):
        found = next(
            (one for one in earlier.of(at, item) if _is_one_fact(quiz.items[one], item, gists[one], gists[at])), None
        )
        if found is not None:
            first = _label(quiz.items[found], found)
            yield SetHit(first, f"it asks the same fact as {first}", at)
        earlier.add(at, item)


class _Earlier:
    """Where the items stand that may ask what a later one asks: all pairs of a long quiz are too many to compare.

    Two sets of words that have three quarters of all in common share one of their rarest quarter (prefix filtering:
    Chaudhuri and others 2006, "A primitive operator for similarity joins in data cleaning").
    """

    def __init__(self, gists: Sequence[frozenset[str]]) -> None:
        counts = Counter(word for gist in gists for word in gist)
        self._rarest = [_prefix(sorted(gist, key=lambda word: (counts[word], word))) for gist in gists]
        self._holding: dict[str, list[int]] = {}
        self._resting: dict[str, list[int]] = {}

    def add(self, at: int, item: Item) -> None:
        """Count an item among the earlier ones."""
        for word in self._rarest[at]:
            self._holding.setdefault(word, []).append(at)
        for source in item.source[:1]:
            self._resting.setdefault(source.text, []).append(at)

    def of(self, at: int, item: Item) -> list[int]:
        """The earlier items that share a rare word or the sentence with an item, in their order."""
        sharing = {one for word in self._rarest[at] for one in self._holding.get(word, ())}
        return sorted(sharing.union(*(self._resting.get(source.text, ()) for source in item.source[:1])))


def _prefix(rarest_first: list[str]) -> list[str]:
    return rarest_first[: len(rarest_first) - ceil(_SAME_FACT * len(rarest_first)) + 1]


def _is_one_fact(one: Item, other: Item, gist: frozenset[str], its: frozenset[str]) -> bool:
    union = gist | its
    alike = len(gist & its) >= _SAME_FACT * len(union) if len(union) > 2 else False
    return alike or _same_origin(one, other)


def _gist(item: Item) -> frozenset[str]:
    """Give the words that carry the meaning of what an item asks, key included."""
    view = View(item, "")
    pieces = (view.stem, *view.right) if view.stem else view.pieces[1:]
    return frozenset(word for piece in pieces for word in content_lemmas(piece))


def _same_origin(one: Item, other: Item) -> bool:
    for a in one.source[:1]:
        for b in other.source[:1]:
            if a.text == b.text and ((a.clause and a.clause == b.clause) or (a.answer and a.answer == b.answer)):
                return True
    return False


def find_answered(quiz: Quiz) -> Iterator[SetHit]:
    """Find an item whose key another item shows together with half of the words that ask for it."""
    views = [View(item, quiz.title) for item in quiz.items]
    shown = [_shown(view) for view in views]
    showing: dict[str, set[int]] = {}
    for at, told in enumerate(shown):
        for word in told:
            showing.setdefault(word, set()).add(at)
    for asked, view in enumerate(views):
        key = _key_lemmas(view.right[0]) if view.right else frozenset[str]()
        if not key or key <= view.title_lemmas:
            continue
        holding = sorted((showing.get(word, set[int]()) for word in key), key=len)
        asks = frozenset(content_lemmas(view.stem)) - key - view.title_lemmas
        tellers = [
            at for at in sorted(holding[0].intersection(*holding[1:])) if at != asked and _meets(asks, shown[at])
        ]
        if tellers:
            teller = _label(quiz.items[tellers[0]], tellers[0])
            more = f" (and {len(tellers) - 1} more)" if len(tellers) > 1 else ""
            yield SetHit(view.right[0], f"{teller}{more} gives its answer “{view.right[0]}” away", asked)


def _meets(asks: frozenset[str], shown: frozenset[str]) -> bool:
    met = len(asks & shown)
    return met >= _LEAST_MET and met >= _ANSWERED * len(asks)


def _key_lemmas(key: str) -> frozenset[str]:
    """Give the words that make out the key: of a person's name the surname, which no dictionary lists."""
    found = words(key)
    if len(found) > 1 and all(word.capital for word in found) and not parts_of_speech(found[-1].lower):
        return frozenset({lemma(found[-1].lower)})
    return frozenset(content_lemmas(key))


def _shown(view: View) -> frozenset[str]:
    """Give the words of what an item tells for true: a stem, a true statement, a text around its gap."""
    item = view.item
    if isinstance(item, TrueFalse) and not item.answer:
        return frozenset()
    text = " ".join(view.around) if isinstance(item, Cloze) else view.stem
    return frozenset(content_lemmas(text))


def find_number_share(quiz: Quiz) -> Iterator[SetHit]:
    """Count the items that ask for a year or number: 30% at most, one always."""
    asked = sum(any(map(is_quantity, View(item, "").right[:1])) for item in quiz.items)
    if asked > max(1, 0.3 * len(quiz.items)):
        total = len(quiz.items)
        yield SetHit(f"{asked} of {total}", f"{asked} of {total} items ask for a year or number")


def _label(item: Item, index: int) -> str:
    return item.id or f"item {index + 1}"


def _quiz(*examples: Example, places: Sequence[int] = ()) -> Quiz:
    items = [example.item for example in examples]
    placed = [item.model_copy(update={"place": place}) for item, place in zip(items, places, strict=False)]
    return Quiz(title="Volcanoes", items=placed or items)


_ROCKS = ("granite", "marble", "sandstone")
_PLACED = (
    choice("Which rock does lava form?", "basalt", *_ROCKS),
    choice("What lies under the crust?", "mantle", "ocean", "glacier", "desert"),
    choice("Who measures earthquakes?", "seismologists", "astronomers", "botanists", "oceanographers"),
)
_LONG = tuple(choice(f"What falls at place {name}?", "grey ash and dust", "mud", "hail", "snow") for name in "BCDEFG")
_SHORT = tuple(choice(f"What falls at place {name}?", "ash", "red mud", "hail", "snow") for name in "BCDEFG")

SET_RULES = (
    SetRule(
        id="key-positions",
        rubric="set",
        severity="flaw",
        why="Keys that keep to one position are guessed without reading.",
        mend="Change the `place` of some keys, or leave it out and let `quizgen make` deal them.",
        find=find_key_positions,
        good=_quiz(*_PLACED, places=(1, 3, 2)),
        bad=_quiz(*_PLACED, places=(1, 1, 1)),
    ),
    SetRule(
        id="longest-keys",
        rubric="set",
        severity="flaw",
        why="Readers who see that the longest option is mostly right need no other knowledge.",
        mend="Lengthen distractors, or shorten keys.",
        find=find_longest_keys,
        good=_quiz(*_LONG[:2], *_SHORT[2:]),
        bad=_quiz(*_LONG),
    ),
    SetRule(
        id="truth-share",
        rubric="set",
        severity="flaw",
        why="Where most statements are true, guessing true pays.",
        mend="Exchange true and false statements until there are about as many of each.",
        find=find_truth_share,
        good=_quiz(statement("Lava is hot."), statement("Ash is blue.", False), statement("Basalt is dark.")),
        bad=_quiz(statement("Lava is hot."), statement("Ash is grey."), statement("Basalt is dark.")),
    ),
    SetRule(
        id="truth-lengths",
        rubric="set",
        severity="flaw",
        why="True statements that are longer than false ones can be told by the eye.",
        mend="Shorten the longer ones.",
        find=find_truth_lengths,
        good=_quiz(statement("Lava is very hot."), statement("Ash is mostly blue.", False)),
        bad=_quiz(statement("Lava from deep below is very hot."), statement("Ash is blue.", False)),
    ),
    SetRule(
        id="repeated-fact",
        rubric="set",
        severity="flaw",
        why="A fact that is asked twice counts twice.",
        mend="Drop one of the two items.",
        find=find_repeated_facts,
        language=True,
        good=_quiz(short("What does lava form?", "basalt"), short("Who measures earthquakes?", "seismologists")),
        bad=_quiz(short("Which rock does lava form?", "basalt"), cloze("Lava forms the rock [[basalt]].")),
    ),
    SetRule(
        id="answered-elsewhere",
        rubric="set",
        severity="flaw",
        why="One item must not tell the answer of another.",
        mend="Reword one of the two, or drop it.",
        find=find_answered,
        language=True,
        good=_quiz(short("Which ship did Pliny sail in?", "a galley"), short("When did Krakatoa erupt?", "1883")),
        bad=_quiz(
            short("Who sailed to the coast on the day of the disaster?", "Pliny the Elder"),
            short("Why did Pliny the Elder sail to the coast?", "to save his friends"),
        ),
    ),
    SetRule(
        id="number-share",
        rubric="set",
        severity="flaw",
        why="Years and numbers are easy to ask and soon forgotten.",
        mend="Ask more for names, causes and comparisons.",
        find=find_number_share,
        good=_quiz(short("When did Krakatoa erupt?", "1883"), short("Who sailed?", "Pliny")),
        bad=_quiz(short("When did Krakatoa erupt?", "1883"), short("When did Etna erupt?", "1669")),
    ),
)
