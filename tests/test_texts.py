"""All texts: the same in six languages, and complete."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest
from fluent.syntax import FluentParser, ast

from bot.words.texts import LANGS
from tests.keys_in_code import keys_in_code, keys_of_forms, openings_in_code
from tests.texts import entries, files, plural_categories, shapes

OTHERS = [lang for lang in LANGS if lang != "en"]
# French and Spanish have a form of their own from a million on; a text may leave it to [other].
MAY_LACK = {"es": {"many"}, "fr": {"many"}}


@pytest.mark.parametrize("lang", LANGS)
def test_every_line_of_every_file_can_be_read(lang: str) -> None:
    parser = FluentParser()
    trees = {name: parser.parse(text) for name, text in files(lang).items()}
    assert [(n, e.content) for n, tree in trees.items() for e in tree.body if isinstance(e, ast.Junk)] == []


@pytest.mark.parametrize("lang", LANGS)
def test_no_key_is_written_twice(lang: str) -> None:
    keys = Counter(entry.id.name for _, entry in entries(lang))
    assert sorted(key for key, times in keys.items() if times > 1) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_all_languages_have_the_same_keys_in_the_same_files(lang: str) -> None:
    assert {(name, entry.id.name) for name, entry in entries(lang)} == {
        (name, entry.id.name) for name, entry in entries("en")
    }


@pytest.mark.parametrize("lang", OTHERS)
def test_all_languages_take_the_same_facts(lang: str) -> None:
    ours, english = shapes(lang), shapes("en")
    differing = {key: ours[key].variables ^ english[key].variables for key in ours.keys() & english.keys()}
    assert {key: names for key, names in differing.items() if names} == {}


@pytest.mark.parametrize("lang", OTHERS)
def test_all_languages_know_the_same_cases_of_a_selection(lang: str) -> None:
    assert cases(lang) == cases("en")


def cases(lang: str) -> dict[tuple[str, str], set[str]]:
    """By key and variable, what a text selects by, plural forms and exact numbers aside."""
    plural = {"zero", "one", "two", "few", "many", "other"}
    found: dict[tuple[str, str], set[str]] = {}
    for key, shape in shapes(lang).items():
        for name, selected in shape.selections:
            if left := {each for each in selected - plural if not each.isdigit()}:
                found.setdefault((key, name), set()).update(left)
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_every_plural_has_all_forms_of_its_language(lang: str) -> None:
    wanted = plural_categories(lang) - MAY_LACK.get(lang, set())
    lacking = {
        key: wanted - selected
        for key, shape in shapes(lang).items()
        for name, selected in shape.selections
        if name in counted(key) and not wanted <= selected
    }
    assert lacking == {}


def test_the_forms_wanted_are_those_of_the_languages() -> None:
    assert {lang: len(plural_categories(lang)) for lang in LANGS} == {
        "ar": 6,
        "en": 2,
        "es": 3,
        "fr": 3,
        "ru": 4,
        "zh": 1,
    }


@cache
def counted_in_russian() -> dict[str, set[str]]:
    """Russian tells its plurals apart by [few]: what it counts by is a number in every language."""
    return {
        key: {name for name, selected in shape.selections if "few" in selected} for key, shape in shapes("ru").items()
    }


def counted(key: str) -> set[str]:
    return counted_in_russian().get(key, set())


def test_every_key_that_the_code_says_is_written() -> None:
    assert sorted(keys_in_code() - shapes("en").keys()) == []


def test_every_form_is_written_with_all_that_it_asks() -> None:
    # That some key of a family is written does not tell that each is.
    assert sorted(keys_of_forms() - shapes("en").keys()) == []


def test_every_family_of_keys_that_the_code_makes_is_written() -> None:
    families = sorted(openings_in_code())
    assert [each for each in families if not any(key.startswith(each) for key in shapes("en"))] == []
    assert "status-" in families
