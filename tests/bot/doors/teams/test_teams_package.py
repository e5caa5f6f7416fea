"""The app package: a manifest that Teams takes, in six languages, and the two pictures."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from typer.testing import CliRunner

from bot.__main__ import app
from bot.cli.faults import InputFault
from bot.cli.teams import write_package
from bot.doors.teams.package import package
from bot.doors.teams.read_acts import NEW, RECORD, SEARCHES
from bot.words.texts import LANGS

APP = "0f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c"
SCHEMAS = Path(__file__).parents[3] / "teams" / "schema"


def opened(hears: bool = False) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package("focal.example.org", APP, "0.1.0", hears))) as zipped:
        assert zipped.testzip() is None
        return {name: zipped.read(name) for name in zipped.namelist()}


def faults(schema: str, told: Any) -> list[str]:
    rules = json.loads((SCHEMAS / schema).read_text(encoding="utf-8"))
    return [each.message for each in jsonschema_rs.Draft4Validator(rules).iter_errors(told)]


@pytest.mark.parametrize("hears", [False, True])
def test_the_manifest_is_what_teams_takes(hears: bool) -> None:
    told = json.loads(opened(hears)["manifest.json"])
    assert faults("manifest-1.29.json", told) == []
    assert faults("manifest-1.29.json", {**told, "colour": "blue"})
    assert (told["id"], told["bots"][0]["botId"], told["validDomains"]) == (APP, APP, ["focal.example.org"])
    assert {each["id"] for each in told["composeExtensions"][0]["commands"]} == {RECORD, NEW, *SEARCHES}
    # Without it the settings of a place could not be opened there, for Teams would never offer them.
    assert told["bots"][0]["configuration"] == {where: {"fetchTask": True} for where in ("team", "groupChat")}
    assert ("authorization" in told) == hears


@pytest.mark.parametrize("lang", [each for each in LANGS if each != "en"])
def test_every_text_of_the_manifest_is_there_in_every_language(lang: str) -> None:
    files = opened()
    told = json.loads(files[f"{lang}.json"])
    assert faults("localization-1.29.json", told) == []
    named = json.loads(files["manifest.json"])["localizationInfo"]["additionalLanguages"]
    assert {"languageTag": lang, "file": f"{lang}.json"} in named


def pixels(png: bytes) -> tuple[int, list[tuple[int, ...]]]:
    """The width, and every pixel, of a PNG as this app draws it."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (height, depth, kind) == (width, 8, 6)
    at = png.index(b"IDAT")
    data = zlib.decompress(png[at + 4 : at + 4 + int.from_bytes(png[at - 4 : at])])
    rows = [data[row * (4 * width + 1) + 1 : (row + 1) * (4 * width + 1)] for row in range(height)]
    return width, [tuple(row[x * 4 : x * 4 + 4]) for row in rows for x in range(width)]


def test_the_pictures_have_the_sizes_and_colours_that_teams_asks_for() -> None:
    files = opened()
    width, colour = pixels(files["color.png"])
    assert (width, colour[0], colour[96 * 192 + 96]) == (192, (0x1F, 0x3A, 0x5F, 255), (255, 255, 255, 255))
    width, outline = pixels(files["outline.png"])
    assert (width, outline[0][3], outline[16 * 32 + 16]) == (32, 0, (255, 255, 255, 255))
    assert {pixel[:3] for pixel in outline} == {(255, 255, 255)}


def test_the_same_command_writes_the_same_package(tmp_path: Path) -> None:
    said = ["teams", "package", "--host", "https://focal.example.org", "--id", APP, "--out", str(tmp_path / "a.zip")]
    done = CliRunner().invoke(app, said)
    assert (done.exit_code, "https://focal.example.org/api/messages" in done.output) == (0, True)
    first = (tmp_path / "a.zip").read_bytes()
    write_package("focal.example.org", APP.upper(), tmp_path / "b.zip", hears=False)
    assert (tmp_path / "b.zip").read_bytes() == first


@pytest.mark.parametrize(
    ("host", "app_id"), [("localhost", APP), ("a b.org", APP), ("x.org/y", APP), ("", APP), ("focal.example.org", "1")]
)
def test_what_is_no_address_or_no_id_is_said(tmp_path: Path, host: str, app_id: str) -> None:
    with pytest.raises(InputFault):
        write_package(host, app_id, tmp_path / "x.zip", hears=False)
    assert not (tmp_path / "x.zip").exists()
