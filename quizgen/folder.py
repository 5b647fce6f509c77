"""A quiz's folder: quiz.yaml and what is made from it; an edited quiz is merged, never overwritten."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from sqlite3 import OperationalError
from tempfile import gettempdir

from quizgen.errors import OutputError, PluginError
from quizgen.files import write_all
from quizgen.formats import Output, Settings, get_format
from quizgen.forms import deal_places
from quizgen.quiz import Quiz
from quizgen.quiz.digest import complete, renew_revisions
from quizgen.quiz.file import dumps_quiz, load_quiz, save_quiz
from quizgen.quiz.merge import back_up, merge
from quizgen.quiz.model import Made, QuizSource

QUIZ_FILE = "quiz.yaml"
_MAX_NAME = 60


@dataclass(frozen=True)
class Written:
    """What was written, and what there is to say about it.

    Attributes:
        paths: of the files, in order.
        quiz: as it stands in the file.
        told: sentences for the user: what was merged, left out, or could not be printed.
        failed: formats of other packages that failed; all others are written.
    """

    paths: tuple[Path, ...]
    quiz: Quiz
    told: tuple[str, ...]
    failed: tuple[PluginError, ...] = ()


def folder_name(article_name: str, title: str) -> str:
    """The name of a quiz's folder: the file's stem, or the title where the article came from standard input."""
    stem = title if article_name in {"", "-"} else Path(article_name).stem
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    words = re.sub(r"[^A-Za-z0-9._-]+", "-", plain).strip("-.")[:_MAX_NAME].strip("-.").lower()
    return f"{words or 'article'}-quiz"


def write_made(quiz: Quiz, folder: Path, formats: Sequence[str], settings: Settings, *, force: bool = False) -> Written:
    """Write a quiz that was just made into its folder, merged with the one that is there.

    Args:
        quiz: complete, its items marked as made.
        folder: made where it does not exist.
        formats: names of formats to write beside quiz.yaml.
        settings: of the formats.
        force: start afresh; the old file is kept as quiz.yaml.bak.

    Raises:
        QuizFileError: the quiz file that is there cannot be read.
        OutputError: something cannot be written; nothing is then changed.
    """
    path = folder / QUIZ_FILE
    told: list[str] = []
    over = ""
    stands = _stands(path)
    if stands:
        old = load_quiz(path)
        over = "" if force else path.read_text(encoding="utf-8-sig")
        quiz, told = merge(old, quiz, force)
        quiz = quiz.model_copy(update={"items": deal_places(quiz.items, quiz.uid)})
    quiz = renew_revisions(complete(quiz))
    export = _Export(quiz, formats, replace(settings, folder=folder))

    def files() -> Iterator[tuple[str, bytes]]:
        names: list[str] = []
        for name, content in export.files():
            names.append(name)
            yield name, content
        if force and stands:
            told.append(f"The quiz that was there is kept as {back_up(path)}.")
        export.quiz = _with_files(export.quiz, names, settings)
        # The last to be renamed: where it stands as made in this way, the others do.
        yield QUIZ_FILE, dumps_quiz(export.quiz, over).encode("utf-8")

    *others, quiz_file = write_all(folder, files())
    return Written((quiz_file, *others), export.quiz, (*told, *export.told), tuple(export.failed))


def _with_files(quiz: Quiz, files: Sequence[str], settings: Settings) -> Quiz:
    if quiz.made is None:
        return quiz
    made = quiz.made.model_copy(update={"outputs": settings.told(), "files": list(dict.fromkeys(files))})
    return quiz.model_copy(update={"made": made})


def standing(folder: Path, source: Sequence[QuizSource], made: Made, settings: Settings) -> Quiz | None:
    """The quiz of a folder that needs no making: it is there with all its files, of these articles, made in this way.

    Args:
        folder: may not exist.
        source: of a quiz made now; digests and parts count.
        made: of a quiz made now: its version, seed and options count.
        settings: of the files made with it.

    Raises:
        QuizFileError: the quiz file that is there cannot be read.
    """
    path = folder / QUIZ_FILE
    if not _stands(path):
        return None
    quiz = load_quiz(path)
    if quiz.made is None or _read(quiz.source) != _read(source):
        return None
    now = made.model_copy(update={"outputs": settings.told(), "files": quiz.made.files})
    return quiz if quiz.made == now and all(map(_stands, (folder / name for name in now.files))) else None


def _read(source: Sequence[QuizSource]) -> list[tuple[str, str]]:
    return [(one.sha256, one.part) for one in source]


def _stands(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # of a folder that may not be entered; writing into it will say so
        return False


def write_exports(path: Path, folder: Path, formats: Sequence[str], settings: Settings) -> Written:
    """Write formats from a quiz file; ids, places of keys and revisions that it lacks are written back into it.

    Raises:
        QuizFileError: the quiz file cannot be read.
        OutputError: something cannot be written.
    """
    loaded = load_quiz(path)
    quiz = _current(loaded)
    export = _Export(quiz, formats, replace(settings, folder=path.parent))
    paths = write_all(folder, export.files())
    told = (*export.told, *_write_back(quiz, loaded, path))
    return Written(tuple(paths), quiz, told, tuple(export.failed))


def read_current(path: Path, *, write_back: bool = True) -> Written:
    """Read a quiz file for use; what `write_exports` fills in is made, and written back into it if ``write_back``.

    Raises:
        QuizFileError: the quiz file cannot be read.
    """
    loaded = load_quiz(path)
    quiz = _current(loaded)
    return Written((), quiz, _write_back(quiz, loaded, path) if write_back else ())


def _current(quiz: Quiz) -> Quiz:
    """Fill in the ids, the places of keys and the revisions that a quiz lacks."""
    quiz = complete(quiz)
    return renew_revisions(quiz.model_copy(update={"items": deal_places(quiz.items, quiz.uid)}))


def _write_back(quiz: Quiz, loaded: Quiz, path: Path) -> tuple[str, ...]:
    """Save what was completed; say so where the file cannot be written."""
    if quiz != loaded:
        try:
            save_quiz(quiz, path)
        except OutputError as error:
            return (f"Ids and revisions were not written back: {error.message}",)
    return ()


def write_changed(path: Path, change: Callable[[Quiz], tuple[Quiz, str]]) -> Written:
    """Change a quiz file by a function of `quizgen.quiz.changes`; places are dealt and revisions raised.

    Raises:
        QuizFileError: the quiz file cannot be read.
        UsageError: the change makes no sense for this quiz.
        OutputError: the file cannot be written.
    """
    quiz, told = change(complete(load_quiz(path)))
    quiz = _current(quiz)
    save_quiz(quiz, path)
    return Written((path,), quiz, (told,))


@dataclass
class _Export:
    """A quiz in several formats, one after the other; what there is to say of them is known when all are written."""

    quiz: Quiz
    formats: Sequence[str]
    settings: Settings
    told: list[str] = field(default_factory=list)
    failed: list[PluginError] = field(default_factory=list)

    def files(self) -> Iterator[tuple[str, bytes]]:
        """File names and contents; a format is written when its files are asked for, so that memory holds one."""
        for name in self.formats:
            yield from self._written(name).items()

    def _written(self, name: str) -> dict[str, bytes]:
        try:
            output = get_format(name).write(self.quiz, self.settings)
        except (OSError, OperationalError) as error:  # PDF and deck are made in a temporary folder
            raise OutputError(
                f"{name}: {gettempdir()} takes no temporary files: {error}",
                "Free some space, or set TMPDIR to a folder that has some.",
            ) from error
        except PluginError as error:
            self.failed.append(error)
            return {}
        self._tell(name, output)
        return output.files

    def _tell(self, name: str, output: Output) -> None:
        self.told += [one for one in output.warnings if one not in self.told]  # two formats may say the same of a quiz
        self.told += [f"{name}: {left}" for left in output.left_out]
