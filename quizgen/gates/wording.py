"""Worded text that reads as English: nothing cut off at its end, quotation marks in pairs, no addresses or dashes."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from quizgen import knowledge
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.dictionary import frequency, inflections_of, lemmas_of
from quizgen.knowledge.memory import kept
from quizgen.quiz.model import Choice, Cloze, Ordering, ShortAnswer, TrueFalse
from quizgen.quiz.numbers import YEAR
from quizgen.wording.words import HOW_OFTEN

_CUT_OFF = re.compile(
    r"(?:\b(?:and|or|nor|but|the|an?|not)|--\w*)[.?]$|\bof\.$|\b(?:and|or|nor)$"
    r"|\bbetween [a-z]+ing\b(?!.*\band\b)"
    rf"|\b(?:and|or), (?:{'|'.join(sorted(HOW_OFTEN))}|possibly|perhaps|eventually|finally)[.?]?$"
)
_NEXT_TO_NONE = re.compile(r"(?:hardly|scarcely|barely|almost no|not)\b", re.I)
"""A key that opens so tells what is not the case, and nobody answers a plain question so."""
_ALONE = re.compile(r"(?:^|\s)['‘’](?:\s|$)")
_CLIPPED = r"(?i:\d\d(?:\d\d)?s?|em|tis|twas|til|n|cause|t|s|ere|neath)\b"
_SINGLE = tuple(
    (re.compile(rf"(?<![\w{closing}]){opening}(?!{_CLIPPED})(?=\w)"), re.compile(rf"(?<=[^\s(]){closing}(?!\w)"))
    for opening, closing in (("'", "'"), ("‘", "’"))
)
"""A mark that opens a quotation and one that may close it; before "90s" it stands for what is left out."""
_LETTER = re.compile(r"(?<!\w)['‘](?=(?P<name>[AEIOUĀĪŌŪ]\w+))")
"""A mark that may be a letter of another script: "‘Abd", "‘Iolani"."""
_COMMON = 4.5
"""So frequent are only words of English, and the names that everybody knows."""
_ADDRESS = re.compile(r"https?:|www\.|@\w")
_DASH = re.compile(r"--| [-–—] ")
_CAPITAL = re.compile(
    r"[a-z] (?:Between|During|Because) [a-z\d]"
    r"|[a-z], (?:Between|In|On|At|From|For|With|By|To|During|After|Before|When|Because) [a-z\d]"
)
_UNHYPHENED = re.compile(
    r"\b(?:long (?:lasting|standing|running|serving)|wide ranging|far (?:reaching|ranging)|life (?:sustaining|saving)"
    r"|record breaking|well known|ever (?:growing|changing|increasing)|so called|short lived|fast growing"
    r"|(?:large|small) scale) (?!of\b|in\b|and\b|for\b|to\b|as\b|by\b|on\b|at\b|that\b)[a-z]{3,}"
)
"""Two words before a noun that want their hyphen: "a long lasting effect"."""
_CHANGED = re.compile(
    r"\b(?:more and more|fewer and fewer|less and less)\b"
    r"|\b(?:(?:made|makes?|making)(?! use\b)|became|becomes?|become|becoming|led to|leads? to) "
    r"(?:[\w’'-]+ ){0,4}(?:more|fewer|less)\b"
    r"|\b(?:encourag|promot|demand|attract|caus)\w+ (?:more|fewer|less)\b|\b(?:call|ask)\w* for (?:more|fewer|less)\b"
    r"|^(?:more|fewer|less) [\w’'-]+ (?:[\w’'-]+ )?(?:(?:is|are) \w+ing|(?:is|are|was|were) (?:encourag|promot)ed)\b"
    r"|\b(?:evolv|develop|bring|brought|grow|grew)\w* (?:[\w’'-]+ ){0,4}(?:more|fewer|less)\b"
    r"|\bnow (?:[\w’'-]+ )?(?:more|fewer|less)\b|\b(?:help|let|enabl|allow)\w* .*\b(?:more|better|fewer|less)\b"
    r"|\bby \w+ing\b|(?:^|, )if\b",
    re.I,
)
"""More than before, or than without what makes it so; or it is so by and by."""
_THAN = re.compile(r"\b(?:than|compared with|over other)\b")
_MORE_SO = re.compile(r"\bmore likely\b|\bdo(?:es|ing|ne)? more to\b")
_BESIDE = re.compile(r"(?:although|while) .+, how \w+ |.+, (?:but|while) how \w+ ", re.I)
"""The other half of the stem says than what."""
_OPPOSED = re.compile(r"\b(?:but|whereas|while)\b.*\b(?:more|fewer|less)\b")
"""So does the half before it in a sentence that is kept whole."""
_LEFT_OVER = re.compile(
    r"\beven (?!though\b|if\b|when\b|as\b|an?\b|one\b|more\b|less\b|fewer\b|before\b|after\b"
    r"|\w+er\b|at\b|numbers?\b|today\b|now\b)[a-z]"
    r"|\b(?:do|does|did) [^?]*\bstill\b|\b[Aa] further [a-z]|(?:^|, )[Ff]urther [a-z]+s\b"
    r"|^(?!.*\b(?:although|though|but|if|while|despite)\b).*"
    r"\b(?:anyway|anyhow|all the same|after all|in any case)(?=[,.?])"
    r"|\bso (?:well|widely|often|[a-z]+ly) (?!that\b|as\b)(?!.*\b(?:that|as)\b)[a-z]"
    r"|^[^,]*(?:self|selves), (?:is|are|was|were|has|have|had)\b|/[^/ ]*[ˈˌːɪʊəɛɔæɑʃʒθð][^/]*/"
    r"|\band [A-Z]\w+ (?:its|their|his|her) [A-Z]"
    r"|^[Ii]n (?:(?:apparent|clear|obvious|seeming|partial) )?support of\b"
)
"""A word that goes on from a sentence before ("he even sent ships"), a comma of a pair, how a name is spoken, and a
second clause that leaves its verb out: "has its Moe and Bo its Lie"."""
_LESS = re.compile(r"\bless (?:([a-z-]+) )?([a-z]+s) than\b", re.IGNORECASE)
"""Of what is counted there are fewer."""
_FORMULA = re.compile(r"\b(?:O|CO|H|N|SO|NO) \d\b")
"""A formula that lost its small figures: "O 2"."""
_SINCE = re.compile(rf"\b(?:is|are) (?:the|an?|in|[a-z]+ed as) [^,.?]*\bsince (?:[A-Z]\w+ )?(?:\d{{1,2}}, )?{YEAR}\b")
"""What has lasted from a year on has been, not is."""
_UNDER = re.compile(
    r"\b(?:is|are)\b[^,.?]* under (?:the )?(\w+) [A-Z]|\bunder (?:the )?(\w+) (?:[A-Z]\w+ )+(?:is|are)\b"
)
"""Who holds an office under a president held it: "is the secretary under President Polk"."""
_COUNTERFACTUAL = re.compile(r"\bwould (?:not )?have (?:been )?[a-z]+(?:ed|en|n|t|d)\b")
_CONDITIONED = re.compile(r"\b(?:if|unless|without|but for|had|otherwise|under|with|according to)\b", re.I)
"""What would have been is so under a condition that must be said."""
_CENTURY = re.compile(r"\ban? (?:[a-z]+ )?(?:\d+(?:st|nd|rd|th)|[a-z]+th|first|second|third) century [A-Za-z]{4,}")
"""Two words before a noun: "a 9th century monk" wants its hyphen."""
_FOREIGN = re.compile(
    r"\b(?:the|an|that) (?:item|thing)s? (?:that|which|who)\b"
    r"|[a-z] once [a-z]+ed (?:ha[sv]e?|must|can|may|will|is|are)\b"
    r"|^(?:Of|With|To|From|For|By|On|In|Against) what (?:is|are|was|were) .*\b\w+ and \w+\?$"
    r"|\bconsidered as (?:the|an?)\b|\b[Tt]he \d\d?-year-old\b|\bdiscuss(?:ed|es)? about\b"
    r"|\b(?:[Oo]ne )?(?:out of|in) every \w+ (?:wom|m)en\b.*\b(?:her|his)\b"
    r"|\b(?:is|are|was|were) having\b|\bby .* in no way\.$|\bcomprised of\b|\bknown at the [A-Z]"
    r"|\b[a-z]+ (?:in|at|to|of|with) [A-Z]\w+ and not having\b"
    r"|\b[Hh]ow many [A-Z]\w+ (?:is|was|has)\b|\b[a-z]+, [a-z]+, but (?:who|what)\b"
    r"|^[Ww]hat (?:is|was) (?:that|whether)\b"
    r"|\b(?:of|in|on|with|by|for|from|into|has|have|had|is|was) it[’']s (?!an?\b|the\b|not\b|been\b|so\b|\w+ing\b)"
    r"|\bwhat (?:is|was) (?:im)?(?:possible|probable|likely|clear|true|certain|known|important|necessary) that\b"
    r"|^(?:According to [^,]*, )?\w+ing\b[^,.?]*\b(?:or|and) to [a-z]+\b.*\b(?:is|was)\b"
)
"""Phrases that no native writer would print, and somebody called by an age alone."""
_TWICE_NAMED = re.compile(
    r"^According to ([A-Z][a-z]{2,}), .*\b\1\b|^According to [^,]*\b([A-Z]\w+ [a-z]+)[’']s? [^,]*, the \2\b"
    r"|\b([A-Z]\w+ [A-Z]\w+)(?![\w’']) [^.?]*\b\3[’']s\b"
)
"""Who says or does it is named again where a pronoun would stand."""
_MORE = re.compile(r"\b(?:more|fewer|less) (?!than\b|or less\b|\w+ly \w+ed (?!by\b|in\b|for\b|to\b)[a-z])\w+", re.I)

_BARE_MORE, _HOW = re.compile(r"(?:more|less) \w+"), re.compile(r"\b[Hh]ow \w+ (?:is|are|was|were)\b")
"""How strong something is, and "stronger" as the answer."""


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item whose words were cut in the wrong place."""
    if _is_unlike(candidate):
        return "unlike parts joined"
    item = candidate.item
    if isinstance(item, Choice | ShortAnswer) and _NEXT_TO_NONE.match(item.key):
        return "what is not the case as the answer"
    reason = next(filter(None, map(_flaw, texts_of(item))), None)
    return reason or ("more than what is not said" if _is_half_compared(candidate) else None)


