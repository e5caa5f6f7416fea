"""Pages drawn from templates, in the words of a language."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from bot.render.html import direction, spoken
from bot.words.speech import Speech
from bot.words.texts import LANGS
from handlers.answer import Fact, Language, Line

TYPES: Mapping[str, str] = {"css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}

# What stands between the tags of a page, and a field with all that it holds.
TEXT = re.compile(r"<textarea\b[^>]*>[^<]*|(?<=>)[^<]+")
BEFORE, AFTER = re.compile(" (?=[?!:;»])"), re.compile("(?<=«) ")
BEHIND = re.compile(r"(?<=[，。；：！？）]) (?=\w|$)")


@dataclass(frozen=True)
class Kept:
    """A file that never changes under its address, which holds its digest."""

    name: str
    digest: str
    content: bytes

    @property
    def path(self) -> str:
        return f"/static/{self.digest}/{self.name}"

    @property
    def media_type(self) -> str:
        return TYPES[self.name.rpartition(".")[2]]


class Frames:
    """The templates, read once and drawn often; ``zone`` is that of the organisation."""

    def __init__(self, zone: str) -> None:
        self.zone = zone
        self.kept = _static()
        self._env = _environment()

    def draw(self, template: str, lang: str, **facts: Any) -> str:
        """A page. In the template ``say`` writes a text of ``prompts``, ``line`` a line of a reply, ``fact`` a fact;
        ``aloud`` a line in which words of another language are told apart."""
        speech = Speech(lang, facts.pop("zone", self.zone))
        words = {"say": saying(speech), "line": speech.say, "fact": speech.fact, "short": speech.short}
        words["aloud"] = aloud(speech)
        drawn = self._env.get_template(template).render(**words, lang=lang, dir=direction(lang), **facts)
        return TEXT.sub(BOUND[lang], drawn) if lang in BOUND else drawn


def _bound(text: re.Match[str]) -> str:
    """French puts a blank before some marks, at which no line may end. What is typed into a field stays as it is."""
    said = text[0]
    return said if said.startswith("<") else AFTER.sub("\u00a0", BEFORE.sub("\u00a0", said))


def _close(text: re.Match[str]) -> str:
    """Chinese marks bring their own blank."""
    said = text[0]
    return said if said.startswith("<") else BEHIND.sub("", said)


# How the words of a page are set in a language that has rules of its own for its marks.
BOUND: Mapping[str, Callable[[re.Match[str]], str]] = {"fr": _bound, "zh": _close}


def aloud(speech: Speech) -> Callable[[Line], Markup]:
    """Says a line as a part of a page for those who hear it."""
    marked = replace(speech, marked=True)
    return lambda line: spoken(marked.say(line))


def saying(speech: Speech) -> Callable[..., str]:
    """Says a text by its key, as pages ask for it."""

    def say(key: str, **facts: Fact) -> str:
        return speech.say(Line(key=key, facts=facts))

    return say


@cache
def languages() -> Sequence[tuple[str, str]]:
    """Each language with its own name for itself, in the order of the letters of the names in English."""
    return [(lang, Speech(lang, "UTC").fact(Language(lang=lang)).strip("\u2068\u2069")) for lang in LANGS]


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("bot.doors.web", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals["languages"] = languages()
    made.globals["static"] = {name: each.path for name, each in _static().items()}
    return made


@cache
def _static() -> Mapping[str, Kept]:
    folder = files("bot.doors.web") / "static"
    found = sorted((each.name, each.read_bytes()) for each in folder.iterdir() if "." in each.name)
    return {name: Kept(name, hashlib.sha256(content).hexdigest()[:16], content) for name, content in found}
