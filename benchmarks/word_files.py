"""Word documents as programs write them, built by hand, so that they can be wrong as well."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
TEXT = "word/document.xml"


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
    return archive({TEXT: document(paragraphs, before)})
