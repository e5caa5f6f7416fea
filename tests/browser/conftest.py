"""A browser, and the pages of the example that it opens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from bot.app import Focal
from bot.settings import Settings
from storage.database import Database
from tests.browser.screen import chromium, served
from tests.conftest import NOW


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def address(filled: Database) -> Iterator[str]:
    focal = Focal(Settings(database_url=str(filled.url), web_trial=True, web_reads=0), filled, lambda: NOW)
    focal.offer_example(NOW)
    with served(focal) as told:
        yield told
