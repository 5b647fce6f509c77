"""A quiz pushed to a real AnkiConnect server, corrected, edited and pushed again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from quizgen.errors import AnkiError
from quizgen.formats import Settings
from quizgen.formats.anki.notetypes import BASIC, CHOICE, CLOZE
from quizgen.push import Outcome, push
from quizgen.push.plan import Standing
from quizgen.quiz import Quiz

from .conftest import RunningAnki, changed, choice, take, wanted_of


def counts(outcome: Outcome) -> tuple[int, int, int]:
    """How many notes are new, updated, and the same."""
    plan = outcome.plan
    return len(plan.new), len(plan.updates), len(plan.kept.get(Standing.SAME, []))


def everything(running: RunningAnki) -> dict[str, Any]:
    """All that a push may change."""
    names = [name for name in running.anki.call("modelNames") if name.startswith("Quizgen")]
    return {
        "notes": running.notes("deck:*"),
        "decks": running.anki.call("deckNames"),
        "styles": {name: running.anki.call("modelStyling", modelName=name) for name in names},
        "templates": {name: running.anki.call("modelTemplates", modelName=name) for name in names},
        "media": sorted(running.anki.call("getMediaFilesNames")),
    }


class TestFirstPush:
    def test_adds_every_note_to_its_deck_as_a_package_would(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki, tmp_path: Path
    ) -> None:
        outcome = push(quiz, settings, running_anki.anki)
        assert counts(outcome) == (len(outcome.decks.notes), 0, 0)
        assert outcome.refused == {}
        pushed = told(running_anki, "Key:5d0c1f-*")
        with running_anki.by_hand() as collection:
            collection.remove_notes(collection.find_notes("Key:5d0c1f-*"))
            take(collection, quiz, tmp_path)
        assert told(running_anki, "Key:5d0c1f-*") == pushed
        assert len(pushed) == len(outcome.decks.notes)

    def test_leaves_a_clean_collection_with_all_cards_and_media(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        outcome = push(quiz, settings, running_anki.anki)
        reverse = [one for one in outcome.plan.new if one.fields.get("Reverse")]
        with running_anki.by_hand() as collection:
            assert collection.fix_integrity()[1]
            assert collection.get_empty_cards().report == ""
            assert list(collection.media.check().missing) == []
            assert len(collection.find_cards("Key:5d0c1f-*")) == len(outcome.plan.new) + len(reverse)
        (name,) = outcome.media
        assert running_anki.anki.call("retrieveMediaFile", filename=name)

    def test_makes_our_note_types_where_there_are_none(
        self, quiz: Quiz, settings: Settings, empty_anki: RunningAnki
    ) -> None:
        outcome = push(quiz, settings, empty_anki.anki)
        assert sorted(outcome.created) == sorted({one.note.type.name for one in outcome.plan.new})
        for note_type in (CHOICE, BASIC, CLOZE):
            named = {"modelName": note_type.name}
            assert tuple(empty_anki.anki.call("modelFieldNames", **named)) == note_type.fields
            assert empty_anki.anki.call("modelStyling", **named) == {"css": note_type.css}
            assert empty_anki.anki.call("modelTemplates", **named) == {
                card.name: {"Front": card.front, "Back": card.back} for card in note_type.cards
            }

    def test_names_what_anki_does_not_take_and_adds_the_rest(
        self, quiz: Quiz, settings: Settings, empty_anki: RunningAnki
    ) -> None:
        # The server makes the cloze note type a plain one, so it takes no cloze note: a refusal that can be had.
        outcome = push(quiz, settings, empty_anki.anki)
        assert list(outcome.refused) == ["5d0c1f-cl1"]
        assert len(empty_anki.notes("Key:5d0c1f-*")) == len(outcome.plan.new) - 1

    def test_finds_its_own_notes_by_any_uid_and_no_others(self, settings: Settings, running_anki: RunningAnki) -> None:
        uids = ["re:x", "t::{{0}}\"'<*_\\", "t", "a_c", "abc"]
        for uid in uids:
            quiz = Quiz(uid=uid, title=f"T {uid}", items=[choice("1", f"Q {uid}?")])
            assert counts(push(quiz, settings, running_anki.anki)) == (1, 0, 0)
        for uid in uids:
            quiz = Quiz(uid=uid, title=f"T {uid}", items=[choice("1", f"Q {uid}?")])
            outcome = push(quiz, settings, running_anki.anki, dry_run=True)
            assert (counts(outcome), outcome.plan.gone) == ((0, 0, 1), [])


class TestLaterPush:
    @pytest.fixture(autouse=True)
    def first_push(self, quiz: Quiz, settings: Settings, running_anki: RunningAnki) -> None:
        push(quiz, settings, running_anki.anki)

    def test_changes_nothing_where_nothing_changed(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        before = everything(running_anki)
        outcome = push(quiz, settings, running_anki.anki)
        assert (counts(outcome), outcome.media, outcome.renewed) == ((0, 0, len(wanted_of(quiz))), (), ())
        assert everything(running_anki) == before

    def test_updates_what_was_corrected_and_keeps_its_history_and_the_students_tags(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        (note,) = running_anki.notes("Key:5d0c1f-ch1")
        running_anki.anki.call("addTags", notes=[note["noteId"]], tags="hard")
        cards = running_anki.anki.call("findCards", query="Key:5d0c1f-ch1")
        running_anki.anki.call("answerCards", answers=[{"cardId": card, "ease": 3} for card in cards])
        corrected = changed(quiz, 0, stem="Where did Nixon fly?", level="analyse")
        assert counts(push(corrected, settings, running_anki.anki))[:2] == (0, 1)
        (after,) = running_anki.notes("Key:5d0c1f-ch1")
        assert after["noteId"] == note["noteId"]
        assert after["fields"]["Question"]["value"] == "Where did Nixon fly?"
        assert {"hard", "quizgen::level::analyse"} <= set(after["tags"])
        assert "quizgen::level::remember" not in after["tags"]
        (info,) = running_anki.anki.call("cardsInfo", cards=cards)
        assert info["reps"] == 1
        assert counts(push(corrected, settings, running_anki.anki))[:2] == (0, 0)

    def test_keeps_what_the_student_edited_until_told_otherwise(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        running_anki.edit("Key:5d0c1f-ch1", Explanation="By plane!")
        outcome = push(quiz, settings, running_anki.anki)
        assert [one.key for one in outcome.plan.kept[Standing.EDITED]] == ["5d0c1f-ch1"]
        corrected = changed(quiz, 0, stem="Where did Nixon fly?")
        outcome = push(corrected, settings, running_anki.anki)
        assert [one.key for one in outcome.plan.kept[Standing.CLASH]] == ["5d0c1f-ch1"]
        assert running_anki.field("Key:5d0c1f-ch1", "Explanation") == "By plane!"
        push(corrected, settings, running_anki.anki, overwrite=True)
        assert running_anki.field("Key:5d0c1f-ch1", "Question") == "Where did Nixon fly?"
        assert running_anki.field("Key:5d0c1f-ch1", "Explanation") == ""

    def test_leaves_what_an_older_quiz_file_would_undo(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        push(changed(quiz, 0, stem="Where did Nixon fly?"), settings, running_anki.anki)
        outcome = push(quiz, settings, running_anki.anki)
        assert [one.key for one in outcome.plan.kept[Standing.NEWER]] == ["5d0c1f-ch1"]
        assert running_anki.field("Key:5d0c1f-ch1", "Question") == "Where did Nixon fly?"

    def test_lists_what_the_quiz_no_longer_has_and_deletes_nothing(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        before = everything(running_anki)
        outcome = push(quiz.model_copy(update={"items": quiz.items[1:]}), settings, running_anki.anki)
        assert [one.key for one in outcome.plan.gone] == ["5d0c1f-ch1"]
        outcome = push(quiz, Settings(folder=settings.folder, cards=("cloze",)), running_anki.anki)
        assert (outcome.plan.gone, counts(outcome)) == ([], (0, 0, 1))
        assert outcome.plan.unasked == len(wanted_of(quiz)) - 1
        assert everything(running_anki) == before

    def test_dry_run_tells_the_same_and_changes_nothing(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        more = changed(quiz, 0, stem="Where did Nixon fly?")
        more = more.model_copy(update={"title": "Other", "items": [*more.items[:-1], choice("new", "Who?")]})
        before = everything(running_anki)
        dry = push(more, settings, running_anki.anki, dry_run=True)
        assert everything(running_anki) == before
        wet = push(more, settings, running_anki.anki)
        assert (dry.plan, dry.created, dry.renewed, dry.media) == (wet.plan, wet.created, wet.renewed, wet.media)
        assert everything(running_anki) != before

    def test_touches_no_note_but_those_of_its_quiz(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        fields = {"Front": "Key:5d0c1f-ch1", "Back": "mine"}
        note = {"deckName": "Mine", "modelName": "Basic", "fields": fields, "tags": ["quizgen::level::remember"]}
        running_anki.anki.call("createDeck", deck="Mine")
        running_anki.anki.call("addNotes", notes=[note])
        search = "-Key:5d0c1f-*"
        before = running_anki.notes(search)
        assert len(before) > 1
        push(changed(quiz, 0, stem="New?", level="analyse"), settings, running_anki.anki, overwrite=True)
        assert running_anki.notes(search) == before


class TestAfterAPackage:
    def test_push_takes_up_the_notes_of_an_imported_package(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki, tmp_path: Path
    ) -> None:
        with running_anki.by_hand() as collection:
            take(collection, quiz, tmp_path)
        assert counts(push(quiz, settings, running_anki.anki)) == (0, 0, len(wanted_of(quiz)))
        corrected = changed(quiz, 1, stem="Where?")
        assert counts(push(corrected, settings, running_anki.anki))[:2] == (0, 1)

    def test_package_imported_after_a_push_stands_beside_it_and_is_told(
        self, quiz: Quiz, settings: Settings, empty_anki: RunningAnki, tmp_path: Path
    ) -> None:
        only_choice = quiz.model_copy(update={"items": quiz.items[:1]})
        push(only_choice, settings, empty_anki.anki)
        with empty_anki.by_hand() as collection:
            take(collection, only_choice, tmp_path)
        outcome = push(changed(only_choice, 0, stem="Corrected?"), settings, empty_anki.anki)
        assert outcome.plan.twice == ["5d0c1f-ch1"]
        stems = [note["fields"]["Question"]["value"] for note in empty_anki.notes("Key:5d0c1f-ch1")]
        assert stems == ["Corrected?"] * 2


class TestNoteTypes:
    def test_with_other_fields_is_refused_and_nothing_touched(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        running_anki.anki.call("modelFieldAdd", modelName="Quizgen Basic", fieldName="Mine", index=16)
        before = everything(running_anki)
        with pytest.raises(AnkiError, match=r"Quizgen Basic .*other fields.*nothing was changed"):
            push(quiz, settings, running_anki.anki)
        assert everything(running_anki) == before

    def test_without_one_of_our_cards_is_refused(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        names = {"oldTemplateName": "Card 1", "newTemplateName": "Mine"}
        running_anki.anki.call("modelTemplateRename", modelName="Quizgen Choice", **names)
        with pytest.raises(AnkiError, match=r"Quizgen Choice .*other cards"):
            push(quiz, settings, running_anki.anki)

    def test_with_older_templates_gets_ours_and_with_newer_ones_or_a_style_of_ones_own_stays(
        self, quiz: Quiz, settings: Settings, running_anki: RunningAnki
    ) -> None:
        styles = {
            "Quizgen Choice": ".card { color: red; }",
            "Quizgen Cloze": "/* quizgen, templates 999 */",
            "Quizgen Basic": BASIC.css + ".card { color: red; }",
        }
        for name, css in styles.items():
            running_anki.anki.call("updateModelStyling", model={"name": name, "css": css})
        templates = {"Card 1": {"Front": "{{Question}}", "Back": "{{Answer}}"}}
        running_anki.anki.call("updateModelTemplates", model={"name": "Quizgen Choice", "templates": templates})
        assert push(quiz, settings, running_anki.anki).renewed == ("Quizgen Choice",)
        found = {name: running_anki.anki.call("modelStyling", modelName=name)["css"] for name in styles}
        assert found == styles | {"Quizgen Choice": CHOICE.css}
        (card,) = running_anki.anki.call("modelTemplates", modelName="Quizgen Choice").values()
        assert card == {"Front": CHOICE.cards[0].front, "Back": CHOICE.cards[0].back}


def told(running: RunningAnki, search: str) -> list[tuple[Any, ...]]:
    """Note type, fields, tags and decks of the notes that a search finds, in the order of their keys."""
    notes = {note["noteId"]: note for note in running.notes(search)}
    cards = running.anki.call("cardsInfo", cards=running.anki.call("findCards", query=search))
    decks = {number: sorted(card["deckName"] for card in cards if card["note"] == number) for number in notes}
    rows = [(one["fields"]["Key"]["value"], one["modelName"], one["fields"], sorted(one["tags"]), decks[number])
            for number, one in notes.items()]  # fmt: skip
    return sorted(rows, key=lambda row: str(row[0]))
