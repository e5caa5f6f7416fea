"""What every command is: a frozen class, named in the imperative, the same from phrase to button to handler."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict

from handlers.commands.fields import LONGEST_VALUE


class Command(BaseModel):
    """One thing a person can ask of Focal. The class name is the public name.

    ``changes`` tells whether carrying it out may change data: such a command is read back before it is kept
    when a machine proposed it, and only such a command needs the inbox. ``as_shown``: a button for it holds only
    for the row as it stood beside the button.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=LONGEST_VALUE)
    changes: ClassVar[bool] = False
    as_shown: ClassVar[bool] = False

    @classmethod
    def key(cls) -> str:
        """The name with hyphens, as texts and phrases use it: ``FindFocalPoint`` is ``find-focal-point``."""
        return "".join(f"-{c.lower()}" if c.isupper() else c for c in cls.__name__).lstrip("-")


class Change(Command):
    """A command that may change data."""

    changes: ClassVar[bool] = True
