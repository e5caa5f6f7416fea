"""The files with which Focal is set up somewhere: each command, setting, path and address in them is a real one."""

from __future__ import annotations

import configparser
import re
import shlex
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from ipaddress import ip_address, ip_network
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import yaml
from typer.main import get_command

from bot.__main__ import app
from bot.cli.serve import LEAVING as OVER_HTTP
from bot.serving.run import LEAVING as OF_ANSWERS
from bot.settings import FILE_VARIABLE, Settings

ROOT = Path(__file__).parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = {FILE_VARIABLE, *(f"FOCAL_{name.upper()}" for name in Settings.model_fields)}
# A stop lets what has begun end within this, and is not to be cut short.
STOP = 10
FOCAL = re.compile(r"`focal ([^`]*)`")


@pytest.fixture(scope="module")
def compose() -> Any:
    return yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def unit() -> configparser.ConfigParser:
    read = configparser.ConfigParser(strict=False, interpolation=None)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string((ROOT / "deploy" / "focal.service").read_text(encoding="utf-8"))
    return read


def is_command(words: list[str]) -> bool:
    """Whether the command line knows this command, and the one below it where it is a group."""
    command: Any = get_command(app)
    for word in words:
        known: dict[str, Any] = getattr(command, "commands", {})
        if not known:
            return True
        if word not in known:
            return False
        command = known[word]
    return not getattr(command, "commands", {})


def docker(word: str) -> list[str]:
    """What stands behind an instruction, each time that it is given; lines that go on are joined."""
    lines = DOCKERFILE.replace("\\\n", " ").splitlines()
    return [line.removeprefix(word).strip() for line in lines if line.startswith(f"{word} ")]


def serving(compose: Any) -> dict[str, Any]:
    return {name: each for name, each in compose["services"].items() if name.startswith("focal")}


def test_the_image_starts_a_command_that_there_is_and_holds_no_secret() -> None:
    [entry], [command] = docker("ENTRYPOINT"), docker("CMD")[-1:]
    assert yaml.safe_load(entry) == ["focal"]
    assert is_command(yaml.safe_load(command))
    given = dict(pair.split("=", 1) for line in docker("ENV") for pair in shlex.split(line))
    assert {name for name in given if name.startswith("FOCAL_")} <= SETTINGS
    assert not [name for name in given if re.search("TOKEN|SECRET|PASSWORD|KEY", name)]
    assert docker("EXPOSE") == [given["FOCAL_HTTP_PORT"]]
    assert docker("USER") == ["focal"]


def test_the_image_is_built_of_what_is_there_and_of_nothing_secret() -> None:
    copied = [name for line in docker("COPY") if not line.startswith("--from") for name in line.split()[:-1]]
    assert [name for name in copied if not (ROOT / name).exists()] == []
    left_out = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    assert {"deploy/secrets", "*.db", ".git"} <= set(left_out)
    assert "deploy" not in copied
    assert "deploy/secrets/" in (ROOT / ".gitignore").read_text(encoding="utf-8").split()


class Well(BaseHTTPRequestHandler):
    """Answers as a process does that is alive."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/healthz" else 404)
        self.end_headers()

    def log_message(self, *_args: object) -> None:
        pass


def test_whether_a_container_is_well_is_asked_where_it_serves_whatever_port_is_set() -> None:
    [check] = docker("HEALTHCHECK")
    program, *words = yaml.safe_load(check.partition("CMD")[2])
    assert program == "python"
    assert '"/healthz"' in (ROOT / "bot" / "serving" / "site.py").read_text(encoding="utf-8")
    with HTTPServer(("127.0.0.1", 0), Well) as server:
        Thread(target=server.handle_request, daemon=True).start()
        given = {"FOCAL_HTTP_PORT": str(server.server_port), "http_proxy": "http://127.0.0.1:9"}
        assert subprocess.run([sys.executable, *words], env=given, check=False).returncode == 0
    assert subprocess.run([sys.executable, *words], env=given, check=False, stderr=subprocess.DEVNULL).returncode != 0


def test_each_container_has_a_name_of_its_own_time_to_stop_and_its_secrets_from_files(compose: Any) -> None:
    found = serving(compose)
    names = [each["environment"]["FOCAL_WORKER"] for each in found.values()]
    assert len(set(names)) == len(names) == 2
    for each in found.values():
        assert set(each["environment"]) <= SETTINGS
        assert int(each["stop_grace_period"].removesuffix("s")) > STOP
        assert each["environment"][FILE_VARIABLE].removeprefix("/run/secrets/") in each["secrets"]
        assert each["ports"][0].endswith(f":{docker('EXPOSE')[0]}")
        assert each["ports"][0].startswith("127.0.0.1:")
    ports = [each["ports"][0] for each in found.values()]
    assert len(set(ports)) == len(ports)


def test_nobody_but_this_machine_is_believed_who_asks(compose: Any) -> None:
    [network] = compose["networks"]["default"]["ipam"]["config"]
    assert ip_address(network["gateway"]) in ip_network(network["subnet"])
    for each in serving(compose).values():
        assert each["environment"]["FOCAL_HTTP_PROXIES"] == network["gateway"]


def test_secrets_that_are_named_are_declared_and_lie_where_no_image_takes_them(compose: Any) -> None:
    used = {name for each in compose["services"].values() for name in each["secrets"]}
    assert used == set(compose["secrets"])
    assert all(each["file"].startswith("./deploy/secrets/") for each in compose["secrets"].values())
    words = (ROOT / "compose.yaml").read_text(encoding="utf-8")
    assert not re.search(r"(PASSWORD|TOKEN|SECRET|KEY): *\S", words)


def test_the_unit_starts_a_command_that_there_is_and_lets_it_end(unit: configparser.ConfigParser) -> None:
    service = unit["Service"]
    program, *words = shlex.split(service["ExecStart"])
    assert program.endswith("/focal")
    assert is_command(words)
    assert service["Environment"].split("=")[0] in SETTINGS
    assert int(service["TimeoutStopSec"]) > STOP
    assert service["KillSignal"] == docker("STOPSIGNAL")[0] == "SIGTERM"
    assert (service["Restart"], unit["Unit"]["StartLimitIntervalSec"], service["UMask"]) == ("always", "0", "0077")


def test_what_has_begun_ends_before_a_stop_is_cut_short() -> None:
    assert OF_ANSWERS + OVER_HTTP < STOP


@pytest.mark.parametrize("words", sorted(set(FOCAL.findall(README))))
def test_every_command_in_the_readme_is_one(words: str) -> None:
    plain = shlex.split(re.sub(r"\[[^\]]*\]|[\[\]<>]", " ", words))
    named = plain[: next((at for at, word in enumerate(plain) if not re.fullmatch(r"[a-z][a-z-]*", word)), len(plain))]
    assert named
    assert is_command(named)