def _is_unlike(candidate: Candidate) -> bool:
    """True for a bare verb joined to a gerund: "powers include calling a vote or appoint a judge"."""
    clause = candidate.finding.clause
    target = clause.piece("object", "complement") if clause is not None else None
    if target is None or target.words[0].tag != "VBG":
        return False
    words = takewhile(lambda token: token.tag not in {"TO", "MD"}, target.words)
    return any(one.tag == "CC" and two.tag == "VB" for one, two in pairwise(words))


def _is_counted(quality: str, noun: str) -> bool:
    """True for a plural whose adjective, if it has one, is no more or less so by "less": games, living things."""
    is_graded = quality and not (quality.endswith("ing") or inflections_of(quality, tag="JJR", inflect_oov=False))
    nouns = lemmas_of(noun.lower())
    return not is_graded and "ADJ" not in nouns and nouns.get("NOUN", (noun.lower(),))[0] != noun.lower()


@kept
def _flaw(text: str) -> str | None:
    """What is wrong with a text, which several items may have; None where nothing is."""
    if text.count('"') % 2 or text.count("“") != text.count("”") or _has_lone_quote(text):
        return "a quotation mark without its fellow"
    if _CAPITAL.search(text) or _UNHYPHENED.search(text):
        return "a capital inside or a hyphen left out"
    if _CUT_OFF.search(text):
        return "cut off at its end"
    if _SINCE.search(text):
        return "a present that began in a year named"
    under = _UNDER.search(text)
    if under and knowledge.title_word(under[1] or under[2]):
        return "a present under a president of the past"
    if _COUNTERFACTUAL.search(text) and not _CONDITIONED.search(text):
        return "what would have been, without its condition"
    if _CENTURY.search(text) or _FOREIGN.search(text) or _TWICE_NAMED.search(text):
        return "a phrase that a native writer would change"
    if _LEFT_OVER.search(text) or _FORMULA.search(text):
        return "a word left over or a formula in pieces"
    if any(_is_counted(*found) for found in _LESS.findall(text)):
        return "less of what is counted"
    if _ADDRESS.search(text) or _DASH.search(text):
        return "an address or a dash"
    return None


