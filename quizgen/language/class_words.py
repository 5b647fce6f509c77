"""Words that tell of what class a named thing is: predicates, appositions, synonyms; and things named as examples."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen import knowledge
from quizgen.clauses import Mention
from quizgen.knowledge.function_words import ARTICLES, INDEFINITE
from quizgen.language.name_shapes import disease_of, head_of, is_behind_of, is_place_by_name, is_symptom
from quizgen.language.nodes import Node
from quizgen.language.tree import children, first_conjunct, has_determiner
from quizgen.tags import COMMON_WORDS

_LAST_WORDS = frozenset({"organisation", "place", "event", "document", "artefact", "group", "city", "country"})
"""Classes of nouns that end a name and may stand for it; of the rest (Independence Day, Wall Street) few do."""
REALMS = frozenset("empire kingdom republic union dynasty".split())
SETTINGS = frozenset("region area territory province district".split())
"""Nouns for a place that is no country and no city."""
SPOTS = frozenset("corner edge end side top bottom middle front back rest tip foot beginning".split())
"""Parts that any thing or place has: which one's, only what stands close by tells."""
ILLNESSES = ("disease", "illness", "disorder", "condition", "infection")
_NO_ALIAS = frozenset(
    "house street town city day world post time age road square king state union way life man side part end "
    "north south".split()
)
BY_KIND: dict[str, tuple[str, ...]] = {
    "city": ("city", "municipality"), "river": ("river",), "lake": ("lake",), "island": ("island",),
    "mountain": ("mountain",),
    "planet": ("planet",), "dwarf_planet": ("planet",), "company": ("company",), "university": ("university",),
    "newspaper": ("newspaper",),
    "canal": ("canal",), "desert": ("desert",), "continent": ("continent",), "element": ("element",),
    "language": ("language",), "spacecraft": ("spacecraft",),
    "sea": ("sea",), "ocean": ("ocean",), "religion": ("religion",),
    "prize": ("prize", "award"), "moon": ("moon",), "battle": ("battle",), "mountain_range": ("range",),
}  # fmt: skip

COUNTRIES = frozenset({"country", "nation"})
"""Nouns for a country as a whole."""
TAKING_LAND = frozenset(
    "conquer reconquer besiege invade annex occupy recapture colonise colonize settle liberate".split()
)
"""What is done to lands and towns, seldom to things and statements."""
_NAMED_BY_OF = frozenset(
    "island peninsula city town village hamlet borough suburb port state province region county district territory "
    "republic kingdom duchy principality municipality colony continent".split()
)
"""Places that "of" names: "the island of Rügen" is Rügen."""

PARTS = {
    ("film", "movie", "documentary", "novel", "book", "play", "opera", "musical"): frozenset(
        "director directors producer producers author authors writer writers cast plot protagonist protagonists "
        "screenplay script soundtrack narrator libretto storyline dialogue cinematography".split()
    )
    | {"subject matter", "main character", "main characters", "title character", "title role", "lead role"},
    ("panel", "organisation", "organization", "agency", "commission", "committee", "council", "institute"): frozenset(
        "chair chairman chairwoman chairperson secretariat headquarters".split()
    ),
    ("city",): frozenset(
        {
            "mayor",
            "population",
            "inhabitants",
            "suburbs",
            "outskirts",
            "old town",
            "city centre",
            "city center",
            "city council",
            "town hall",
            "city hall",
            "stock exchange",
            "opera house",
            "airport",
            "main airport",
        }
    ),
}
"""What a work, a body or a city has one of, by the noun for the whole."""
SYNONYMS: dict[str, tuple[str, ...]] = {
    "act": ("act", "law", "legislation", "statute", "bill"),
    "bill": ("bill", "legislation", "measure"),
    "law": ("law", "legislation", "measure"), "company": ("company", "firm"), "firm": ("firm", "company"),
    "corporation": ("corporation", "company", "firm"), "airline": ("airline", "company", "carrier"),
    "retailer": ("retailer", "company", "chain"), "charity": ("charity", "organisation", "organization"),
    "ngo": ("ngo", "organisation", "organization", "charity"), "organization": ("organization", "organisation"),
    "agency": ("agency", "organisation"), "bank": ("bank", "lender"), "film": ("film", "movie"),
    "movie": ("movie", "film"), "documentary": ("documentary", "film"), "treaty": ("treaty", "agreement", "pact"),
    "pact": ("pact", "treaty", "agreement"), "agreement": ("agreement", "accord", "deal", "pact"),
    "accord": ("accord", "agreement", "deal"), "deal": ("deal", "agreement"), "convention": ("convention", "treaty"),
    "war": ("war", "conflict"), "novel": ("novel", "book"), "memoir": ("memoir", "book"),
    "newspaper": ("newspaper", "paper", "daily"), "album": ("album", "record"), "painting": ("painting", "picture"),
    "university": ("university", "institution"), "college": ("college", "institution"),
    "survey": ("survey", "study"), "poll": ("poll", "survey"), "census": ("census", "survey", "count"),
    "hurricane": ("hurricane", "storm"), "typhoon": ("typhoon", "storm"), "cyclone": ("cyclone", "storm"),
    "earthquake": ("earthquake", "quake", "tremor"), "ship": ("ship", "vessel"), "vessel": ("vessel", "ship"),
    "boat": ("boat", "vessel"), "ferry": ("ferry", "ship", "vessel", "boat"), "yacht": ("yacht", "boat", "vessel"),
    "submarine": ("submarine", "vessel"), "plane": ("plane", "aircraft"), "airliner": ("airliner", "plane", "aircraft"),
    "spacecraft": ("spacecraft", "craft", "probe"), "car": ("car", "vehicle"), "antibiotic": ("antibiotic", "drug"),
    "medicine": ("medicine", "drug"), "painkiller": ("painkiller", "drug"), "vaccine": ("vaccine", "jab"),
    "pandemic": ("pandemic", "outbreak"), "epidemic": ("epidemic", "outbreak"), "virus": ("virus", "pathogen"),
    "bird": ("bird", "animal", "creature"), "mammal": ("mammal", "animal", "creature"),
    "reptile": ("reptile", "animal", "creature"), "dinosaur": ("dinosaur", "animal", "creature"),
    "tree": ("tree", "plant"), "festival": ("festival", "event"), "tournament": ("tournament", "competition"),
    "cathedral": ("cathedral", "church"), "stadium": ("stadium", "arena"), "programme": ("programme", "scheme"),
}  # fmt: skip
"""Nouns that may take up a thing of a class."""


