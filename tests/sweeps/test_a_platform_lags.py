"""R10: a platform that is slow to show what it took. Within the settle time nothing comes twice; beyond it what does is
marked as in doubt, every one of it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from storage.database import Database
from tests.bot.deliver.test_kills import EXPECTED, milling
from tests.figures import Tell

SETTLE = 6


@pytest.mark.sweep
def test_history_that_lags_by_up_to_ten_seconds(each_database: Database, tmp_path: Path, tell: Tell) -> None:
    with milling(each_database, tmp_path) as judge:
        judged = {lag: judge({"fault": "reset-after", "lag": lag}) for lag in range(11)}
    for lag, each in judged.items():
        seen = Counter[str](each["seen"])
        lost, twice = sum(not seen[key] for key in EXPECTED), sum(seen[key] > 1 for key in EXPECTED)
        # What is due to one person goes in one message: by it is counted what is marked.
        messages = len({key.partition(".")[0] for key in EXPECTED if seen[key] > 1})
        marked = each["result"]["doubts"]
        where = each_database.url.get_backend_name()
        case = f"R10 {where} lag={lag:02}s"
        tell(case, lost=lost, twice=twice, late=each["late"], messages_twice=messages, in_doubt=marked)
        assert lost == 0
        assert twice == 0 if lag < SETTLE else marked == messages
