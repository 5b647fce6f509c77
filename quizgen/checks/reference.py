"""C2: screens for words that point at something outside the item."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from quizgen import knowledge
from quizgen.checks import lexicon
from quizgen.checks.examples import choice, short, statement
from quizgen.checks.model import ONE_SENTENCE, Hit, Rule
from quizgen.checks.view import View
from quizgen.checks.words import (
    Word,
    content_lemmas,
    is_function,
    is_noun,
    is_plural,
    lemma,
    parts_of_speech,
    unquoted,
    words,
)
from quizgen.knowledge.function_words import AND_OR
from quizgen.quiz import Choice, ShortAnswer

_OPENER = re.compile(
    r"(?:And|But|Or|Nor|Yet|Also|Thus|Therefore|Moreover|Furthermore|Meanwhile|Nevertheless|Nonetheless|Hence"
    r"|Consequently|Additionally|Accordingly|Afterwards?)\b(?!-)"
    r"|(?:However|Besides|Instead|Otherwise|Likewise|Similarly|Still|Then|So|By contrast|Even so|After all"
    r"|In (?:addition|contrast|turn|fact|other words|the meantime)|On the (?:other hand|contrary)"
    r"|As a (?:result|consequence)|For (?:example|instance)|At the same time|That is why"
    r"|(?:In|At|Despite|Because of|After|Before) (?:this|that)(?: \w+)?),"
)
_BE = r"(?:is|was|has been|had been|will be|would be|can be|may be|might be|became|becomes|remains?|remained)"
_HELP = r"(?:is|was|would|will|does|did|can|could|may|has|had|should)"
_EXPLETIVE = re.compile(
    rf"\bit(?:['’]s| {_BE}) (?!the\b)(?:[\w-]+ ){{1,4}}?(?:to|that|for|whether|how|when|who|what|why|where|which)\b"
    rf"|\bit(?:['’]s| {_BE}) (?:the |[A-Z])[\w’' -]+? (?:that|who)\b"
    r"|\bit (?:seems?|seemed|appears?|appeared|happens?|happened|turns? out|takes?|took|costs?|rain|snow)\b"
    rf"|\b{_HELP} it (?:[\w-]+ ){{0,3}}?(?:that|to|for|take|cost|mean)\b"
    rf"|\b{_HELP} it (?:\w+ed|known|found|said|thought|shown)\b"
    r"|\b(?:mak(?:e|es|ing)|made|f(?:i|ou)nd(?:s|ing)?|consider(?:s|ed)?|think|thought|keeps?|kept) it \w+"
    r"|\bhow (?:long|far|much|many \w+) (?:does|did|will|would|has|is) it\b|\bas it were\b",
    re.IGNORECASE,
)
_ASKS_OF = re.compile(
    r"(?:[A-Z]\w* )?(?:which|what|whose|how|when|where|why|whom|who)\b(?: [\w-]+){0,4}? "
    r"(?:is|was|are|were|do|does|did|can|could|will|would|has|have|had|may|might|must|should) (he|she|it|they)\b",
    re.IGNORECASE,
)
"""A question for a pronoun: what stands before its verb is what is asked for."""
_BOUNDS = lexicon.CONJUNCTIONS | {"when", "who", "which", "where", "what", "how", "why", "after", "before", "to"}
_IT = re.compile(r"\bit\b", re.IGNORECASE)
_CATAPHORA = re.compile(
    r"(?:In|With|By|After|Before|During|Throughout|Through|From|On|Upon|At|Under|Unlike|Like|Despite|Because|Until|Since"
    r"|Without|Besides|To|For|As|When|While|Although|Though|If|Once|Even|According)$"
)
_DEMONSTRATIVE = re.compile(r"\b(this|these)\b(?!\s+(?:of|is not)\b)(?:\s+([\w-]+))?", re.IGNORECASE)
_LATTER = re.compile(
    r"\bthe (?:former|latter|said|aforementioned|above(?:-mentioned)?)\b(?! [\w-]*(?:president|minister|king))"
    r"|\bthe (?:situation|incident)\b(?! (?:of|in|where|that|when|with|at|between))",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:(?<!of )(?:the|these|those) (?:two|three|four|five|six)|both)"
    r"(?: (?!of\b|and\b)[\w-]+)??(?P<noun> [\w-]+s)?\b",
    re.IGNORECASE,
)
_LONGEST_NAME = 3
"""Words of a name that is looked up."""
_SPAN = r"(?:day|week|month|year|decade|century|evening|morning|night)"
_RELATIVE_TIME = re.compile(
    rf"\bat th(?:e|at) time\b(?! of| when| that)|\bthat {_SPAN}\b|\bthe (?:following|previous|next|same) {_SPAN}\b"
    rf"|\b(?:{_SPAN}s|shortly|soon) (?:later|earlier|afterwards?|before)\b(?! \w)"
    r"|\bas (?:mentioned|noted|described|stated) (?:above|earlier)",
    re.IGNORECASE,
)


def find_opener(view: View) -> Iterator[Hit]:
    """Find an opening that leans on the sentence before."""
    if found := _OPENER.match(view.stem):
        yield Hit(found[0], f"“{found[0].rstrip(',')}” leans on a sentence that is not there")


def find_pronoun(view: View) -> Iterator[Hit]:
    """Find a pronoun without antecedent in the item; a risk where a noun is there but does not agree."""
    text = unquoted(_seen_at_once(view))
    asked = _ASKS_OF.match(_EXPLETIVE.sub("", text))
    if asked:
        yield Hit(asked[1], f"nothing in the item says what “{asked[1]}” stands for")
        return
    found = words(_EXPLETIVE.sub(lambda part: _IT.sub("  ", part[0]), text))
    for at, word in enumerate(found):
        kind = _kind(word)
        if kind == "speaker" and word.end <= len(view.stem) and not _is_set_phrase(found, at):
            yield Hit(word.text, f"“{word.text}” is whoever wrote the article", "risk")
        elif kind in _AGREES and not _has_antecedent(kind, found, at):
            message = f"nothing in the item says what “{word.text}” stands for"
            yield Hit(word.text, message, "risk" if kind == "person" and _may_be_somebody(found[:at]) else None)
            return
        elif word.end <= len(view.stem) and _is_lone_object(view.stem, found, at):
            yield Hit(word.text, f"“{word.text}” cannot be what the sentence is about, and nothing else is there")
            return


def _seen_at_once(view: View) -> str:
    """Join the stem and the key: a pronoun in the key may point into the stem."""
    if isinstance(view.item, Choice | ShortAnswer):
        return f"{view.stem} {view.right[0]}"
    return view.stem


def _kind(word: Word) -> str:
    if word.text.isupper() and len(word.text) > 1:
        return ""
    groups = (
        ("person", lexicon.HE_SHE),
        ("thing", lexicon.IT),
        ("several", lexicon.THEY),
        ("speaker", lexicon.SPEAKER),
    )
    return next((kind for kind, group in groups if word.lower in group), "")


def _is_set_phrase(found: Sequence[Word], at: int) -> bool:
    """Whether "I" counts something, as in "type I", or "us" is anybody, as in "What does it tell us"."""
    before = found[at - 1] if at else None
    if before is None:
        return False
    return (found[at].text == "I" and not is_function(before)) or lemma(before.lower) in {
        "tell",
        "teach",
        "show",
        "let",
    }


def _may_be_somebody(before: Sequence[Word]) -> bool:
    """Whether a name or a noun with an article stands there: an animal may be "he", "reality" may not."""
    return any(
        is_noun(word) and (word.capital or _has_article(before, at)) for at, word in enumerate(before) if word.start > 0
    )


def _has_article(before: Sequence[Word], at: int) -> bool:
    return any(word.lower in lexicon.DETERMINERS for word in before[max(0, at - 2) : at])


def _is_lone_object(stem: str, found: Sequence[Word], at: int) -> bool:
    """Whether an object has but its own subject before it: "Why does China support it?"."""
    after = found[at + 1].lower if at + 1 < len(found) and found[at + 1].end <= len(stem) else ""
    if found[at].lower not in {"him", "it", "them"} or (after and after not in lexicon.PREPOSITIONS):
        return False
    before = found[:at]
    bounded = not _BOUNDS.isdisjoint(word.lower for word in before[1:]) or "," in stem[: found[at].start]
    runs = [word for place, word in enumerate(before) if is_noun(word) and not _follows_noun(before, place)]
    return not bounded and len(runs) == 1


def _follows_noun(before: Sequence[Word], at: int) -> bool:
    return at > 0 and not is_function(before[at - 1]) and before[at - 1].end + 3 > before[at].start


def _has_antecedent(kind: str, found: Sequence[Word], at: int) -> bool:
    if any(_may_be(kind, word) for word in found[:at]) or "or" in (word.lower for word in found[at + 1 : at + 2]):
        return True
    leads = bool(_CATAPHORA.match(found[0].text)) or found[0].lower.endswith(("ed", "ing"))
    return leads and at < 6 and any(_may_be(kind, word) for word in found[at + 1 :])


def _may_be(kind: str, word: Word) -> bool:
    return (word.lower in lexicon.INDEFINITES and kind != "thing") or (is_noun(word) and _AGREES[kind](word))


def _is_person(word: Word) -> bool:
    if word.capital and (word.start > 0 or not parts_of_speech(word.lower)):
        return True
    singular = lemma(word.lower)
    return singular in lexicon.PERSON_NOUNS or singular.endswith(lexicon.PERSON_ENDINGS)


def _is_single(word: Word) -> bool:
    return not is_plural(word)


_AGREES: dict[str, Callable[[Word], bool]] = {"person": _is_person, "thing": _is_single, "several": is_noun}


def find_demonstrative(view: View) -> Iterator[Hit]:
    """Find "this" and "these" where the item holds nothing before them that they can point at."""
    text = unquoted(view.stem)
    for found in _DEMONSTRATIVE.finditer(text):
        before = [word for word in words(text) if word.end <= found.start() and is_noun(word)]
        if not before and found[2] and not _asks_among(text, found.start()):
            yield Hit(found[0], f"“{found[0]}” points at something outside the item")
        elif len(before) == 1 and not _repeats(found[2], before):
            yield Hit(found[0], f"“{found[0]}” may point at something outside the item", "risk")


def _asks_among(text: str, at: int) -> bool:
    """Whether it is the "which of these …" of a choice."""
    return bool(re.search(r"\b(?:of|among|from|does|do|is|are)\s+$", text[:at], re.IGNORECASE)) and at < 25


def _repeats(noun: str | None, before: Sequence[Word]) -> bool:
    return noun is not None and lemma(noun.lower()) in {lemma(word.lower) for word in before}


def find_group(view: View) -> Iterator[Hit]:
    """Find "the two countries", "the latter", "the situation" without what they stand for."""
    text = unquoted(view.stem)
    for found in _LATTER.finditer(text):
        if lemma(words(found[0])[-1].lower) not in view.title_lemmas:
            yield Hit(found[0], f"the item does not say which “{found[0]}” is meant")
    for found in _COUNTED.finditer(text):
        if not _is_introduced(view, text, found):
            yield Hit(found[0], f"the item does not name “{found[0]}”")


def _is_introduced(view: View, text: str, found: re.Match[str]) -> bool:
    """Whether the group is named before, told apart after, or in the title."""
    noun = found["noun"]
    if noun is None or any(word.capital and word.start for word in words(found[0])):
        return True
    before, after = text[: found.start()], [word.lower for word in words(text[found.end() :])[:2]]
    named = bool(re.search(r"\band\b|,", before)) or sum(is_noun(word) for word in words(before)) > 1
    told = bool(after) and (after[0] in lexicon.POSTMODIFIERS or after[0].endswith("ing") or "and" in after)
    return named or told or not view.title_lemmas.isdisjoint(content_lemmas(noun))


def find_relative_time(view: View) -> Iterator[Hit]:
    """Find times that count from another sentence: "at the time", "weeks later"."""
    for found in _RELATIVE_TIME.finditer(unquoted(view.stem)):
        before = view.stem[: found.start()]
        if not re.search(r"\d{3,4}|\bwhen\b|\bafter\b|\bin [A-Z]", before):
            yield Hit(found[0], f"“{found[0]}” counts from a time that the item does not name", "risk")


def find_bare_definite(view: View) -> Iterator[Hit]:
    """Find "the N" for one particular thing, by a list of nouns that mostly stand for something told before."""
    text = unquoted(view.stem)
    found = words(text)
    for one, two in pairwise(found):
        if one.lower == "the" and _is_told_before(two) and _is_bare(view, found, two, text):
            yield Hit(f"{one.text} {two.text}", f"neither the item nor the title says which {two.text}")


def _is_told_before(word: Word) -> bool:
    return lemma(word.lower) in lexicon.ANAPHORIC and not word.lower.endswith("ing")


def _is_bare(view: View, found: Sequence[Word], noun: Word, text: str) -> bool:
    at = found.index(noun)
    after, beyond = (*found[at + 1 : at + 3], None, None)[:2]
    earlier = {lemma(word.lower) for word in found[: at - 1]}
    named = knowledge.named_by_title(lemma(noun.lower), view.title_lemmas)
    if noun.capital or named or lemma(noun.lower) in earlier or text[noun.end : noun.end + 1] in "-’'(":
        return False
    if _is_name_before(found[: at - 1], lemma(noun.lower), text):
        return False
    return after is None or not (_modifies(after, beyond) or _goes_on(text, noun, after))


def _is_name_before(before: Sequence[Word], noun: str, text: str) -> bool:
    """Whether just one name of such a thing stands before, of up to three words: "in Iceland, where the country …"."""
    if noun not in knowledge.kinds():
        return False
    names, at = set(), 0
    while at < len(before):
        sizes = range(min(_LONGEST_NAME, len(before) - at), 0, -1)
        size = next((one for one in sizes if _is_whole_name(before, at, at + one, noun, text)), 0)
        names |= {text[before[at].start : before[at + size - 1].end]} if size else set()
        at += size or 1
    return len(names) == 1


def _is_whole_name(before: Sequence[Word], start: int, end: int, noun: str, text: str) -> bool:
    """Whether a run of words is the name of such a thing, and no capital beside it makes more of it: "Jack London"."""
    first, last = before[start], before[end - 1]
    if not (first.capital and last.capital) or knowledge.find(text[first.start : last.end], noun) is None:
        return False
    ahead, behind = before[start - 1] if start else None, before[end] if end < len(before) else None
    is_longer = ahead is not None and _is_joined(ahead, first, text) and not is_function(ahead)
    return not is_longer and not (behind is not None and _is_joined(last, behind, text))


def _is_joined(one: Word, two: Word, text: str) -> bool:
    """Whether two words with capitals stand side by side."""
    return one.capital and two.capital and text[one.end : two.start].isspace()


def _modifies(word: Word, beyond: Word | None) -> bool:
    """Whether what follows a noun tells it apart: a relative clause, a preposition, a participle without object."""
    if word.lower.endswith(("ing", "ed")):
        return beyond is None or beyond.lower in lexicon.PREPOSITIONS
    opens_relative = word.lower in lexicon.DETERMINERS | lexicon.PRONOUNS | AND_OR
    return opens_relative or word.lower in lexicon.POSTMODIFIERS or word.capital


def _goes_on(text: str, noun: Word, after: Word) -> bool:
    """Whether the noun is but the first part of a compound: "the party leader"."""
    joined = text[noun.end : after.start].isspace()
    return joined and is_noun(after) and (lemma(after.lower) == after.lower or is_plural(after))


RULES = (
    Rule(
        id="leaning-opener",
        rubric="C2",
        severity="flaw",
        types=ONE_SENTENCE,
        why="An item that opens with However leans on a sentence that the reader does not see.",
        mend="Leave the opening word out.",
        find=find_opener,
        good=statement("Ash also fell on the coast."),
        bad=statement("However, ash fell on the coast."),
    ),
    Rule(
        id="loose-pronoun",
        rubric="C2",
        severity="flaw",
        types=ONE_SENTENCE,
        why="A pronoun needs its antecedent in the same item.",
        mend="Put the name or noun in place of the pronoun.",
        find=find_pronoun,
        language=True,
        good=short("Why did Pliny lose his life?", "because he sailed to the coast"),
        bad=short("Why did he lose his life?", "because he sailed to the coast"),
    ),
    Rule(
        id="loose-demonstrative",
        rubric="C2",
        severity="flaw",
        types=ONE_SENTENCE,
        why="“This” and “these” need something in the item that they point at.",
        mend="Name what is pointed at.",
        find=find_demonstrative,
        language=True,
        good=choice("Which of these gases do volcanoes release?"),
        bad=short("Why did this eruption end?", "because the chamber was empty"),
    ),
    Rule(
        id="loose-group",
        rubric="C2",
        severity="flaw",
        types=ONE_SENTENCE,
        why="A group or situation told of elsewhere must be named in the item.",
        mend="Name the members of the group, or the event.",
        find=find_group,
        language=True,
        good=statement("Etna and Stromboli are active, and the two volcanoes stand in Italy."),
        bad=statement("The two mountains are active."),
    ),
    Rule(
        id="loose-time",
        rubric="C2",
        severity="risk",
        types=ONE_SENTENCE,
        why="A time that counts from another sentence says nothing alone.",
        mend="Give the date.",
        find=find_relative_time,
        good=statement("In 1883 Krakatoa erupted, and Europe cooled the following year."),
        bad=statement("Europe cooled the following year."),
    ),
    Rule(
        id="bare-definite",
        rubric="C2",
        severity="risk",
        types=ONE_SENTENCE,
        why="“The embargo” or “the researchers” needs to be named in the item or the title.",
        mend="Add what tells it apart, such as a name or a date.",
        find=find_bare_definite,
        language=True,
        good=statement("The company that drilled the well is Icelandic."),
        bad=statement("The company is Icelandic."),
    ),
)
