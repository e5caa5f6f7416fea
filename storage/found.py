"""A transaction that only reads sees one state: what it has found once, it need not look up again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy.orm import Session

FOUND = "found"
Asked = ParamSpec("Asked")
Result = TypeVar("Result")


def begin_finding(session: Session) -> None:
    """From now on the session keeps what it finds: for one that changes nothing, as long as it sees one state."""
    session.info[FOUND] = {}


@contextmanager
def finding(session: Session) -> Iterator[None]:
    """As long as the block runs, the session keeps what it finds; nothing may be changed meanwhile."""
    if FOUND in session.info:
        yield
        return
    begin_finding(session)
    try:
        yield
    finally:
        # What is changed from here on is looked up as it is then.
        del session.info[FOUND]


def found_of(session: Session) -> dict[Hashable, Any] | None:
    """What the session has found so far; nothing for one that may change something."""
    return cast("dict[Hashable, Any] | None", session.info.get(FOUND))


def found_once(
    look_up: Callable[Concatenate[Session, Asked], Result],
) -> Callable[Concatenate[Session, Asked], Result]:
    """A look-up that is made once in a transaction that only reads. What it gives is shared: nobody may change it."""

    @wraps(look_up)
    def find(session: Session, *args: Asked.args, **kwargs: Asked.kwargs) -> Result:
        found = found_of(session)
        if found is None:
            return look_up(session, *args, **kwargs)
        key = (look_up, *map(_fixed, args), *((name, _fixed(value)) for name, value in sorted(kwargs.items())))
        if key not in found:
            found[key] = look_up(session, *args, **kwargs)
        return cast(Result, found[key])

    return cast("Callable[Concatenate[Session, Asked], Result]", find)


def _fixed(value: Any) -> Hashable:
    return frozenset(value) if isinstance(value, list | set | dict) else cast(Hashable, value)
