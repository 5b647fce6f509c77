"""What a verb ties its subject or object to by a preposition, and what a noun of relation is of.

"Bronze is made from …", "They associate it with …", "Dutch is a form of …".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quizgen.clauses import Clause, Piece, Text, Words
from quizgen.facts.askable import askable, is_askable_key, is_copula, is_long_key, kept, names_something, parts
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import Ask, Fact
from quizgen.facts.pieces import repeats, title_words
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_piece
from quizgen.wording.statements import statement, words_of

_MAX_KEY = 12


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    """Verb and preposition from lines of "verb preposition preposition …"."""
    lines = [line.split() for line in table.split(",") if line.strip()]
    return frozenset((verb, marker) for verb, *markers in lines for marker in markers)


_ACTIVE = _pairs(
    "engage in,participate in,specialise in,specialize in,invest in,believe in,abound in,culminate in,excel in,"
    "escape from,suffer from,stem from,differ from,emerge from,originate from,originate in,arise from,derive from,"
    "evolve from into,develop from into,come from,benefit from,recover from,descend from,refrain from,borrow from,"
    "turn into,change into,break into,translate into,transform into,grow into,split into,dissolve in into,"
    "react with to,respond to with,interact with,interfere with,combine with,collide with,comply with,cope with,"
    "begin with,start with,end with,open with,deal with,compete with for,collaborate with,"
    "belong to,adapt to,contribute to,convert to,switch to,amount to,refer to,object to,correspond to,apply to for,"
    "extend to,cling to,surrender to,submit to,attach to,bind to,"
    "feed on,live on,rely on,insist on,concentrate on,prey on,run on,depend on,focus on,draw on,"
    "aim at,call for,search for,look for,vote for,fight for against,protest against,campaign for against,argue for,"
    "strive for,long for,pass through,flow through into,filter through,consist of,approve of,dispose of,"
    "complain about,worry about,learn about,dream of about,adhere to,testify to"
)
_PASSIVE = _pairs(
    "use in,pass to,convert into to,turn into,transform into,change into,infuse with,fill with,cover with in,"
    "drape in,credit with,charge with,sentence to,link to,connect to,associate with,replace with,endow with,base on,"
    "divide into,split into,attach to,bind to,add to,remove from,make from of,derive from,extract from,"
    "separate from,release into from,expose to,transport to,deliver to,sell to,apply to,direct to at,name after,"
    "model on,involve in,limit to,confine to,restrict to,compose of,obtain from,produce from,draw from,"
    "incorporate into,absorb into,integrate into,translate into,store in,find in,contain in,dissolve in,"
    "accuse of,convict of,deprive of,rob of,strip of,equip with,supply with,provide with,line with,"
    "coat with in,decorate with,surround with,combine with,compare to with,bring to into,carry to,"
    "spread through by,protect from against,sacrifice to,dedicate to,devote to,subject to,adapt to from,"
    "relate to,oppose to,tie to,owe to,entitle to,distinguish from,convert from,build on from of,carve from out,"
    "exclude from,free from,expel from,ban from,express in,write in,measure in"
)
_WITH_OBJECT = _pairs(
    "associate with,link to with,draw from,release into,convert into,turn into,transform into,base on,replace with,"
    "attribute to,divide into,absorb from,obtain from,derive from,extract from,separate from,protect from against,"
    "remove from,combine with,compare with to,connect to with,provide with,supply with,equip with,fill with,"
    "blame for,charge with,accuse of,deprive of,strip of,rob of,borrow from,inherit from,receive from,learn from,"
    "add to,apply to,attach to,expose to,dedicate to,devote to,limit to,restrict to,transfer to,trade for,"
    "exchange for,mistake for,substitute for,split into,translate into,incorporate into,inject into,pump into,"
    "distinguish from,exclude from,prevent from,save from,free from,isolate from,import from,export to"
)
_OF = frozenset(
    "example form part member type kind branch measure source symbol cause result product subset extension variety "
    "dialect mixture component sign consequence indicator feature cornerstone combination byproduct subsidiary "
    "derivative descendant hallmark ingredient offshoot outgrowth predecessor successor precursor subfield".split()
)
"""Nouns that say nothing until what they are of is said."""

_LEANING = frozenset({"both", "each", "such", "another"})


def find(text: Text) -> Iterator[Fact]:
    """Find what things are tied to.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    for found, clause in askable(text):
        ask = _kin(clause, title) if is_copula(clause) else _tie(clause, title)
        if ask is not None:
            yield Fact("other", "facts.relations", statement(clause), parts(clause), (found,), clause, (ask,))


