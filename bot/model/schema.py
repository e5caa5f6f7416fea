"""Command classes as tools: strict JSON schemas whose values are the person's own words, ids or fixed choices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from bot.model.words import described
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

Schema: TypeAlias = dict[str, Any]
# What a machine found in a text is not for a machine to review.
OF_PROPOSALS = frozenset(name for name in COMMANDS if "Proposal" in name or name in ("ProposeItems", "ReadText"))
# What stops, frees or plans everybody's notices is asked for in plain words or not at all; a page or form is opened.
KEPT_BACK = OF_PROPOSALS | frozenset(
    {
        "SetConsent",
        "SetFormalText",
        "ObjectToItem",
        "WithdrawObjection",
        "ListObjections",
        "ClearActivities",
        "EraseMyData",
        "ExportMyData",
        "FindOverlaps",
        "JudgeOverlap",
        "SetMember",
    }
    | {"AnswerItem", "CallForStatus", "EditNotice", "EnrolPerson", "ListAnswers", "ListUntold", "PauseNotices"}
    | {"ReleaseNotices", "SettleAnswer", "SetReminderPlan", "SetProfile", "ShowForm", "ShowHome", "ShowRelease"}
    | {"ShowDelivery", "ShowPerson", "ShowTrail", "StrikeNotices", "SettleDoubt", "TrustReader"}
    # What the whole world is shown.
    | {"ListPublic", "MarkPublic"}
    # Whose an account is, is said by whoever has it, or by the secretariat.
    | {"LinkAccount", "ConfirmAccount", "AssignAccount", "UnlinkAccount", "ListAccounts"}
    # What stands there is read by whoever reads it.
    | {"ReadInMine"}
    # Of the record only the secretariat asks.
    | {"AskConfirmation", "AskActivities", "ListConfirmations", "RecordDeparture"}
)
# Where a list goes on, and what a form or button settles, is nothing that people say.
HIDDEN = frozenset({"cursor", "tell", "lead", "link", "held", "no_topic"})
LISTS = frozenset({"responsible", "cooperating", "report_to", "addressed_to", "people"})
CHOSEN = {("SetLanguage", "value"): get_args(Lang)}


def offered() -> tuple[str, ...]:
    """The names of all commands that a model may choose."""
    return tuple(name for name in COMMANDS if name not in KEPT_BACK)


def fields_of(command: str) -> dict[str, Schema]:
    """The schema of each field of a command that a model may fill."""
    fields = COMMANDS[command].model_fields
    return {name: _field(command, name, info) for name, info in fields.items() if name not in HIDDEN}


def tools(commands: Sequence[str]) -> list[Schema]:
    """The commands as strict tools."""
    return [{"type": "function", "function": _function(command)} for command in commands]


def answer_schema(commands: Sequence[str]) -> Schema:
    """One schema for an answer without tools: a command's name and the fields of all of them."""
    fields = {name: schema for command in commands for name, schema in fields_of(command).items()}
    command = {"type": "string", "enum": [*commands, "None"]}
    return strict({"command": command, "fields": strict({name: fields[name] for name in sorted(fields)})})


def _function(command: str) -> Schema:
    parameters = strict(fields_of(command))
    return {"name": command, "description": described("commands")[command], "strict": True, "parameters": parameters}


def strict(properties: Schema) -> Schema:
    """An object of these properties. Strict schemas require every key, so what was not said is null."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _field(command: str, name: str, info: FieldInfo) -> Schema:
    said = described("fields")[name]
    choices = CHOSEN.get((command, name)) or _choices(info.annotation)
    if choices:
        return {"type": ["string", "null"], "enum": [*choices, None], "description": said}
    if name in LISTS:
        return {"type": ["array", "null"], "items": {"type": "string"}, "description": said}
    if info.annotation is bool:
        return {"type": ["boolean", "null"], "description": said}
    return {"type": ["string", "null"], "description": said}


def _choices(annotation: Any) -> tuple[str, ...]:
    """The values of a field that is one of a fixed few; empty for any other."""
    leaves = [each for each in _leaves(annotation) if each is not NoneType]
    return tuple(leaves) if all(isinstance(each, str) for each in leaves) else ()


def _leaves(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin in (Union, UnionType):
        for each in get_args(annotation):
            yield from _leaves(each)
    elif origin is Annotated:
        yield from _leaves(get_args(annotation)[0])
    elif origin is Literal:
        yield from get_args(annotation)
    else:
        yield annotation
