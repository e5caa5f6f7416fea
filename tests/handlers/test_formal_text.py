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
from tests.handlers.group import TSB, Group, due, number, said

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
    assert "The meeting requests BDT desk to do the following: publish the captions" in report(group, "en")
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


def test_what_nobody_edited_is_printed_in_the_words_of_a_report_in_six_languages(group: Group) -> None:
    group.records(meeting=MEETING, text="publish the captions")
    group.does("desk", RecordConclusion(text="captions always", meeting=MEETING))
    group.does("desk", RecordCallToAction(text="share captions", addressed_to=(TSB,), due=due(31), meeting=MEETING))
    group.does("desk", RecordInformation(text="the room has changed", meeting=MEETING))
    printed = {
        "en": (
            "The meeting agrees on the following: captions always",
            "The meeting invites TSB desk to consider the following (deadline: Friday 31 May 2024 (Geneva "
            "time)): share captions",
            "The meeting notes the following: the room has changed",
        ),
        "fr": (
            "Les participants conviennent de ce qui suit : captions always (langue : anglais)",
            "Les participants demandent ce qui suit (responsable : BDT desk) : publish the captions",
            "Les participants invitent à examiner ce qui suit (destinataire : TSB desk)",
        ),
        "es": (
            "La reunión pide lo siguiente (responsable: BDT desk): publish",
            "La reunión toma nota de lo siguiente: the room",
        ),
        "ru": (
            "Собрание просит выполнить следующее (ответственные: ",
            "Собрание приходит к следующему выводу: captions",
        ),
        "ar": ("يطلب الاجتماع القيام بما يلي", "يحيط الاجتماع علماً بما يلي"),
        "zh": ("会议同意以下内容：captions always", "会议注意到以下内容：the room"),
    }
    for lang, sentences in printed.items():
        text = report(group, lang).replace("\u2068", "").replace("\u2069", "")
        for each in sentences:
            assert each in text, text
