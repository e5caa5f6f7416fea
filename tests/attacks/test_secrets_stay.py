"""Every secret of the settings, planted as a word of its own, and everything that can go wrong with it: nothing that is
printed, logged or kept holds any of them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from pydantic import SecretStr

from bot.settings import SECRET, Settings
from tests.command_line import without_settings
from tests.figures import Tell

ROOT = Path(__file__).parent.parent.parent
# Nobody listens there; asked for anything, it fails at once.
NOWHERE = "127.0.0.1:9"
MARK = "quokka"
SECRETS: Mapping[str, str] = MappingProxyType({
    "FOCAL_MODEL_KEY": f"{MARK}-model-key",
    "FOCAL_SLACK_BOT_TOKEN": f"xoxb-{MARK}-bot",
    "FOCAL_SLACK_APP_TOKEN": f"xapp-{MARK}-app",
    "FOCAL_SLACK_SIGNING_SECRET": f"{MARK}-signing",
    "FOCAL_SLACK_CLIENT_SECRET": f"{MARK}-client",
    "FOCAL_TEAMS_APP_SECRET": f"{MARK}-teams",
    "FOCAL_OIDC_SECRET": f"{MARK}-oidc",
    "FOCAL_SECRET_KEY": f"{MARK}-key-that-is-long-enough-to-be-one-of-them",
    "FOCAL_SMTP_PASSWORD": f"{MARK}-smtp",
    "FOCAL_IMAP_PASSWORD": f"{MARK}-imap",
    "FOCAL_MAIL_TOKEN": f"{MARK}-mail-token-that-is-long-enough",
})  # fmt: skip
# Every door is set up, and none leads anywhere.
DOORS: Mapping[str, str] = MappingProxyType({
    "FOCAL_LOG_LEVEL": "debug",
    "FOCAL_MODEL": "m", "FOCAL_MODEL_URL": f"http://{NOWHERE}/v1",
    "FOCAL_SLACK_API_URL": f"http://{NOWHERE}/api/", "FOCAL_SLACK_CLIENT_ID": "1.2",
    "FOCAL_TEAMS_APP_ID": "00000000-0000-0000-0000-000000000001",
    "FOCAL_TEAMS_TENANT": "00000000-0000-0000-0000-000000000002",
    "FOCAL_TEAMS_LOGIN_URL": f"http://{NOWHERE}", "FOCAL_TEAMS_KEYS_URL": f"http://{NOWHERE}/keys",
    "FOCAL_SMTP_HOST": "127.0.0.1", "FOCAL_SMTP_PORT": "9", "FOCAL_SMTP_USER": "focal",
    "FOCAL_MAIL_REPLY_TO": "desk@example.org", "FOCAL_MAIL_FROM": "focal@example.org",
    "FOCAL_IMAP_HOST": "127.0.0.1", "FOCAL_IMAP_PORT": "9", "FOCAL_IMAP_USER": "focal",
    "FOCAL_WEB": "true", "FOCAL_WEB_URL": "https://focal.example.org",
    "FOCAL_OIDC_ISSUER": f"https://{NOWHERE}", "FOCAL_OIDC_CLIENT": "focal", "FOCAL_HTTP_PORT": "0",
})  # fmt: skip
BARE = f"postgresql+psycopg://focal@{NOWHERE}/focal"
POSTGRES = {"FOCAL_DATABASE_URL": f"postgresql+psycopg://focal:{MARK}-database@{NOWHERE}/focal"}
# What Slack and the mailbox say, each as it is first asked for.
TROUBLES = 2
ASKED: tuple[Sequence[str], ...] = (
    ("say", "hearing loss and all that, somebody's bread and butter surely"), ("check",), ("doctor",),
    ("tick",), ("retention",), ("audit", "verify"), ("sbom",), ("slack", "manifest"),
)  # fmt: skip


def test_no_secret_of_the_settings_is_left_out() -> None:
    """A new one is to be planted here too."""
    named = {f"FOCAL_{name.upper()}" for name, field in Settings.model_fields.items() if field.annotation is SecretStr}
    assert named == set(SECRETS)
    assert named <= SECRET


def run(words: Sequence[str], env: Mapping[str, str]) -> str:
    """All that a process writes."""
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *words], cwd=ROOT, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, check=False, timeout=60,
    )  # fmt: skip
    return ran.stdout


async def serve(env: Mapping[str, str]) -> str:
    """All that a process writes from its start until it has met so many troubles, and as it stops."""
    words = (sys.executable, "-m", "bot", "serve")
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, env=env, stdout=PIPE, stderr=STDOUT)
    assert process.stdout is not None
    lines: list[bytes] = []
    with suppress(TimeoutError):
        async with asyncio.timeout(20):
            while sum(b"not_" in each for each in lines) < TROUBLES and (line := await process.stdout.readline()):
                lines.append(line)
    with suppress(ProcessLookupError):
        process.terminate()
    rest, _ = await asyncio.wait_for(process.communicate(), 30)
    return (b"".join(lines) + rest).decode()


def wrong(every: Mapping[str, str], folder: Path) -> Iterator[Mapping[str, str]]:
    """Each secret in turn as one that cannot be, or that is given twice; and addresses of databases that are none."""
    for name, secret in SECRETS.items():
        yield {**every, name: f"{secret}\u20ac\u202e", "FOCAL_HTTP_PORT": "many"}
        yield {**every, name: f" {secret}\n{secret}", "FOCAL_UNKNOWN": secret}
        yield {**every, f"{name}_FILE": str(folder / "nowhere")}
    for address in (
        f"oracle://u:{MARK}@h/x",
        f"{MARK}@@://",
        f"sqlite:////{folder}/none/focal.db?key={MARK}",
        f"{BARE}?password={MARK}",
    ):
        yield {**every, "FOCAL_DATABASE_URL": address}
    yield {**every, "FOCAL_MODEL_URL": f"http://{MARK}-user:{MARK}-word@{NOWHERE}/v1"}


@pytest.mark.sweep
def test_nothing_that_is_written_holds_a_secret_whatever_fails(tmp_path: Path, tell: Tell) -> None:
    every = without_settings(tmp_path, **SECRETS, **DOORS)
    told: dict[str, str] = {}
    for words in ASKED:
        told[" ".join(words)] = run(words, every)
        told[f"{' '.join(words)}, no database"] = run(words, {**every, **POSTGRES})
    told |= {"serve": asyncio.run(serve(every)), "serve, no database": asyncio.run(serve({**every, **POSTGRES}))}
    for number, env in enumerate(wrong(every, tmp_path)):
        told[f"wrong {number}"] = run(("check",), env)
    kept = b"".join(each.read_bytes() for each in tmp_path.glob("focal.db*"))
    found = [where for where, text in told.items() if MARK in text.casefold()]
    lines = sum(text.count("\n") for text in told.values())
    here: dict[str, Any] = {"secrets": len(SECRETS) + 2, "runs": len(told), "lines": lines, "found": len(found)}
    tell("S15 secrets", lost=None, twice=None, early=None, **here)
    assert told["serve"].count("not_") >= TROUBLES
    assert kept.count(b"somebody's bread")
    assert (found, MARK.encode() in kept) == ([], False)
