"""No pronoun, demonstrative or relational word without its antecedent in the item: the last look at the worded text."""

from __future__ import annotations

import re

from quizgen.clauses import Sentence
from quizgen.items.model import Candidate
from quizgen.knowledge.connectives import ADDING, ASIDES, BEHIND, EXEMPLIFYING, LIKENING, any_of
from quizgen.knowledge.memory import kept
from quizgen.quiz.model import Choice, Cloze, ComparisonTable, Item, Matching, Ordering, ShortAnswer, TrueFalse
from quizgen.quiz.numbers import ORDINALS, YEAR

_SPEAKER = re.compile(r"\b(?:I|me|my|(?<=\b(?:of|is|to) )mine|we|us|our|ours|you|your|yours)\b")
_POINTING = re.compile(
    r"^(?:this|these|those|such|it|they|them|he|him|she|his|her|their|its)\b|\b(?:this|these|such an?)\b"
    r"|\bthose\b(?! (?:who|whose|that|in|with|without|from|of|at|on|for|under|found|made|seen|used|known|\w+ed)\b)",
    re.I,
)
"""Of "those" with what tells them apart only one at the head of a text: "compounds like those in oil" are compounds."""
_EMPTY_IT = re.compile(
    r"^it (?:took|takes|costs?|(?:is|was|became|becomes?|is becoming|has been|remains?|will be|would be) "
    r"(?:\w+ly |very |quite |so )?\w+ (?:to|for|that))\b",
    re.I,
)
"""An "it" that stands for what follows: it took ten years to build a pier, it is hard to say."""
_DOES_IT = re.compile(r"^it (?:took|takes|costs?) [^,;]*\bto (?:\w+ly )?\w+(?: \w+ly| up| down| off| out)?[.?]$", re.I)
"""An "it" that does or bears what follows, as nothing else is told of that: "it took ten years to build"."""
_NOUN_AFTER = re.compile(r"\s+([\w-]+)")
_OPENERS = re.compile(
    rf"^(?:{any_of(ASIDES | ADDING | LIKENING | EXEMPLIFYING | BEHIND)}"
    rf"|but|and|so(?! far, (?:there|no|an?)\b| far,? in {YEAR}\b)|then"
    r"|as such(?=,)|instead(?! of)|in addition|nearby|specifically|in turn|as a result(?! of)"
    r"|domestically|internationally|locally"
    r"|elsewhere|overseas|abroad|eventually|finally|soon|in which(?=,)|meanwhile|now(?=,)|in the meantime"
    r"|simultaneously(?=,)|already(?=,)|further(?=,)|again(?=,)|still(?=,)|even so|in the end|at (?:one|some) point"
    r"|(?:at|on) (?:one|the other) (?:end|side|extreme)(?=,)"
    r"|(?:in (?:return|response|reaction|exchange|reply|retaliation|revenge|contrast)|by contrast|before|earlier|later"
    r"|previously|in (?:other|such) cases|for (?:this|that) reason|in (?:this|that|the same) way)(?=,)"
    r"|before long(?=,? [a-z\[\“\"])"
    r"|conversely|(?:from t?here|among other things)(?=,)"
    r"|(?:that is|in other words|in short|in sum|in brief|after all|to be sure)(?=,)"
    r"|(?:(?:even )?(?:worse|better)|(?:worse|better) (?:still|yet)|what is more|more importantly)(?=,)"
    r"|(?:altogether|inside|outside|indoors|outdoors|upstairs|downstairs|above|below|beyond)"
    r"(?=,))\b",
    re.I,
)


