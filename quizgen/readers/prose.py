"""Is there anything to ask about?"""

from __future__ import annotations

from collections import Counter

from quizgen.article import Article, BlockKind
from quizgen.errors import ArticleError, NothingFound

FEWEST_WORDS = 15
MOST_WORDS = 50_000
REASONS: dict[BlockKind, str] = {
    "verse": "is verse or a play, and questions are made from prose",
    "list_item": "is a list and holds no full sentences",
    "table": "is a table and holds no full sentences",
    "code": "is program code or data and holds no full sentences",
}


def require_prose(article: Article) -> None:
    """Raise NothingFound, with the reason, where an article holds too little prose to ask about; ArticleError: so much.

    One quiz has 30 items at most, and analysing a book as if it were one article takes an hour.
    """
    words = sum(block.words for block in article.prose)
    if words > MOST_WORDS:
        raise ArticleError(
            f"{article.origin.name} is too long for one quiz: {words:,} words of at most {MOST_WORDS:,}.",
            "Make a quiz a chapter with --by chapter, or give a part with --chapter, --section or --pages.",
        )
    if words >= FEWEST_WORDS:
        return
    reason = _reason(article)
    raise NothingFound(f"{article.origin.name} {reason}.", "Give a text of at least a few sentences in paragraphs.")


def _reason(article: Article) -> str:
    weights: Counter[BlockKind] = Counter()
    for block in article.blocks:
        weights[block.kind] += block.words
    kind = weights.most_common(1)[0][0] if weights else "paragraph"
    if weights[kind] < FEWEST_WORDS:
        return f"is too short: besides its title it has {article.words} of at least {FEWEST_WORDS} words"
    return REASONS.get(kind, "holds no paragraph of full sentences")
