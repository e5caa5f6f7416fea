"""What a person says of a deadline, in six languages, and what is understood."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.understand.dates.read import read_due

AT = datetime(2024, 5, 21, 10, tzinfo=ZoneInfo("Europe/Zurich"))  # a Tuesday


def _days(text: str, lang: str | None) -> list[str]:
    found = read_due(text, lang, AT, "Europe/Zurich")
    return (
        [] if found is None else [getattr(due, "date", None) and due.date.isoformat() or "?" for due in found.readings]
    )


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "As agreed on 14 May, TSB will send the list by 31 May"),
        ("fr", "Comme convenu le 14 mai, le TSB enverra la liste d'ici au 31 mai"),
        ("es", "Según lo acordado el 14 de mayo, la TSB enviará la lista antes del 31 de mayo"),
        ("ru", "Как договорились 14 мая, БСЭ направит список не позднее 31 мая"),
        ("zh", "根据5月14日的决定，电信标准化局应于5月31日前提交清单"),
        ("ar", "كما اتفق في 14 مايو، يرسل مكتب تقييس الاتصالات القائمة بحلول 31 مايو"),
    ],
)
def test_the_date_after_by_is_the_deadline_among_several(lang: str, text: str) -> None:
    assert _days(text, lang) == ["2024-05-31"]
    assert _days(text, None) == ["2024-05-31"]
