"""The command line. Nothing of Focal is loaded before a command needs it, so that help is quick."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.load import sub_command
from bot.secretariat import add_files, audit, minutes, release, report, retention, sbom, web

app = typer.Typer(
    name="focal",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    help="Focal, the meeting secretary: who is the focal point, who promised what, and reminders ahead of deadlines.",
)
register_in = typer.Typer(no_args_is_help=True, help="Take files in.")
register_out = typer.Typer(no_args_is_help=True, help="Write files out.")
example = typer.Typer(no_args_is_help=True, help="The example sandbox: offices at example.org, meetings, a few items.")
slack = typer.Typer(no_args_is_help=True, help="What Focal's app at Slack needs.")
teams = typer.Typer(no_args_is_help=True, help="What Focal's app in Teams needs.")
GROUPS = {"import": register_in, "export": register_out, "example": example, "web": web, "slack": slack, "teams": teams}
for group, commands in {**GROUPS, "audit": audit}.items():
    app.add_typer(commands, name=group)
for each in (release, minutes, report, retention, sbom):
    app.command()(each)
add_files(register_in, register_out)

As = Annotated[str, typer.Option("--as", help="who speaks: an e-mail or handle of the register")]
At = Annotated[str | None, typer.Option("--at", help="when it is said, ISO time with offset; now where empty")]
Lang = Annotated[str | None, typer.Option("--lang", help="language of the speaker: ar en es fr ru zh")]
Place = Annotated[str, typer.Option("--place", help="dm, or the name of a channel to play")]
Audience = Annotated[str | None, typer.Option("--audience", help="who reads there: staff, outsiders or public")]
YOU = "you@example.org"


@app.command()
def run(who: As = YOU, lang: Lang = None) -> None:
    """Make everything ready, in a new database with the example sandbox, and open the terminal chat."""
    sub_command("chat").run(who, lang)


@app.command()
def chat(
    who: As = YOU,
    lang: Lang = None,
    place: Place = "dm",
    audience: Audience = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="read and write JSON Lines")] = False,
) -> None:
    """Talk to Focal in the terminal, or answer JSON Lines from standard input."""
    sub_command("talk_rows" if jsonl else "chat").chat(who, lang, place, audience)


@app.command()
def say(
    words: Annotated[str, typer.Argument(help="what is said")],
    who: As = YOU,
    at: At = None,
    lang: Lang = None,
    place: Place = "dm",
    audience: Audience = None,
) -> None:
    """Say one thing and print the reply; exit status 1 where it was refused or not understood."""
    raise typer.Exit(sub_command("say").say(words, who, at, lang, place, audience))


@app.command()
def understand(
    words: Annotated[str | None, typer.Argument(help="what to understand; empty with --jsonl")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="read and write JSON Lines")] = False,
    dates: Annotated[bool, typer.Option("--dates", help="only the deadline")] = False,
) -> None:
    """Show how words are understood; nothing is carried out or stored."""
    sub_command("understand").understand(words, jsonl, dates)


@app.command()
def explain(
    words: Annotated[str, typer.Argument(help="what was said")],
    who: Annotated[str | None, typer.Option("--as", help="who spoke: an e-mail or handle of the register")] = None,
    lang: Lang = None,
) -> None:
    """Show why words were understood as they were, and what they came close to; nothing is carried out or stored."""
    sub_command("explain").explain(words, who, lang)


@app.command()
def propose(
    file: Annotated[Path, typer.Argument(help="captions (VTT, SRT, SBV), a Word document, a log, notes")],
    as_json: Annotated[bool, typer.Option("--json", help="print JSON")] = False,
    meeting: Annotated[str | None, typer.Option("--meeting", help="id of the meeting")] = None,
    lang: Lang = None,
) -> None:
    """Print what a file of a meeting holds that may be recorded; nothing is stored."""
    sub_command("propose").propose(file, as_json, meeting, lang)


@app.command()
def serve() -> None:
    """Answer, and send what is due, through every door that is set up, until it is stopped."""
    sub_command("serve").serve()


@slack.command("manifest")
def slack_manifest(
    host: Annotated[
        str | None, typer.Option("--host", help="https://… where Slack reaches Focal; empty: Socket Mode")
    ] = None,
) -> None:
    """Print the manifest of the app, with each scope and event explained."""
    sub_command("slack").print_manifest(host)


@teams.command("package")
def teams_package(
    host: Annotated[str, typer.Option("--host", help="name at which Teams reaches Focal, as focal.example.org")],
    app_id: Annotated[str, typer.Option("--id", help="application (client) id of the app's registration")],
    out: Annotated[Path, typer.Option("--out", help="file to be written")] = Path("focal-teams.zip"),
    hears: Annotated[
        bool, typer.Option("--hear-everything", help="also hear what is said without a mention, for marked lines")
    ] = False,
) -> None:
    """Write the app package (manifest, icons, texts in six languages), to be uploaded to Teams."""
    sub_command("teams").write_package(host, app_id, out, hears)


@app.command()
def worker() -> None:
    """Send what is due until it is stopped, and answer nobody: beside processes that serve, over PostgreSQL."""
    sub_command("worker").work()


@app.command()
def tick(at: At = None) -> None:
    """Do once what is due: plan, compose, show in the terminal; what goes by other doors is kept for `focal serve`."""
    sub_command("tick").tick(at)


@register_in.command("register")
def import_register(
    file: Annotated[Path, typer.Argument(help="CSV, XLSX, DOCX or YAML; the columns are in the README")],
    yes: Annotated[bool, typer.Option("--yes", help="apply without asking")] = False,
    preview: Annotated[bool, typer.Option("--preview", help="show the differences and stop")] = False,
) -> None:
    """Take a list of focal points, people, groups and meetings in, after showing what would change."""
    sub_command("register").take_in(file, yes, preview)


@register_in.command("calendar")
def import_calendar(
    name: Annotated[str, typer.Argument(help="a YAML file, or ch-ge-2026, un-geneva-2026, … that come with Focal")],
    yes: Annotated[bool, typer.Option("--yes", help="apply without asking")] = False,
) -> None:
    """Take in the days of one year on which a duty station does not work, and its weekend."""
    sub_command("calendar").take_in(name, yes)


@register_in.command("undo")
def import_undo(
    number: Annotated[int, typer.Argument(min=1, max=2_147_483_647, help="the number that the import printed")],
) -> None:
    """Take an import back, if nothing that it changed was changed since."""
    sub_command("register").undo(number)


@register_out.command("register")
def export_register(
    file: Annotated[Path, typer.Argument(help="to be written: .csv, .xlsx, .docx or .yaml")],
) -> None:
    """Write the register to a file that import takes back."""
    sub_command("register").write_out(file)


@example.command("load")
def example_load() -> None:
    """Load the example sandbox."""
    sub_command("example").load()


@example.command("remove")
def example_remove() -> None:
    """Remove the example sandbox and all that hangs on it; real rows stay."""
    sub_command("example").remove()


@app.command()
def check(
    host: Annotated[str | None, typer.Option("--host", help="https://… that Slack and Teams reach, tried")] = None,
) -> None:
    """Name every wrong setting, show whether the database can be used, ask Slack and Teams what is missing."""
    sub_command("check").check(host)


@app.command()
def doctor() -> None:
    """Show what is overdue, in doubt or held back; exit status 1 where something needs a look."""
    raise typer.Exit(sub_command("doctor").examine())


@app.command()
def restored() -> None:
    """After a restore from a backup, before anything is started: look for what may have been sent since."""
    sub_command("restored").look_first()


@app.command()
def migrate() -> None:
    """Bring the database to the tables of this version."""
    sub_command("migrate").migrate_now()


@app.command("help")
def help_(context: typer.Context) -> None:
    """Show this help."""
    typer.echo(context.parent.get_help() if context.parent else context.get_help())


def main() -> None:
    """The script ``focal``: a fault of the settings or the input is told in one line, exit status 2."""
    try:
        app()
    except Exception as fault:
        # Loaded only now: what can go wrong knows the database, which help must not wait for.
        faults = sub_command("faults")
        if not isinstance(fault, faults.FAULTS):
            raise
        faults.tell(fault)
        raise SystemExit(2) from None


if __name__ == "__main__":
    main()
