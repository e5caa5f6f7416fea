"""The mailbox in which answers lie is read: each letter once, none left, whatever broke meanwhile."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest

from bot.app import Focal
from bot.doors.mail.mailbox import MOST, Mailbox
from bot.serving.alarm import raise_alarm
from bot.serving.mail import read_once
from storage.mailbox import find_unread
from storage.people import add_person
from tests.mail.answers import OUTLOOK, answer
from tests.mail.house import DESK, OWNER, Post, text_of, through
from tests.mail.letterbox import Letterbox, open_letterbox
from tests.mail.test_mail_comes_in import receiver


@pytest.mark.parametrize(("own", "mark"), [(True, "FocalTaken"), (False, "\\Seen")])
def test_a_mailbox_is_read_and_each_letter_marked_once_it_is_kept(focal: Focal, own: bool, mark: str) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        receive, tried = receiver(post), Counter[str]()
        async with open_letterbox(Letterbox(own_marks=own)) as box:
            box.put(answer(f"On its way{OUTLOOK}", letter, OWNER, "one"), post.clock[0].date())
            box.put(answer("away", letter, OWNER, "two", Auto_Submitted="auto-replied"), post.clock[0].date())
            for _ in range(2):
                await read_once(Mailbox(box.server()), post.focal, receive, tried)
            assert [each.flags for each in box.kept] == [{mark}, {mark}]
            assert box.given == [1, 2]
        [kept] = post.answers()
        assert (kept.text, kept.items) == ("On its way", [number])

    through(focal, story)


def test_of_answers_that_lie_there_together_the_desk_is_told_in_one_letter(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        seen = len(post.letters(DESK))
        async with open_letterbox(Letterbox()) as box:
            for number in range(4):
                box.put(answer(f"word {number}", letter, OWNER, str(number)), post.clock[0].date())
            await read_once(Mailbox(box.server()), post.focal, receiver(post), Counter[str]())
        await post.told(DESK, "word 3")
        [told] = post.letters(DESK)[seen:]
        assert all(f"word {number}" in text_of(told) for number in range(4))

    through(focal, story)


def test_a_connection_that_breaks_loses_and_doubles_nothing(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        receive, tried = receiver(post), Counter[str]()
        async with open_letterbox(Letterbox(cut_after=1)) as box:
            for number in range(3):
                box.put(answer(f"word {number}", letter, OWNER, str(number)), post.clock[0].date())
            await read_once(Mailbox(box.server()), post.focal, receive, tried)
            assert post.answers() == []
            box.cut_after = 1_000
            await read_once(Mailbox(box.server()), post.focal, receive, tried)
            operator = {"kind": "staff", "rights": ["administrator"], "email": "it@example.org"}
            with post.focal.database.writing() as session:
                add_person(session, ref="it", name="IT", **operator)
            # What cannot be read for long is told, once.
            for _ in range(7):
                await read_once(Mailbox(box.server("a wrong word")), post.focal, receive, tried)
                raise_alarm(post.focal)
                post.clock[0] += timedelta(minutes=1)
            await post.told("it@example.org", "It has not been possible to read mail to Focal for 6 minutes")
            await read_once(Mailbox(box.server()), post.focal, receive, tried)
            with post.focal.database.reading() as session:
                assert find_unread(session, post.focal.now()) is None
        assert [each.text for each in post.answers()] == ["word 0", "word 1", "word 2"]

    through(focal, story)


def test_a_letter_that_cannot_be_kept_is_brought_again_and_then_left(focal: Focal) -> None:
    async def story(post: Post) -> None:
        async def fails(_raw: bytes) -> None:
            raise RuntimeError("the database is away")

        tried = Counter[str]()
        async with open_letterbox(Letterbox()) as box:
            box.put(b"From: a@example.org\n\nx", post.clock[0].date())
            for _ in range(3):
                assert box.kept[0].flags == set()
                await read_once(Mailbox(box.server()), post.focal, fails, tried)
            assert box.kept[0].flags == {"FocalTaken"}

    through(focal, story)


def test_what_lay_there_long_before_is_left_to_people(focal: Focal) -> None:
    async def story(post: Post) -> None:
        async with open_letterbox(Letterbox()) as box:
            box.put(b"From: a@example.org\n\nx", post.clock[0].date() - timedelta(days=60))
            await read_once(Mailbox(box.server()), post.focal, receiver(post), Counter[str]())
            assert box.given == []

    through(focal, story)


@pytest.mark.parametrize("own", [True, False])
def test_what_came_while_nobody_read_for_weeks_is_read_in_full(focal: Focal, own: bool) -> None:
    long = "word " * 700

    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        receive, tried = receiver(post), Counter[str]()
        async with open_letterbox(Letterbox(own_marks=own)) as box:
            await read_once(Mailbox(box.server()), post.focal, receive, tried)
            box.put(answer(long, letter, OWNER, "long"), post.clock[0].date())
            for number in range(MOST):
                box.put(answer("x", letter, "b@elsewhere.example", f"other{number}"), post.clock[0].date())
            box.put(answer("and one more", letter, OWNER, "last"), post.clock[0].date())
            post.clock[0] += timedelta(days=40)
            for _ in range(2):
                await read_once(Mailbox(box.server()), post.focal, receive, tried)
        texts = [each.text for each in post.answers()]
        assert (texts[0], texts[-1], len(texts)) == (long.strip(), "and one more", MOST + 2)

    through(focal, story)


def test_a_server_without_marks_of_ones_own_gives_no_letters_of_long_before(focal: Focal) -> None:
    async def story(post: Post) -> None:
        async with open_letterbox(Letterbox(own_marks=False)) as box:
            box.put(b"From: a@example.org\n\nx", post.clock[0].date() - timedelta(days=60))
            await read_once(Mailbox(box.server()), post.focal, receiver(post), Counter[str]())
            assert box.given == []

    through(focal, story)
