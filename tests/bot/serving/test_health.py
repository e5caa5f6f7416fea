"""What is stuck is seen: by the operators' command, by their meters, and by a word through another platform."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from prometheus_client import generate_latest
from sqlalchemy import select

from bot.app import Focal
from bot.render.plain import plain
from bot.serving.alarm import AGAIN, raise_alarm
from bot.serving.metrics import Meters
from handlers.answer import Line, Reply
from storage.database import Database
from storage.messages import add_message
from storage.migrations.run import migrate
from storage.people import add_person, add_route
from storage.routes import pause_installation
from storage.served import mark_served
from storage.settings import set_setting
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Installation
from storage.tables.work import Worker
from storage.unsaid import CANNOT
from tests.command_line import call, without_settings

TEN = timedelta(minutes=10)


def stuck(database: Database, made_at: datetime, platform: str = "slack") -> None:
    with database.writing() as session:
        add_message(
            session,
            kind="reply",
            person_id=None,
            place_id=None,
            platform=platform,
            installation="T1",
            address="C1",
            lang="en",
            zone="UTC",
            reply=Reply(title=Line(key="nothing-understood")).model_dump(mode="json"),
            made_at=made_at,
        )


def operator(database: Database, *platforms: str) -> int:
    with database.writing() as session:
        person = add_person(session, ref="it@example.org", name="IT desk", kind="staff", rights=["administrator"])
        for platform in platforms:
            add_route(session, person, platform, "here", "it")
        return person.id


def alarms(focal: Focal) -> list[tuple[str, str]]:
    with focal.database.reading() as session:
        made = session.scalars(select(Message).where(Message.kind == "alarm").order_by(Message.id))
        return [(each.platform, plain(Reply.model_validate(each.reply), "en", "UTC")) for each in made]


def test_operators_hear_of_a_stuck_platform_by_another_one_once_an_hour(focal: Focal) -> None:
    # What stands on a page tells nobody before they look.
    operator(focal.database, "slack", "web", "mail")
    stuck(focal.database, focal.now() - TEN)
    assert (raise_alarm(focal), raise_alarm(focal)) == (1, 0)
    [(platform, said)] = alarms(focal)
    assert (platform, said) == (
        "mail",
        "What is to be said in Slack has been waiting for 10 minutes. Nothing is lost; please have a look at it.",
    )
    with focal.database.writing() as session:
        set_setting(session, "alarm:slack", {"at": (focal.now() - AGAIN).isoformat()})
    assert raise_alarm(focal) == 1


def test_what_has_waited_for_a_moment_or_can_go_nowhere_else_alarms_nobody(focal: Focal) -> None:
    operator(focal.database, "slack")
    stuck(focal.database, focal.now() - timedelta(minutes=1))
    assert raise_alarm(focal) == 0
    stuck(focal.database, focal.now() - TEN)
    assert (raise_alarm(focal), alarms(focal)) == (0, [])


def test_what_is_paused_by_intent_is_not_overdue(focal: Focal) -> None:
    person = operator(focal.database, "slack", "mail")
    with focal.database.writing() as session:
        session.add(Notice(key="n", person_id=person, stage="lead", due=focal.now() - TEN, latest=None))
        set_setting(session, "pause-class:staff", {"until": None})
    assert raise_alarm(focal) == 0
    with focal.database.writing() as session:
        set_setting(session, "pause-class:staff", {})
        set_setting(session, "pause", {"until": None})
    assert raise_alarm(focal) == 0
    with focal.database.writing() as session:
        set_setting(session, "pause", {})
    assert raise_alarm(focal) == 1


def test_what_outsiders_have_had_enough_of_or_lies_on_a_screen_is_not_overdue_and_hides_nothing(focal: Focal) -> None:
    desk = operator(focal.database, "slack", "mail")
    with focal.database.writing() as session:
        guest = add_person(session, ref="guest@example.org", name="Guest", kind="delegate")
        add_route(session, guest, "mail", "smtp", "guest@example.org")
        reader = add_person(session, ref="reader@example.org", name="Reader", kind="staff")
        add_route(session, reader, "web", "web", "reader")
        for n in range(3):
            made = addressed_to(guest, focal.now() - timedelta(days=n))
            add_message(session, **made).state = "sent"
        due = focal.now() - TEN
        session.add_all(Notice(key=f"g{n}", person_id=guest.id, stage="lead", due=due) for n in range(250))
        session.add(Notice(key="r", person_id=reader.id, stage="lead", due=due))
    assert raise_alarm(focal) == 0
    with focal.database.writing() as session:
        set_setting(session, "pause-class:delegate", {"until": None})
        session.add(Notice(key="d", person_id=desk, stage="lead", due=focal.now() - timedelta(minutes=6)))
    assert raise_alarm(focal) == 1
    told = next(said for _, said in alarms(focal))
    assert told.startswith("What is to be said in Slack has been waiting for 6 minutes.")


def addressed_to(person: Person, made_at: datetime) -> dict[str, Any]:
    reply = Reply(title=Line(key="nothing-understood")).model_dump(mode="json")
    to = {"platform": "mail", "installation": "smtp", "address": person.email or "", "person_id": person.id}
    return {"kind": "bundle", "place_id": None, "lang": "en", "zone": "UTC", "reply": reply, "made_at": made_at, **to}


def test_meters_show_ages_outcomes_and_doubts_and_nobodys_name(focal: Focal) -> None:
    stuck(focal.database, focal.now() - TEN)
    with focal.database.writing() as session:
        [worker] = session.scalars(select(Worker.id))
        mark_served(session, f"{worker}:1", {"slack", "mail"}, focal.database.now())
    meters = Meters(focal)
    meters.tried("slack", "sent", 3.0)
    meters.tried("slack", "doubt", None)
    told = generate_latest(meters.registry).decode()
    assert 'focal_due_age_seconds{platform="slack"} 600.0' in told
    assert 'focal_due_age_seconds{platform="mail"} 0.0' in told
    assert 'focal_tries_total{outcome="doubt",platform="slack"} 1.0' in told
    assert 'focal_late_seconds_bucket{le="5.0",platform="slack"} 1.0' in told
    assert "focal_inbox_age_seconds 0.0" in told
    assert "example.org" not in told


def test_the_doctor_names_what_needs_a_look_and_says_so_by_its_exit_status(tmp_path: Path) -> None:
    env = without_settings(tmp_path)
    assert "run `focal migrate`" in call("doctor", env=env).stderr
    database = Database(env["FOCAL_DATABASE_URL"])
    migrate(database)
    well = call("doctor", env=env)
    assert (well.returncode, well.stdout.splitlines()[-1]) == (0, "all is well")
    with database.writing() as session:
        written_to = add_person(session, ref="ana@example.org", name="Ana", kind="staff", email="ana@example.org")
        written_to.enrolled = True
        session.add(Notice(key="n", person_id=written_to.id, stage="lead", due=database.now() - TEN))
        set_setting(session, "pause", {"until": "2124-05-14T07:00:00+00:00"})
        set_setting(session, "pause-class:delegate", {"until": None})
    unserved = call("doctor", env=env).stdout
    assert "needs a look: no process is at work" in unserved
    assert "paused by the secretariat: all, until 2124-05-14 07:00 UTC" in unserved
    assert "paused by the secretariat: to the class delegate, until it is ended" in unserved
    with database.writing() as session:
        set_setting(session, "pause", {})
    stuck(database, database.now() - TEN)
    with database.writing() as session:
        session.add(Installation(platform="slack", id="T1", name="Works", allowed=True))
        session.flush()
        pause_installation(session, "slack", "T1")
        desk = add_person(session, ref="desk@example.org", name="Desk", kind="staff")
        desk.enrolled = True
        for each in (desk, written_to):
            add_route(session, each, "teams", "t", each.ref)
        mark_served(session, "one:1", {"slack", "mail"}, database.now())
    database.close()
    ill = call("doctor", env=env)
    assert ill.returncode == 1
    assert "needs a look: what is due by slack has waited for 0:10:" in ill.stdout
    assert "needs a look: no process is at work: start `focal serve`" in ill.stdout
    assert "needs a look: slack/T1 is away" in ill.stdout
    assert "needs a look: no process serves teams, by which alone people are reached (1)" in ill.stdout


def test_the_doctor_names_what_nobody_knows_how_to_say_and_not_what_waits_to_be_read_first(tmp_path: Path) -> None:
    env = without_settings(tmp_path)
    database = Database(env["FOCAL_DATABASE_URL"])
    migrate(database)
    with database.writing() as session:
        person = add_person(session, ref="ana@example.org", name="Ana", kind="delegate")
        told = {"person_id": person.id, "stage": "lead", "due": database.now() - TEN, "state": "held"}
        session.add(Notice(key="read-first", reason="release", **told))
    assert call("doctor", env=env).stdout.endswith("all is well\n")
    with database.writing() as session:
        session.add(Notice(key="unworded", reason=CANNOT, **told))
    database.close()
    ill = call("doctor", env=env)
    assert (ill.returncode, "notices that could not be worded: 1; the log says why" in ill.stdout) == (1, True)
