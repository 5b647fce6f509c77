from pathlib import Path

import pytest
from ruamel.yaml import YAML

from quizgen.errors import OutputError, QuizFileError
from quizgen.quiz import Choice, Cloze, Distractor, Matching, Pair, Quiz, ShortAnswer, TrueFalse
from quizgen.quiz.digest import complete, renew_revisions
from quizgen.quiz.file import MOST_BYTES, dumps_quiz, load_quiz, loads_quiz, save_quiz
from quizgen.quiz.model import PassageBlock

HEAD = "quizgen: 1\ntitle: Rivers\n"


def quiz_of(items: str) -> Quiz:
    return loads_quiz(HEAD + "items:\n" + items)


@pytest.mark.parametrize(
    "text",
    [
        "NO", "yes", "true", "1972", "3.10", "1_000", "0x1F", "1e5", "12:30", "2024-01-02", "null", "~", ".inf", "007",
        "2024-01-02 10:00:00", "=", "<<", "off",
    ],
)  # fmt: skip
def test_text_takes_the_characters_that_stand_there(text: str) -> None:
    assert quiz_of(f"  - {{type: short_answer, stem: {text}, key: {text}}}\n").items[0].key == text
    assert loads_quiz(f"quizgen: 1\ntitle: {text}\n").title == text


@pytest.mark.parametrize(
    ("word", "value"),
    [("true", True), ("false", False), ("yes", True), ("no", False), ("True", True), ("NO", False), ('"no"', False)],
)
def test_truth_values_are_read_where_the_format_wants_them(word: str, value: bool) -> None:
    item = quiz_of(f"  - {{type: true_false, statement: It is., answer: {word}}}\n").items[0]
    assert isinstance(item, TrueFalse)
    assert item.answer is value


def test_numbers_are_read_where_the_format_wants_them() -> None:
    item = quiz_of("  - {type: short_answer, stem: s, key: k, points: 2.5, difficulty: 0.4, revision: 3}\n").items[0]
    assert (item.points, item.difficulty, item.revision) == (2.5, 0.4, 3)


def test_a_field_with_nothing_behind_its_colon_counts_as_absent() -> None:
    assert loads_quiz(HEAD + "items:\nvocabulary:\nuid:\n") == Quiz(title="Rivers")


def test_a_byte_order_mark_and_windows_line_ends_are_read(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode())
    assert load_quiz(path) == Quiz(title="Rivers")


CHOICE = "  - type: choice\n    stem: Which?\n    key: a\n    distractors:\n      - text: b\n"

