"""Makes a spaCy pipeline faster that says the same: what it looks up anew for every word is looked up once.

Neither changes a tag, a lemma or a part of speech. Both leave a pipeline alone whose tables or rules are of other kinds
than those of spaCy's English ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from spacy.language import Language
    from spacy.matcher import Matcher
    from spacy.tokens import Doc, Token

Match = tuple[int, int, int]
_ASKED = frozenset({"TAG", "DEP", "LOWER", "IS_SPACE"})
"""All that the rules for one word ask of it."""


def tune(pipeline: Language) -> None:
    """Make a pipeline faster in place."""
    _index_lemmas(pipeline)
    _remember_rules(pipeline)


def _index_lemmas(pipeline: Language) -> None:
    """Look known base forms up in sets: spaCy keeps them in lists of up to 57,000, walked for every new word."""
    lemmatizer: Any = pipeline.get_pipe("lemmatizer") if pipeline.has_pipe("lemmatizer") else None
    lookups = getattr(lemmatizer, "lookups", None)
    if lookups is not None and lookups.has_table("lemma_index"):
        forms = lookups.get_table("lemma_index")
        forms.update({part_of_speech: frozenset(known) for part_of_speech, known in forms.items()})


def _remember_rules(pipeline: Language) -> None:
    """Match the rules that turn tags into parts of speech once for each kind of word: spaCy tries all 179 on each."""
    ruler: Any = pipeline.get_pipe("attribute_ruler") if pipeline.has_pipe("attribute_ruler") else None
    if ruler is not None:
        rules = {str(number): rule["patterns"] for number, rule in enumerate(ruler.patterns)}
        ruler.matcher = RememberingMatcher(pipeline, rules)


class RememberingMatcher:
    """Finds what spaCy's matcher finds, in another order; what one word matches by itself is remembered.

    Args:
        pipeline: whose words are matched.
        rules: by name, ways in which each matches.
    """

    def __init__(self, pipeline: Language, rules: Mapping[str, list[list[dict[str, Any]]]]) -> None:
        from spacy.matcher import Matcher

        self._rules = rules
        plain = {name: ways for name, ways in rules.items() if all(map(_is_plain, ways))}
        self._of_word: Matcher = Matcher(pipeline.vocab)
        self._others: Matcher = Matcher(pipeline.vocab)
        for name, ways in rules.items():
            (self._of_word if name in plain else self._others).add(name, ways)
        named = {word for ways in plain.values() for (one,) in ways for word in _words(one) or ()}
        self._named = {pipeline.vocab.strings.add(word) for word in named}
        self._known: dict[tuple[int, int, int, bool], tuple[int, ...]] = {}

    def __call__(self, doc: Doc, *, allow_missing: bool = False, as_spans: bool = False) -> list[Match]:
        """What matches, each with the name of its rule and its place."""
        assert not as_spans
        kinds = [self._kind(token) for token in doc]
        if not self._known.keys() >= set(kinds):
            self._learn(kinds, self._of_word(doc, allow_missing=allow_missing))
        found = [(name, at, at + 1) for at, kind in enumerate(kinds) for name in self._known[kind]]
        return [*found, *self._others(doc, allow_missing=allow_missing)]

    def get(self, name: str) -> tuple[None, list[list[dict[str, Any]]]]:
        """The ways in which a rule matches, as spaCy's own gives them."""
        return None, self._rules[name]

    def _kind(self, token: Token) -> tuple[int, int, int, bool]:
        """All of a word that the rules ask: there are some hundreds of kinds."""
        return token.tag, token.dep, token.lower if token.lower in self._named else 0, token.is_space

    def _learn(self, kinds: list[tuple[int, int, int, bool]], matches: Iterable[Match]) -> None:
        found: dict[tuple[int, int, int, bool], set[int]] = {kind: set() for kind in kinds}
        for name, at, _ in matches:
            found[kinds[at]].add(name)
        self._known.update({kind: tuple(names) for kind, names in found.items()})


def _is_plain(way: list[dict[str, Any]]) -> bool:
    """True for one word of which nothing but its kind is asked."""
    return len(way) == 1 and way[0].keys() <= _ASKED and _words(way[0]) is not None


def _words(asked: Mapping[str, Any]) -> list[str] | None:
    """The words that are asked for; None where a pattern says which."""
    words = asked.get("LOWER", {"IN": []})
    if isinstance(words, str):
        return [words]
    return words["IN"] if words.keys() == {"IN"} else None
