"""Of what a share is a share and a multiple a multiple, and on what the two are compared."""

from __future__ import annotations

import re
from dataclasses import replace

from quizgen.clauses import DATES, Clause, Phrase, Sentence, Token, Words
from quizgen.facts.comparisons.comparing import clause_at, covered, half
from quizgen.facts.comparisons.embedded import asking
from quizgen.facts.comparisons.shares import one_phrase
from quizgen.knowledge.dictionary import inflections_of
from quizgen.knowledge.function_words import INDEFINITE
from quizgen.tags import COMMON_WORDS, COMPARATIVES, FINITE, PAST
from quizgen.wording.words import say, tidy

_THAN = re.compile(r"^(?:(?:\w+er|more|less) than|more|as \w+ as|as) ")
_AS = re.compile(r"(?P<noun>.+?) as (?P<side>(?:those|that|the|citizens|people|\w+s)\b.*)")
_DIMENSION = (
    r"(?:size|length|height|width|depth|weight|mass|diameter|radius|speed|age|area|volume|density|luminosity|number)"
)
_SIZE_OF = re.compile(rf"(?:that|(?:the|its|their) {_DIMENSION}) of (?=the |[A-Z])")
_OWNED_SIZE = re.compile(rf"^((?:the )?[\w ]+?)[’']s? {_DIMENSION}$")
_BEHIND = re.compile(
    r" (?:still|also|now|already|currently|even)$"
    r"| and (?:(?:about |some |over )?\d|(?:\w+ly )?(?:more|less|fewer|[a-z]+er) (?:[a-z]+ )?than ).*$"
)
"""What belongs to the verb behind a whole, or to the next share or comparison."""
_NUMBERED = re.compile(r"(?:about )?(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten)\b)|the whole\b|all$")
_CAUSE = re.compile(r"(?:responsible for|(?:the|a) (?:\w+ )?source of)\b")
"""What is no share itself: what comes from it is."""
_LIGHT = frozenset({"value", "figure", "amount", "total"})
_LONGEST = 16


def whole_of(sentence: Sentence, match: re.Match[str], words: Words, base: Phrase | None, *, is_told: bool) -> str:
    """The whole that it is a share or a multiple of.

    Args:
        sentence: where it stands.
        match, words: of the share or multiple.
        base: the phrase behind it, or None.
        is_told: the other side is what those do that are the share: the whole ends before the verb.
    """
    cue = match.group().lower()
    if " times " in cue:
        return f"{words[-1].text} times"
    found = _told_before(sentence, cue, words) or _counted(sentence, words)
    if not found and base is not None and not re.search(r" in \w+$", cue):
        found = _behind(sentence, base, is_told=is_told)
    found = found.removeprefix("the ") if found.startswith("the as many as ") else found
    return _BEHIND.sub("", found or _within(sentence, words) or _of_all(sentence, match))


def measure_of(sentence: Sentence, words: Words, whole: str) -> str:
    """A share of what, or how many times what: "how many times the price", "as bright", "higher".

    Args:
        sentence: where it stands.
        words: of the share or multiple.
        whole: what it is a share of.
    """
    cue = say(words).lower()
    if "time" not in cue and not cue.startswith(("twice", "double", "triple")):
        is_named = not _NUMBERED.match(whole) and len(whole.split()) <= _LONGEST
        return f"share of {whole}" if is_named else "share"
    if "out of" in cue or "in every" in cue:
        return "how often"
    behind = sentence.tokens[words[-1].index + 1 : words[-1].index + 7]
    if behind and behind[0].tag in COMPARATIVES:
        return f"how many times {behind[0].text}"
    if len(behind) > 1 and behind[0].text.lower() == "as":
        is_counted = behind[1].text.lower() in {"much", "many"} and behind[2:3] and behind[2].text != "as"
        much = _noun(behind[2:]) if is_counted else ""
        return f"how many times as {behind[1].text} {much}".strip()
    noun = _noun(behind)
    lead = _before(sentence, words[0].index)
    told = noun if noun and (noun not in _LIGHT or not lead) else lead
    return f"how many times the {told}" if told else "how many times"


def _noun(behind: Words) -> str:
    """The noun right behind a multiple: "diameter" of "the Sun's diameter", "voting weight"; empty for "that"."""
    start = next((at + 1 for at, one in enumerate(behind) if one.tag == "POS"), 0)
    words = [one for one in behind[start:] if one.pos != "DET"]
    end = next((at for at, one in enumerate(words) if one.pos not in COMMON_WORDS and one.tag != "VBG"), len(words))
    nouns = words[:end]
    return say(nouns) if nouns and nouns[-1].pos == "NOUN" else ""


