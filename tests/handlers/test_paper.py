"""How papers name things: plainly, acronyms spelled out, and with a word beside them on what nobody has confirmed."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.words.speech import Speech
from handlers import facts
from handlers.answer import Line, Named
from handlers.commands.fields import Lang
from handlers.commands.reports import WriteReport
from handlers.table import HANDLERS
from storage.database import Database
from tests.asking import asks
from tests.handlers.test_year_report import LANGS, fill, lines, plain_text


@pytest.mark.parametrize("lang", LANGS)
def test_names_stand_plain_in_the_paper_and_their_acronyms_are_spelled_out(
    filled: Database, now: datetime, lang: Lang
) -> None:
    with filled.writing() as session:
        desk = fill(session, now)
        reply = HANDLERS[WriteReport](
            asks(session, desk, now + timedelta(days=60)), WriteReport(language=lang, year=2024)
        )
        assert reply.report is not None
        speech, mark = Speech(lang, "UTC"), Speech(lang, "UTC").text("named-unverified", {"name": ""}).strip()
        every = [speech.say(line) for line in lines(reply.report)]
        assert not [words for words in every if mark in words]
        spelled = [plain_text(speech.say(line)) for line in lines(reply.report) if line.key == "report-acronym"]
        told = [speech.say(part) for part in reply.parts if isinstance(part, Line) and part.key == "report-doubted"]
    assert any(words.startswith(plain_text(speech.short(body(filled, "bdt")))) for words in spelled)
    # That nobody has confirmed a name is told beside it.
    assert len(told) == 1


def body(database: Database, id_: str) -> Named:
    with database.reading() as session:
        return facts.body(session, id_)
