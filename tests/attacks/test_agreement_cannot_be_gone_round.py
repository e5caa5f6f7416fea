"""Nobody is bound, told or quoted beyond what an entitled person agreed to, whatever is pressed in which order."""

from __future__ import annotations

from handlers.commands.fields import Party
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    ReassignItem,
    ReopenItem,
    Undo,
    WithdrawItem,
)
from storage.people import add_person
from tests.asking import names
from tests.attacks.stage import BDT, DELEGATE, DESK, ME, STRANGER, TSB, Stage, key, office

FOCAL = "focal@example.org"


def test_a_draft_withdrawn_and_opened_again_is_a_draft_and_tells_nobody(stage: Stage) -> None:
    number = stage.records(DELEGATE, responsible=(office(TSB),))
    assert stage.item(number).status == "draft"
    stage.does(DELEGATE, WithdrawItem(item=number))
    stage.does(DELEGATE, ReopenItem(item=number))
    assert stage.item(number).status == "draft"
    assert not stage.notices(number)


def test_a_draft_taken_back_and_opened_again_is_a_draft(stage: Stage) -> None:
    number = stage.records(DELEGATE, responsible=(office(TSB),))
    stage.does(DELEGATE, Undo())
    stage.does(DELEGATE, ReopenItem(item=number))
    assert stage.item(number).status == "draft"
    assert not stage.notices(number)


def test_what_was_in_force_is_in_force_when_opened_again(stage: Stage) -> None:
    number = stage.records(TSB, "task-force", "staff", responsible=(office(BDT),))
    stage.does(TSB, WithdrawItem(item=number), "task-force", "staff")
    stage.does(TSB, ReopenItem(item=number), "task-force", "staff")
    assert stage.item(number).status == "open"


def test_a_button_to_agree_holds_only_for_the_words_that_stood_beside_it(stage: Stage) -> None:
    number = stage.records(DELEGATE, "hall", "outsiders", responsible=(office(TSB),))
    seen = stage.item(number).version
    stage.does(DELEGATE, EditItem(item=number, text="pay for it all"), "hall")
    assert key(stage.does(DESK, AgreeItems(items=(number,)), version=seen)) == "offer-gone"
    assert stage.item(number).status == "draft"
    stage.does(DESK, AgreeItems(items=(number,)), version=stage.item(number).version)
    assert stage.item(number).status == "open"


def test_another_topic_does_not_bind_whoever_sees_to_it(stage: Stage) -> None:
    with stage.focal.database.writing() as session:
        person = add_person(session, ref=FOCAL, name="Focal", kind="staff")
        names(session, "accessibility", "br", person, stage.now)
    number = stage.records(FOCAL, topic="accessibility", responsible=(Party(kind="body", id="br"),))
    assert stage.item(number).status == "open"
    assert key(stage.does(FOCAL, EditItem(item=number, topic="climate_change"))) == "item-reassign-refused"
    assert stage.item(number).topic_id == "accessibility"
    stage.does(DESK, EditItem(item=number, topic="climate_change"))
    assert stage.item(number).topic_id == "climate_change"
    assert stage.notices(number, "assigned")


def test_a_stranger_cannot_have_people_told(stage: Stage) -> None:
    number = stage.records(STRANGER, text="buy this now", responsible=(ME,), report_to=(office(TSB),))
    stage.does(STRANGER, CompleteItem(item=number))
    assert stage.item(number).status == "closed"
    assert not [each for each in stage.notices(number) if each.stage == "completed"]


def test_two_changes_of_one_moment_are_taken_back_one_by_one(stage: Stage) -> None:
    moment = stage.now
    stage.focal.hall.take(stage.press(BDT, command=_record("one")))
    stage.focal.hall.take(stage.press(BDT, command=_record("two")))
    stage.focal.hall.work(moment)
    stage.now = moment
    stage.does(BDT, Undo())
    assert [stage.item(each).status for each in stage.numbers()] == ["open", "withdrawn"]


def _record(text: str) -> dict[str, object]:
    return {"command": "RecordAction", "fields": {"text": text, "responsible": [{"kind": "person", "id": "me"}]}}


def test_whoever_handed_over_is_not_told_of_it_any_more(stage: Stage) -> None:
    """News that waits over quiet hours goes to who sees to the item by then."""
    number = stage.records(DESK, responsible=(office(TSB),))
    stage.does(DESK, CompleteItem(item=number))
    stage.does(DESK, ReopenItem(item=number))
    stage.does(DESK, ReassignItem(item=number, responsible=(office(BDT),)))
    told = {(each.stage, each.state) for each in stage.notices(number, "reopened")}
    assert not told