def _before(sentence: Sentence, index: int) -> str:
    """What is measured before a multiple: "mass" of "a mass of 9 tons, six times", "radius" of "a radius 11 times"."""
    back = sentence.tokens[max(0, index - 9) : index]
    if back and back[-1].pos == "NOUN":
        return back[-1].text
    two = zip(back, back[1:], back[2:], strict=False)
    return next(
        (one.text for one, of, number in two if one.pos == "NOUN" and of.text == "of" and number.pos == "NUM"), ""
    )


def _behind(sentence: Sentence, base: Phrase, *, is_told: bool) -> str:
    start, end = base.words[0].index, base.words[-1].index + 1
    if is_told:
        behind = (one.index for one in sentence.tokens[start + 1 :] if one.tag in FINITE)
        return tidy(say(sentence.tokens[start : next(behind, end)]))
    tokens = sentence.tokens
    while end < len(tokens) and (tokens[end].pos == "NOUN" or _is_last_noun(tokens, end)):
        end += 1
    if [one.text for one in tokens[end : end + 1]] == ["in"] and _is_last_noun(tokens, end + 1):
        end += 2
    return say((*base.words, *tokens[base.words[-1].index + 1 : end]))


def _is_last_noun(tokens: tuple[Token, ...], index: int) -> bool:
    """True for a plural before a mark, also one that the tagger takes for a verb: "in plant cells."."""
    here = tokens[index : index + 2]
    return len(here) == 2 and here[0].tag in {"NNS", "VBZ"} and here[1].pos == "PUNCT"


def _told_before(sentence: Sentence, cue: str, words: Words) -> str:
    """The whole where it stands before the share: "Of the N, 60% …", "20 days, six of which …"; else empty."""
    if cue.endswith(("of which", "of whom")):
        return _counted_before(sentence, words)
    if cue.endswith(("times", "twice")):
        other = half(sentence, words[-1].index + 1, len(sentence.tokens))
        text = _THAN.sub("", re.split(r"[,.;:()]", one_phrase(other.words))[0].strip()) if other is not None else ""
        if other is not None and other.words[-1].tag in PAST and text.endswith(other.words[-1].text):
            return f"what {text}"
        like = _AS.fullmatch(text)
        return like["side"] if like is not None else _OWNED_SIZE.sub(r"\1", _SIZE_OF.sub("", text))
    if sentence.tokens[0].text.lower() not in {"of", "among"} or " of" in cue:
        return ""
    comma = next((one.index for one in sentence.tokens if one.text == ","), 0)
    return say(covered(sentence, 1, comma)) if 0 < comma < words[0].index else ""


def _counted_before(sentence: Sentence, words: Words) -> str:
    """ "20 days" of "20 days, six of which …", with what its clause tells of it where it is the subject."""
    before = [one for one in sentence.phrases if one.words and one.words[-1].index < words[0].index]
    counted = [one for one in before if not one.is_named and one.kind not in DATES]
    figured = [one for one in counted if len(one.words) > 1 and any(w.pos == "NUM" for w in one.words[:3])]
    last = (figured or counted)[-1] if counted else None
    wider = [one for one in figured if last is not None and last.words[-1] in one.words]
    if last is None:
        return ""
    found = max(wider or [last], key=lambda one: len(one.words))
    clause = clause_at(sentence, found.words[-1].index)
    return f"{say(found.words)}{_told_of(sentence, clause, found, words)}"


def _told_of(sentence: Sentence, clause: Clause | None, counted: Phrase, words: Words) -> str:
    """ " who are living with it" where that is what the clause says of those who are counted."""
    if clause is None or clause.subject.head != counted.head or words[-1].text.lower() != "whom":
        return ""
    told = covered(sentence, clause.verb.words[0].index, words[0].index)
    return f" who {say(told).rstrip(',')}"


def _counted(sentence: Sentence, words: Words) -> str:
    """ "bakers" of "one out of every 9 bakers"; empty for other shares."""
    if words[-1].pos != "NUM" or not {"in", "of"} & {one.text.lower() for one in words}:
        return ""
    held = next((one for one in sentence.phrases if words[-1] in one.words and one.head.index > words[-1].index), None)
    return say(one for one in held.words if one.index > words[-1].index) if held is not None else ""


def _within(sentence: Sentence, words: Words) -> str:
    """ "the building" of "half the building"; empty for other shares."""
    holding = [one for one in sentence.phrases if words[-1] in one.words and one.words[-1] is not words[-1]]
    inside = [token for one in holding[:1] for token in one.words if token.index >= words[-1].index]
    return say(inside) if words[-1].text == "the" else ""


