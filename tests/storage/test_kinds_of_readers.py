"""Statements that are kept for readers of a kind tell of every reader what they may see."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BindParameter

from storage.item_readers import Reader, of_kind

READER = Reader(
    ids=frozenset({7}),
    posts=frozenset({("accessibility", "bdt"), ("gender", None)}),
    members=frozenset({"kenya", "mali"}),
    bodies=frozenset({"bdt", "itu_d"}),
    groups=frozenset({"iscg"}),
    secretariat=True,
    sees=("staff",),
    place_id=3,
    place_sees=("public",),
    since=datetime(2024, 5, 14, tzinfo=UTC),
    left=True,
)


def test_nothing_of_a_reader_is_left_out_of_what_a_statement_is_given() -> None:
    kind, values = of_kind(READER)
    kept = kind.reader()

    def given(value: Any) -> Any:
        return values[value.key] if isinstance(value, BindParameter) else value

    others = [each.name for each in fields(Reader) if each.name not in ("posts", "members", "bodies")]
    assert {name: given(getattr(kept, name)) for name in others} == {name: getattr(READER, name) for name in others}
    assert {(given(topic), given(body)) for topic, body in kept.posts} == READER.posts
    assert {given(member) for member in kept.members} == READER.members
    assert {given(body) for body in kept.bodies} == READER.bodies
