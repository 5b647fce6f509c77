"""The box of words beside gaps: every word that is needed, and one too many."""

import pytest

from quizgen.formats.worksheet.word_bank import bank_of
from quizgen.quiz import Cloze, Distractor


def gap(key: str, *wrong: str, hint: str = "", accept: tuple[str, ...] = ()) -> Cloze:
    distractors = [Distractor(text=text) for text in wrong]
    return Cloze(text=f"It is [[{key}]].", hint=hint, accept=list(accept), distractors=distractors)


@pytest.mark.parametrize(
    ("gaps", "spare", "words"),
    [
        ([gap("b", "x", "y"), gap("a", "z"), gap("c"), gap("d")], [], "a b c d x"),
        ([gap("b", "x", "y", "z", "w")], [], "b x y z"),
        ([gap("b"), gap("a"), gap("c"), gap("d")], [gap("s"), gap("t")], "a b c d s"),
        ([gap("a", hint="year")], [gap("p", hint="place"), gap("q", hint="year")], "a p q"),
        ([gap("a", hint="year"), gap("b"), gap("c")], [gap("p", hint="place"), gap("q", hint="year")], "a b c q"),
        ([gap("b"), gap("a")], [], ""),
        ([gap("b"), gap("a"), gap("c")], [], "a b c"),
        ([], [gap("s")], ""),
    ],
)
def test_words(gaps: list[Cloze], spare: list[Cloze], words: str) -> None:
    assert " ".join(bank_of(gaps, spare)) == words


def test_words_in_order_numbers_first_each_once() -> None:
    gaps = [gap("Nile", "Volga"), gap("1972"), gap("912"), gap("delta"), gap("nile")]
    assert bank_of(gaps) == ("912", "1972", "delta", "Nile", "Volga")


def test_a_word_too_many_is_right_nowhere() -> None:
    gaps = [gap("1972", "seventy", "1970"), gap("1970"), gap("b", accept=("Seventy",)), gap("c"), gap("d", "e")]
    assert bank_of(gaps, [gap("1972")]) == ("1970", "1972", "b", "c", "d", "e")
