"""A list says in its title what it was asked for, so that one that was asked for otherwise is seen to be another."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest

from bot.words.texts import LANGS
from handlers.commands.fields import ItemKind, ListedStatus, Party
from handlers.commands.items import ListItems
from tests.handlers.group import Group, said

TSB, BDT = Party(kind="body", id="tsb"), Party(kind="body", id="bdt")
BEGINS, ENDS = date(2024, 5, 1), date(2024, 5, 31)
STATES = [each for part in get_args(ListedStatus) for each in get_args(part)]


def title(group: Group, lang: str = "en", who: str = "desk", audience: str = "direct", **asked: Any) -> str:
    return said(group.does(who, ListItems(**asked), audience=audience), lang).splitlines()[0]


@pytest.mark.parametrize(
    ("lang", "wanted"),
    [
        ("en", "1 item – TSB, kind: action item, status: open, due from 1 May 2024 to 31 May 2024:"),
        ("fr", "1 point – TSB, nature : mesure à prendre, état : ouvert, échéance du 1er mai 2024 au 31 mai 2024 :"),
        ("es", "1 punto – TSB, tipo: medida, estado: abierto, con plazo del 1 de mayo de 2024 al 31 de mayo de 2024:"),
        ("ru", "1 пункт – БСЭ, вид: поручение, состояние: открыто, срок с 1 мая 2024 года по 31 мая 2024 года:"),
        ("zh", "共1项（TSB，类别：行动项，状态：未结束，期限为2024年5月1日至2024年5月31日）："),
    ],
)
def test_all_that_was_asked_for_is_told(group: Group, lang: str, wanted: str) -> None:
    group.records(responsible=(TSB,))
    found = title(group, lang, party=TSB, kind="action", status="open", due_after=BEGINS, due_before=ENDS)
    assert found.replace("\u00a0", " ").replace("\u202f", " ") == wanted


def test_topic_and_first_day_are_told(group: Group) -> None:
    group.records(topic="accessibility")
    assert title(group, topic="accessibility", due_after=BEGINS) == "1 item – on accessibility, due from 1 May 2024 on:"
    assert title(group, topic="accessibility", since=BEGINS) == "1 item – on accessibility, since 1 May 2024:"


def test_it_is_told_too_where_nothing_fits(group: Group) -> None:
    assert title(group, party=BDT, status="overdue") == "No item fits (BDT, status: remains open past its date)."
    assert title(group, who="bdt", party="me") == "No item fits (yours)."


def test_whoever_asks_for_everything_is_told_of_nothing_else(group: Group) -> None:
    assert title(group) == "No item fits."
    group.records()
    assert title(group) == "1 item:"


@pytest.mark.parametrize("lang", LANGS)
def test_every_kind_and_state_has_words_of_its_own(group: Group, lang: str) -> None:
    told = [title(group, lang, kind=each) for each in get_args(ItemKind)]
    told += [title(group, lang, status=each) for each in STATES]
    assert len(set(told)) == len(get_args(ItemKind)) + len(STATES)


def test_a_person_is_named_to_whoever_may_know_who_they_are(group: Group) -> None:
    asked = Party(kind="office", id="bdt@example.org")
    assert title(group, party=asked) == "No item fits (BDT desk)."
    assert "desk" not in title(group, who="guest", audience="public", party=asked)
