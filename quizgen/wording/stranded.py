"""Verbs, adjectives and nouns behind which a question may end in a preposition."""

from __future__ import annotations

MAY_BE_LEFT = frozenset(
    tuple(pair.split())
    for pair in (
        "consist of,lead to,depend on,rely on,result in,make of,make from,make up,compose of,come from,belong to,"
        "know for,know as,famous for,use for,use as,look like,stand for,refer to,responsible for,base on,account for,"
        "escape from,associate with,involve in,engage in,conform to,dependent on,measure of,use in,deal with,"
        "differ from,protect from,divide into,turn into,suffer from,die of,die from,live in,live on,feed on,"
        "compare to,liken to,revolve around,example of,examples of,organize into,organise into,convert into,"
        "transform into,change into,split into,break into,focus on,concentrate on,agree on,insist on,apply to,"
        "connect to,link to,contribute to,react to,adapt to,add to,attach to,expose to,subject to,similar to,"
        "familiar with,cope with,struggle with,compete with,concern with,active in,rich in,interested in,specialize in,"
        "specialise in,believe in,participate in,arise from,stem from,originate from,emerge from,derive from,"
        "recover from,benefit from,extract from,separate from,aware of,capable of,afraid of,full of,look for,"
        "search for,call for,apply for,hope for,wait for,blame for,praise for,criticize for,criticise for,"
        "remember for,warn of,warn about,worry about,complain about,care about,concern about,outraged over"
    ).split(",")
)
"""A verb, adjective or noun and the preposition that may stay behind it, or go before its question word."""