def predicates(node: Node) -> Iterator[Node]:
    """The predicate noun of "X is a N"."""
    verb = node.head
    if node.dep_ == "nsubj" and verb.lemma_ == "be" and not children(node, "conj") and not children(verb, "neg"):
        for word in children(verb, "attr"):
            if has_determiner(word, ARTICLES):
                yield word
            if word.lower_ == "one":
                yield from (noun for of in children(word, "prep") if of.lower_ == "of" for noun in children(of, "pobj"))


def appositions(node: Node) -> Iterator[Node]:
    """The noun of "X, a N …", "a N called X", "the N of X" and "the N X"."""
    for word in children(node, "appos"):
        if has_determiner(word, ARTICLES):
            yield word
    gap = node.doc[node.head.i + 1 : node.left_edge.i]
    beside = len(gap) == 0 or (len(gap) == 1 and gap[0].text == ",")
    if node.dep_ == "appos" and node.head.pos_ == "NOUN" and beside and not children(node.head, "conj"):
        yield node.head
    if node.dep_ == "oprd" and node.head.lemma_ in {"call", "name"} and node.head.dep_ == "acl":
        yield node.head.head
    whole = node.head.head
    is_of = node.dep_ == "pobj" and node.head.lower_ == "of" and whole.lower_ in _NAMED_BY_OF
    if is_of and not children(whole, "compound", "nmod"):
        yield whole
    for word in children(node, "compound") if node.pos_ == "PROPN" else ():  # "the cell cycle" is no cell
        if word.pos_ == "NOUN" and word.i < node.i and not children(word, "compound"):
            yield word


def is_example(node: Node) -> bool:
    """True for a thing named as one of many: "the island" after "isles such as Capri" is not Capri."""
    first = first_conjunct(node)
    marker = first.head
    return first.dep_ == "pobj" and marker.lower_ in {"as", "including"} and marker.head.pos_ in COMMON_WORDS


def office_of(node: Node) -> str:
    """A noun with what makes it an office: "prime minister"; a noun without such words as it is."""
    return " ".join((*(one.lower_ for one in children(node, "amod", "compound")), node.lemma_.lower()))


def classes(node: Node, mention: Mention | None) -> Iterator[tuple[str, Node | None]]:
    """Nouns that may stand for what is named there, each with the word that says so, if one does."""
    last = head_of(node)
    is_long = mention is None or (" " in mention.name and mention.name.endswith(node.text) and mention.kind != "person")
    is_last = (node.pos_ == "PROPN" and is_long and not is_behind_of(node)) or is_place_by_name(node)
    is_one_of_many = has_determiner(node, INDEFINITE)  # "Moss Ball – A New Game" names no game
    if (
        is_last
        and not is_one_of_many
        and last not in _NO_ALIAS
        and (knowledge.noun_class(last) in _LAST_WORDS or last in REALMS)
    ):
        yield last, None
    yield from _titles(node)
    is_listed = node.dep_ == "conj" or bool(children(node, "conj")) or is_symptom(node)
    if mention is None and disease_of(node) is not None and not is_listed:
        yield from ((noun, None) for noun in ILLNESSES)
    if mention is not None and mention.kind != "person":
        entry = knowledge.find(mention.name)
        if entry is not None:
            for noun in BY_KIND.get(entry.kind, ()):
                yield noun, None
    whole = mention is None or all(
        inner.text in mention.name or inner.dep_ == "det" for inner in node.doc[node.left_edge.i : node.i]
    )
    for word in (*predicates(node), *appositions(node)) if whole else ():
        is_kind = word.tag_ == "NN" or word.head.lower_ == "of"
        if word.pos_ == "NOUN" and is_kind and not knowledge.is_empty(word.lemma_):
            yield word.lemma_.lower(), word
            office = office_of(word)
            if " " in office and knowledge.is_role(office):
                yield office, word


def _titles(node: Node) -> Iterator[tuple[str, Node | None]]:
    """The offices told by titles before a person's name: "Mayor Ida Berg", "Prime Minister Per Holm"."""
    before = node.doc[node.left_edge.i : node.i]
    words = [one.lower_ for one in before if one.text[:1].isupper()]
    for size in (2, 1):
        for at in range(len(words) - size + 1):
            office = " ".join(words[at : at + size])
            if knowledge.title_word(office) and knowledge.is_role(office):
                yield office, node
                return
