"""A message that was edited or deleted after something had been recorded from it.

What only its speaker ever touched follows the message. Everything else is asked first, in private; without a yes
nothing happens.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from bot.answer.guests import find_asker
from bot.message import Changed
from bot.understand.fields.task import Scene
from bot.understand.marked import marked_lines
from bot.understand.prose.quoting import answering
from bot.understand.resolve import resolve
from bot.understand.types import Offered, Ready, Talked, Unclear, Understanding, Understood
from bot.understand.understand import understand
from handlers.answer import Choice, Code, Line, Reply, Several, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.items import (
    EditItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    WithdrawItem,
)
from storage.item_sources import is_as_recorded, is_edited_since, list_items_from
from storage.items import LIVE
from storage.places import find_place
from storage.tables.items import Item
from storage.tables.people import Person

ALIVE = (*LIVE, "draft")
KINDS: Mapping[type[Command], str] = {
    RecordAction: "action",
    RecordConclusion: "conclusion",
    RecordCallToAction: "call_to_action",
    RecordInformation: "information",
}


def list_affected(session: Session, message: Changed) -> list[Item]:
    """What is still in force of the items that were recorded from the message."""
    sender = message.sender
    place = find_place(session, sender.platform, sender.installation, message.spot.place)
    found = list_items_from(session, place.id, message.message) if place else []
    return [item for item in found if item.status in ALIVE]


def matters(session: Session, message: Changed) -> bool:
    """Whether the change of a message is anybody's business here; of any other nothing is said."""
    if message.change == "reacted":
        return bool(message.text and message.text.strip())
    if message.change == "edited" and is_overtaken(session, message):
        return False
    items = list_affected(session, message)
    person = find_asker(session, message.sender)
    mine = person is not None and all(item.maker_id == person.id for item in items)
    if not items or (message.change == "deleted" and not mine):
        return False
    lines = _lines(message)
    untouched = message.change == "edited" and all(_stands(session, item, message, lines) for item in items)
    return not untouched or bool(_fresh(items, message, lines))


def is_overtaken(session: Session, message: Changed) -> bool:
    """Whether a later edit came first, as platforms tell them in any order: the last one made holds."""
    place = find_place(session, message.sender.platform, message.sender.installation, message.spot.place)
    return place is not None and is_edited_since(session, place.id, message.message, message.at)


def to_change(session: Session, message: Changed, person: Person | None, scene: Scene) -> Understanding | None:
    """What the change of a message means for what was recorded from it; nothing where it means nothing."""
    items = list_affected(session, message)
    if not items:
        return None
    if person is None or any(item.maker_id != person.id for item in items):
        return Ready(scene.lang, _private(Line(key="item-message-not-yours", facts={"number": _number(items[0])})))
    if message.change == "deleted":
        return _ask_withdraw(scene, items, "items-message-deleted" if items[1:] else "item-message-deleted")
    lines = _lines(message)
    fresh = _fresh(items, message, lines)
    # What became of an item since does not matter here: another line is never taken for its own.
    gone = [item for item in items if not _is_said(item, message, lines)]
    match gone, fresh:
        case [], [line] if (added := _added(line, scene)) is not None:
            return added
        case [item], [line]:
            # The line that was edited of several.
            return _edited(session, message.model_copy(update={"text": line}), person, scene, item)
        case [item], [] if len(items) > 1:
            return _ask_withdraw(scene, [item], "item-message-unread")
    if len(items) > 1 or fresh[1:]:
        numbers = Several(facts=tuple(_number(item) for item in items))
        return Ready(scene.lang, _private(Line(key="item-message-several", facts={"numbers": numbers})))
    return _edited(session, message, person, scene, items[0])


def _edited(session: Session, message: Changed, person: Person, scene: Scene, item: Item) -> Understanding:
    meant = _meant(message.text or "", scene)
    if isinstance(meant, Unclear) and all(_is_of(item, each) for each in meant.commands):
        edits = tuple(_to_edit(item, each) for each in meant.commands)
        return Unclear(meant.lang, meant.question, edits, meant.labels)
    if not isinstance(meant, Understood) or not _is_of(item, meant.command):
        return _ask_withdraw(scene, [item], "item-message-unread")
    edit = _to_edit(item, meant.command)
    if is_as_recorded(session, item.number, person.id):
        return Understood(meant.lang, edit)
    return Offered(meant.lang, edit, Line(key="item-message-edited", facts={"number": _number(item)}))


def _meant(text: str, scene: Scene) -> Understanding:
    draft = understand(text, scene.asker, scene.names, Talked(), scene.now)
    return resolve(draft, scene.names, scene.asker, Talked(), scene.now)


def _is_of(item: Item, command: Command) -> bool:
    return KINDS.get(type(command)) == item.kind


def _to_edit(item: Item, command: Command) -> EditItem:
    """The item as the message says it now, all of it: what is no longer said is no longer asked."""
    said = command.model_dump(exclude_none=True)
    parties = said.pop("addressed_to", said.get("responsible"))
    fields = {name: said[name] for name in ("text", "topic", "due", "cooperating", "report_to") if name in said}
    owed = {"responsible": parties} if parties is not None else {}
    return EditItem.model_validate({"item": item.number, **fields, **owed})


def _ask_withdraw(scene: Scene, items: list[Item], key: str) -> Ready:
    """One question for each item, at most five: nothing is withdrawn without a yes."""
    label = "label-yes" if len(items) == 1 else "label-withdraw"
    choices = tuple(
        Choice(label=Line(key=label, facts={"number": _number(item)}), command=to_dict(WithdrawItem(item=item.number)))
        for item in items[:5]
    )
    first = items[0]
    facts = {"number": Several(facts=tuple(_number(item) for item in items)), "text": _words(first)}
    return Ready(scene.lang, _private(Line(key=key, facts=facts)).model_copy(update={"choices": choices}))


def _lines(message: Changed) -> tuple[str, ...]:
    """The marked lines of a message that was overheard, each of which is an item of its own; none of what was said to
    Focal, which counts as a whole."""
    said = marked_lines(answering(message.text or "")) if not message.addressed else ()
    return tuple(line.said for line in said)


def _fresh(items: Sequence[Item], message: Changed, lines: Sequence[str]) -> list[str]:
    """The lines of which nothing was recorded."""
    known = {item.said for item in items}
    return [] if message.text in known else [line for line in lines if line not in known]


def _stands(session: Session, item: Item, message: Changed, lines: Sequence[str]) -> bool:
    """Whether the message still says what was recorded from it, and nothing became of that: platforms tell of an edit
    also where only a preview was added, or another line reads otherwise."""
    untouched = item.version == 1 and item.maker_id is not None and is_as_recorded(session, item.number, item.maker_id)
    return untouched and _is_said(item, message, lines)


def _is_said(item: Item, message: Changed, lines: Sequence[str]) -> bool:
    return item.said == (message.text or "") or item.said in lines


def _added(line: str, scene: Scene) -> Offered | None:
    """A line that was added by an edit, to be recorded after a yes."""
    meant = _meant(line, scene)
    if not isinstance(meant, Understood) or type(meant.command) not in KINDS:
        return None
    return Offered(meant.lang, meant.command, Line(key="proposal-picked"))


def _private(title: Line) -> Reply:
    return Reply(title=title, audience="asker")


def _number(item: Item) -> Code:
    return Code(value=str(item.number))


def _words(item: Item) -> Words:
    return Words(text=item.text, lang=item.lang)
