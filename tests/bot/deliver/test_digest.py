"""A message that may have arrived is sent again only in the same words."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bot.deliver.digest import digest
from bot.deliver.sender import Parcel
from handlers.answer import Line, Reply, Words
from storage.database import Database
from storage.tables.notices import Notice
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.office import written


def by_newer_version(parcel: Parcel) -> str:
    """As a version marks a message that writes it in other words."""
    return f"new {written(parcel)}"[:64]


def digests(office: Office) -> set[str | None]:
    return {message.digest for message in office.messages()}


def test_what_was_said_is_marked_with_the_try(open_office: Open, each_database: Database) -> None:
    office = open_office(store=each_database)
    office.deliver()
    [mark] = digests(office)
    assert mark is not None
    assert len(mark) == 64


def test_the_same_words_are_sent_again_after_a_doubt(open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = "error-before"
    office.finish()
    assert office.said() == [["n0.0"]]


@pytest.mark.parametrize("fault", ["error-before", "error-after"])
def test_other_words_are_held_after_a_doubt_and_the_desk_sees_it(
    fault: str, open_office: Open, each_database: Database
) -> None:
    office = open_office(notices=1, store=each_database)
    office.chat.fault = fault
    office.deliver()
    office.change(digest_of=by_newer_version)
    office.finish()
    [message] = office.messages()
    if fault == "error-after":
        # It was found where it stands: nothing had to be sent again.
        assert (message.state, office.said()) == ("sent", [["n0.0"]])
        return
    assert (message.state, message.reason, office.said()) == ("held", "differs", [])
    with office.database.reading() as session:
        assert [(each.state, each.reason) for each in session.scalars(select(Notice))] == [("held", "differs")]


@pytest.mark.parametrize("fault", ["throttled", "refused"])
def test_what_certainly_did_not_arrive_is_sent_as_it_is_written_now(fault: str, open_office: Open) -> None:
    office = open_office(notices=1)
    office.chat.fault = fault
    office.deliver()
    office.change(digest_of=by_newer_version)
    office.finish()
    assert office.said() == [["n0.0"]]
    [mark] = digests(office)
    assert (mark or "").startswith("new")


def test_a_mark_changes_with_the_words_the_language_and_the_clock_of_the_reader() -> None:
    def marked(text: str, lang: str = "en", zone: str = "UTC") -> str:
        line = Line(key="item-said")
        return digest(
            Parcel(Reply(title=line, parts=(Line(key="item-value", facts={"value": Words(text=text)}),)), lang, zone)
        )

    assert marked("a") == marked("a")
    assert len({marked("a"), marked("b"), marked("a", lang="fr")}) == 3
    assert len(marked("a")) == 64
