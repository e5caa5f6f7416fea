"""No page asks the database much more than it needs: what is asked does not grow unseen."""

from __future__ import annotations

import pytest

from bot.app import Focal
from tests.bot.doors.web.browser import sitting
from tests.storage.test_found_once import counted

DESK = "secretariat@example.org"
# The most statements that a page sends, signing in included.
MOST = {
    "/en/topics": 12,
    "/en/topics/accessibility": 22,
    "/en/groups/iscg": 28,
    "/en/items": 22,
    "/en/items/1": 38,
    "/en/me": 45,
    "/en/meetings": 12,
    "/en/meetings/iscg-2024-05-21": 45,
    "/en/desk": 45,
    "/en/forms/EditItem?item=1": 28,
}


@pytest.mark.parametrize("path", MOST)
def test_a_page_sends_few_statements(focal: Focal, path: str) -> None:
    desk = sitting(focal, DESK)
    for number in range(3):
        desk.says(f"action: TSB Accessibility Desk to send part {number} of the checklist to BDT by Friday")
    desk.get(path)
    with counted(focal.database) as sent:
        desk.get(path)
    assert desk.status == 200
    assert len(sent) <= MOST[path], "\n".join(" ".join(each.split())[:150] for each in sent)
