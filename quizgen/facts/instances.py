"""What kind things are of: "acute illnesses such as cholera and typhoid", whatever else the sentence says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Sentence, Text, Token, Words
from quizgen.facts.members import Members, read_members
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.sorts import VAGUE
from quizgen.knowledge.dictionary import frequency
from quizgen.knowledge.function_words import AND_OR
from quizgen.tags import INFLECTED, MEANINGFUL, MODIFYING, NOUNS, PLURALS, RELATIVES
from quizgen.wording.words import is_open, say, sentence

_MOST_NAMED = 16
_KEPT = 4.0
"""Zipf frequency below which a word before an empty noun fills it (wordfreq)."""
_QUANTITIES = frozenset(
    "other many several some various certain different important new common additional further numerous few all most "
    "any specific particular individual various key major main".split()
)
"""What the class loses: its examples belong to it without."""
_RELATED = frozenset("larger smaller such these those this that its their his her our your same similar".split())
_SORTS = frozenset("class type kind form sort group family variety category".split())
_LOOSE = frozenset(
    "thing issue place question factor problem topic area subject case aspect way reason matter people person country "
    "nation other one element feature detail item activity measure event concern figure field purpose favorite "
    "favourite highlight classic staple contender candidate standout".split()
)
"""Nouns under which anything falls: nobody learns what its examples are."""
_NAMED = frozenset({"person", "group", "organisation", "city", "country", "place"})
"""Classes of what has names: one says what Kiel is, not what it is an example of, and it is many things."""


def find(text: Text) -> Iterator[Fact]:
    """Find examples and what they are examples of.

    Args:
        text: the analysed article.
    """
    for found in text.sentences:
        if found.open_quote or not found.text.endswith((".", ":")):
            continue
        for at, start in (*_cues(found.tokens), *_said_to_be(found.tokens)):
            fact = _fact(found, at, start)
            if fact is not None and not has_other_kinds(text, _genus(found.tokens, at)):
                yield fact


def has_other_kinds(text: Text, genus: Words) -> bool:
    """True if the article has another kind of a class than its words tell.

    Args:
        text: the analysed article.
        genus: the words that name the class, its noun last.
    """
    told = {token.lemma.lower() for token in genus}
    for one in text.sentences:
        for before, head in pairwise(one.tokens):
            is_kind = before.pos in MODIFYING and head.lemma == genus[-1].lemma and head.pos in NOUNS
            if is_kind and before.lemma.lower() not in told | (_QUANTITIES - {"common"}) | _RELATED | VAGUE:
                return True
    return False


def _cues(tokens: Words) -> Iterator[tuple[int, int]]:
    """Where the class ends and where its examples begin."""
    texts = [token.text.lower() for token in tokens]
    for at, text in enumerate(texts):
        has_comma = at > 0 and texts[at - 1] in {",", "("}
        if text == "such" and texts[at + 1 : at + 2] == ["as"]:
            yield at - has_comma, at + 2
        elif text == "including" or (text == "like" and not has_comma and tokens[at].pos == "ADP"):
            yield at - has_comma, at + 1


def _said_to_be(tokens: Words) -> Iterator[tuple[int, int]]:
    """The same for "Examples of hard stones (of any colour) are …"."""
    if [token.text.lower() for token in tokens[:2]] != ["examples", "of"]:
        return
    bracket = next((at for at, token in enumerate(tokens) if token.text == "("), len(tokens))
    closed = next((at for at, token in enumerate(tokens) if token.text == ")"), len(tokens))
    verbs = [at for at, token in enumerate(tokens) if token.tag in INFLECTED and not bracket < at < closed]
    if verbs and tokens[verbs[0]].lemma in {"be", "include"}:
        link = verbs[0]
        yield (bracket if closed == link - 1 else link), link + 1


def _fact(found: Sentence, at: int, start: int) -> Fact | None:
    members = read_members(found.tokens, start)
    genus = _genus(found.tokens, at) if members is not None else ()
    if members is None or not genus or found.quoted & {token.index for token in (*members.words, *genus)}:
        return None
    behind = found.tokens[members.words[-1].index + 1 :][:3]
    if [token.text.lower() for token in behind if token.text != ","][:2] == ["such", "as"]:
        return None  # the last is no example, but a class with examples of its own
    named, key = say(members.words), say(genus)
    if len(named.split()) > _MOST_NAMED or _shares(members, genus):
        return None
    # Asked by its own noun: of what else they are examples nobody can know.
    stem = sentence(f"what kind of {genus[-1].text} are {_all_of(named)}", "?")
    ask = Ask("examples", stem, key, WRITTEN, level="understand")
    return Fact("example", "facts.instances", "", (("class", key), ("members", named)), (found,), None, (ask,))


def _all_of(named: str) -> str:
    """Joined by "and": all of them are examples, where the text may have "or"."""
    return " and ".join(named.rsplit(" or ", 1))


def _shares(members: Members, genus: Words) -> bool:
    """True if the members' words give their class away."""
    said = {token.lemma.lower() for token in members.words if token.pos in MEANINGFUL}
    return any(token.lemma.lower() in said for token in genus)


