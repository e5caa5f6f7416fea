"""Which handler serves which command about items."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers.answer import Reply
from handlers.calls import follow_call
from handlers.commands.command import Command
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    FollowCall,
    ListItems,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordCallToAction,
    RecordConclusion,
    RecordInformation,
    ReopenItem,
    ReportProgress,
    ShowItem,
    WithdrawItem,
)
from handlers.context import Context
from handlers.items_agree import agree_items
from handlers.items_change import complete_item, reopen_item, report_progress, withdraw_item
from handlers.items_edit import edit_item, move_deadline, reassign_item
from handlers.items_list import list_items, show_item
from handlers.items_record import record_action, record_call_to_action, record_conclusion, record_information

HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        RecordAction: record_action,
        RecordConclusion: record_conclusion,
        RecordCallToAction: record_call_to_action,
        RecordInformation: record_information,
        ListItems: list_items,
        ShowItem: show_item,
        CompleteItem: complete_item,
        ReportProgress: report_progress,
        FollowCall: follow_call,
        AgreeItems: agree_items,
        ReopenItem: reopen_item,
        WithdrawItem: withdraw_item,
        MoveDeadline: move_deadline,
        ReassignItem: reassign_item,
        EditItem: edit_item,
    }
)
