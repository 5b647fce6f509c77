"""What a sentence leaves to the one before it: a share of what, longer than what, enough for what."""

from __future__ import annotations

import re

from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate

_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_PARTS = r"(?:halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)"
_BOUND = (
    r"(?:(?:less|more|fewer|no more) than |about |nearly |almost |only |just |some |roughly |around |over |under )*"
)
_BEHIND = r"(?: (?:is|are|was|were|has|have|had|do|does|did|can|could|may|will|would|[a-z]+ed|[a-z]+s)\b|[.?]$)"
_SHARE = re.compile(
    rf"(?<!\bby )(?<!\bto )(?<!\bfrom )(?<!\bthan )(?<!\bat )(?<!\bof )\b(?:an? |{_COUNT}[- ]){_PARTS}(?=[.?]$|, while)"
    rf"|^(?:While |Although )?{_BOUND}(?:\[\[)?(?:\d[\d.,]*|{_COUNT}|ten|half)(?:\]\])? ?(?:%|per ?cent){_BEHIND}"
    r"|\b(?:aim(?:s|ed)?|opt(?:s|ed)?|settl(?:es?|ed)) for (?:\[\[)?\d[\d.,]* ?(?:%|per ?cent)(?:\]\])?[.?]$",
    re.IGNORECASE,
)
"""A share of a whole that is not said; of a rise by a third the whole is what rises."""
_NUMBERED = re.compile(
    r"\bfor (?:several|a few|many|some|two|three|four|five|ten) (?:hundred|thousand|million)"
    r"(?=,|[.?]$| (?:before|when)\b)"
)
"""Years, or people: the noun stands elsewhere."""
_FIGURE = re.compile(
    r"\b[Tt]he (?:figure|proportion|percentage|number|rate|total|amount)s?"
    r"(?: (?:is|are|was|were|has|had|have|rose|fell|grew|stood|remain(?:s|ed)?|reach(?:es|ed)|in [A-Z]\w+)\b|[.?]$)"
)
"""A figure of something that is told elsewhere."""
_KINDS = (
    r"(?:example|exception|illustration|counterexample|alternative|culprit|difference|distinction|case|instance|candidate"
    r"|specimen|contender)"
)
_INSTANCE = re.compile(
    rf"\b(?:is|are|was|were|remains?) (?:the|an?|one|another) (?:[\w-]+ )?{_KINDS}s?[.?]$"
    rf"|^(?:(?:Who|What) (?:is|was) )?(?:[Tt]he|[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w-]+ ){{0,2}}{_KINDS}"
    r"(?: (?:is|was|are|were)\b|\?$)"
)
"""An example or an exception: of what is not said."""
_PROBLEM = re.compile(
    r"\b(?:is|are|was|were|became|remains?) (?:the|an?) (?:[\w-]+ )?"
    r"(?:problem|obstacle|culprit|issue|drawback|objection)s?"
    r"(?: (?:at first|then|now|today|in \d{4}))?[.?]$"
)
_NEEDED = re.compile(
    r"\b[Tt]he [a-z]+ (?:needed|required|involved|concerned|available|obtained|saved)\b"
    r"(?! (?:for|to|by|in|from|on|at|with|during)\b)"
)
"""Needed for what, involved in what."""
_KIND = re.compile(
    r"\b(?:[Nn]ative|[Dd]ifferent|[Oo]ther|[Mm]any|[Ss]everal|[Cc]ertain|[Ss]ome|[Nn]ew|[Rr]are) "
    r"(?:kinds|types|sorts|species|varieties)\b(?! of\b)"
)
_THOSE = re.compile(
    r"(?:^|, )[Tt]hose (?:that|which)\b"
    r"|\b(?:do|does|did|mark(?:s|ed)?|include[sd]?|are|were) those (?:that|which)\b"
)
_NTH = re.compile(
    r"^(?:(?:What|Which) (?:is|was) )?[Tt]he (?:first|second|third|fourth|last|former|latter|others?|rest) "
    r"(?:is|are|was|were|has|had|[a-z]+s|comes?|came)\b"
)
_COUNTED = re.compile(
    r"\b(?:of|than|among|like|unlike|between|to|for|by) (?:the|these|those|all) (?:other |remaining |first |last )?"
    rf"(?:{_COUNT}|ten|eleven|twelve|\d+)(?=[.,;?]|$| (?:and|or|but|while|is|are|was|were|has|have|had|do|does|did)\b)"
    rf"|^The (?:other |remaining )?{_COUNT} (?:are|were|have|had|differ)\b"
    r"|\b(?:is|was|are|were|be|became|remains?) (?:by far |easily |still |now )?the (?:second |third )?"
    r"(?:(?!best\b|worst\b)[a-z]{3,}est|(?:most|least) [a-z]+)(?=[.,;?]|$)",
)
_NUMBERS_ALONE = re.compile(
    rf"^(?:At least|About|Only|Some|Up to|Nearly) {_COUNT} (?:is|are|was|were|has|have|had|can|may|must)\b"
    rf"|\b(?:between|from) (?:{_COUNT}|ten) (?:and|to) (?:{_COUNT}|ten|twelve|fifteen|twenty|thirty|forty|fifty)[.?]$"
)
_SET_OFF = re.compile(r"^[Tt]he (?:second |third )?(?:(?!best\b|worst\b)[a-z]{3,}est|(?:most|least) [a-z]+), ")
"""A superlative with its name set off, its noun told elsewhere."""
_SEVERAL = re.compile(r"\band\b|\b(?!(?:Unlike|Like)\b)[A-Za-z]{3,}s\b(?!’)|\b(?:people|men|women|children)\b")
"""What such a count or superlative may take up: things joined, or a plural."""
_AWAY = re.compile(
    r"\b(?:kilomet(?:re|er)s?|km|miles?|met(?:re|er)s?|yards?|feet|doors?|blocks?|streets?|drive|walk|ride|flight) "
    r"(?:away|off|down|further on|farther on|up the road|down the road)\b(?! (?:from|the)\b)"
    r"|\b\d[\d.,]* ?(?:km|kilomet(?:re|er)s?|miles?|m|met(?:re|er)s?|yards?|feet) (?:to the )?"
    r"(?:north|south|east|west|inland|offshore)\w*\b(?! (?:of|from|along|on|in|into|to|across|through)\b)"
    r"|\bthe \w+ opposite\b(?! (?:the|an?|of|side|end|direction|sex)\b| [A-Z])"
    r"|\b(?:to|on|at) (?:either|each|the other|one|both) (?:side|end)s?\b(?! (?:of|in)\b)"
)
_FIT = re.compile(
    r"\b(?:those|all|anyone|people|persons|individuals) (?:who|that) (?:is|are|was|were|remain(?:s|ed)?) "
    r"(?:most |more |not |still )?"
    r"(?:viable|eligible|ineligible|successful|unsuccessful|qualified|responsible|involved|concerned|affected|present"
    r"|absent|exempt|available|suitable|fit|unfit|selected|chosen|likely|able|interested|best|left)(?=[.,?]|$)"
)
"""For what, or in what, the group tells that they are of."""
_OPEN_ADJECTIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|became|become|remain(?:s|ed)?) (?:not |also |still |therefore |now )?"
    r"(?:exempt(?:ed)?(?! from\b)|eligible(?! (?:for|to)\b)|entitled(?! to\b| [A-Z“‘\"])"
    r"|excluded(?! (?:from|by)\b)|opposed(?! (?:to|by|in)\b)"
    r"|averse(?! to\b)|devoid(?! of\b)|liable(?! (?:for|to)\b)|absent(?! (?:from|in|on|at)\b)"
    r"|subject(?=[.,?])|prone(?! to\b)"
    r"|unaware(?! of\b| that\b)|adjacent(?! to\b)|involved(?! in\b| with\b))(?=[.,;?]|$| \w)"
)
"""An adjective that must say from what, for what or to what."""
_ONE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Aa]nother) (?:[a-z-]+ ){0,3}ones?\b(?! (?:of|who|whose|hundred|thousand|million|another)\b)"
)
_STAGE = re.compile(
    r"\b[Tt]he (?:semi-?final|quarter-?final|final|first round|second round|play-?offs?)s?\b"
    r"(?=[.?,]| by\b| (?:is|was)\b)"
)
_ABOUT = re.compile(
    r"\b(?:is|are|was|were|been|became|remain(?:s|ed)?) (?:[a-z]+ly )?(?:sceptical|skeptical|convinced|unconvinced"
    r"|opposed|satisfied|dissatisfied|responsible|unaware|aware|reluctant|enthusiastic|indifferent|hostile)[.?]$"
)
_AFFECTED = re.compile(
    r"\b(?:who|that|which) (?:is|are|was|were) (?:affected|involved|concerned|exempt|asked|interviewed|chosen|spared)\b"
    r"(?! (?:by|in|from|for|to|with|as)\b)"
)
_ENOUGH = re.compile(r"\b(?:is|are|was|were|be|been) (?:not |hardly |barely )?(?:enough|sufficient|insufficient)[.?]$")
_DEGREE = re.compile(
    r"\b(?:an?|the) (?:much|far|slightly|somewhat|considerably|significantly|even) (?:more |less |[a-z]+(?:er|ier) )",
    re.IGNORECASE,
)
_HARDER = re.compile(
    r"\b(?:find|finds|found) it (?:much |far |even |increasingly )?(?:[a-z]+er|more [a-z]+|less [a-z]+) to\b"
)
_THAN = re.compile(r"\b(?:than|compared (?:with|to))\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:than|if|when|because|by \w+ing)\b", re.IGNORECASE)
_REASONS = re.compile(r"\bfor (?:several|many|various|a number of|two|three|other|different) reasons[.?]$")
_WORK = re.compile(
    r"\b(?:before|after|since|when|until|once) (?:the )?work (?:had )?(?:began|begun|started|ended)(?! on\b)"
)
_FOLLOWED = re.compile(
    r"\b(?:followed|ensued)(?: (?:only )?(?:in|on) [\w ]*\d{4})?[.?]?$|\bfollow\?$|\[\[.*\bfollowed (?:only )?in\b"
)
_MORE_OF = re.compile(
    r"\banother (?:\[\[|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty|hundred)\b)"
    r"|\bone (?:further|final|last) [a-z]"
)
"""So many besides those that were told of before."""
_MEMBER = re.compile(
    r"\b[Aa]n? (?:[\w-]+ )?(?:members?|delegate|insider)(?! (?:of|for|from|state|country|nation)\b)(?= [a-z]|[.,?])"
)
_DIFFERENT = re.compile(
    r"\b[Aa] (?:very |quite |completely )?different (?:result|conclusion|name|view|answer|approach|path|course|method"
    r"|way|direction|picture|story|kind|opinion|system|rule|law)\b(?!.*\b(?:from|than|to|each|every)\b)"
)
_RANKED = re.compile(
    r"^[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten) (?:most [a-z]+|[a-z]+est) (?:is|are|was|were)\b"
)
_TOPMOST = re.compile(
    r"^(?:[Tt]he |What (?:is|was) the )(?:\[\[)?"
    r"(?:best[ -]known|most [a-z]+|(?!(?:inter|for|con|cont|prot|har)(?:v?est)\b)[a-z]{3,}est)(?:\]\])?"
    r" (?:is|are|was|were|has|have|had|include|includes|stand|stands|stood|lies?|comes?|came|dates?|belongs?)\b"
    r"|^[Tt]he (?:largest|greatest|highest|smallest|biggest) (?:number|share|part|amount|group)s? "
    r"(?:is|was|are|were|comes?|came|lives?|lived|goes|went)\b"
    r"|^(?:Only |About |Some )?(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty) "
    r"(?:is|are|was|were|has|have|had|send|sent)\b"
)
"""A noun that is left out."""
_FROM_THERE = re.compile(r"^(?:From|Up to|Until|Near) there\b")
_EVEN_MORE = re.compile(
    r"\b(?:even|much|far) (?:longer|more|less|further|earlier|later|better|worse|faster|slower)[.?]?$"
)
_SITTING = re.compile(
    r"\b[Aa] (?:session|sitting|crossing|single trip|round)"
    r" (?:usually |normally )?(?:takes?|took|lasts?|lasted|costs?)\b"
)
"""One of which kind is not said."""
_THINGS = re.compile(r"\b(?:did|does|do|done) (?:\[\[)?(?:one|two|three|four|five|six)(?:\]\])? things\b")
_UNITLESS = re.compile(
    r"\b(?:limit|height|width|depth|length|distance|temperature|weight|speed)s? (?:is|was|are|were) "
    r"(?:only |just |about )?(?:\[\[)?(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty)"
    r"(?:\]\])?\.$"
)
_ONLY_MORE = re.compile(
    r"^Only (?!if|when|after).*\b(?:an?|\[\[an?) (?:\w+er|more \w+) (?:share|number|rate|amount|part)\b"
)
_ANOTHER = re.compile(r"\b[Aa]nother (?!\[\[|\d|word\b|way\b|name\b|term\b)[a-z]+")
_FIRST_ONE = re.compile(
    r"\b(?:[Aa]n?|[Oo]ne|[Ee]ach|[Ee]very|from|yet) .*\banother\b|\banother(?: [a-z]+)? (?:is|was) \b"
    r"|\b(?:one|is|as|or|than) another\b"
)
"""What another is told from, before it; and "is another way"."""
_SINCE = re.compile(
    r"\b(?:ever since|since then)[.?]$|\b(?:became|become|becomes|is|are|was|were|has|have|had) in turn\b"
)
_NORTH = re.compile(
    r"\b(?:is|are|was|were|lies?|lay) (?:just |immediately )?to the (?:north|south|east|west)\w*(?=[.,?]| and\b)"
)
_WON = re.compile(
    r"\b(?:won|win|lost|lose|scored?|sold|sell|built|build|bought|buy|receive|received|took|take|found|find|made) "
    rf"(?:\[\[)?{_COUNT}(?:\]\])?(?=[.?]$|, including\b| (?:and|in|at|on) )"
)
"""So many: of what the words before tell."""
_SPAN = re.compile(
    rf"\b(?:in|for|during|over|within) the (?:\d+|{_COUNT}|ten|twelve) (?:days|weeks|months|years|decades)(?=[.,?]|$)"
)
"""Before or after what is not said."""
_FELLOW = re.compile(r"^(?:(?:What|Who|Whom) (?:did|does|do) )?[Ff]ellow [a-z]+ ")
_STILL_OTHER = re.compile(r"\b[Tt]here (?:is|are|was|were) (?:[a-z]+ )*other (?!than\b)[a-z]+")
_AT_LEVELS = re.compile(r"\b[Aa]t (?:current|present|such|today’s|these) (?:levels|prices|rates)\b(?! of\b)")
_CHAPTER = re.compile(
    r"\b(?:[Tt]he (?:next|previous|following) )?(?:Chapter|Section|Module|Unit|Figure|Table) \d+(?:\.\d+)?\b"
)
"""A part of the book that the article is from."""
_LEAST = 6
"""So many words before "the one" hold what it stands for."""
_REASON_OF = (
    (_SHARE, "a share of what is not said"),
    (_SINCE, "since or in turn for what is not said"),
    (_NORTH, "north of what is not said"),
    (_WON, "a number without its noun"),
    (_SPAN, "a time that is not placed"),
    (_FELLOW, "fellows of whom is not said"),
    (_STILL_OTHER, "other than what is not said"),
    (_AT_LEVELS, "levels of what is not said"),
    (_CHAPTER, "a part of a book that is not named"),
    (_NUMBERED, "a number without its noun"),
    (_FIGURE, "a figure of what is not said"),
    (_INSTANCE, "an instance of what is not said"),
    (_PROBLEM, "a problem of what is not said"),
    (_NEEDED, "needed for what is not said"),
    (_KIND, "kinds of what is not said"),
    (_THOSE, "those of what is not said"),
    (_NTH, "one of what is not said"),
    (_STAGE, "a stage of what is not said"),
    (_ABOUT, "an attitude to what is not said"),
    (_AFFECTED, "affected by what is not said"),
    (_ENOUGH, "enough for what is not said"),
    (_REASONS, "reasons that are not told"),
    (_WORK, "work on what is not said"),
    (_FOLLOWED, "after what is not said"),
    (_MORE_OF, "more than what is not said"),
    (_MEMBER, "a member of what is not said"),
    (_DIFFERENT, "different from what is not said"),
    (_RANKED, "the first of what is not said"),
    (_TOPMOST, "the first of what is not said"),
    (_FROM_THERE, "from where is not said"),
    (_EVEN_MORE, "more than what is not said"),
    (_SITTING, "one of a kind that is not said"),
    (_THINGS, "things that are not told"),
    (_UNITLESS, "a measure without its unit"),
    (_SET_OFF, "one of a set that is not said"),
    (_NUMBERS_ALONE, "a number without its noun"),
    (_AWAY, "away from what is not said"),
    (_FIT, "those of a group that is not named"),
    (_OPEN_ADJECTIVE, "exempt or absent from what is not said"),
)


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse an item whose words, or the context that it opens with, leave out what they are of, for or more than."""
    texts = [*texts_of(candidate.item), *filter(None, [candidate.finding.context])]
    if any(_ONE.search(text) and not _is_taken_up(text) for text in texts[:1]):
        return "the one of what is not said"
    for text in texts:
        reason = next((reason for pattern, reason in _REASON_OF if pattern.search(text)), None)
        if reason is not None:
            return reason
    if any(_is_uncounted(text, title) for text in texts):
        return "a count or superlative of what is not said"
    whole = " ".join(texts[:2])
    if _ANOTHER.search(whole) and not (_FIRST_ONE.search(whole) or _THAN.search(whole)):
        return "another than what is not said"
    is_half = (_ONLY_MORE.search(whole) or _DEGREE.search(whole)) and not _THAN.search(whole)
    is_half = is_half or (_HARDER.search(whole) and not _WHY.search(whole))
    return "more than what is not said" if is_half else None


def _is_uncounted(text: str, title: str) -> bool:
    """True for "the largest of the eight" with nothing before it, or in the title, that there are several of."""
    found = _COUNTED.search(text)
    return found is not None and not (_SEVERAL.search(text[: found.start()]) or _SEVERAL.search(title))


def _is_taken_up(text: str) -> bool:
    """True if a noun stands before "the one" that it may stand for."""
    found = _ONE.search(text)
    return found is not None and len(text[: found.start()].split()) > _LEAST
