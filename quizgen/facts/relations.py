"""What a verb ties its subject or object to by a preposition: "Bronze is made from …", "They associate it with …"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from quizgen import knowledge
from quizgen.clauses import Clause, Phrase, Piece, Sentence, Text, Words
from quizgen.facts.askable import askable, is_askable_key, is_copula, is_long_key, kept, parts, tells
from quizgen.facts.keys import key_of_words
from quizgen.facts.model import ANY_QUESTION, WITH_STEM, Ask, Fact
from quizgen.facts.pieces import is_dated, repeats, title_words
from quizgen.facts.sorts import is_told, typed_word
from quizgen.language.adjectives import is_of_kind
from quizgen.quiz.model import ItemType
from quizgen.quiz.numbers import is_year
from quizgen.tags import NOUNS
from quizgen.wording.asking import answer
from quizgen.wording.questions import ask_behind, ask_piece
from quizgen.wording.statements import statement, words_of
from quizgen.wording.stranded import MAY_BE_LEFT, SORTING
from quizgen.wording.words import say

_MAX_KEY, _MAX_GAP = 12, 4


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    """Verb and preposition from entries of "verb preposition preposition …"."""
    entries = [entry.split() for entry in table.split(",") if entry.strip()]
    return frozenset((verb, marker) for verb, *markers in entries for marker in markers)


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
    "revolve around,conform to,hinge on,lie in,reside in,rest on,cater to,resort to,subscribe to,succumb to,yield to,"
    "pertain to,embark on,reflect on,capitalise on,capitalize on,preside over,migrate to,expand into,branch into,"
    "account for,stand for,care for,provide for,allow for,compensate for,opt for,"
    "write to,speak to,appeal to,report to,complain about,worry about,learn about,dream of about,adhere to,testify to,"
    "look at after into like,ask for,plead for,vie for,wait for,yearn for,hope for,hunt for,bid for,cater for,"
    "agree with on,disagree with,side with,ally with,coexist with,correspond with,"
    "communicate with,trade with in,mate with,bond with,mix with,fuse with,experiment with,correlate with,"
    "rest in,persist in,indulge in,intervene in,border on,orbit around,centre on around,center on around,"
    "rotate around,thrive on,decide on,comment on,infringe on,spy on,"
    "decay into,condense into,ferment into,empty into,drain into,merge into with,collapse into,mature into,"
    "allude to,attest to,consent to,react against,rebel against,revolt against,guard against,discriminate against,"
    "withdraw from,secede from,retire from,resign from,deviate from,diverge from,profit from,hatch from,vary with,"
    "conceive of,disapprove of,rule over,reign over,triumph over,think about,talk about,joke about,"
    "stumble upon on,substitute for,qualify for,"
    "serve as,function as,work as,act as,begin as,pose as,die of,result from,end in,evolve through,conflict with,"
    "point to,sail into,spread to,transition into,fit into,push for,write about,read about,"
    "speak about,rank among,learn from,translate to,accumulate in,turn to,immigrate to,emigrate to"
)
_PASSIVE = _pairs(
    "regard as,classify as,categorize as,categorise as,describe as,view as,recognise as,recognize as,define as,"
    "identify as,interpret as,designate as,portray as,"
    "use in,pass to,convert into to,turn into,transform into,change into,infuse with,fill with,cover with in,"
    "drape in,credit with,charge with,sentence to,link to,connect to,associate with,replace with,endow with,base on,"
    "divide into,split into,attach to,bind to,add to,remove from,make from of,derive from,extract from,"
    "separate from,release into from,expose to,transport to,deliver to,sell to,apply to,direct to at,name after,"
    "model on,involve in,limit to,confine to,restrict to,compose of,obtain from,produce from,draw from,"
    "incorporate into,absorb into,integrate into,translate into,store in,find in,contain in,dissolve in,"
    "accuse of,convict of,deprive of,rob of,strip of,equip with,supply with,provide with,line with,"
    "coat with in,decorate with,surround with,combine with,compare to with,bring to into,carry to,"
    "spread through by,protect from against,sacrifice to,dedicate to,devote to,subject to,adapt to from,"
    "oppose to,tie to,owe to,entitle to,distinguish from,convert from,build on from of,carve from out,"
    "know for,praise for,criticise for,criticize for,arrest for,fine for,remember for,celebrate for,honour for,"
    "honor for,nominate for,house in,exile to,elect to,appoint to,confine in,trace to back,attribute to,ascribe to,"
    "exclude from,free from,expel from,ban from,express in,write in,measure in,"
    "compare with,overlay with,lace with,pair with,reward for,afflict with,infect with,contaminate with,"
    "award to,assign to,reduce to,restore to,promote to,introduce to into,merge into with,inject into,"
    "dismiss as,depict as,label as,hail as,interpret as,perceive as,worship as,name for,mistake for,reserve for,"
    "root in,embed in,enshrine in,preserve in,bar from,banish from,dismiss from,release from,import from,"
    "inherit from,weave from,translate from,acquit of,suspect of,cure of,"
    "blame on for,use as,store as,mine as,excrete as,release as,generate as,"
    "produce as,bear into,organize into,organise into,classify into,separate into,spin into,break into,embed within,"
    "develop from,relate to,identify with,suit to,value for,revere for,jail for,design for,optimize for,print in,"
    "publish in,build with,mix with,saturate with,reunite with,commit to"
)
_WITH_OBJECT = _pairs(
    "associate with,link to with,draw from,release into,convert into,turn into,transform into,base on,replace with,"
    "attribute to,divide into,absorb from,obtain from,derive from,extract from,separate from,protect from against,"
    "remove from,combine with,compare with to,connect to with,provide with,supply with,equip with,fill with,"
    "blame for,charge with,accuse of,deprive of,strip of,rob of,borrow from,inherit from,receive from,learn from,"
    "add to,apply to,attach to,expose to,dedicate to,devote to,limit to,restrict to,transfer to,trade for,"
    "exchange for,mistake for,substitute for,split into,translate into,incorporate into,inject into,pump into,"
    "distinguish from,exclude from,prevent from,save from,free from,isolate from,import from,export to,"
    "depict as,portray as,dismiss as,hail as,label as,interpret as,perceive as,worship as,"
    "convict of,warn of about,remind of,inform of about,cure of,suspect of,introduce to,reduce to,restore to,"
    "prefer to,liken to,ascribe to,model on,impose on,bestow on,inflict on,spend on,"
    "reward for,infect with,mix with,pair with,coat with,cover with,release from,expel from,ban from,"
    "adopt as,accept as,define as,describe as,see as,view as,regard as,use as,present as,commit to,"
    "notify of,share with,trace to,equate with,supplement with,prepare for,convert to"
)
_NAMED_OTHERWISE = frozenset({"person", "country", "city"})
_LYING = frozenset({"lie", "rest", "reside"})
_RANKING = frozenset({"other", "after", "behind", "before", "since"})
_LEANING = frozenset({"both", "each", "such", "another"})


def find(text: Text) -> Iterator[Fact]:
    """Find what things are tied to.

    Args:
        text: the analysed article.
    """
    title = title_words(text.title)
    tied = [
        (found, clause, ask)
        for found, clause in askable(text)
        if not (_is_one_use(found, clause) or _goes_on(found, clause)) and (ask := _ask(clause, title)) is not None
    ]
    keys: dict[tuple[str, ...], set[str]] = {}
    for _, clause, ask in tied:
        keys.setdefault(_said_of(clause, ask), set()).add(ask.key)
    for found, clause, ask in tied:
        if len(keys[_said_of(clause, ask)]) == 1:
            yield Fact("other", "facts.relations", statement(clause), parts(clause), (found,), clause, (ask,))


def _ask(clause: Clause, title: frozenset[str]) -> Ask | None:
    return None if is_copula(clause) or clause.verb.negated else _tie(clause, title)


def _is_one_use(found: Sentence, clause: Clause) -> bool:
    """True for "is also used in": one use more of several, though "also" is left off."""
    words = clause.verb.words
    between = found.tokens[words[0].index : words[-1].index]
    return clause.verb.main.lemma == "use" and any(token.lemma == "also" for token in between)


def _goes_on(found: Sentence, clause: Clause) -> bool:
    """True where "as well as" joins another preposition to a clause's: "moved to Rome, as well as to Milan"."""
    behind = found.tokens[clause.words[-1].index + 1 :]
    texts = [token.text.lower() for token in behind]
    at = next((at for at in range(len(texts)) if texts[at : at + 3] == ["as", "well", "as"]), None)
    markers = {one.marker for one in clause.pieces if one.marker}
    return at is not None and texts[at + 3 : at + 4] != [] and texts[at + 3] in markers


