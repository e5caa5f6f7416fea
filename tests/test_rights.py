"""Role × command × audience: made from the catalogue, so that no command is without its rights."""

from __future__ import annotations

from datetime import date, datetime
from itertools import product

import pytest
from sqlalchemy.orm import Session

from handlers.commands.catalogue import COMMANDS
from handlers.commands.command import Command
from handlers.commands.fields import DueMoment, Party
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import level, narrow, sees_unverified, shows
from handlers.rights import RULES, check_may, is_secretariat, leads_group, roles_of
from storage.database import Database
from storage.places import AUDIENCES
from storage.tables.people import OfficeMember, Person
from tests.asking import asks, names, office, sits
from tests.figures import Tell

ROLES = ("visitor", "delegate", "staff", "focal_point", "chair", "secretary", "secretariat", "administrator")
OF_MEETINGS = {"ScheduleMeeting", "MoveMeeting", "CancelMeeting", "StartMeeting", "EndMeeting"}
OF_PROPOSALS = {name for name in COMMANDS if "Propos" in name} - {"ProposeSuccessor"}
LEADERS_ONLY = {"CallForStatus", "AnnounceDeadline", "AcceptDeadlines", "SetPlace", "ReadText"}
LEADERS_ONLY |= {"SetConsent", "SetFormalText", "WriteMinutes", "RegisterDocument", "ApproveCaptions", "AdoptReport"}
LEADERS_ONLY |= OF_MEETINGS | OF_PROPOSALS
DESK_ONLY = {"PauseNotices", "ReleaseNotices", "SetFocalPoint", "EndFocalPoint"}
DESK_ONLY |= {"AskActivities", "WriteReport", "SetMember"}
DESK_ONLY |= {"TrustReader", "EnrolPerson", "AskConfirmation", "ListConfirmations", "RecordDeparture", "ShowTrail"}
HOLDERS_ONLY, SECRETARIAT_ONLY = {"ReportActivity"}, {"ListPublic", "MarkPublic"}
SECRETARIAT_ONLY |= {"ShowRelease", "StrikeNotices", "EditNotice"}
SECRETARIAT_ONLY |= {"ListAnswers", "SettleAnswer", "ListUntold", "SettleDoubt"}
# Which entries are theirs to speak of is decided where the work is done.
NAMED_ONLY = {"ConfirmFocalPoint", "ProposeSuccessor", "ClearActivities"}
INSIDE_ONLY = {"FindOverlaps", "JudgeOverlap", "CompareRevisions"}
OWN_DATA = {"ExportMyData", "EraseMyData", "LinkAccount", "ConfirmAccount", "UnlinkAccount", "ListAccounts"}
DESK_IN_PRIVATE = {"AssignAccount"}
NOT_FOR_VISITORS = {"RecordConclusion", "RecordCallToAction", "SetAway", "ShowFollowUp"}
NOT_FOR_VISITORS |= {"NoteAgenda", "NotePresent", "NoteRegrets"}
FILLED: dict[str, object] = {
    "topic": "accessibility",
    "body": "bdt",
    "party": Party(kind="office", id="desk@example.org"),
    "to": Party(kind="office", id="desk@example.org"),
    "group": "iscg",
    **dict.fromkeys(("item", "answer", "notice", "proposal"), 1),
    **dict.fromkeys(("notices", "items"), (1,)),
    "reason": "not agreed",
    **dict.fromkeys(("take", "arrived"), True),
    "leads": (7,),
    **dict.fromkeys(("text", "note"), "words"),
    "value": "fr",
    "form": "RecordAction",
    "responsible": (Party(kind="body", id="br"),),
    "until": DueMoment(at=datetime.fromisoformat("2024-06-01T09:00"), zone="UTC"),
    "due": {"kind": "date", "date": "2024-06-01"},
    "start": {"kind": "date", "date": "2024-06-17"},
    "kind": "contribution",
    "people": (Party(kind="body", id="br"),),
    "first": "activity-1",
    "second": "activity-2",
    "verdict": "no_action",
    "step": "noted",
    "proposals": (1, 2),
    **dict.fromkeys(("address", "account", "code"), "words"),
}


class _Unlisted(Command):
    """A command that nobody gave rights to."""


def test_every_command_has_its_row_in_the_table_of_rights() -> None:
    assert set(RULES) == set(COMMANDS)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_may_ask_in_each_place_what_it_should(filled: Database, now: datetime, role: str, tell: Tell) -> None:
    with filled.writing() as session:
        person = _person(session, role, now)
        contexts = {audience: asks(session, person, now, audience=audience) for audience in AUDIENCES}
        got = {(n, a): _allowed(contexts[a], n) for n, a in product(COMMANDS, AUDIENCES)}
    wanted = {(n, a): _expected(role, n, a) for n, a in product(COMMANDS, AUDIENCES)}
    wrong = [each for each in wanted if got[each] != wanted[each]]
    tell("S3 commands", lost=None, twice=None, early=None, role=role, asked=len(got), wrong=len(wrong))
    assert wrong == []


def test_a_command_without_rights_is_refused_even_to_the_secretariat(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, _person(session, "secretariat", now), now)
        with pytest.raises(Refusal) as refused:
            check_may(context, _Unlisted())
    assert refused.value.line.key == "may-not"


