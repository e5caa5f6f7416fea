"""A duty station's calendar of one year, from a file with its source: read, checked, put in place of the old one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Literal

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator
from pydantic_core import PydanticCustomError
from sqlalchemy.orm import Session

from handlers.answer import Line
from handlers.register.faults import Place, RegisterFaults, at, reason, to_fact
from handlers.replanning import replan_hours
from storage.calendars import list_people_at, put_year, set_weekend

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
LONGEST = timedelta(days=120)
Kind = Literal["holiday", "recess", "conference"]
Weekday = Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


class Entry(BaseModel):
    """A day, or a period with both its ends included."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    name: str = Field(min_length=1, max_length=200)
    day: date | None = None
    since: date | None = None
    until: date | None = None

    @model_validator(mode="after")
    def _is_day_or_period(self) -> Entry:
        if (self.day is None) == (self.since is None) or (self.since is None) != (self.until is None):
            raise PydanticCustomError("import-day-or-period", "a day or a period")
        if self.since and self.until and not timedelta(0) <= self.until - self.since <= LONGEST:
            raise PydanticCustomError("import-period", "no period", {"most": LONGEST.days})
        return self

    def days(self) -> Iterator[date]:
        first = self.day or self.since
        last = self.day or self.until
        while first and last and first <= last:
            yield first
            first += timedelta(days=1)


class CalendarFile(BaseModel):
    """What a calendar file holds. ``status`` says whether somebody has compared it with its source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    station: str = Field(min_length=1, max_length=48)
    year: int = Field(ge=2000, le=2100)
    status: Literal["sourced", "unverified"]
    source: str = Field(min_length=1, max_length=500)
    weekend: tuple[Weekday, ...] = Field(("saturday", "sunday"), max_length=3)
    days: tuple[Entry, ...]

    @model_validator(mode="after")
    def _in_the_year(self) -> CalendarFile:
        far = [day for entry in self.days for day in entry.days() if day.year != self.year]
        if far:
            told = {"day": str(far[0]), "year": str(self.year)}
            raise PydanticCustomError("import-outside-year", "outside the year", told)
        return self

    def kinds(self) -> Mapping[date, str]:
        """Each day with what it is; a holiday within a period counts as such."""
        entries = sorted(self.days, key=lambda entry: entry.kind == "holiday")
        return {day: entry.kind for entry in entries for day in entry.days()}


@dataclass(frozen=True)
class Told:
    """What an import did: for how many days, and how many people's reminders were planned anew."""

    days: int
    people: int


def read_calendar(text: str) -> CalendarFile:
    """Raises ``RegisterFaults`` naming everything that is wrong with the file."""
    try:
        return CalendarFile.model_validate(_loaded(text))
    except ValidationError as fault:
        raise RegisterFaults(map(_told, fault.errors())) from None


def apply_calendar(session: Session, calendar: CalendarFile, now: datetime) -> Told:
    """Puts the year in place and plans anew what those at the station are going to be told."""
    days = calendar.kinds()
    put_year(session, calendar.station, calendar.year, days, calendar.source, now)
    set_weekend(session, calendar.station, [WEEKDAYS.index(each) + 1 for each in calendar.weekend])
    people = list_people_at(session, calendar.station)
    replan_hours(session, people, now)
    return Told(len(days), len(people))


def _loaded(text: str) -> Any:
    try:
        return yaml.safe_load(text)
    except yaml.YAMLError as fault:
        raise RegisterFaults([reason("import-no-yaml", detail=str(fault))]) from None
    except ValueError as fault:
        raise RegisterFaults([reason("import-no-date", detail=str(fault))]) from None


def _told(error: Any) -> Line:
    """Our own rules by their texts; what the library finds amiss by its words."""
    where = ".".join(str(part) for part in error["loc"])
    own = str(error["type"]).startswith("import-")
    why = reason(error["type"], **error.get("ctx", {})) if own else to_fact(error["msg"])
    return at(to_fact(where) if where else Place(), why)
