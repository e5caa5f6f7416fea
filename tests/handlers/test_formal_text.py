"""What a report prints of an item is drafted from its fields, edited by those who keep the report, and taken back; the
line as it was said stays."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.render.report import to_document
from handlers.commands.agenda import SetFormalText, WriteMinutes
from handlers.commands.items import AgreeItems, RecordCallToAction, RecordConclusion, RecordInformation, Undo
from handlers.commands.pages import ShowForm
from handlers.show_form import show_form
from tests.asking import sits
from tests.handlers.group import TSB, Group, number, said

MEETING = "iscg-2024-05-21"
AFTER = datetime.fromisoformat("2024-05-22T09:00+02:00")


def report(group: Group, lang: str) -> str:
    written = group.does("desk", WriteMinutes(meeting=MEETING, language=lang, form="text"), at=AFTER).report
    assert written is not None
    return to_document(written).content.decode()


def test_it_is_drafted_from_the_fields_then_edited_and_the_report_prints_it(each_group: Group) -> None:
    group = each_group
    item = group.records(meeting=MEETING, text="publish the captions")
    shown = said(group.does("desk", SetFormalText(item=item)))
    assert "requests BDT" in shown
    assert "Friday 24 May 2024" in shown
    assert "kept as evidence: “as it was said”" in shown
    group.does("desk", SetFormalText(item=item, text="ISCG requests BDT to publish all captions", lang="fr"))
    assert "ISCG requests BDT to publish all captions" in report(group, "fr")
    assert "publish all captions" not in report(group, "en")
    assert group.item(item).said == "as it was said"
    group.does("desk", Undo())
    assert group.item(item).formal == {}


def test_only_those_who_keep_the_report_edit_it(group: Group) -> None:
    item = group.records(meeting=MEETING)
    assert group.refused("bdt", SetFormalText(item=item, text="x")) == "item-not-yours"
    sits(group.session, "iscg", group.people["delegate"], "secretary")
    group.does("desk", AgreeItems(items=(item,))) if group.item(item).status == "draft" else None
    group.does("delegate", SetFormalText(item=item, text="the secretary's words"))
    assert group.item(item).formal == {"en": "the secretary's words"}


def test_its_form_holds_what_is_printed_now(group: Group) -> None:
    item = group.records(meeting=MEETING)
    form = show_form(group.asks("desk"), ShowForm(form="SetFormalText", item=item)).form
    assert form is not None
    assert form.filled["text"] == "publish the captions"
    group.does("desk", SetFormalText(item=item, text="printed"))
    form = show_form(group.asks("desk"), ShowForm(form="SetFormalText", item=item)).form
    assert form is not None
    assert form.filled["text"] == "printed"


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_every_kind_is_drafted_in_six_languages(group: Group, lang: str) -> None:
    items = [group.records(meeting=MEETING), group.records(meeting=MEETING, responsible=())]
    for command in (
        RecordConclusion(text="captions always", meeting=MEETING),
        RecordCallToAction(text="consider captions", addressed_to=(TSB,), meeting=MEETING),
        RecordInformation(text="the room has changed", meeting=MEETING),
    ):
        items.append(number(group.does("desk", command)))
    drafts = {said(group.does("desk", SetFormalText(item=each)), lang) for each in items}
    assert len(drafts) == len(items)
