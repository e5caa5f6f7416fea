"""The text of a part of a letter, whatever it says its characters are: mail programs name them loosely."""

from __future__ import annotations

from email.message import Message
from types import MappingProxyType

# What is meant by a name: mostly more than the standard gives it, or a name that Python does not know.
MEANT = MappingProxyType(
    {
        **dict.fromkeys(("gb2312", "gbk", "x-gbk", "x-gb2312", "cp936"), "gb18030"),
        **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
        **dict.fromkeys(("shift_jis", "x-sjis"), "cp932"),
        **dict.fromkeys(("iso-8859-1", "latin1"), "cp1252"),
        **dict.fromkeys(("iso-8859-6-e", "iso-8859-6-i"), "iso-8859-6"),
        **dict.fromkeys(("iso-8859-8-e", "iso-8859-8-i"), "iso-8859-8"),
        "windows-874": "cp874",
        "x-mac-cyrillic": "mac_cyrillic",
    }
)
# Said where nothing is known: whatever is more than letters without accents is something else.
UNSAID = frozenset({"", "ascii", "us-ascii", "unknown-8bit", "x-unknown"})
# They are no characters of a letter, and may be costly.
NEVER = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "utf-7", "utf7"})


def text_of(part: Message) -> str:
    """Its characters; what cannot be read as what it is said to be is read as what is most likely."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    named = (part.get_content_charset("") or "").strip("\"'; ")
    meant = "cp1252" if named in UNSAID | NEVER else MEANT.get(named, named)
    first = "utf-8" if meant == "cp1252" else meant
    tries = ((first, "strict"), ("utf-8", "strict"), (meant, "replace"), ("cp1252", "replace"))
    return next(text for charset, errors in tries if (text := _read(raw, charset, errors)) is not None)


def _read(raw: bytes, charset: str, errors: str) -> str | None:
    try:
        return raw.decode(charset, errors)
    except (LookupError, ValueError):
        return None
