"""Files that were built to do harm, and what reading them costs: how long, how much memory, whether anything is opened
or connected to besides."""

from __future__ import annotations

import io
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from benchmarks.word_files import archive, document, docx, paragraph
from bot.minutes.files.documents import is_workbook
from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import LARGEST, Unreadable
from handlers.unpack.blocks import Refused
from handlers.unpack.names import TEXT
from handlers.unpack.word import blocks_of
from handlers.unpack.workbook import tables_of

Build = Callable[[], bytes]

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


# What is made, the name it comes with, and the key of the sentence by which it is refused.
HOSTILE: Sequence[tuple[Build, str, str]] = (
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
    (lambda: archive({"xl/workbook.xml": "x"}), "a.xlsx", "minutes-broken"),
    (lambda: archive({"xl/workbook.xml": "x" * 20_000_000}), "a.xlsx", "minutes-unsafe"),
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
)


def refused(content: bytes, name: str) -> str:
    """Why a file is not read, as the key of the sentence that says so."""
    try:
        list(read_bytes(content, name))
    except Unreadable as fault:
        return fault.line.key
    return "read"


def taken_apart(content: bytes, name: str) -> None:
    """What the process that is started for it does with a document, done in this one, which is watched."""
    if not content.startswith(b"PK"):
        refused(content, name)
        return
    read = tables_of if is_workbook(content) and not name.endswith(".docx") else blocks_of
    with suppress(Refused):
        list(read(io.BytesIO(content)))


def main() -> None:
    """Prints one line."""
    made = [(build(), name, why) for build, name, why in HOSTILE]
    touched: list[str] = []
    watching = [False]

    def watch(event: str, told: tuple[Any, ...]) -> None:
        if watching[0] and event in ("open", "socket.connect", "socket.getaddrinfo", "subprocess.Popen"):
            touched.append(f"{event} {told[0]}")

    # What the first reading loads is no part of what a file does.
    for content, name, _ in made:
        taken_apart(content, name)
    taken_apart(docx(paragraph("x")), "a.docx")
    sys.addaudithook(watch)
    longest, most, right = 0.0, 0, 0
    for content, name, why in made:
        watching[0] = True
        taken_apart(content, name)
        watching[0], began = False, time.perf_counter()
        right += refused(content, name) == why
        longest = max(longest, time.perf_counter() - began)
        tracemalloc.start()
        taken_apart(content, name)
        most = max(most, tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    print(f"hostile files: {len(made)}, refused in words {right}; longest {longest:.2f} s, ", end="")
    print(f"most memory {most / 1e6:.0f} MB; files opened or connections made {len(touched)}")


if __name__ == "__main__":
    main()
