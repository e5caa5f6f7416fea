"""The texts as they lie in their files, parsed, for tests to look at."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from babel import Locale
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.words.texts import LOCALES

ROOT = Path(__file__).parents[1]


class Shape(Visitor):
    """What a text takes and selects by."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.selections: list[tuple[str, set[str]]] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        labels = [variant.key for variant in node.variants]
        keys = {label.name if isinstance(label, ast.Identifier) else label.value for label in labels}
        name = node.selector.id.name if isinstance(node.selector, ast.VariableReference) else ""
        self.selections.append((name, keys))
        self.generic_visit(node)


@cache
def files(lang: str) -> dict[str, str]:
    folder = ROOT / "prompts" / lang / "replies"
    return {each.name: each.read_text(encoding="utf-8") for each in sorted(folder.glob("*.ftl"))}


@cache
def entries(lang: str) -> list[tuple[str, ast.Message]]:
    parser = FluentParser()
    parsed = [(name, parser.parse(text)) for name, text in files(lang).items()]
    return [(name, entry) for name, tree in parsed for entry in tree.body if isinstance(entry, ast.Message)]


@cache
def shapes(lang: str) -> dict[str, Shape]:
    found = {}
    for _, entry in entries(lang):
        found[entry.id.name] = Shape()
        found[entry.id.name].visit(entry.value)
    return found


class Wording(Visitor):
    """The words a reader sees, without what is put in."""

    def __init__(self) -> None:
        self.words: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.words.append(node.value)


def wordings(lang: str) -> Iterator[tuple[str, str]]:
    for _, entry in entries(lang):
        wording = Wording()
        wording.visit(entry.value)
        yield entry.id.name, " … ".join(wording.words)


def plural_categories(lang: str) -> set[str]:
    return {*Locale.parse(LOCALES[lang]).plural_form.tags, "other"}


def of(lang: str, pattern: str) -> list[tuple[str, str]]:
    sought = re.compile(pattern)
    return [(key, words) for key, words in wordings(lang) if sought.search(words)]
