"""What becomes more and more so: increasingly, fewer and fewer, led to higher, a rise in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Clause, Sentence, Words
from quizgen.facts.comparisons import rules
from quizgen.facts.comparisons.baseline import earlier
from quizgen.facts.comparisons.changed import end_of
from quizgen.facts.comparisons.comparing import clause_at, covered, phrase_after
from quizgen.facts.comparisons.single import Sound, holder, worded
from quizgen.facts.model import Compared, Comparison
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import COMMON_WORDS
from quizgen.wording.statements import statement
from quizgen.wording.words import say, tidy

MORE_AND_MORE = re.compile(
    r"\b(more and more|fewer and fewer|less and less|increasingly|(?P<more>\w+er) and (?P=more)|"
    r"led to (higher|lower|greater|more|fewer|less)|made [\w ]{3,40} more|"
    r"in the past (hundred|\w+) years|on the rise|a rise in)\b",
    re.IGNORECASE,
)
_COUNTING = frozenset({"fewer and fewer", "more and more", "less and less"})
_MEASURED = frozenset("price cost rate level number amount wage temperature income share".split())
_WAYS = {"more": "less", "less": "more", "fewer": "more"}
_LONGEST = 12


def trend(sentence: Sentence, match: re.Match[str], words: Words, sound: Sound) -> Iterator[Comparison]:
    """The comparison with earlier that a word of steady change makes.

    Args:
        sentence: where it stands.
        match, words: of the cue.
        sound: of the article.
    """
    token = words[0]
    clause = clause_at(sentence, token.index)
    if clause is None or _is_attribute(sentence, words) or _is_of_anything(clause):
        return
    a, aspect, value = _read(sentence, clause, words)
    held = holder(sentence, words[-1].index, sound)
    held = None if held is not None and _is_of_no_time(held) else held
    said = worded(held, words[-1].index, sound, turned=_other_way(held, words))
    told, cue = Compared(a, earlier(a) if a else "", aspect, value, ""), match.group().lower()
    yield Comparison.of("change", rules.CHANGE, told, said, cue, sentence)


def _read(sentence: Sentence, clause: Clause, words: Words) -> tuple[str, str, str]:
    """What becomes so, in what, and what it becomes."""
    lead, cue = words[0].text.lower(), say(words).lower()
    subject = say(clause.subject.words)
    end = end_of(sentence, words[0].index)
    told = tidy(say(covered(sentence, clause.verb.words[0].index, end)))
    if lead == "led":
        after = phrase_after(sentence, words[-1].index, 1)
        made = say(one for one in after.words if one.index > words[-1].index) if after is not None else ""
        is_measured = after is not None and after.head.lemma in _MEASURED
        return made, made if is_measured else _amount(made), words[-1].text.lower()
    if lead == "a":
        after = phrase_after(sentence, words[-1].index + 1, 1)
        made = say(after.words) if after is not None else ""
        return made, _amount(made), "a rise"
    graded = covered(sentence, words[-1].index + 1, end)
    if lead == "made":
        made = say(covered(sentence, words[0].index + 1, words[-1].index))
        return made, f"how {say(graded[:1])}", f"more {say(graded[:1])}"
    if cue in _COUNTING and words[-1] in clause.subject.words:
        counted = say(one for one in clause.subject.words if one.index > words[-1].index)
        return counted, f"number of {counted}", cue
    if graded and graded[0].pos == "ADJ" and lead not in {"in", "on"}:
        deed = say(graded[1:]) if subject.lower() == "it" and [one.tag for one in graded[1:3]] == ["TO", "VB"] else ""
        return deed or subject, f"how {graded[0].text}", f"{say(words)} {graded[0].text}"
    return subject, _of_deed(clause, graded), told


def _amount(made: str) -> str:
    return f"amount of {made if len(made.split()) < _LONGEST // 2 else made.split(' in ')[0]}"


def _of_deed(clause: Clause, graded: Words) -> str:
    """ "how far they branch into hospitals" of "they are increasingly branching into hospitals"."""
    verb = clause.verb
    behind = say(one for one in graded if one.index > verb.main.index)
    plural = clause.subject.number == "plural"
    if verb.passive:
        said = f"how often {'they are' if plural else 'it is'} {verb.main.text} {behind}"
    else:
        said = f"how far {'they' if plural else 'it'} {verb.main.lemma if plural else verb.main.text} {behind}"
    return said.strip() if len(said.split()) <= _LONGEST and (plural or verb.passive) else "trend"


def _is_of_anything(clause: Clause) -> bool:
    """True for "in a country that is increasingly hit": which one is not said."""
    return clause.relation == "relative" and clause.subject.determiner in INDEFINITE


def _is_of_no_time(clause: Clause) -> bool:
    """True for what became so in the past at no time that is named: it may long be over."""
    verb = clause.verb
    has_become = verb.main.lemma in {"become", "get", "grow"} and verb.tense == "past" and not verb.perfect
    return has_become and not any(one.role == "time" or (one.front and one.phrase is not None) for one in clause.pieces)


def _is_attribute(sentence: Sentence, words: Words) -> bool:
    """True for "an increasingly complex life": it describes a noun and tells nothing of its clause."""
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 3]
    adverb = words[-1].text.lower() == "increasingly"
    return adverb and len(behind) == 2 and behind[0].pos == "ADJ" and behind[1].pos in COMMON_WORDS


def _other_way(clause: Clause | None, words: Words) -> tuple[str, ...]:
    """Less and less for more and more; lower for higher where something led to it."""
    if clause is None:
        return ()
    text, said = statement(clause), say(words)
    last = words[-1].text.lower()
    other = (
        "fewer"
        if last == "more" and _counts(clause, words)
        else _WAYS.get(last) or ("less" if last == "greater" else knowledge.opposite_degree(last))
    )
    place = _parted(text, said)
    if other is None or place is None:
        return ()
    turned = re.sub(rf"\b{re.escape(last)}\b", other, place[1], flags=re.IGNORECASE)
    whole = f"{place[0]}{turned}{place[2]}"
    return (whole[:1].upper() + whole[1:],)


def _counts(clause: Clause, words: Words) -> bool:
    """True for "more and more people": of what is counted there are fewer."""
    behind = [token for token in clause.words if token.index > words[-1].index][:2]
    return any(token.tag == "NNS" and all(one.pos == "ADJ" for one in behind[:at]) for at, token in enumerate(behind))


def _parted(text: str, words: str) -> tuple[str, str, str] | None:
    """What stands before some words, the words, and what stands behind; None if they do not stand there once."""
    found = list(re.finditer(rf"\b{re.escape(words)}\b", text, re.IGNORECASE))
    return (text[: found[0].start()], found[0][0], text[found[0].end() :]) if len(found) == 1 else None
