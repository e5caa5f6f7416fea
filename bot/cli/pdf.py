"""A Word document made a PDF by LibreOffice, where that is installed."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

from bot.cli.faults import InputFault

PROGRAMS = ("soffice", "libreoffice")
SECONDS = 180


def to_pdf(paper: Path) -> Path:
    """The PDF beside the document, in place of one that is there. Raises ``InputFault`` where it cannot be made; the
    document stays."""
    program = next((found for found in map(shutil.which, PROGRAMS) if found), None)
    if program is None:
        raise InputFault(
            f"{paper} is written; LibreOffice, which makes a PDF of it, is not installed on this machine: "
            "install it, or open the document and save it as PDF"
        )
    # With a profile of its own: one that is open on the desktop would take the order and do nothing.
    with tempfile.TemporaryDirectory() as profile:
        words = [program, f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to", "pdf"]
        done = _run([*words, "--outdir", str(paper.parent), str(paper)])
    made = paper.with_suffix(".pdf")
    if done or not made.exists():
        raise InputFault(f"{paper} is written; LibreOffice made no PDF of it: {done or 'it said nothing'}")
    return made


def _run(words: list[str]) -> str:
    """What went wrong, or nothing."""
    try:
        done = subprocess.run(words, capture_output=True, text=True, timeout=SECONDS, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as fault:
        return str(fault)
    return done.stderr.strip() if done.returncode else ""
