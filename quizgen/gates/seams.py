"""Words of an item that are torn out of a phrase or clause of its source: what stands around them there tells."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile
from typing import NamedTuple

from quizgen.clauses import PLACES, Clause, Kind, Sentence, Token, Words
from quizgen.gates.reference import texts_of
from quizgen.items.model import Candidate
from quizgen.knowledge.function_words import AND_OR
from quizgen.quiz.model import Choice, Cloze, ShortAnswer, TrueFalse
from quizgen.quiz.numbers import MONTHS, is_year
from quizgen.tags import FINITE, NOUNS, SINGULARS, WH_WORDS

_PIECE = re.compile(r"n[’']t\b|[’']s?\b|\w+|[^\w\s]")
_OPEN = frozenset("and or but nor the a an".split())
"""Words that something must follow."""
_CONTRACTED = frozenset({"s", "re", "ve", "d", "ll"})
_OF_PHRASE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "ADP", "NUM"})
_ALONE: frozenset[Kind | None] = frozenset({"person", *PLACES})
"""Kinds of names of which the last word says enough."""
_TAKING_OF = frozenset(
    "accuse rob deprive convict relieve remind inform cure warn suspect rid strip assure convince notify acquit clear "
    "absolve advise ask demand require expect make think persuade".split()
)
"""Verbs that an object and an "of" of their own follow."""
_ASKED_OF = frozenset(
    "share percentage proportion fraction part portion number kind kinds many much which what".split()
)
"""Words of a question that an "of" follows."""
_VERBAL = FINITE | {"VB"}
_PLURAL = frozenset({"are", "were", "have", "do"})
_ENCLOSING = frozenset({",", "(", "and", "or"})
_MARKS_AROUND = 2
_COMMON = frozenset({"NN", "NNS"})
_MOST_NAMING = 5
"""Words and marks with which an aside may still only name what stands before it: "the guild (GSN) hall"."""
_OF_MEMBER = NOUNS | {"ADJ", "NUM", "PUNCT", "CCONJ"}
_LINKS = frozenset({"is", "are", "was", "were", "did", "does", "do"})


class Word(NamedTuple):
    """A word or mark of an item.

    Attributes:
        text: as it stands there.
        token: the source's word that it is; None for one of the frame's own.
        around: the words of the sentence that holds it; none for one of the frame's own.
    """

    text: str
    token: Token | None = None
    around: Words = ()

    @property
    def before(self) -> Token | None:
        """The source's word before it, or None."""
        return self.around[self.token.index - 1] if self.token is not None and self.token.index else None

    @property
    def behind(self) -> Words:
        """The source's words behind it."""
        return self.around[self.token.index + 1 :] if self.token is not None else ()


def refuse(candidate: Candidate, title: str) -> str | None:  # noqa: ARG001  (every gate has one signature)
    """Refuse an item whose words, found again in its source, are torn out of a phrase or clause there."""
    item = candidate.item
    read = [found_again(text, candidate) for text in texts_of(item)]
    for words in read:
        reason = next((name for name, is_torn in _TEARS if is_torn(words)), None)
        if reason is not None:
            return reason
        if isinstance(item, Cloze | TrueFalse) and _lacks_owner(words):
            return "a phrase without its owner"
    clause = candidate.finding.clause
    if clause is not None and (clause.subject.words[-1].pos == "CCONJ" or _is_first_of_list(clause, candidate)):
        return "the first of several with the verb of all"
    return _of_question(read[0], read[1], candidate) if isinstance(item, Choice | ShortAnswer) else None


def _of_question(stem: list[Word], key: list[Word], candidate: Candidate) -> str | None:
    """Why a question is torn from its key, or its key from more of it."""
    if _skips_joint(key) or _skips_member(key) or _stops_in_list(key):
        return "a member of a list left out of the key"
    if key[0].text == "because" and _goes_on(key[-1]):
        return "a reason cut off in a list"
    if any(_parts(one, two, key) for one, two in pairwise(stem)):
        return "what is asked for torn from its of"
    if any(_parts_name(one, two, key) for one, two in pairwise(stem)):
        return "half a title asked for"
    if _parts_range(stem, key):
        return "a range whose ends stand apart"
    if _lacks_first(stem, key):
        return "the second of two whose first is in the key"
    if candidate.asked in {"subject", "thing", "agent"} and _runs_on(stem):
        return "another clause in a question for the subject"
    return None