def _tie(clause: Clause, title: frozenset[str]) -> Ask | None:
    behind = [piece for piece in kept(clause) if not piece.front]
    objects = [piece for piece in behind if piece.role == "object"]
    piece = next((one for one in behind if _is_tied(clause, one, with_object=bool(objects))), None)
    if piece is None or clause.verb.negated or len(objects) > 1 or not _stands_well(behind, piece):
        return None
    phrase = piece.phrase
    if phrase is None or phrase.is_numeric or not (is_askable_key(phrase) or is_long_key(phrase)):
        return None
    return _asked(clause, piece, piece.words[1:], kept(clause, piece), title)


def _is_tied(clause: Clause, piece: Piece, *, with_object: bool) -> bool:
    table = _PASSIVE if clause.verb.passive else _WITH_OBJECT if with_object else _ACTIVE
    is_plain = piece.words[0].text.lower() == piece.marker and not piece.comma and piece.verb is None
    return is_plain and (clause.verb.main.lemma, piece.marker) in table


def _stands_well(behind: list[Piece], asked: Piece) -> bool:
    """True if nothing but an object or a manner stands before what is asked, and nothing but a date behind it."""
    at = behind.index(asked)
    before = all(one.role in {"object", "manner"} and one.verb is None for one in behind[:at])
    return before and all(
        one.role == "time" and one.phrase is not None and one.phrase.kind in {"year", "date"} for one in behind[at + 1 :]
    )


def _kin(clause: Clause, title: frozenset[str]) -> Ask | None:
    """What X is a form, an example, a part of."""
    piece = clause.piece("predicate")
    if piece is None or piece.front or piece.phrase is None or clause.verb.negated or piece.verb is not None:
        return None
    head = piece.phrase.head
    at = next((i for i, token in enumerate(piece.words[:-1]) if token.text == "of" and i), None)
    if at is None or piece.words[at - 1].index != head.index or head.lemma not in _OF:
        return None
    others = tuple(replace(one, words=piece.words[: at + 1]) if one is piece else one for one in kept(clause))
    if [one for one in others if not one.front][-1].words[-1].text != "of":
        return None
    return _asked(clause, piece, piece.words[at + 1 :], others, title, stranded=False)


def _asked(
    clause: Clause,
    piece: Piece,
    asked: Words,
    others: tuple[Piece, ...],
    title: frozenset[str],
    *,
    stranded: bool = True,
) -> Ask | None:
    standing = words_of(clause, others)
    key = key_of_words(asked, standing, most=_MAX_KEY, least=1)
    word = _word(piece) if stranded else "what"
    if not key or not word or not _tells(standing, title) or _leans(asked):
        return None
    objects = [one for one in others if not one.front and one.role in {"object", "manner"}]
    rest = tuple(one for one in others if one not in objects)
    if stranded and word == "what":
        moved = replace(piece, role="other", words=piece.words[:1], phrase=None)
        stem = ask_piece(clause, word, (*(one for one in rest if one.front), *objects, moved, *_behind(rest)))
    elif stranded:
        stem = ask_piece(clause, word, others, marker=piece.marker)
    else:
        stem = ask_piece(clause, word, others)
    if repeats(stem, key, title):
        return None
    return Ask("tie" if stranded else "kin", stem, key, frozenset({"short_answer"}), piece.phrase, level="understand")


def _behind(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if not piece.front)


def _word(piece: Piece) -> str:
    """The question word; empty for people, for whom "what" would not fit."""
    assert piece.phrase is not None
    found = answer(piece.phrase)
    if found.word == "who" or found.accept:
        return ""
    return found.word or "what"


def _tells(words: Words, title: frozenset[str]) -> bool:
    said = {token.text.lower() for token in words} | {token.lemma.lower() for token in words}
    return names_something(words) or not title.isdisjoint(said)


def _leans(words: Words) -> bool:
    """True for a key that opens with a pronoun or counts one of several."""
    return words[0].pos == "PRON" or words[0].text.lower() in _LEANING or any(t.lemma == "other" for t in words)