def _said_of(clause: Clause, ask: Ask) -> tuple[str, ...]:
    """Of what, with which verb and question a thing is tied: two keys of one are two right answers."""
    thing = clause.piece("object")
    what = "" if thing is None or thing.phrase is None else thing.phrase.head.lemma
    return say(clause.subject.words).lower(), clause.verb.main.lemma, what, ask.stem.rpartition(" ")[2]


def _tie(clause: Clause, title: frozenset[str]) -> Ask | None:
    behind = [piece for piece in kept(clause) if not piece.front]
    objects = [piece for piece in behind if piece.role == "object"]
    piece = next((one for one in behind if _is_tied(clause, one, with_object=bool(objects))), None)
    if piece is None or len(objects) > 1 or piece.phrase is None or piece.phrase.is_numeric:
        return None
    before = behind[: behind.index(piece)]
    if not all(one.role in {"object", "manner"} and one.verb is None for one in before):
        return None
    found = answer(piece.phrase)
    if found.accept or not (is_askable_key(piece.phrase) or is_long_key(piece.phrase)):
        return None
    word = "which language" if _is_language(piece.phrase) else found.word or "what"
    if word == "who":
        is_whom = piece.phrase.kind == "person" and piece.phrase.is_named and piece.marker != "as"
        word = "whom" if is_whom or clause.verb.main.lemma == "name" else ""
    return asked_behind(clause, piece, 0, title, "tie", word) if word else None


