"""A comparison in the article's own sentence, where no clause of it can be cut out, and the same turned round."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen import knowledge
from quizgen.clauses import MAIN_CLAUSES, Sentence, Token
from quizgen.facts.comparisons.comparing import clause_at
from quizgen.facts.comparisons.single import Sound
from quizgen.facts.frames import place_of
from quizgen.facts.model import Wording
from quizgen.facts.whole_sentences import whole_sentence
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import POSSIBLE
from quizgen.quiz.sounds import indefinite
from quizgen.tags import DEGREES
from quizgen.wording.counting import is_counted

_MORE = {"more": "less", "less": "more", "fewer": "more", "most": "least", "least": "most"}
_SOME = re.compile(r"\bsome\b", re.IGNORECASE)
"""What holds of some, or in some ways, leaves the opposite open for others."""
_NO_DEGREE = frozenset("last first latest earliest further rather".split())


def turned_round(sentence: Sentence, token: Token, said: Wording, sound: Sound) -> Wording:
    """A comparison with a statement that is false by the opposite of its comparative or superlative, if it has none.

    Args:
        sentence: where it stands; where nothing is worded, it is said as it is if it stands alone.
        token: the word that compares.
        said: as it is worded.
        sound: of the article.
    """
    clause = clause_at(sentence, token.index)
    if said.false_texts or (clause is not None and clause.verb.modal in POSSIBLE):
        return said  # what may be more may be less as well
    text = said.text or _alone(sentence, token, sound)
    other, place = _opposite(sentence, token), rf"\b{re.escape(token.text)}\b"
    if not text or not other or len(re.findall(place, text)) != 1 or _SOME.search(text):
        return said
    return replace(said, text=text, false_texts=(re.sub(place, other, text),))


def _alone(sentence: Sentence, token: Token, sound: Sound) -> str:
    """The sentence as it is, if it makes one statement that holds the word behind its verb; else empty."""
    clause = clause_at(sentence, token.index)
    leans = any(place_of(one) in sound.framed for one in sentence.clauses if one.relation == "main")
    leans = leans or any(one.lemma == "then" for one in sentence.tokens)
    is_one = sum(one.relation in MAIN_CLAUSES for one in sentence.clauses) == 1
    if clause is None or leans or not is_one or clause.verb.negated or token.index < clause.verb.main.index:
        return ""
    return whole_sentence(sentence)


def _opposite(sentence: Sentence, token: Token) -> str:
    word = token.text.lower()
    if token.tag not in DEGREES or word in _NO_DEGREE or token.text != word:
        return ""
    if word in _MORE:
        behind = sentence.tokens[token.index + 1 :]
        return "fewer" if word == "more" and is_counted(behind) else _MORE[word]
    other = knowledge.opposite_degree(word)
    if other is None:
        base = knowledge.antonym(token.lemma)
        forms = inflections_of(base, tag=token.tag, inflect_oov=False) if base else ()
        other = str(forms[0]) if forms else None
    return "" if other is None or indefinite(other) != indefinite(word) else other