FAULTS = [
    # text below the head, line, what the message holds
    (
        "items:\n  - type: choice\n    stme: Which?\n    key: a\n    distractors: [{text: b}]\n",
        5,
        "items[0].stme: there is no such field; did you mean stem?",
    ),
    ("itmes: []\n", 3, "itmes: there is no such field; did you mean items?"),
    (
        "items:\n" + CHOICE + "        qqq: c\n",
        9,
        "items[0].distractors[0].qqq: there is no such field; there are text, why, feedback.",
    ),
    ("items:\n  - stem: Which?\n", 4, "items[0]: expected a type: one of choice, cloze"),
    ("items:\n  - type: chioce\n", 4, "items[0]: expected a type among choice, cloze"),
    ("items:\n  - type: cloze\n", 4, "items[0].text: expected this field, which is missing"),
    ("items:\n  - type: cloze\n    text: no gap\n", 4, "items[0]: expected a text with exactly one [[gap]]"),
    ("items:\n  - type: cloze\n    text: a [[b]] and [[c]]\n", 4, "exactly one [[gap]]"),
    ("items:\n  - type: cloze\n    text: a [[ ]]\n", 4, "exactly one [[gap]]"),
    ("items:\n  - type: cloze\n    text: 'a \\[[b]]'\n", 4, "exactly one [[gap]]"),
    (
        "items:\n  - type: cloze\n    text: '[[b]]'\n    distractors: [{text: B}]\n",
        4,
        "a gap that is no distractor ('b' is both)",
    ),
    ("items:\n  - type: cloze\n    text: [[b]]\n", 5, "items[0].text: expected text (in quotes"),
    (
        "items:\n  - type: choice\n    stem: Which?\n    distractors: [{text: b}]\n",
        4,
        "items[0]: expected either key, or keys",
    ),
    ("items:\n" + CHOICE + "    keys: [c]\n", 4, "items[0]: expected either key, or keys"),
    ("items:\n" + CHOICE + "      - text: A\n", 4, "items[0]: expected a key that is no distractor ('a' is both)"),
    ("items:\n" + CHOICE + "    place: 3\n", 4, "items[0]: expected a place no greater than the number of options"),
    ("items:\n" + CHOICE + "    place: two\n", 9, "items[0].place: expected a whole number"),
    (
        "items:\n" + CHOICE + "    difficulty: 1.5\n",
        9,
        "items[0].difficulty: expected a number less than or equal to 1",
    ),
    ("items:\n" + CHOICE + "    level: recall\n", 9, "items[0].level: expected remember, understand or analyse"),
    ("items:\n" + CHOICE + "    tags: rivers\n", 9, "items[0].tags: expected a list"),
    ("items:\n" + CHOICE + "    image: map.png\n", 9, "items[0].image: expected fields"),
    (
        "items:\n  - type: choice\n    stem: s\n    key: a\n    distractors: [b]\n",
        7,
        "items[0].distractors[0]: expected fields",
    ),
    (
        "items:\n  - {type: choice, stem: s, key: a, distractors: []}\n",
        4,
        "items[0].distractors: expected at least one entry",
    ),
    (
        "items:\n  - type: true_false\n    statement: s\n    answer: maybe\n",
        6,
        "items[0].answer: expected true or false",
    ),
    ("items:\n  - {type: true_false, statement: s}\n", 4, "items[0].answer: expected this field, which is missing"),
    (
        "items:\n  - type: matching\n    pairs: [{left: a, right: b}]\n",
        5,
        "items[0].pairs: expected at least 2 entries",
    ),
    ("items:\n  - type: short_answer\n    stem: ' '\n    key: a\n", 5, "items[0].stem: expected some text"),
    ("items: none\n", 3, "items: expected a list"),
    (
        "items:\n  - {id: x, type: short_answer, stem: s, key: k}\n  - id: x\n    type: cloze\n    text: '[[a]]'\n",
        5,
        "items[1].id: expected an id of its own, 'x' is that of items[0]",
    ),
    (
        "vocabulary:\n  - {id: x, term: s, definition: k}\nspare_items:\n  - {id: x, type: cloze, text: '[[s]]'}\n",
        6,
        "spare_items[0].id: expected an id of its own, 'x' is that of vocabulary[0]",
    ),
    (
        "items:\n  - type: ordering\n    steps:\n      - {id: a, text: s}\n      - {id: a, text: t}\n",
        7,
        "items[0].steps[1].id: expected an id of its own, 'a' stands there twice",
    ),
    ("title: again\n", 3, "the field 'title' stands here a second time"),
    ("items:\n  - type: cloze\n    type: choice\n", 5, "the field 'type' stands here a second time"),
    ("uid: &a x\n", 3, "a quiz file has no anchors (&a)"),
    ("uid: *a\n", 3, "a quiz file has no aliases (*a)"),
    ("uid: !!str x\n", 3, "a quiz file has no tags"),
    ("uid: a: b\n", 3, "this is not YAML"),
    ("items: [\n", 4, "this is not YAML"),
    ("---\nuid: a\n", 3, "a second document begins here"),
    ("uid: " + "[" * 40 + "\n", 3, "too many levels"),
    ("uid: \x01\n", 3, "a character that cannot be in a text file"),
]


@pytest.mark.parametrize(("text", "line", "message"), FAULTS)
def test_a_fault_is_told_with_line_field_and_what_is_expected(text: str, line: int, message: str) -> None:
    with pytest.raises(QuizFileError) as caught:
        loads_quiz(HEAD + text, "my.yaml")
    assert f"my.yaml, line {line}: " in caught.value.message
    assert message in caught.value.message
    assert caught.value.hint


def test_all_faults_are_told_in_the_order_of_the_file() -> None:
    with pytest.raises(QuizFileError) as caught:
        quiz_of("  - {type: cloze, text: no}\n  - {type: true_false, statement: s, answer: x, pts: 1}\n")
    lines = caught.value.message.splitlines()
    assert [line.split(": ")[0] for line in lines] == ["quiz, line 4", "quiz, line 5", "quiz, line 5"]


def test_a_misspelt_field_is_not_told_as_missing_too() -> None:
    with pytest.raises(QuizFileError) as caught:
        quiz_of("  - {type: cloze, txt: '[[a]]'}\n")
    assert caught.value.message.count("\n") == 0


def test_more_faults_than_anybody_reads_are_counted() -> None:
    with pytest.raises(QuizFileError, match=r"quiz: 5 more faults\."):
        quiz_of("  - {type: cloze, text: no}\n" * 15)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b"# only a comment\n", "is empty"),
        (b"title: Rivers\n", "expected the field quizgen"),
        (b"- a\n- b\n", "expected the field quizgen"),
        (b"Just some prose.\n", "expected the field quizgen"),
        (b"quizgen: 2\ntitle: Rivers\n", "line 1: quizgen: expected 1"),
        (b"quizgen: one\ntitle: Rivers\n", "quizgen: expected 1"),
        (b"PK\x03\x04\x00\x00\xff\xfe", "not text in UTF-8"),
        (b"quizgen: 1\ntitle: caf\xe9\n", "line 2: this is not text in UTF-8"),
        (b"\x00\x00\x00", "cannot be in a text file"),
    ],
)
def test_a_file_that_is_no_quiz_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "quiz.yaml"
    path.write_bytes(content)
    with pytest.raises(QuizFileError) as caught:
        load_quiz(path)
    assert message in caught.value.message
    assert "quiz.yaml" in caught.value.message


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yaml"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(QuizFileError, match="larger than 4 MB"):
        load_quiz(path)


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(QuizFileError, match="cannot be read"):
            load_quiz(path)


