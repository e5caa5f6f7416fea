"""The command line of the secretariat; nothing of Focal is loaded before it is needed."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.load import sub_command

As = Annotated[str, typer.Option("--as", help="one of the secretariat: an e-mail or handle of the register")]
Numbers = list[int] | None
Table = Annotated[Path, typer.Argument(help="CSV, XLSX or DOCX table, or YAML")]
Yes = Annotated[bool, typer.Option("--yes", help="apply without asking")]
Preview = Annotated[bool, typer.Option("--preview", help="show the differences and stop")]
audit = typer.Typer(no_args_is_help=True, help="The trail of every change: whether it is whole.")
web = typer.Typer(no_args_is_help=True, help="The pages: who may enter them.")
Entering = Annotated[str, typer.Argument(help="an e-mail of the register")]


def release(
    who: As,
    send: Annotated[Numbers, typer.Option("--send", help="a notice that may be sent")] = None,
    strike: Annotated[Numbers, typer.Option("--strike", help="a notice that is not to be sent")] = None,
    edit: Annotated[tuple[int, str] | None, typer.Option("--edit", help="a notice, and its words instead")] = None,
    trust: Annotated[str | None, typer.Option("--trust", help="who is told without a release from now on")] = None,
    enrol: Annotated[str | None, typer.Option("--enrol", help="who is reminded from now on")] = None,
) -> None:
    """Show what waits to be sent to people outside the house, or release, change and strike it; exit status 1 where it
    was refused."""
    raise typer.Exit(sub_command("release").release(who, send or (), strike or (), edit, trust, enrol))


def minutes(
    who: As,
    meeting: Annotated[str | None, typer.Argument(help="id of the meeting; the latest where empty")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="language of the report: ar en es fr ru zh")] = None,
    form: Annotated[str, typer.Option("--form", help="docx, pdf (by LibreOffice), markdown or text")] = "docx",
    out: Annotated[Path, typer.Option("--out", help="folder for the file")] = Path(),
) -> None:
    """Write the report of a meeting as a file."""
    sub_command("minutes").write(meeting, who, lang, form, out)


def report(
    who: As,
    year: Annotated[int | None, typer.Option("--year", help="this year where empty")] = None,
    topic: Annotated[str | None, typer.Option("--topic", help="on one topic, by its id")] = None,
    to: Annotated[str | None, typer.Option("--to", help="what ISCG tells this group, such as cwg_fhr or tdag")] = None,
    meeting: Annotated[str | None, typer.Option("--meeting", help="of this meeting, by its id, or last")] = None,
    author: Annotated[str | None, typer.Option("--author", help="secretary_general or chair")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="language of the report: ar en es fr ru zh")] = None,
    form: Annotated[str, typer.Option("--form", help="docx, pdf (by LibreOffice), markdown or text")] = "docx",
    out: Annotated[Path, typer.Option("--out", help="folder for the file")] = Path(),
) -> None:
    """Write the year's report to the Council, that on a topic, or that of ISCG to another group, as a file."""
    kind = "topic" if topic else "group" if to or meeting else "year"
    asked = {
        "kind": kind,
        "year": year,
        "topic": topic,
        "body": to,
        "meeting": meeting,
        "author": author,
        "language": lang,
    }
    sub_command("report").write(who, form, out, asked)


def retention(
    go: Annotated[bool, typer.Option("--go", help="let go of it now, rather than within a day")] = False,
) -> None:
    """Show how long each class of what was said is kept, and what is past its time; records are kept in any case."""
    sub_command("retention").show(go)


def import_meetings(
    file: Annotated[Path, typer.Argument(help="a calendar file, .ics")],
    group: Annotated[str | None, typer.Option("--group", help="whose meetings, where the names don't say")] = None,
    joint: Annotated[str | None, typer.Option("--jointly-with", help="held in conjunction with this group")] = None,
    since: Annotated[str | None, typer.Option("--since", help="first day; a year ago where empty")] = None,
    until: Annotated[str | None, typer.Option("--until", help="last day; in three years where empty")] = None,
    yes: Yes = False,
    preview: Preview = False,
) -> None:
    """Take meetings in from a calendar file, after showing what would change; one that moved is moved."""
    meetings = sub_command("meetings")
    meetings.take_in(file, meetings.Asked(group, joint, since, until), yes, preview)


