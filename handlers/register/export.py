"""Writes the register to a file that import takes back without loss, in the form that the file's name asks for.

YAML, XLSX and DOCX hold everything but what comes with Focal, the example sandbox, and what people set for themselves
(quiet hours, lead times). CSV holds the focal points and whoever they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session

from handlers.register.faults import RegisterFaults, reason
from handlers.register.held import Entry, Holding, list_focal_points, list_memberships, list_people
from handlers.register.known import get_known
from handlers.register.mapped import list_mapping
from handlers.register.named import list_bodies, list_meetings, list_members, list_roles, list_topics
from handlers.register.word import write_docx
from handlers.register.write import write_csv, write_xlsx, write_yaml

WRITERS = {".csv": write_csv, ".xlsx": write_xlsx, ".docx": write_docx, ".yaml": write_yaml, ".yml": write_yaml}


def export_register(session: Session, path: Path) -> int:
    """Writes the file, in place of one that is there, and returns how many rows it holds."""
    writer = WRITERS.get(path.suffix.casefold())
    if writer is None:
        raise RegisterFaults([reason("import-file-kinds")]).of_file(path.name)
    sections = to_sections(session)
    try:
        return writer(path, sections)
    except OSError as error:
        raise RegisterFaults([reason("import-in-file", file=str(path), fault=error.strerror or str(error))]) from None


def to_sections(session: Session) -> Mapping[str, list[Entry]]:
    """The register as the sections of a file; what is empty is left out of each entry."""
    known = get_known(session)
    holding = Holding(known)
    sections: dict[str, list[dict[str, Any]]] = {
        "bodies": list_bodies(known),
        "members": list_members(known),
        "topics": list_topics(known),
        "roles": list_roles(known),
        "people": list_people(holding),
        "focal_points": list_focal_points(holding),
        "memberships": list_memberships(holding),
        "meetings": list_meetings(known),
        **list_mapping(known),
    }
    return {name: [_filled(entry) for entry in entries] for name, entries in sections.items()}


def _filled(entry: Entry) -> Entry:
    return {name: value for name, value in entry.items() if value is not None and value not in ("", [], {})}
