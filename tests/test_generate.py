"""The flow end to end: one article in, one quiz out, the same each time, every key from its source."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quizgen import knowledge
from quizgen.article import Article, Block, Origin
from quizgen.config import Options
from quizgen.errors import ArticleError, NothingFound
from quizgen.facts import Comparison
from quizgen.generate import Report, find_in, make_quiz
from quizgen.quiz.digest import digest_of
from quizgen.quiz.model import Choice, Cloze, Item, Quiz, ShortAnswer
from quizgen.readers import read_article

ROOT = Path(__file__).parents[1]
DECK = ROOT / "decks" / "world-affairs" / "article.md"
SEED = ROOT.parent / "shared" / "seed" / "article.txt"


@pytest.fixture(scope="module")
def article() -> Article:
    return read_article(DECK)


@pytest.fixture(scope="module")
def made(article: Article) -> tuple[Quiz, Report]:
    report = Report()
    return make_quiz(article, report=report), report


@pytest.fixture(scope="module")
def seed() -> Article:
    if not SEED.exists():
        pytest.skip("the seed article does not stand beside the repository")
    return read_article(SEED)


def article_of(text: str) -> Article:
    return Article("A title", (Block(1, "paragraph", text),), Origin("short.txt"))


def plain_text(quiz: Quiz) -> str:
    return quiz.model_dump_json()


def holds(item: Item, key: str) -> bool:
    """True if a source sentence holds the key's words, or a name of the sentence stands for it."""
    text = " ".join(source.text for source in item.source)
    answers = [source.answer for source in item.source if source.answer]
    key = {"twice": "second time", "three times": "third time"}.get(key, key)
    if any(knowledge.same(key, answer) for answer in answers) or key.lower() in text.lower():
        return True
    words = [word.strip(",.“”").removesuffix("’s").removesuffix("'s") for word in key.lower().split()]
    small = {"the", "a", "an", "because", "of", "in", "to"}
    said = {word.lower() for block in item.source for word in block.text.replace("’", "'").split()}
    near = [word for word in words if word not in small and not any(word in other for other in said)]
    return not near


def test_the_same_article_gives_the_same_quiz(article: Article, made: tuple[Quiz, Report]) -> None:
    assert plain_text(make_quiz(article)) == plain_text(made[0])


def test_another_seed_keeps_the_items_sound(article: Article) -> None:
    other = make_quiz(article, Options(seed=7))
    assert other.items
    assert other.made is not None
    assert other.made.seed == 7


def test_the_report_counts_what_happened(article: Article, made: tuple[Quiz, Report]) -> None:
    quiz, report = made
    assert report.wanted == Options().wanted(sum(len(block.text.split()) for block in article.prose))
    assert report.chosen == len(quiz.items) <= report.wanted
    assert report.chosen <= report.sound <= report.candidates
    assert report.findings > report.chosen
    doubted = "a second parse does not confirm it"
    assert sum(count for why, count in report.refused.items() if why != doubted) == report.candidates - report.sound
    assert {"parse", "facts", "items", "checks", "selection"} <= set(report.seconds)


def test_what_stands_between_paragraphs_changes_no_item(article: Article, made: tuple[Quiz, Report]) -> None:
    """A document brings captions, tables and lists that its plain text does not have."""
    beside = [Block(0, "caption", "A river."), Block(0, "table", "Year | Tons"), Block(0, "list_item", "A hint. " * 40)]
    blocks = [one for block in article.blocks for one in (*beside, block)]
    dressed = replace(article, blocks=tuple(replace(one, number=at) for at, one in enumerate(blocks, start=1)))
    hidden = {"source", "digest", "made_digest"}
    wanted, found = ([item.model_dump(exclude=hidden) for item in quiz.items] for quiz in (made[0], make_quiz(dressed)))
    assert found == wanted


def test_every_item_is_complete_and_rests_on_the_passage(made: tuple[Quiz, Report]) -> None:
    quiz = made[0]
    passage = {block.n: block.text for block in quiz.passage}
    items = [*quiz.items, *quiz.spare_items]
    assert len({item.id for item in items}) == len(items)
    assert len(quiz.spare_items) <= len(quiz.items)
    for item in items:
        assert item.source
        assert item.rule
        assert item.made_digest == digest_of(item)
        assert all(source.text in passage[source.paragraph] for source in item.source)


