"""Every answer about meetings is said whole in each of the six languages, refusals too."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.words.speech import Speech
from bot.words.texts import LANGS
from handlers.answer import Reply, Words
from handlers.commands.command import Command
from handlers.commands.fields import DueMeeting
from handlers.commands.items import ShowItem, Undo
from handlers.commands.meetings import (
    AcceptDeadlines,
    AnnounceDeadline,
    CancelMeeting,
    EndMeeting,
    ListMeetings,
    MoveMeeting,
    ScheduleMeeting,
    ShowMeeting,
    StartMeeting,
)
from handlers.errors import Refusal
from handlers.meeting_words import written
from tests.asking import ZONE
from tests.handlers.group import HANDLERS, Group, meets, said
from tests.handlers.meeting import at, day

TSAG = "tsag-2025-05-26"
PLACES = ("ITU headquarters, Geneva", "Doha")
COUNCIL = "council-2026-06-16"
ASKED: tuple[Command, ...] = (
    ScheduleMeeting(group="tsag", start=day("2025-05-26"), end=day("2025-05-30"), place="Geneva"),
    ScheduleMeeting(group="tdag", jointly_with="rag", start=at("2025-05-12T09:30")),
    ScheduleMeeting(group="council", start=day("2026-06-16"), end=day("2026-06-26")),
    AnnounceDeadline(meeting=TSAG, kind="registration", due=at("2025-04-20T17:00")),
    AcceptDeadlines(meeting=TSAG),
    AcceptDeadlines(meeting=COUNCIL),
    AnnounceDeadline(meeting=TSAG, kind="contribution", due=day("2025-05-12")),
    ShowMeeting(meeting=TSAG),
    ShowMeeting(meeting=COUNCIL),
    MoveMeeting(meeting=TSAG, start=day("2025-06-02")),
    Undo(),
    CancelMeeting(meeting=TSAG, reason="the room is flooded"),
    ShowMeeting(meeting=TSAG),
    ListMeetings(group="tsag"),
    ShowItem(item=1),
)
REFUSED: tuple[Command, ...] = (
    ScheduleMeeting(group="iscg", start=day("2024-05-13")),
    ScheduleMeeting(group="iscg", start=day("2024-05-21")),
    ScheduleMeeting(group="iscg", start=day("2024-06-20"), end=day("2024-06-19")),
    ScheduleMeeting(group="iscg", start=day("2024-06-20"), end=day("2025-06-19")),
    ScheduleMeeting(group="iscg", start=day("2024-06-20"), jointly_with="iscg"),
    MoveMeeting(meeting="iscg-2024-05-21", start=day("2024-05-21")),
    MoveMeeting(meeting="iscg-2024-01-24", start=day("2024-06-20")),
    CancelMeeting(),
    StartMeeting(group="iscg"),
    EndMeeting(),
    EndMeeting(meeting="iscg-2024-05-21"),
    AcceptDeadlines(group="iscg"),
)


def whole(words: str) -> bool:
    return bool(words) and not any(mark in words for mark in ("{", "None", "  "))


def answers(group: Group) -> list[Reply]:
    meets(group.session, "tsag", date(2025, 5, 20), status="unknown")
    group.records(due=DueMeeting(group="tsag", offset=-1, unit="month"))
    replies = [group.does("desk", command) for command in ASKED]
    on_the_day = group.now + timedelta(days=7)
    for command in (StartMeeting(group="iscg"), ShowMeeting(group="iscg"), EndMeeting(group="iscg")):
        replies.append(group.does("chair", command, at=on_the_day))
    return replies


def test_what_is_answered_of_meetings_is_said_whole_in_six_languages(group: Group) -> None:
    replies = answers(group)
    texts = {lang: [said(reply, lang) for reply in replies] for lang in LANGS}
    assert [text for each in texts.values() for text in each if not whole(text)] == []
    assert all(len(set(same)) == len(LANGS) for same in zip(*texts.values(), strict=True))


@pytest.mark.parametrize("command", REFUSED, ids=lambda command: type(command).__name__)
def test_what_is_refused_is_said_whole_in_six_languages(group: Group, command: Command) -> None:
    with pytest.raises(Refusal) as refused:
        HANDLERS[type(command)](group.asks("desk"), command)
    texts = [Speech(lang, ZONE).say(refused.value.line) for lang in LANGS]
    assert all(map(whole, texts))
    assert len(set(texts)) == len(LANGS)


WRITTEN = {
    "ar": ("مقر الاتحاد، جنيف", "الدوحة"),
    "en": ("ITU headquarters, Geneva", "Doha"),
    "es": ("Sede de la UIT, Ginebra", "Doha"),
    "fr": ("Siège de l'UIT, Genève", "Doha"),
    "ru": ("Штаб-квартира МСЭ, Женева", "Доха"),
    "zh": ("日内瓦国际电联总部", "多哈"),
}


@pytest.mark.parametrize("lang", LANGS)
def test_a_place_is_written_in_the_language_of_the_reader(lang: str) -> None:
    speech = Speech(lang, ZONE)
    told = tuple(speech.fact(written(each)).replace("\u2068", "").replace("\u2069", "") for each in PLACES)
    assert told == WRITTEN[lang]


@pytest.mark.parametrize("entered", ["Room A, Geneva", "Tampere", "https://example.org/room", "ITU headquarters", ""])
def test_any_other_place_is_shown_as_it_was_entered(entered: str) -> None:
    assert written(entered) == Words(text=entered)