def _is_language(phrase: Phrase) -> bool:
    """True for the name of a language: the English are people."""
    known = knowledge.find(say(phrase.words)) if phrase.head.pos == "PROPN" and len(phrase.words) == 1 else None
    return known is not None and known.kind == "language"


def ties(verb: str, preposition: str) -> bool:
    """True for a verb that ties its object to something by the preposition: "protect … from"."""
    return (verb, preposition) in _WITH_OBJECT


def _is_tied(clause: Clause, piece: Piece, *, with_object: bool) -> bool:
    table = _PASSIVE if clause.verb.passive else _WITH_OBJECT if with_object else _ACTIVE
    is_plain = piece.words[0].text.lower() == piece.marker and not piece.comma and piece.verb is None
    pair = (clause.verb.main.lemma, piece.marker)
    is_left = piece.marker != "as" or pair in MAY_BE_LEFT  # nobody asks "as what"
    return is_plain and is_left and pair in table and not _is_where(clause, piece)


def _is_where(clause: Clause, piece: Piece) -> bool:
    """True for what lies or rests in a place: where, not in what."""
    noun = piece.phrase
    if noun is None or clause.verb.main.lemma not in _LYING or piece.marker != "in":
        return False
    return noun.kind in _NAMED_OTHERWISE or noun.kind == "place" or noun.is_named


