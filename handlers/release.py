"""The release sheet: what waits to be said to people outside the house, in the exact words, until the secretariat has
read it: to be let go, put in other words, or struck. Whoever is trusted is written to without it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Language, Line, Reply, Row, Told, Words
from handlers.commands.command import Command
from handlers.commands.desk import EditNotice, EnrolPerson, SettleDoubt, ShowRelease, StrikeNotices, TrustReader
from handlers.commands.notices import ReleaseNotices
from handlers.commands.pages import ShowForm
from handlers.context import Context
from handlers.doubtful import settle_doubt
from handlers.errors import Refusal
from handlers.first_told import tell_first
from handlers.item_reply import button
from handlers.item_words import check_text
from handlers.notice_words import notice_line
from handlers.parties import need_person
from handlers.release_rules import TRUST, follow_trust
from handlers.replanning import replan_for
from handlers.sheets import not_shown
from handlers.trail import keep_row
from storage.audit import columns
from storage.notices import Subject, count_held, find_subject, get_held, list_held
from storage.settings import set_setting
from storage.tables.notices import Notice
from storage.tables.people import Person, Setting
from storage.tables.places import Place

MOST = 20


def show_release(context: Context, command: ShowRelease) -> Reply:
    """To whom, when, in which language and words, the soonest first."""
    held, total = list_held(context.session, MOST), count_held(context.session)
    if not held:
        return Reply(title=Line(key="release-none"), audience="asker")
    lines = tuple(notice_told(context, *each) for each in held)
    numbers = tuple(notice.id for notice, _, _ in held)
    rows = tuple(Row(kind="notice", id=str(n), facts=line.facts) for n, line in zip(numbers, lines, strict=True))
    return Reply(
        title=Line(key="release-sheet", facts={"count": Count(n=total)}),
        parts=(Items(lines=lines), *not_shown(total, len(lines)), Line(key="release-how")),
        buttons=(button("button-release", ReleaseNotices(notices=numbers)),),
        answer=Answer(rows=rows, total=total),
        audience="asker",
    )


def strike_notices(context: Context, command: StrikeNotices) -> Reply:
    """These are not said."""
    held = need_held(context, command.notices)
    for notice in held:
        before = columns(notice)
        notice.state, notice.reason = "superseded", "struck"
        keep_row(context, command, "notice", notice, before)
    return Reply(title=Line(key="release-struck", facts={"count": Count(n=len(held))}), audience="asker")


def edit_notice(context: Context, command: EditNotice) -> Reply:
    """It is said in these words instead. They count as of the language in which the reader is written to: what is
    rewritten is what would be said, whoever rewrites it reads their own pages in whichever language."""
    (notice,) = need_held(context, (command.notice,))
    before = columns(notice)
    subject, person = find_subject(context.session, notice), context.session.get_one(Person, notice.person_id)
    lang = context.usual.lang_of(_place(context, notice) or person)
    was, words = dict(notice.facts.get("edited") or {}).get("text"), check_text(command.text)
    notice.facts = {**notice.facts, "edited": {"text": words, "lang": lang}}
    keep_row(context, command, "notice", notice, before)
    release, _, strike = settling_notice(notice.id)
    # Two may have put it in other words at once.
    lost = (Line(key="release-edited-was", facts={"text": Words(text=was)}),) if was and was != words else ()
    return Reply(
        title=Line(key="release-edited", facts={"number": Code(value=str(notice.id))}),
        parts=(Items(lines=(notice_told(context, notice, subject, person),)), *lost) if subject else lost,
        buttons=(release, strike),
        audience="asker",
    )


def trust_reader(context: Context, command: TrustReader) -> Reply:
    """Whoever is trusted, or of a trusted group's items, is told without a release, from now on."""
    if command.party.kind == "body":
        return _trust_group(context, command, seen.need_body(context, command.party.id or "").id)
    person = need_person(context, command.party)
    before = columns(person)
    person.trusted = command.trusted
    keep_row(context, command, "person", person, before)
    count = follow_trust(context.session, command.trusted, person_id=person.id)
    return _trusted(command, facts.person(person), count)


