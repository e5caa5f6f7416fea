"""Reports on the command line: as a file, as a PDF where LibreOffice is there, and a clear word where it is not."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from docx import Document

from bot.cli.faults import InputFault
from bot.cli.pdf import PROGRAMS, to_pdf
from tests.command_line import call, without_settings

DESK = "people: [{name: Desk, email: desk@example.org, office: true, class: staff, roles: [secretariat]}]\n"


def test_a_report_is_written_for_the_secretariat_and_what_is_asked_amiss_is_said(tmp_path: Path) -> None:
    env, people = without_settings(tmp_path), tmp_path / "people.yaml"
    people.write_text(DESK, encoding="utf-8")
    assert call("import", "register", str(people), "--yes", env=env).returncode == 0
    asked = ("report", "--as", "desk@example.org", "--year", "2024", "--out", str(tmp_path))
    done = call(*asked, "--to", "cwg_fhr", "--form", "markdown", "--lang", "en", env=env)
    assert "for CWG-FHR" in (tmp_path / "coordination-cwg_fhr-2024-en.md").read_text(encoding="utf-8"), done.stderr
    amiss = call(*asked, "--author", "nobody", env=env)
    assert (amiss.returncode, "author: " in amiss.stderr) == (2, True)


def test_without_libreoffice_the_document_stays_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = tmp_path / "paper.docx"
    Document().save(str(paper))
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(InputFault, match=r"paper\.docx is written; LibreOffice.*is not installed"):
        to_pdf(paper)
    program = tmp_path / PROGRAMS[0]
    program.write_text("#!/bin/sh\necho broken >&2\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(InputFault, match="made no PDF of it: broken"):
        to_pdf(paper)
    assert paper.exists()


@pytest.mark.sweep
@pytest.mark.skipif(not any(map(shutil.which, PROGRAMS)), reason="LibreOffice is not installed")
def test_libreoffice_makes_a_pdf_of_a_paper(tmp_path: Path) -> None:
    paper = tmp_path / "paper.docx"
    Document().save(str(paper))
    assert to_pdf(paper).read_bytes().startswith(b"%PDF")
