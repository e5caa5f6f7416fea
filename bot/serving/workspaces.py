"""The workspaces that Focal serves, kept up to date: the settings' own token is taken up, and what other processes
have seen is read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

import structlog

from bot.doors.slack.installs import Installs, NotAllowed, NotReached
from bot.doors.slack.news import News

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
ANEW = 60.0
STARTING = "not asked yet"
log = structlog.get_logger()


class NotYet(Exception):
    """It isn't known yet which workspaces are served: what comes in must come again."""


class Workspaces:
    """Over ``installs``. ``own`` is the settings' token, empty where workspaces install Focal by themselves."""

    def __init__(self, installs: Installs, own: str, now: Callable[[], datetime]) -> None:
        self.installs, self._own, self._now = installs, own, now
        self.trouble = STARTING if own else ""
        self._known = asyncio.Event()
        if not own:
            self._known.set()

    async def begin(self) -> None:
        """Asks Slack once whose the settings' token is; what that does not show, ``adopt`` goes on asking."""
        if self._own:
            await self._adopted()

    async def known(self) -> None:
        """Returns once it is known for whom the settings' token is good."""
        await self._known.wait()

    def allowed(self, installation: str) -> bool:
        """Whether Focal may serve a workspace. Raises ``NotYet`` while that can't be said."""
        allowed = self.installs.allowed(installation)
        if not allowed and not self._known.is_set():
            raise NotYet(installation)
        return allowed

    async def adopt(self) -> None:
        """Takes the settings' token up: tried until Slack knows it, since Slack may be away, or be told later."""
        wait = FIRST_WAIT
        while not self._known.is_set():
            await asyncio.sleep(wait)
            await self._adopted()
            wait = min(LONGEST_WAIT, wait * 2)

    async def keep_fresh(self) -> None:
        """Reads now and then what is stored: another process may have seen an install or a dead token. A token that was
        refused may be good again."""
        await self.known()
        while True:
            await asyncio.sleep(ANEW)
            try:
                await self.installs.refresh()
                await self.installs.back()
            except Exception as fault:
                # What is known goes on being served until the next look.
                log.error("installations_not_read", exc_info=fault)

    async def learn(self, news: News) -> None:
        """A workspace has thrown Focal out."""
        await self.installs.gone(news.installation, news.at or self._now())

    async def _adopted(self) -> None:
        try:
            found = await self.installs.adopt(self._own, self._now())
        except NotReached as fault:
            self._tell(fault.trouble.detail)
            return
        except NotAllowed as fault:
            self._tell(f"{fault} is not among FOCAL_SLACK_ALLOWED")
            return
        self.trouble = ""
        self._known.set()
        log.info("slack_workspace", installation=found.team, name=found.name)

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            log.error("slack_token_not_taken", cause=trouble, hint="see `focal check`")
        self.trouble = trouble