def _parts_range(stem: list[Word], key: list[Word]) -> bool:
    """True for "from silt" in the key whose "to gravel" has stayed in the stem."""
    last = key[-1].token
    is_open = any(word.text == "from" for word in key) and all(word.text != "to" for word in key)
    return is_open and last is not None and any(word.text == "to" and word.before is last for word in stem)


def found_again(text: str, candidate: Candidate) -> list[Word]:
    """The words of a text, each with the word of the source that it is.

    Of several it is the one right behind the last, else the one that the next word follows.
    """
    source, places = _source(candidate.finding.sentences)
    pieces = _PIECE.findall(text)
    found: list[Word] = []
    last = -2
    for piece, following in zip(pieces, [*pieces[1:], ""], strict=True):
        goes_on = {at - 1 for at in places.get(following.lower(), ())}
        rank = [(at != last + 1, at not in goes_on, at < last, at) for at in places.get(piece.lower(), ())]
        last = min(rank)[-1] if rank else -2
        found.append(Word(piece, *source[last]) if rank else Word(piece))
    return found


@lru_cache(maxsize=128)
def _source(sentences: tuple[Sentence, ...]) -> tuple[Sequence[tuple[Token, Words]], Mapping[str, Sequence[int]]]:
    """The words of sentences, each with all words of its sentence, and by each word its places among them."""
    source: list[tuple[Token, Words]] = []
    places: dict[str, list[int]] = {}
    for sentence in sentences:
        for token in sentence.tokens:
            for piece in _PIECE.findall(token.text):
                places.setdefault(piece.lower(), []).append(len(source))
                source.append((token, sentence.tokens))
    return source, places


def _gap(one: Word, two: Word) -> Words:
    """What stands between two words in the source, where both are of one sentence and in its order."""
    if one.token is None or two.token is None or one.around is not two.around:
        return ()
    return one.around[one.token.index + 1 : two.token.index]


def _lacks_verb(words: list[Word]) -> bool:
    """True for a relative pronoun behind a preposition with no verb: "people for whom complex treatises"."""
    return any(
        word.token is not None
        and word.token.tag in {"WP", "WDT", "WP$"}
        and word.before is not None
        and word.before is before.token
        and word.before.pos == "ADP"
        and not any(one.text.isalnum() and (one.token is None or one.token.tag in _VERBAL) for one in words[at:])
        for at, (before, word) in enumerate(pairwise(words), 2)
    )


def _lacks_noun(words: list[Word]) -> bool:
    """True for adjectives alone between an owner and a verb: "Peru's oldest and driest is in the south"."""
    for at, word in enumerate(words, 1):
        if word.token is not None and word.token.tag == "POS":
            held = list(takewhile(lambda one: one.token is not None and one.token.pos in _OF_QUALITY, words[at:]))
            behind = next(iter(words[at + len(held) :]), None)
            if held and behind is not None and behind.token is not None and behind.token.tag in FINITE:
                return True
    return False


_OF_QUALITY = frozenset({"ADJ", "ADV", "CCONJ"})


def _lacks_year(words: list[Word]) -> bool:
    """True for a month that has a year in the source, and none here: "in October"."""
    for at, word in enumerate(words, 1):
        date = [token.text for token in takewhile(lambda one: one.text == "," or one.text.isdigit(), word.behind[:3])]
        if word.text in MONTHS and any(map(is_year, date)):
            return not any(is_year(one.text) for one in words[at : at + len(date)])
    return False


def _lacks_name(words: list[Word]) -> bool:
    """True for the last word of a name of several, at the head or behind a form of be: "what was Challenge?"."""
    for before, word in pairwise((Word(""), *words)):
        token, part = word.token, word.before
        if token is None or part is None or token.tag != "NNP" or before.token is part or token.name in _ALONE:
            continue
        is_part = part.pos in {"PROPN", "VERB"} and part.text.istitle() and part.space and part.index > 0
        stands = not before.text or before.text in _LINKS
        goes_on = words[words.index(word) + 1 :][:1]
        if is_part and stands and not (goes_on and (goes_on[0].text == "-" or goes_on[0].text[:1].isupper())):
            return True
    return False


