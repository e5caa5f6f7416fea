"""Files as programs write them, made up: captions, logs, notes, Word documents and what is none."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from bot.minutes.files.read import read_bytes
from bot.minutes.files.types import Spoken, Unreadable

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def said(text: str | bytes, name: str = "notes.txt") -> list[tuple[str | None, str]]:
    """Who says what in a file."""
    content = text.encode() if isinstance(text, str) else text
    return [(each.speaker, each.text) for each in read_bytes(content, name)]


def spoken(text: str, name: str = "notes.txt") -> list[Spoken]:
    return list(read_bytes(text.encode(), name))


def refused(content: bytes, name: str) -> str:
    """Why a file is not read, as the key of the sentence that says so."""
    try:
        list(read_bytes(content, name))
    except Unreadable as fault:
        return fault.line.key
    return "read"


def paragraph(words: str, style: str = "") -> str:
    dressed = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{dressed}<w:r><w:t>{words}</w:t></w:r></w:p>"


def document(paragraphs: Sequence[str], before: str = "") -> str:
    body = "".join(paragraphs)
    return f'<?xml version="1.0"?>{before}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'


def archive(members: Mapping[str, str | bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return packed.getvalue()


def docx(*paragraphs: str, before: str = "") -> bytes:
    return archive({"word/document.xml": document(paragraphs, before)})
