"""The assistant's thread: what to try, a word while Focal is at work, and answers in the thread."""

from __future__ import annotations

from bot.app import Focal
from tests.bot.doors.slack.lobby import Lobby, in_lobby
from tests.bot.doors.slack.test_in_forms import only_item, opened
from tests.slack.faults import Fault, Plan


def test_what_to_try_is_offered_in_the_persons_language_and_answered_in_the_thread(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("new@example.org", locale="fr-FR")
        async with lobby.http():
            thread = await office.opens_assistant()
            [offered] = await slack.ledger.until(lambda ledger: ledger.prompts)
            assert (offered["thread_ts"], offered["title"]) == (thread.ts, "Par exemple")
            asked = offered["prompts"][0]["message"]
            await slack.ledger.until_posted(1)
            await office.dms(asked, thread=thread)
            [_, answer] = await slack.ledger.until_posted(2)
            [status] = slack.ledger.statuses
        assert (status["thread_ts"], answer.thread_ts) == (thread.ts, thread.ts)
        assert ("26" in answer.text, "cherche" in status["status"]) == (True, True)
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)


def test_where_the_workspace_has_no_assistant_the_answer_comes_all_the_same(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        for method in ("assistant.threads.setStatus", "assistant.threads.setSuggestedPrompts"):
            slack.faults.add(Plan(Fault.CODE, method=method, error="not_allowed_token_type", times=9))
        async with lobby.http():
            thread = await office.opens_assistant()
            await slack.ledger.until_posted(1)
            await office.dms("my actions", thread=thread)
            [_, answer] = await slack.ledger.until_posted(2)
        assert (answer.thread_ts, slack.ledger.statuses) == (thread.ts, [])

    in_lobby(focal.database, story)


def test_an_item_that_was_not_named_is_searched_by_its_words(focal: Focal) -> None:
    async def story(lobby: Lobby) -> None:
        slack = lobby.slack
        office = slack.person("access.bdt@example.org")
        async with lobby.http():
            await office.dms("action: I to write the note by Friday")
            await slack.ledger.until_posted(1)
            await office.command("/focal", "done", slack.channel("room", office))
            form = await opened(lobby, office)
            [found] = await office.searches(form, "item", "note")
            assert (found["value"], found["text"]["text"]) == ("1", "1. write the note")
            assert await office.searches(form, "item", "another thing") == []
            await office.submits(form, {"item": found})
            await slack.ledger.until(lambda ledger: ledger.whispers)
        assert only_item(lobby).status == "closed"
        assert slack.ledger.troubles == []

    in_lobby(focal.database, story)
