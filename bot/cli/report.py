"""``focal report``: the year's report, that on a topic, or that of the members' group, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pydantic import ValidationError

from bot.cli.faults import InputFault
from bot.cli.minutes import FORMS, run, to_form
from bot.cli.spoken import LANGS, check_one_of, check_speaker
from bot.doors.terminal.said import DIRECT
from handlers.commands.reports import WriteReport


def write(who: str, form: str, out: Path, asked: dict[str, Any]) -> None:
    """Writes the file into the folder and prints what is not in it; ``asked``: fields of ``WriteReport``, empty ones
    left out. Raises ``InputFault``."""
    check_speaker(who, DIRECT, None, None)
    check_one_of("lang", asked.get("language"), LANGS)
    check_one_of("form", form, FORMS)
    fields = {name: value for name, value in asked.items() if value is not None}
    try:
        command = WriteReport.model_validate({**fields, "form": to_form(form)})
    except ValidationError as fault:
        first = fault.errors()[0]
        raise InputFault(f"{first['loc'][0] if first['loc'] else 'report'}: {first['msg']}") from None
    run(command, who, form, out)
