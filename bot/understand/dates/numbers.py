"""Numbers in words: cardinals and ordinals of six languages from the simple words of the data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Lookup = Callable[[int, str], list[tuple[int, str]]]
_HAN = {**dict(zip("〇一二三四五六七八九", range(10), strict=True)), "两": 2, "俩": 2}
_HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
_HAN_TENS = {"廿": 20, "卅": 30}
HAN_PLACES = frozenset([*_HAN_UNITS, *_HAN_TENS])
HAN_SIGNS = frozenset([*_HAN, *_HAN_UNITS, *_HAN_TENS])
TENS = range(20, 100, 10)
LONGEST = 12  # words; "two thousand and thirty two" are five


@dataclass(frozen=True)
class Number:
    """A number up to the token ``end``."""

    end: int
    value: int
    ordinal: bool


def _fits(total: int, last: int, value: int) -> bool:
    # Tens take a unit; French sixty and eighty take a teen; hundreds and thousands take all that is smaller.
    if last >= 100:
        return value < last
    if last in TENS and last not in (60, 80):
        return value < 10
    return last in (60, 80) and value < 20


def _add(total: int, last: int, value: int) -> tuple[int, int] | None:
    if value in (100, 1000) and 0 < last < value:
        return total - last + last * value, value
    if _fits(total, last, value) and value:
        return total + value, value
    return None


def _unit_first(total: int, last: int, value: int, joined: bool) -> tuple[int, int] | None:
    # Arabic says "one and twenty".
    if joined and 0 < last < 10 and value in TENS:
        return total + value, value + 5
    return None


def _first(words: Lookup, at: int) -> tuple[int, int, bool] | None:
    for category in ("number", "ordinal"):
        found = words(at, category)
        if found:
            end, value = found[0]
            return end, int(value), category == "ordinal"
    return None


def spoken(words: Lookup, start: int, arabic: bool) -> list[Number]:
    """All numbers in words that begin at a token, the longest first."""
    step = _first(words, start)
    if step is None:
        return []
    end, total, ordinal = step
    last, found = total, [Number(end, total, ordinal)]
    while end - start < LONGEST:
        # "Treinta y siete" is one number, "thirty and seven" are two.
        joint = words(end, "and_tens" if last in TENS else "and_number")
        after = joint[0][0] if joint else end
        step = _first(words, after) or (_first(words, end) if not joint else None)
        if step is None or (ordinal and not arabic):
            break
        grown = (_unit_first(total, last, step[1], bool(joint)) if arabic else None) or _add(total, last, step[1])
        if grown is None:
            break
        (total, last), end, ordinal = grown, step[0], ordinal or step[2]
        found.append(Number(end, total, ordinal))
    return found[::-1]


def han(words: list[str], start: int) -> list[Number]:
    """A Chinese number: 二十三, 廿三, 三百, or digits in a row as in a year (二〇二四)."""
    total, current, end, digits = 0, -1, start, []
    while end < len(words) and end - start < LONGEST:
        sign = words[end]
        if sign in _HAN:
            current = _HAN[sign]
            digits.append(current)
        elif sign in _HAN_UNITS:
            total += (current if current >= 0 else 1) * _HAN_UNITS[sign]
            current, digits = -1, [*digits, -1]
        elif sign in _HAN_TENS:
            total, digits = total + _HAN_TENS[sign], [*digits, -1]
        else:
            break
        end += 1
    if end == start:
        return []
    if len(digits) > 1 and -1 not in digits:
        # 二〇二四 is a year and 〇五 a minute; 两三 is "two or three": the later of the two.
        plain = len(digits) == 4 or (len(digits) == 2 and digits[0] == 0)
        if len(digits) == 2 and 0 < digits[0] == digits[1] - 1:
            return [Number(end, digits[1], False)]
        return [Number(end, int("".join(map(str, digits))), False)] if plain else []
    return [Number(end, total + max(current, 0), False)]
