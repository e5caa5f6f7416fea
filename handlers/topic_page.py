"""One topic in full: its names, who is in which role, what bears on it, what is open, why it qualifies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from handlers import seen
from handlers.answer import (
    Answer,
    Button,
    Count,
    Fact,
    Items,
    Language,
    Line,
    Named,
    Pairs,
    Part,
    Quote,
    Reply,
    Row,
    Several,
    Words,
)
from handlers.commands.catalogue import to_dict
from handlers.commands.fields import Lang
from handlers.commands.focal_points import ShowTopic
from handlers.commands.items import ListItems
from handlers.context import Context
from handlers.levels import Level, level
from handlers.mapping import may_see, qualifies, resolution_row, units
from handlers.reader import to_reader
from handlers.topic_holders import Holders, all_parts, get_holders, heading, rows
from storage.items import Wanted, count_items
from storage.resolutions import Mapped, list_mapped
from storage.tables.register import Topic

LANGS = get_args(Lang)


def show_topic(context: Context, command: ShowTopic) -> Reply:
    """All that the register holds on the topic, cut to what may be read in this place."""
    topic = seen.need_topic(context, command.topic)

    def make(reader: Level) -> tuple[Reply, bool]:
        holders = get_holders(context, topic, seen.today(context), reader)
        return _page(context, topic, holders), holders.hidden

    return seen.cut(context, make)


def _page(context: Context, topic: Topic, holders: Holders) -> Reply:
    mapped = list_mapped(context.session, topic.id, former=True)
    bearings = _resolutions(context, mapped)
    shown = (*rows(holders), *bearings)
    opened = _count_open(context, topic)
    parts = (
        *_about(context, topic),
        _names(holders.topic),
        *heading(context, [each.row for each in holders.held]),
        *all_parts(holders),
        *_bearing(bearings),
        *qualifies(mapped),
        *units(context, topic.id),
        *_told_open(context, opened),
    )
    return Reply(
        title=Line(key="show-topic", facts={"topic": holders.topic, "main": seen.flag(topic.main)}),
        parts=parts,
        buttons=_buttons(topic, opened),
        answer=Answer(rows=shown, total=len(shown)),
        example=any(each.row.example or each.person.example for each in holders.held),
    )


def _count_open(context: Context, topic: Topic) -> int:
    """As many as the list behind the button shows in this place."""
    wanted = Wanted(topic=topic.id, status="open")
    return count_items(context.session, wanted, to_reader(context), context.now, here=True)


def _told_open(context: Context, opened: int) -> tuple[Line, ...]:
    """To whoever is not shown every item, that none is open is never told: there may be some."""
    if not opened and level(context) != "staff":
        return ()
    return (Line(key="show-topic-open-items", facts={"count": Count(n=opened)}),)


def _about(context: Context, topic: Topic) -> tuple[Part, ...]:
    """The description in the asker's language; no other stands in for it, but it is said where there is one."""
    own = context.evidence.lang
    if own in topic.about:
        return (Quote(words=Words(text=topic.about[own], lang=own)),)
    others = tuple(Language(lang=lang) for lang in sorted(topic.about))
    return (Line(key="show-topic-about-in", facts={"languages": Several(facts=others)}),) if others else ()


def _names(topic: Named) -> Part:
    langs = [lang for lang in LANGS if topic.names.get(lang)]
    return Pairs(pairs=tuple((_language(lang), _name(topic, lang)) for lang in langs))


def _language(lang: str) -> Line:
    return Line(key="show-topic-language", facts={"language": Language(lang=lang)})


def _name(topic: Named, lang: str) -> Line:
    words = Words(text=topic.names[lang], lang=lang)
    facts: dict[str, Fact] = {"name": words, "checked": seen.flag(lang not in topic.unverified)}
    return Line(key="show-topic-name", facts=facts)


def _resolutions(context: Context, mapped: Sequence[Mapped]) -> tuple[Row, ...]:
    """Those in force before former ones."""
    shown = sorted((each for each in mapped if may_see(context, each.row)), key=lambda each: each.row.former)
    # Asked for together, lest each line asks for its own.
    seen.named(context, "body", {each.row.body_id for each in shown})
    return tuple(resolution_row(context, each) for each in shown)


def _bearing(bearings: Sequence[Row]) -> tuple[Part, ...]:
    if not bearings:
        return (Line(key="show-topic-no-resolutions"),)
    lines = tuple(Line(key="show-topic-resolution", facts=row.facts) for row in bearings)
    return (Line(key="show-topic-resolutions"), Items(lines=lines))


def _buttons(topic: Topic, opened: int) -> tuple[Button, ...]:
    if not opened:
        return ()
    return (Button(label=Line(key="show-topic-items"), command=to_dict(ListItems(topic=topic.id, status="open"))),)
