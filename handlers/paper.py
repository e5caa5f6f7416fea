"""What papers on coordination share: which group tells, their marks and author, what they lack in their language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from handlers import seen
from handlers.answer import (
    Answer,
    Code,
    Count,
    Day,
    Fact,
    Items,
    Language,
    Line,
    Named,
    Reply,
    Report,
    Row,
    Section,
    Several,
    Table,
    Term,
    Words,
)
from handlers.commands.fields import Lang
from handlers.commands.reports import WriteReport
from handlers.context import Context
from handlers.formal_words import printed
from handlers.versions.passages import version_of
from handlers.year_traced import traced
from storage.items import get_item
from storage.tables.items import Item
from storage.tables.records import ActivityReport
from storage.topics import get_body

# The members' group that coordinates between Sectors, and whom it tells where nobody else is named.
GROUP, TOLD = "iscg", "cwg_fhr"


@dataclass(kw_only=True)
class Paper:
    """The language of a paper; ``gaps`` collects the rows that are not in it, ``doubted`` the names in it that nobody
    has confirmed yet."""

    lang: Lang
    gaps: list[str] = field(default_factory=list)
    doubted: dict[str, Named] = field(default_factory=dict)

    def name(self, context: Context, subject: str, id_: str) -> Named:
        """A topic or body by its name alone; that nobody has confirmed it is told beside the paper, not in it."""
        found = seen.named(context, subject, [id_])[id_]
        if self.lang in found.unverified:
            self.doubted[f"{subject}-{id_}"] = found
        return found.model_copy(update={"unverified": ()})

    def words(self, id_: str, row: ActivityReport) -> dict[str, Fact]:
        """A text in the paper's language, a courtesy version marked, else in its own, marked and noted as a gap."""
        version = version_of(row, self.lang)
        other = row.lang != self.lang and not version.text
        if other:
            self.gaps.append(id_)
        return {
            "text": Words(text=version.text or row.text),
            "other": seen.flag(other),
            "language": Language(lang=row.lang),
            "courtesy": seen.flag(version.status == "courtesy"),
        }

    def printed(self, context: Context, item: Item, *, dated: bool = True) -> dict[str, Fact]:
        """What the paper says of an item; noted as a gap where its words are in another language. ``dated``: with the
        deadline, since it stands nowhere else."""
        if not item.formal.get(self.lang) and item.lang != self.lang:
            self.gaps.append(f"item-{item.number}")
        return printed(context, item, self.lang, dated=dated)


def marks(context: Context, lang: Lang) -> tuple[Line, ...]:
    """That it has no number yet and is a draft, its day, and the language of the original."""
    day: dict[str, Fact] = {"day": Day(date=seen.today(context), weekday=False)}
    original = Line(key="report-original", facts={"language": Language(lang=lang)})
    return (Line(key="report-number"), Line(key="minutes-draft"), Line(key="minutes-day", facts=day), original)


def author(context: Context, command: WriteReport) -> Line:
    """A field of the report: what the members' group tells is by its chair unless said otherwise."""
    if (command.author or ("chair" if command.kind == "group" else "secretary_general")) == "chair":
        return Line(key="report-author-chair", facts={"group": seen.body(context, GROUP)})
    return Line(key="report-author")


def lacking(context: Context, paper: Paper) -> tuple[Section, ...]:
    """The section that lists what is not in the paper's language, each passage once; none where all of it is."""
    found = tuple(_gap(context, row) for row in sorted(set(paper.gaps), key=_place))
    return (Section(heading=Line(key="report-gaps"), parts=(Items(lines=found),)),) if found else ()


def _place(row: str) -> tuple[str, int]:
    kind, _, number = row.partition("-")
    return kind, int(number)


def _gap(context: Context, row: str) -> Line:
    """A passage that is not in the paper's language, by what it is and its number."""
    kind, _, number = row.partition("-")
    item = get_item(context.session, int(number)) if kind == "item" else None
    called = Term(key=f"kind-{item.kind}" if item else f"overlap-{kind}")
    told: dict[str, Fact] = {"kind": called, "number": Code(value=number)}
    return traced("report-gap", [row], subject=Code(value=row), **told)


def with_acronyms(context: Context, paper: Paper, sections: tuple[Section, ...]) -> tuple[Section, ...]:
    """The first section tells what the acronyms in all of them stand for: not every language can put a name into a
    sentence as it is."""
    used: dict[str, Named] = {}
    for line in (line for section in sections for line in _lines(section)):
        for fact in _named(line.facts.values()):
            # Whoever is called upon is called by the acronym alone.
            if paper.lang in fact.acronyms and get_body(context.session, fact.id):
                used[fact.acronyms[paper.lang]] = paper.name(context, "body", fact.id)
    if not used:
        return sections
    told = (Line(key="report-acronym", facts={"body": used[each]}) for each in sorted(used))
    parts = (Line(key="report-acronyms"), Items(lines=tuple(told)))
    first, *others = sections
    return (first.model_copy(update={"parts": (*first.parts, *parts)}), *others)


def _lines(section: Section) -> Iterator[Line]:
    yield section.heading
    for part in section.parts:
        match part:
            case Line():
                yield part
            case Items():
                yield from part.lines
            case Table():
                yield from (cell for row in part.rows for cell in row)


def _named(facts: Iterable[Fact]) -> Iterator[Named]:
    for fact in facts:
        if isinstance(fact, Named):
            yield fact
        elif isinstance(fact, Several):
            yield from _named(fact.facts)


def handed(report: Report, paper: Paper, key: str, facts: dict[str, Fact], *, example: bool = False) -> Reply:
    """The reply that brings a paper, with a word on what it lacks; to the asker alone."""
    count = len(set(paper.gaps))
    named: dict[str, Fact] = {**facts, "language": Language(lang=paper.lang), "count": Count(n=count)}
    names = Several(facts=tuple(each.model_copy(update={"unverified": ()}) for each in paper.doubted.values()))
    doubted = (Line(key="report-doubted", facts={"names": names}),) if names.facts else ()
    return Reply(
        title=Line(key=key, facts=named),
        parts=(*((Line(key="report-incomplete", facts=named),) if count else ()), *doubted),
        report=report,
        answer=Answer(rows=(Row(kind="report", id=report.name, facts=named),), total=1),
        audience="asker",
        example=example,
    )
