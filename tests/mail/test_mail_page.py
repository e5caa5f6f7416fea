"""The page behind a letter's link: it changes nothing when it is opened, and acts once for each item."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.app import Focal
from bot.serving.mail_house import LINK_LIFE
from storage.people import find_person
from tests.mail.house import DESK, OWNER, URL, Post, link_in, through


async def opened(post: Post) -> tuple[int, str]:
    """An item, and the link in the letter that reminds of it."""
    number = post.record()
    return number, link_in(await post.letter())


def test_to_open_a_link_changes_nothing_however_often(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        before = post.item(number).version
        for _ in range(3):
            page = await post.get(link)
        assert "publish the captions" in page.text
        assert not [tag for tag, _ in page.tags if tag == "script"]
        assert post.item(number).version == before
        assert post.answers() == []
        # The first is what the Enter key presses in the field of a day; it is seen behind the others.
        assert list(page.forms[0].buttons) == [
            "Propose this date", "I accept", "It is done", "Report progress", "I must decline",
        ]  # fmt: skip

    through(focal, story)


@pytest.mark.parametrize(
    ("act", "typed", "status", "note"),
    [
        ("accept", {}, "in_progress", "Your acceptance of this item is noted."),
        ("accept", {"note": "from Monday on"}, "in_progress", "from Monday on"),
        ("done", {"note": "sent to all"}, "closed", "sent to all"),
        ("status", {"note": "half of it"}, "in_progress", "half of it"),
    ],
)
def test_what_is_ones_own_to_say_holds_at_once_and_once(
    focal: Focal, act: str, typed: dict[str, str], status: str, note: str
) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        form = (await post.get(link)).forms[0]
        # Pressed twice, it is told twice as it was once.
        for _ in range(2):
            page = await post.sends(link, form, act, **typed)
            assert post.status == 200
            assert note in page.text
        assert post.item(number).status == status
        version = post.item(number).version
        page = await post.sends(link, form, "status", note="once more, please")
        assert post.status == 409
        assert "answered from this page already" in page.text
        assert "once more, please" in page.text
        assert post.item(number).version == version

    through(focal, story)


@pytest.mark.parametrize(
    ("act", "typed", "kind"),
    [("decline", {"note": "this is for BDT"}, "declined"), ("date", {"day": "2024-06-14"}, "date")],
)
def test_what_binds_others_waits_for_the_secretariat(focal: Focal, act: str, typed: dict[str, str], kind: str) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        before = post.item(number).version
        page = await post.sends(link, (await post.get(link)).forms[0], act, **typed)
        assert "The secretariat has your answer" in page.text
        assert page.text.count("Proposed: Friday 14 June 2024" if act == "date" else "this is for BDT") == 1
        [answer] = post.answers()
        assert (answer.kind, answer.items, answer.state) == (kind, [number], "open")
        assert post.item(number).version == before
        await post.told(DESK, "Nothing is changed until the secretariat accepts it")

    through(focal, story)


def test_the_secretariat_is_offered_nothing_that_is_for_those_to_say_who_answered(focal: Focal) -> None:
    async def story(post: Post) -> None:
        _, link = await opened(post)
        await post.sends(link, (await post.get(link)).forms[0], "decline", note="this is for BDT")
        await post.told(DESK, "Nothing is changed until the secretariat accepts it")
        page = await post.get(link_in(post.letters(DESK)[-1]))
        # "I accept" would be said of the item, and not of the answer.
        assert list(page.forms[0].buttons) == ["Propose this date", "It is done", "Report progress"]

    through(focal, story)


@pytest.mark.parametrize(
    ("act", "typed", "said"),
    [
        ("decline", {"note": " "}, "write a few words first"),
        ("status", {}, "write a few words first"),
        ("date", {"day": ""}, "choose a date first"),
        ("date", {"day": "31 June"}, "choose a date first"),
    ],
)
def test_what_lacks_something_does_not_use_up_the_link(
    focal: Focal, act: str, typed: dict[str, str], said: str
) -> None:
    async def story(post: Post) -> None:
        _, link = await opened(post)
        form = (await post.get(link)).forms[0]
        page = await post.sends(link, form, act, **typed)
        assert said in page.text
        assert post.status == 422
        # The page has no script: the field itself takes the focus, and says what it lacks.
        [amiss] = [given for _, given in page.tags if given.get("aria-invalid") == "true"]
        assert ("autofocus" in amiss, amiss["name"]) == (True, "day" if act == "date" else "note")
        assert amiss["aria-describedby"].startswith("fault")
        await post.sends(link, form, "accept")
        assert post.status == 200

    through(focal, story)


def test_what_is_refused_does_not_use_up_the_link(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        form = (await post.get(link)).forms[0]
        page = await post.sends(link, form, "date", day="2020-01-02")
        assert "answered from this page already" not in page.text
        await post.sends(link, page.forms[0], "date", day="2024-06-14")
        assert [(each.kind, each.items) for each in post.answers()] == [("date", [number])]

    through(focal, story)


def test_each_item_of_a_letter_is_answered_by_itself(focal: Focal) -> None:
    async def story(post: Post) -> None:
        first, second = post.record("publish the captions"), post.record("invite the interpreters")
        link = link_in(await post.letter())
        page = await post.get(link)
        assert len(page.forms) == 3
        page = await post.sends(link, page.forms[0], "done")
        assert len(page.forms) == 2
        await post.sends(link, page.forms[0], "accept")
        assert (post.item(first).status, post.item(second).status) == ("closed", "in_progress")

    through(focal, story)


def test_a_link_ends_by_itself_and_is_nobody_elses(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        form = (await post.get(link)).forms[0]
        for other in (link[:-1] + ("a" if link[-1] != "a" else "b"), f"{URL}/mail/x", f"{URL}/mail/x.y"):
            page = await post.sends(other, form, "done")
            assert post.status == 410
            assert "not valid any more" in page.text
        with post.focal.database.writing() as session:
            person = find_person(session, OWNER)
            assert person is not None
            person.email = "another.tsb@example.org"
        await post.get(link)
        assert post.status == 410
        with post.focal.database.writing() as session:
            person = find_person(session, OWNER)
            assert person is not None
            person.email = OWNER
        await post.get(link)
        assert post.status == 200
        post.clock[0] += LINK_LIFE + timedelta(minutes=1)
        await post.sends(link, form, "done")
        assert post.status == 410
        assert post.item(number).status == "open"

    through(focal, story)


def test_a_link_does_no_more_than_its_reader_may_by_then(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        form = (await post.get(link)).forms[0]
        post.hand_over(number, "climate.br@example.org")
        page = await post.sends(link, form, "done")
        assert post.item(number).status == "open"
        assert "answered from this page already" not in page.text
        with post.focal.database.writing() as session:
            person = find_person(session, OWNER)
            assert person is not None
            person.active = False
        await post.sends(link, form, "done")
        assert (post.status, post.item(number).status) == (410, "open")

    through(focal, story)


def test_an_item_that_is_not_in_the_letter_cannot_be_answered_by_it(focal: Focal) -> None:
    async def story(post: Post) -> None:
        _, link = await opened(post)
        other = post.record("something else", days=90)
        form = (await post.get(link)).forms[0]
        await post.sends(link, form, "done", item=str(other))
        assert post.item(other).status == "open"

    through(focal, story)


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_the_page_is_in_the_readers_language_and_can_be_read_in_another(focal: Focal, lang: str) -> None:
    async def story(post: Post) -> None:
        _, link = await opened(post)
        page = await post.get(link)
        [head] = [given for tag, given in page.tags if tag == "html"]
        assert head == {"lang": lang, "dir": "rtl" if lang == "ar" else "ltr"}
        other = "fr" if lang != "fr" else "ar"
        page = await post.get(link, lang=other)
        [head] = [given for tag, given in page.tags if tag == "html"]
        assert head["lang"] == other
        for chosen in (other, lang, other):
            await post.sends(link, page.forms[-1], "language", lang=chosen)
            assert post.status == 200
            page = await post.get(link)
            assert next(given for tag, given in page.tags if tag == "html")["lang"] == chosen

    through(focal, story, lang)


def test_a_program_that_posts_nonsense_changes_nothing(focal: Focal) -> None:
    async def story(post: Post) -> None:
        number, link = await opened(post)
        form = (await post.get(link)).forms[0]
        for typed in ({"act": "explode"}, {"item": "-1"}, {"item": "9" * 40}):
            await post.sends(link, form, typed.pop("act", "done"), **typed)
            assert post.status in (409, 422)
        assert post.item(number).status == "open"

    through(focal, story)
