"""What a user is told of a push."""

from __future__ import annotations

from quizgen.formats.anki.decks import Decks
from quizgen.push import Outcome, report_lines
from quizgen.push.plan import Found, Plan, Standing, Update
from quizgen.quiz import Quiz

from .conftest import wanted_of

NO_DECKS = Decks((), {}, (), ())


def lines(plan: Plan, *, is_dry: bool = False, refused: dict[str, str] | None = None) -> list[str]:
    outcome = Outcome(plan, ("Quizgen Choice",), ("Quizgen Cloze",), ("map.svg",), refused or {}, NO_DECKS, is_dry)
    return list(report_lines(outcome))


def found(key: str, words: str = "Q?", number: int = 7) -> Found:
    return Found(number, "Quizgen Choice", {"Key": key, "Question": words}, ())


def test_counts_stand_first_and_what_was_made_last() -> None:
    told = lines(Plan(kept={Standing.SAME: [found("a"), found("b")]}))
    assert told == [
        "0 new",
        "0 updated",
        "2 the same",
        "Note types made:",
        "  Quizgen Choice",
        "Note types with new templates and style:",
        "  Quizgen Cloze",
        "Pictures stored:",
        "  map.svg",
    ]


def test_dry_run_says_so_first(quiz: Quiz) -> None:
    told = lines(Plan(new=wanted_of(quiz)), is_dry=True)
    assert told[0].startswith("Nothing is changed")
    assert told[1] == f"{len(wanted_of(quiz))} new"


def test_refused_notes_are_not_counted_as_new(quiz: Quiz) -> None:
    wanted = wanted_of(quiz)
    told = lines(Plan(new=wanted, updates=[Update(found("u"), wanted[0])]), refused={wanted[0].key: "it is empty"})
    assert told[:2] == [f"{len(wanted) - 1} new", "1 updated"]
    assert f"  {wanted[0].key}: it is empty" in told


def test_what_waits_for_the_user_is_listed_by_key_and_first_words() -> None:
    words = f"<b>Who</b> &amp; what<br>{'x' * 99}"
    for standing in (Standing.CLASH, Standing.NEWER, Standing.MISFIT):
        (told,) = [line for line in lines(Plan(kept={standing: [found("uid-1", words)]})) if "uid-1" in line]
        assert told.startswith("  uid-1: Who & what xxx")
        assert len(told) < 90
    told_of_edited = lines(Plan(kept={Standing.EDITED: [found("uid-1")]}))
    assert [line for line in told_of_edited if "edited" in line] == ["1 edited in Anki, left alone"]


def test_what_the_quiz_no_longer_has_can_be_found_in_anki() -> None:
    told = lines(Plan(gone=[found("uid-1", number=3), found("uid-2", number=4)], unasked=5, twice=["uid-3"]))
    (line,) = [line for line in told if "nid:3,4" in line]
    assert line.startswith("2 in Anki that the quiz no longer has")
    assert {"  uid-1: Q?", "  uid-2: Q?", "  uid-3"} <= set(told)
    assert any(line.startswith("5 in Anki of kinds") for line in told)