def asked_behind(
    clause: Clause, piece: Piece, at: int, title: frozenset[str], frame: str, word: str = "what"
) -> Ask | None:
    """A question for what stands behind a preposition that is left at the end of its piece.

    Args:
        clause: the clause.
        piece: the piece that the preposition stands in.
        at: place of the preposition among its words.
        title: content words of the article's title.
        frame: of the question.
        word: question word; one with a noun of its own takes the preposition to the head.
    """
    behind = [one for one in kept(clause) if not one.front]
    if not all(is_dated(one) for one in behind[behind.index(piece) + 1 :]):
        return None
    asked = piece.words[at + 1 :]
    if any(one.pos == "CCONJ" and two.pos == "ADP" for one, two in pairwise(asked)):
        return None  # "in tourism, and for archaeology": what stands behind another preposition is no answer
    others = tuple(replace(one, words=piece.words[: at + 1]) if one is piece else one for one in kept(clause))
    standing = words_of(clause, others)
    key = key_of_words(asked, standing, most=_MAX_KEY, least=1) if asked else ""
    told = tells(clause.subject.words if frame == "kin" else standing, title, least=1 if frame == "kin" else 2)
    if not key or not told or _leans(asked) or (word == "what" and _names_people(asked)):
        return None
    typed = _typed(clause, piece, at) if word == "what" else word if at == 0 else ""
    if typed:
        cut = (replace(one, words=one.words[:at]) if one is piece else one for one in kept(clause))
        stem = ask_piece(clause, typed, tuple(one for one in cut if one.words), marker=piece.words[at].text.lower())
    else:
        stem = ask_behind(clause, word, kept(clause), piece, at)
    noun = typed.rpartition(" ")[2]
    if at and typed.startswith("what kind") and piece.words[at].text == "of":
        return None  # "of what kind of school is it a branch" is no English
    if typed and stem.split().count(noun) > 1:
        return None
    if repeats(stem, " ".join(one for one in key.split() if one != noun), title) or is_in_title(key, title):
        return None
    return Ask(frame, stem, key, types_of(key), piece.phrase, level="understand")


def _typed(clause: Clause, piece: Piece, at: int) -> str:
    """ "which script" where no question should end in the preposition, and the phrase behind it tells which."""
    before = piece.words[at - 1].lemma if at else clause.verb.main.lemma
    marker = piece.words[at].text.lower()
    is_sorted = (before, marker) in SORTING
    if not is_sorted and ((before, marker) in MAY_BE_LEFT or marker == "as" or not is_told(clause.subject)):
        return ""
    asked = piece.words[at + 1 :]
    is_joint = any(token.pos == "CCONJ" for token in asked) and (
        at > 0 or bool(piece.phrase and piece.phrase.conjuncts)
    )
    typed = "" if is_joint else typed_word(asked)
    return "" if typed.startswith("what kind") and not _tells_kind(asked) else typed


def _tells_kind(words: Words) -> bool:
    """True for "stone walls", "nuclear power"; dirty water and broken glass are of no kind of their own."""
    return len(words) > 1 and (words[-2].pos in NOUNS or is_of_kind(words[-2].text))


def types_of(key: str) -> frozenset[ItemType]:
    """A short key that no article opens can be blanked too, where its question would end in a preposition."""
    can_be_blank = len(key.split()) <= _MAX_GAP and not key.lower().startswith(("the ", "a ", "an "))
    return ANY_QUESTION if can_be_blank else WITH_STEM


def is_in_title(key: str, title: frozenset[str]) -> bool:
    """True if the title holds every content word of a key."""
    return title_words(key) <= title


def _names_people(words: Words) -> bool:
    """True if what is named first, possessors left out, is a person or a place of its own kind: no "what"."""
    nouns = [
        token
        for token, after in pairwise((*words, None))
        if token is not None
        and token.pos in NOUNS
        and not (after is not None and (after.tag == "POS" or after.pos == "NOUN"))
    ]
    if not nouns or words[0].tag == "VBG":
        return words[0].tag != "VBG"
    return knowledge.is_people(nouns[0].lemma) or nouns[0].name in _NAMED_OTHERWISE


def _leans(words: Words) -> bool:
    """True for a key that opens with a pronoun, counts or ranks among several, or holds how or when it is done."""
    how = any(token.lemma == "by" and after.tag == "VBG" for token, after in pairwise(words))
    is_dated = any(token.lemma in {"on", "in"} for token in words) and any(is_year(one.text) for one in words)
    opens = words[0].pos == "PRON" or words[0].text.lower() in _LEANING
    return opens or how or is_dated or any(token.lemma in _RANKING for token in words)
