"""Whatever a model or its endpoint does, the person gets the calm answer of the rules and nothing is changed."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.bot.model.conftest import STAFF, Talker, Talking
from tests.bot.model.scripted_model import ScriptedModel, Told, calls, completion, says

ASKED = "hearing loss and all that, BDT, somebody's bread and butter surely"
NOTED = "perhaps one day, who knows, TSB might, so they say, circulate the captions list by Friday, one dreams"
CALM = "I did not understand that."
FOUND: tuple[str, dict[str, Any]] = ("FindFocalPoint", {"topic": "accessibility", "body": "bdt", "on": None})
RECORDED = {"text": "circulate the captions list", "responsible": ["TSB"], "due": "by Friday"}
DEEP = "[" * 100_000

NONSENSE: dict[str, tuple[Told, str]] = {
    "a refusal": (Told(body=completion({"refusal": "I cannot help with that."})), "refused"),
    "a filter": (Told(body=completion({"content": ""}, "content_filter")), "refused"),
    "words instead of a call": (says("The focal point is Maria."), "none"),
    "a call cut off": (Told(body=completion({"content": None}, "length")), "truncated"),
    "two calls": (calls(FOUND, FOUND), "two-calls"),
    "a command that was not offered": (calls(("PauseNotices", {"scope": "all"})), "not-offered"),
    "a command that there is not": (calls(("DeleteEverything", {})), "not-offered"),
    "fields that are no JSON": (calls(("FindFocalPoint", '{"topic": "access')), "nonsense"),
    "fields that are a list": (calls(("FindFocalPoint", "[1, 2]")), "nonsense"),
    "fields that nest without end": (calls(("FindFocalPoint", DEEP)), "nonsense"),
    "fields nested deep but short": (calls(("FindFocalPoint", DEEP[:7_000])), "nonsense"),
    "a field that there is not": (calls(("FindFocalPoint", {"topic": "accessibility", "sql": "x"})), "nonsense"),
    "a number for a name": (calls(("FindFocalPoint", {"topic": 7})), "nonsense"),
    "a status that there is not": (calls(("ListItems", {"status": "lost"})), "nonsense"),
    "an invented topic": (calls(("FindFocalPoint", {"topic": "quantum_gardens"})), "invented"),
    "an invented person": (calls(("ListItems", {"party": "Dr Invented"})), "invented"),
    "no field at all": (calls(("RecordAction", {})), "incomplete"),
    "no choices": (Told(body=b'{"id": "1", "object": "chat.completion", "choices": []}'), "nonsense"),
    "a body that is no completion": (Told(body=b'"hello"'), "nonsense"),
    "a body that is null": (Told(body=b"null"), "nonsense"),
    "a choice without a message": (Told(body=b'{"choices": [{"message": null}]}'), "nonsense"),
    "a body cut off": (Told(body=completion({})[:60]), "nonsense"),
    "a page of another server": (Told(body=b"<html>log in</html>", kind="text/html"), "nonsense"),
}
STATUSES = [400, 401, 403, 404, 409, 429, 500, 502, 503, 529]


def check_calm(talker: Talker, cause: str, words: str = ASKED) -> None:
    with capture_logs() as logs:
        turn = talker.says(words)
    assert turn.reply.startswith(CALM)
    assert turn.answered.reply.title.key == "nothing-understood"
    assert talker.items() == 0
    assert [each["cause"] for each in logs if each["event"] == "model_unanswered"] == [cause]
    assert talker.calls()[-1].outcome == cause
    assert "a-secret-key" not in str(logs)


@pytest.mark.parametrize("what", NONSENSE)
def test_a_nonsense_answer_ends_in_the_calm_one(steady: Talker, what: str) -> None:
    told, cause = NONSENSE[what]
    steady.model.will(told)
    check_calm(steady, cause)
    assert steady.model.faults == []


@pytest.mark.parametrize("status", STATUSES)
def test_a_refusing_endpoint_is_asked_once_and_ends_in_the_calm_answer(steady: Talker, status: int) -> None:
    steady.model.will(Told(status, b'{"error": {"message": "no"}}'))
    check_calm(steady, f"status-{status}")
    assert len(steady.model.asked) == 1


def test_a_redirect_is_not_followed(steady: Talker) -> None:
    steady.model.will(Told(307, headers={"location": f"{steady.model.url}/elsewhere"}))
    check_calm(steady, "status-307")
    assert len(steady.model.asked) == 1


@pytest.mark.parametrize("body", [b"x" * 40, completion({"content": "x" * 400})])
def test_an_answer_that_stops_half_way_is_not_waited_for(talking: Talking, model: ScriptedModel, body: bytes) -> None:
    model.will(Told(body=body, stuck=True))
    check_calm(talking(model_seconds=0.3), "slow")


def test_an_endpoint_that_is_not_there(talking: Talking) -> None:
    check_calm(talking(model_url="http://127.0.0.1:9/v1"), "unreachable")


def test_a_key_that_is_no_header_and_a_key_file_that_is_gone(talking: Talking, tmp_path: Path) -> None:
    check_calm(talking(model_key="ключ"), "nonsense")
    file = tmp_path / "key"
    file.write_text("key", encoding="utf-8")
    gone = talking(model_key="", model_key_file=file)
    file.unlink()
    check_calm(gone, "nonsense")


def test_after_five_failures_the_endpoint_is_left_alone(talker: Talker, model: ScriptedModel) -> None:
    model.will(Told(500))
    for _ in range(7):
        assert talker.says(ASKED).reply.startswith(CALM)
    assert len(model.asked) == 5
    assert len(talker.calls()) == 5


def test_an_endpoint_that_asks_to_wait_is_left_alone_at_once(talker: Talker, model: ScriptedModel) -> None:
    model.will(Told(429, b"{}", {"retry-after": "60"}))
    for _ in range(3):
        assert talker.says(ASKED).reply.startswith(CALM)
    assert len(model.asked) == 1


def test_a_good_answer_ends_a_row_of_failures(talker: Talker, model: ScriptedModel) -> None:
    model.will(*[Told(500)] * 4, calls(FOUND), *[Told(500)] * 5)
    for _ in range(12):
        talker.says(ASKED)
    assert len(model.asked) == 10


def test_each_person_has_a_limit_for_a_day(talking: Talking, model: ScriptedModel) -> None:
    talker = talking(model_daily=2)
    model.will(calls(FOUND))
    replies = [talker.says(ASKED).reply for _ in range(3)]
    assert [reply.startswith(CALM) for reply in replies] == [False, False, True]
    assert not talker.says(ASKED, "access.tsb@example.org").reply.startswith(CALM)
    talker.now += timedelta(hours=24)
    assert not talker.says(ASKED).reply.startswith(CALM)


@pytest.mark.parametrize(
    "made_up",
    [
        {**RECORDED, "responsible": ["BR Climate Desk"]},
        {**RECORDED, "due": "by 1 June"},
        {**RECORDED, "text": "dismiss the chair"},
        {**RECORDED, "topic": "gardening"},
    ],
)
def test_an_owner_a_date_or_a_text_that_nobody_said_is_not_taken(steady: Talker, made_up: dict[str, Any]) -> None:
    steady.model.will(calls(("RecordAction", made_up)))
    check_calm(steady, "invented", NOTED)


def test_a_number_that_nobody_said_is_not_taken(steady: Talker) -> None:
    steady.model.will(calls(("CompleteItem", {"item": "3", "note": None})))
    check_calm(steady, "invented", "33 bottles of beer on the wall, hooray for us")


def test_without_tools_nonsense_ends_in_the_calm_answer(talking: Talking, model: ScriptedModel) -> None:
    answers = {
        '{"command": "None", "fields": {}}': "none",
        '{"command": "Fire", "fields": {}}': "not-offered",
        '{"command": 7}': "nonsense",
        '{"command": "FindFocalPoint", "fields": "x"}': "nonsense",
        '```json\n{"command": "FindFocalPoint"}```': "nonsense",
        "": "nonsense",
    }
    talker = talking(model_tools=False)
    for answer, cause in answers.items():
        model.will(says(answer))
        check_calm(talker, cause)
    assert model.faults == []


def test_the_rest_of_focal_goes_on_while_the_model_is_down(talker: Talker, model: ScriptedModel) -> None:
    model.will(Told(500))
    talker.says(ASKED)
    assert "BDT Accessibility Desk" in talker.says("who is the focal point for accessibility in BDT?").reply
    assert len(model.asked) == 1
    assert json.loads(model.asked[0]["messages"][1]["content"])["message"] == ASKED
    assert STAFF not in json.dumps(model.asked)
