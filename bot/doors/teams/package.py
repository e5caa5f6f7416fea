"""The app package: what an administrator uploads to Teams."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import Any

from bot.doors.teams.icons import colour_icon, outline_icon
from bot.doors.teams.manifest import ACCENT, COLOUR, FIRST, OUTLINE, localisation, manifest
from bot.words.texts import LANGS

COLOUR_SIZE, OUTLINE_SIZE = 192, 32
HOST = re.compile(r"(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}", re.IGNORECASE)
# The same files give the same package, to the byte.
STAMP = (2024, 1, 1, 0, 0, 0)


def package(host: str, app_id: str, version: str, hears: bool = False) -> bytes:
    """The zip. Raises ``ValueError`` for what is no host's name."""
    if not HOST.fullmatch(host):
        raise ValueError(f"{host} is no name of a host, write for example focal.example.org")
    files: dict[str, bytes] = {
        "manifest.json": _json(manifest(host, app_id, version, hears)),
        COLOUR: colour_icon(COLOUR_SIZE, ACCENT),
        OUTLINE: outline_icon(OUTLINE_SIZE),
        **{f"{lang}.json": _json(localisation(lang)) for lang in LANGS if lang != FIRST},
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in files.items():
            zipped.writestr(zipfile.ZipInfo(name, STAMP), content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _json(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, ensure_ascii=False, indent=2).encode() + b"\n"
