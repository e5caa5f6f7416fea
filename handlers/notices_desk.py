"""The secretariat's hand on what is said unasked: stop it, let it go."""

from __future__ import annotations

from datetime import UTC, datetime

from handlers import facts, seen
from handlers.answer import Code, Count, Fact, Line, Moment, Reply
from handlers.as_read import keep_read
from handlers.commands.desk import ShowRelease
from handlers.commands.fields import PersonClass
from handlers.commands.notices import PauseNotices, ReleaseNotices
from handlers.context import Context
from handlers.due import read_instant
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.item_words import check_ahead
from handlers.pauses import is_set, pause_name
from handlers.release import show_release
from handlers.release_rules import keep_place
from handlers.rights import check_may, is_secretariat
from handlers.trail import keep_row
from handlers.zones import to_local
from storage.audit import columns
from storage.notices import count_held, find_subject, get_held
from storage.settings import set_setting
from storage.tables.people import Setting

# The group about whose items, or the class of people to whom nothing is said; neither: nothing at all is.
Whose = tuple[str | None, PersonClass | None]


def pause_notices(context: Context, command: PauseNotices) -> Reply:
    """Nothing is said unasked, in all, for a group's items or to a class of people, until a moment or until it is
    released; nothing is lost."""
    whose = _whose(context, command)
    until = _until(context, command.until)
    shown = Moment(at=to_local(until, context.zone), zone=context.zone) if until else None
    check_ahead(until, context.now, shown)
    _set(context, command, whose, {"until": until.astimezone(UTC).isoformat() if until else None})
    key = "notices-paused-until" if shown else "notices-paused"
    return _said(context, key, whose, **({"moment": shown} if shown else {}))


def release_notices(context: Context, command: ReleaseNotices) -> Reply:
    """Waiting notices go, or a pause ends."""
    if command.notices:
        return _let_go(context, command)
    whose = _whose(context, command)
    if not is_set(context.session, *whose, context.now):
        return _sheet_instead(context, whose)
    _set(context, command, whose, {})
    return _said(context, "notices-released", whose)


def _sheet_instead(context: Context, whose: Whose) -> Reply:
    """Whoever says "release all" where nothing is paused may mean what waits to be read: it is shown, not sent."""
    if any(whose) or not is_secretariat(context) or not count_held(context.session):
        raise Refusal("notices-not-paused")
    sheet = show_release(context, ShowRelease())
    return sheet.model_copy(update={"title": Line(key="notices-not-paused"), "parts": (sheet.title, *sheet.parts)})


def _let_go(context: Context, command: ReleaseNotices) -> Reply:
    # By whoever may read them first.
    check_may(context, ShowRelease())
    held = get_held(context.session, command.notices)
    if not held:
        raise Refusal("notices-none-held")
    for notice in held:
        before = columns(notice)
        notice.state, notice.reason = "planned", "released"
        subject = find_subject(context.session, notice)
        if notice.place_id is not None:
            keep_place(context.session, notice)
        elif subject is not None:
            keep_read(context.session, notice, subject, context.now)
        keep_row(context, command, "notice", notice, before)
    return Reply(title=Line(key="notices-let-go", facts={"count": Count(n=len(held))}), audience="asker")


def _whose(context: Context, command: PauseNotices | ReleaseNotices) -> Whose:
    if command.scope == "class" or command.of_class is not None:
        if command.group is not None:
            raise Refusal("pause-class-alone")
        if command.of_class is None:
            raise Refusal("pause-which-class")
        return None, command.of_class
    if command.scope == "group" or command.group is not None:
        asked = command.group if command.group is not None else context.place.group_id or ""
        return seen.need_body(context, asked).id, None
    return None, None


def _until(context: Context, said: datetime | None) -> datetime | None:
    """A moment without a zone is in the speaker's."""
    if said is None:
        return None
    zone = "UTC" if said.tzinfo else context.zone
    local = said.astimezone(UTC).replace(tzinfo=None) if said.tzinfo else said
    return read_instant(local, zone, context.now)


def _set(context: Context, command: PauseNotices | ReleaseNotices, whose: Whose, value: dict[str, object]) -> None:
    name = pause_name(*whose)
    row = context.session.get(Setting, name)
    before = columns(row) if row else None
    set_setting(context.session, name, value)
    keep_row(context, command, "setting", context.session.get_one(Setting, name), before)


def _said(context: Context, key: str, whose: Whose, **more: Moment) -> Reply:
    group, of_class = whose
    named: dict[str, Fact] = {"group": facts.body(context.session, group)} if group else {}
    named |= {"class": Code(value=of_class)} if of_class else {}
    line = Line(key=f"{key}-group" if group else f"{key}-class" if of_class else key, facts={**named, **more})
    return Reply(title=line, buttons=(undo_button(context),), audience="asker")