def _genus(tokens: Words, at: int) -> Words:
    """The words that name the class and end before a token, less what counts or points; empty where they are unsure."""
    if at < 1 or tokens[at - 1].tag not in PLURALS:
        return ()
    head, first = tokens[at - 1], at - 1
    while first and (_belongs(tokens[first - 1]) or _is_said_twice(tokens, first)):
        first -= 1
    before = tokens[first - 1] if first else None
    if tokens[at].text == "," and _is_in_relative(tokens, first):
        return ()
    if before is not None and before.text.lower() == "of" and tokens[first - 2].lemma in _SORTS:
        return ()
    if before is not None and (before.tag in {"POS", "PRP$", "JJR", "JJS"} or _may_be_elsewhere(tokens, first)):
        return ()
    if before is not None and before.pos == "DET" and before.text.lower() not in {"some", "any", "many", "all"}:
        return ()
    return _told(tokens[first:at], head)


def _belongs(token: Token) -> bool:
    return (token.pos in MODIFYING and token.tag not in {"JJR", "JJS"}) or (token.text == "-" and not token.space)


def _is_said_twice(tokens: Words, first: int) -> bool:
    """True behind the "to" of "peer to peer services", which is a part of the class."""
    return first >= 2 and tokens[first - 1].pos in {"ADP", "PART"} and tokens[first - 2].text == tokens[first].text


def _may_be_elsewhere(tokens: Words, first: int) -> bool:
    """True if a plural stands before the class's preposition, or a comma before it: the examples may be that one's."""
    if tokens[first - 1].text == ",":
        return True
    if first >= 2 and tokens[first - 1].text in AND_OR and tokens[first - 2].pos == "ADJ":
        return True  # "commercial and social outlets" are of two kinds
    is_behind = first >= 2 and tokens[first - 1].pos == "ADP"
    return is_behind and tokens[first - 2].tag in PLURALS and tokens[first - 2].lemma != "example"


def _is_in_relative(tokens: Words, first: int) -> bool:
    """True if a class behind which a comma stands is told within what is said of another plural: "towns that live on
    wool, including …" may go on with towns, "tools made by poor smiths, including …" with tools."""
    for at in range(first - 1, 0, -1):
        if tokens[at].pos == "PUNCT":
            return False
        if tokens[at].tag in RELATIVES | {"VBN"}:
            return tokens[at - 1].tag in PLURALS
    return False


def _told(words: Words, head: Token) -> Words:
    """The words without counting ones; empty where they say no kind or point elsewhere."""
    while words and words[0].lemma.lower() in _QUANTITIES:
        words = words[1:]
    texts = {token.text.lower() for token in words}
    if len(words) < 2 or is_open(words) or texts & _RELATED or head.lemma in _LOOSE or words[0].text == "-":
        return ()
    if not any(token.text.lower() not in VAGUE for token in words[:-1]):
        return ()
    if knowledge.noun_class(head.lemma) in _NAMED:
        return ()
    is_filled = frequency(words[0].lemma) < _KEPT
    if any(token.pos == "NUM" for token in words) or (knowledge.is_empty(head.lemma) and not is_filled):
        return ()
    return words
