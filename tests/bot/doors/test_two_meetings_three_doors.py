"""Two joint meetings in a row through the terminal, Slack, Teams and the pages: agenda, marked lines, captions, review,
owners told, reminders, what is carried over, reports in Spanish and Arabic.

Every door leaves the same rows and the same reports.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.answer.defaults import Defaults
from bot.answer.pages.looked import Pages
from bot.app import Focal
from bot.cli.times import read_time
from bot.message import Incoming, Sender, Spot
from bot.settings import Settings
from handlers.commands.agenda import ShowFollowUp, WriteMinutes
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.notices import Notice
from tests import stores
from tests.bot.doors.slack.lobby import Lobby
from tests.bot.doors.teams.hotel import Hotel, shown
from tests.bot.doors.test_one_story_three_doors import Clock, Rows, _answered, left
from tests.bot.doors.web.on_pages import tell_on_pages
from tests.conftest import NOW
from tests.slack.standin import slack_stand_in
from tests.teams.standin import teams_stand_in
from tests.test_talks import say

DESK, BDT, TSB = "secretariat@example.org", "access.bdt@example.org", "access.tsb@example.org"
CAPTIONS = """find the action items in these captions of the ISCG meeting of May:
WEBVTT

00:00:01.000 --> 00:00:04.000
<v TSB Accessibility Desk>I will publish the captions by Friday.

