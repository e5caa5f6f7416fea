"""Where logs go and from which level on: standard error, so that what a command prints stays clean."""

from __future__ import annotations

import io
import logging
import re
import sys
from contextlib import suppress
from copy import copy
from typing import Any, TextIO, cast

import structlog

TALKATIVE = (
    *("openai", "httpx", "httpcore", "slack_bolt", "slack_sdk", "aiohttp", "uvicorn", "apscheduler"),
    *("microsoft_teams", "msal"),
)
# The SDK of Teams warns of what its own way in would let in; that one is not opened, see ``bot.doors.teams.verify``.
UNSERVED = ("microsoft_teams.apps.app", "microsoft_teams.apps.auth.token_validator")
# Tokens of Slack, and the tickets in the addresses of its sockets, which libraries write down where they failed.
SECRET = re.compile(r"(?<=[?&]ticket=)[^&\s'\"]+|\bx(?:ox[a-z]|app)[-.][\w.-]+")
HIDDEN = "…"
NAMES_ITS_TROUBLE = ("slack_sdk", "slack_bolt")
# Seconds.
AGAIN = 60.0


class Discreet(logging.Formatter):
    """What libraries write, without what would open a door; and of the trouble that Slack's SDK has again and again
    while Slack is away, without the calls that led to it."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name.startswith(NAMES_ITS_TROUBLE):
            record = copy(record)
            record.exc_info = record.exc_text = None
        return SECRET.sub(HIDDEN, super().format(record))


class OnceAMinute(logging.Filter):
    """What libraries say over and over fills no disk."""

    def __init__(self) -> None:
        super().__init__()
        self._said: dict[tuple[str, str], float] = {}

    def filter(self, record: logging.LogRecord) -> bool:
        """Whether it was not said just so in the last minute."""
        if record.levelno < logging.WARNING:
            return True
        since = record.created - AGAIN
        self._said = {words: at for words, at in self._said.items() if since < at <= record.created}
        return self._said.setdefault((record.name, record.getMessage()), record.created) == record.created


class Forgiving(io.TextIOBase):
    """A stream whose trouble is nobody's: a disk that is full, or a reader that went away, must not end the work of
    which something is written."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with suppress(OSError, ValueError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        # Called once more as Python ends, when what a module knows is gone.
        if suppress is not None:
            with suppress(OSError, ValueError):
                self._stream.flush()


def log_to_stderr(level: str) -> None:
    """Sets logging up for this process; ``level`` is debug, info, warning or error."""
    least = logging.getLevelNamesMapping()[level.upper()]
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Discreet(logging.BASIC_FORMAT))
    handler.addFilter(OnceAMinute())
    logging.basicConfig(handlers=[handler], level=least)
    # At their lower levels these write down what people said.
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(max(least, logging.WARNING))
    for name in UNSERVED:
        logging.getLogger(name).setLevel(logging.ERROR)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(least),
        logger_factory=structlog.PrintLoggerFactory(file=cast(TextIO, Forgiving(sys.stderr))),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False)),
            structlog.processors.JSONRenderer(ensure_ascii=False),
            _discreetly,
        ],
    )


def _discreetly(_logger: object, _name: str, line: Any) -> Any:
    return SECRET.sub(HIDDEN, line)
