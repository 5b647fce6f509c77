"""Verbs that say nothing without what they govern."""

from __future__ import annotations

GOVERNING = frozenset(
    "identify name label entitle dub nickname consider deem regard appoint nominate elect award grant equip arm "
    "use make find construct create invent manufacture found introduce base locate situate house bring "
    "send receive obtain acquire own contain include cause capture arrest imprison jail wound injure kill murder "
    "destroy damage discover detect employ hire assign attribute ascribe associate describe depict portray surround "
    "enclose accompany dedicate devote commission buy purchase carry convey replace remove restore preserve "
    "cover coat supply provide enable ban prohibit authorise authorize ratify sponsor fund finance support influence "
    "inspire affect accuse convict suspect embed install deploy distribute deliver allot rescue stamp nurse abandon "
    "produce establish compare combine bestow endow imbue adorn decorate anoint entrust furnish".split()
)
"""With nothing behind it their past form is a participle: "a man identified as the owner"."""
SHARING_OBJECTS = GOVERNING | frozenset(
    "set modify request cultivate process test shape maintain manage protect improve expand control store collect "
    "analyse analyze release record interpret prepare organise organize".split()
)
"""Verbs that, in a row, leave what they govern to the verb behind them: "set in type and printed a book"."""