def test_every_key_stands_in_its_source_or_the_alias_table(made: tuple[Quiz, Report]) -> None:
    quiz = made[0]
    for item in (*quiz.items, *quiz.spare_items):
        if isinstance(item, Choice | Cloze | ShortAnswer):
            assert holds(item, item.key), item


def test_only_the_types_wanted_are_made(article: Article) -> None:
    quiz = make_quiz(article, Options(items=4, types=("cloze", "short_answer")))
    assert len(quiz.items) == 4
    assert {item.type for item in quiz.items} <= {"cloze", "short_answer"}


@pytest.mark.parametrize(
    ("options", "low", "high"),
    [
        (Options(level=("understand", "analyse"), difficulty="0.2-0.8"), 0.2, 0.8),
        (Options(level=("remember",), difficulty="easy"), 0, 0.33),
        (Options(difficulty="hard"), 0.67, 1),
    ],
)
def test_chosen_and_spare_items_have_the_level_and_difficulty_asked_for(
    article: Article, options: Options, low: float, high: float
) -> None:
    report = Report()
    quiz = make_quiz(article, options, report)
    found = [*quiz.items, *quiz.spare_items]
    assert report.unfit
    assert {item.level for item in found} <= set(options.level)
    assert all(item.difficulty is not None and low <= item.difficulty <= high for item in found)


def test_a_level_that_the_article_does_not_offer_is_told_of() -> None:
    told = article_of("In 1972, the town of Arden opened a harbour. In 1985, the town of Arden closed a railway.")
    with pytest.raises(NothingFound, match="the level and difficulty asked for"):
        make_quiz(told, Options(level=("analyse",)))


def test_comparisons_are_found_and_asked(article: Article, made: tuple[Quiz, Report]) -> None:
    assert any(isinstance(finding, Comparison) for finding in find_in(article))
    assert any("comparison" in item.tags for item in made[0].items)


def test_the_quiz_holds_the_vocabulary_of_the_article() -> None:
    told = (
        "A lagoon is a shallow lake that a bank of sand divides from the sea. In 1972, Denmark joined the Paris Union."
    )
    quiz = make_quiz(article_of(told))
    (entry,) = quiz.vocabulary
    assert (entry.term, entry.source[0].paragraph) == ("lagoon", 1)
    assert entry.id
    assert entry.made_digest == digest_of(entry)


def test_an_article_that_states_nothing_is_told_of() -> None:
    with pytest.raises(NothingFound, match=r"short\.txt"):
        make_quiz(article_of("He did it. She saw it there, and they laughed about that."))


def test_an_article_without_prose_is_told_of() -> None:
    with pytest.raises(ArticleError):
        make_quiz(Article("A title", (Block(1, "heading", "Only a heading"),), Origin("heading.md")))


def test_the_seed_article_gives_a_sound_ten(seed: Article) -> None:
    quiz = make_quiz(seed, Options(items=10))
    assert len(quiz.items) == 10
    assert len({item.type for item in quiz.items}) >= 3
    assert any("comparison" in item.tags for item in quiz.items)
    assert all(item.source for item in quiz.items)


def test_the_seed_article_is_compared_with_the_cold_war(seed: Article) -> None:
    values = [value for one in find_in(seed) if isinstance(one, Comparison) for value in (one.a_value, one.b_value)]
    assert any("economic giant" in value for value in values)
    assert any("weakened state" in value for value in values)


def test_the_seed_articles_keys_stand_in_their_sources(seed: Article) -> None:
    quiz = make_quiz(seed)
    for item in (*quiz.items, *quiz.spare_items):
        if isinstance(item, Choice | Cloze | ShortAnswer):
            assert holds(item, item.key), item


def test_a_users_own_tables_are_taken_up_and_noted_by_the_folders_name(article: Article, tmp_path: Path) -> None:
    (tmp_path / "kinds.tsv").write_text("kind\tnoun\tclass\nboat\tboat\tartefact\n", encoding="utf-8")
    boats = "".join(f"{name}\n" for name in ("Skarv", "Alke", "Lomvi", "Teist"))
    (tmp_path / "boat.tsv").write_text(f"name\n{boats}", encoding="utf-8")
    quiz = make_quiz(article, Options(knowledge=str(tmp_path)))
    assert quiz.made is not None
    assert quiz.made.options == {"knowledge": tmp_path.name}
    assert knowledge.find("Skarv") is not None
    make_quiz(article)
    assert knowledge.find("Skarv") is None