_ELLIPSIS = re.compile(r"^(?!.*(?<!\w)[‘'][^’']+[’'][.?]$).*[’']s?[.?]$")
"""A possessive; a term in single quotation marks is none."""
_DANGLING = re.compile(
    r"(?<!\bor )\b(?:different|similar|the same)[.?]$"
    r"|^(?!.*\b(?:help|let|enabl|allow)).*(?<!\bor )\b(?:better|worse|higher|lower|larger|smaller|more|less|fewer"
    r"|further|farther)[.?]$"
)
"""What helps somebody to do a thing better does so against what would be without it."""
_MEASURED = re.compile(
    r"\b(?:times|half|twice|quarter|third) as \w+(?: \w+)?[.?]$|\btimes (?:(?:more|less) \w+|\w{3,}er)[.?]$"
)
"""A ratio to something that stands in another sentence: "70 times as much water"."""
_KINDS = "(?:causes|effects|reasons|types|kinds|forms|stages|phases|factors|aspects|components|categories|classes)"
_OF_WHAT = re.compile(
    r"\b(?:distinguish|identif|recogni[sz]|describ|nam|list|cit|giv|gave|see|know|there (?:are|were))\w* "
    rf"(?:[\w-]+ ){{0,3}}{_KINDS}(?=[.,;?])"
    rf"|^how many (?:[\w-]+ ){{0,2}}{_KINDS} (?:do|does|did|are|were) (?!.*\bhave\?)",
    re.I,
)
"""Parts, kinds or causes, and nowhere of what: "Doctors distinguish two types"."""
_STACKED = re.compile(r"^(?:while|although)\b[^,]*,[^,]*,.*\b(?:what|who|which)\b", re.I)
_PARTICULAR = (
    "member component survey study poll report opposition bill act law plan petition treaty agreement accord deal "
    "project scheme programme program campaign reform proposal measure ruling verdict election vote conference meeting "
    "summit raid rally blast explosion outbreak attack incident crash accident protest strike trial lawsuit "
    "tour voyage pilgrimage convention committee commission document "
    "statement letter speech article film book experiment investigation competition tournament embargo regulation "
    "directive resolution amendment prime_minister"
)
_NO_MODIFIER = r"(?:\w+['’]s|of|in|on|for|to|and|or|at|by|with|from|as|that|is|are|was|were|has|had|have)\b"
"""What parts two nouns."""
_PICKING = rf"(?:{'|'.join(ORDINALS[1:])}|last|only|final)\b"
"""What, with another word behind it, tells which of a kind is meant."""
_RELATIONAL = re.compile(
    rf"\b[Tt]he (?:(?!{_NO_MODIFIER}|{_PICKING})[a-z][\w-]* )?(?:(?!{_NO_MODIFIER})[a-z][\w-]* )?"
    rf"({_PARTICULAR.replace(' ', '|').replace('_', ' ')}"
    r")s?\b(?! (?:of|for|in|on|to|at [A-Z]|that|who|which|by|between|with|against|from|known|[a-z]+ed|[A-Z\d“\"])"
    r"|[-’'])"
)
"""A noun for one of many things of the kind, with "the": somewhere it must be said which."""
_TOLD = 3
"""The fewest words of a key that a pronoun opens."""
_UNNAMED = frozenset({"earlier", "later", "before", "then", "now", "today", "others", "the rest"})


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item that points outside itself."""
    if isinstance(candidate.item, ComparisonTable) and {candidate.item.a.lower(), candidate.item.b.lower()} & _UNNAMED:
        return "a side of the table is not named"
    for text in (*texts_of(candidate.item), *filter(None, [candidate.finding.context])):
        if _is_unnamed(text, title.removesuffix(text)):
            return "one of many things of its kind that is not named"
        reason = _left_out(text)
        if reason is not None:
            return reason
        for found, what in (
            (_SPEAKER.search(text), "a speaker"),
            (None if _is_led(text, candidate) else _pointing(_unled(text, candidate)), "something outside"),
            (_OPENERS.search(text), "the sentence before"),
        ):
            if found:
                return f"{found[0]!r} points to {what}"
    return None


@kept
def _left_out(text: str) -> str | None:
    """What a text, which several items may have, leaves out; None where it is nothing."""
    if _OF_WHAT.search(text):
        return "kinds or causes of what is not said"
    if _STACKED.search(text):
        return "a clause inside the opposed one"
    if _DANGLING.search(text) or _MEASURED.search(text):
        return "a comparison with something left out"
    return "a possessive at its end stands for something left out" if _ELLIPSIS.search(text) else None


def _is_led(text: str, candidate: Candidate) -> bool:
    """True for a text behind a context, and for a key whose pronoun takes up what stands in its stem.

    "What did Moe and Lie publish?" is answered by "their map of the fjord"; "his aim" alone would tell nothing.
    """
    item, sentence = candidate.item, candidate.finding.sentences[0]
    if candidate.finding.context:
        return True
    if not isinstance(item, ShortAnswer) or text != item.key or len(text.split()) < _TOLD:
        return False
    pronoun = text.split()[0].lower()
    meant = [token.bound for token in sentence.tokens if token.text.lower() == pronoun]
    return bool(meant) and all(heads and _stand_in(item.stem, sentence, heads) for heads in meant)


def _stand_in(stem: str, sentence: Sentence, heads: frozenset[int]) -> bool:
    return all(re.search(rf"\b{re.escape(sentence.tokens[head].text)}\b", stem) for head in heads)


def _unled(text: str, candidate: Candidate) -> str:
    """A text without the pronoun that leads the answer to "how did X change?": it stands for X."""
    is_led = candidate.asked == "how-changed" and not text.endswith("?")
    return text.removeprefix("It ").removeprefix("They ") if is_led else text


def _is_unnamed(text: str, title: str) -> bool:
    """True if a text speaks of "the survey" where neither it nor the title has another word on which survey."""
    for found in _RELATIONAL.finditer(text):
        noun = found[1]
        again = re.search(rf"\b{noun}", text[: found.start()], re.IGNORECASE)
        if not again and not re.search(rf"\b{noun}", title, re.IGNORECASE):
            return True
    return False


def _pointing(text: str) -> re.Match[str] | None:
    """The first word that points outside; "this product" does not where "product" stands before it."""
    for found in _POINTING.finditer(text):
        if not found.start() and _EMPTY_IT.match(text) and not _DOES_IT.match(text):
            continue
        noun = _NOUN_AFTER.match(text, found.end())
        again = noun is not None and re.search(rf"\b{re.escape(noun[1])}\b", text[: found.start()], re.I)
        if not (again and found[0].lower() in {"this", "these"}):
            return found
    return None


def texts_of(item: Item) -> list[str]:
    """Every text of an item that a reader sees, its distractors left out."""
    match item:
        case Choice() | ShortAnswer():
            return [item.stem, item.key]
        case Cloze():
            return [item.text.replace("[[", "").replace("]]", "")]
        case TrueFalse():
            return [item.statement]
        case Matching():
            return [text for pair in item.pairs for text in (pair.left, pair.right)]
        case Ordering():
            return [step.text for step in item.steps]
        case ComparisonTable():
            return [item.a, item.b, *(text for row in item.rows for text in (row.aspect, row.a, row.b))]
