"""The list of items: filters in words, a fault beside one that names nothing, and a way to every row."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from bot.app import Focal
from bot.words.texts import LANGS
from tests.bot.doors.web.browser import Browser, Found, Reader, open_to_all, sitting
from tests.bot.doors.web.test_pages_bring_meetings import JOINT, brings

DESK = "secretariat@example.org"


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def filters(page: Reader) -> Found:
    return next(each for each in page.forms if each.action == "/en/items")


def records(desk: Browser, most: int) -> None:
    desk.says("\n".join(f"action: TSB to send list no. {number} by 14 June" for number in range(most)))


@pytest.mark.parametrize("field", ["topic", "body", "meeting", "party"])
def test_a_filter_that_names_nothing_is_told_beside_its_field_and_the_others_stay(desk: Browser, field: str) -> None:
    page = desk.get(f"/en/items?status=open&due_before=2030-01-01&{field}=zzyzzx")
    assert desk.status == 422
    holds = dict(filters(page).holds)
    assert (holds["status"], holds["due_before"], holds[field]) == ("open", "2030-01-01", "zzyzzx")
    assert [given["id"] for tag, given in page.tags if given.get("aria-invalid")] == [field]
    assert "“zzyzzx” is not in the register" in page.text


@pytest.mark.parametrize("field", ["kind", "status"])
def test_a_filter_that_is_none_is_told_and_nothing_is_listed(desk: Browser, field: str) -> None:
    records(desk, 1)
    page = desk.get(f"/en/items?topic=accessibility&{field}=nonsense")
    assert (desk.status, "list no. 0" in page.text) == (422, False)
    assert [given["id"] for tag, given in page.tags if given.get("aria-invalid")] == [field]
    assert "“nonsense” could not be read here" in page.text


def test_meeting_and_responsible_are_filters_in_words(desk: Browser) -> None:
    records(desk, 1)
    desk.says("action: BDT to send the note by 14 June")
    page = desk.get("/en/items?party=BDT")
    assert ("send the note" in page.text, "list no. 0" in page.text) == (True, False)
    assert "send the note" not in desk.get("/en/items?meeting=ISCG+2024-05-21").text
    assert desk.status == 200
    holds = dict(filters(desk.get("/en/items?meeting=ISCG+2024-05-21&party=body:bdt")).holds)
    assert holds["meeting"] == "ISCG 2024-05-21"
    assert "body:" not in holds["party"]
    assert holds["party"]
    # Words of another language are told as such to those who hear the page, in a list and in what a search finds.
    for path in ("/ar/items", "/ar/search?q=note"):
        links = [given for tag, given in desk.get(path).tags if tag == "a"]
        assert ("en", "auto") in [(each.get("lang"), each.get("dir")) for each in links], path


def test_further_rows_lead_back_to_the_first(desk: Browser) -> None:
    records(desk, 12)
    page = desk.get("/en/items?status=open")
    further = desk.get(page.links["Show more"])
    first = desk.get(further.links["From the first row"])
    assert desk.last is not None
    assert str(desk.last.url).endswith("/en/items?status=open")
    assert first.links["Show more"] == page.links["Show more"]


def test_all_rows_that_fit_stand_on_one_page(desk: Browser) -> None:
    records(desk, 23)
    page = desk.get("/en/items?status=open")
    whole = desk.get(page.links["Show all, to read or print"])
    rows = [path for path in whole.links.values() if path.startswith("/en/items/")]
    assert len(rows) == 23
    assert "23 items" in whole.text
    assert "shown here" not in whole.text
    assert "Show more" not in whole.links


UNREAD = {
    "ar": "«2027-02-29» ليس يوماً في التقويم.",
    "en": "“2027-02-29” is not a day of the calendar.",
    "es": "«2027-02-29» no es un día del calendario.",
    "fr": "« 2027-02-29 » n'est pas un jour du calendrier.",
    "ru": "Такого дня в календаре нет: «2027-02-29».",
    "zh": "“2027-02-29”不是日历上的日期。",
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", ["due_after", "due_before", "since"])
def test_a_day_that_there_is_not_is_told_and_nothing_is_listed(desk: Browser, lang: str, name: str) -> None:
    records(desk, 1)
    page = desk.get(f"/{lang}/items?{name}=2027-02-29")
    said = page.text.replace("\u2068", "").replace("\u2069", "").replace("\xa0", " ").replace("\u202f", " ")
    assert (desk.status, UNREAD[lang] in said) == (422, True)
    assert "list no. 0" not in page.text


@pytest.mark.parametrize("lang", LANGS)
def test_what_a_field_holds_or_offers_is_found_again_where_nobody_confirmed_the_name(desk: Browser, lang: str) -> None:
    asked = {"topic": "climate_change", "body": "iscg", "meeting": "iscg-2024-05-21", "party": "role:climate_change"}
    for name, value in asked.items():
        page = desk.get(f"/{lang}/items?{name}={value}")
        held = next(each for each in page.forms if each.action == f"/{lang}/items").holds
        desk.get(f"/{lang}/items?{urlencode(held)}")
        assert desk.status == 200, held
        for offered in offers(desk, lang, name, value.rpartition(":")[2]):
            desk.get(f"/{lang}/items?{urlencode({name: offered})}")
            assert desk.status == 200, offered


@pytest.mark.parametrize("lang", LANGS)
def test_a_group_that_an_import_filled_in_is_taken_as_it_stands(desk: Browser, lang: str) -> None:
    page = brings(desk, JOINT, lang=lang, group="iscg", since="none")
    (filled,) = [value for each in page.forms for name, value in each.holds if name == "group" and value]
    page = brings(desk, JOINT, lang=lang, group=filled)
    assert [given["id"] for tag, given in page.tags if given.get("aria-invalid")] == []


def offers(desk: Browser, lang: str, field: str, letters: str) -> list[str]:
    desk.get(f"/{lang}/options?{urlencode({'field': field, 'q': letters})}")
    assert desk.last is not None
    found = desk.last.json()
    assert found
    return list(found)


def test_topics_below_one_another_say_which_bodies_named_somebody_and_no_bare_dash(focal: Focal, desk: Browser) -> None:
    cells = [given for tag, given in desk.get("/en/topics").tags if tag == "td"]
    assert "Focal points named by" in {each.get("data-label") for each in cells}
    kept = [given.get("class") for tag, given in open_to_all(focal).get("/en/topics").tags if tag == "td"]
    assert "none" in kept
