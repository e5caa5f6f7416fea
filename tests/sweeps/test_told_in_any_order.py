"""R13: messages, their edits and their ends, each told up to four times and in any order, answered by two workers at
once: everything is answered once, and what is recorded is what stands where all was told once and in order."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from bot.app import Focal
from bot.message import Changed, Message, Said, Sender, Spot
from bot.settings import Settings
from storage.database import Database
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.notices import Message as Reply
from tests import stores
from tests.figures import Tell

ROOM = "#room"
WORDS = "action: BDT to send paper {} by {} May"
MOST = 4
State = list[tuple[str, str, str]]


@dataclass
class Story:
    """Who said, edited and took back what, in the order in which it happened."""

    now: datetime
    messages: list[Message] = field(default_factory=list)

    def says(self, number: int) -> None:
        told = self._told(number)
        self.messages.append(Said(**told, text=words(number, 20), ref=f"m{number}", lang="en"))

    def edits(self, number: int, day: int) -> None:
        told = self._told(number)
        self.messages.append(
            Changed(**told, message=f"m{number}", change="edited", text=words(number, day), addressed=True)
        )

    def deletes(self, number: int) -> None:
        told = self._told(number)
        self.messages.append(Changed(**told, message=f"m{number}", change="deleted"))

    def _told(self, number: int) -> dict[str, object]:
        self.now += timedelta(seconds=1)
        # Some of it is said in a channel and some in a conversation of one's own.
        who = "access.bdt@example.org" if number % 2 else "access.tsb@example.org"
        spot = Spot(place=ROOM, audience="staff") if number % 3 else Spot(place=who, audience="direct")
        sender = Sender(platform="terminal", installation="local", user=who)
        return {"sender": sender, "spot": spot, "event": f"e{len(self.messages)}", "at": self.now}


def words(number: int, day: int) -> str:
    """Letters tell one paper from another, since a number might be read as part of the date."""
    return WORDS.format("".join(chr(ord("a") + int(digit)) for digit in f"{number:03}"), day)


def written(count: int, chance: random.Random, now: datetime) -> Sequence[Message]:
    story = Story(now)
    for number in range(count):
        story.says(number)
        for day in chance.sample(range(21, 31), chance.randrange(3)):
            story.edits(number, day)
        if chance.random() < 0.2:
            story.deletes(number)
    return story.messages


def told(messages: Sequence[Message], chance: random.Random) -> list[Message]:
    """Each up to four times; what belongs together comes mixed up, and so does the rest."""
    several = [each for each in messages for _ in range(chance.randrange(1, MOST + 1))]
    chance.shuffle(several)
    return several


def answered(database: Database, messages: Sequence[Message], workers: int) -> tuple[State, Counter[str], int]:
    """What stands after all was taken in, while so many workers answer; how often each was answered, and how many
    are still open."""
    url = database.url.render_as_string(hide_password=False)
    with ExitStack() as stack, ThreadPoolExecutor(workers) as pool:
        focals = [stack.enter_context(opened(url, f"w{each}")) for each in range(workers)]
        for first in range(0, len(messages), 7):
            for each in messages[first : first + 7]:
                focals[first % workers].hall.take(each)
            list(pool.map(works, focals))
    with opened(url, "last") as last:
        last.hall.work()
    return stands(database)


def works(focal: Focal) -> None:
    # On a machine that has other work a writer may wait for too long: the message is left for whoever comes next.
    with suppress(OperationalError):
        focal.hall.work()


@contextmanager
def opened(url: str, worker: str) -> Iterator[Focal]:
    focal = Focal(Settings(database_url=url, worker=worker), Database(url))
    try:
        yield focal
    finally:
        focal.close()
        focal.database.close()


def stands(database: Database) -> tuple[State, Counter[str], int]:
    with database.reading() as session:
        items = [(each.text, str(each.due_date), each.status) for each in session.scalars(select(Item))]
        replies = select(Event.dedupe).join(Reply, Reply.inbox_id == Event.id)
        open_still = session.scalars(select(Event.id).where(Event.state != "done")).all()
        return sorted(items), Counter(session.scalars(replies)), len(open_still)


@pytest.mark.parametrize(
    ("count", "seed"), [(5, 1), *(pytest.param(120, seed, marks=pytest.mark.sweep) for seed in (1, 2, 3))]
)
def test_what_is_told_twice_and_in_any_order_stands_as_if_told_once_in_order(
    count: int, seed: int, staffed_file: Path, each_filled: Database, now: datetime, tell: Tell
) -> None:
    chance = random.Random(seed)
    messages = written(count, chance, now)
    with stores.sqlite_copy(staffed_file) as quiet:
        right, once, _ = answered(quiet, messages, 1)
    stores.import_organisation(each_filled)
    comes = told(messages, chance)
    state, replies, left = answered(each_filled, comes, 2)
    twice = sum(number > 1 for number in replies.values())
    lost = len(set(right) - set(state)) + left
    case = f"R13 {each_filled.url.get_backend_name()}"
    tell(
        case,
        lost=lost,
        twice=twice,
        seed=seed,
        events=len(messages),
        told=len(comes),
        other=len(set(state) - set(right)),
    )
    assert (set(right) ^ set(state), twice, left) == (set(), 0, 0)
    assert state == right
    assert {f"e{at}" for at, each in enumerate(messages) if isinstance(each, Said)} <= set(once)
