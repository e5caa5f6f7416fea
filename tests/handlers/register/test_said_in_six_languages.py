"""What an import says is data, and is said whole in six languages: faults, notes, previews, what an undo meets."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.cli.faults import in_english
from bot.words.speech import Speech
from bot.words.texts import LANGS, strict_texts
from handlers.action_files.files import read_actions
from handlers.answer import Line, Term
from handlers.register.apply import ORDER
from handlers.register.faults import RegisterFaults
from handlers.register.read import read_register
from handlers.register.undo import undo_import
from storage.database import Database
from storage.register import table_of
from storage.tables.all import METADATA
from storage.tables.people import Person
from storage.tables.register import Import
from tests.registers import compare, csv_file, take_in, xlsx_file, yaml_file

BROKEN: list[tuple[str, bytes]] = [
    ("a.csv", b""),
    ("b.csv", b"topic,person\naccess\xe9,Desk\n"),
    ("c.csv", "topic,person\n".encode("utf-16")),
    ("d.csv", b"topic,person\nacc\0ess,Desk\n"),
    ("e.csv", b'topic,person\n"accessibility,Desk\n'),
    ("f.csv", b"person,email\nDesk,desk@example.org\n"),
    ("g.csv", b"topic,body\naccessibility,bdt\n"),
    ("h.csv", b"topic,topic,person\na,b,c\n"),
    ("i.csv", b"topic,person\na,b,c\n"),
    ("j.csv", b"topic,person\n" + b"a" * 20_001 + b",Desk\n"),
    ("k.xlsx", b"topic"),
    ("l.doc", b"topic"),
    ("m.yaml", b"people: [\n"),
    ("n.yaml", b"people: Desk\n"),
    ("o.yaml", b"- Desk\n"),
    ("p.xlsx", b"\xd0\xcf\x11\xe0"),
]
CELLS = """topic,body,person,email,since,until,zone,language,enrolled,confirmed_by,handle,organisation,colour
,bdt,Desk,desk at example,2024-02-30,,Mars/Base,xx,perhaps,nobody,,,blue
gender,no such body,Desk,one@example.org,2024-05-02,2024-05-01,,,,,h1,Lists,
gender,bdt,Desk,one@example.org,,,,,,,h1,Letters,
youth,bdt,,none@example.org,,,,,,,,,
emf,bdt,Two,two@example.org,,,,,,,h1,,
"""
MEETINGS = """meetings:
  - {group: nowhere, start: 2024-06-01}
  - {group: iscg, start: 2024-06-02, end: 2024-06-01, opens: soon}
  - {id: m, group: iscg, start: 2024-06-02}
  - {id: m, group: iscg, start: 2024-06-02}
resolutions:
  - {body: PP, number: many}
  - {number: 1}
  - {body: PP, number: 4, fate: suppressed, topics: [no such topic]}
questions:
  - {body: tsag, question: 1/2}
  - {body: tsag, question: 1/2}
topics:
  - {id: first, names: {en: Water}}
  - {id: first, names: {en: Ice}}
"""


def said(lines: Iterator[Line] | tuple[Line, ...]) -> list[str]:
    """Each in six languages, no two of which are the same; the English ones are returned."""
    told = list(lines)
    with strict_texts():
        for line in told:
            in_six = [Speech(lang, "UTC").say(line) for lang in LANGS]
            assert len(set(in_six)) == len(LANGS), in_six
            assert all("import-" not in each for each in in_six), in_six
    return in_english(told)


def refusal(act: Any, *given: Any) -> tuple[Line, ...]:
    with pytest.raises(RegisterFaults) as found:
        act(*given)
    return found.value.faults


def test_what_is_wrong_with_a_file_is_said_in_six_languages(filled: Database, tmp_path: Path, now: datetime) -> None:
    for name, data in BROKEN:
        (tmp_path / name).write_bytes(data)
        assert said(refusal(read_register, tmp_path / name))[0].startswith(f"{name}: ")
    rows = [("topic", "person"), ("gender", "=1+1"), ("#REF!", "Desk")]
    assert len(said(refusal(read_register, xlsx_file(tmp_path, {"list": rows})))) == 2
    with filled.reading() as session:
        cells = said(refusal(compare, session, csv_file(tmp_path, CELLS, ""), now))
        meetings = said(refusal(compare, session, yaml_file(tmp_path, MEETINGS), now))
    assert (len(cells), len(meetings)) == (11, 9)
    assert said(read_register(csv_file(tmp_path, CELLS, "")).notes)
    assert said(refusal(read_actions, csv_file(tmp_path, "1,x\n", "number,colour\n")))


def test_a_preview_and_what_an_undo_meets_are_said_in_six_languages(
    filled: Database, tmp_path: Path, now: datetime
) -> None:
    header = "topic,body,role,person,office,email,about,topic_names,since\n"
    row = 'Sea Ice,{body},technical lead,Ann,,ann@example.org,"en=Ice; fr=Glace",fr=Glace,2024-01-01\n'
    first = csv_file(tmp_path, row.format(body="bdt"), header)
    then = csv_file(tmp_path, row.format(body="bdt").replace("Glace,", "La glace,"), header, "then.csv")
    with filled.writing() as session:
        assert any(
            "+ list of focal points: Glace, BDT – technical lead: Ann" in each
            for each in said(compare(session, first, now).lines())
        )
        done = take_in(session, first, now)
        assert done is not None
        assert "~ name of topic Glace [French]: text 'Glace' -> 'La glace'" in " ".join(
            said(compare(session, then, now).lines())
        )
        session.get_one(Person, done.changes[_of(done, "people")]["key"]).zone = "Asia/Baku"
        assert said(refusal(undo_import, session, done.id, now)) == ["person Ann: was changed since"]
        assert said(refusal(undo_import, session, 99, now)) == ["there is no import 99"]


def test_imports_of_earlier_days_keep_their_words(filled: Database, tmp_path: Path, now: datetime) -> None:
    with filled.writing() as session:
        done = take_in(session, csv_file(tmp_path, "gender,bdt,,Ann,ann@example.org,,\n"), now)
        assert done is not None
        done.changes = [{**each, "label": "person Ann"} for each in done.changes]
        session.get_one(Person, done.changes[_of(done, "people")]["key"]).zone = "Asia/Baku"
        assert said(refusal(undo_import, session, done.id, now)) == ["person Ann: was changed since"]


def test_every_table_that_may_refer_to_the_register_has_a_name() -> None:
    register = {table_of(name) for name in ORDER}
    referring = {
        table.name
        for table in METADATA.tables.values()
        if any(each.column.table in register for each in table.foreign_keys)
    }
    with strict_texts():
        for name in referring | set(ORDER):
            names = [Speech(lang, "UTC").fact(Term(key=f"import-kept-{name}")) for lang in LANGS]
            assert not any("_" in each for each in names), name


def _of(done: Import, table: str) -> int:
    return next(n for n, each in enumerate(done.changes) if each["table"] == table)
