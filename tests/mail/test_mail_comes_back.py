"""What came back is told by another way, else to the desk, and an address is given up only where nothing arrives."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bot.app import Focal
from bot.serving.alarm import raise_alarm
from storage.people import add_person, add_route, find_person
from storage.tables.notices import Notice
from storage.tables.people import Route
from tests.bot.serving.test_health import TEN, stuck
from tests.mail.answers import OURS, answer, bounce
from tests.mail.house import DESK, OWNER, Post, text_of, through

TOKEN = "a secret of the relay"


def secret() -> SecretStr:
    return SecretStr(TOKEN)


def other(post: Post, address: str) -> None:
    """Another way to reach the owner."""
    with post.focal.database.writing() as session:
        owner = find_person(session, OWNER)
        assert owner is not None
        session.add(Route(person_id=owner.id, platform="mail", installation="other", address=address, rank=5))


@pytest.mark.parametrize("whole", [True, False])
def test_what_came_back_goes_by_the_next_way(focal: Focal, whole: bool) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        other(post, "second.tsb@example.org")
        assert await post.post(bounce(letter, whole=whole), TOKEN) == 204
        await post.told("second.tsb@example.org", "publish the captions")
        assert await post.post(bounce(letter, whole=whole), TOKEN) == 204
        await post.run()
        assert len(post.letters("second.tsb@example.org")) == 1

    through(focal, story, mail_token=secret())


def test_where_there_is_no_other_way_the_desk_is_told(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        await post.post(bounce(letter), TOKEN)
        await post.told(DESK, "could not be reached")

    through(focal, story, mail_token=secret())


@pytest.mark.parametrize("status", ["4.4.1", "5.2.2", "5.7.1", "5.5.0", "5.0.0 by our rules"])
def test_what_may_arrive_another_time_is_told_to_the_desk_and_the_address_stays(focal: Focal, status: str) -> None:
    async def story(post: Post) -> None:
        post.record(days=7)
        letter = await post.letter()
        code, _, said = status.partition(" ")
        assert await post.post(bounce(letter, code, said=said), TOKEN) == 204
        await post.told(DESK, "could not be reached")
        assert len(post.letters(OWNER)) == 1
        assert "publish the captions" in text_of(await post.letter(days=1))

    through(focal, story, mail_token=secret())


def test_what_comes_back_when_it_is_too_late_is_told_to_the_desk(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record(days=7)
        letter = await post.letter(days=7)
        other(post, "second.tsb@example.org")
        post.clock[0] += timedelta(days=1)
        await post.post(bounce(letter), TOKEN)
        await post.told(DESK, "could not be reached")

    through(focal, story, mail_token=secret())


def test_whoever_writes_from_an_address_is_reached_there_again(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record(days=7)
        letter = await post.letter()
        await post.post(bounce(letter), TOKEN)
        await post.told(DESK, "could not be reached")
        await post.post(answer("I am here", None, OWNER), TOKEN)
        await post.run()
        while len(post.letters(OWNER)) < 2:
            await asyncio.wait_for(post.office.more.wait(), 10)
        assert "publish the captions" in text_of(post.letters(OWNER)[1])

    through(focal, story, mail_token=secret())


@pytest.mark.parametrize("sender", ["MAILER-DAEMON@relay.example.org", "Postmaster@relay.example.org"])
def test_a_postman_who_writes_in_words_is_understood_and_never_taken_for_a_person(focal: Focal, sender: str) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        said = f"No mailbox of that name. (#5.1.1)\nMessage-ID: {letter['Message-ID']}"
        late = f"No answer yet from 195.5.1.20, trying again.\nMessage-ID: {letter['Message-ID']}"
        await post.post(answer(late, letter, sender, "one"), TOKEN)
        await post.run()
        assert not [text for text in map(text_of, post.letters(DESK)) if "could not be reached" in text]
        await post.post(answer(said, letter, sender, "two"), TOKEN)
        await post.told(DESK, "could not be reached")
        assert post.answers() == []

    through(focal, story, mail_token=secret())


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("<access.tsb@example.org>:\nRemote host said: 550 User unknown\nGiving up.", True),
        ("您的邮件被退回。host mx.example.org said: 550 Mailbox not found.", True),
        ("This is a permanent error. The following address failed:\n\n  access.tsb@example.org\n    Timed out", False),
        ("host mx.example.org said: 554 our rules forbid it", False),
    ],
)
def test_a_postman_without_a_number_of_the_fault_is_understood_by_the_code_or_by_the_words(
    focal: Focal, said: str, gone: bool
) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        # As it came back, with the addresses before its id.
        back = f"{said}\n\n--- a copy of the message\n\nReturn-Path: <{OURS}>\n{letter.as_string()}"
        await post.post(answer(back, None, "MAILER-DAEMON@relay.example.org", subject="failure notice"), TOKEN)
        await post.told(DESK, "could not be reached")
        with post.focal.database.reading() as session:
            owner = find_person(session, OWNER)
            assert owner is not None
            ways = session.scalars(select(Route).where(Route.person_id == owner.id, Route.platform == "mail")).all()
        assert [way.state for way in ways] == ["gone" if gone else "open"]

    through(focal, story, mail_token=secret())


def test_word_of_a_delay_that_names_a_number_is_no_failure(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        said = f"Not delivered yet: host said: 451 try later. 554 KB wait.\nMessage-ID: {letter['Message-ID']}"
        await post.post(answer(said, None, "postmaster@relay.example.org"), TOKEN)
        await post.run()
        assert not [text for text in map(text_of, post.letters(DESK)) if "could not be reached" in text]

    through(focal, story, mail_token=secret())


@pytest.mark.parametrize(("status", "action"), [("4.4.1", "delayed"), ("2.0.0", "delivered")])
def test_a_delay_and_a_receipt_are_no_failure(focal: Focal, status: str, action: str) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        assert await post.post(bounce(letter, status, action), TOKEN) == 204
        with post.focal.database.reading() as session:
            states = set(session.scalars(select(Notice.state).where(Notice.due <= post.clock[0])))
        assert states <= {"composed", "sent"}

    through(focal, story, mail_token=secret())


def test_an_operator_hears_by_mail_of_a_platform_that_is_stuck_though_never_written_to_before(focal: Focal) -> None:
    async def story(post: Post) -> None:
        with post.focal.database.writing() as session:
            it = add_person(
                session, ref="it", email="it@example.org", name="IT", kind="staff", rights=["administrator"]
            )
            add_route(session, it, "web", "here", "it")
        stuck(post.focal.database, post.focal.now() - TEN)
        assert raise_alarm(post.focal) == 1
        await post.told("it@example.org", "What is to be said in Slack")

    through(focal, story)