def test_a_quiz_is_written_in_one_order_without_what_is_at_its_default() -> None:
    item = Choice(
        feedback="Because.", key="a", distractors=[Distractor(text="b", why="near")], stem="Which?", id="x", points=2.0
    )
    other = TrueFalse(statement="It is.", answer=False, difficulty=0.25)
    passage = [PassageBlock(n=1, text="The Nile flows.")]
    assert dumps_quiz(Quiz(title="Rivers", uid="u", passage=passage, items=[item, other])) == (
        "quizgen: 1\nuid: u\ntitle: Rivers\n\npassage:\n  - n: 1\n    text: The Nile flows.\n\nitems:\n"
        "  - id: x\n    type: choice\n    stem: Which?\n    key: a\n    distractors:\n      - text: b\n"
        "        why: near\n    feedback: Because.\n    points: 2\n"
        "\n  - type: true_false\n    statement: It is.\n    answer: false\n    difficulty: 0.25\n"
    )


def test_long_text_stays_on_one_line_and_lines_become_a_block() -> None:
    long = "word " * 100 + "end"
    text = dumps_quiz(Quiz(title=long, items=[ShortAnswer(stem="one\n\n  two: # three\nfour", key="k")]))
    assert f"title: {long}\n" in text
    assert "    stem: |-\n" in text


@pytest.mark.parametrize(
    "text",
    [
        "a: b", "a #b", "- a", "[[x]]", "{a}", "&a", "*a", "!a", "%a", "@a", "`a`", "'a'", '"a"', "\\", "a\\nb", "|",
        ">", "?", "? a", ":", "---", "...", "#", "a\n\nb", "a\n  b", "a\n# b", "a \n b", "\u202ea", "a\u2028b",
        "a\x85b", "a\rb", "a\tb", "a\x07b", "\ufeffa", "😀", "NO", "12:30", "a\n\tb", "é\n---\nb",
        "items:\n  - a\n  - b",
    ],
)  # fmt: skip
def test_any_text_is_read_back_as_it_was(text: str) -> None:
    quiz = Quiz(title=text, items=[ShortAnswer(stem=text, key=text, accept=[text], tags=[text])])
    written = dumps_quiz(quiz)
    assert loads_quiz(written) == quiz
    assert dumps_quiz(quiz, over="# c\n" + written) == "# c\n" + written


@pytest.mark.parametrize(
    "text", ["1972", "3.10", "0x1F", "-0x1F", "0b101", "no", "2024-01-02", "1e5", "~", "<<", "a: b"]
)
def test_another_reader_of_yaml_takes_text_for_text(text: str) -> None:
    written = dumps_quiz(Quiz(title=text, items=[ShortAnswer(stem="Which?", key="k", accept=[text])]))
    read = YAML(typ="safe", pure=True).load(written)
    assert [read["title"], read["items"][0]["accept"]] == [text, [text]]


def test_a_completed_quiz_is_read_back_as_it_was(tmp_path: Path) -> None:
    pairs = [Pair(left="Nile", right="Africa"), Pair(left="Volga", right="Europe")]
    quiz = renew_revisions(complete(Quiz(title="Rivers", items=[Matching(pairs=pairs), Cloze(text="The [[Nile]].")])))
    quiz.save(tmp_path / "quiz.yaml")
    assert Quiz.load(tmp_path / "quiz.yaml") == quiz


def test_saving_where_nothing_can_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        Quiz(title="Rivers").save(tmp_path / "none" / "quiz.yaml")


def test_saving_over_a_file_keeps_its_comments(tmp_path: Path) -> None:
    path = tmp_path / "quiz.yaml"
    path.write_text("# Mine\nquizgen: 1\ntitle: Rivers  # of Europe\n", encoding="utf-8")
    Quiz.load(path).save(path)
    assert path.read_text(encoding="utf-8") == "# Mine\nquizgen: 1\ntitle: Rivers  # of Europe\n"


def test_a_quiz_that_could_not_be_read_again_is_not_written(tmp_path: Path) -> None:
    item = ShortAnswer(stem="Which?", key="x" * MOST_BYTES)
    with pytest.raises(OutputError, match="larger than 4 MB"):
        save_quiz(Quiz(title="Rocks", items=[item]), tmp_path / "quiz.yaml")
    assert not list(tmp_path.iterdir())
