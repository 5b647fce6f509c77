"""Real articles and hard inputs, where the corpus stands beside the repository."""

import json
import re
from pathlib import Path

import pytest

from quizgen.errors import NotEnglish, NothingFound
from quizgen.readers import read_article, require_prose

SHARED = Path(__file__).resolve().parents[3] / "shared"
HARD = SHARED / "corpus" / "hard"
GOLD = SHARED / "corpus" / "gold"
pytestmark = pytest.mark.skipif(not HARD.is_dir(), reason="the corpus does not stand beside the repository")

# file: kind that most of its blocks have, fewest paragraphs, what the title begins with
READ = {
    "abbreviations_curly_quotes.txt": ("paragraph", 16, "The African American Struggle"),
    "abbreviations_stress_invented.txt": ("paragraph", 3, "Dr. Elena M. Vasquez Visits"),
    "cnxml_raw_textbook_section.cnxml": ("paragraph", 15, "The African American Struggle"),
    "html_local_news.html": ("paragraph", 40, "Alaskan halibut"),
    "html_news_nav_ads_bbc.html": ("paragraph", 25, "Obama admits US gun laws"),
    "html_wikipedia_page.html": ("paragraph", 45, "Mozilla"),
    "letter_with_salutation.txt": ("other", 5, "SEN. GRASSLEY CALLS"),
    "list_only_schedule.txt": ("list_item", 6, "SEN. GRASSLEY TO VISIT"),
    "long_chapter_10k_words.txt": ("paragraph", 70, "The Civil War"),
    "md_code_table_lists.md": ("paragraph", 70, "Three ways"),
    "md_curly_quotes_am_pm.md": ("paragraph", 20, "18F’s best practices"),
    "md_table_headings_links.md": ("paragraph", 15, "Improving government"),
    "sgml_tagged_newswire.txt": ("paragraph", 25, "IN CYBERSPACE"),
    "very_short_news_brief.txt": ("paragraph", 1, "Russian launches"),
    "very_short_two_sentences.txt": ("paragraph", 1, "Kenya"),
}
REFUSED = {
    "nonenglish_french_news.html": (NotEnglish, "is in French"),
    "nonenglish_german_genesis.txt": (NotEnglish, "is in German"),
    "poem_the_tyger.txt": (NothingFound, "is verse or a play"),
    "play_scene_hamlet.txt": (NothingFound, "is verse or a play"),
}


@pytest.mark.parametrize("file", sorted(READ))
def test_hard_inputs_end_in_sensible_articles(file: str) -> None:
    kind, paragraphs, title = READ[file]
    article = read_article(HARD / file)
    require_prose(article)
    kinds = [block.kind for block in article.blocks]
    assert max(sorted(set(kinds)), key=kinds.count) == kind
    assert len(article.prose) >= paragraphs
    assert article.title.startswith(title)
    assert not [
        block.text for block in article.blocks if re.search(r"[\u00ad\u200b\u00a0]|</?\w+>|``|  |\n", block.text)
    ]


@pytest.mark.parametrize("file", sorted(REFUSED))
def test_hard_inputs_without_english_prose_are_refused(file: str) -> None:
    error, told = REFUSED[file]
    with pytest.raises(error, match=told):
        require_prose(read_article(HARD / file))


def test_every_hard_input_is_expected_somewhere() -> None:
    assert {path.name for path in HARD.iterdir()} - {"INDEX.tsv"} == set(READ) | set(REFUSED)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.translate(str.maketrans("“”‘’", "\"\"''"))).lower()


@pytest.mark.parametrize("gold", sorted(GOLD.glob("*.json")) or [None], ids=lambda path: path.stem if path else "none")
def test_block_numbers_are_those_of_the_gold_facts(gold: Path) -> None:
    name = SHARED / "seed/article.txt" if gold.stem == "seed" else SHARED / f"corpus/articles/{gold.stem}.txt"
    article = read_article(name)
    texts = dict([(0, article.title), *((block.number, block.text) for block in article.blocks)])
    facts = json.loads(gold.read_text("utf-8"))
    for fact in facts["key_facts"] + facts["comparisons"]:
        assert _plain(fact["quote"]) in _plain(texts[fact["para"]])
