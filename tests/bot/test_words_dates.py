"""Days, times, zones and deadlines written out in six languages, as a reader sees them."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from bot.words.speech import Speech
from bot.words.texts import LANGS
from handlers.answer import Day, Fact, Moment, Named, Relative, Zone

FSI, PDI = "\u2068", "\u2069"
GENEVA = "Europe/Zurich"
TDAG = Named(
    id="tdag",
    names={"en": "Telecommunication Development Advisory Group", "ru": "Консультативная группа"},
    acronyms={"en": "TDAG", "fr": "GCDT", "es": "GADT", "ru": "КГРЭ", "zh": "TDAG", "ar": "TDAG"},
)


def said(lang: str, fact: Fact, zone: str = GENEVA) -> str:
    return Speech(lang, zone).fact(fact)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", "الجمعة 24 مايو 2024 (توقيت جنيف)"),
        ("en", "Friday 24 May 2024 (Geneva time)"),
        ("es", "viernes 24 de mayo de 2024 (hora de Ginebra)"),
        ("fr", "vendredi 24 mai 2024 (heure de Genève)"),
        ("ru", "пятница, 24 мая 2024 года (женевское время)"),
        ("zh", "2024年5月24日星期五（日内瓦时间）"),
    ],
)
def test_a_date_is_read_back_with_weekday_year_and_zone(lang: str, text: str) -> None:
    assert said(lang, Day(date=date(2024, 5, 24), zone=GENEVA)) == text


def test_a_day_of_the_register_stands_without_weekday_and_zone() -> None:
    assert said("en", Day(date=date(2023, 9, 4), weekday=False)) == "4 September 2023"


def test_the_first_of_a_month_is_written_as_french_writes_it() -> None:
    assert said("fr", Day(date=date(2024, 6, 1))) == "samedi 1er juin 2024"


@pytest.mark.parametrize("lang", LANGS)
def test_every_month_and_weekday_has_a_name_and_western_digits(lang: str) -> None:
    written = [said(lang, Day(date=date(2024, month, 10 + month))) for month in range(1, 13)]
    assert len(set(written)) == 12
    assert all("2024" in each and str(10 + month) in each for month, each in enumerate(written, 1))


def test_arabic_months_are_those_of_itu_papers() -> None:
    names = [said("ar", Day(date=date(2024, month, 2), weekday=False)).split()[1] for month in range(1, 13)]
    assert names[:6] == ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو"]
    assert names[6:] == ["يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", f"الأربعاء 22 مايو 2024، الساعة 09:00 (توقيت جنيف)، أي الساعة 10:00 ({FSI}UTC+03:00{PDI})"),
        ("en", "Wednesday 22 May 2024 at 09:00 (Geneva time), that is 10:00 (UTC+03:00)"),
        ("es", "miércoles 22 de mayo de 2024, 09:00 (hora de Ginebra), es decir, 10:00 (UTC+03:00)"),
        ("fr", "mercredi 22 mai 2024 à 09:00 (heure de Genève), soit 10:00 (UTC+03:00)"),
        ("ru", "среда, 22 мая 2024 года, 09:00 (женевское время), то есть 10:00 (UTC+03:00)"),
        ("zh", "2024年5月22日星期三 09:00（日内瓦时间），即10:00（UTC+03:00）"),
    ],
)
def test_a_reader_elsewhere_is_told_their_own_time_too(lang: str, text: str) -> None:
    assert said(lang, Moment(at=datetime.fromisoformat("2024-05-22T09:00"), zone=GENEVA), "Africa/Nairobi") == text


def test_a_reader_elsewhere_is_told_when_their_day_is_another() -> None:
    text = said("en", Moment(at=datetime.fromisoformat("2024-05-22T23:30"), zone=GENEVA), "Asia/Tokyo")
    assert text == "Wednesday 22 May 2024 at 23:30 (Geneva time), that is Thursday 23 May 2024 at 06:30 (UTC+09:00)"


def test_a_reader_on_the_same_clock_is_told_one_time() -> None:
    text = said("en", Moment(at=datetime.fromisoformat("2024-05-22T09:00"), zone=GENEVA), "Europe/Paris")
    assert text == "Wednesday 22 May 2024 at 09:00 (Geneva time)"


@pytest.mark.parametrize(
    ("zone", "on", "text"),
    [
        ("UTC", date(2024, 5, 1), "UTC"),
        ("Africa/Nairobi", date(2024, 5, 1), "UTC+03:00"),
        ("America/St_Johns", date(2024, 5, 1), "UTC-02:30"),
        ("America/St_Johns", date(2024, 1, 1), "UTC-03:30"),
        ("Africa/Abidjan", date(2024, 1, 1), "UTC+00:00"),
    ],
)
def test_zones_show_the_offset_of_the_moment_and_no_territory(zone: str, on: date, text: str) -> None:
    assert said("en", Zone(zone=zone, at=datetime.combine(on, time()))) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", f"قبل 14 يوماً من افتتاح الاجتماع ({FSI}TDAG{PDI})؛ وهو حالياً الثلاثاء 7 مايو 2024"),
        ("en", "14 days before the opening of the meeting of TDAG, now Tuesday 7 May 2024"),
        ("es", "14 días antes de la apertura de la reunión (GADT); por el momento, el martes 7 de mayo de 2024"),
        ("fr", "14 jours avant l'ouverture de la réunion (GCDT), soit actuellement : mardi 7 mai 2024"),
        ("ru", "за 14 дней до открытия собрания (КГРЭ); сейчас это вторник, 7 мая 2024 года"),
        ("zh", "TDAG会议开幕前14天，目前为2024年5月7日星期二"),
    ],
)
def test_a_deadline_before_a_known_meeting_shows_where_it_falls(lang: str, text: str) -> None:
    day = Day(date=date(2024, 5, 7))
    assert said(lang, Relative(meeting=TDAG, edge="opening", offset=-14, unit="calendar_day", day=day)) == text


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ar", f"بعد أسبوعين من اختتام الاجتماع القادم ({FSI}TDAG{PDI})؛ ولم يُحدد تاريخ الاجتماع بعد"),
        ("en", "2 weeks after the closing of the next meeting of TDAG (that meeting has no date yet)"),
        ("es", "2 semanas después de la clausura de la próxima reunión (GADT), cuya fecha aún no se conoce"),
        ("fr", "2 semaines après la clôture de la prochaine réunion (GCDT), dont la date n'est pas encore connue"),
        ("ru", "через 2 недели после закрытия следующего собрания (КГРЭ); дата собрания пока неизвестна"),
        ("zh", "TDAG下一次会议闭幕后2周（该会议日期未定）"),
    ],
)
def test_a_deadline_after_a_meeting_without_a_date_says_so(lang: str, text: str) -> None:
    assert said(lang, Relative(meeting=TDAG, edge="closing", offset=2, unit="week")) == text


@pytest.mark.parametrize("lang", LANGS)
def test_every_relative_deadline_can_be_said(lang: str) -> None:
    made = {
        said(lang, Relative(meeting=TDAG, edge=edge, offset=offset, unit=unit, which=which))
        for edge in ("opening", "closing")
        for offset in (-21, -5, -2, -1, 0, 1, 3, 100)
        for unit in ("calendar_day", "working_day", "week", "month")
        for which in ("next", "following")
    }
    assert len(made) == 2 * 2 * (7 * 4 + 1)
