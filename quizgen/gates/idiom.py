"""Questions that a native writer would put in other words, or that say nothing but figures: refused, not mended."""

from __future__ import annotations

import re

from quizgen import knowledge
from quizgen.facts.model import OF_SUBJECT
from quizgen.items.model import Candidate
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.knowledge.function_words import ARTICLES
from quizgen.quiz.model import Choice, ShortAnswer
from quizgen.quiz.numbers import YEAR
from quizgen.wording.fronting import is_dated, is_long

_ASKING = re.compile(r"(?:^|, )(?:(?:[a-z]+ )?(?:who|whom|what|which|how|why|when|where))\b", re.I)
_ONE_OF = re.compile(
    r"^(?:who|what|which)\b(?! (?:do|does|did|has|have|had) one of)[^?]*\bone of (?:the|its|his|her|their) "
    r"(?:most|least|first|main|few|leading|key|major|best|top|primary|\w+est|\d+|two|three|four|five|six|several|many)\b",
    re.I,
)
"""Asked for one of several that fit: "Who wrote one of the best works on bees?"."""
_ANY_WAY = re.compile(
    r"^what (?:is|was) one (?:[a-z]+ )?(?:way|method|means|technique|option|possibility|example|kind|type|form|use)\b",
    re.I,
)
"""Asked for one of several that the article may tell of elsewhere; options leave one."""
_EXCEEDING = re.compile(
    r"^(?:which|what) [^?]*?\b(?:is|are) (?:(?:much|far|slightly|a little) )?(?:[a-z]+er|(?:more|less) [a-z]+) than\b",
    re.I,
)
"""Asked for what exceeds a thing: many do ("Which river is longer than the Seine?"); options leave one."""
_ON_ONE = re.compile(
    r"\b(?:on|in|at) one (?!day|night|week|month|year|hour|minute|second|season|decade|century|place|go\b)[a-z]+\?$"
)
_COUNT_IN_SHARE = re.compile(r"\bhow many\b[^?]*\bonly [\d.]+ ?(?:%|percent|per cent)", re.I)
_NO_ARTICLE = re.compile(
    r"\bwhat (?:is|was) (?:average|total|annual|overall|mean|median|maximum|minimum) [a-z]"
    r"|\b(?:if|when|that|and|of|by|in|for|with|to|from|is|are|was|were|be|as) "
    r"(?:large|small|great|huge|vast|wide|[a-z]+(?:al|ar|ant|ing|ous|ive)) "
    r"(?:number|part|variety|range|majority|proportion|amount|quantity) of\b",
    re.I,
)
_LASTING = re.compile(rf"\b(?:is|are) (?:the|an?)\b(?!.*\b(?:been|have|has)\b).*\bsince (?:\w+ ){{0,3}}{YEAR}\b")
_AGES = re.compile(
    r"^(?:between|from) \d{1,2} (?:and|to) \d{1,2},|, (?:between|from) \d{1,2} (?:and|to) \d{1,2},", re.I
)
_POSSESSIVE = re.compile(r"[’']s?$")
_UNITLESS = re.compile(rf"\b(?:from|to) (?!{YEAR}\?)[\d.,]+\?$")
_BARE = re.compile(
    r"\b(?:of|by|in|from|to|with|for|on) [A-Z][\w’'-]+ (?:movement|revolution|empire|dynasty|period|government|army"
    r"|family|war|treaty|region|river|peninsula|constellation|church|parliament|constitution|language)\b"
)
"""A name before a common noun that wants its article: "of Bhakti movement"."""
_ITS_OWN = re.compile(r"^what (?:share|percentage|proportion) of\b.*\b(?:his|her)\b", re.I)
_FELT = re.compile(
    r"\b(?:un)?fortunately|\b(?:sadly|surprisingly|interestingly|importantly|of course|indeed|in fact)\b", re.I
)
_OWNER = re.compile(
    r"(?:^|\b(?:does|did|do|is|was|has|can|will|of|to|by|in|for|with|from) )"
    r"(?!(?:one|people|women|men|children|society|nature|mankind|humanity|today)[’'])[a-z]{3,}[’']s [a-z]"
)
"""A singular owner without its article: "economy's growth"."""
_AGED = re.compile(r"^at what age (?:has|have)\b", re.I)
_HELD = r"(?:[a-z]+ly )?(?:[a-z]+ed|said|thought|held) to (?:be|have been)"
_INDEFINITE = re.compile(rf"(?:^|, )what (?:is|was) (?:{_HELD} )?an?\b", re.I)
_AS_IN = re.compile(r"\w as in\b")
_HAVING = re.compile(r"\b(?:is|are|was|were) [^,]*(?<!as )having\b")
_OWNS_NOTHING = re.compile(r"\w[’']s (?:does|do|did|is|was|were|are|has|have|had|can|could|will|would)\b")
_TWICE_FOR = re.compile(r"^for\b.*, for what\b", re.I)
_CAPITALS, _STEM = re.compile(r"(?:[A-Z]\.){2,}|[A-Z][\w’'-]+"), 5
_DAY = re.compile(rf"(?<=\d), (?={YEAR})")
_WORD = re.compile(r"[A-Za-z][\w’'-]*")
_FIGURES = frozenset(
    "one two three four five six seven eight nine ten hundred thousand million billion trillion dozen several many few "
    "most some first second third basic main primary major key single total number figure amount share percent "
    "percentage ton tonne mile kilometre kilometer metre meter year month week day hour minute second decade century "
    "seem stem depend organize organise divide classify consist involve contain include comprise produce create cause "
    "lead result emerge arise occur happen begin end grow rise fall drop increase decrease decline double triple "
    "quadruple reach remain become come give take make "
    "square cubic encompass cover span measure extend stretch area constitute "
    "time stage step part factor way type kind group form level rate "
    "who what which how why when where many much".split()
)
_SOURCE = re.compile(r"^According to [^,]*, ")
_COUNTED = re.compile(
    r"(?:(?:more|fewer|less) than |only |about |around |nearly |almost |some |over |up to |at least )*"
    r"(?:\d[\d.,]*(?: million)? [a-z-]+|(?:\w+ )?(?:half|thirds?|quarters?|fifths?|tenths?) of )"
)
_WHAT = re.compile(r"(?:^|, )what\b", re.IGNORECASE)
"""How many they were is what is told of "26,000 ships"."""
_SHORT, _LEAST = 3, 2
_TELLING = 6.2
"""Zipf frequency above which a word says nothing of what a question is about (wordfreq)."""
_TERM = 3.2
"""Zipf frequency under which a noun is a term of its field."""
_UNITS = (
    r"(?:hours?|minutes?|days?|weeks?|months?|years?|(?:kilo|mega|giga)?tons?|tonnes?"
    r"|miles?|kilomet(?:re|er)s?|kilograms?|pounds?)"
)
_BARE_UNIT = re.compile(
    rf"^how many {_UNITS} (?:do|does|did)\b.*\b(?:lose|gain|save|miss|need|get|give|add|use|produce|have)\?$"
    rf"|\bhow many {_UNITS} (?:is|are|was|were)\b",
    re.I,
)
_SPAN = re.compile(rf"(?:(?:a few|several|many|some) )?{_UNITS}(?: or {_UNITS})?$", re.I)
_SPENT = re.compile(
    r"\b(?:spend|take|save|lose|waste|cost|require|last|gain|add|need|give|count|measure|represent)\b", re.I
)
"""What a span of time may be the object of."""
_KIN = re.compile(r"^how many (?:\w+ )?(?:brothers|sisters|siblings|cousins|aunts|uncles|friends|pets)\b", re.I)
_BY_WHOM = re.compile(r"\bby whom\b", re.I)
_AS_OTHERS = re.compile(
    r"^(?:as in|as with|like other|unlike other|like most other)\b|, like (?:most |many |all )?others?\b[^?,]*\?$", re.I
)
_ITS_FIRST = re.compile(rf"^which [a-z]+ [^?]*\bits (?:own |very )?first\b(?![^?]*{YEAR})", re.I)
"""Every one of a kind had its first at some time."""
_KIND = re.compile(r"\bwhat kind of ([a-z]+)\b", re.I)
_LOOK = re.compile(r"\b(?:do|does|did|can|will) an? (?:[a-z]+ )?(?:look|glance|glimpse) at\b", re.I)
_SAME_VERB = re.compile(r"\b(?:does|did|will|would|can|could) (\w{4,})ing\b.*\b\1e?\?$", re.I)
_ITSELF = re.compile(r"^(?:the|an?|[A-Z]\w+) .*(?:themselves|itself|himself|herself)$")
_DOES = re.compile(
    r"^(?:but )?what (?:do|does|did) (?:[\w’'-]+ ){1,4}(?<!to )do\?$"
    r"|^what (?:do|does|did) (?:[\w’'-]+ ){1,3}have to do\?$|\bonly do\b",
    re.I,
)
"""With no time or condition behind it: anything may be done."""
_UNTOLD = re.compile(
    r"(?:an? |some )?(?:specific|additional|further|extra|certain|particular|given|single|different|various|similar"
    r"|several) [a-z]+"
)
"""A key that says that there is something, and not what."""
_FOR_REASON = re.compile(
    r", for (?:(?:it|he|she|they|we|you|there|(?:the|its|his|her|their|this|these|no) [\w’'-]+) "
    r"(?:is|are|was|were|has|have|had|can|could|may|might|will|would|do|does|did)|it \w+s|they \w+)\b"
)
"""Behind a statement "for" opens a reason; a question states nothing that it could be one for."""
_HUNDREDS_OF = re.compile(r"\bhow many (?:hundred|thousand|million|billion)s\b", re.I)
_LIKE_THOSE = re.compile(r" like (?:[A-Z]|[\w’'-]+s\b)[^?,]*\?$")
"""What is likened to the answer, told away from it, seems to liken the deed: "What did they hunt like mammoths?" """
_EXTRAPOSED = re.compile(r"\b(?:come|arrive|happen) when\b")


