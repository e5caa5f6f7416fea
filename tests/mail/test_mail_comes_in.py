"""What comes in by mail: an answer waits for the secretariat, and a machine is answered by nobody."""

from __future__ import annotations

from collections import Counter

import pytest
from pydantic import SecretStr

from bot.app import Focal
from bot.doors.mail.mailbox import Mailbox
from bot.serving.mail import Receive, read_once, to_addresses, to_signer
from bot.serving.mail_house import to_house
from storage.people import find_person
from tests.mail.answers import LEADS, QUOTE, answer, attached
from tests.mail.house import DESK, OWNER, Post, text_of, through
from tests.mail.letterbox import Letterbox, open_letterbox

TOKEN = "a secret of the relay"


def secret() -> SecretStr:
    return SecretStr(TOKEN)


def receiver(post: Post) -> Receive:
    """What takes a letter in, wherever it comes from."""
    return to_house(post.process, to_addresses(post.focal.settings), to_signer(post.focal)).receive


@pytest.mark.parametrize("lang", sorted(LEADS))
def test_an_answer_waits_for_the_secretariat_without_what_it_quotes(focal: Focal, lang: str) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        before = post.item(number).version
        said = f"We need one more week.\n\nThe second half is done.\n\n{LEADS[lang]}\n\n{QUOTE}"
        assert await post.post(answer(said, letter, OWNER), TOKEN) == 204
        [kept] = post.answers()
        assert kept.text == "We need one more week.\n\nThe second half is done."
        assert (kept.items, kept.kind, post.item(number).version) == ([number], "said", before)
        told = await post.told(DESK, "We need one more week")
        assert f"“accept answer {kept.id}” or “set answer {kept.id} aside”" in told

    through(focal, story, mail_token=secret())


def test_each_of_several_answers_is_told_once_whatever_it_is_about(focal: Focal) -> None:
    async def story(post: Post) -> None:
        first, second = post.record(), post.record("invite the interpreters")
        letter = await post.letter()
        await post.post(answer("We need one more week", letter, OWNER, "one"), TOKEN)
        await post.post(answer("The captions are done", letter, "other@example.org", "two"), TOKEN)
        await post.post(answer("Who can help me", None, OWNER, "three"), TOKEN)
        await post.post(answer("An invitation to lunch", None, OWNER, "four"), TOKEN)
        for words in ("We need one more week", "The captions are done", "Who can help me", "without naming an item"):
            await post.told(DESK, words)
        said = "\n".join(map(text_of, post.letters(DESK)))
        assert said.count("We need one more week") == 1
        assert "lunch" not in said
        assert f"about items {first} and {second}: “The captions are done" in said

    through(focal, story, mail_token=secret())


def test_whoever_has_another_address_since_answers_the_old_letter_all_the_same(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        with post.focal.database.writing() as session:
            owner = find_person(session, OWNER)
            assert owner is not None
            owner.email = "access@пример.рф"
        await post.post(answer("Nearly done", letter, "access@xn--e1afmkfd.xn--p1ai"), TOKEN)
        assert [(each.text, each.items) for each in post.answers()] == [("Nearly done", [number])]

    through(focal, story, mail_token=secret())


def test_the_same_letter_twice_is_one_answer(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        for number in ("one", "one", "two"):
            assert await post.post(answer("It is nearly done", letter, OWNER, number), TOKEN) == 204
        assert len(post.answers()) == 2

    through(focal, story, mail_token=secret())


def test_who_writes_from_elsewhere_is_named_and_who_is_unknown_is_not_heard(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        await post.post(answer("My colleague will", letter, "other@example.org", "one"), TOKEN)
        await post.post(answer("About something else", None, OWNER, "two"), TOKEN)
        await post.post(answer("Buy this", None, "seller@elsewhere.example", "three"), TOKEN)
        first, second = post.answers()
        assert first.text == "My colleague will\n— other@example.org"
        assert (second.text, second.items) == ("About something else", [])

    through(focal, story, mail_token=secret())


def test_an_answer_is_not_answered(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        before = len(post.letters(OWNER))
        await post.post(answer("Nearly done", letter, OWNER), TOKEN)
        await post.told(DESK, "Nearly done")
        assert len(post.letters(OWNER)) == before

    through(focal, story, mail_token=secret())


def test_letters_are_posted_by_whoever_has_the_secret_alone(focal: Focal) -> None:
    async def story(post: Post) -> None:
        post.record()
        letter = await post.letter()
        for token in (None, "", "another secret"):
            assert await post.post(answer("x", letter, OWNER), token) == 401
        assert await post.post(b"\xff\x00 no letter at all", TOKEN) == 204
        assert post.answers() == []

    through(focal, story, mail_token=secret())


def test_of_a_letter_with_large_papers_the_words_are_read(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number = post.record()
        letter = await post.letter()
        assert await post.post(attached("It is in the paper", letter, OWNER, 3_000_000), TOKEN) == 204
        async with open_letterbox(Letterbox()) as box:
            box.put(attached("And in the other", letter, OWNER, 2_500_000), post.clock[0].date())
            await read_once(Mailbox(box.server()), post.focal, receiver(post), Counter[str]())
        assert [(each.text, each.items) for each in post.answers()] == [
            ("It is in the paper", [number]),
            ("And in the other", [number]),
        ]

    through(focal, story, mail_token=secret())


def test_without_a_secret_nobody_posts_letters(focal: Focal) -> None:
    async def story(post: Post) -> None:
        assert await post.post(b"x", "") == 401

    through(focal, story)
