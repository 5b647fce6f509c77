import pytest

from quizgen.quiz import Quiz, ShortAnswer
from quizgen.quiz.digest import complete, renew_revisions
from quizgen.quiz.file import dumps_quiz, loads_quiz

FILE = """\
# My quiz
# for Monday
quizgen: 1
title: Rivers   # of Europe
made: {seed: 3}  # in braces
items:
  # the easy one
  - type: short_answer  # typed
    stem: "Which # is it?"
    key: |  # a block
      Volga
      # no comment
    locked: false  # the default
  # the hard one
  - {type: true_false, statement: It is., answer: no}  # whole
vocabulary:  # words
  - term: delta
    # how it ends
    definition: a mouth
# the end
"""


def saved_anew(change: Quiz | None = None) -> str:
    quiz = renew_revisions(complete(loads_quiz(FILE)))
    return dumps_quiz(change or quiz, FILE)


def before_and_after(text: str, comment: str) -> tuple[str, str]:
    """Give what stands before the comment on its line, and the line below."""
    lines = text.splitlines()
    index = next(index for index, line in enumerate(lines) if line.endswith(comment))
    return lines[index].removesuffix(comment).strip(), "".join(lines[index + 1 : index + 2]).strip()


def test_comments_at_the_top_stay_there() -> None:
    assert saved_anew().startswith("# My quiz\n# for Monday\nquizgen: 1\nuid:")


def test_comments_at_the_end_stay_there() -> None:
    assert saved_anew().endswith("# the end\n")


@pytest.mark.parametrize(
    ("comment", "before"),
    [
        ("# of Europe", "title: Rivers"),
        ("# in braces", "made:"),
        ("# typed", "type: short_answer"),
        ("# a block", "key: |-"),
        ("# words", "vocabulary:"),
    ],
)
def test_a_comment_stays_behind_its_field(comment: str, before: str) -> None:
    assert before_and_after(saved_anew(), comment)[0] == before


@pytest.mark.parametrize(
    ("comment", "below"),
    [("# how it ends", "definition: a mouth"), ("# the easy one", "# the default"), ("# the hard one", "- id: ")],
)
def test_a_comment_stays_above_its_field_or_item(comment: str, below: str) -> None:
    assert before_and_after(saved_anew(), comment)[1].startswith(below)


def test_a_comment_behind_an_item_in_braces_stays_with_the_item() -> None:
    before, below = before_and_after(saved_anew(), "# whole")
    assert before.startswith("- id: ")
    assert below == "type: true_false"


def test_a_number_sign_within_text_is_no_comment() -> None:
    quiz = loads_quiz(saved_anew())
    assert isinstance(quiz.items[0], ShortAnswer)
    assert quiz.items[0].stem == "Which # is it?"
    assert quiz.items[0].key == "Volga\n# no comment"


def test_writing_twice_changes_nothing() -> None:
    once = saved_anew()
    assert dumps_quiz(loads_quiz(once), once) == once


def test_a_comment_follows_its_item_to_another_place() -> None:
    quiz = complete(loads_quiz(FILE))
    moved = quiz.model_copy(update={"items": [*reversed(quiz.items)]})
    assert saved_anew(moved).index("# the hard one") < saved_anew(moved).index("# the easy one")


def test_the_comments_of_an_item_that_is_gone_go_with_it() -> None:
    quiz = complete(loads_quiz(FILE))
    text = saved_anew(quiz.model_copy(update={"items": quiz.items[1:]}))
    assert "# the easy one" not in text
    assert "# typed" not in text
    assert "# the hard one" in text


def test_a_file_that_is_no_quiz_has_no_comments_to_keep() -> None:
    assert dumps_quiz(Quiz(title="Rivers"), "# prose\nnot a quiz") == dumps_quiz(Quiz(title="Rivers"))