def refuse(candidate: Candidate, title: str) -> str | None:
    """Refuse a question that is no idiom, and one that only figures tell from others."""
    item = candidate.item
    if not isinstance(item, Choice | ShortAnswer):
        return None
    if fault := _fault_of_key(item.stem, item.key) or _fault_of_asking(candidate, item):
        return fault
    if not candidate.finding.context and _says_little(item.stem, title):
        return "nothing but figures tells what is asked about"
    if candidate.ask is not None and candidate.ask.frame in OF_SUBJECT and _INDEFINITE.search(item.stem):
        return "one of a kind that has many"
    if candidate.asked in OF_SUBJECT and (fault := _fault_of_subject(candidate, item)):
        return fault
    if _OWNER.match(item.key) or _ITSELF.match(item.key):
        return "an article left out, or stress that nothing calls for"
    if _is_title_of_noun(item.stem, item.key, title):
        return "the title and the noun of the stem make the key"
    if _is_part_of_title(item.stem, item.key, title):
        return "the title names something else by the key"
    if _names_key(item.stem, item.key):
        return "the stem names its own answer"
    if candidate.asked == "kind" and _names_nation(item.stem, item.key):
        return "the stem names the country of the kind asked for"
    if isinstance(item, Choice) and (_is_of_one_kind(item) or _is_echo(item)):
        return "options of one kind where the kind is asked for, or the key alone holds a word of the stem"
    return next((reason for reason, found in _reasons(item.stem) if found), None)


