"""The Anki deck as a quiz format."""

from __future__ import annotations

from quizgen.formats.anki.markup import deck_name, field, link, media_name
from quizgen.formats.anki.notes import notes_of
from quizgen.formats.base import Output, Settings
from quizgen.formats.pictures import pictures_of
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete


class AnkiFormat:
    """Writes ``deck.apkg``, one deck named by the quiz's title.

    Imported again, a deck updates the notes whose item has a greater revision and leaves all others, and every review,
    as they are.
    """

    name = "anki"
    summary = "Anki deck with cards to tap, gaps, and cards both ways"

    def write(self, quiz: Quiz, settings: Settings) -> Output:
        """Give ``deck.apkg``; no file where no item can be put on a card."""
        quiz = complete(quiz)
        pictures = pictures_of(quiz.items, settings.folder)
        names = {file: media_name(file, content) for file, content in pictures.contents.items()}
        notes, left_out = notes_of(quiz, names)
        if not notes:
            return Output({}, tuple(left_out), ("No item can be put on a card, so there is no deck.",))
        from quizgen.formats.anki.package import Deck, pack  # genanki takes longer to load than the whole command line

        deck = Deck(quiz.uid, deck_name(quiz.title), _description(quiz), notes)
        media = {names[file]: content for file, content in pictures.contents.items()}
        return Output({"deck.apkg": pack(deck, media)}, tuple(left_out), tuple(pictures.missing))


def _description(quiz: Quiz) -> str:
    """Name the articles with their licences; Anki shows it as HTML."""
    lines = [
        f"From {link(source.name, source.url)}{f', {field(source.licence)}' if source.licence else ''}."
        for source in quiz.source
    ]
    return "<br>".join([*lines, "Made by quizgen."])