def _of_all(sentence: Sentence, match: re.Match[str]) -> str:
    """The whole that a share before is of: "half of all Danes …, one in seven"; else "all" or "the whole"."""
    before = re.search(r"\bof (all [\w’'-]+)", sentence.text[: match.start()])
    if not re.search(r" in \w+$", match.group()):
        return "the whole"
    return before[1] if before is not None else "all"


def is_named_part(sentence: Sentence, words: Words) -> bool:
    """True for "the southern half of it is dry": which part is said, and not how large a share."""
    before = sentence.tokens[max(0, words[0].index - 1)]
    return before.pos == "ADJ" and words[0].lemma in _PARTS


def is_one_sided(sentence: Sentence, words: Words) -> bool:
    """True for "70 times as much water" where what it is set against stands elsewhere."""
    behind = [one.text.lower() for one in sentence.tokens[words[-1].index + 1 :]]
    return behind[:1] == ["as"] and "as" not in behind[1:]


def of_chance(clause: Clause, a: str, chance: str) -> tuple[str, str, str]:
    """The sides and the aspect of a chance of so many in so many: "those reaching 90" of all such.

    Args:
        clause: where it stands.
        a: who has it.
        chance: "chance of reaching 90".
    """
    such, deed = _all_such(clause), chance.removeprefix("chance of ")
    if such == "all" or not deed.partition(" ")[0].endswith("ing"):
        return a, such, chance
    return f"those {deed}", such, f"share of {such}"


def _all_such(clause: Clause) -> str:
    """ "all children born in Ely" of "a child born in Ely"; "all" for other subjects."""
    first, *rest = clause.subject.words
    head = clause.subject.head
    if first.text.lower() not in INDEFINITE or head.tag != "NN":
        return "all"
    plural = str((inflections_of(head.lemma, tag="NNS") or (head.text,))[0])
    return f"all {say(replace(one, text=plural) if one is head else one for one in rest)}"


def how_often(sentence: Sentence, clause: Clause, words: Words) -> str:
    """What is so for a share of the time: "how often the method was reliable".

    Args:
        sentence, clause: where it stands.
        words: that tell the share.
    """
    first = words[0].index
    while sentence.tokens[first - 1].pos in {"ADV", "ADP"}:
        first -= 1  # "over 70% of the time"
    told = asking(clause, "how often", first)
    place = next((one for one in clause.pieces if one.role == "place" and one.words[-1].index < first), None)
    return told if place is None or say(place.words) in told else f"{told} {say(place.words)}"


def out_of(sentence: Sentence, a: str, words: Words) -> str:
    """What is so in so many cases out of a number: "how often a guess is right"; only that where it is not read off.

    Args:
        sentence: where it stands.
        a: what is said to be so.
        words: that tell the share.
    """
    clause = next((one for one in sentence.clauses if say(one.subject.words) == a), None)
    if clause is None or "times" not in {word.text for word in words} or words[0].index < clause.verb.main.index:
        return "how often"
    told = how_often(sentence, clause, words)
    return told if len(told.split()) <= _LONGEST else "how often"


def when(clause: Clause) -> str:
    """The time at the head of a clause, where a figure tells it: " in the last week of February 1974"."""
    limits = (one for one in clause.pieces if one.front and one.role in {"time", "condition"} and one.marker)
    told = next((say(one.words) for one in limits if any(re.search(r"\d", word.text) for word in one.words)), "")
    return f" {told}" if told and len(told.split()) <= _LIMIT else ""


_PARTS = frozenset({"half", "third", "quarter"})


_LIMIT = 10


def caused_by(clause: Clause, words: Words) -> str:
    """What comes from the subject, or is its doing, where that is the share; else empty."""
    told = clause.piece("predicate")
    lead = say(one for one in told.words if one.index < words[0].index) if told is not None else ""
    cause = _CAUSE.match(lead)
    if cause is None or clause.verb.main.lemma != "be":
        return ""
    if cause[0].endswith(" of"):
        return f"what comes from {say(clause.subject.words)}"
    return f"what {say((*clause.subject.words, *clause.verb.words))} {cause[0]}"


_OWNED = re.compile(r" of (?:her|his|their|its)$", re.IGNORECASE)


def has_no_total(match: re.Match[str], base: Phrase | None) -> bool:
    """True for "three of his works": nobody says how many there are in all."""
    return _OWNED.search(match.group()) is not None and base is not None and all(one.pos != "NUM" for one in base.words)
