"""A paper as a file: a Word document, Markdown, or text for a mail."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

from bot.load import word_writer
from bot.words.speech import Speech
from handlers.answer import Chart, Document, Items, Line, Pairs, Quote, Reply, Report, Section, Table

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
RULE = "____________"
Part = Line | Pairs | Items | Quote | Table | Chart


def to_document(report: Report) -> Document:
    """The paper in the form that was asked for."""
    if report.form == "docx":
        name, media_type, content = f"{report.name}.docx", WORD, word_writer()(report)
    else:
        ending, media_type, write = WRITTEN[report.form]
        name, content = f"{report.name}.{ending}", write(report).encode()
    return Document(name=name, media_type=media_type, content=content, again=report.again)


def written(reply: Reply) -> Reply:
    """The reply with its paper as a file."""
    if reply.report is None:
        return reply
    return reply.model_copy(update={"report": None, "document": to_document(reply.report)})


def markdown(report: Report) -> str:
    """The paper in Markdown; whatever people said stands in it as plain words."""
    speech = Speech(report.lang, report.zone)

    def say(line: Line) -> str:
        return _escaped(speech.say(line))

    blocks = ["  \n".join(map(say, report.head)), "  \n".join(map(say, report.marks))]
    blocks += [say(report.author)] if report.author else []
    blocks += [f"# {say(report.title)}", *([_marked(report.box, say, speech)] if report.box else [])]
    for number, section in numbered(report.sections):
        blocks.append(f"{'#' * (section.level + 1)} {number} {say(section.heading)}")
        blocks += [_marked(part, say, speech) for part in section.parts]
    return "\n\n".join([*blocks, "---", *map(say, report.foot)]) + "\n"


def plain(report: Report) -> str:
    """The paper as lines of text, without a table, so that it reads well in a mail in either direction."""
    speech = Speech(report.lang, report.zone)
    head = [speech.say(line) for line in (*report.head, *report.marks)]
    blocks = ["\n".join(head), *([speech.say(report.author)] if report.author else []), speech.say(report.title)]
    blocks += ["\n".join(speech.pair(*pair) for pair in report.box.pairs)] if report.box else []
    blocks += ["\n".join(_section(number, section, speech)) for number, section in numbered(report.sections)]
    return "\n\n".join([*blocks, RULE, *map(speech.say, report.foot)]) + "\n"


def numbered(sections: Sequence[Section]) -> Iterator[tuple[str, Section]]:
    """Each with its number: 1, 2, and within the second 2.1, 2.2."""
    of, within = 0, 0
    for each in sections:
        of, within = (of + 1, 0) if each.level == 1 else (of, within + 1)
        yield str(of) if each.level == 1 else f"{of}.{within}", each


def _section(number: str, section: Section, speech: Speech) -> Iterator[str]:
    yield f"{number}. {speech.say(section.heading)}"
    for part in section.parts:
        match part:
            case Line():
                yield speech.say(part)
            case Items():
                yield from (f"- {speech.say(line)}" for line in part.lines)
            case Pairs():
                yield from (speech.pair(*pair) for pair in part.pairs)
            case Quote():
                yield speech.quote(part.words)
            case Table():
                yield from (_row(part, row, speech) for row in part.rows)
            case Chart():
                yield speech.say(part.caption)
                yield from (f"- {speech.say(line)}" for line in part.said)


def _row(table: Table, row: Sequence[Line], speech: Speech) -> str:
    """A row in one paragraph: each cell behind its head, the number alone in front."""
    first, *rest = zip(table.heads, row, strict=True)
    return f"- {speech.say(first[1])}. " + " — ".join(speech.pair(*pair) for pair in rest)


def _marked(part: Part, say: Callable[[Line], str], speech: Speech) -> str:
    match part:
        case Line():
            return say(part)
        case Items():
            return "\n".join(f"- {say(line)}" for line in part.lines)
        case Chart():
            return "\n".join([say(part.caption), "", *(f"- {say(line)}" for line in part.said)])
        case Pairs():
            return "\n".join(f"- {_escaped(speech.pair(*pair))}" for pair in part.pairs)
        case Quote():
            return f"> {_escaped(speech.quote(part.words))}"
        case Table():
            heads = [say(each) for each in part.heads]
            rows = [heads, ["---"] * len(heads), *([say(each) for each in row] for row in part.rows)]
            return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _escaped(words: str) -> str:
    """Words that Markdown shows as they are: no emphasis, link, image, code, table or tag comes of them."""
    kept = re.sub(r"([\\`*_{}\[\]<>|#!~])", r"\\\1", " ".join(words.split("\n")))
    return re.sub(r"^([-+=])", r"\\\1", re.sub(r"^(\d+)([.)])", r"\1\\\2", kept))


WRITTEN: Mapping[str, tuple[str, str, Callable[[Report], str]]] = MappingProxyType(
    {"markdown": ("md", "text/markdown", markdown), "text": ("txt", "text/plain", plain)}
)
