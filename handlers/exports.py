"""Files that the desk takes away: the register, the action register, and the table for translators."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy.orm import Session

from handlers.action_files.files import export_actions
from handlers.answer import Document
from handlers.brought import ACTIONS, REGISTER
from handlers.commands.fields import Lang
from handlers.register.export import export_register
from handlers.versions.files import export_versions

MEDIA: Mapping[str, str] = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "yaml": "application/yaml",
}


def export(session: Session, kind: str, form: str, zone: str, year: int, lang: Lang) -> Document | None:
    """The file; nothing where the reports of the year lack no translation into the language, which with the year
    counts for that table alone, as ``zone`` does for actions. Raises ``RegisterFaults`` for a form that the kind does
    not have."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"{kind}.{form}"
        if kind == REGISTER:
            export_register(session, path)
        elif kind == ACTIONS:
            export_actions(session, path, zone)
        else:
            path = path.with_name(f"translations-{year}-{lang}.{form}")
            if not export_versions(session, path, year, lang):
                return None
        return Document(name=path.name, media_type=MEDIA[form], content=path.read_bytes())
