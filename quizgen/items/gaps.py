"""What a gap may hold: one whole unit that stands once and that neither its sentence nor the title gives away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from quizgen import knowledge
from quizgen.clauses import PLACES
from quizgen.knowledge.dictionary import frequency, lemmas_of
from quizgen.quiz.numbers import CARDINALS

_MAX_TERM = 2
_LOOSE = frozenset(
    "some many several any each every fewer his her its their other another such all most much more few both no one "
    "only own same of in on at to for from with by and or alone about over between into than as first next last "
    "new".split()
)
_BOUND = re.compile(
    r"(?:(?:age|about|around|approximately|roughly|nearly|almost|over|under|some|only|just|perhaps|up to"
    r"|at (?:least|most)|(?:more|less|fewer) than) )+",
    re.IGNORECASE,
)
_UNIT = re.compile(r"(?:\s?[%°]|\s(?:per ?cent|percent|hundred|thousand|million|billion|trillion|BCE?|CE|AD)\b)")
ERA = re.compile(r"\b(?:BCE?|CE|AD)$")
"""Behind a year: never a name by itself."""
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*)*")
_LATIN = re.compile(r"^[\x20-\u024f\u2010-\u201f]+$")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1fff\u3040-\u9fff]{2}")
"""A word of another script may be the key itself."""
_WORD = re.compile(r"[^\W\d_][\w-]*")
_ROOT = 4
"""Letters that two words of one root share at least."""
_MADE_OF = re.compile(r"(\w{3})(?:i[sz](?:e[ds]?|ing|ation)|ify|ified|ifies|ification|eous)")
_REST = 3
"""Letters behind such a beginning that tell two words apart."""
_TELLING = 4.5
"""Zipf frequency below which one word tells the name that it is a part of: "measles", not "world" (wordfreq)."""
_LONG = 6
"""Letters of a word from which a shared beginning tells."""
_EXAMPLE = re.compile(r"\b(?:such as|like|including|for example,?|among) (?:the )?$|\bsuch as [^,;]*$", re.IGNORECASE)
_EXAMPLES = re.compile(r"\b(?:such as|like|including|for example,?|among) [^,;]*$", re.IGNORECASE)
_LIST_BEHIND = re.compile(r", [A-Z]|(?:, [^,]+)*,? (?:and|or) (?:the )?(?:[A-Z]|others?\b)")
_PAIRED_BEHIND = re.compile(r" (?:and|or) (?:the )?(?:[A-Z][\w’'.-]*)(?: [A-Z][\w’'.-]*)*(?! and|,? and| or|,)\b(?!,)")
_PAIRED_BEFORE = re.compile(r"(?:^|[a-z] (?:the )?)[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)* (?:and|or) (?:the )?$")
"""One other name and nothing else of a list."""
_COMBINING = re.compile(
    r"^(photo|micro|macro|electro|hydro|inter|trans|anti|over|under|auto|thermo|neuro|super|hyper|multi|poly|counter"
    r"|semi|ultra|infra|intra|radio|cardio|nano|mega|pseudo|proto|meta|tele|retro|psycho|socio|agro|aero|contra|extra"
    r"|agri|para|post|fore)(?=\w{3})"
)
"""Beginnings that any two words may share: "photosystem" tells nothing of photosynthesis."""
_RARE = 3.8
"""Zipf frequency below which a word of the dictionary is a term (wordfreq)."""
_COMMON = 4.3
"""Zipf frequency from which a common noun can be worded otherwise."""
_LINKS = frozenset({"of", "the", "and", "for", "de", "von", "van", "al"})


_OF_THINGS = {
    "lunar": "moon", "solar": "sun", "stellar": "star", "terrestrial": "earth", "martian": "mars", "dental": "tooth",
    "cardiac": "heart", "hepatic": "liver", "renal": "kidney", "pulmonary": "lung", "cerebral": "brain",
    "papal": "pope", "feline": "cat", "canine": "dog", "avian": "bird", "bovine": "cattle", "equine": "horse",
}  # fmt: skip
"""Adjectives of another root than the noun they are of."""
_ONE_BY_ONE = re.compile(
    r" (?:[a-z-]+ ){0,2}[a-z-]+s(?: of [a-z]+)?(?:[,:]| (?:are|were)) "
    r"((?:[\w’'-]+(?: [\w’'-]+){0,2}, )*[\w’'-]+(?: [\w’'-]+)?,? and [\w’' -]+)[.,]?$"
)
"""What is counted, then each of it by name, to the end of the sentence."""
_BY_NAME = re.compile(r" (?:[a-z-]+ ){0,2}[a-z-]+ ([A-Z][\w’'-]*(?:(?:, [A-Z][\w’'-]*)*,? and [A-Z][\w’'-]*))")
"""What is counted, with the names of each right behind."""
_CALLED_ONE_BY_ONE = re.compile(
    r"[^,]*, (?:classified as|called|known as|named|namely|labelled|labeled|termed|dubbed) "
    r"((?:[\w’'-]+(?: [\w’'-]+){0,3}, )*[\w’'-]+(?: [\w’'-]+){0,3}?,? and [\w’' -]+)[.,]"
)
"""What is counted, and behind a comma what each of it is called."""
_SYMBOL = re.compile(r"^ \((?=[A-Z])(?:[A-Z][a-z]?[\d₀-₉]*)+[⁺⁻⁰-⁹+]*\)")
"""The formula of what stands before it."""
_SHORT_FORM = re.compile(r"[A-Z][A-Z\d]{1,5}")
_SMALL_WORDS = 2
"""Words without a letter in a short form: of, the."""

_LIES_IN = re.compile(r",? in (?:the )?(?:(?:\w+ern|central) [A-Z]|([A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*))")
"""Behind a place: the name of what it lies in, or a part of that."""

Gap = tuple[str, str, str]
"""What stands before a gap, in it, and behind it."""


def _places(text: str, words: str) -> Iterator[int]:
    """Where words stand in a text as a whole: no letter, digit, apostrophe, slash, hyphen or dash right at its ends."""
    start = text.find(words)
    while start >= 0:
        edges = text[max(0, start - 1) : start] + text[start + len(words) : start + len(words) + 1]
        if not any(edge.isalnum() or edge in "_’'-–/" for edge in edges):
            yield start
        start = text.find(words, start + 1)


def with_gap(text: str, key: str) -> Gap | None:
    """What stands before the gap, in it and behind it; None if the key does not stand there once as whole words."""
    forms = dict.fromkeys((key[:1].lower() + key[1:], key[:1].upper() + key[1:])) if key else {}
    found = [start for form in forms for start in _places(text, form)]
    if len(found) != 1:
        return None
    start, end = found[0], found[0] + len(key)
    is_number = key[-1:].isdigit() or key.lower() in CARDINALS
    unit = _UNIT.match(text, end) if is_number else None
    end = unit.end() if unit else end
    return text[:start], text[start:end], text[end:]


def without_bound(before: str, key: str, after: str) -> Gap:
    """The gap without "about", "more than" and the like before its number: they stay to be read."""
    bound = _BOUND.match(key)
    return (before + bound[0], key[bound.end() :], after) if bound else (before, key, after)


_QUALIFIED = re.compile(r"\b([A-Za-z-]+(?:ic|ous|ive|al|ary|ible|able)) $")
_NO_QUALITY = frozenset(
    "give live drive receive perceive deceive conceive achieve relieve survive strive arrive revive derive thrive dive "
    "forgive five reveal steal deal heal seal conceal appeal signal rival equal total enable disable vary mimic "
    "several".split()
)
"""Words that end like adjectives of quality and are verbs or counts."""


def qualifier(before: str) -> str:
    """The adjective of quality that stands right before a gap, or empty: half of a term may be left to be read."""
    found = _QUALIFIED.search(before)
    return found[1] if found is not None and found[1].lower() not in _NO_QUALITY else ""


def whole_term(before: str, key: str, after: str) -> Gap:
    """The gap of a lone noun with the adjective before it: "positive externalities"."""
    adjective = qualifier(before) if " " not in key else ""
    if not adjective:
        return before, key, after
    return before[: len(before) - len(adjective) - 1], f"{adjective} {key}", after


def without_symbol(before: str, key: str, after: str) -> Gap:
    """The gap of a substance without its formula right behind: "sodium ions (Na⁺)"."""
    return before, key, _SYMBOL.sub("", after)


def is_one_of_several(before: str, key: str, after: str) -> bool:
    """True if the gap holds a list or one thing of a list: its neighbours could stand in its place.

    One of a pair is told by the other.
    """
    if re.search(r"[A-Z][^,]* and (?:the )?[A-Z]", key) or _EXAMPLE.search(before):
        return True
    if _PAIRED_BEHIND.match(after) and not before.rstrip().endswith((",", "and", "or")):
        return False
    if _PAIRED_BEFORE.search(before) and not _EXAMPLES.search(before):
        return False
    lists = _LIST_BEHIND.match(after) or re.search(r"[A-Z]\w+,? (?:and|or) (?:the )?$", before)
    return key[:1].isupper() and bool(lists)


def is_unit(key: str) -> bool:
    """True for a name or a term of up to two words: longer phrases can be worded in too many ways to be filled in."""
    words = re.sub(r"^(?:(?:the|an?)\s+|“)", "", key, flags=re.IGNORECASE).split()
    if not _LATIN.match(key) or ERA.fullmatch(key):
        return False
    if all(word[:1].isupper() or word in _LINKS for word in words):
        return not (len(words) == 1 and _is_short_name(words[0])) and "&" not in key
    plain = not _LOOSE.intersection(word.lower() for word in words) and not any(
        re.search(r"[’']s?$", word) for word in words
    )
    is_rare = frequency(lemmas_of(words[-1]).get("NOUN", words[-1:])[0]) < _COMMON
    return plain and len(words) <= _MAX_TERM and is_rare and not words[0][0].isupper()


def _is_short_name(word: str) -> bool:
    """True for a common noun that a capital has made a short name (Parliament, the Commission): the whole is wanted."""
    entry = knowledge.find(word)
    is_known = entry is not None and knowledge.kind_of(entry).word_class != "organisation"
    return (
        not is_known
        and "NOUN" in lemmas_of(word.lower())
        and knowledge.gender(word) is None
        and frequency(word) >= _RARE
    )


def counted_out(after: str) -> int | None:
    """How many are named one by one right behind what a gap counts: two for " elements, polonium and radium."."""
    told = _ONE_BY_ONE.match(after) or _BY_NAME.match(after) or _CALLED_ONE_BY_ONE.match(after)
    return len(re.split(r",(?: and)? | and ", told[1])) if told is not None else None


def is_given_away(before: str, key: str, after: str) -> bool:
    """True if the rest of the sentence names the key again, or an article tells its first sound."""
    if re.search(r"\ban?\s+[“\"]?$", before, re.IGNORECASE) or _OTHER_SCRIPT.search(before + after):
        return True
    if _is_spelt_out(before, key):
        return True
    return any(is_told(part, key) for part in (before, after))


def _is_spelt_out(before: str, key: str) -> bool:
    """True for a short form in brackets behind the words that it stands for: "the Board of Trade (____)"."""
    if not (_SHORT_FORM.fullmatch(key) and before.endswith("(")):
        return False
    letters = iter(" ".join(re.findall(r"\w+", before)[-len(key) - _SMALL_WORDS :]).lower())
    return all(one in letters for one in key.lower())


def is_short_for(rest: str, key: str, texts: Iterable[str]) -> bool:
    """True for a short form where the rest has a rare word of those that it stands for in the article.

    Args:
        rest: of the sentence, without the key.
        key: what the gap holds.
        texts: the sentences of the article.
    """
    if not _SHORT_FORM.fullmatch(key):
        return False
    spelt = re.compile(rf"((?:[\w’'-]+ ){{2,{len(key) + _SMALL_WORDS}}})\({re.escape(key)}\)")
    long = {word.lower() for one in texts if (found := spelt.search(one)) for word in found[1].split()[-len(key) :]}
    told = {word.lower() for word in _WORD.findall(rest)}
    return any(len(word) >= _LONG - 1 and frequency(word) < _TELLING for word in long & told)


def is_told(text: str, key: str) -> bool:
    """True if a text names the key, or holds a word of its root ("sulfur" for "sulfate", "Edison" for his company)."""
    names = [name for run in _NAME.findall(text) for name in (run, *run.split())]
    bare = [re.sub(r"[’']s?$", "", name) for name in names]
    if any(name and knowledge.same(name, key) for name in bare):
        return True
    rest = [word.lower() for word in _WORD.findall(text)]
    rest += [_OF_THINGS[word] for word in rest if word in _OF_THINGS]
    return any(_is_kin(word.lower(), other) for word in _WORD.findall(key) for other in rest)


def _is_kin(one: str, other: str) -> bool:
    """True for two longer words that begin alike, and where one is the beginning of the other."""
    if _is_made_of(one, other) or _is_made_of(other, one):
        return True
    if min(len(one), len(other)) < _ROOT or one in _LINKS:
        return False
    if _ends_in(one, other) or _ends_in(other, one) or _is_of_place(one, other) or _is_of_place(other, one):
        return True
    if one[:_ROOT] != other[:_ROOT]:
        return False
    begins = _COMBINING.match(one)
    if begins is not None and other.startswith(begins[1]):
        end = begins.end()
        return one[end : end + _REST] == other[end : end + _REST]
    return min(len(one), len(other)) >= _LONG or one.startswith(other) or other.startswith(one)


def _is_made_of(one: str, other: str) -> bool:
    """True for "ionization" and "ions": a verb, or its noun, made of a noun of too few letters to tell."""
    made = _MADE_OF.fullmatch(one)
    return made is not None and other in {made[1], f"{made[1]}s"}


def _ends_in(one: str, other: str) -> bool:
    """True for a science or the like in a longer one of its kind: "chemistry" in "biochemistry"."""
    return len(other) >= _LONG and len(one) > len(other) and one.endswith(other)


def _is_of_place(one: str, other: str) -> bool:
    """True for those of a place whose name ends in a vowel: "Romans" for "Rome"."""
    return one[-1] in "aeo" and other in {one[:-1] + ending for ending in ("an", "ans", "ian", "ians")}


def is_placed(before: str, key: str) -> bool:
    """True if the gap only says where a named place lies: "Zurich in ___" asks nothing of the article."""
    if re.search(r"\b[A-Z][\w’'-]+,? (?:in|of) (?:the )?$", before) and not re.match(r"^\w+ in (?:the )?$", before):
        return True
    names = (re.sub(r"[’']s?$", "", name) for run in _NAME.findall(before) for name in (run, *run.split()))
    return any(knowledge.related(name, key) for name in names)


def is_located(after: str) -> bool:
    """True if what stands behind a place says where it lies: "in southern Arabia", "in France"."""
    where = _LIES_IN.match(after)
    entry = knowledge.find(where[1]) if where is not None and where[1] else None
    is_place = entry is not None and knowledge.kind_of(entry).word_class in PLACES
    return where is not None and (is_place or not where[1])