def _fault_of_key(stem: str, key: str) -> str:
    """Why a key is none for its stem; empty where nothing speaks against it."""
    if _POSSESSIVE.search(key) and not (key.endswith(("s’", "s'")) or asked_part(stem).lower().startswith("whose ")):
        return "a possessor is no answer"
    if key.endswith(" for the first time"):
        return "when it was told, taken for what was told"
    if _UNTOLD.fullmatch(key):
        return "a key that does not say what"
    is_time = _SPAN.fullmatch(key) and _WHAT.search(stem) and not _SPENT.search(stem)
    return "a time taken for a thing" if is_time else ""


def _fault_of_asking(candidate: Candidate, item: Choice | ShortAnswer) -> str:
    """Why a question is torn, or has several answers that options do not settle; empty where nothing is wrong."""
    if candidate.asked == "object" and _LIKE_THOSE.search(item.stem):
        return "a likeness torn from its thing"
    is_open = isinstance(item, ShortAnswer) and _ANY_WAY.search(asked_part(item.stem))
    return "one of several ways" if is_open else ""


def _fault_of_subject(candidate: Candidate, item: Choice | ShortAnswer) -> str:
    """Why a question for the subject is none; empty where nothing speaks against it."""
    if candidate.asked == "thing" and _opens_with_participle(candidate):
        return "a participle behind its question word"
    if isinstance(item, ShortAnswer) and _EXCEEDING.search(item.stem):
        return "one of several that exceed it"
    is_count = _COUNTED.match(item.key) and _WHAT.search(item.stem)
    return "a count asked for with what" if is_count else ""


