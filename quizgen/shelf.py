"""Many articles at once: one work unit an article, run by the standard process pool or by a Dask cluster.

A unit is whole in itself: it reads an article and writes a quiz's folder, its quiz file last. So a run that was killed
goes on where it was, and a unit that a cluster gives to a second worker changes nothing.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, as_completed
from contextlib import chdir, contextmanager, suppress
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from threading import Lock, Thread
from typing import Literal

from quizgen.article import Article
from quizgen.config import Options
from quizgen.errors import ArticleError, QuizFileError, QuizgenError, UsageError
from quizgen.files import sweep
from quizgen.folder import QUIZ_FILE, folder_name, standing, write_made
from quizgen.formats import Settings
from quizgen.generate import Report, made_with, make_quiz, source_of
from quizgen.language import load_parser
from quizgen.parts import Part
from quizgen.quiz.file import load_quiz
from quizgen.readers import READERS, read_article

MOST_WORKERS = 4
"""Processes without ``-j``, on a machine of so many cores or more: each takes half a gigabyte."""
_PATIENCE = 20
"""Seconds in which a scheduler, and a worker of it, must answer."""
_ONE_AT_A_TIME = Lock()
"""A worker of a cluster may have several threads, and a pipeline serves one."""


@dataclass(frozen=True)
class Job:
    """One work unit: what to read and where to write.

    Attributes:
        where: path of an article, as ``read_article`` takes it.
        folder: of the quiz.
        options, settings: of the quiz and of its files.
        formats: of the files beside quiz.yaml.
        force: start afresh where a quiz is.
        article: what is read already, as a chapter of a book; ``where`` then only names it.
        part: what is wanted of it.
        home: folder that relative paths start from.
    """

    where: str
    folder: Path
    options: Options = field(default_factory=Options)
    settings: Settings = field(default_factory=Settings)
    formats: tuple[str, ...] = ("worksheet", "anki")
    force: bool = False
    article: Article | None = None
    part: Part = field(default_factory=Part)
    home: Path = field(default_factory=Path.cwd)


@dataclass(frozen=True)
class Outcome:
    """What became of an article.

    Attributes:
        where, folder: as in the job.
        state: ``kept`` is a quiz that stood there complete and was left alone; ``failed`` has a reason.
        words, items: of the article and of its quiz.
        seconds: wall-clock time of the unit.
        reason: why there is no quiz, and what to do about it.
        noticed: what the reader of the article has to say.
        told: what engine and formats have to say.
    """

    where: str
    folder: Path
    state: Literal["made", "kept", "failed"]
    words: int = 0
    items: int = 0
    seconds: float = 0.0
    reason: str = ""
    noticed: tuple[str, ...] = ()
    told: tuple[str, ...] = ()


def jobs_of(
    articles: Sequence[str],
    folder: Path,
    options: Options,
    settings: Settings,
    *,
    part: Part = Part(),  # noqa: B008
    force: bool = False,
) -> list[Job]:
    """A job for each article, in the order given; of a folder every article in and under it, by name.

    Args:
        articles: paths of files and folders.
        folder: where each quiz gets a folder of its own, named after the article.
        options, settings, part, force: as in `Job`.

    Raises:
        UsageError: standard input is among several.
        ArticleError: a folder holds no article.
    """
    found = _all_found(articles, folder)
    names = _folder_names(found)
    return [
        Job(where, folder / name, options, settings, part=part, force=force)
        for (where, _), name in zip(found, names, strict=True)
    ]


def articles_of(articles: Sequence[str], folder: Path) -> list[str]:
    """The paths of the articles that `jobs_of` would give jobs; raises what it does."""
    return [where for where, _ in _all_found(articles, folder)]


def _all_found(articles: Sequence[str], folder: Path) -> list[tuple[str, Path]]:
    if "-" in articles:
        raise UsageError("standard input is among several articles", "Give it alone, or save it as a file.")
    return list(dict.fromkeys(path for given in articles for path in _found(given, folder)))


def _found(given: str, output: Path) -> Iterator[tuple[str, Path]]:
    """Paths of articles, each with the part of it that names its quiz."""
    root = Path(given)
    if not root.is_dir():
        yield given, Path(root.name)
        return
    known = {extension for reader in READERS for extension in reader.extensions}
    paths = [path for path in _files(root, output.resolve()) if path.suffix.lower() in known]
    if not paths:
        raise ArticleError(f"the folder {given} holds no article", f"Articles end in {', '.join(sorted(known))}.")
    yield from ((str(path), path.relative_to(root)) for path in paths)


def _files(root: Path, output: Path) -> Iterator[Path]:
    """Files under a folder, hidden ones and those of quizzes left out."""
    for folder, inside, names in os.walk(root):
        here = Path(folder)
        inside[:] = sorted(name for name in inside if not name.startswith(".") and not _is_ours(here / name, output))
        made = _made_in(here) if QUIZ_FILE in names else []
        yield from (here / name for name in sorted(names) if not name.startswith(".") and name not in made)


def _made_in(folder: Path) -> list[str]:
    """Files that were made with the quiz of a folder, where that can be read."""
    with suppress(QuizFileError):
        made = load_quiz(folder / QUIZ_FILE).made
        return made.files if made else []
    return []


def _is_ours(folder: Path, output: Path) -> bool:
    return folder.resolve() == output or (folder.name.endswith("-quiz") and (folder / QUIZ_FILE).exists())


def _folder_names(found: Sequence[tuple[str, Path]]) -> list[str]:
    """Names of quiz folders, none twice: those called alike say their own folder and ending too, then a number.

    So an article that comes to a shelf changes no name but of those that are called as it is.
    """
    plain = [_folder_name(*path.parent.parts, path.stem) for _, path in found]
    alike, taken = Counter(plain), Counter[str]()
    names: list[str] = []
    for (where, path), name in zip(found, plain, strict=True):
        if alike[name] > 1:
            home = Path(where).absolute().parents[len(path.parts) - 1].name
            name = _folder_name(home, *path.parent.parts, path.stem, path.suffix[1:])
        taken[name] += 1
        names.append(f"{name}-{taken[name]}" if taken[name] > 1 else name)
    return names


def _folder_name(*parts: str) -> str:
    return folder_name("-".join(part for part in parts if part) + ".txt", "")


def make_one(job: Job) -> Outcome:
    """Do one work unit; nothing that is wrong with an article is raised."""
    start = time.perf_counter()
    if not job.home.is_dir():
        return _failed(job, f"The worker has no folder {job.home}. Let all see it under this path.", start)
    try:
        with _ONE_AT_A_TIME, chdir(job.home):
            return _made(job, start)
    except QuizgenError as error:
        return _failed(job, f"{error.message.rstrip('.')}. {error.hint}".rstrip(), start)
    except Exception as error:  # a fault of ours in one article must not end the others
        return _failed(job, f"quizgen has a fault: {type(error).__name__}: {error}", start)


def _made(job: Job, start: float) -> Outcome:
    article = job.part.of(job.article or read_article(job.where))
    source, made = source_of(article), made_with(job.options)
    there = None if job.force else standing(job.folder, [source], made, job.settings)
    if there is not None:
        seconds = time.perf_counter() - start
        return Outcome(job.where, job.folder, "kept", article.words, len(there.items), seconds, noticed=article.notices)
    report = Report()
    quiz = make_quiz(article, job.options, report)
    written = write_made(quiz, job.folder, job.formats, job.settings, force=job.force)
    told = (*written.told, *report.shortfall())
    seconds = time.perf_counter() - start
    items = len(written.quiz.items)
    return Outcome(job.where, job.folder, "made", article.words, items, seconds, noticed=article.notices, told=told)


def _failed(job: Job, reason: str, start: float) -> Outcome:
    return Outcome(job.where, job.folder, "failed", seconds=time.perf_counter() - start, reason=reason)


def on_this_machine(jobs: Sequence[Job], workers: int | None = None) -> Iterator[Outcome]:
    """Run jobs in processes of their own; outcomes come as they are ready.

    A process that dies takes the pool with it. Jobs start in order, so the guilty one is among the first that are
    not done, as many as there are workers: each of these runs again alone, and the rest in a new pool.

    Args:
        jobs: in the order in which they are to start.
        workers: how many processes; None for one a core, at most ``MOST_WORKERS``.
    """
    count = how_many(workers, len(jobs))
    left = list(jobs)
    while left:
        done: set[Job] = set()
        yield from _pooled(left, count, done)
        left = [job for job in left if job not in done]
        for job in left[:count]:
            yield from _alone(job)
        left = left[count:]
    _swept(jobs)


def on_cluster(jobs: Sequence[Job], address: str) -> Iterator[Outcome]:
    """Run jobs on a Dask cluster; outcomes come as they are ready.

    Dask gives a job whose worker dies to another one. Articles and quizzes are files: every worker must see them under
    the paths that they have here, and have this version of quizgen.

    Args:
        jobs: in the order in which they are to start.
        address: of the scheduler: ``tcp://host:8786``.

    Raises:
        UsageError: Dask is not installed, no scheduler answers, or it has no workers.
    """
    try:
        from distributed import Client
    except ImportError:
        raise UsageError("a scheduler needs Dask", "pip install 'quizgen[cluster]' brings it.") from None
    try:
        client = Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError):
        raise UsageError(f"no Dask scheduler answers at {address}", "Start one with `dask scheduler`.") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=_PATIENCE)
        except TimeoutError:
            raise UsageError(f"the scheduler at {address} has no workers", "Start some with `dask worker`.") from None
        with client.get_executor() as pool:
            for job, future in _completed(pool, jobs):
                yield _outcome(job, future)
    _swept(jobs)


def _alone(job: Job) -> Iterator[Outcome]:
    done: set[Job] = set()
    yield from _pooled([job], 1, done)
    if not done:
        reason = "The process that made it was ended from outside; perhaps memory was short. Give it alone."
        yield Outcome(job.where, job.folder, "failed", reason=reason)


def how_many(workers: int | None, tasks: int) -> int:
    """How many processes share some tasks: those asked for, or one a core up to ``MOST_WORKERS``; never idle ones."""
    return min(workers or min(os.cpu_count() or 1, MOST_WORKERS), tasks)


@contextmanager
def processes(count: int, model: str) -> Iterator[ProcessPoolExecutor]:
    """A pool of processes, each with a parser loaded; what has not begun when it is left is not begun."""
    context = multiprocessing.get_context("spawn")  # the only way that there is on every system
    pool = ProcessPoolExecutor(count, context, _begin, (model,))
    try:
        yield pool
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _pooled(jobs: Sequence[Job], workers: int, done: set[Job]) -> Iterator[Outcome]:
    """Outcomes of the jobs that a pool gets done; all but these are left when one of its processes dies."""
    with processes(workers, jobs[0].options.model) as pool:
        for job, future in _completed(pool, jobs):
            if not isinstance(future.exception(), BrokenExecutor):
                done.add(job)
                yield _outcome(job, future)


def _begin(model: str) -> None:
    """Ready a process: the parser is loaded once, and it ends when the one that started it is killed.

    Control-C is for that one: it lets the articles that are being made be finished.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        Thread(target=_end_after, args=(parent,), daemon=True).start()
    with suppress(QuizgenError):  # each job will say it
        load_parser(model)
    gc.freeze()  # the parser stays: looking through it for garbage again and again costs a twentieth


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _completed(pool: Executor, jobs: Iterable[Job]) -> Iterator[tuple[Job, Future[Outcome]]]:
    futures: dict[Future[Outcome], Job] = {}
    try:
        for job in jobs:
            futures[pool.submit(make_one, job)] = job
    except BrokenExecutor:
        pass  # the jobs that it did not take are not done
    for future in as_completed(futures):
        yield futures[future], future


def _outcome(job: Job, future: Future[Outcome]) -> Outcome:
    error = future.exception()
    if error is not None:
        return Outcome(job.where, job.folder, "failed", reason=f"{type(error).__name__}: {error}")
    return future.result()


def in_order(jobs: Iterable[Job], outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The outcomes in the order of their jobs."""
    found = {outcome.folder: outcome for outcome in outcomes}
    return [found[job.folder] for job in jobs]


def _swept(jobs: Iterable[Job]) -> None:
    for job in jobs:
        sweep(job.folder)
