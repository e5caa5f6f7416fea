"""Whether Teams would show a card: its shape by the schema, then what the schema can't say."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import jsonschema_rs

from tests.teams.refusals import Json

SCHEMA = Path(__file__).parent / "schema" / "card-1.5.json"
NEWEST = (1, 5)
REFRESHED = 60  # people whose card is refreshed by itself
# What Teams knows beside the schema: how wide a card is, who is mentioned, where choices are looked up.
ONLY_IN_TEAMS = {"msteams", "choices.data"}


@cache
def _validator() -> jsonschema_rs.Draft6Validator:
    return jsonschema_rs.Draft6Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


@cache
def _part(name: str) -> jsonschema_rs.Draft6Validator:
    whole = json.loads(SCHEMA.read_text(encoding="utf-8"))
    return jsonschema_rs.Draft6Validator({"$ref": f"#/definitions/{name}", "definitions": whole["definitions"]})


@cache
def _names() -> frozenset[str]:
    return frozenset(json.loads(SCHEMA.read_text(encoding="utf-8"))["definitions"])


def faults_of_card(card: object) -> list[str]:
    """Everything for which Teams would not show this card; empty where it would."""
    if not isinstance(card, dict) or card.get("type") != "AdaptiveCard":
        return ["the card's type is not AdaptiveCard"]
    plain = _without_extras(card)
    return [*_by_schema(plain), *_version(card), *_doubles(card), *_refresh(card), *_queries(card)]


def parts(thing: object) -> Iterator[Json]:
    """Every element and action of a card, from the outside in; what hides in data is none."""
    if isinstance(thing, dict):
        if isinstance(thing.get("type"), str):
            yield thing
        for name, value in thing.items():
            if name not in ("data", "msteams"):
                yield from parts(value)
    elif isinstance(thing, list):
        for each in thing:
            yield from parts(each)


def _without_extras(thing: object) -> object:
    if isinstance(thing, dict):
        kept = {name: _without_extras(value) for name, value in thing.items() if name not in ONLY_IN_TEAMS}
        # The schema lacks the style of a list that is filtered while somebody types.
        return {**kept, "style": "compact"} if kept.get("style") == "filtered" else kept
    return [_without_extras(each) for each in thing] if isinstance(thing, list) else thing


def _by_schema(card: object) -> list[str]:
    """The whole is judged first; only for one that is refused are the parts asked which of them is meant."""
    if _validator().is_valid(card):
        return []
    found = [
        f"{part['type']}: {error.message}"
        for part in parts(card)
        if part["type"] in _names()
        for error in _part(part["type"]).iter_errors(part)
    ]
    unknown = [f"unknown type {part['type']}" for part in parts(card) if part["type"] not in _names()]
    return unknown or found or ["against the schema"]


def _version(card: Json) -> list[str]:
    numbers = str(card.get("version", "")).split(".")
    if not all(each.isdigit() for each in numbers) or len(numbers) != 2:
        return ["no version"]
    return ["version newer than 1.5"] if tuple(map(int, numbers)) > NEWEST else []


def _doubles(card: Json) -> list[str]:
    """An action and its fallback may share an id; only one of the two is ever drawn."""
    fallbacks = {id(each.get("fallback")) for each in parts(card)}
    counted = Counter(each["id"] for each in parts(card) if each.get("id") and id(each) not in fallbacks)
    return [f"id {name} stands {count} times" for name, count in counted.items() if count > 1]


def _refresh(card: Json) -> list[str]:
    people = (card.get("refresh") or {}).get("userIds") or []
    found = [f"refresh for {len(people)} people"] if len(people) > REFRESHED else []
    return found + [f"refresh for {each}, which is no user's id" for each in people if not str(each).startswith("29:")]


def _queries(card: Json) -> list[str]:
    queries = [each["choices.data"] for each in parts(card) if "choices.data" in each]
    good = [each for each in queries if isinstance(each, dict) and each.get("type") == "Data.Query"]
    return ["choices.data is no Data.Query with a dataset"] * (len(queries) - sum(bool(q.get("dataset")) for q in good))
