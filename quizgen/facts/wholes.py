"""Lists that are the whole answer: "The clay contains iron, lime and magnesia"; "the two largest ports: A and B"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import TAKEN, Clause, Phrase, Piece, Sentence, Text, Token, Words
from quizgen.facts.askable import askable, is_copula, kept, names_something, parts, tells
from quizgen.facts.elsewhere import with_another_object_beside
from quizgen.facts.keys import key_of_words
from quizgen.facts.members import Members, read_members
from quizgen.facts.model import WRITTEN, Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.tags import FINITE, MODIFYING, PLURALS, PRESENT, RELATIVES, SUPERLATIVES
from quizgen.wording.asking import len_word, question_word
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.untying import LIKEWISE
from quizgen.wording.words import is_open, say, sentence

_NUMBERS = {word: count for count, word in enumerate("two three four five six seven".split(), start=2)}
_MOST_KEY, _MOST_STEM, _MOST_NOUN, _SHORTEST_STEM = 20, 20, 12, 6
_LIGHT = frozenset(
    "have do make take get give let hold offer say think believe see hear know find want like become remain".split()
)
_HOLDING = frozenset("contain involve comprise include combine require cover unite join mix".split())
"""Verbs that a lone subject is enough for: what it holds is what it is."""
_MAKING = frozenset("compose write paint publish record produce direct design build invent make create".split())
"""What one makes much by in a lifetime."""
_OPENING = frozenset({":", "–", "—", "--", ",", "("})
_LINKS = frozenset({"are", "were", "include", "included"})
_CLAUSE_TAGS = FINITE | RELATIVES | {"WRB"}


def find(text: Text) -> Iterator[Fact]:
    """Find lists that answer a question as a whole.

    Args:
        text: the analysed article.
    """
    title, has_more = title_words(text.title), with_another_object_beside(text)
    for found, clause in askable(text):
        is_left = is_copula(clause) or clause.verb.negated or has_more(clause) or _adds(clause)
        ask = None if is_left else _listed(found, clause, title)
        if ask is not None:
            yield Fact("part-list", "facts.wholes", statement(clause), parts(clause), (found,), clause, (ask,))
    for found in text.sentences:
        if not found.open_quote and found.text.endswith((".", ":")):
            yield from _rosters(found)


def _adds(clause: Clause) -> bool:
    """True for "also" beside the verb: what is listed comes on top of what was told before."""
    return any(token.text.lower() in LIKEWISE for token in clause.verb.words)


def _listed(found: Sentence, clause: Clause, title: frozenset[str]) -> Ask | None:
    """What a clause has two or more of in one place: its object, or what its verb governs."""
    piece = next((one for one in kept(clause) if one.role in TAKEN and not one.front), None)
    phrase = piece.phrase if piece is not None else None
    if piece is None or phrase is None or len(phrase.conjuncts) < 2 or clause.verb.main.lemma in _LIGHT:
        return None
    others = kept(clause, piece)
    if clause.verb.main.lemma in _MAKING and clause.subject.kind == "person" and not others:
        return None  # not all of somebody's works
    standing = words_of(clause, others)
    if clause.piece("indirect", "complement") or any(one.verb is not None or not one.front for one in others):
        return None  # what stands behind a list may belong to its last member
    if _is_mixed(piece, len(phrase.conjuncts)) or _is_cut(piece, found):
        return None
    key = key_of_words(phrase.words, standing, most=_MOST_KEY, least=3)
    is_named = any(one.is_named for one in phrase.conjuncts)
    word = question_word(phrase) if is_named else "what"
    if not key or phrase.is_numeric or (not is_named and _is_of_people(phrase)) or not tells(standing, title):
        return None
    stem = ask_piece(clause, word, others, marker=piece.marker if piece.role == "governed" else "")
    if word == "what" and len(stem.split()) < _SHORTEST_STEM and clause.verb.main.lemma in _HOLDING:
        stem = ask_piece(clause, f"which {len_word(len(phrase.conjuncts))} things", others)
    if not word or len(stem.split()) > _MOST_STEM or repeats(stem, key):
        return None
    return Ask("whole-list", stem, key, WRITTEN, phrase)


def _is_of_people(phrase: Phrase) -> bool:
    """True for a list with people in it, of whom nobody asks what they are."""
    return any(knowledge.is_people(one.head.lemma) for one in phrase.conjuncts)


def _is_mixed(piece: Piece, count: int) -> bool:
    """True for a list that is not plain: "A, or even B", "A and other Bs"; after a comma, "and" begins a clause."""
    texts = {token.text.lower() for token in piece.words}
    runs_on = count == 2 and "," in texts
    return runs_on or bool(
        texts & {"even", "either", "or", "other", "others", "more", "both", "not", "but", "rather", "same"}
    )


def _is_cut(piece: Piece, found: Sentence) -> bool:
    """True for a list of which more stands in or behind what the parser took: no "and" in it, "– as well as C" behind
    it."""
    if _leaves_out(piece.words, found):
        return True
    has_link = any(token.pos == "CCONJ" or token.text == "&" for token in piece.words)
    behind = [token.text.lower() for token in found.tokens[piece.words[-1].index + 1 :] if token.pos != "PUNCT"]
    return not has_link or behind[:3] == ["as", "well", "as"]


def _leaves_out(words: Words, found: Sentence) -> bool:
    """True where a member behind a comma, a thing or a deed, is left out; what stands in brackets is none."""
    depth = 0
    for before, token in pairwise(found.tokens[words[0].index : words[-1].index]):
        depth += {"(": 1, ")": -1}.get(before.text, 0)
        is_member = before.text == "," and (token.pos in MODIFYING or token.tag == "VBG")
        if not depth and is_member and token not in words:
            return True
    return False


def _rosters(found: Sentence) -> Iterator[Fact]:
    """The N so-and-so, and who or what they are."""
    words = found.tokens
    for at, token in enumerate(words[1:], 1):
        count = _NUMBERS.get(token.text.lower())
        if count is None or words[at - 1].text.lower() != "the" or at - 1 in found.quoted:
            continue
        end = next((i for i in range(at, len(words)) if words[i].text in _OPENING or words[i].tag in _CLAUSE_TAGS), at)
        counted, opening = words[at:end], words[end]
        is_link = opening.text in _LINKS and opening.tag in _CLAUSE_TAGS
        if is_link and at > 1:
            continue
        if opening.text not in _OPENING and not is_link:
            continue
        members = read_members(words, end + 1)
        if members is not None and len(members.each) == count and _closes(opening, members.after):
            fact = _roster(found, counted, members)
            if fact is not None:
                yield fact


def _closes(opening: Token, after: Token) -> bool:
    """True if the list ends with the mark that opened it, or with the sentence."""
    pairs = {"(": {")"}, ",": {",", "."}, ":": {".", ";"}}
    return after.text in pairs.get(opening.text, {opening.text, ".", ","})


def _roster(found: Sentence, counted: Words, members: Members) -> Fact | None:
    noun = next((token for token in counted if token.tag in PLURALS), None)
    if noun is None or len(counted) > _MOST_NOUN or is_open(tuple(token for token in counted if token != noun)):
        return None  # the noun itself is told by its list
    is_told = any(token.pos == "ADP" or token.tag in SUPERLATIVES | {"VBN"} for token in counted)
    if not is_told or not names_something(counted[1:], least=1):
        return None
    who = "who" if knowledge.is_people(noun.lemma) else "what"
    if all(knowledge.country_of(say(one)) or knowledge.find(say(one), "country") for one in members.each):
        who = "which countries"
    key = say(members.words)
    was = any(token.tag == "VBD" for token in found.tokens) and not any(t.tag in PRESENT for t in found.tokens)
    verb = "were" if was else "are"
    stem = sentence(f"{who} {verb} the {say(counted)}", "?")
    if len(key.split()) > _MOST_KEY:
        return None
    ask = Ask("roster", stem, key, WRITTEN)
    return Fact("part-list", "facts.wholes", "", (("thing", say(counted)), ("list", key)), (found,), None, (ask,))
