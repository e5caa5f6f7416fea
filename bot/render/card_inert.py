"""Words made harmless for the texts of an Adaptive Card.

Runs of rich text are read for no markup, so nearly everything stands in them. A heading and the fallback text are read
for Markdown and have no other form: what would act in them is written with a look-alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

# What acts wherever it stands; an ampersand and brackets only where they open something.
LOOKS_LIKE = str.maketrans({"*": "\u2217", "`": "\u02cb", "<": "\u2039", ">": "\u203a", "\\": "\u29f5", "~": "\u223c"})
ENTITY = re.compile(r"&(?=#?\w+;)")
LINK = re.compile(r"\](?=\s*[\[(:])")
# An underscore inside a word is left: an address such as first_last@ stays as it is.
UNDERSCORE = re.compile(r"(?<![^\W_])_+|_+(?![^\W_])")
# Marks that open a list, a heading or a rule at the beginning of a text.
BULLET = re.compile(r"^[-+](?=\s|$|-)")
NUMBER = re.compile(r"^(\d+)([.)])(?=\s|$)")
HASHES = re.compile(r"^#+(?=\s|$)")
ENCLOSED: Mapping[str, str] = {".": "\u2024", ")": "\uff09"}
# {{DATE(…)}} and {{TIME(…)}} are replaced in any text of a card.
FUNCTION = re.compile(r"\{\{(?=\s*(?:DATE|TIME)\s*\()", re.IGNORECASE)
APART = "{\u2060{"


def to_run(text: str) -> str:
    """The same words for a run of rich text, a label, a choice or the title of a button."""
    return FUNCTION.sub(APART, text)


def to_heading(text: str) -> str:
    """The same words, on one line, where Markdown is read: nothing in them formats, links, mentions or makes a list."""
    quiet = LINK.sub("\uff3d", ENTITY.sub("\uff06", " ".join(to_run(text).split())))
    quiet = UNDERSCORE.sub(lambda found: "\uff3f" * len(found.group()), quiet)
    quiet = BULLET.sub("\u2010", quiet)
    quiet = NUMBER.sub(lambda found: found[1] + ENCLOSED[found[2]], quiet)
    quiet = HASHES.sub(lambda found: "\uff03" * len(found.group()), quiet)
    return quiet.translate(LOOKS_LIKE)