def _has_lone_quote(text: str) -> bool:
    """True for a single quotation mark that nothing closes, and for one that stands by itself."""
    if _ALONE.search(text):
        return True
    text = _LETTER.sub(lambda found: found[0] if _is_english(found["name"].lower()) else "", text)
    return any(len(opening.findall(text)) > len(closing.findall(text)) for opening, closing in _SINGLE)


def _is_english(word: str) -> bool:
    return bool(lemmas_of(word)) or frequency(word) >= _COMMON


def _is_half_compared(candidate: Candidate) -> bool:
    item = candidate.item
    if isinstance(item, Choice | ShortAnswer) and _BARE_MORE.fullmatch(item.key) and _HOW.search(item.stem):
        return True
    match item:
        case Choice() | ShortAnswer():
            text = f"{item.stem} {item.key}"
        case Cloze():
            text = f"{item.before} {item.after}"
        case TrueFalse():
            text = item.statement
        case Ordering():
            return any(_MORE.search(one) and not _THAN.search(one) for one in texts_of(item))
        case _:
            return False
    is_told = bool(_THAN.search(text) or _BESIDE.match(text))
    if candidate.asked == "what-happens":  # more than if the condition did not hold
        return False
    is_beside = isinstance(item, Cloze) and _OPPOSED.search(text) is not None
    said = is_told or is_beside or _MORE_SO.search(text) or _CHANGED.search(text)
    return _MORE.search(text) is not None and not said
