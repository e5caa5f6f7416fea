"""All texts: courteous, plain, each in the writing of its language."""

from __future__ import annotations

import re

import pytest

from bot.words.texts import LANGS
from tests.texts import files, of, wordings

# The familiar "you", in any of its forms.
FAMILIAR = {
    "es": r"\b(tú|te|ti|tu|tus|contigo|tuy[oa]s?|vosotros|vuestr[oa]s?|os)\b",
    "fr": r"\b(tu|te|toi|ton|ta|tes|t')\b",
    "ru": r"\b(ты|тебя|тебе|тобой|тво[йяеи]|твоего|твоей|вы|вас|вам|вами|ваш[аеи]?|вашего|вашей|вашем|вашу)\b",
    "zh": r"你",
}
BLAME = {
    "ar": r"متأخر|تأخير|فشل",
    "en": r"\b(overdue|late|failed|failure|blame|blocked|scribe|deputy)\b",
    "es": r"\b(vencid[oa]s?|atrasad[oa]s?|retraso|incumplid[oa]s?)\b",
    "fr": r"\b(en retard|échue?s?|échoué)\b",
    "ru": r"\b(просроч\w*|опозда\w*|провал\w*)\b",
    "zh": r"逾期|超期|拖延|失败",
}


@pytest.mark.parametrize("lang", LANGS)
def test_no_emoji_and_no_exclamation(lang: str) -> None:
    assert of(lang, "[!！¡\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]") == []


@pytest.mark.parametrize("lang", sorted(FAMILIAR))
def test_people_are_addressed_formally(lang: str) -> None:
    assert of(lang, FAMILIAR[lang]) == []


@pytest.mark.parametrize("lang", LANGS)
def test_nobody_is_blamed(lang: str) -> None:
    assert of(lang, f"(?i){BLAME[lang]}") == []


def test_russian_writes_no_yo() -> None:
    assert of("ru", "[ёЁ]") == []


@pytest.mark.parametrize(
    ("lang", "foreign"),
    [
        ("ar", "[А-Яа-я\u4e00-\u9fff]"),
        ("en", "[А-Яа-я\u0600-\u06ff\u4e00-\u9fff]"),
        ("es", "[А-Яа-я\u0600-\u06ff\u4e00-\u9fff]"),
        ("fr", "[А-Яа-я\u0600-\u06ff\u4e00-\u9fff]"),
        ("ru", "[\u0600-\u06ff\u4e00-\u9fff]"),
        ("zh", "[А-Яа-я\u0600-\u06ff]"),
    ],
)
def test_each_language_is_written_in_its_own_letters(lang: str, foreign: str) -> None:
    assert of(lang, foreign) == []


@pytest.mark.parametrize(("lang", "marks"), [("zh", r"[\u4e00-\u9fff][,;:?()]"), ("ar", "[,;?]")])
def test_punctuation_is_that_of_the_script(lang: str, marks: str) -> None:
    assert of(lang, marks) == []


# As in documents of the United Nations: numbers, names and what is put in stand close; what lists has its blanks.
HAN = r"\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2018-\u201d\u2026"


def test_chinese_is_written_without_blanks() -> None:
    parted = re.compile(f"[{HAN}] +(?=[^ —·|])|[^ —·|] +(?=[{HAN}])")
    lines = (line for text in files("zh").values() for line in text.splitlines() if not line.lstrip().startswith("#"))
    texts = (re.sub(r"^\s*([\w-]+ = |\*?\[[\w-]+\] )?", "", line) for line in lines)
    assert [text for text in texts if parted.search(text)] == []


def test_french_parts_its_double_marks_from_the_word() -> None:
    assert of("fr", r"[^\W\d][:;?»]|«\w") == []


@pytest.mark.parametrize("lang", LANGS)
def test_no_text_is_left_in_english(lang: str) -> None:
    english = dict(wordings("en"))
    # Names of cities are often the same, and so is the pattern of a month in a year.
    alike = (
        (key, words) for key, words in wordings(lang) if lang != "en" and not key.startswith(("city-", "month-pattern"))
    )
    same = [key for key, words in alike if words == english.get(key)]
    assert [key for key in same if re.search("[A-Za-z]{4}", english[key]) and key not in ALIKE[lang]] == []


# Words that two languages truly share, and patterns of dates.
ALIKE: dict[str, set[str]] = {
    "ar": {"day-pattern", "day-pattern-first"},
    "en": set(),
    "es": {"import-column-sector", "report-original"},
    "fr": {
        *("minutes-number", "minutes-head-conclusions", "report-number"),
        *("capacity-responsible", "day-pattern", "kind-conclusion", "kind-information", "profile-away"),
        *(f"import-column-{each}" for each in ("note", "organisation", "revision", "source")),
        *("import-kept-absences", "import-kept-documents", "import-kept-messages"),
        *("web-menu", "web-view-conclusions", "web-new-RecordConclusion", "web-new-RecordInformation"),
    },
    "ru": set(),
    "zh": set(),
}
