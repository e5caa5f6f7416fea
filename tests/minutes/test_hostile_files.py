"""Files that were built to do harm are refused at once, in words; nothing of them is opened, followed or kept."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.minutes.files.docx import TEXT
from bot.minutes.files.read import read_file
from bot.minutes.files.types import LARGEST, Unreadable
from tests.minutes.files import archive, document, docx, paragraph, refused

ENTITIES = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(9)
)


def bomb() -> bytes:
    """A document that unpacks to two hundred megabytes."""
    return archive({TEXT: b"<w:document>" + b" " * 200_000_000})


def lying_bomb() -> bytes:
    """One that states a small size of itself."""
    packed = bytearray(archive({TEXT: document([paragraph("x" * 30_000_000)])}))
    at = packed.rfind(b"PK\x01\x02")
    packed[at + 24 : at + 28] = (1_000).to_bytes(4, "little")
    return bytes(packed)


def entities() -> bytes:
    return docx(paragraph("&j;"), before=ENTITIES + "]>")


def outside() -> bytes:
    return docx(paragraph("&x;"), before='<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>')


def from_afar() -> bytes:
    return docx(paragraph("&x;"), before='<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">')


def path_out() -> bytes:
    return archive({TEXT: document([paragraph("x")]), "../../home/focal/.profile": "x"})


def linked() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr(TEXT, document([paragraph("x")]))
        link = zipfile.ZipInfo("word/link")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")
    return packed.getvalue()


def locked() -> bytes:
    packed = bytearray(docx(paragraph("x")))
    at = packed.rfind(b"PK\x01\x02")
    packed[at + 8] |= 1
    return bytes(packed)


def locked_by_office() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512 + "EncryptedPackage".encode("utf-16-le")


def deep() -> bytes:
    return docx("<w:r>" * 5_000 + "</w:r>" * 5_000)


def many() -> bytes:
    return docx("<w:p/>" * 2_500_000)


def crowded() -> bytes:
    return archive({TEXT: document([paragraph("x")]), **{f"word/{number}": "" for number in range(6_000)}})


@pytest.mark.parametrize(
    ("build", "name", "why"),
    [
        (bomb, "a.docx", "minutes-unsafe"),
        (lying_bomb, "a.docx", "minutes-broken"),
        (entities, "a.docx", "minutes-unsafe"),
        (outside, "a.docx", "minutes-unsafe"),
        (from_afar, "a.docx", "minutes-unsafe"),
        (path_out, "a.docx", "minutes-unsafe"),
        (linked, "a.docx", "minutes-unsafe"),
        (locked, "a.docx", "minutes-locked"),
        (locked_by_office, "a.docx", "minutes-locked"),
        (deep, "a.docx", "minutes-unsafe"),
        (many, "a.docx", "minutes-unsafe"),
        (crowded, "a.docx", "minutes-unsafe"),
        (lambda: archive({"xl/workbook.xml": "x"}), "a.docx", "minutes-no-word"),
        (lambda: archive({"a.vtt": "WEBVTT"}), "a.vtt", "minutes-no-word"),
        (lambda: b"PK\x03\x04 and nothing more", "a.docx", "minutes-broken"),
        (lambda: docx(paragraph("x"))[:-40], "a.docx", "minutes-broken"),
        (lambda: b"words only", "a.docx", "minutes-no-word"),
        (lambda: b"%PDF-1.7\n", "a.txt", "minutes-no-text"),
        (lambda: b"\x89PNG\r\n\x1a\n\0\0", "a.vtt", "minutes-no-text"),
        (lambda: b"\x7fELF\x02\x01\x01\0" * 99, "a.txt", "minutes-no-text"),
        (lambda: bytes(range(256)) * 99, "a.txt", "minutes-no-text"),
        (lambda: b"words\n" * 20_000 + b"\xff\xfe\x00", "a.txt", "minutes-no-text"),
        (lambda: b"x" * (LARGEST + 1), "a.txt", "minutes-too-large"),
    ],
)
def test_it_is_refused_quickly_and_with_little_memory(build: Callable[[], bytes], name: str, why: str) -> None:
    content = build()
    tracemalloc.start()
    began = time.perf_counter()
    found = refused(content, name)
    spent, (_, most) = time.perf_counter() - began, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == why
    # Memory is watched here, which makes reading several times slower than it is.
    assert spent < 8
    assert most < 100_000_000


@pytest.mark.parametrize("kind", ["folder", "link", "pipe", "nothing"])
def test_only_a_file_itself_is_opened(kind: str, tmp_path: Path) -> None:
    at = tmp_path / "meeting.vtt"
    if kind == "folder":
        at.mkdir()
    elif kind == "link":
        (tmp_path / "other.vtt").write_text("WEBVTT", encoding="utf-8")
        at.symlink_to(tmp_path / "other.vtt")
    elif kind == "pipe":
        os.mkfifo(at)
    with pytest.raises(Unreadable, match="minutes-no-file"):
        list(read_file(at))


def test_a_line_without_an_end_is_cut() -> None:
    began = time.perf_counter()
    assert refused(b"a:b " * 2_000_000, "a.txt") == "read"
    assert time.perf_counter() - began < 8
