"""What a button carries comes back as it was, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from bot.render.reference import LARGEST, from_value, to_value

DONE = {"command": "CompleteItem", "fields": {"item": 12}}


@pytest.mark.parametrize(
    ("command", "offer", "version", "value"),
    [
        (DONE, None, 3, '["CompleteItem",{"item":12},3]'),
        (DONE, None, None, '["CompleteItem",{"item":12}]'),
        ({"command": "Undo"}, None, None, '["Undo",{}]'),
        (DONE, 4, None, "[4]"),
        (None, 4, 2, "[4,2]"),
    ],
)
def test_a_button_says_what_it_stands_for(
    command: dict[str, object] | None, offer: int | None, version: int | None, value: str
) -> None:
    assert to_value(command, offer, version) == value
    said = None if command is None or offer else {"fields": {}, **command}
    assert from_value(value) == {"command": said, "offer": offer, "version": version}


def test_letters_of_every_script_count_by_their_bytes() -> None:
    fits = {"command": "Help", "fields": {"about": "中" * 58}}
    assert len(to_value(fits, None, None).encode()) <= LARGEST
    with pytest.raises(ValueError, match="needs an offer"):
        to_value({"command": "Help", "fields": {"about": "中" * 62}}, None, None)


@pytest.mark.parametrize(
    "value",
    [
        *("", "null", "{}", "[]", "[null]", "[true]", "[1.5]", '["Undo"]', '["Undo",[]]', "[1,true]", "[1,2,3]", "x"),
        *('["Undo",{},1,2]', '["Undo",{},"1"]', "[" * 200, "[" * 100_000, "\ud800", "1" * 5_000, "[" + "9" * 199),
    ],
)
def test_anything_else_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        from_value(value)
