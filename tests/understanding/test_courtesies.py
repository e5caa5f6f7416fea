"""What people put around a request changes nothing of what is meant, and is no part of what is kept of it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from tests.understanding.test_sentences import FOLDER, known_names, read

LANGS = ("ar", "en", "es", "fr", "ru", "zh")


def said(lang: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = tomllib.loads((FOLDER / "courtesies.toml").read_text(encoding="utf-8"))[lang]
    return found


def around(frame: str, request: str) -> str:
    begins = frame.startswith("{}") or request[:2].isupper()
    return frame.format(request if begins else request[0].lower() + request[1:])


def bare(row: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    fields = {
        name: value.strip(" .!…").casefold() if isinstance(value, str) else value
        for name, value in row["fields"].items()
    }
    return row["command"], fields


@pytest.mark.parametrize("lang", LANGS)
def test_a_request_means_the_same_in_all_that_is_put_around_it(lang: str) -> None:
    names, told = known_names(), said(lang)
    wrong = []
    for request in told["requests"]:
        plain = bare(read(request, names))
        assert plain[0], request
        heard = {frame: bare(read(around(frame, request), names)) for frame in told["around"]}
        wrong += [f"{around(frame, request)} -> {found}" for frame, found in heard.items() if found != plain]
    assert wrong == []
