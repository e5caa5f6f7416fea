"""What the handlers answer can be said in every language, whole: no text and no fact is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import get_args

import pytest

from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.answer import Reply
from handlers.commands.command import Command
from handlers.commands.desk import (
    AnswerItem,
    CallForStatus,
    EnrolPerson,
    ListAnswers,
    ListUntold,
    SettleAnswer,
    ShowDelivery,
    ShowRelease,
    ShowTrail,
    TrustReader,
)
from handlers.commands.fields import DueDate, DueMeeting, DueMoment, Party, PersonClass, Unknown
from handlers.commands.focal_points import FindFocalPoint, FindTopics, ListTopics, ShowTopic
from handlers.commands.help import Help
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    FollowCall,
    ListItems,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    ReopenItem,
    ReportProgress,
    ShowItem,
    Undo,
    WithdrawItem,
)
from handlers.commands.meetings import ListMeetings, ListMembers, ShowMeeting
from handlers.commands.notices import (
    PauseNotices,
    ReleaseNotices,
    RemindMe,
    SetReminderPlan,
    ShowReminders,
    SnoozeReminder,
)
from handlers.commands.pages import ShowForm, ShowHome
from handlers.commands.people import (
    AssignAccount,
    ConfirmAccount,
    LinkAccount,
    ListAccounts,
    SetLanguage,
    SetProfile,
    SetQuietHours,
    SetTimeZone,
    ShowPerson,
    ShowProfile,
    UnlinkAccount,
)
from handlers.commands.public import ListPublic, MarkPublic
from handlers.errors import Refusal
from handlers.table import HANDLERS
from storage.database import Database
from tests.handlers.group import BDT, Group, make_group

ZONE = "Europe/Zurich"
TDAG = Party(kind="body", id="tdag")
ROLE = Party(kind="role", topic="accessibility", body="bdt")
NOBODY = Party(kind="unknown", words="the\ntranslators")
FRIDAY = DueDate(date=date(2024, 5, 24), zone=ZONE)
WEDNESDAY = DueMoment(at=datetime.fromisoformat("2024-05-22T09:00"), zone="Africa/Nairobi")
BEFORE = DueMeeting(group="tdag", offset=-14)

ASKED: tuple[Command, ...] = (
    FindFocalPoint(topic="accessibility"),
    FindFocalPoint(topic="accessibility", body="itu_d", on=date(2024, 5, 1)),
    FindFocalPoint(topic=Unknown(unknown="underwater archaeology")),
    FindTopics(body="tsb"),
    FindTopics(),
    ListTopics(),
    ListTopics(main_only=True),
    ShowTopic(topic="sustainable_dt"),
    RecordAction(text="publish the captions", responsible=(BDT,), due=FRIDAY, topic="accessibility"),
    RecordAction(
        text="prepare a note", responsible=(ROLE, TDAG, NOBODY), cooperating=(BDT,), report_to=(TDAG,), due=BEFORE
    ),
    RecordAction(text="update the web page"),
    RecordAction(text="send the list", responsible=(BDT,), due=WEDNESDAY),
    RecordConclusion(text="captioning at every meeting"),
    RecordCallToAction(text="consider remote participation", addressed_to=(TDAG,), due=BEFORE),
    RecordInformation(text="the new building opens in 2026"),
    ShowItem(item=1),
    ShowItem(item=2),
    ShowItem(item=99),
    ListItems(),
    ListItems(party="me", status="overdue"),
    MoveDeadline(item=1, due=DueDate(date=date(2024, 6, 3), zone=ZONE)),
    MoveDeadline(item=1, due=DueDate(date=date(2024, 5, 1), zone=ZONE)),
    Undo(),
    ReportProgress(item=1, note="the draft is with TSB"),
    EditItem(item=3, text="update the page on coordination"),
    ReassignItem(item=3, responsible=(BDT,)),
    AgreeItems(items=(3,)),
    SetReminderPlan(leads=(10, 3)),
    SetReminderPlan(leads=(5,), scope="item", item=1),
    SetReminderPlan(leads=(5, 0), scope="class", of_class="delegate"),
    SetReminderPlan(leads=(), of_class="visitor"),
    SetReminderPlan(leads=(5,), scope="class"),
    RemindMe(text="call BR", at=WEDNESDAY),
    RemindMe(text="prepare the room", due=BEFORE),
    SnoozeReminder(item=1, until=WEDNESDAY),
    ShowReminders(),
    *(ShowReminders(of_class=kind) for kind in get_args(PersonClass)),
    ShowReminders(party=TDAG),
    FollowCall(item=5, step="on_agenda"),
    FollowCall(item=5, step="transmitted", body="tdag", document="TDAG/45", on=date(2024, 5, 14)),
    FollowCall(item=5, step="endorsed", meeting="iscg-2024-05-21"),
    FollowCall(item=1, step="noted"),
    CompleteItem(item=1),
    CompleteItem(item=5),
    ReopenItem(item=1),
    WithdrawItem(item=3),
    AnswerItem(item=2, text="one more week"),
    AnswerItem(item=2, kind="declined", text="not ours"),
    AnswerItem(item=2, kind="date", due=FRIDAY),
    AnswerItem(text="which of them?"),
    AnswerItem(item=2, kind="date"),
    ListAnswers(),
    SettleAnswer(answer=1, take=True),
    SettleAnswer(answer=2, take=True),
    SettleAnswer(answer=2, take=False),
    SettleAnswer(answer=4, take=True),
    ShowRelease(),
    CallForStatus(),
    CallForStatus(group="iscg"),
    EnrolPerson(party=Party(kind="person", id="delegate@example.org")),
    EnrolPerson(party=Party(kind="person", id="delegate@example.org"), enrolled=False),
    TrustReader(party=Party(kind="person", id="delegate@example.org")),
    TrustReader(party=Party(kind="body", id="iscg"), trusted=False),
    ListUntold(),
    MarkPublic(topic="accessibility"),
    MarkPublic(topic="accessibility"),
    MarkPublic(meeting="iscg-2024-05-21"),
    MarkPublic(party=Party(kind="person", id="delegate@example.org")),
    MarkPublic(kind="topics", several=("accessibility",), was=(), public=False),
    MarkPublic(kind="topics", every=True, public=False),
    MarkPublic(kind="topics", several=("accessibility",), public=False),
    MarkPublic(),
    MarkPublic(kind="offices", every=True),
    ListPublic(),
    ShowDelivery(item=1),
    ShowDelivery(item=5),
    ShowTrail(),
    ShowTrail(since=date(2024, 5, 6), until=date(2024, 5, 12)),
    ShowTrail(since=date(2020, 5, 6), until=date(2020, 5, 6)),
    ShowPerson(party=Party(kind="office", id="desk@example.org")),
    ShowPerson(party=Party(kind="person", id="delegate@example.org")),
    PauseNotices(),
    ReleaseNotices(scope="all"),
    PauseNotices(of_class="staff"),
    ReleaseNotices(of_class="staff"),
    PauseNotices(scope="class", of_class="delegate", until=datetime.fromisoformat("2024-06-03T09:00")),
    ListMeetings(),
    ShowMeeting(),
    ShowMeeting(group="iscg"),
    ListMembers(group="iscg"),
    ListMembers(group="iscg", capacity="observer"),
    SetLanguage(value="fr"),
    SetLanguage(value="Klingon"),
    SetTimeZone(value="Africa/Nairobi"),
    SetQuietHours(start=time(20), end=time(7)),
    ShowHome(),
    ShowForm(
        form="RecordAction", filled={"text": "words", "responsible": ("body:bdt", "role:accessibility/bdt", "Kim")}
    ),
    ShowForm(form="EditItem", item=1),
    ShowForm(form="Help"),
    SetProfile(),
    SetProfile(lang="fr", no_quiet=True, leads=(10, 3)),
    ShowProfile(),
    ListAccounts(),
    ListAccounts(party=Party(kind="person", id="delegate@example.org")),
    LinkAccount(address="desk@example.org"),
    ConfirmAccount(code="K7QXM-2RD4P"),
    UnlinkAccount(),
    UnlinkAccount(account="Kim"),
    AssignAccount(account="Kim", party=BDT),
    Help(),
    Help(about="records"),
)


@pytest.fixture
def replies(filled: Database, now: datetime) -> Iterator[list[Reply]]:
    with filled.writing() as session:
        group = make_group(session, now)
        yield [_answer(group, who, command, n) for who in ("desk", "bdt") for n, command in enumerate(ASKED)]


def _answer(group: Group, who: str, command: Command, minutes: int) -> Reply:
    context = group.asks(who, at=group.now + timedelta(seconds=minutes))
    try:
        with group.session.begin_nested():
            reply: Reply = HANDLERS[type(command)](context, command)
            group.session.flush()
    except Refusal as refusal:
        return Reply(title=refusal.line, choices=refusal.choices)
    return reply


def test_every_answer_is_said_whole_in_six_languages(replies: list[Reply]) -> None:
    said = {lang: [plain(reply, lang, ZONE) for reply in replies] for lang in LANGS}
    assert all(all(texts) for texts in said.values())
    assert not [text for texts in said.values() for text in texts if "{" in text or "  " in text or "None" in text]


def test_an_answer_in_one_language_is_not_one_in_another(replies: list[Reply]) -> None:
    said = [{plain(reply, lang, ZONE) for lang in LANGS} for reply in replies]
    assert [reply.title.key for reply, texts in zip(replies, said, strict=True) if len(texts) < len(LANGS)] == []
