"""Makes a text comparable: one letter for one letter wherever possible, so that spans stay exact."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache

from bot.understand.data import simplified

# Longer texts are notes or captions, and their readers hand over one sentence at a time. The cut keeps the
# worst text within the time of a chat message.
MAX_CHARS = 4_000

_ALIKE = {
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "٫": ".", "ё": "е",
    "’": "'", "‘": "'", "ʼ": "'", "`": "'", "–": "-", "—": "-", "‑": "-", "−": "-", "－": "-", "~": "-", "～": "-",
    "：": ":", "／": "/", "．": ".", "，": ",", "、": ",", "（": "(", "）": ")", "。": ".", "؛": ";",
    "؟": "?", "،": ",", "！": "!", "？": "?", "；": ";", "\u00a0": " ", "\u202f": " ", "\u3000": " ", "＋": "+",
    "○": "〇",
}  # fmt: skip
# Marks of direction, joiners, soft hyphens, Arabic vowel signs and the tatweel carry no meaning here.
_DROPPED = frozenset("\u00ad\u0640") | {chr(c) for r in ((0x200B, 0x200F), (0x202A, 0x202E), (0x2066, 0x2069),
                                                       (0xFEFF, 0xFEFF)) for c in range(r[0], r[1] + 1)}  # fmt: skip


@dataclass(frozen=True)
class Folded:
    """A folded text, and for each of its letters (and its end) the place in the original; None where equal."""

    text: str
    places: tuple[int, ...] | None

    def origin(self, index: int) -> int:
        """The place in the original text of a place in the folded one."""
        return index if self.places is None else self.places[index]


def _one(letter: str) -> str:
    if letter in _DROPPED or unicodedata.category(letter) == "Mn":
        return ""
    if letter.isdecimal():
        return str(unicodedata.digit(letter))
    low = letter.lower()
    low = low if len(low) == 1 else letter
    if low in _ALIKE:
        return _ALIKE[low]
    if low in simplified():
        return simplified()[low]
    latin = "à" <= low <= "ɏ" or "\uff01" <= low <= "\uff5e"
    return unicodedata.normalize("NFKD", low)[0].lower() if latin else low


class _Letters(dict[int, str]):
    """What each letter becomes, worked out when it is first met; at most one entry a letter of Unicode."""

    def __missing__(self, code: int) -> str:
        self[code] = found = _one(chr(code))
        return found


@cache
def _letters() -> _Letters:
    return _Letters()


def fold(text: str) -> Folded:
    """Lower case, no accents, western digits, simplified characters, straight marks."""
    table = _letters()
    folded = text.translate(table)
    if len(folded) == len(text):
        return Folded(folded, None)
    places = tuple(i for i, letter in enumerate(text) if table[ord(letter)])
    return Folded(folded, (*places, len(text)))
