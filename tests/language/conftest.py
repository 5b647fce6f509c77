"""What tests of references share: the word of an analysed text that they ask about."""

from __future__ import annotations

from quizgen.clauses import Text, Token


def last_token(text: Text, word: str) -> Token:
    """The last word of the text that is written so, in small letters."""
    return [token for sentence in text.sentences for token in sentence.tokens if token.text.lower() == word][-1]
