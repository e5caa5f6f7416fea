"""People's own words made harmless: one line, nothing invisible that could turn or hide the text around them."""

from __future__ import annotations

import re

# Controls and line ends; they become a single space.
_BREAKS = re.compile("[\\s\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]+")
# Marks, embeddings, overrides and isolates of direction; zero-width spaces; tags; lone halves of surrogate pairs; what
# is no character, by which a page tells words of another language. The joiners U+200C and U+200D stay: Persian spelling
# needs them.
_HIDDEN = re.compile(
    "[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\ud800-\\udfff"
    "\\ufdd0-\\ufdef\\U000e0000-\\U000e0fff]+"
)


def to_inert(text: str) -> str:
    """The same words on one line, without characters that are not seen."""
    return _BREAKS.sub(" ", _HIDDEN.sub("", text)).strip()
