"""What is sealed opens with its key alone, and goes on to a new key."""

from __future__ import annotations

import pytest

from bot.secrets import Unsealable, Vault, to_keys

OLD, NEW = "an old key that is long enough to be one", "a new key that is long enough to be one, too"


def test_what_is_sealed_cannot_be_read_and_opens_with_its_key_alone() -> None:
    sealed = Vault([OLD]).seal(b"a token")
    assert b"a token" not in sealed
    assert sealed != Vault([OLD]).seal(b"a token")
    assert Vault([OLD]).open(sealed) == b"a token"
    for other, changed in ((NEW, sealed), (OLD, sealed[:-8] + b"AAAAAAA="), (OLD, b"")):
        with pytest.raises(Unsealable):
            Vault([other]).open(changed)


def test_a_new_key_is_put_in_front_of_the_old_and_then_stands_alone() -> None:
    both = Vault([NEW, OLD])
    renewed = both.renew(Vault([OLD]).seal(b"a token"))
    assert both.open(renewed) == Vault([NEW]).open(renewed) == b"a token"
    assert both.open(Vault([OLD]).seal(b"a token")) == b"a token"


@pytest.mark.parametrize("keys", [[], [""], ["short"], [NEW, "short"]])
def test_a_key_that_somebody_could_guess_is_refused(keys: list[str]) -> None:
    with pytest.raises(ValueError, match="at least 32 characters"):
        Vault(keys)


def test_keys_stand_in_one_setting_with_commas_or_line_ends() -> None:
    assert to_keys("a new one, an old one\nthe oldest\r\n") == ("a new one", "an old one", "the oldest")
    assert to_keys("") == ()
