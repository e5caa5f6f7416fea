"""Finds the failpoints in the source, and the awaits and commits that have none beside them."""

from __future__ import annotations

import ast
from collections.abc import Iterator


def find_names(source: str) -> set[str]:
    """All names of failpoints: those called, and the two that each step off the event loop has."""
    names = set[str]()
    for call in _calls(ast.parse(source)):
        name = _name_of(call)
        if name and _is_point(call):
            names.add(name)
        if name and _is_aside(call):
            names |= {f"{name}.begin", f"{name}.end"}
    return names


def find_bare(source: str) -> list[int]:
    """Lines of awaits and writing transactions without a failpoint beside them."""
    return sorted(set(_bare(ast.parse(source).body)))


def _bare(body: list[ast.stmt]) -> Iterator[int]:
    for at, statement in enumerate(body):
        beside = [body[other] for other in (at - 1, at + 1) if 0 <= other < len(body)]
        inner = [value for _, value in ast.iter_fields(statement) if isinstance(value, list)]
        blocks = [block for block in inner if block and isinstance(block[0], ast.stmt)]
        blocks += [
            each.body for block in inner for each in block if isinstance(each, ast.ExceptHandler | ast.match_case)
        ]
        for block in blocks:
            yield from _bare(block)
        if _writes(statement) and not _committed(statement, body[at + 1 :]):
            yield statement.lineno
        if _awaits(statement, blocks) and not any(map(_is_point_statement, beside)):
            yield statement.lineno


def _awaits(statement: ast.stmt, blocks: list[list[ast.stmt]]) -> bool:
    """Whether the statement itself, not a block in it, awaits something other than a step off the loop."""
    within = {id(node) for block in blocks for each in block for node in ast.walk(each)}
    awaits = (n for n in ast.walk(statement) if isinstance(n, ast.Await) and id(n) not in within)
    return any(not (isinstance(n.value, ast.Call) and _is_aside(n.value)) for n in awaits)


def _writes(statement: ast.stmt) -> bool:
    if not isinstance(statement, ast.With):
        return False
    calls = (item.context_expr for item in statement.items)
    return any(
        isinstance(c, ast.Call) and isinstance(c.func, ast.Attribute) and c.func.attr == "writing" for c in calls
    )


def _committed(statement: ast.stmt, after: list[ast.stmt]) -> bool:
    """A failpoint is the last thing in the transaction (before it may only be the returned value)."""
    body = [s for s in statement.body if not isinstance(s, ast.Return)] if isinstance(statement, ast.With) else []
    left = bool(after) and _is_point_statement(after[0])
    returns = isinstance(statement, ast.With) and isinstance(statement.body[-1], ast.Return)
    return bool(body) and _is_point_statement(body[-1]) and (left or returns or not after or _ends(after[0]))


def _ends(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Return)


def _is_point_statement(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call) and _is_point(statement.value)


def _is_point(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr in ("points", "_points")


def _is_aside(call: ast.Call) -> bool:
    """A step off the event loop, for one message or for all that wait for it; each has failpoints of its own."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    return (name, len(call.args)) in (("aside", 3), ("together", 4))


def _name_of(call: ast.Call) -> str | None:
    constants = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
    return constants[0] if constants else None


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))
