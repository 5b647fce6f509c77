"""All but one case: only when, except, unless, other than, none but, not without."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.clauses import Clause, Sentence, Text
from quizgen.facts.comparisons.comparing import clause_at, half
from quizgen.facts.comparisons.sides import named
from quizgen.facts.comparisons.single import Sound, cued, holder, worded
from quizgen.facts.model import Comparison
from quizgen.wording.words import say, tidy

_CUES = (
    r"\b(only (?:when|if|by|from|to|in|on|with|for|after|at|within)|except(?: for| that| in| when)?|unless|"
    r"(?<!something )(?<!anything )other than|apart from|with the exception of|excluding|"
    r"not? (?:[\w ]+ )?without(?! (?:its|their|his|her|some)\b)|"
    r"(?:can|could|may) only (?=[\w ]{2,20} (?:when|if|by))|only (?=comes? from|came from))\b"
)
_CASES = frozenset({"when", "if", "by", "from", "to", "in", "on", "with", "for", "after", "at", "within"})
_LONGEST = 26


@named
def find(text: Text) -> Iterator[Comparison]:
    """Find exceptions.

    Args:
        text: the analysed article.
    """
    yield from cued(text, _CUES, _found)


def _main(sentence: Sentence, first: int) -> Clause | None:
    """The clause that an exception is made from: the one before, where the exception is a clause of its own."""
    clause = clause_at(sentence, first)
    is_own = clause is not None and clause.verb.words[0].index > first
    before = [one for one in sentence.clauses if one.verb.main.index < first and one.relation in {"main", "reported"}]
    return before[-1] if is_own and before else clause


def _aspect(sentence: Sentence, clause: Clause, first: int, said: str) -> str:
    """When or for what something holds; empty where what holds is long or names nothing."""
    is_named = clause.subject.head.pos in {"NOUN", "PROPN"} and not clause.lost
    opens = sentence.tokens[0]
    if not is_named and (opens.pos in {"DET", "NOUN", "PROPN", "NUM"} or opens.text == "None"):
        said, is_named = tidy(say(sentence.tokens[:first])).rstrip(" ,—–-"), opens.text.lower() not in _POINTING
    return f"when or what it holds for: {said}" if is_named and len(said.split()) <= _LONGEST else ""


_POINTING = frozenset({"this", "that", "these", "those"})


def _found(sentence: Sentence, cue: str, first: int, last: int, sound: Sound) -> Comparison | None:
    clause = _main(sentence, first)
    if cue.startswith("only") and first and sentence.tokens[first - 1].lemma == "not":
        return None
    if clause is None:
        return None
    is_only = "only" in cue.split()
    end = next(
        (token.index for token in sentence.tokens[last + 1 :] if token.text in {",", ";", ".", "–", "—", ")"}),
        len(sentence.tokens),
    )
    case = next((one.index for one in sentence.tokens[first:end] if one.text.lower() in _CASES), last)
    excepted = half(sentence, case, end) if is_only else half(sentence, last + 1, end)
    a = say(clause.subject.words)
    value = tidy(say(token for token in clause.words if clause.verb.words[0].index <= token.index < first))
    aspect = _aspect(sentence, clause, first, f"{a} {value}".strip())
    if not aspect:
        return None
    said = worded(holder(sentence, first, sound), first, sound)
    return Comparison(
        "exception",
        "facts.comparisons.exception",
        said.text,
        excepted.text if excepted else a,
        "all other cases",
        aspect,
        "it holds" if is_only else "it does not hold",
        "",
        cue,
        (sentence,),
        said.clause,
        (),
        said.asks,
    )
