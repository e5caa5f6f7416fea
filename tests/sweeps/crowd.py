"""A crowd that talks to Focal without sense or order: what the stories say, changed at random, and plain noise.

All follows from one seed. Words that may be recorded carry a mark of their own, so that it can be seen later who
was shown them.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.doors.terminal.said import to_said, to_spot
from bot.doors.terminal.sender import INSTALLATION, PLATFORM
from bot.message import Pressed, Said, Sender
from handlers.answer import Reply

DIALOGS = Path(__file__).parent.parent / "dialogs"
LANGS = ("ar", "en", "es", "fr", "ru", "zh")
SECRETARIAT = "secretariat@example.org"
PEOPLE = (
    *[SECRETARIAT] * 5,
    *["access.bdt@example.org", "access.tsb@example.org", "climate.br@example.org", "meetings.gs@example.org"] * 2,
    *["chair@example.org", "delegate@example.org"] * 2,
    "stranger@example.org",
    "passer-by",
)
PLACES = (
    *[("dm", None)] * 6,
    *[("staff-room", "staff")] * 2,
    *[("joint-meeting", "outsiders")] * 2,
    ("lobby", "public"),
    ("somewhere", None),
)
STEPS = (*[timedelta(seconds=20)] * 20, *[timedelta(minutes=7)] * 4, timedelta(hours=3), timedelta(hours=19))
# Turns whose words Focal keeps, and those that are about an item that is there.
KEEPING = ("record-", "draft", "edit", "progress", "remind")
WEIGHTS: Mapping[str, int] = MappingProxyType(
    {"record": 3, "list": 3, "show": 4, "complete": 2, "move": 3, "withdraw": 2}
)
MOVES = ("move 1 to 28 May", "move 1 to 5 June")
# Everything that is open: what most easily shows too much.
OPEN = (
    "open actions",
    "actions ouvertes",
    "acciones pendientes",
    "открытые поручения",
    "未完成的行动项",
    "الإجراءات المفتوحة",
)
ABOUT = ["move", "undo", "show", "progress", "snooze", "complete", "reopen", "reassign", "edit", "withdraw", "agree"]
NOISE = (
    "1",
    "2",
    "7",
    "да",
    "oui",
    "取消",
    "no",
    "cancel",
    "…",
    "\u202e12",
    "undo",
    "more",
    "?!",
    "\u0000 \ufeff",
    "12 12",
)
MARK = re.compile(r"zq[0-9]+x")


@dataclass(frozen=True)
class Spoken:
    """One message, and the mark in its words."""

    said: Said | Pressed
    mark: str


@cache
def stories() -> Mapping[str, Mapping[str, Any]]:
    return {lang: _read(DIALOGS / lang / "story.toml") for lang in LANGS}


@cache
def turns() -> Mapping[str, Mapping[str, Any]]:
    return {turn["id"]: turn for turn in _read(DIALOGS / "story.toml")["turn"]}


class Crowd:
    """Says or presses one thing after another, at times that never go back."""

    def __init__(self, seed: int | str, start: datetime) -> None:
        self._dice, self._now, self._seed, self._count = random.Random(seed), start, seed, 0
        self._buttons: list[Mapping[str, Any]] = []

    def speak(self) -> Spoken:
        self._count += 1
        self._now += self._dice.choice(STEPS)
        mark, who, (place, audience) = f"zq{self._count}x", self._dice.choice(PEOPLE), self._dice.choice(PLACES)
        if self._buttons and self._dice.random() < 0.12:
            return Spoken(self._pressed(who, place, audience), mark)
        lang = self._dice.choice(LANGS)
        words = self._words(lang, mark)
        return Spoken(to_said(words, who, self._now, place=place, audience=audience, lang=lang), mark)

    def insist(self) -> Spoken:
        """A word on an item that everybody is busy with, by the secretariat, in a place of this crowd alone."""
        self._count += 1
        self._now += STEPS[0]
        mark, place = f"zq{self._count}x", f"desk-{self._seed}"
        words = self._dice.choice((f"1: {mark}", f"change the text of 1 to: {mark}", *MOVES))
        return Spoken(to_said(words, SECRETARIAT, self._now, place=place, audience="staff", lang="en"), mark)

    def hear(self, reply: Reply) -> None:
        """Remembers what could be pressed, by whomever it was meant for."""
        self._buttons += [{"command": each.command, "version": each.version} for each in reply.buttons if each.command]
        self._buttons += [{"offer": each.offer} for each in reply.choices if each.offer]
        if reply.private is not None:
            self.hear(reply.private)

    def _pressed(self, who: str, place: str, audience: str | None) -> Pressed:
        """One of the newest buttons, or any old one; a button gives no right."""
        button = self._dice.choice(self._buttons[-6:] if self._dice.random() < 0.7 else self._buttons)
        sender = Sender(platform=PLATFORM, installation=INSTALLATION, user=who)
        event = f"pressed-{self._dice.getrandbits(64)}"
        return Pressed(sender=sender, spot=to_spot(who, place, audience), event=event, at=self._now, **button)

    def _words(self, lang: str, mark: str) -> str:
        kind = self._dice.random()
        if kind < 0.06:
            return self._dice.choice(NOISE)
        if kind > 0.9:
            return self._dice.choice(OPEN)
        words = self._turn(lang, mark)
        if kind < 0.1:
            return words[: self._dice.randrange(len(words) + 1)]
        return f"{words} {self._turn(lang, mark)}" if kind < 0.14 else words

    def _turn(self, lang: str, mark: str) -> str:
        name = self._dice.choice([each for each in turns() for _ in range(WEIGHTS.get(each.split("-")[0], 1))])
        words = str(stories()[lang][name]["say"])
        if name in ABOUT or name == "not-there":
            words = re.sub(r"\b(1|5|11|99)\b", str(self._dice.randint(1, 3 + self._count // 6)), words, count=1)
        return self._marked(words, mark) if name.startswith(KEEPING) else words

    def _marked(self, words: str, mark: str) -> str:
        """The mark in place of a word, or within words that are written without blanks."""
        parts = words.split(" ")
        if len(parts) < 3:
            at = self._dice.randrange(len(words) // 2, len(words))
            return f"{words[:at]}{mark}{words[at:]}"
        parts[self._dice.randrange(2, len(parts))] = mark
        return " ".join(parts)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))
