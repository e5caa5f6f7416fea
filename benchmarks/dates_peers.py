"""dateparser, and chrono-node where it is installed, on the same rows in the same run."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from dateparser.search import search_dates

# Set in the peer's favour: the last day of a bare month counts as it does here.
SETTINGS = {"PREFER_DATES_FROM": "future", "PREFER_DAY_OF_MONTH": "last"}


def by_dateparser(text: str, lang: str, at: datetime) -> list[str]:
    """The first date that dateparser finds, with the language given."""
    order = "YMD" if lang == "zh" else "DMY"
    settings = {**SETTINGS, "RELATIVE_BASE": at.replace(tzinfo=None), "DATE_ORDER": order}
    found = search_dates(text, languages=[lang], settings=settings)
    return [found[0][1].isoformat(timespec="minutes")] if found else []


def chrono_folder() -> Path | None:
    """The folder named by FOCAL_CHRONO_DIR, where chrono-node lies in node_modules and node can be run."""
    folder = Path(os.environ.get("FOCAL_CHRONO_DIR", ""))
    found = (folder / "node_modules" / "chrono-node").is_dir() and shutil.which("node") is not None
    return folder if found else None


def by_chrono(folder: Path, asked: Sequence[tuple[str, str, datetime]]) -> tuple[list[list[str]], float]:
    """What chrono-node finds first in each text, and its median time per text in microseconds."""
    lines = [{"text": text, "lang": lang, "at": at.isoformat()} for text, lang, at in asked]
    script = Path(__file__).parent / "dates_chrono.cjs"
    run = subprocess.run(
        ["node", str(script), str(folder.resolve())],
        input=json.dumps(lines), text=True, capture_output=True, check=True, env={**os.environ, "TZ": "UTC"},
    )  # fmt: skip
    answer = json.loads(run.stdout)
    return answer["found"], float(answer["median_us"])
