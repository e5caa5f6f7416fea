"""Logs of meetings, message by message, through the real hall as a channel where marked lines are recorded.

Nobody in them speaks to Focal and nobody is in the register. Prints how many of the actions that people marked were
recorded, with which owners, and what was recorded of all other lines: apart those that begin with a mark as well
("Resolution: …"), which the keepers of the logs did not list since they are no actions or came in another form. The
logs lie in the folder FOCAL_DATA_DIR (by default ../shared/data).
"""

from __future__ import annotations

import json
import os
import re
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.answer.answered import Answered
from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.message import Said, Sender, Spot
from handlers.answer import ItemRow
from handlers.table import HANDLERS
from storage.database import Database
from storage.migrations.run import migrate
from storage.places import get_place
from storage.seed_load import load_seed
from storage.tables.items import Item
from storage.workers import start_worker

FILE = "w3c-irc-actions.jsonl"
# What a scribe writes at the head of a line by hand.
MARK = re.compile(r"\s*(?:actions?|resolution|decision)\s*:", re.IGNORECASE)
PLATFORM, INSTALLATION = "slack", "logs"


def main(data: Path) -> None:
    """Prints the figures; ``data`` is the folder that holds the logs."""
    path = data / FILE
    if not path.exists():
        print(f"{FILE} is not there: nothing measured")
        return
    logs = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        _measure(logs, Database(f"sqlite:///{folder}/logs.db"))


def _measure(logs: list[Mapping[str, Any]], database: Database) -> None:
    hall, started, lines = _hall(database), time.perf_counter(), 0
    recorded: list[bool] = []
    owners: list[bool] = []
    others: list[str] = []
    headed: list[str] = []
    for log in logs:
        _open(database, log)
        marked = {each["i"]: each for each in log["actions"]}
        for at, answered in enumerate(_feed(hall, log)):
            lines += 1
            item = _item(database, answered)
            if at in marked:
                recorded.append(item is not None and item.kind == "action")
                owners.append(item is not None and _owners(item) == _said(marked[at]["owner"]))
            elif item is not None:
                (headed if MARK.match(log["messages"][at][2]) else others).append(item.kind)
    spent = (time.perf_counter() - started) / max(lines, 1) * 1_000
    print(f"channel: {lines} lines, {len(recorded)} marked actions; recorded {sum(recorded) / len(recorded):.3f}")
    right = sum(owners) / len(owners)
    unlisted = ", ".join(f"{many} {kind}" for kind, many in Counter(headed).items()) or "nothing"
    print(f"channel: owner right {right:.3f}; of other lines {others or 'nothing'}; {spent:.1f} ms a line")
    print(f"channel: of lines marked in another form {unlisted}")
    database.close()


def _hall(database: Database) -> Hall:
    migrate(database)
    with database.writing() as session:
        load_seed(session, database.now())
        worker = start_worker(session, "logs", database.now())
    return Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), worker, database.now)


def _open(database: Database, log: Mapping[str, Any]) -> None:
    with database.writing() as session:
        place = get_place(session, PLATFORM, INSTALLATION, log["id"], audience="outsiders")
        place.eagerness = "marked"


def _feed(hall: Hall, log: Mapping[str, Any]) -> Iterator[Answered | None]:
    for number, (at, nick, words) in enumerate(log["messages"]):
        moment = _moment(at, log["date"])
        yield hall.ask(
            Said(
                sender=Sender(platform=PLATFORM, installation=INSTALLATION, user=nick or "nobody"),
                spot=Spot(place=log["id"], audience="outsiders"),
                event=f"{log['id']}-{number}",
                at=moment,
                text=words,
                addressed=False,
            ),
            moment,
            hold=False,
        )


def _moment(at: str, day: str) -> datetime:
    """Some logs give an instant, others the time of their day."""
    said = at if "T" in at and at[0].isdigit() else f"{day}T{at.split()[-1]}+00:00"
    return datetime.fromisoformat(said.replace("Z", "+00:00"))


def _item(database: Database, answered: Answered | None) -> Item | None:
    if answered is None or answered.said is None:
        return None
    reply = answered.reply.private or answered.reply
    numbers = [row.number for row in reply.answer.rows if isinstance(row, ItemRow)]
    with database.reading() as session:
        item = session.get(Item, numbers[0]) if numbers else None
        # Read while the session is open.
        return item if item is None or item.parties is not None else None


def _owners(item: Item) -> set[str]:
    named = (
        each.words or each.body_id or each.topic_id or "me" for each in item.parties if each.capacity == "responsible"
    )
    return {name.casefold() for name in named}


def _said(owner: str | None) -> set[str]:
    """The owners as the group wrote them down, one by one."""
    parts = re.split(r",\s*(?:and\s+)?|\s+and\s+", owner or "")
    return {part.strip().casefold() for part in parts if part.strip()}


if __name__ == "__main__":
    main(Path(os.environ.get("FOCAL_DATA_DIR", Path(__file__).parents[2] / "shared" / "data")))
