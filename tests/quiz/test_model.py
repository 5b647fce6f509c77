import pytest
from pydantic import ValidationError

from quizgen.quiz import Choice, Cloze, Distractor


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("The [[Nile]] flows.", ("The ", "Nile", " flows.")),
        ("[[Nile]]", ("", "Nile", "")),
        (r"a \[[b]] c [[d]] e", ("a [[b]] c ", "d", " e")),
        (r"x [[a \[[ b]] c", ("x ", "a [[ b", " c")),
        ("x [[a]b]] c", ("x ", "a]b", " c")),
        ("line\n[[two]]", ("line\n", "two", "")),
    ],
)
def test_a_cloze_has_text_before_a_key_and_text_after(text: str, pieces: tuple[str, str, str]) -> None:
    cloze = Cloze(text=text)
    assert (cloze.before, cloze.key, cloze.after) == pieces


@pytest.mark.parametrize("text", ["none", "[[a]] [[b]]", "[[a", "a]]", r"\[[a]]", "[[]]", "[[ ]]"])
def test_a_cloze_without_exactly_one_gap_is_refused(text: str) -> None:
    with pytest.raises(ValidationError, match=r"exactly one \[\[gap\]\]"):
        Cloze(text=text)


def test_the_right_options_of_a_choice_are_its_key_or_its_keys() -> None:
    wrong = [Distractor(text="c")]
    assert Choice(stem="s", key="a", distractors=wrong).right == ["a"]
    assert Choice(stem="s", keys=["a", "b"], distractors=wrong).right == ["a", "b"]


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"key": "a", "keys": ["b"]},
        {"key": "C"},
        {"keys": ["a", "c"]},
        {"keys": ["a", ""]},
        {"key": "a", "place": 3},
    ],
)
def test_a_choice_whose_key_cannot_be_is_refused(fields: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Choice.model_validate({"stem": "s", "distractors": [{"text": "c"}], **fields})
