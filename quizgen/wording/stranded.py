"""Verbs, adjectives and nouns behind which a question may end in a preposition."""

from __future__ import annotations

MAY_BE_LEFT = frozenset(
    tuple(pair.split())
    for pair in (
        "consist of,lead to,depend on,rely on,result in,make of,make from,make up,compose of,come from,belong to,"
        "know for,know as,famous for,use for,use as,look like,stand for,refer to,responsible for,base on,account for,"
        "escape from,associate with,involve in,engage in,conform to,dependent on,measure of,use in,deal with,"
        "differ from,protect from,divide into,turn into,suffer from,die of,die from,live in,live on,feed on,"
        "compare to,liken to,revolve around,example of,examples of"
    ).split(",")
)
"""A verb, adjective or noun and the preposition that may stay behind it, or go before its question word."""
