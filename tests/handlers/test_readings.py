"""A text that is read step by step says how far it is, in six languages, to those alone who lead the group."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from handlers.commands.agenda import ApproveCaptions, SetConsent
from handlers.commands.proposals import ReadText
from storage.jobs import claim_job, forget_jobs, need_held
from storage.tables.work import Job
from storage.workers import FencedOut
from tests.handlers.group import Group, said

MEETING = "iscg-2024-05-21"


def text(group: Group, **columns: Any) -> Job:
    told = {"source": "meeting.vtt", "spoken": [], "lang": "en", "zone": "UTC"}
    model = {"name": "scripted", "daily": 40, "tokens": 5_000}
    known = {"kind": "model", "state": "offered", "step": 0, "total": 12, "found": 0, "missed": 0, "fence": 0}
    row = Job(
        person_id=group.people["desk"].id, place_id=group.asks("desk").place.id, meeting_id=MEETING,
        payload={**told, "model": model}, until=group.now + timedelta(days=1), **{**known, **columns},
    )  # fmt: skip
    group.session.add(row)
    group.session.flush()
    return row


def allows(group: Group) -> None:
    group.does("chair", SetConsent(by_model=True))
    group.does("chair", ApproveCaptions(meeting=MEETING, model=True))


def test_a_reading_that_was_begun_is_one_processs_at_a_time(each_group: Group) -> None:
    group = each_group
    allows(group)
    job = text(group)
    assert claim_job(group.session, "one", group.now) is None
    assert "is being read by the model" in said(group.does("desk", ReadText(act="start")))
    assert claim_job(group.session, "one", group.now) is job
    assert claim_job(group.session, "two", group.now) is None
    later = group.now + timedelta(minutes=2)
    assert claim_job(group.session, "two", later) is job
    with pytest.raises(FencedOut):
        need_held(group.session, job.id, 1, later)
    assert need_held(group.session, job.id, 2, later) is job
    group.does("desk", ReadText(act="stop"))
    with pytest.raises(FencedOut):
        need_held(group.session, job.id, 2, later)


def test_what_nobody_asked_for_is_forgotten_after_a_day(each_group: Group) -> None:
    group = each_group
    allows(group)
    job = text(group)
    assert forget_jobs(group.session, group.now) == 0
    assert forget_jobs(group.session, group.now + timedelta(days=2)) == 1
    assert "spoken" not in job.payload
    assert group.refused("desk", ReadText(reading=job.id, act="start")) == "reading-forgotten"


def test_who_does_not_lead_the_group_is_told_nothing(group: Group) -> None:
    allows(group)
    job = text(group)
    for act in (None, "start", "stop"):
        assert group.refused("bdt", ReadText(reading=job.id, act=act)) == "meeting-not-yours"
    assert group.refused("desk", ReadText(reading=99)) == "reading-unknown"
    group.does("chair", SetConsent(by_model=False))
    assert group.refused("desk", ReadText(reading=job.id, act="start")) == "reading-not-allowed"


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_how_far_it_is_is_said_in_six_languages(group: Group, lang: str) -> None:
    states: list[dict[str, Any]] = [
        {"state": "offered"},
        {"state": "running", "kind": "rules", "step": 3},
        {"state": "running", "step": 3},
        {"state": "done", "step": 12, "found": 4, "missed": 1},
        *({"state": "stopped", "reason": reason} for reason in ("asked", "away", "budget", "not-allowed", "late")),
    ]
    shown = [said(group.does("desk", ReadText(reading=text(group, **each).id)), lang) for each in states]
    assert len(set(shown)) == len(shown)
    assert all("meeting.vtt" in each for each in shown)
    assert "12" in shown[1]