def test_whoever_may_do_it_in_private_is_told_so(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        person = _person(session, "visitor", now)
        with pytest.raises(Refusal) as refused:
            check_may(asks(session, person, now, audience="outsiders"), _command("RecordAction"))
    assert refused.value.line.key == "may-not-here"


@pytest.mark.parametrize("role", ROLES)
def test_a_person_has_the_roles_that_the_register_gives_today(filled: Database, now: datetime, role: str) -> None:
    with filled.writing() as session:
        roles = roles_of(asks(session, _person(session, role, now), now))
    assert role in roles
    assert len(roles & {"visitor", "delegate", "staff"}) == 1


def test_whoever_has_left_may_ask_for_their_own_data_alone_whatever_they_held(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        for role in ROLES:
            (person := _person(session, role, now)).active = False
            contexts = {audience: asks(session, person, now, audience=audience) for audience in AUDIENCES}
            got = {(n, a) for n, a in product(COMMANDS, AUDIENCES) if _allowed(contexts[a], n)}
            assert got == {*product(("ExportMyData", "EraseMyData"), ("direct",)), *product(("Help",), AUDIENCES)}


def test_an_office_lends_its_roles_to_its_members_but_not_the_secretariats_rights(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        desk, person = office(session, "desk", rights=["secretariat"]), office(session, "you", office=False)
        sits(session, "iscg", desk, "secretary")
        session.add(OfficeMember(office_id=desk.id, person_id=person.id))
        session.flush()
        roles = roles_of(asks(session, person, now))
    assert roles == {"staff", "secretary"}


def test_a_chair_whose_term_has_ended_leads_no_longer(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        person = office(session, "chair", kind="delegate")
        sits(session, "tdag", person, "chair", until=date(2024, 5, 13))
        context = asks(session, person, now)
        assert not leads_group(context, "tdag")
        assert "chair" not in roles_of(context)


def test_chair_and_secretary_lead_their_own_group_and_the_secretariat_every_group(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        chair, desk = office(session, "chair", kind="delegate"), office(session, "desk", rights=["secretariat"])
        member = office(session, "member", kind="delegate")
        sits(session, "tdag", chair, "chair")
        sits(session, "tdag", member, "member")
        by_group = {g: leads_group(asks(session, chair, now), g) for g in ("tdag", "tsag", None)}
        assert by_group == {"tdag": True, "tsag": False, None: False}
        assert all(leads_group(asks(session, desk, now), g) for g in ("tdag", "tsag", None))
        assert not leads_group(asks(session, member, now), "tdag")
        assert is_secretariat(asks(session, desk, now))


@pytest.mark.parametrize(
    ("kind", "audience", "expected"),
    [
        ("staff", "direct", (True, False, "staff")),
        ("staff", "staff", (True, False, "staff")),
        ("staff", "outsiders", (False, True, "outsiders")),
        ("staff", "public", (False, True, "public")),
        ("delegate", "direct", (False, False, "outsiders")),
        ("delegate", "staff", (False, False, "outsiders")),
        ("delegate", "outsiders", (False, True, "outsiders")),
        ("visitor", "direct", (False, False, "outsiders")),
        ("visitor", "public", (False, True, "public")),
    ],
)
def test_what_is_shown_follows_the_least_entitled_reader(
    filled: Database, now: datetime, kind: str, audience: str, expected: tuple[bool, bool, str]
) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you", kind=kind), now, audience=audience)
        assert (sees_unverified(context), narrow(context), level(context)) == expected


def test_what_is_kept_for_an_unknown_audience_is_shown_to_staff_alone() -> None:
    assert [reader for reader in ("public", "outsiders", "staff") if shows("somebody", reader)] == ["staff"]
    assert [reader for reader in ("public", "outsiders", "staff") if shows("outsiders", reader)] == [
        "outsiders",
        "staff",
    ]


def test_a_place_that_nobody_vouches_for_counts_as_one_with_outsiders(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now, audience="whatever")
    assert context.place.audience == "outsiders"


def _person(session: Session, role: str, now: datetime) -> Person:
    if role in ("visitor", "delegate", "staff"):
        return office(session, role, kind=role)
    if role in ("secretariat", "administrator"):
        return office(session, role, rights=[role])
    person = office(session, role, kind="delegate")
    if role == "focal_point":
        names(session, "gender", "gs", person, now)
    else:
        sits(session, "iscg", person, role)
    return person


def _expected(role: str, name: str, audience: str) -> bool:
    if name in LEADERS_ONLY:
        return role in ("chair", "secretary", "secretariat")
    if name in DESK_ONLY or name in SECRETARIAT_ONLY:
        return role == "secretariat" or (role == "administrator" and name in DESK_ONLY)
    if name in HOLDERS_ONLY:
        return role in ("focal_point", "secretariat")
    if name in NAMED_ONLY:
        return role not in ("visitor", "delegate")
    if name in INSIDE_ONLY:
        return role in ("staff", "secretariat", "administrator")
    if name in DESK_IN_PRIVATE:
        return role in ("secretariat", "administrator") and audience == "direct"
    if name in OWN_DATA:
        return audience == "direct"
    if role != "visitor":
        return True
    if name in NOT_FOR_VISITORS:
        return False
    keeps = COMMANDS[name].changes and name not in ("SetLanguage", "SetTimeZone", "SetQuietHours", "SetProfile", "Undo")
    return not keeps or audience == "direct"


def _allowed(context: Context, name: str) -> bool:
    try:
        check_may(context, _command(name))
    except Refusal:
        return False
    return True


def _command(name: str) -> Command:
    kind = COMMANDS[name]
    needed = {field: FILLED[field] for field, info in kind.model_fields.items() if info.is_required()}
    return kind.model_validate(needed)