def _opens_with_participle(candidate: Candidate) -> bool:
    """True for "what built of stone could last": the verb comes behind, in what was taken for an adjunct."""
    clause = candidate.finding.clause
    return clause is not None and any(piece.words[0].tag == "MD" for piece in clause.pieces)


def _is_of_one_kind(item: Choice) -> bool:
    """True if all options say the same before the noun that the stem asks the kind of: "a rare book on bees"."""
    asked = _KIND.search(item.stem)
    before, noun, _ = item.key.partition(f" {asked[1]} ") if asked is not None else ("", "", "")
    return " " in before and bool(noun) and all(one.text.startswith(before + noun) for one in item.distractors)


def _is_echo(item: Choice) -> bool:
    """True if a word of the stem ends one of the key's and of no other option: "microbial" in "antimicrobial"."""
    asked = [word.lower() for word in _WORD.findall(item.stem) if len(word) > _STEM]
    texts = (item.key, *(one.text for one in item.distractors))
    key, *others = ([word.lower() for word in _WORD.findall(text)] for text in texts)
    held = [one for one in asked if any(word != one and word.endswith(one) for word in key)]
    return any(not any(word.endswith(one) for words in others for word in words) for one in held)


def _names_nation(stem: str, key: str) -> bool:
    """True for an American kind of what the stem calls the United States'."""
    nations = [country for word in _WORD.findall(key) if word[0].isupper() and (country := knowledge.country_of(word))]
    return any(knowledge.same(one, name) for one in nations for name in _CAPITALS.findall(stem))