00:00:05.000 --> 00:00:09.000
<v Chair>Thank you. Let us move on to the next item."""
LINES = """PRESENT: BDT, TSB
REGRETS: BR
DECISION: captions at every joint meeting
ACTION: BDT Accessibility Desk to send the checklist to TSB by 14 June
CALL TO ACTION to TDAG: share captioning at its next meeting"""
SEPTEMBER = """PRESENT: BDT
DECISION: the checklist is adopted
ACTION: TSB to translate the checklist by 31 October"""
# Who says what, when and where.
STORY = (
    (DESK, "AGENDA: Adoption of the agenda\nAGENDA: Captioning", "2024-05-14T10:00", "dm"),
    (DESK, "start the meeting", "2024-05-21T14:30", "room"),
    (DESK, LINES, "2024-05-21T14:40", "room"),
    (DESK, "ISCG meets jointly with TSAG on 26 September 2024 at 14:30 in Geneva", "2024-05-21T15:00", "dm"),
    (DESK, "end the meeting", "2024-05-21T17:00", "room"),
    (DESK, "the captions of the May meeting of ISCG may be used", "2024-05-21T17:10", "room"),
    (DESK, CAPTIONS, "2024-05-22T09:00", "dm"),
    (DESK, "accept all proposals", "2024-05-22T09:10", "dm"),
    (DESK, "write the report of the May meeting of ISCG in Spanish", "2024-05-22T09:20", "dm"),
    (BDT, "show 2", "2024-06-14T10:00", "dm"),
    (BDT, "my actions", "2024-06-14T10:05", "dm"),
    (DESK, "show the follow-up list", "2024-09-25T16:00", "dm"),
    (DESK, "start the meeting", "2024-09-26T14:30", "room"),
    (DESK, SEPTEMBER, "2024-09-26T14:40", "room"),
    (DESK, "end the meeting", "2024-09-26T16:00", "room"),
    (DESK, "write the report of the September 2024 meeting of ISCG in Arabic", "2024-09-26T16:30", "dm"),
)
TASK, DUE = "send the checklist", ("due", 2)
MAY, SEPT = "iscg-2024-05-21", "iscg-2024-09-26"
Say = Callable[[str, str, str], Awaitable[Any]]


def times() -> list[tuple[str, str, datetime, str]]:
    return [(who, words, read_time(at, "Europe/Zurich"), where) for who, words, at, where in STORY]


async def tell(
    database: Database,
    clock: Clock,
    until: Callable[..., Awaitable[Any]],
    speak: Say,
    ring: Callable[[], None],
    shown_to_owner: Callable[[], str],
) -> None:
    """Each at its time; on the day of the deadline its owner is told before anybody goes on."""
    for number, (who, words, at, where) in enumerate(times(), 1):
        clock.forward(at.timestamp() - clock.now())
        before = shown_to_owner().count(TASK)
        await speak(who, words, where)
        await until(lambda _ledger, wanted=number: _answered(database) >= wanted, 20)
        if (who, words) == (BDT, "show 2"):
            ring()
            await until(lambda _: DUE in told(database, "composed", "sent"), 20)
            await until(lambda _, before=before: shown_to_owner().count(TASK) > before + 1, 20)


async def by_slack(database: Database) -> list[str]:
    async with slack_stand_in() as slack:
        slack.pace.off()
        people = {who: slack.person(who) for who in (DESK, BDT, TSB)}
        room = slack.channel("iscg", *people.values())

        async def speak(who: str, words: str, where: str) -> None:
            # As Slack writes what somebody types.
            typed = escape(words, quote=False)
            await (people[who].dms(typed) if where == "dm" else people[who].mentions(typed, room))

        async with Lobby(slack, database).http() as site:
            direct = people[BDT].direct.id
            await tell(
                database,
                slack.clock,
                slack.ledger.until,
                speak,
                site.process.ring,
                lambda: str([each.text for each in slack.ledger.posted(direct)]),
            )
        # On a busy machine Slack may hear late that a message was taken in, and tells it again.
        assert [each for each in slack.ledger.troubles if not each.startswith("not acknowledged")] == []
        return [each.name for each in slack.team.files.values()]


async def by_teams(database: Database) -> list[str]:
    async with teams_stand_in() as teams:
        teams.pace.off()
        people = {who: teams.person(who) for who in (DESK, BDT, TSB)}
        for each in people.values():
            each.direct.installed = True
        room = teams.chat("iscg", *people.values(), meeting=True)

        async def speak(who: str, words: str, where: str) -> None:
            await (people[who].dms(words) if where == "dm" else people[who].mentions(words, room))

        async with Hotel(teams, database).open() as site:
            direct = people[BDT].direct.id
            await tell(
                database,
                teams.clock,
                teams.ledger.until,
                speak,
                site.process.ring,
                lambda: " ".join(map(shown, teams.ledger.posted(direct))),
            )
        assert teams.ledger.troubles == []
        return []


async def by_terminal(database: Database) -> list[str]:
    focal = Focal(Settings(database_url=str(database.url)), database, lambda: NOW)
    files = []
    for who, words, at, where in times():
        turn = {"as": who, "at": at.isoformat()}
        here = turn if where == "dm" else {**turn, "place": "iscg", "audience": "staff"}
        document = (await say(focal, words, here, "en")).answered.reply.document
        files += [document.name] if document else []
    return files


async def by_web(database: Database) -> list[str]:
    files, seen = await asyncio.to_thread(tell_on_pages, database, times(), MAY)
    # The owner is told on their page, and reminded there on the day.
    assert seen.count(TASK) > 2
    return files


def reports(database: Database) -> Mapping[str, str]:
    """What the secretary reads of both meetings in the end."""
    pages = Pages(database, HANDLERS, Defaults("en", "Europe/Zurich"))
    at = read_time("2024-09-27T10:00", "Europe/Zurich")
    reader = Incoming(
        sender=Sender(platform="terminal", installation="local", user=DESK),
        spot=Spot(place=DESK, audience="direct"),
        event="look",
        at=at,
    )
    asked = {
        "may-es": WriteMinutes(meeting=MAY, language="es", form="text"),
        "may-ar": WriteMinutes(meeting=MAY, language="ar", form="text"),
        "september-ar": WriteMinutes(meeting=SEPT, language="ar", form="text"),
        "follow-up": ShowFollowUp(meeting=MAY, language="en", form="text"),
    }
    shown = pages.look(reader, "en", list(asked.values()), at)
    found = {}
    for name, each in zip(asked, shown, strict=True):
        assert each.reply.document is not None, (name, each.reply.title)
        found[name] = each.reply.document.content.decode()
    return found


def told(database: Database, *states: str) -> set[tuple[str, int]]:
    """Which stages of which item somebody was told."""
    with database.reading() as session:
        rows = session.scalars(select(Notice).where(Notice.item_number.is_not(None)))
        return {(each.stage, each.item_number or 0) for each in rows if each.state in (states or ("sent",))}


WAYS: Mapping[str, Callable[[Database], Coroutine[Any, Any, list[str]]]] = {
    "terminal": by_terminal,
    "slack": by_slack,
    "teams": by_teams,
    "web": by_web,
}


def test_two_joint_meetings_in_a_row_leave_the_same_through_every_door(staffed_file: Path, tmp_path: Path) -> None:
    rows, written, sent, files = {}, {}, {}, {}
    for name, way in WAYS.items():
        with stores.sqlite_copy(Path(shutil.copy(staffed_file, tmp_path / f"{name}.db"))) as database:
            files[name] = asyncio.run(way(database))
            rows[name], written[name], sent[name] = left(database), reports(database), told(database)
    for name in ("slack", "teams", "web"):
        assert written[name] == written["terminal"], name
        assert rows[name]["meetings"] == rows["terminal"]["meetings"], name
    for name in ("slack", "teams"):
        assert rows[name]["items"] == rows["terminal"]["items"], name
    # On a page nobody else is there, and what is said there of the meeting is its group's.
    assert _for_all(rows["web"]) == _for_all(rows["terminal"])
    assert all({("assigned", 2), DUE} <= each for each in sent.values()), sent
    check(written["terminal"])
    assert files["terminal"] == [f"{MAY}-report-es.docx", f"{SEPT}-report-ar.docx"]
    for name in ("slack", "web"):
        assert [each for each in files["terminal"] if each not in str(files[name])] == []


def _for_all(rows: Rows) -> list[dict[str, Any]]:
    return [{**each, "audience": ""} for each in rows["items"]]


def check(written: Mapping[str, str]) -> None:
    spanish, arabic = written["may-es"], written["may-ar"]
    for part in ("INFORME DE LA REUNIÓN", "2. Captioning", "captions at every joint meeting", "publish the captions"):
        assert part in spanish, part
    for part in ("Presentes:", "Se excusan: BR", "14 de junio de 2024", "GADT", "26 de septiembre de 2024"):
        assert part in spanish, part
    for part in ("تقرير الاجتماع", "captions at every joint meeting", "14 يونيو 2024", "26 سبتمبر 2024"):
        assert part in arabic, part
    assert "the checklist is adopted" in written["september-ar"]
    for part in ("send the checklist to TSB", "publish the captions", "translate the checklist", "share captioning"):
        assert part in written["follow-up"], part


pytestmark = pytest.mark.sweep
