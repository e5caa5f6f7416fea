"""Whatever is typed, pressed or filled in gets an answer in words, never a code, never text that turns around."""

from __future__ import annotations

from typing import Any

import pytest

from handlers.commands.catalogue import COMMANDS
from storage.offers import add_offer
from storage.people import find_person
from storage.places import find_place
from tests.attacks.stage import BDT, DESK, Stage, shown

FAR = ("0001-01-01", "9999-12-31")
HUGE = 10**30
ZONES = ("Pacific/Kiritimati", "../../etc/passwd")
DUES: list[dict[str, Any]] = [
    *({"kind": "date", "date": each, "zone": zone} for each in FAR for zone in ZONES),
    *({"kind": "moment", "at": f"{each}T23:59:59", "zone": zone} for each in FAR for zone in ZONES),
    *({"kind": "meeting", "group": "tdag", "offset": n, "unit": unit} for n in (-HUGE, 3_660)
      for unit in ("working_day", "month")),
    {"kind": "meeting"}, {"kind": "meeting", "group": "tdag", "meeting": "nowhere"}, {"kind": "never"},
]  # fmt: skip
PARTIES: list[dict[str, Any]] = [
    {"kind": kind, "id": each, "topic": each, "body": each, "words": each}
    for kind in ("person", "office", "body", "member", "role", "unknown")
    for each in ("me", "\x00", "x" * 3_999)
]
ODD: dict[str, list[Any]] = {
    "due": DUES, "at": DUES, "until": [{"at": f"{each}T00:00", "zone": z} for each in FAR for z in ZONES] + list(FAR),
    "item": [0, -1, HUGE, 2_147_483_647, "1", 1.5, None, [1]], "items": [[], [HUGE], [1] * 2_000],
    "cursor": [-1, 0, HUGE, 2_147_483_647], "lead": [-1, 0, 2_147_483_647, HUGE], "leads": [[-1], [HUGE], [0] * 900],
    "responsible": [[each] for each in PARTIES], "party": [*PARTIES, "me", "you"], "person": PARTIES,
    "notices": [[0], [HUGE], [-1], [1] * 2_000], "tell": [0, HUGE, 2_147_483_647],
    "on": list(FAR), "since": list(FAR), "due_after": list(FAR),
    "due_before": list(FAR), "after": list(FAR), "before": list(FAR),
    "start": ["24:00", "00:00"], "value": ["", "\x00", "x" * 3_999, "../en", "Europe"],
}  # fmt: skip
TEXTS = ("", "\x00", "\u202e", "{ $number }", "x" * 3_999)
KNOWN: dict[str, Any] = {
    "item": 1, "items": [1], "topic": "accessibility", "group": "iscg", "text": "x", "note": "x", "leads": [1],
    "value": "fr", "responsible": [{"kind": "person", "id": "me"}], "due": {"kind": "none"},
    "until": {"at": "2024-06-01T09:00", "zone": "UTC"},
    "at": {"kind": "moment", "at": "2024-06-01T09:00", "zone": "UTC"},
}  # fmt: skip


def cases(name: str) -> list[dict[str, Any]]:
    """The command with one odd field at a time, all others as they should be."""
    fields = COMMANDS[name].model_fields
    known = {each: KNOWN[each] for each in fields if each in KNOWN and fields[each].is_required()}
    return [{**known, each: odd} for each in fields for odd in ODD.get(each, TEXTS)]


# One of each shape with every test run, all of them in the sweep.
QUICK = ("FindFocalPoint", "ListItems", "MoveDeadline", "SetTimeZone")


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=() if each in QUICK else pytest.mark.sweep) for each in COMMANDS]
)
def test_a_forged_form_is_answered_in_words(stage: Stage, name: str) -> None:
    stage.records(DESK, responsible=({"kind": "person", "id": "me"},))
    broken = []
    for fields in cases(name):
        answered = stage.takes(stage.submit(DESK, name, fields))
        if answered.reply.title.key == "failure-code":
            broken.append(fields)
        shown(answered)
    assert not broken


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_long_text_is_shown_cut_rather_than_left_out(stage: Stage, lang: str) -> None:
    crowd = [{"kind": "unknown", "words": f"Working party number {n} אב of the assembly"} for n in range(200)]
    fields = {"text": "y" * 2_000, "responsible": crowd}
    stage.takes(stage.submit(DESK, "SetLanguage", {"value": lang}))
    answered = stage.takes(stage.submit(DESK, "RecordAction", fields))
    told = shown(answered)
    assert "y" * 2_000 in told
    assert "Working party number 9 " in told
    assert told.count("\u2068") == told.count("\u2069")


@pytest.mark.parametrize(
    "words",
    [
        "action: " + "a " * 20_000,
        "remind me " * 4_000,
        "12 " * 13_000,
        "(" * 40_000,
        "move 1 to " + "1." * 20_000,
        "action: TSB, BDT, " * 2_000 + " to x by Friday",
        "\u202eact" * 10_000,
        "show " + "9" * 39_000,
        "remind me on 31 December 9999 to rest",
        "snooze 1 until 31 December 9999",
        "[/] [bold]{ $x } `<!channel>` =cmd|' /C calc'!A0",
        "who leads " + "x" * 3_000,
        "help " + "\u200b\u2066" * 900,
    ],
    ids=range(13),
)
def test_a_flood_is_answered_soon_and_in_words(stage: Stage, words: str) -> None:
    stage.records(BDT, responsible=({"kind": "person", "id": "me"},))
    turn, seconds = stage.timed(BDT, words)
    assert seconds < 2
    assert turn.answered.reply.title.key != "failure-code"
    assert not set("\u202e\u2066\x1b\x00") & set(turn.reply)


def test_an_offer_that_an_older_version_made_is_gone(stage: Stage) -> None:
    stage.says(BDT, "help")
    with stage.focal.database.writing() as session:
        person, place = find_person(session, BDT), find_place(session, "terminal", "local", BDT)
        assert person
        assert place
        offer = add_offer(session, person.id, place.id, stage.now, {"command": "NoSuchCommand", "fields": {}}).id
    assert stage.takes(stage.press(BDT, offer=offer)).reply.title.key == "offer-gone"
    assert stage.takes(stage.press(BDT, offer=10**30)).reply.title.key == "offer-gone"
