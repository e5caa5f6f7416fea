"""Addresses of Slack come back from what is stored as they were."""

from __future__ import annotations

import pytest

from bot.doors.slack.address import LONGEST, Address


@pytest.mark.parametrize(
    "address",
    [
        Address("C0CHANNEL"),
        Address("U0PERSON"),
        Address("C0CHANNEL", thread="1715674800.000100", user="U0PERSON", trigger="1.2.abc"),
        Address("U0PERSON", user="U0PERSON", home=True),
        Address("D0DIRECT", view="V0VIEW"),
    ],
)
def test_an_address_comes_back_as_it_was(address: Address) -> None:
    text = address.to_text()
    assert Address.from_text(text) == address
    assert Address.from_text(text).to_text() == text
    assert len(text) <= LONGEST


@pytest.mark.parametrize(
    "text", ["", "C0CHANNEL", "[]", "{}", '{"c":""}', '{"c":1}', '{"c":"C","x":"y"}', '{"c":"C","h":"yes"}']
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no address"):
        Address.from_text(text)


def test_an_address_that_no_column_holds_is_refused() -> None:
    with pytest.raises(ValueError, match="this long"):
        Address("C0CHANNEL", trigger="x" * LONGEST).to_text()
