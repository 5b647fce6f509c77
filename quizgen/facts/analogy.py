"""One thing likened to another of a different kind or an earlier case: compared to, likened to, works like, a precedent."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Sentence, Text
from quizgen.facts.comparing import clause_at, half, matches, pairs, phrase_after
from quizgen.facts.model import Comparison
from quizgen.wording.words import say

_CUES = (
    r"\b(?:compare[sd]? (?:[\w’'-]+ ){0,5}(?:to|with)(?= (?:[A-Z]|an? |the |that|those|US))|liken(?:s|ed)? (?:[\w’'-]+ ){0,6}to"
    r"|(?:works?|acts?|behaves?|looks?|functions?) (?:just )?like|it[’']s like \w+ing|set(?:s|ting)? a precedent|"
    r"(?:turns?|turned) \w+ into|as if|in the manner of|(?:is|are|was|were) (?:just )?like (?:an? |the ))"
)


def find(text: Text) -> Iterator[Comparison]:
    """Find analogies.

    Args:
        text: the analysed article.
    """
    for _, sentence in pairs(text):
        for match, words in matches(sentence, _CUES):
            found = _found(sentence, match.group().lower(), words[0].index, words[-1].index)
            if found is not None:
                yield found
                break


def _found(sentence: Sentence, cue: str, first: int, last: int) -> Comparison | None:
    clause = clause_at(sentence, first)
    after = phrase_after(sentence, last + 1, 3)
    rest = half(sentence, last + 1, len(sentence.tokens))
    if clause is None or after is None and rest is None:
        return None
    likened = clause.piece("object") if clause.verb.main.lemma in {"compare", "liken"} and not clause.verb.passive else None
    a = say(likened.words) if likened is not None else say(clause.subject.words)
    b = say(after.words) if after is not None else rest.text if rest is not None else ""
    return Comparison("analogy", "facts.analogy", "", a, b, "what it is likened to", "", "", cue, (sentence,))