def import_actions(
    file: Annotated[Path, typer.Argument(help="CSV, XLSX or DOCX in the layout that `focal export actions` writes")],
    who: As,
    yes: Yes = False,
    preview: Preview = False,
) -> None:
    """Take the action register in, after showing what would change: all of it or nothing."""
    sub_command("actions").take_in(file, who, yes, preview)


def export_actions(
    file: Annotated[Path, typer.Argument(help="to be written: .csv, .xlsx or .docx")],
) -> None:
    """Write the action register: number, resolution, action, responsible, cooperating, report to, deadline, status."""
    sub_command("actions").write_out(file)


def import_resolutions(file: Table, yes: Yes = False, preview: Preview = False) -> None:
    """Take the mapping of resolutions in: body, number, revision, title, topics, coordinates, act, fate, ended."""
    sub_command("register").take_in(file, yes, preview, "resolutions")


def import_questions(file: Table, yes: Yes = False, preview: Preview = False) -> None:
    """Take Questions with their Working Parties in: body, question, working_party, title, topics, led_by."""
    sub_command("register").take_in(file, yes, preview, "questions")


def import_task_forces(file: Table, yes: Yes = False, preview: Preview = False) -> None:
    """Take the list of internal task forces in: task_force (an id), title, topics, led_by."""
    sub_command("register").take_in(file, yes, preview, "task_forces")


def import_translations(
    file: Annotated[Path, typer.Argument(help="the DOCX, XLSX or CSV table that came back from translators")],
    who: As,
    yes: Yes = False,
    preview: Preview = False,
) -> None:
    """Take translations in, line by line, after showing what would change; official or courtesy, as each line says."""
    sub_command("versions").take_in(file, who, yes, preview)


def sbom() -> None:
    """Print what Focal runs on, each package with its version and licence: a CycloneDX bill of materials."""
    sub_command("sbom").show()


def export_translations(
    file: Annotated[Path, typer.Argument(help="to be written: .docx, .xlsx or .csv")],
    lang: Annotated[str, typer.Option("--lang", help="language that is lacking: ar en es fr ru zh")],
    year: Annotated[int | None, typer.Option("--year", help="of which reports; this year's where empty")] = None,
) -> None:
    """Write the table for translators: the passages of a year's reports that a language lacks."""
    sub_command("versions").write_out(file, lang, year)


def add_files(taken: typer.Typer, written: typer.Typer) -> None:
    """The files of the secretariat among those that are taken in and written out."""
    taken.command("meetings")(import_meetings)
    taken.command("actions")(import_actions)
    taken.command("resolutions")(import_resolutions)
    taken.command("questions")(import_questions)
    taken.command("task-forces")(import_task_forces)
    written.command("actions")(export_actions)
    taken.command("translations")(import_translations)
    written.command("translations")(export_translations)


@audit.command("verify")
def verify(
    anchors: Annotated[
        list[Path] | None, typer.Option("--anchor", help="a file with lines that `focal audit head` printed")
    ] = None,
) -> None:
    """Find what was changed, deleted, inserted, reordered or cut off; exit status 1 where anything was."""
    raise typer.Exit(sub_command("audit").verify(anchors or ()))


@audit.command("head")
def head() -> None:
    """Print the newest digest of the trail, to be kept outside of the database."""
    sub_command("audit").show_head()


@web.command("account")
def web_account(who: Entering) -> None:
    """Give somebody a password for the pages, asked for at the prompt."""
    sub_command("web").account(who)


@web.command("link")
def web_link(who: Entering) -> None:
    """Print a link that lets somebody into the pages once."""
    sub_command("web").link(who)


@web.command("out")
def web_out(who: Entering) -> None:
    """End every session of somebody at the pages, in whatever browser."""
    sub_command("web").out(who)
