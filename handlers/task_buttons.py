"""What can be pressed beside what Focal itself asks for: the ways of answering it."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy.orm import Session, object_session

from handlers import facts
from handlers.answer import Button, Code, Line
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.desk import ListAnswers
from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, ListItems, ShowItem
from handlers.commands.pages import ShowForm
from handlers.commands.resolutions import CompareRevisions
from handlers.commands.upkeep import ConfirmFocalPoint, EndFocalPoint, ProposeSuccessor
from handlers.task_words import (
    ACTIVITIES,
    AGREE,
    CONFIRM,
    LEAVER,
    LETTERS,
    RECHECK,
    RECORD,
    follower,
    to_conference,
)
from handlers.zones import item_day
from storage.focal_points import list_roles_of_people
from storage.people import find_person
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Succession

# Answered by what the buttons say, and not by saying that it is done.
ANSWERED = (CONFIRM, AGREE, RECORD)
MOST_ENDED = 3


def task_buttons(item: Item) -> tuple[Button, ...]:
    """How the item can be answered; that it can be looked at comes last."""
    session = object_session(item)
    if session is None or item.about is None:
        return ()
    if item.task == CONFIRM:
        confirm = _button("button-confirm-list", ConfirmFocalPoint(body=item.about))
        confirm = confirm.model_copy(update={"label": _of_body(session, confirm.label.key, item.about)})
        return (confirm, *_otherwise(item.about), _shown(item))
    if item.task == LEAVER:
        return (*_ending(session, item), _shown(item))
    if item.task == ACTIVITIES:
        reports = _button("button-report-activity", ShowForm(form="ReportActivity", filled={"year": item.about}))
        return (
            reports,
            Button(label=_numbered("button-done", item), command=to_dict(CompleteItem(item=item.number))),
            _shown(item),
        )
    if item.task == RECHECK:
        body, year = to_conference(item.about)
        compares = _button("button-compare-revisions", CompareRevisions(body=body, year=year))
        done = Button(label=_numbered("button-done", item), command=to_dict(CompleteItem(item=item.number)))
        return (compares, done, _shown(item))
    if item.task == LETTERS:
        return (_button("button-answers", ListAnswers()), _shown(item))
    row = session.get(Succession, int(item.about))
    if row is None:
        return (_shown(item),)
    return (*(agreeing(session, row) if item.task == AGREE else recording(session, row)), _shown(item))


def agreeing(session: Session, row: Succession) -> tuple[Button, ...]:
    """The body agrees to a change, or leaves the entry as it is."""
    entry = session.get_one(FocalPoint, row.focal_point_id)
    follows = ProposeSuccessor(to=_party(session, row), topic=entry.topic_id, body=entry.body_id)
    stays = ConfirmFocalPoint(topic=entry.topic_id, body=entry.body_id)
    named = {"to": follower(session, row), "person": facts.person(session.get_one(Person, entry.person_id))}
    return (
        Button(label=Line(key="button-agree-change", facts=named), command=to_dict(follows)),
        Button(label=Line(key="button-leave-entry", facts=named), command=to_dict(stays)),
    )


def own_buttons() -> tuple[Button, ...]:
    """What whoever stands in a list may say of their own entries."""
    return (_button("button-confirm-entries", ConfirmFocalPoint()), *_otherwise(None))


def _otherwise(body_id: str | None) -> tuple[Button, ...]:
    filled = {"body": body_id} if body_id else None
    successor = ShowForm(form="ProposeSuccessor", filled=filled)
    return (_button("button-propose-successor", successor), _button("button-away", ShowForm(form="SetAway")))


def recording(session: Session, row: Succession) -> tuple[Button, ...]:
    entry = session.get_one(FocalPoint, row.focal_point_id)
    person = session.get(Person, row.person_id) if row.person_id else None
    filled: Mapping[str, str | None] = {
        "topic": entry.topic_id,
        "body": entry.body_id,
        "party": f"{'office' if person.office else 'person'}:{person.ref}" if person else row.words,
        "role": entry.role_id,
    }
    form = ShowForm(form="SetFocalPoint", filled={name: value for name, value in filled.items() if value})
    return (_button("button-record-change", form),)


def _ending(session: Session, item: Item) -> tuple[Button, ...]:
    """The roles of whoever has left end, one by one; the rest is looked through, and then it is done."""
    person = find_person(session, item.about or "")
    if person is None:
        return ()
    party = Party(kind="office" if person.office else "person", id=person.ref)
    on = item_day(item, item.made_at)
    ends = []
    for each in list_roles_of_people(session, [person.id], on)[:MOST_ENDED]:
        command = EndFocalPoint(topic=each.row.topic_id, body=each.row.body_id, party=party)
        label = Line(key="button-end-role", facts={"topic": facts.topic(session, each.row.topic_id)})
        ends.append(Button(label=label, command=to_dict(command)))
    done = Button(label=_numbered("button-done", item), command=to_dict(CompleteItem(item=item.number)))
    return (*ends, _button("button-their-items", ListItems(party=party)), done)


def _party(session: Session, row: Succession) -> Party:
    person = session.get(Person, row.person_id) if row.person_id else None
    if person is None:
        return Party(kind="unknown", words=row.words or "?")
    return Party(kind="office" if person.office else "person", id=person.ref)


def _of_body(session: Session, key: str, body_id: str) -> Line:
    return Line(key=key, facts={"body": facts.body(session, body_id)})


def _shown(item: Item) -> Button:
    return Button(
        label=_numbered("button-show", item), command=to_dict(ShowItem(item=item.number)), version=item.version
    )


def _numbered(key: str, item: Item) -> Line:
    return Line(key=key, facts={"number": Code(value=str(item.number))})


def _button(key: str, command: Command) -> Button:
    return Button(label=Line(key=key), command=to_dict(command))
