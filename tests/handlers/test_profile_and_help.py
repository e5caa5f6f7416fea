"""One's own settings, one's profile, and what can be asked."""

from __future__ import annotations

from datetime import datetime, time

import pytest
from sqlalchemy import select

from handlers.answer import Code, Language, Moment, Several, Term, Zone
from handlers.commands.catalogue import COMMANDS
from handlers.commands.help import Help
from handlers.commands.items import Undo
from handlers.commands.people import SetLanguage, SetQuietHours, SetTimeZone, ShowProfile
from handlers.errors import Refusal
from handlers.help import show_help
from handlers.people import set_language, set_quiet_hours, set_time_zone, show_profile
from handlers.undo import undo
from storage.audit import opened
from storage.database import Database
from storage.tables.work import Audit
from tests.asking import asks, keys, names, office, sits, told


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_each_of_the_six_languages_can_be_chosen_and_the_change_is_on_record(
    filled: Database, now: datetime, lang: str
) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        reply = set_language(asks(session, you, now), SetLanguage(value=lang))
        trail = session.scalars(select(Audit)).one()
        assert you.lang == lang
        assert trail.before is not None
        assert trail.after is not None
        was, became = opened(session, trail.before), opened(session, trail.after)
        assert (was["lang"], became["lang"]) == (None, lang)
        assert trail.version == you.version
    assert reply.title.facts["language"] == Language(lang=lang)
    assert reply.audience == "asker"


def test_a_setting_can_be_taken_back(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you", lang="fr")
        context = asks(session, you, now)
        set_language(context, SetLanguage(value="ru"))
        undo(context, Undo())
        assert you.lang == "fr"


def test_another_language_is_refused_and_nothing_changes(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you", lang="fr")
        with pytest.raises(Refusal) as refused:
            set_language(asks(session, you, now), SetLanguage(value="klingon"))
        assert you.lang == "fr"
    assert refused.value.line.key == "language-not-spoken"


def test_a_time_zone_is_read_back_with_the_time_it_is_there(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        reply = set_time_zone(asks(session, you, now), SetTimeZone(value="africa/nairobi"))
        assert you.zone == "Africa/Nairobi"
    assert reply.title.facts["moment"] == Moment(at=datetime.fromisoformat("2024-05-14T11:00"), zone="Africa/Nairobi")
    assert isinstance(reply.title.facts["zone"], Zone)


@pytest.mark.parametrize("value", ["the moon", "", "../etc/passwd", "\0"])
def test_what_is_no_time_zone_is_refused(filled: Database, now: datetime, value: str) -> None:
    with filled.writing() as session, pytest.raises(Refusal) as refused:
        set_time_zone(asks(session, office(session, "you"), now), SetTimeZone(value=value))
    assert refused.value.line.key == "zone-unknown"


def test_quiet_hours_over_midnight_can_be_set_and_ended(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        context = asks(session, you, now)
        reply = set_quiet_hours(context, SetQuietHours(start=time(20), end=time(7)))
        assert (you.quiet_start, you.quiet_end) == (time(20), time(7))
        ended = set_quiet_hours(context, SetQuietHours())
        assert (you.quiet_start, you.quiet_end) == (None, None)
    assert reply.title.facts["start"] == Code(value="20:00")
    assert ended.title.key == "set-quiet-hours-none"


@pytest.mark.parametrize(
    ("command", "key"),
    [
        (SetQuietHours(start=time(20)), "quiet-hours-need-both"),
        (SetQuietHours(start=time(20), end=time(20)), "quiet-hours-empty"),
        (SetQuietHours(start=time(10), end=time(9, 1)), "quiet-hours-long"),
        (SetQuietHours(start=time(0), end=time(23, 50)), "quiet-hours-long"),
    ],
)
def test_quiet_hours_without_an_end_are_refused(
    filled: Database, now: datetime, command: SetQuietHours, key: str
) -> None:
    with filled.writing() as session, pytest.raises(Refusal) as refused:
        set_quiet_hours(asks(session, office(session, "you"), now), command)
    assert refused.value.line.key == key


def test_a_profile_tells_the_roles_of_the_day_and_is_for_the_asker_alone(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you", lang="ru", leads=[3, 10], rights=["secretariat"])
        names(session, "gender", "gs", you, now)
        sits(session, "iscg", you, "secretary")
        reply = show_profile(asks(session, you, now, audience="outsiders"), ShowProfile())
    roles = next(fact for fact in told(reply, "value") if isinstance(fact, Several))
    wanted = ("staff", "focal_point", "secretary", "secretariat")
    assert roles.facts == tuple(Term(key=f"profile-role-{role}") for role in wanted)
    assert told(reply, "days") == [Several(facts=(Code(value="10"), Code(value="3")))]
    assert reply.audience == "asker"


def test_help_gives_a_sentence_for_everything_the_secretariat_may_ask(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        desk = office(session, "desk", rights=["secretariat"])
        reply = show_help(asks(session, desk, now), Help())
    assert {f"help-{command.key()}" for command in COMMANDS.values()} <= set(keys(reply))


def test_help_leaves_out_what_the_asker_may_not_ask(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        delegate = office(session, "delegation", kind="delegate")
        reply = show_help(asks(session, delegate, now), Help())
    assert "help-record-action" in keys(reply)
    assert "help-pause-notices" not in keys(reply)


def test_help_about_an_area_shows_what_can_be_asked_there(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        reply = show_help(asks(session, office(session, "delegation", kind="delegate"), now), Help(about="notices"))
    assert reply.title.key == "help-area-notices"
    assert "help-remind-me" in keys(reply)
    assert not {"help-record-action", "help-pause-notices"} & set(keys(reply))


@pytest.mark.parametrize("about", ["MoveDeadline", "move-deadline", "move deadline"])
def test_help_about_one_command_shows_that_one(filled: Database, now: datetime, about: str) -> None:
    with filled.writing() as session:
        reply = show_help(asks(session, office(session, "you"), now), Help(about=about))
    assert reply.title.key == "help-move-deadline"
    assert [row.id for row in reply.answer.rows] == ["MoveDeadline"]


def test_help_about_something_else_says_so_and_lists_everything(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        reply = show_help(asks(session, office(session, "you"), now), Help(about="the weather"))
    assert keys(reply)[0] == "help-about-unknown"
    assert "help-find-focal-point" in keys(reply)
