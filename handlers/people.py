"""The asker's own settings: language, time zone, quiet hours, and what Focal knows of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import time, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any, get_args
from zoneinfo import ZoneInfo, available_timezones

from handlers import seen
from handlers.answer import Answer, Code, Fact, Language, Line, Moment, Pairs, Reply, Row, Several, Term, Words, Zone
from handlers.commands.command import Change, Command
from handlers.commands.fields import Lang
from handlers.commands.people import SetLanguage, SetQuietHours, SetTimeZone, ShowProfile
from handlers.context import Context
from handlers.errors import Refusal
from handlers.replanning import replan_hours
from handlers.rights import ROLES, roles_of
from handlers.stages import awake_for
from storage.audit import columns, record
from storage.people import list_offices
from storage.upkeep import list_absences

SHORTEST_DAY = timedelta(hours=1)


def set_language(context: Context, command: SetLanguage) -> Reply:
    """From now on answers and reminders come in this language, unless a message is in another."""
    lang = check_lang(command.value)
    _change(context, command, lang=lang)
    return _said("set-language", language=Language(lang=lang))


def set_time_zone(context: Context, command: SetTimeZone) -> Reply:
    """The zone in which the person's days begin and end; read back with the time it is there now."""
    zone = check_zone(command.value)
    _change(context, command, zone=zone)
    replan_hours(context.session, [context.person.id], context.now)
    local = context.now.astimezone(ZoneInfo(zone)).replace(tzinfo=None, second=0, microsecond=0)
    return _said("set-time-zone", zone=Zone(zone=zone, at=context.now), moment=Moment(at=local, zone=zone))


def set_quiet_hours(context: Context, command: SetQuietHours) -> Reply:
    """Between these local times, over midnight too, nothing is sent unasked; both empty ends them."""
    check_quiet(command)
    start, end = command.start, command.end
    _change(context, command, quiet_start=start, quiet_end=end)
    replan_hours(context.session, [context.person.id], context.now)
    if start is None or end is None:
        return _said("set-quiet-hours-none")
    return _said("set-quiet-hours", start=_clock(start), end=_clock(end))


def show_profile(context: Context, _command: ShowProfile) -> Reply:
    """What is kept of the asker, to them alone."""
    told = _profile(context)
    pairs = tuple((Line(key=f"profile-{name}"), line) for name, line in told.items())
    rows = (Row(kind="person", id=context.person.ref, facts={"person": seen.person(context, context.person)}),)
    return Reply(
        title=Line(key="show-profile", facts={"person": seen.person(context, context.person)}),
        # The address of a calendar is a secret, and is shown once, on a page.
        parts=(Pairs(pairs=pairs), Line(key="profile-calendar")),
        audience="asker",
        answer=Answer(rows=rows, total=1),
        example=context.person.example,
    )


def check_lang(said: str) -> str:
    """The code of a language that Focal speaks; refuses any other."""
    lang = said.strip().casefold()
    if lang not in get_args(Lang):
        raise Refusal("language-not-spoken", words=Words(text=said))
    return lang


def check_zone(said: str) -> str:
    """The IANA name in its own spelling; refuses what names no zone."""
    zone = _zones().get(said.strip().casefold())
    if zone is None:
        raise Refusal("zone-unknown", words=Words(text=said))
    return zone


def check_quiet(hours: SetQuietHours) -> None:
    """Refuses one end without the other, two that are the same, and what leaves next to nothing of the day."""
    if (hours.start is None) != (hours.end is None):
        raise Refusal("quiet-hours-need-both")
    if hours.start is None or hours.end is None:
        return
    if hours.start == hours.end:
        raise Refusal("quiet-hours-empty")
    if awake_for(hours.start, hours.end) < SHORTEST_DAY:
        raise Refusal("quiet-hours-long")


def _profile(context: Context) -> dict[str, Line]:
    person, offices = context.person, list_offices(context.session, context.person.id)
    roles = roles_of(context)
    told = {
        "reference": _value(Code(value=person.ref)),
        "roles": _value(Several(facts=tuple(Term(key=f"profile-role-{role}") for role in ROLES if role in roles))),
        "language": _value(Language(lang=person.lang)) if person.lang else Line(key="profile-language-unset"),
        "zone": _value(Zone(zone=context.zone, at=context.now)),
        "quiet-hours": _quiet(person.quiet_start, person.quiet_end),
        "leads": _leads(person.leads),
        "reach": Line(key=f"reach-{person.reach or 'last'}"),
    }
    told["away"] = _away(context)
    answered = Several(facts=tuple(seen.person(context, each) for each in offices))
    return {**told, "offices": _value(answered)} if offices else told


def _away(context: Context) -> Line:
    # What is over already is nobody's question; of several absences the next is told.
    rows = list_absences(context.session, context.person.id, seen.today(context))
    if not rows:
        return Line(key="profile-away-unset")
    return Line(key="profile-away-set", facts={"since": seen.day(rows[0].since), "until": seen.day(rows[0].until)})


def _value(fact: Fact) -> Line:
    return Line(key="profile-value", facts={"value": fact})


def _quiet(start: time | None, end: time | None) -> Line:
    if start is None or end is None:
        return Line(key="profile-quiet-hours-unset")
    return Line(key="profile-quiet-hours-set", facts={"start": _clock(start), "end": _clock(end)})


def _leads(leads: list[int] | None) -> Line:
    if leads is None:
        return Line(key="profile-leads-unset")
    days = tuple(Code(value=str(each)) for each in sorted(leads, reverse=True))
    return (
        Line(key="profile-leads-set", facts={"days": Several(facts=days)}) if days else Line(key="profile-leads-none")
    )


def _clock(value: time) -> Code:
    return Code(value=f"{value:%H:%M}")


def _said(key: str, **told: Fact) -> Reply:
    return Reply(title=Line(key=key, facts=told), audience="asker")


def _change(context: Context, command: Change, **values: object) -> None:
    person = context.person
    before = columns(person)
    for name, value in values.items():
        setattr(person, name, value)
    context.session.flush()
    record(
        context.session,
        at=context.now,
        person_id=person.id,
        command=type(command).__name__,
        subject="person",
        subject_id=person.id,
        before=before,
        after=columns(person),
        version=person.version,
    )


@cache
def _zones() -> Mapping[str, str]:
    """IANA names by their folded form; read from the system once, when first asked."""
    return MappingProxyType({name.casefold(): name for name in available_timezones()})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        SetLanguage: set_language,
        SetTimeZone: set_time_zone,
        SetQuietHours: set_quiet_hours,
        ShowProfile: show_profile,
    }
)
