"""The flow: article → clauses → facts → items → gates → checks → selection → quiz."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from quizgen import __version__, knowledge
from quizgen.article import Article
from quizgen.checks import check_item
from quizgen.clauses import Text
from quizgen.config import Options
from quizgen.errors import NothingFound
from quizgen.facts import Finding, find_all
from quizgen.forms import deal_places
from quizgen.gates import refusal
from quizgen.gates.trust import trusted
from quizgen.items import make_all
from quizgen.items.model import Candidate
from quizgen.items.vocabulary import vocabulary
from quizgen.knowledge.own import take_up
from quizgen.language import Parser, analyse, load_parser
from quizgen.quiz.digest import complete, item_id, mark_made
from quizgen.quiz.model import Item, Made, PassageBlock, Quiz, QuizSource, VocabularyEntry
from quizgen.readers import require_prose
from quizgen.selection import choose
from quizgen.selection.places import spread
from quizgen.selection.trust import is_on


@dataclass
class Report:
    """What happened on the way, for the user and for benchmarks.

    Attributes:
        findings, candidates, sound: how many there were.
        refused: how many candidates each reason refused, gates first, then checks by rule.
        seconds: wall-clock time of each step, by its name.
        unfit: how many of the sound ones have another level or difficulty than asked for.
        wanted, chosen: how many items were asked for and chosen.
    """

    findings: int = 0
    candidates: int = 0
    sound: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    seconds: dict[str, float] = field(default_factory=dict)
    unfit: int = 0
    wanted: int = 0
    chosen: int = 0

    def timed(self, step: str, start: float) -> float:
        """Note how long a step took since ``start``; gives the time now."""
        now = time.perf_counter()
        self.seconds[step] = self.seconds.get(step, 0.0) + now - start
        return now

    def shortfall(self) -> list[str]:
        """Why there are fewer items than were asked for, a sentence; nothing where there are enough."""
        if self.chosen >= self.wanted:
            return []
        unfit = f" ({self.unfit} of another level or difficulty)" if self.unfit else ""
        return [
            f"{self.chosen} of the {self.wanted} items wanted: of {self.candidates} that were worded, "
            f"{self.sound} are sound{unfit}, and no two may ask one fact or answer each other."
        ]


def find_in(article: Article, options: Options = Options(), report: Report | None = None) -> tuple[Finding, ...]:  # noqa: B008
    """Facts and comparisons of an article, each confirmed by a second parse.

    Args:
        article: as a reader gives it.
        options: only ``model`` counts.
        report: filled in, where one is given.

    Raises:
        ArticleError: the article holds no prose.
        UsageError: the pipeline is not installed.
    """
    return find_with_text(article, options, report)[0]


def find_with_text(
    article: Article,
    options: Options = Options(),  # noqa: B008
    report: Report | None = None,
) -> tuple[tuple[Finding, ...], Text]:
    """As `find_in`, with the analysed text that the findings stand in."""
    report = report if report is not None else Report()
    require_prose(article)
    take_up(Path(options.knowledge) if options.knowledge else None)
    clock = time.perf_counter()
    parser: Parser = load_parser(options.model)
    clock = report.timed("load", clock)
    text = analyse(article, parser)
    clock = report.timed("parse", clock)
    found = find_all(text)
    clock = report.timed("facts", clock)
    kept = trusted(found, parser)
    report.timed("parse again", clock)
    report.findings += len(kept)
    report.refused["a second parse does not confirm it"] += len(found) - len(kept)
    return kept, text


def make_quiz(article: Article, options: Options = Options(), report: Report | None = None) -> Quiz:  # noqa: B008
    """Make a quiz of an article.

    Args:
        article: as a reader gives it.
        options: number of items, types, seed, pipeline.
        report: filled in with counts and times, where one is given.

    Returns:
        A complete quiz: ids, digests and places dealt.

    Raises:
        ArticleError: the article holds no prose, or nothing sound could be asked.
        UsageError: the pipeline is not installed.
    """
    report = report if report is not None else Report()
    findings, text = find_with_text(article, options, report)
    return quiz_of(article, findings, text, options, report)


def quiz_of(article: Article, findings: Sequence[Finding], text: Text, options: Options, report: Report) -> Quiz:
    """As `make_quiz`, of what `find_with_text` gave."""
    candidates = candidates_of(article, findings, text, options, report)
    draft = Draft(
        article.title,
        [source_of(article)],
        [PassageBlock(n=block.number, kind=block.kind, text=block.text) for block in article.blocks],
        vocabulary(findings),
    )
    return quiz_from(draft, candidates, options, report)


@dataclass(frozen=True)
class Draft:
    """A quiz before its items are chosen: the fields of `Quiz` that its articles give."""

    title: str
    source: Sequence[QuizSource]
    passage: Sequence[PassageBlock]
    vocabulary: Sequence[VocabularyEntry]

    @property
    def words(self) -> int:
        """Number of words of prose: nothing else can be asked about."""
        return sum(len(block.text.split()) for block in self.passage if block.kind == "paragraph")

    @property
    def paragraphs(self) -> list[list[int]]:
        """Numbers of the blocks of prose, a list an article."""
        found: list[list[int]] = [[]]
        for block in self.passage:
            if block.article:
                found.append([])
            if block.kind == "paragraph":
                found[-1].append(block.n)
        return found


def quiz_from(draft: Draft, candidates: Sequence[Candidate], options: Options, report: Report) -> Quiz:
    """Choose items for a draft and complete it.

    Args:
        draft: what its articles give.
        candidates: what `candidates_of` gave of them.
        options: as in `make_quiz`.
        report: filled in.

    Raises:
        NothingFound: there is nothing to choose from.
    """
    clock = time.perf_counter()
    report.wanted = options.wanted(draft.words)
    chosen, spare = choose(candidates, report.wanted, draft.title, draft.paragraphs)
    report.timed("selection", clock)
    report.chosen = len(chosen)
    names = ", ".join(source.name for source in draft.source)
    if not chosen and report.unfit:
        raise NothingFound(
            f"{names}: none of {report.unfit} sound questions has the level and difficulty asked for",
            "Ask for more levels, or for a wider range of difficulty.",
        )
    if not chosen:
        raise NothingFound(
            f"{names}: no sound question could be made of it",
            "Give a longer text that states facts; `quizgen facts` shows what was found.",
        )
    return _quiz(draft, options, chosen, spare)


def candidates_of(
    article: Article, findings: Sequence[Finding], text: Text, options: Options, report: Report
) -> list[Candidate]:
    """All that could be asked of an article: the sound items of the types, levels and difficulty wanted.

    Args:
        article: as a reader gives it.
        findings, text: what `find_with_text` gave of it.
        options: as in `make_quiz`.
        report: filled in.
    """
    clock = time.perf_counter()
    candidates = [one for one in make_all(findings, text, options.seed) if one.item.type in options.types]
    clock = report.timed("items", clock)
    sound = [one for one in candidates if _is_sound(one, article.title, report)]
    report.timed("checks", clock)
    fit = [one for one in sound if options.fits(one.item.level, one.item.difficulty)]
    report.candidates += len(candidates)
    report.sound += len(sound)
    report.unfit += len(sound) - len(fit)
    return fit


def _is_sound(candidate: Candidate, title: str, report: Report) -> bool:
    reason = refusal(candidate, title) if is_on(candidate) else "frame"
    if reason is None:
        flaw = next(
            (one for one in check_item(candidate.item, title, same=knowledge.same) if one.severity == "flaw"), None
        )
        reason = flaw.rule if flaw else None
    if reason is not None:
        report.refused[reason] += 1
    return reason is None


def _quiz(draft: Draft, options: Options, chosen: Sequence[Candidate], spare: Sequence[Candidate]) -> Quiz:
    taken: set[str] = set()
    items = deal_places(spread([_with_id(one, taken) for one in chosen]), str(options.seed))
    spare_items = deal_places([_with_id(one, taken) for one in spare], str(options.seed))
    quiz = Quiz(
        title=draft.title,
        source=list(draft.source),
        made=made_with(options),
        passage=list(draft.passage),
        vocabulary=[mark_made(entry) for entry in draft.vocabulary],
        items=[mark_made(item) for item in items],
        spare_items=[mark_made(item) for item in spare_items],
    )
    return complete(quiz)


def source_of(article: Article) -> QuizSource:
    """What a quiz file says of an article."""
    origin = article.origin
    return QuizSource(
        name=origin.name,
        part=origin.part,
        url=origin.url,
        licence=origin.licence,
        words=article.words,
        sha256=origin.sha256,
    )


def made_with(options: Options) -> Made:
    """What a quiz file says of how it is made with these options."""
    return Made(version=__version__, seed=options.seed, options=options.told())


def _with_id(candidate: Candidate, taken: set[str]) -> Item:
    identity = item_id(candidate.item, candidate.asked, taken)
    taken.add(identity)
    return candidate.item.model_copy(update={"id": identity})
