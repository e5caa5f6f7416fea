"""What people ask of reminders: to be reminded, later, which are coming, how far ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Code, Count, Fact, Line, Moment, Reply, Several
from handlers.binding import check_open, check_owes, check_shared, is_others
from handlers.commands.command import Command
from handlers.commands.fields import Due, DueDate, DueMoment
from handlers.commands.notices import (
    PauseNotices,
    ReleaseNotices,
    RemindMe,
    SetReminderPlan,
    ShowReminders,
    SnoozeReminder,
)
from handlers.context import Context
from handlers.due import bind, clocks_changed, read_instant
from handlers.errors import Refusal
from handlers.item_reply import deadline, reply_of, title, undo_button
from handlers.item_words import check_ahead
from handlers.items_record import new_item
from handlers.notices_coming import pauses_at, show_reminders
from handlers.notices_desk import pause_notices, release_notices
from handlers.plans import plan, remind_stage, replan
from handlers.reader import need_item, selves
from handlers.recipients import recipients
from handlers.replanning import replan_class, replan_group, replan_own
from handlers.rights import is_secretariat, leads_group
from handlers.snoozes import snooze
from handlers.stages import MORNING
from handlers.trail import item_as_data, keep_change, keep_row
from handlers.zones import to_local
from storage.audit import columns
from storage.items import add_item
from storage.plans import set_leads
from storage.tables.items import Item
from storage.tables.people import Plan

MOST = 10
FARTHEST = 366
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def remind_me(context: Context, command: RemindMe) -> Reply:
    """A personal reminder, seen by its maker alone, read back with its day, time and zone."""
    item = new_item(context, "personal", command.text, [])
    item.group_id, item.status = None, "open"
    item.leads = [command.lead] if command.lead else None
    due = _when(context, command)
    seen.check_due(context, due)
    moved = bind(context.session, item, due, context.zone, context.now)
    check_ahead(item.due_at, context.now, facts.deadline(context.session, item))
    stage = remind_stage(item)
    at = seen.moment(context, stage.due) if stage else None
    check_ahead(stage.due if stage else None, context.now, at)
    add_item(context.session, item)
    keep_change(context, command, item, None, "recorded")
    plan(context.session, item, context.now)
    unbound = title("reminder-unbound", item, deadline=deadline(context, item))
    said = title("reminder-set", item, moment=at) if at else unbound
    notes = [*([moved] if moved else []), *(pauses_at(context, stage.due) if stage else ())]
    return reply_of(context, item, said, notes, buttons=(undo_button(context),))


def snooze_reminder(context: Context, command: SnoozeReminder) -> Reply:
    """Nothing is said of the item before a moment, to those for whom the speaker speaks; then once at that moment."""
    item = need_item(context, command.item)
    check_open(item)
    own = selves(context, context.person)
    mine = [each.id for each in recipients(context.session, item, context.now) if each.id in own]
    if not mine:
        raise Refusal("snooze-not-yours", number=Code(value=str(item.number)))
    said, zone = command.until.at.replace(tzinfo=None), command.until.zone
    until, changed = read_instant(said, zone, context.now), clocks_changed(said, zone)
    check_ahead(until, context.now, Moment(at=to_local(until, zone), zone=zone))
    before = item_as_data(item)
    snooze(item, mine, said, zone)
    keep_change(context, command, item, before, None)
    replan(context.session, [item], context.now)
    told = title("reminder-snoozed", item, moment=seen.moment(context, until))
    late = _after_deadline(context, item, until)
    return reply_of(context, item, told, [each for each in (changed, late) if each], buttons=(undo_button(context),))


def _after_deadline(context: Context, item: Item, until: datetime) -> Line | None:
    """A word that it is put off past a deadline that is still to come; a personal reminder has only its own moment."""
    if item.kind == "personal" or item.due_at is None or not context.now < item.due_at < until:
        return None
    return title("snooze-after-deadline", item, deadline=deadline(context, item))


def set_reminder_plan(context: Context, command: SetReminderPlan) -> Reply:
    """How many days ahead reminders come; no days at all means the usual plan again."""
    leads = check_lead_times(command.leads)
    if command.scope == "class" or command.of_class is not None:
        return _plan_class(context, command, leads)
    if command.scope != "group" and (command.scope == "item" or command.item is not None):
        return _plan_item(context, command, leads)
    if command.scope == "group" or command.group is not None:
        return _plan_group(context, command, leads)
    before = columns(context.person)
    context.person.leads = leads
    keep_row(context, command, "person", context.person, before)
    replan_own(context.session, [context.person.id], context.now)
    return _planned(context, "me", leads)


def check_lead_times(days: Sequence[int]) -> list[int] | None:
    """Lead times, the longest first; nothing for none, which means the usual plan. Refuses what is no such number."""
    if any(not 0 <= each <= FARTHEST for each in days):
        raise Refusal("plan-days-refused", most=Count(n=FARTHEST))
    return sorted(set(days), reverse=True) or None


def _when(context: Context, command: RemindMe) -> Due:
    due = command.at or command.due
    if due is None or due.kind == "none":
        raise Refusal("reminder-when")
    local = to_local(context.now, context.zone)
    # "Remind me today" after nine in the morning: the day is meant, so the next full hour of it.
    if isinstance(due, DueDate) and due.date == local.date() and local.hour >= 9 and not command.lead:
        hour = local.replace(minute=0, second=0, microsecond=0) + HOUR
        return DueMoment(at=hour, zone=context.zone) if hour.date() == due.date else due
    return due


def _plan_item(context: Context, command: SetReminderPlan, leads: list[int] | None) -> Reply:
    if command.item is None:
        raise Refusal("plan-which-item")
    item = need_item(context, command.item)
    check_open(item)
    check_shared(item)
    if leads and len(leads) == 1 and item.due_date is not None and is_others(context, item):
        return _of_others(context, item.text, item.due_date - leads[0] * DAY)
    check_owes(context, item)
    before = item_as_data(item)
    item.leads = leads
    keep_change(context, command, item, before, None)
    replan(context.session, [item], context.now)
    number = Code(value=str(item.number))
    said = _planned(context, "item", leads, {"number": number}).title
    return reply_of(context, item, said, buttons=(undo_button(context),))


def _of_others(context: Context, text: str, day: date) -> Reply:
    # The plan is for those who owe the item: whoever else wants to hear of it has a reminder of their own.
    at = DueMoment(at=datetime.combine(day, MORNING), zone=context.zone)
    return remind_me(context, RemindMe(text=text, at=at))


def _plan_group(context: Context, command: SetReminderPlan, leads: list[int] | None) -> Reply:
    group = seen.need_body(context, command.group if command.group is not None else context.place.group_id or "")
    if not leads_group(context, group.id):
        raise Refusal("plan-group-not-yours", group=facts.body(context.session, group.id))
    _keep_plan(context, command, ("group", group.id), leads)
    replan_group(context.session, group.id, context.now)
    return _planned(context, "group", leads, {"group": facts.body(context.session, group.id)})


def _plan_class(context: Context, command: SetReminderPlan, leads: list[int] | None) -> Reply:
    if not is_secretariat(context):
        raise Refusal("plan-class-not-yours")
    if command.group is not None or command.item is not None:
        raise Refusal("plan-class-alone")
    if command.of_class is None:
        raise Refusal("plan-which-class")
    _keep_plan(context, command, ("kind", command.of_class), leads)
    replan_class(context.session, command.of_class, context.now)
    return _planned(context, "class", leads, {"class": Code(value=command.of_class)})


def _keep_plan(context: Context, command: SetReminderPlan, whose: tuple[str, str], leads: list[int] | None) -> None:
    row = context.session.get(Plan, whose)
    before = columns(row) if row else None
    keep_row(context, command, "plan", set_leads(context.session, *whose, leads), before)


def _planned(
    context: Context, scope: str, leads: list[int] | None, whose: Mapping[str, Fact] = MappingProxyType({})
) -> Reply:
    days = Several(facts=tuple(Count(n=each) for each in leads or ()))
    key = f"plan-set-{scope}" if leads else f"plan-usual-{scope}"
    return Reply(title=Line(key=key, facts={"days": days, **whose}), buttons=(undo_button(context),))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        RemindMe: remind_me,
        SnoozeReminder: snooze_reminder,
        ShowReminders: show_reminders,
        SetReminderPlan: set_reminder_plan,
        PauseNotices: pause_notices,
        ReleaseNotices: release_notices,
    }
)
