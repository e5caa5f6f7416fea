"""What a report prints of an item: drafted from the item's own fields, edited by the secretary of the meeting. The line
as it was said in the chat stays beside it, as evidence."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Button, Fact, Language, Line, Part, Reply, Words
from handlers.binding import check_leads
from handlers.commands.agenda import SetFormalText
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.formal_words import drafted
from handlers.item_reply import reply_of, title, undo_button
from handlers.item_words import check_text
from handlers.reader import need_item
from handlers.trail import item_as_data, keep_change
from handlers.versions.passages import Version, put_version, version_of
from storage.tables.items import Item


def set_formal_text(context: Context, command: SetFormalText) -> Reply:
    """Keeps the text for reports in one language; without a text shows what is kept and what would be drafted."""
    item = need_item(context, command.item)
    check_leads(context, item)
    lang = command.lang or context.evidence.lang
    if command.text is None:
        return reply_of(context, item, title("formal-text", item), _parts(context, item, lang), buttons=_buttons(item))
    before = item_as_data(item)
    # What those who keep the report enter is no courtesy version, whatever it replaces.
    put_version(item, lang, Version(check_text(command.text), "official"))
    keep_change(context, command, item, before, None)
    undo = (undo_button(context), *_buttons(item))
    return reply_of(context, item, title("set-formal-text", item), _parts(context, item, lang), buttons=undo)


def _parts(context: Context, item: Item, lang: str) -> tuple[Part, ...]:
    lines: list[Part] = [_line(item, each, text) for each, text in sorted(item.formal.items()) if text]
    if not item.formal.get(lang):
        lines.append(Line(key="formal-draft", facts=drafted(context, item, lang)))
    said = Words(text=item.said or item.text, lang=item.lang)
    return (*lines, Line(key="formal-said", facts={"words": said}))


def _line(item: Item, lang: str, text: str) -> Line:
    courtesy = seen.flag(version_of(item, lang).status == "courtesy")
    facts: dict[str, Fact] = {
        "language": Language(lang=lang),
        "text": Words(text=text, lang=lang),
        "courtesy": courtesy,
    }
    return Line(key="formal-line", facts=facts)


def _buttons(item: Item) -> tuple[Button, ...]:
    form = to_dict(ShowForm(form="SetFormalText", item=item.number))
    return (Button(label=Line(key="button-edit-formal"), command=form, version=item.version),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetFormalText: set_formal_text})
