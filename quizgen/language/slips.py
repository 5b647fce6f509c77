"""Mends known slips of the parser in place, one word at a time, where the words around it leave no doubt."""

from __future__ import annotations

from quizgen import knowledge
from quizgen.knowledge.dictionary import lemmas_of
from quizgen.knowledge.function_words import MOSTLY
from quizgen.language.base_forms import name_base_forms
from quizgen.language.beside_names import mend_beside_names
from quizgen.language.calling_for import give_back_aims
from quizgen.language.hung_nouns import mend_nouns
from quizgen.language.mistaken import mend_mistaken
from quizgen.language.name_shapes import SAINTS
from quizgen.language.nodes import Node, Words
from quizgen.language.noun_phrases import mend_noun_phrases
from quizgen.language.rehanging import rehang
from quizgen.language.rows import mend_rows
from quizgen.language.sharing import give_back_to_second, share_modals
from quizgen.language.tearing import is_participle_alone
from quizgen.language.tenses import put_in_past, put_in_present
from quizgen.language.tree import AUXILIARIES, LOCATED, NOUN_MODIFIERS, SUBJECTS, child, children, is_finite
from quizgen.language.verbless import give_back
from quizgen.quiz.numbers import is_year
from quizgen.tags import NOUNS, SINGULARS, VERBAL

_SHARING = MOSTLY | {"partly", "exclusively"}
"""Adverbs that say how much of the whole is meant: they limit what the verb says."""
_AS_SUBJECT = SUBJECTS | {"csubj", "csubjpass"}
_RAISING = frozenset("far much slightly rather even somewhat considerably significantly".split())
_TIMES = frozenset("year month week day night morning evening hour minute summer winter spring autumn".split())
_LATIN_PLURALS = {
    "fungi": "fungus", "bacteria": "bacterium", "algae": "alga", "larvae": "larva", "nuclei": "nucleus",
    "stimuli": "stimulus", "cacti": "cactus", "phenomena": "phenomenon", "antennae": "antenna", "hyphae": "hypha",
    "mitochondria": "mitochondrion", "vertebrae": "vertebra", "alumni": "alumnus", "ova": "ovum", "atria": "atrium",
}  # fmt: skip
"""Plurals that look like no English ones, each with its singular."""


def mend_slips(words: Words) -> None:
    """Mend a parse in place: verbs and subjects, forms of words, lists, lost heads, years, relative clauses, names.

    Args:
        words: a document, or the sentences of one that are new.
    """
    for mend in (
        name_base_forms,
        give_back,
        mend_mistaken,
        _name_saints,
        mend_nouns,
        mend_beside_names,
        mend_noun_phrases,
        _part_times,
        _name_verbs,
        _name_numbered,
        _make_common,
        _number_latin,
        _compare,
        _join_lists,
        put_in_past,
        put_in_present,
        share_modals,
        give_back_to_second,
        _give_back_heads,
        _give_back_years,
        _give_back_clauses,
        _give_back_relatives,
        _tag_relatives,
        _give_back_limits,
        give_back_aims,
        _give_back_rows,
        _give_back_such,
        _give_back_between,
        _give_back_agents,
        _join_participles,
        _join_degrees,
        mend_rows,
        rehang,
    ):
        mend(words)


def _name_verbs(words: Words) -> None:
    """Make a verb of what no dictionary has as a noun and what has a subject: "as his vocabulary grows"."""
    for node in words:
        if node.tag_ != "NNS" or node.dep_ not in {"ROOT", "advcl", "ccomp", "relcl", "conj"} or not node.is_lower:
            continue
        forms = lemmas_of(node.lower_)
        if set(forms) == {"VERB"} and child(node, "nsubj") is not None:
            node.tag_, node.pos_, node.lemma_ = "VBZ", "VERB", forms["VERB"][0]


def _name_numbered(words: Words) -> None:
    """Make a name of a word in -ing that a number follows as the subject: "Boeing 747 flew"."""
    for node in words:
        if node.tag_ != "VBG" or node.dep_ != "csubj":
            continue
        number = child(node, "nummod")
        if number is not None and number.i == node.i + 1:
            node.tag_, node.pos_, node.lemma_, node.dep_ = "NNP", "PROPN", node.text, "nsubj"


