"""What Focal can do, on request."""

from __future__ import annotations

from handlers.commands.command import Command


class Help(Command):
    """What can be asked; ``about`` is a command's name or words."""

    about: str | None = None
