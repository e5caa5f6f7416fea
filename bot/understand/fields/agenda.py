"""Commands about the agenda of a meeting, who is there, and its report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.doubts import Filled
from bot.understand.fields.documents import register_document
from bot.understand.fields.leads import leads_of
from bot.understand.fields.meetings import begun_meeting, of_meeting
from bot.understand.fields.task import Scene
from bot.understand.types import Draft


def objections(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meeting that is named by its month, its day, or as the last one; else a group's latest."""
    if {"month", "year", "held", "which"} & draft.slots.keys():
        begun_meeting(draft, scene, filled)


def consent(draft: Draft, scene: Scene, filled: Filled) -> None:
    """For how many days members may object: "5 days", "a week". Raises ``Unreadable`` for anything else."""
    days = draft.slots.get("days")
    if days is not None:
        filled.fields["objections"] = leads_of(days.words, scene)[0]


Build = Callable[[Draft, Scene, Filled], None]
OF_AGENDA: Mapping[str, Build] = MappingProxyType(
    {
        **dict.fromkeys(("NoteAgenda", "NotePresent", "NoteRegrets", "ShowAgenda", "ShowFollowUp"), of_meeting),
        "ListDocuments": of_meeting,
        "RegisterDocument": register_document,
        "ListObjections": objections,
        "SetConsent": consent,
        **dict.fromkeys(("AdoptReport", "ApproveCaptions", "WriteMinutes"), begun_meeting),
    }
)