def enrol_person(context: Context, command: EnrolPerson) -> Reply:
    """From now on something may be said to them unasked, or nothing any more."""
    person = need_person(context, command.party)
    if person.enrolled == command.enrolled:
        raise Refusal(f"enrol-already-{seen.flag(command.enrolled).value}", who=facts.person(person))
    before = columns(person)
    person.enrolled = command.enrolled
    keep_row(context, command, "person", person, before)
    replan_for(context.session, [person.id], context.now)
    held = tell_first(context.session, [person], context.now)
    key = "enrolled" if command.enrolled else "enrolled-no-more"
    waits = person.kind != "staff" and not person.trusted and command.enrolled
    notes = [Line(key="enrolled-holds", facts={"count": Count(n=held)})] if held else []
    notes += [Line(key="enrolled-waits")] if waits else []
    return Reply(title=Line(key=key, facts={"who": facts.person(person)}), parts=tuple(notes), audience="asker")


def _trust_group(context: Context, command: TrustReader, group: str) -> Reply:
    name = f"{TRUST}:{group}"
    row = context.session.get(Setting, name)
    before = columns(row) if row else None
    set_setting(context.session, name, {"on": True} if command.trusted else {})
    keep_row(context, command, "setting", context.session.get_one(Setting, name), before)
    count = follow_trust(context.session, command.trusted, group_id=group)
    return _trusted(command, facts.body(context.session, group), count)


def _trusted(command: TrustReader, who: Fact, count: int) -> Reply:
    key = "trusted" if command.trusted else "trusted-no-more"
    return Reply(title=Line(key=key, facts={"who": who, "count": Count(n=count)}), audience="asker")


def need_held(context: Context, numbers: Sequence[int]) -> Sequence[Notice]:
    """Those of the notices that wait for release; refuses where none does."""
    held = get_held(context.session, numbers)
    if not held:
        raise Refusal("notices-none-held")
    return held


def notice_told(context: Context, notice: Notice, subject: Subject, person: Person) -> Line:
    """A notice that waits: to whom, in which language, when, in which words."""
    said = notice_line(context.session, person, notice, subject, max(notice.due, context.now))
    reader = _place(context, notice) or person
    lang, zone = context.usual.lang_of(reader), context.usual.zone_of(reader)
    return Line(
        key="release-line",
        facts={
            "number": Code(value=str(notice.id)),
            "person": _reader(context, notice, person),
            "language": Language(lang=lang),
            "moment": seen.moment(context, notice.due),
            "said": Told(key=said.key, facts=said.facts, lang=lang, zone=zone),
        },
    )


def notice_meant(context: Context, number: str) -> tuple[Line, ...]:
    """The notice with this number, where it waits."""
    held = get_held(context.session, (int(number),) if number.isdecimal() else ())
    subjects = [(each, find_subject(context.session, each)) for each in held]
    people = {each.id: context.session.get_one(Person, each.person_id) for each in held}
    return tuple(notice_told(context, each, subject, people[each.id]) for each, subject in subjects if subject)


def settling_notice(number: int) -> tuple[Button, ...]:
    """What can be pressed beside a notice that waits."""
    words = ShowForm(form=EditNotice.__name__, filled={"notice": str(number)})
    pressed = {
        "button-release-one": ReleaseNotices(notices=(number,)),
        "button-edit-notice": words,
        "button-strike-notice": StrikeNotices(notices=(number,)),
    }
    named: dict[str, Fact] = {"number": Code(value=str(number))}
    shown = {key: button(key, each) for key, each in pressed.items()}
    return tuple(each.model_copy(update={"label": Line(key=key, facts=named)}) for key, each in shown.items())


def _reader(context: Context, notice: Notice, person: Person) -> Fact:
    """The person, or the place in which it is to be shown."""
    place = _place(context, notice)
    return Words(text=place.name or place.external) if place else seen.person(context, person)


def _place(context: Context, notice: Notice) -> Place | None:
    return context.session.get(Place, notice.place_id) if notice.place_id else None


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        ShowRelease: show_release,
        StrikeNotices: strike_notices,
        SettleDoubt: settle_doubt,
        EditNotice: edit_notice,
        TrustReader: trust_reader,
        EnrolPerson: enrol_person,
    }
)
