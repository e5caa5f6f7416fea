"""Commands about the agenda of a meeting, who is there, and its report."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.documents import register_document
from bot.understand.doubts import Filled
from bot.understand.meetings import begun_meeting, of_meeting
from bot.understand.task import Scene
from bot.understand.types import Draft

Build = Callable[[Draft, Scene, Filled], None]
OF_AGENDA: Mapping[str, Build] = MappingProxyType(
    {
        **dict.fromkeys(("NoteAgenda", "NotePresent", "NoteRegrets", "ShowAgenda", "ShowFollowUp"), of_meeting),
        "ListDocuments": of_meeting,
        "RegisterDocument": register_document,
        **dict.fromkeys(("AdoptReport", "ApproveCaptions", "WriteMinutes"), begun_meeting),
    }
)