def _name_saints(words: Words) -> None:
    """Make a name of the word with a capital behind "St.", whatever its ending looks like: "St. Croix-sur-Mer"."""
    for title in words:
        name = title.head
        is_before = title.text in SAINTS and title.dep_ in NOUN_MODIFIERS and name.i == title.i + 1
        if is_before and name.text[:1].isupper() and name.pos_ == "NOUN":
            name.tag_, name.pos_, name.lemma_ = "NNP", "PROPN", name.text


def _part_times(words: Words) -> None:
    """Hang "every year" on the verb where the plural noun behind it has taken it: "Every year ferries sink"."""
    for node in words:
        noun = node.head
        if node.dep_ != "compound" or node.lower_ not in _TIMES or noun.tag_ != "NNS" or noun.dep_ not in SUBJECTS:
            continue
        each = node.nbor(-1) if node.i else node
        if each.lower_ in {"every", "each"} and each.head is noun:
            node.hang_on(noun.head)
            each.hang_on(node)
            node.dep_, each.dep_ = "npadvmod", "det"
            noun.ent_type_ = ""


def _make_common(words: Words) -> None:
    """Make a common noun of a word in small letters that was taken for a name: "the sultan chose"."""
    for node in words:
        if node.tag_ not in _COMMON or not node.is_lower or node.ent_type_ or not node.i:
            continue
        before = node.nbor(-1)
        if before.head.i == node.i and before.dep_ in {"det", "amod", "poss"} and _is_noun(node.lower_):
            node.tag_, node.pos_ = _COMMON[node.tag_], "NOUN"


_COMMON = {"NNP": "NN", "NNPS": "NNS"}


def _is_noun(word: str) -> bool:
    return "NOUN" in lemmas_of(word)


def _number_latin(words: Words) -> None:
    """Make a plural of a subject that is one of Latin and was taken for a singular or a name: "fungi have"."""
    for node in words:
        if node.lower_ in _LATIN_PLURALS and node.tag_ in SINGULARS and node.dep_ in SUBJECTS:
            node.lemma_, node.tag_, node.pos_ = _LATIN_PLURALS[node.lower_], "NNS", "NOUN"


def _compare(words: Words) -> None:
    """Make a comparative of what stands behind "far" or "much" and before its noun: "a far milder disease"."""
    for node in words:
        if node.tag_ != "NN" or node.dep_ != "compound" or not node.lower_.endswith("er") or not node.i:
            continue
        forms = lemmas_of(node.lower_).get("ADJ", ()) if node.nbor(-1).lower_ in _RAISING else ()
        if forms:
            node.tag_, node.pos_, node.dep_, node.lemma_ = "JJR", "ADJ", "amod", forms[0]


def _tag_relatives(words: Words) -> None:
    """Make a relative pronoun of the "that" that opens a relative clause and was taken for "that one"."""
    for node in words:
        verb = node.head
        if node.text == "that" and node.tag_ == "DT" and verb.dep_ == "relcl" and verb.left_edge.i == node.i:
            node.tag_, node.pos_ = "WDT", "PRON"


def _give_back_years(words: Words) -> None:
    """Hang "between" and the years of "between 1929 and 1933" together where another word has taken one of them."""
    for node in words:
        if node.lower_ != "between" or node.i + 4 >= len(node.doc):
            continue
        first, joining, second = node.nbor(1), node.nbor(2), node.nbor(3)
        are_years = is_year(first.text) and is_year(second.text) and joining.lower_ == "and"
        if are_years and first.dep_ == "nummod":
            first.hang_on(node)
            joining.hang_on(first)
            second.hang_on(first)
            first.dep_, second.dep_ = "pobj", "conj"
        elif first.tag_ != "CD" or joining.lower_ != "and" or node.dep_ != "prep" or child(node, "pobj") is not None:
            continue
        elif node not in first.ancestors:
            node.hang_on(first)  # "between 70,000 and 90,000 years ago"
            node.dep_ = "quantmod"


def _give_back_clauses(words: Words) -> None:
    """Hang a fronted clause on the main verb, and not on the subject: "Because haze came, many crops failed"."""
    for node in words:
        subject = node.head
        if node.dep_ != "advcl" or subject.dep_ not in SUBJECTS or not node.i < subject.i < subject.head.i:
            continue
        if subject.pos_ in NOUNS and child(node, "mark", "advmod") is not None:
            node.hang_on(subject.head)
            for comma in children(subject, "punct"):
                if node.i < comma.i < subject.i:
                    comma.hang_on(subject.head)


