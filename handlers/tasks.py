"""What Focal itself asks of people: an item like any other, reminded, listed and answered like any other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.commands.fields import DueDate
from handlers.due import bind
from handlers.plans import plan, replan, tell
from handlers.trail import item_as_data, write_item
from storage.items import add_item
from storage.people import list_desk
from storage.progress import add_progress
from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.tasks import list_tasks


@dataclass(frozen=True)
class Asking:
    """Who asks, when, by which command; ``by`` is nobody where the calendar does. ``zone`` is that of the days."""

    session: Session
    now: datetime
    maker: Person
    by: int | None
    command: str
    zone: str

    def make(
        self,
        task: str,
        about: str,
        owners: Iterable[Person],
        until: date,
        *,
        body: str | None = None,
        topic: str | None = None,
    ) -> Item:
        """Asks these people, until the end of a day; without any the desk is asked."""
        parties = [ItemParty(capacity="responsible", kind="body", body_id=body)] if body else []
        people = list(owners) or self.desk(until)
        parties += [_party(each) for each in people]
        item = Item(
            kind="action",
            status="open",
            text=f"task-{task}",
            lang="en",
            said="",
            maker_id=self.maker.id,
            made_at=self.now,
            topic_id=topic,
            audience="staff",
            due_version=1,
            parties=parties,
            snoozes={},
            task=task,
            about=about,
            example=self.maker.example or any(each.example for each in people),
        )
        bind(self.session, item, DueDate(date=until, zone=self.zone), self.zone, self.now)
        add_item(self.session, item)
        self._keep(item, None, "recorded")
        plan(self.session, item, self.now)
        told = [each for each in people if each.id != self.by]
        tell(self.session, item, "assigned", told, self.now, {"by": self.maker.id})
        return item

    def close(self, item: Item, status: str = "closed") -> None:
        """It is answered, or no longer asked; whoever asked is told of an answer."""
        before = item_as_data(item)
        item.status, item.closed_at, item.closed_by = status, self.now, self.by
        self._keep(item, before, "done" if status == "closed" else "withdrawn")
        replan(self.session, [item], self.now)
        if status == "closed" and item.maker_id != self.by:
            maker = self.session.get_one(Person, item.maker_id)
            tell(self.session, item, "completed", [maker], self.now, {"by": self.maker.id})

    def close_all(self, task: str, about: str, status: str = "closed") -> None:
        for item in list_tasks(self.session, task, about=about):
            self.close(item, status)

    def start(self, item: Item) -> None:
        """It is answered in part."""
        if item.status == "open":
            before = item_as_data(item)
            item.status = "in_progress"
            self._keep(item, before, None)

    def desk(self, on: date) -> list[Person]:
        """The secretariat's desk; without any whoever asks."""
        return list(list_desk(self.session, None, self.maker.example, on)) or [self.maker]

    def _keep(self, item: Item, before: dict[str, Any] | None, event: str | None) -> None:
        write_item(self.session, item, before, at=self.now, by=self.by, command=self.command)
        if event is not None:
            add_progress(self.session, item, self.maker.id, self.now, event)


def _party(person: Person) -> ItemParty:
    return ItemParty(capacity="responsible", kind="office" if person.office else "person", person_id=person.id)
