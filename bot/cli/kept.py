"""Files that come with a reply, put where the terminal stands."""

from __future__ import annotations

from pathlib import Path

from handlers.answer import Document

MOST = 1_000


def keep_file(document: Document, folder: Path) -> Path:
    """Writes the file under its own name, or the next one that is free: nothing is ever written over."""
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(Path(document.name).name)
    for count in range(1, MOST):
        path = folder / (name if count == 1 else f"{name.stem}-{count}{name.suffix}")
        try:
            with path.open("xb") as file:
                file.write(document.content)
        except FileExistsError:
            continue
        return path
    raise FileExistsError(f"{folder} holds too many files named {name}")