def _reasons(stem: str) -> tuple[tuple[str, bool], ...]:
    asked = _question(stem)
    core = stem[asked:]
    fronted = [part for part in _DAY.sub(" ", stem[:asked]).split(", ") if part]
    opposed = core.lower().startswith("but ")
    loose = [] if opposed else [part for part in fronted if not is_dated(part)]
    return (
        ("one of several that fit", _ONE_OF.search(core) is not None),
        ("a count within a share", _COUNT_IN_SHARE.search(core) is not None),
        ("one of what is not said", _ON_ONE.search(core) is not None),
        ("two adverbials before the question", len(loose) > 1),
        ("a long way to the question", any(is_long(part) for part in loose)),
        ("an age that somebody has died at", _AGED.search(core) is not None),
        ("a present verb with since", _LASTING.search(core) is not None),
        ("ages that are not called so", _AGES.search(stem) is not None),
        ("a participle after a copula", _HAVING.search(core) is not None),
        ("a figure without its unit", _UNITLESS.search(core) is not None),
        ("an article left out", (_BARE.search(stem) or _OWNER.search(core) or _NO_ARTICLE.search(core)) is not None),
        ("a plural with his or her", _ITS_OWN.search(core) is not None),
        ("an example without what it shows", _AS_IN.search(core) is not None),
        ("a feeling of the writer", _FELT.search(core) is not None),
        ("a possessor of what is not said", _OWNS_NOTHING.search(core) is not None),
        ("for twice over", _TWICE_FOR.search(stem) is not None),
        ("an amount of what is not said", _BARE_UNIT.search(core) is not None),
        ("somebody's family", _KIN.search(core) is not None),
        ("by whom for who", _BY_WHOM.search(stem) is not None),
        ("a likeness beside a question", _AS_OTHERS.search(stem) is not None),
        ("each of its kind had a first", _ITS_FIRST.search(core) is not None),
        ("a look that does something", _LOOK.search(core) is not None),
        ("a verb that its own subject holds", _SAME_VERB.search(core) is not None),
        ("anything that is done", _DOES.search(core) is not None),
        ("a clause torn from what it explains", _EXTRAPOSED.search(core) is not None),
        ("hundreds counted by thousands", _HUNDREDS_OF.search(core) is not None),
        ("a reason hung on a question", _FOR_REASON.search(core) is not None),
    )


def _question(stem: str) -> int:
    """Where the question itself begins, behind what stands before it."""
    found = _ASKING.search(stem)
    return found.end() - len(found[0].removeprefix(", ")) if found else 0


def asked_part(stem: str) -> str:
    """The question itself, without what stands before it."""
    return stem[_question(stem) :]


def _says_little(stem: str, title: str) -> bool:
    """True if no name and no two telling words stand in a stem: "What seems to stem from three main factors?" """
    core = _SOURCE.sub("", stem)
    words = _WORD.findall(core)
    titled = {word.lower() for word in _WORD.findall(title) if len(word) > _SHORT}
    if any((at > 0 and word[0].isupper()) or word.lower() in titled for at, word in enumerate(words)):
        return False
    return not any(_is_term(word.lower()) for word in words) and sum(_tells(word.lower()) for word in words) < _LEAST


def _tells(word: str) -> bool:
    is_figure = not _FIGURES.isdisjoint({word, *bases(word)})
    is_quality = set(lemmas_of(word)) == {"ADJ"}
    return len(word) > _SHORT and not (is_figure or is_quality) and frequency(word) < _TELLING


def _is_term(word: str) -> bool:
    """True for a rare word that is a noun only: penicillin says alone what a question is about."""
    return frequency(word) < _TERM and set(lemmas_of(word)) == {"NOUN"}


def _is_part_of_title(stem: str, key: str, title: str) -> bool:
    """True for "which river" with "the Amazon" where the title is of the Amazon rainforest."""
    asked = re.search(r"\bwhich (\w+)\b", stem, re.I)
    name = key.removeprefix("the ")
    named = re.search(rf"\b{re.escape(name)} ([a-z]\w+)", title) if name[:1].isupper() else None
    return asked is not None and named is not None and named[1] != asked[1].lower()


def _is_title_of_noun(stem: str, key: str, title: str) -> bool:
    """True for "which technicians" with "pharmacy technicians" where the title is of pharmacy."""
    asked = re.search(r"\bwhich ([a-z]+)\b", stem, re.I)
    before, _, noun = key.lower().rpartition(" ")
    words = {word for word in before.split() if word not in ARTICLES}
    return asked is not None and asked[1] == noun and bool(words) and words <= set(title.lower().split())


def bases(word: str) -> set[str]:
    """Every base form that a word may have, as noun, verb or adjective."""
    return {str(form) for forms in lemmas_of(word).values() for form in forms}


def _names_key(stem: str, key: str) -> bool:
    """True if the key, less its article, stands as a name in the stem: "the UK" with "the UK Labour Party"."""
    name = key.removeprefix("the ").removeprefix("The ")
    return name[:1].isupper() and re.search(rf"\b{re.escape(name)}\b(?![’'-])", stem) is not None
