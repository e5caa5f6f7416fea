"""One process of several at work on one database: takes in what its crowd says and answers whatever is open.

``python -m tests.sweeps.talker URL SEED MESSAGES`` prints one JSON object: the events that it took in, and those that
it answered with the key of what was said.
"""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime

from bot.app import Focal
from bot.settings import Settings
from storage.database import Database
from tests.sweeps.crowd import Crowd

START = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)


def talk(url: str, seed: str, messages: int) -> None:
    focal = Focal(Settings(database_url=url, worker=f"talker-{seed}"), Database(url))
    crowd, taken, answered = Crowd(seed, START), list[int | None](), list[tuple[int, str]]()
    for _ in range(messages):
        taken.append(focal.hall.take((crowd.insist() if len(taken) % 2 else crowd.speak()).said))
        for each in focal.hall.work():
            answered.append((each.event, each.reply.title.key))
            crowd.hear(each.reply)
    answered += [(each.event, each.reply.title.key) for each in focal.hall.work()]
    focal.close()
    sys.stdout.write(json.dumps({"taken": taken, "answered": answered}))


if __name__ == "__main__":
    talk(sys.argv[1], sys.argv[2], int(sys.argv[3]))
