"""Documents are taken apart in a process of their own: what they take too much of ends that one alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.word_files import docx, paragraph
from bot.minutes.files.apart import parts_told, unpacked
from bot.minutes.files.types import Unreadable
from handlers.unpack.blocks import Cell, Paragraph, Table, to_block, to_plain

SERVE = "import sys; from handlers.unpack.serve import serve; from handlers.unpack.blocks import Paragraph, to_plain; "


def served(read: str, at: Path) -> subprocess.CompletedProcess[bytes]:
    """What comes of a document that is read by these words of Python."""
    code = f"{SERVE}serve(lambda content: ({read} for _ in (1,)), to_plain)"
    return subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, cwd=at, check=False)


@pytest.mark.parametrize("does", ["len(bytearray(2**30))", "'a'*2**26"])
def test_what_takes_too_much_memory_or_tells_too_much_is_refused(does: str, tmp_path: Path) -> None:
    ended = served(f"Paragraph(1, str({does}))", tmp_path)
    assert ended.returncode == 0
    assert [json.loads(line) for line in ended.stdout.splitlines()] == [{"ended": "minutes-unsafe"}]


WRITES = "print('x', file=open('kept', 'w'), flush=True)"


@pytest.mark.parametrize("does", [WRITES, "[open('/dev/null') for _ in range(99)]"])
def test_it_can_neither_write_a_file_nor_open_many(does: str, tmp_path: Path) -> None:
    ended = served(f"Paragraph(1, str({does}))", tmp_path)
    assert ended.returncode == 1
    assert ended.stdout == b""
    assert b"OSError" in ended.stderr
    assert [each.read_bytes() for each in tmp_path.iterdir()] in ([], [b""])


@pytest.mark.parametrize(("status", "told", "why"), [
    (0, b'[1, "a line", false]\n{"ended": "minutes-locked"}\n', "minutes-locked"),
    (0, b"", "minutes-broken"),
    (0, b'[1, "a line", false]\n', "minutes-broken"),
    (1, b'{"ended": ""}\n', "minutes-broken"),
    (-24, b'{"ended": ""}\n', "minutes-unsafe"),
    (-9, b'[1, "a line", false]\n[2, "broken o', "minutes-unsafe"),
])  # fmt: skip
def test_what_did_not_come_to_its_end_is_not_taken_for_the_whole(status: int, told: bytes, why: str) -> None:
    with pytest.raises(Unreadable, match=why):
        parts_told(subprocess.CompletedProcess([], status, told, b""))


def test_a_document_comes_back_line_by_line_and_another_file_is_refused() -> None:
    assert unpacked(docx(paragraph("one") + paragraph("two")), "word") == [Paragraph(1, "one"), Paragraph(2, "two")]
    with pytest.raises(Unreadable, match="minutes-broken"):
        unpacked(b"PK\x03\x04 and nothing more", "workbook")


def test_blocks_stay_the_same_on_their_way() -> None:
    table = Table([[Cell([Paragraph(3, "سطر", True)], 2), Cell(goes_on=True)], []])
    for block in (Paragraph(1, "a\tb"), table):
        assert to_block(json.loads(json.dumps(to_plain(block)))) == block
