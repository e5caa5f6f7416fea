"""How long each part of a block or a view may be, as Slack's reference gives it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from tests.slack.refusals import Json

# By the type of the thing and the name of the part: least, most. A text is counted in characters, a list in items.
Limits = dict[tuple[str, str], tuple[int, int]]
SELECTS = ("static_select", "multi_static_select")
OTHERS = (
    *(["external_select", "users_select", "conversations_select", "channels_select", "datepicker", "timepicker"]),
    *(["multi_external_select", "multi_users_select", "multi_conversations_select", "multi_channels_select"]),
    *(["plain_text_input", "email_text_input", "url_text_input", "number_input", "rich_text_input"]),
)


@cache
def limits() -> Limits:
    found: Limits = {
        ("header", "text"): (1, 150),
        ("section", "text"): (1, 3000),
        ("section", "fields"): (1, 10),
        ("section.fields", "text"): (1, 2000),
        ("actions", "elements"): (1, 25),
        ("context", "elements"): (1, 10),
        ("context.elements", "text"): (1, 2000),
        ("context_actions", "elements"): (1, 5),
        ("input", "label"): (1, 2000),
        ("input", "hint"): (1, 2000),
        ("image", "image_url"): (1, 3000),
        ("image", "alt_text"): (1, 2000),
        ("image", "title"): (1, 2000),
        ("markdown", "text"): (1, 12_000),
        ("video", "title"): (1, 199),
        ("button", "text"): (1, 75),
        ("button", "value"): (1, 2000),
        ("button", "url"): (1, 3000),
        ("button", "accessibility_label"): (1, 75),
        ("overflow", "options"): (1, 5),
        ("checkboxes", "options"): (1, 10),
        ("radio_buttons", "options"): (1, 10),
        ("overflow.options", "value"): (1, 150),
        ("plain_text_input", "max_length"): (1, 3000),
        ("confirm", "title"): (1, 100),
        ("confirm", "text"): (1, 300),
        ("confirm", "confirm"): (1, 30),
        ("confirm", "deny"): (1, 30),
        ("modal", "title"): (1, 24),
        ("modal", "submit"): (1, 24),
        ("modal", "close"): (1, 24),
        ("option", "text"): (1, 75),
        ("option", "description"): (1, 75),
        ("option", "value"): (1, 150),
        ("group", "label"): (1, 75),
        ("group", "options"): (1, 100),
        ("table", "rows"): (1, 100),
    }
    found |= {(kind, "options"): (1, 100) for kind in SELECTS}
    found |= {(kind, "option_groups"): (1, 100) for kind in SELECTS}
    found |= {(kind, "placeholder"): (1, 150) for kind in (*SELECTS, *OTHERS)}
    return found


ANYWHERE = {"block_id": 255, "action_id": 255, "callback_id": 255, "external_id": 255, "private_metadata": 3000}
# What stands under a name and has no type of its own, or counts otherwise there.
NAMED = {"options": "option", "initial_options": "option", "initial_option": "option", "option_groups": "group"}


def faults_of_lengths(thing: Json, path: str, kind: str = "") -> list[str]:
    """What is empty or too long in a thing that has its proper shape."""
    kind = kind or str(thing.get("type", ""))
    found = [*_of_parts(thing, path, kind), *_of_choice(thing, path, kind)]
    for name, value in thing.items():
        for number, inner in _inner(value):
            found += faults_of_lengths(inner, f"{path}/{name}{number}", _kind_of(kind, name, inner))
    return found


def _inner(value: object) -> Iterator[tuple[str, Json]]:
    if isinstance(value, dict):
        yield "", value
    if isinstance(value, list):
        yield from ((f"/{number}", each) for number, each in enumerate(value) if isinstance(each, dict))


def _kind_of(kind: str, name: str, inner: Json) -> str:
    if name in NAMED:
        return NAMED[name]
    if name == "confirm" and "type" not in inner:
        return "confirm"
    is_text = inner.get("type") in ("plain_text", "mrkdwn")
    return f"{kind}.{name}" if is_text and name in ("fields", "elements") else str(inner.get("type", ""))


def _of_parts(thing: Json, path: str, kind: str) -> Iterator[str]:
    for name, value in thing.items():
        least, most = limits().get((kind, name), (0, ANYWHERE.get(name, 1_000_000)))
        size = _size(value)
        if size < least:
            yield f"must be more than {least - 1} characters [json-pointer:{path}/{name}]"
        if size > most:
            yield f"must be less than {most + 1} characters [json-pointer:{path}/{name}]"


def _size(value: object) -> int:
    if isinstance(value, dict):
        value = value.get("text", "?")
    if isinstance(value, bool) or not isinstance(value, int | str | list):
        return 1
    return value if isinstance(value, int) else len(value)


def _of_choice(thing: Json, path: str, kind: str) -> Iterator[str]:
    """What may not be absent, or not stand together."""
    if kind == "section" and not ("text" in thing or "fields" in thing):
        yield f"must define either `text` or `fields` [json-pointer:{path}]"
    if kind in SELECTS and ("options" in thing) == ("option_groups" in thing):
        yield f"must define either `options` or `option_groups` [json-pointer:{path}]"
    if kind == "image" and ("image_url" in thing) == ("slack_file" in thing):
        yield f"must define either `image_url` or `slack_file` [json-pointer:{path}]"
    if kind == "datetimepicker" and not 10**9 <= thing.get("initial_date_time", 10**9) < 10**10:
        yield f"must be a timestamp of ten digits [json-pointer:{path}/initial_date_time]"
