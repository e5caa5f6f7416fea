"""What a report says of an item that nobody has put into words for it: a sentence that follows from the fields.

Parties and deadline stand where they need no article, case or gender, so that it is right whatever their names are.
"""

from __future__ import annotations

from handlers import seen
from handlers.agenda_parts import in_words
from handlers.answer import Code, Fact, Several
from handlers.context import Context
from handlers.item_reply import deadline, parties
from handlers.task_words import task_words
from handlers.versions.passages import version_of
from storage.item_parties import OWED
from storage.tables.items import Item


def printed(context: Context, item: Item, lang: str, *, dated: bool = True) -> dict[str, Fact]:
    """All that a line of a report takes of an item: the text kept for reports in this language, else what is drafted.

    ``dated``: the deadline stands in the sentence, since it stands nowhere else.
    """
    kept = item.formal.get(lang)
    words = in_words(kept, lang, lang) if kept else _own_words(item, lang)
    courtesy = seen.flag(kept and version_of(item, lang).status == "courtesy")
    return {**words, "courtesy": courtesy, "drafted": seen.flag(not kept), **_asked(context, item, dated=dated)}


def drafted(context: Context, item: Item, lang: str) -> dict[str, Fact]:
    """As ``printed``, whatever is kept."""
    words = {**_own_words(item, lang), "courtesy": seen.flag(False), "drafted": seen.flag(True)}
    return {**words, **_asked(context, item, dated=True)}


def _own_words(item: Item, lang: str) -> dict[str, Fact]:
    said, asked = in_words(item.text, item.lang, lang), task_words(item)
    return {**said, "text": asked} if asked else said


def _asked(context: Context, item: Item, *, dated: bool) -> dict[str, Fact]:
    owed = parties(context, item, OWED)
    return {
        "kind": Code(value=item.kind),
        "owed": Several(facts=tuple(owed)),
        "owned": seen.flag(owed),
        "deadline": deadline(context, item),
        "dated": seen.flag(dated and item.due_kind != "none"),
    }
