"""Words made harmless for a text that Slack reads for markup.

In blocks nothing is read for markup: they hold plain and rich text only. The fallback text beside them, which
notifications and screen readers use, has no such form, so what would act in it is written with a look-alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
LOOKS_LIKE: Mapping[str, str] = {"*": "\u2217", "_": "\uff3f", "~": "\u223c", "`": "\u02cb", ":": "\ua789"}
# Marks of bold, italic and strike act at the edges of words alone: an address such as first_last@ stays as it is.
MARK = re.compile(r"`|(?<![^\W_])[*_~]+|[*_~]+(?![^\W_])")
EMOJI = re.compile(r":(?=[a-z0-9_+'-]*[a-z_+][a-z0-9_+'-]*:)", re.IGNORECASE)
QUOTE = re.compile(r"^([^\S\n]*)>", re.MULTILINE)


def to_mrkdwn(text: str) -> str:
    """The same words for a field of type mrkdwn: nothing in them mentions, links, formats or draws anything."""
    quiet = QUOTE.sub("\\1\u203a", text)
    quiet = EMOJI.sub(LOOKS_LIKE[":"], quiet)
    quiet = MARK.sub(lambda found: "".join(LOOKS_LIKE[mark] for mark in found.group()), quiet)
    return quiet.translate(ENTITIES)