def _give_back_relatives(words: Words) -> None:
    """Hang a clause with "which" on the thing, not on the person that it is of: "the work of Ann Berg, which won"."""
    for node in words:
        if node.lower_ != "which":
            continue
        verb, name = node.head, node.head.head
        if verb.dep_ == "relcl" and name.ent_type_ == "PERSON" and name.dep_ == "pobj":
            thing = name.head.head
            if name.head.lower_ == "of" and thing.pos_ == "NOUN":
                verb.hang_on(thing)


def _give_back_rows(words: Words) -> None:
    """Join a finite verb to the last finite one before it, not to an infinitive: "began to rain and went on"."""
    for node in words:
        verb = node.head
        is_joined = node.dep_ == "conj" and verb.pos_ == "VERB" and not children(node, *SUBJECTS, *AUXILIARIES)
        if not is_joined or verb.tag_ not in _BARE or is_finite(verb) or not _is_plainly_finite(node):
            continue
        finite = next((one for one in verb.ancestors if is_finite(one)), None)
        coordinator = next((one for one in children(verb, "cc") if one.i < node.i), None)
        if (
            finite is None
            or node.tag_ not in {finite.tag_, "VBZ"}
            or coordinator is None
            or not children(finite, *SUBJECTS)
        ):
            continue
        for one in children(finite, "conj"):
            if one.i < node.i:
                break
        else:
            coordinator.hang_on(finite)
            node.hang_on(finite)


_BARE = frozenset({"VB", "VBG"})
"""Tags of verbs that no finite one is joined to."""


def _is_plainly_finite(verb: Node) -> bool:
    """True for a form that is no infinitive or participle: continues, was; not "put", which may be either."""
    return verb.tag_ == "VBZ" or (verb.tag_ == "VBD" and verb.lower_ != verb.lemma_)


def _give_back_heads(words: Words) -> None:
    """Make the plural noun the subject of a plural verb where the participle before it was taken for that.

    "Rising prices hurt", "tying sales are banned": it is the sales that are.
    """
    for node in words:
        if node.tag_ != "VBG" or node.dep_ not in _AS_SUBJECT:
            continue
        noun = child(node, "dobj")
        if noun is None or noun.tag_ != "NNS" or noun.i != node.i + 1 or not _is_plural(node.head):
            continue
        for one in node.children:
            if one.i != noun.i:
                one.hang_on(noun)
        noun.dep_ = node.dep_.replace("csubj", "nsubj")
        noun.hang_on(node.head)
        node.hang_on(noun)
        node.dep_ = "amod"


def _is_plural(verb: Node) -> bool:
    """True for a finite verb whose form takes a plural subject alone."""
    finite = next(iter(children(verb, *AUXILIARIES)), verb)
    return finite.lower_ in {"are", "were", "have", "do"} or finite.tag_ == "VBP"


def _join_lists(words: Words) -> None:
    """Make a member of a list of what was taken for an apposition: "Ann, Bob, and Cid" are three."""
    for node in words:
        if node.dep_ == "appos" and _is_listed(node):
            node.dep_ = "conj"


def _is_listed(node: Node) -> bool:
    head = node.head
    if _is_middle(node) or _ends_row(node):
        return True
    if (
        node.pos_ != head.pos_
        or {node.ent_type_, head.ent_type_} & LOCATED
        or node.doc[node.left_edge.i - 1].text != ","
    ):
        return False
    determiners = {article.lower_ if (article := child(one, "det")) is not None else "" for one in (node, head)}
    following = [one for one in (*children(node, "conj"), *children(head, "conj")) if one.i > node.i]
    return len(determiners) == 1 and len(following) == 1 and following[0].pos_ == node.pos_


def _ends_row(node: Node) -> bool:
    """True for "the Isle of Ely and parts of Kent" behind "in Rye, Hove,": nothing else joins the first two."""
    row, joined = children(node.head, "conj"), child(node, "conj")
    if not row or row[-1].i > node.i or child(node.head, "cc") is not None or child(row[-1], "cc", "conj") is not None:
        return False
    return joined is not None and child(node, "cc") is not None and node.left_edge.nbor(-1).text == ","


