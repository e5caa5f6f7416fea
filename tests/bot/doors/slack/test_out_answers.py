"""What the hall says, as it stands in Slack: in the thread, to the asker alone, and in answer to a form."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from bot.answer.answered import Answered
from bot.app import Focal
from bot.deliver.run import deliver_held, deliver_once
from bot.doors.slack.address import Address
from bot.doors.slack.forms import submission_answer
from bot.message import Said, Sender, Spot
from handlers.answer import Line, Reply
from storage.identities import Account, Profile, keep_profile
from tests.bot.doors.slack.parcels import form, parcel, sender_at, target
from tests.bot.doors.slack.post_office import means_of
from tests.slack.people import Person
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn
from tests.slack.things import Message

BDT = "access.bdt@example.org"


async def answered(slack: SlackStandIn, focal: Focal, asker: Person, root: Message, now: datetime) -> Answered:
    """Asks in the thread of a channel in which others read, and sends what is said."""
    with focal.database.writing() as session:
        profile = Profile(name="Office", email=asker.member.email, lang=None, zone=None, outsider=False, gone=False)
        keep_profile(session, Account("slack", slack.team.id, asker.id), profile, now)
    here = Address(root.channel, thread=root.ts)
    spot = Spot(
        place=root.channel,
        thread=root.ts,
        address=here.to_text(),
        private=Address(root.channel, thread=root.ts, user=asker.id).to_text(),
        audience="outsiders",
    )
    sender = Sender(platform="slack", installation=slack.team.id, user=asker.id)
    said = focal.hall.ask(Said(sender=sender, spot=spot, event="e1", at=now, text=root.text, lang="en"), now)
    assert said is not None
    assert said.said is not None
    assert said.attempt is not None
    async with sender_at(slack) as slack_sender:
        means = means_of(focal.database, focal.database.now, slack_sender)
        await deliver_held(means, said.said, said.attempt, now)
        await deliver_once(means, now)
    return said


def test_what_others_may_not_read_is_whispered_with_a_word_about_it_in_the_thread(focal: Focal, now: datetime) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office = slack.person(BDT)
        room = slack.channel("coordination", office, slack.person("other@example.org"))
        root = await office.says("my reminders", room)
        said = await answered(slack, focal, office, root, now)
        [word], [whisper] = slack.ledger.posts, slack.ledger.whispers
        assert (word.thread_ts, whisper.thread_ts, whisper.user) == (root.ts, root.ts, office.id)
        assert word.text == "Your reminders are shown to you in private."
        assert whisper.text != word.text
        assert said.said is not None
        assert word.metadata == {"event_type": "focal_message", "event_payload": {"key": said.said.key}}

    story()


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_form_that_was_sent_is_answered_with_what_slack_takes(lang: str) -> None:
    amiss = form().model_copy(update={"errors": {"text": Line(key="form-required"), "": Line(key="form-required")}})

    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office = slack.person("office@example.org")
        asked = Address(office.id, trigger=slack.triggers.give(office.id))
        async with sender_at(slack) as sender:
            await sender.send(target(slack, asked), parcel(form=form(item="12"), lang=lang), "k1")
        for reply, action in ((said(form=amiss), "errors"), (said(form=form(text="x")), "update"), (said(), "clear")):
            answer = submission_answer(reply, lang, "UTC", asked)
            assert answer["response_action"] == action
            office.forms._answered(office.modal, answer)
        assert (slack.ledger.troubles, slack.ledger.shown[-1].how) == ([], "update")
        carried = json.loads(slack.ledger.shown[-1].view["private_metadata"])
        assert Address.from_text(carried["a"]) == Address(office.id)

    story()


def said(**given: Any) -> Reply:
    return Reply(title=Line(key="form-faults"), **given)


def test_a_fault_of_the_whole_form_stands_at_its_first_field() -> None:
    amiss = form().model_copy(update={"errors": {"": Line(key="form-required")}})
    assert set(submission_answer(said(form=amiss), "en", "UTC", Address("U1"))["errors"]) == {"text"}