def _lacks_owner(words: list[Word]) -> bool:
    """True for a statement that begins behind its owner: "First town was built", of "Peru's first town"."""
    return bool(words) and words[0].before is not None and words[0].before.tag == "POS"


def _is_open(words: list[Word]) -> bool:
    """True for words that end in "and" or an article."""
    last = next((word for word in reversed(words) if word.text.isalnum()), None)
    return last is not None and last.token is not None and last.text in _OPEN


def _is_contracted(words: list[Word]) -> bool:
    """True for a verb in short form, which a name in the place of its pronoun cannot have: "Ann’s returned"."""
    return any(
        word.token is not None
        and word.token.tag != "POS"
        and word.token.text.lower().strip("’'") in _CONTRACTED
        and word.token.text[0] in "’'"
        and word.before is not None
        and word.before is not before.token
        for before, word in pairwise((Word(""), *words))
    )


def _skips_joint(words: list[Word]) -> bool:
    """True where the words left out inside a key hold what joins them: "it forces change undesirable things"."""
    return any(
        one.text.isalnum() and two.text.isalnum() and bool(gap := _gap(one, two)) and gap[0].pos == "CCONJ"
        for one, two in pairwise(words)
    )


def _lacks_of_noun(words: list[Word]) -> bool:
    """True for "the end of is near": a noun, "of" and a form of be, with nothing that could have been drawn ahead."""
    for at, (one, two, three) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if one.token is None or three.token is None or two.text != "of" or one.token.pos not in NOUNS:
            continue
        drawn = any(word.text.lower() in _DRAWN or word.token is None for word in words[:at])
        if three.text.lower() in _LINKS and two.before is one.token and not drawn:
            return True
    return False


_DRAWN = frozenset("what which whom whose who that".split())


def _skips_aside(words: list[Word]) -> bool:
    """True for "guests at the fair skippers" where the source has "the fair (the oldest in the land) skippers"."""
    for one, two in pairwise(words):
        gap = _gap(one, two)
        is_aside = len(gap) > _MOST_NAMING and gap[0].text == "(" and gap[-1].text == ")"
        if is_aside and one.token is not None and two.token is not None and {one.token.tag, two.token.tag} <= _COMMON:
            return True
    return False


def _skips_member(words: list[Word]) -> bool:
    """True for "Kent, as well as Essex" where the source has "Kent, Sussex, as well as Essex"."""
    for one, two in pairwise(words):
        gap = _gap(one, two)
        is_member = len(gap) > _MARKS_AROUND and gap[0].text == gap[-1].text == "," and one.token is not None
        joins = two.text in AND_OR or (two.text == "as" and gap[-1:] != ())
        if is_member and joins and one.token is not None and all(token.pos == one.token.pos for token in gap[1:-1]):
            return True
    return False


def _stops_in_list(key: list[Word]) -> bool:
    """True where the source goes on with members of the key's own form: "to stop ships, change their course, or …"."""
    first, last = key[0].token, key[-1]
    behind = last.behind
    if first is None or last.token is None or len(behind) < _MARKS_AROUND or behind[0].text != ",":
        return False
    end = next((at for at, one in enumerate(behind[1:], 1) if one.pos == "CCONJ" and behind[at - 1].text == ","), 0)
    member = behind[1 : end - 1]
    if not member or any(one.text in {";", ":", "("} for one in member):
        return False
    if member[0].tag in _DEED_TAGS:
        is_alike = any(word.token is not None and word.token.tag == member[0].tag for word in key)
        is_list = end > 0 and behind[end + 1 : end + 2] and behind[end + 1].tag == "VBG"
        return is_alike and (member[0].tag == "VB" or bool(is_list))
    return last.token.pos in NOUNS and all(one.pos in _OF_MEMBER for one in member) and not _begins_clause(behind[end:])


_DEED_TAGS = frozenset({"VB", "VBG"})


def _begins_clause(words: Words) -> bool:
    """True if a finite verb follows, before any mark."""
    return any(one.tag in FINITE for one in takewhile(lambda one: one.text not in {",", ".", ";"}, words))