def _is_middle(node: Node) -> bool:
    """True for "a doctor from Bern" in "she was rector, a doctor from Bern, and treasurer": beside no name."""
    head, behind = node.head, node.right_edge.i + 1
    last = child(head, "conj") or child(node, "conj")
    if head.ent_type_ or head.dep_ in SUBJECTS or last is None or behind + 1 >= len(node.doc):
        return False
    is_listed = node.doc[node.left_edge.i - 1].text == node.doc[behind].text == ","
    is_alike = {node.pos_, head.pos_, last.pos_} <= NOUNS and child(head, "det") is None
    return is_listed and is_alike and node.doc[behind + 1].lower_ == "and" and child(last, "det") is None


def _give_back_limits(words: Words) -> None:
    """Hang an adverb between verb and preposition on the verb, whose statement it limits: "consists mainly of iron"."""
    for node in words:
        if node.lower_ not in _SHARING:
            continue
        verb = node.head.head
        if node.head.pos_ == "ADP" and verb.pos_ == "VERB" and node.i == verb.i + 1:
            node.hang_on(verb)


def _give_back_such(words: Words) -> None:
    """Hang "as" on the noun with "such", and not on the verb: "set rules for such goods as tea"."""
    for node in words:
        if node.lower_ != "as" or node.dep_ != "prep" or node.head.pos_ not in VERBAL:
            continue
        nouns = [one.head for one in node.head.subtree if one.lower_ == "such" and one.head.i < node.i]
        if nouns and nouns[-1].pos_ == "NOUN" and nouns[-1].i > node.head.i:
            node.hang_on(nouns[-1])


_TWO_SIDED = frozenset(
    "contest war battle debate difference relation relationship link connection agreement treaty conflict gap border "
    "boundary distinction contrast comparison balance tension dispute rivalry marriage talk negotiation match game "
    "fight race meeting exchange trade partnership alliance deal peace truce split parallel correlation association "
    "distance correspondence dialogue conversation cooperation collaboration competition contract clash struggle "
    "encounter similarity interaction transition friendship ceasefire feud union bond barrier quarrel".split()
)
"""Nouns of what is between two."""


def _give_back_between(words: Words) -> None:
    """Hang "between" on what is between two, and not on the verb: "set the stage for a contest in May between …"."""
    for node in words:
        verb = node.head
        if node.lower_ != "between" or node.dep_ != "prep" or verb.pos_ != "VERB":
            continue
        nouns = [one for one in verb.subtree if verb.i < one.i < node.i and one.lemma_ in _TWO_SIDED]
        if nouns and nouns[-1].pos_ == "NOUN" and not any(one.text == "," for one in node.doc[nouns[-1].i : node.i]):
            node.hang_on(nouns[-1])


def _give_back_agents(words: Words) -> None:
    """Hang "by" on a passive verb, not on what is to be done: "was ordered to pay a fine by the court"."""
    for node in words:
        thing, doer = node.head, child(node, "pobj")
        deed = thing.head
        if node.lower_ != "by" or node.dep_ != "prep" or thing.dep_ != "dobj" or deed.dep_ != "xcomp" or doer is None:
            continue
        is_somebody = knowledge.noun_class(doer.lemma_.lower()) in knowledge.ACTING
        is_made = knowledge.noun_class(thing.lemma_) in {"work", "document", "artefact"}
        if child(deed.head, "auxpass") is not None and not child(deed.head, "agent") and is_somebody and not is_made:
            node.hang_on(deed.head)
            node.dep_ = "agent"


def _join_participles(words: Words) -> None:
    """Make a participle of a past form that governs nothing, joined to one: "was made by Bo and exhibited in May"."""
    for node in words:
        verb = node.head
        if node.dep_ != "conj" or node.tag_ != "VBD" or verb.tag_ != "VBN" or child(verb, "auxpass") is None:
            continue
        if is_participle_alone(node) and child(node, *SUBJECTS, *AUXILIARIES) is None:
            node.tag_ = "VBN"


def _join_degrees(words: Words) -> None:
    """Hang the letter of "30 °C" on the sign before it, of which it is a part."""
    for node in words:
        if node.text != "°" or node.whitespace_ or node.i + 1 >= node.sent.end:
            continue
        letter = node.nbor()
        if letter.text in {"C", "F"} and letter not in list(node.ancestors):
            for one in letter.children:
                one.hang_on(node)
            letter.hang_on(node)
            letter.dep_ = "compound"
