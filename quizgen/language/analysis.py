"""The language step: an article in, its sentences with phrases, clauses and mentions out."""

from __future__ import annotations

from quizgen.article import Article
from quizgen.clauses import Kind, Mention, Sentence, Text
from quizgen.language import names
from quizgen.language.building import ClauseBuilder, Frame
from quizgen.language.casing import told_by_case
from quizgen.language.credited import credited
from quizgen.language.forecasts import foretold
from quizgen.language.impersonal import impersonal
from quizgen.language.mending import mended
from quizgen.language.nodes import Doc
from quizgen.language.parser import Parser, sentences
from quizgen.language.phrases import PhraseMaker
from quizgen.language.quotes import is_term, quotations
from quizgen.language.references import Place, Resolver
from quizgen.language.retrying import retried
from quizgen.language.schools import carried_on
from quizgen.language.speakers import attributed
from quizgen.language.tokens import TokenMaker
from quizgen.tags import PROPER_NOUNS


def analyse(article: Article, parser: Parser) -> Text:
    """Parse the prose of an article.

    Args:
        article: as a reader gives it.
        parser: from ``load_parser``.

    Returns:
        Its sentences in order, with phrases, clauses and mentions.
    """
    blocks = article.prose
    parsed = map(Doc, parser.docs(block.text for block in blocks))
    docs = told_by_case(retried(mended(parsed, parser), parser))
    places = [
        Place(block.number, number, span)
        for block, doc in zip(blocks, docs, strict=True)
        for number, span in enumerate(sentences(doc), 1)
    ]
    mentions = names.gather(((place.block, place.number, place.span) for place in places), article.title)
    headings = {block.number: block.text for block in article.blocks if block.kind == "heading"}
    resolver = Resolver(article.title, mentions, places, headings)
    heads = {place: mention for mention in mentions for place in mention.places}
    quoted = {block.number: _quoted(doc) for block, doc in zip(blocks, docs, strict=True)}
    marked = {block.number: _marked(doc) for block, doc in zip(blocks, docs, strict=True)}
    found = [_sentence(place, resolver, heads, quoted[place.block], marked[place.block]) for place in places]
    return Text(article.title, impersonal(carried_on(foretold(credited(attributed(found))))), tuple(mentions))


def _quoted(doc: Doc) -> dict[int, bool]:
    """Index of every quoted word in a block, and whether its quotation is whole there."""
    return {
        index: quotation.whole
        for quotation in quotations(doc)
        if not is_term(doc, quotation)
        for index in range(quotation.start, quotation.end + 1)
    }


def _marked(doc: Doc) -> frozenset[int]:
    """Index of every word in quotation marks, terms too."""
    return frozenset(index for quotation in quotations(doc) for index in range(quotation.start, quotation.end + 1))


def _sentence(
    place: Place,
    resolver: Resolver,
    heads: dict[tuple[int, int, int], Mention],
    quoted: dict[int, bool],
    marked: frozenset[int],
) -> Sentence:
    span = place.span
    mentions = {
        node.i - span.start: heads[key]
        for node in span
        if (key := (place.block, place.number, node.i - span.start)) in heads
    }
    tokens = TokenMaker(span, resolver.resolve(place), _name_kinds(place, mentions))
    phrases = PhraseMaker(tokens, mentions)
    inside = frozenset(node.i - span.start for node in span if node.i in quoted)
    in_marks = frozenset(node.i - span.start for node in span if node.i in marked)
    builder = ClauseBuilder(Frame(place.block, place.number, span, tokens, phrases, inside, in_marks))
    return Sentence(
        block=place.block,
        number=place.number,
        text=span.text.strip(),
        tokens=tokens.all(),
        phrases=phrases.all(span),
        clauses=builder.clauses(),
        opener=builder.opener(),
        quoted=inside,
        open_quote=any(node.i in quoted and not quoted[node.i] for node in span),
    )


def _name_kinds(place: Place, mentions: dict[int, Mention]) -> dict[int, Kind]:
    kinds: dict[int, Kind] = {}
    for head, mention in mentions.items():
        length = max((len(form.split()) for form in mention.forms), default=1)
        for index in range(head, max(-1, head - length), -1):
            node = place.span[index]
            if node.tag_ not in PROPER_NOUNS:
                break
            kinds[index] = mention.kind
    return kinds
