"""SIGKILL at failpoints while the platform fails in some way: nothing is lost and nothing is seen twice.

Judged by the platform's own ledger. ``make sweep`` runs every point under every fault; the quick set takes every
eighth point once on SQLite, and fewer on PostgreSQL.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import URL

import bot.deliver
from storage.database import Database
from tests import stores
from tests.bot.deliver.mill import EVENTS
from tests.bot.deliver.points import find_names
from tests.bot.deliver.scripted import FAULTS
from tests.figures import Tell

ROOT = Path(__file__).parents[3]
EXPECTED = {f"n{person}.{each}" for person in range(3) for each in range(3)} | {key for key, _ in EVENTS}
# Under these a single life of the process reaches every point but those named below.
TELLING = ("fine", "error-before", "hang-after")
# Reached when a run is stopped half-way, when a form is unreadable, by edits, after a restore or between runs, where
# nothing is written: tests of their own.
ELSEWHERE = (
    "again.",
    "run.finishing",
    "run.finished",
    "send.unreadable",
    "send.others",
    "refresh.",
    "restored.",
    "run.free",
)
HITS = (1, 2, 5)
# Between the moment in which the last look is found fresh and the first byte nothing can help: frozen there for longer
# than its claim, a process sends what another has sent meanwhile. It is a few instructions long, and counted here.
GAP = ("send.bytes", "send.call")
# Right beside it: whoever is frozen there asks anew.
NEAR = ("run.beat.committed", "run.pause", "send.attempt.end", "send.clock.end", "send.lease.end", "send.receipt.begin")
Case = dict[str, Any]
Judge = Callable[[Case], Case]


@contextmanager
def milling(database: Database, folder: Path) -> Iterator[Judge]:
    url = database.url.render_as_string(hide_password=False)
    command = [sys.executable, "-m", "tests.bot.deliver.mill", str(folder), url]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as mill:
        assert mill.stdin
        assert mill.stdout
        given, answered = mill.stdin, mill.stdout

        def judge(case: Case) -> Case:
            given.write(json.dumps(case) + "\n")
            given.flush()
            judged: Case = json.loads(answered.readline())
            return judged

        yield judge
        given.close()


def faults_of(judged: Case) -> list[str]:
    """What is wrong, for people: lost, seen twice, left open, or a process that broke."""
    if judged.get("result") is None or judged["trouble"]:
        return [f"no end: {judged}"]
    seen = Counter[str](judged["seen"])
    wrong = [f"{judged['case']}: {key} seen {seen[key]} times" for key in EXPECTED if seen[key] != 1]
    unsent = {key: state for key, (state, _) in judged["result"]["notices"].items() if state != "sent"}
    return wrong + ([f"{judged['case']}: {unsent}"] if unsent else [])


def doubts_of(judged: Case) -> list[str]:
    """Where a platform cannot be searched: at most one marked repeat, and never silence about it."""
    if judged.get("result") is None or judged["trouble"]:
        return [f"no end: {judged}"]
    seen, repeats = Counter[str](judged["seen"]), Counter[str](judged["repeats"])
    twice = [key for key in EXPECTED if seen[key] > 1 or repeats[key] > 1]
    lost = [key for key in EXPECTED if not seen[key] + repeats[key] and not _is_held(judged, key)]
    hidden = ["doubt not shown"] if repeats and not judged["result"]["doubts"] else []
    return [f"{judged['case']}: {each}" for each in twice + lost + hidden]


def _is_held(judged: Case, key: str) -> bool:
    held = judged["result"]["notices"].get(key, ["", ""])[0] == "held"
    return held or (key.startswith("e") and judged["result"]["messages"].get("held", 0) > 0)


def quick_cases(judge: Judge, every: int) -> Iterator[Case]:
    """Every so many points once, under the first fault that reaches it; restarted under the same name or another."""
    known = set[str]()
    for fault in TELLING:
        for point in judge({"fault": fault})["result"]["points"]:
            if point not in known and len(known) % every == 0:
                yield {"fault": fault, "point": point, "takeover": len(known) // every % 2 == 1}
            known.add(point)
    reached = {name for path in Path(bot.deliver.__file__).parent.glob("*.py") for name in find_names(path.read_text())}
    assert {name for name in reached - known if not name.startswith(ELSEWHERE)} == set()


def all_cases(judge: Judge, fault: str) -> Iterator[Case]:
    points = judge({"fault": fault})["result"]["points"]
    for number, (point, hits) in enumerate(points.items()):
        for hit in (hit for hit in HITS if hit <= hits):
            yield {
                "fault": fault,
                "point": point,
                "hit": hit,
                "takeover": (number + hit) % 2 == 1,
                "kills": 1 + hit % 2,
            }


def test_a_process_killed_anywhere_loses_nothing_and_repeats_nothing(mill: Judge) -> None:
    assert [fault for case in quick_cases(mill, every=8) for fault in faults_of(mill(case))] == []


def test_on_postgresql_too_a_killed_process_loses_nothing_and_repeats_nothing(
    postgres_server: URL, tmp_path: Path
) -> None:
    with stores.postgres_copy(postgres_server) as database, milling(database, tmp_path) as judge:
        assert [fault for case in quick_cases(judge, every=30) for fault in faults_of(judge(case))] == []


def frozen_cases(judge: Judge, fault: str) -> Iterator[Case]:
    """Each point at which nothing is open in the database, taken over under the same name and under another."""
    for point in judge({"fault": fault, "freeze": True})["result"]["points"]:
        if not point.endswith((".commit", "inbox.answer")):
            yield from ({"fault": fault, "point": point, "freeze": True, "takeover": other} for other in (False, True))


def test_a_process_frozen_while_another_takes_over_repeats_nothing_when_it_wakes(mill: Judge) -> None:
    judged = {point: mill({"point": point, "freeze": True}) for point in (*GAP, *NEAR)}
    assert [each["trouble"] for each in judged.values() if each["trouble"]] == []
    assert {point for point, each in judged.items() if faults_of(each)} == set(GAP)


@pytest.mark.sweep
@pytest.mark.parametrize("fault", ["fine", "reset-after", "error-before", "throttled", "gone", "paused"])
def test_a_process_frozen_anywhere_repeats_nothing_when_it_wakes(
    fault: str, each_database: Database, tmp_path: Path, tell: Tell
) -> None:
    with milling(each_database, tmp_path) as judge:
        cases = list(frozen_cases(judge, fault))
        judged = [judge(case) for case in cases if case["point"] not in GAP]
        in_gap = [judge(case) for case in cases if case["point"] in GAP]
    wrong = [each for case in judged for each in faults_of(case)]
    wrong += [f"{each['case']}: {each['trouble']}" for each in in_gap if each["trouble"]]
    told(
        f"R8 {each_database.url.get_backend_name()} {fault}",
        judged,
        wrong,
        tell,
        late_receipts_refused=sum(each["result"]["unreceipted"] for each in judged + in_gap if each["result"]),
        stopped_in_the_gap=len(in_gap),
        twice_in_the_gap=sum(bool(faults_of(each)) for each in in_gap),
    )
    assert judged
    assert wrong == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_answer_of_a_platform_ends_in_one_message(fault: str, mill: Judge) -> None:
    assert faults_of(mill({"fault": fault})) == []


def test_a_platform_slow_to_show_what_it_accepted_is_not_sent_it_twice(mill: Judge) -> None:
    assert faults_of(mill({"fault": "reset-after", "lag": 5})) == []


def test_a_platform_slower_than_the_settle_time_repeats_only_what_is_marked_in_doubt(mill: Judge) -> None:
    judged = mill({"fault": "reset-after", "lag": 60})
    assert set(judged["seen"]) == EXPECTED
    assert judged["result"]["doubts"] == judged["result"]["messages"]["sent"]


@pytest.mark.parametrize(("kind", "repeats"), [("staff", True), ("delegate", False)])
def test_where_nothing_can_be_looked_up_staff_gets_a_marked_repeat_and_others_none(
    kind: str, repeats: bool, mill: Judge
) -> None:
    judged = mill({"fault": "reset-after", "sees": False, "kind": kind})
    assert doubts_of(judged) == []
    assert bool(judged["repeats"]) is repeats
    assert judged["result"]["doubts"] == 6


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    folder = tmp_path_factory.mktemp("mill")
    with closing(Database(f"sqlite:///{folder / 'focal.db'}")) as database, milling(database, folder) as judge:
        yield judge


@pytest.mark.sweep
@pytest.mark.parametrize("fault", FAULTS)
def test_every_point_under_every_answer(each_database: Database, fault: str, tmp_path: Path, tell: Tell) -> None:
    with milling(each_database, tmp_path) as judge:
        judged = [judge(case) for case in all_cases(judge, fault)]
    wrong = [fault for each in judged for fault in faults_of(each)]
    case = f"{'R1' if fault == 'fine' else 'R2'} {each_database.url.get_backend_name()} {fault}"
    told(case, judged, wrong, tell)
    assert wrong == []


@pytest.mark.sweep
@pytest.mark.parametrize("kind", ["staff", "delegate"])
@pytest.mark.parametrize("fault", ["fine", "reset-after", "error-before"])
def test_every_point_where_nothing_can_be_looked_up(
    each_database: Database, tmp_path: Path, kind: str, fault: str, tell: Tell
) -> None:
    with milling(each_database, tmp_path) as judge:
        judged = [judge(case | {"sees": False, "kind": kind}) for case in all_cases(judge, fault)]
    wrong = [fault for each in judged for fault in doubts_of(each)]
    told(f"R2 {each_database.url.get_backend_name()} {fault} unseen {kind}", judged, wrong, tell)
    assert wrong == []


def told(case: str, judged: list[Case], wrong: list[str], tell: Tell, **more: int) -> None:
    """``held``: not sent again since nobody can tell whether it arrived, and shown to the desk."""
    seen = [(each, Counter[str](each["seen"]), Counter[str](each["repeats"])) for each in judged if "seen" in each]
    missing = [(each, key) for each, once, again in seen for key in EXPECTED if not once[key] + again[key]]
    held = sum(_is_held(each, key) for each, key in missing if each.get("result"))
    tell(
        case,
        lost=len(missing) - held + sum("seen" not in each for each in judged),
        twice=sum(once[key] > 1 for _, once, _ in seen for key in EXPECTED),
        late=[late for each in judged for late in each.get("late", ())],
        cases=len(judged),
        kills=sum(each.get("lives", 1) - 1 for each in judged),
        intents=len(judged) * len(EXPECTED),
        marked_repeats=sum(sum(again.values()) for _, _, again in seen),
        held=held,
        wrong=len(wrong),
        **more,
    )
