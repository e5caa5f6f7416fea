"""``focal web``: who may enter the pages, for operators."""

from __future__ import annotations

from collections.abc import Callable
from getpass import getpass

from bot.app import open_focal
from bot.cli.faults import InputFault
from bot.serving.web_entry import Entry
from bot.settings import read_settings

UNKNOWN = (
    "the register has nobody called {}; `focal import register FILE` takes people in, and `roles: [secretariat]` in a"
    " YAML file makes somebody the secretariat"
)


def account(address: str) -> None:
    """Asks for a password and gives it to somebody of the register; who entered before is out everywhere."""
    password = getpass("Password: ")
    if getpass("Again: ") != password:
        raise InputFault("the two passwords differ")
    try:
        known = _entered(lambda entry: entry.set_password(address, password))
    except ValueError as fault:
        raise InputFault(str(fault)) from fault
    if not known:
        raise InputFault(UNKNOWN.format(address))
    print(f"{address} may enter the pages with this password")


def link(address: str) -> None:
    """Prints a link that lets somebody in once, within a quarter of an hour."""
    settings = read_settings()
    url = settings.web_url or f"http://localhost:{settings.http_port}"
    made = _entered(lambda entry: entry.new_link(address, url))
    if not made:
        raise InputFault(UNKNOWN.format(address))
    print(made)


def out(address: str) -> None:
    """Ends whatever sessions somebody has, in every browser."""
    if not _entered(lambda entry: entry.put_out(address)):
        raise InputFault(UNKNOWN.format(address))
    print(f"{address} is out of the pages everywhere and has to sign in anew")


def _entered(ask: Callable[[Entry], str | bool | None]) -> str | bool | None:
    focal = open_focal(read_settings())
    try:
        return ask(Entry(focal))
    finally:
        focal.close()
