"""A long text is read beside other work: it is said at once that it is, and how far, until it is done."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from sqlalchemy import select

from bot.answer.texts.given import LONG, PART, is_long
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.refresh import refresh
from bot.deliver.run import deliver_held
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.terminal.said import to_said
from bot.minutes.files.types import Spoken
from bot.render.plain import plain
from handlers.cards import show_again
from storage.tables.records import Proposal
from storage.tables.work import Job

AT = datetime(2024, 5, 22, 8, tzinfo=UTC)
DESK = "secretariat@example.org"
HEAD = "find the action items in these notes of the May meeting of ISCG:\nChair: Good morning.\n"
TALK = "Guest: The weather in Geneva was rather fine on the day of our last visit to the old town.\n"
PROMISE = "BDT Accessibility Desk: I will send the checklist by Friday.\n"


class Board:
    """A platform that keeps what stands on it, message by message."""

    platform = "terminal"

    def __init__(self) -> None:
        self.shown: list[str] = []

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self.shown.append(plain(parcel.reply, parcel.lang, parcel.zone))
        return Outcome(Kind.SENT, external=key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        self.shown.append(plain(parcel.reply, parcel.lang, parcel.zone))
        return Outcome(Kind.SENT, external=external)


def long_text(letters: int = LONG + LONG // 5) -> str:
    return HEAD + TALK * (letters // len(TALK) // 2) + PROMISE + TALK * (letters // len(TALK) // 2 + 20)


def test_what_would_keep_somebody_waiting_is_long_in_every_script() -> None:
    action, said = "ACTION: BDT to send the checklist to TSB by 3 March", "会议同意由BDT在星期五之前把文件发给秘书处。"
    assert is_long([Spoken(action, 1)] * 1_000)
    assert is_long([Spoken(said, 1)] * 1_200)
    assert not is_long([Spoken(action, 1)] * 500)
    assert not is_long([Spoken(said, 1)] * 500)


def job(focal: Focal) -> Job:
    with focal.database.reading() as session:
        return session.scalars(select(Job).order_by(Job.id.desc())).one()


async def is_given(focal: Focal, means: Means) -> None:
    """A long text is given, and what is said of it at once is shown."""
    answered = await focal.ask(to_said(long_text(), DESK, AT, place="dm"), AT, hold=True)
    assert answered is not None
    assert answered.said is not None
    assert answered.attempt is not None
    await deliver_held(means, answered.said, answered.attempt, AT)


def test_it_is_said_at_once_and_the_same_message_tells_how_far_it_is(focal: Focal) -> None:
    board = Board()
    means = focal.means({"terminal": board})

    async def talks() -> None:
        await is_given(focal, means)
        await focal.readings.run(AT, lambda: steps.append(job(focal).step))
        await refresh(means, show_again, AT)

    steps: list[int] = []
    asyncio.run(talks())
    assert "is being read by rules. Passages read: 0 of" in board.shown[0]
    assert "Stop" in board.shown[0]
    assert "has been read by rules. New proposals: 1" in board.shown[-1]
    assert steps == sorted(steps)
    assert len(set(steps)) > LONG // PART // 2
    assert job(focal).state == "done"
    with focal.database.reading() as session:
        (found,) = session.scalars(select(Proposal)).all()
    assert "checklist" in found.quote


def test_between_two_steps_the_message_says_how_far_it_is(focal: Focal) -> None:
    board = Board()
    means = focal.means({"terminal": board})

    async def talks() -> None:
        await is_given(focal, means)
        shows = asyncio.Event()
        reads = asyncio.create_task(focal.readings.run(AT, shows.set))
        await shows.wait()
        await refresh(means, show_again, AT)
        await reads

    asyncio.run(talks())
    assert "is being read by rules. Passages read: " in board.shown[1]
    assert "Passages read: 0 of" not in board.shown[1]