def _parts(one: Word, two: Word, key: list[Word]) -> bool:
    """True for an "of" that stood behind the key: "trying to turn of reaching Mars into reality" lacks dreams."""
    last = key[-1].token
    if last is None or two.text != "of" or two.before is not last or one.token is last:
        return False
    verb = one.token.lemma if one.token is not None else one.text
    return last.pos == "NOUN" and verb not in _TAKING_OF | _ASKED_OF


def _parts_name(one: Word, two: Word, key: list[Word]) -> bool:
    """True for a phrase that ends a title in the source: "adopted in Islam" lacks the Charter of Rights."""
    last, behind = key[-1].token, next(iter(two.behind), None)
    if last is None or two.before is not last or one.token is last or behind is None:
        return False
    is_led = two.token is not None and two.token.pos == "ADP"
    is_title = last.text.istitle() and last.name != "person" and any(_is_inside(word) for word in key)
    is_title = is_led and is_title
    return is_title and behind.pos == "PROPN" and behind.name not in {"date", "year", "person", *PLACES}


def _is_inside(word: Word) -> bool:
    """True for the preposition of a title."""
    return word.token is not None and word.token.tag == "IN"


def _lacks_first(stem: list[Word], key: list[Word]) -> bool:
    """True for "and" with a preposition that stands before it in the key alone: "viewed and as moral truths"."""
    for at, (one, two) in enumerate(pairwise(stem)):
        if one.token is not None and one.token.pos == "CCONJ" and two.token is not None and two.token.tag == "IN":
            before = {word.text.lower() for word in stem[:at]}
            return two.text not in before and two.text in {word.text for word in key}
    return False


def _goes_on(last: Word) -> bool:
    """True where a coordinator follows in the source, and no verb behind it that another clause would have."""
    behind = last.behind
    return bool(behind) and behind[0].pos == "CCONJ" and not any(token.tag in FINITE for token in behind)


def _is_first_of_list(clause: Clause, candidate: Candidate) -> bool:
    """True for one thing with the verb of several, of which a comma or bracket parts it: "the cod (…), … are"."""
    subject, first = clause.subject, min(token.index for token in clause.verb.words)
    is_one = (
        subject.head.tag in SINGULARS
        and not subject.head.text.endswith("s")
        and not subject.conjuncts
        and subject.number == "singular"
    )
    if not is_one or clause.verb.finite.text.lower() not in _PLURAL or clause.shared:
        return False
    tokens = candidate.finding.sentences[0].tokens[subject.words[-1].index + 1 : first]
    return any(token.text in _ENCLOSING for token in tokens)


def _runs_on(words: list[Word]) -> bool:
    """True for a noun with a verb of its own behind "and": "what uses gas and most of the coal comes from Peru"."""
    for at, word in enumerate(words):
        if word.token is None or word.token.pos != "CCONJ" or any(_opens_clause(one) for one in words[:at]):
            continue
        held = list(takewhile(lambda one: one.token is not None and one.token.pos in _OF_PHRASE, words[at + 1 :]))
        behind = next(iter(words[at + 1 + len(held) :]), None)
        if held and behind is not None and behind.token is not None and behind.token.tag in FINITE:
            return True
    return False


def _moves_likeness(words: list[Word]) -> bool:
    """True for "Moe left, as did Lie" cut out of "Moe left, with his boat sold to Berg, who kept it, as did Lie"."""
    read = [word for word in words if word.text != ","]
    return any(
        two.text == "as" and three.text in _DID and any(token.tag in _VERBAL for token in _gap(one, two))
        for one, two, three in zip(read, read[1:], read[2:], strict=False)
    )


_DID = frozenset("did does do had has have was were is are".split())
"""What "as" and such a word say again is the deed right before them."""


def _opens_clause(word: Word) -> bool:
    token = word.token
    return token is not None and (token.pos == "SCONJ" or token.tag in WH_WORDS)


_TEARS: tuple[tuple[str, Callable[[list[Word]], bool]], ...] = (
    ("a relative clause without its verb", _lacks_verb),
    ("an owner of what is not said", _lacks_noun),
    ("a month without its year", _lacks_year),
    ("half a name", _lacks_name),
    ("cut off at its end", _is_open),
    ("an of without its noun", _lacks_of_noun),
    ("said to do as another does what is left out", _moves_likeness),
    ("two nouns with an aside between them", _skips_aside),
    ("a verb in short form", _is_contracted),
)
