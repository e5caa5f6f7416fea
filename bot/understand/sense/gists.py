"""Which telling words make which command; see ``bot/understand/sense/gist.py``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property

SHOW = "what show when have who"
# With these a number's item is not merely looked at.
CHANGED = "done move more longer undone reopen withdraw give date unit agree"
# Of these the person has several: an item spoken of is not shown for them.
OTHERS = "reminders notices remind"

# In a language are these, too.
WRITTEN = "minutes yearly show documents agenda"
ANY = "bare ask order"
EITHER = "CompleteItem WithdrawItem"
ENDED = "item done close fill me all verb please ours oops"
# With these an item isn't done.
OPEN = "undone reopen todo withdraw move more date underway"


@dataclass(frozen=True)
class Gist:
    """A command, the cues of which it needs one of each group, the moods in which it is said, the cues that rule it
    out, and how many words may be strange; ``only``: what alone may stand beside; ``kind``: that of the items;
    ``undated``: the day that is said is none that counts."""

    command: str
    needs: tuple[str, ...]
    moods: str
    never: str = ""
    most: int = 4
    only: str = ""
    kind: str = ""
    undated: bool = False

    @cached_property
    def groups(self) -> tuple[frozenset[str], ...]:
        """The cues it needs, one of each group."""
        return tuple(frozenset(need.split()) for need in self.needs)

    def fits(self, moods: set[str], labels: set[str], strange: int) -> bool:
        """Whether the mood is one of its own, nothing rules it out, and few enough words are strange."""
        said = not moods.isdisjoint(self.moods.split()) and labels.isdisjoint(self.never.split())
        return said and strange <= self.most and not any(labels.isdisjoint(group) for group in self.groups)


@cache
def gists() -> tuple[Gist, ...]:
    """All of them; in this order, since who says more says it first."""
    return (*_of_items(), *_of_orders(), *_of_questions())


def _of_items() -> tuple[Gist, ...]:
    return (
        Gist("FindOverlaps", ("overlap",), "ask order", "item", 6),
        Gist("Undo", ("undo back", "lately oops"), "order told sorry", "item date topic body", 2),
        Gist("SnoozeReminder", ("item", "bother", "date"), "order told", "done", 4),
        Gist("ReopenItem", ("item", "reopen"), "order item", "", 4),
        Gist("ReopenItem", ("item", "mistaken", "reopen"), "told sorry", "", 4),
        Gist("ReopenItem", ("item", "undone", "reopen"), "order item", "", 6),
        Gist("SnoozeReminder", ("item", "later", "date"), "order item own", "done move", 4),
        Gist("ReassignItem", ("item", "give", "body person"), "order item", "done date", 3),
        # "Two more weeks" are counted from a day that only the item knows.
        Gist("MoveDeadline", ("item", "longer"), "order item own leave told", "undone reopen done", 1, undated=True),
        Gist("ReassignItem", ("item", "leads", "body person"), "order", "done date who", 3),
        Gist("MoveDeadline", ("item", "move more deadline", "date"), "order item own leave", "undone reopen", 4),
        Gist("WithdrawItem", ("item", "give_up"), "told", "done date undone", 3),
        Gist("WithdrawItem", ("item", "withdraw"), "order", "done date undone role topic", 4),
        Gist("AgreeItems", ("item", "agree"), "order item", "date undone withdraw", 3),
        Gist("ReportProgress", ("item", "underway"), "own item told", "date", 2),
        Gist("CompleteItem", ("item", "done close"), "order", OPEN, 4),
        # Where nobody orders it, nothing else may be told: "on 7, the survey was sent" is news.
        Gist("CompleteItem", ("item", "done close"), "item", OPEN, 0, ENDED),
        # "Cross off 12" says that it is done or that it is dropped: which, is asked.
        Gist("WithdrawItem", ("item", "strike", "withdraw"), "order", "date undone", 3),
        Gist("CompleteItem", ("item", "strike", "done"), "order told", OPEN, 2),
        Gist(EITHER, ("item", "strike"), "order item", "date undone reopen", 1),
    )


def _of_orders() -> tuple[Gist, ...]:
    return (
        Gist("SetReminderPlan", ("reminders notices remind", "ahead each", "number"), "order own", "", 4),
        Gist("MoveMeeting", ("body", "move", "date"), "order", "item role topic", 1),
        Gist("ScheduleMeeting", ("body", "meeting meet", "set", "date"), "told order", "item cancel topic", 2),
        Gist("ScheduleMeeting", ("body", "meet", "date", "hours"), "told", "item cancel topic", 1),
        Gist("CancelMeeting", ("body", "cancel"), "order", "item", 3),
        Gist("CancelMeeting", ("meeting", "body", "cancel", "date"), "told", "item", 0),
        Gist("SetTimeZone", ("clock",), "own order told", "item body topic", 3),
        Gist("SetFocalPoint", ("role", "topic", "body", "person", "becomes"), "order told", "withdraw", 3),
        Gist("EndFocalPoint", ("withdraw", "role contact", "topic"), "order", "item", 4),
        Gist("EndFocalPoint", ("ceases", "leads role contact", "topic"), "told bare", "item", 3),
        Gist("AnnounceDeadline", ("deadline_kind", "body", "arrive", "date"), "told order", "item", 3),
        Gist(
            "PauseNotices",
            ("notices quiet send", "pause quiet none", "date body"),
            "order told",
            "item me topic when",
            4,
        ),
        Gist("ReleaseNotices", ("notices", "resume"), "order leave told", "item role topic date", 2),
        Gist("WriteReport", ("yearly", "show please write language"), "order ask leave own bare", "item", 3),
        Gist("WriteMinutes", ("minutes", "language form"), "bare order told", "item colon", 1),
        Gist("WriteMinutes", ("minutes", "show please write have give"), "order ask leave", "item colon", 1),
        Gist("SetLanguage", ("language", "switch"), "order own bare told", f"item topic body {WRITTEN}", 1),
        Gist("SetQuietHours", ("none quiet pause bother", "hours"), "order own bare told", "item topic body", 4),
        Gist("ExportMyData", ("my_data", "copy"), "order ask", "item topic body", 4),
    )


def _of_questions() -> tuple[Gist, ...]:
    return (
        Gist("ShowProfile", ("my_data", "what show know"), "ask order", "item topic body", 3),
        Gist("ListActivities", ("did", "topic"), "ask", "item", 3),
        Gist("ListActivities", ("did", "body", "number"), "ask", "item", 2),
        Gist("ShowReminders", ("reminders notices", SHOW, "receive me"), "ask order", "number ahead", 4),
        Gist("ShowReminders", ("remind", "what"), "ask", "number ahead", 4),
        Gist("ListDocuments", ("documents", SHOW, "body meeting meet next"), "ask order", "item topic arrive", 4),
        Gist("ListDocuments", ("documents", "body"), "bare", "item topic arrive deadline date", 0),
        Gist("ShowAgenda", ("agenda", SHOW), "ask order", "item topic", 3),
        Gist("ListMeetings", ("days", "meeting meet body"), "ask", "item topic deadline", 4),
        Gist("ListMembers", ("body", "members capacity"), "ask order", "item topic role when", 4),
        Gist("ShowItem", ("item", "show"), "order ask leave", f"{CHANGED} {OTHERS}", 3),
        Gist("ShowItem", ("item", "what"), "ask item", f"{CHANGED} {OTHERS} body person own me", 1),
        Gist("FindFocalPoint", ("topic", "unsure"), "ask order own told", "item", 10),
        Gist("FindFocalPoint", ("topic", "who unsure"), "inquire", "item", 16),
        Gist("FindFocalPoint", ("topic", "who contact role", "who contact role leads"), "ask order", "item date", 5),
        Gist("FindFocalPoint", ("topic", "have", "leads"), "ask", "item date who", 3),
        Gist("FindTopics", ("body", "topics", "what show"), "ask order", "item topic", 4),
        Gist("ListItems", ("own", "what show have todo"), "ask order", "item", 3),
        Gist("ListItems", ("much", "body person topic"), "ask", "item", 3),
        Gist("ListItems", ("own",), "order", "item topic", 1),
        Gist("ListItems", ("all list_all", "concluded", "meeting body"), ANY, "item role", 1, kind="conclusion"),
        Gist("ListItems", ("concluded", "body topic", "what"), "ask", "item role", 3, kind="conclusion"),
        Gist("ListItems", ("kind items", SHOW), "ask order", "item", 3),
        Gist("ListItems", ("all list_all", "status", "items kind topic"), "told", "item verb", 0),
        Gist("ListItems", ("kind", "made", "topic"), "bare", "item not", 0),
        Gist("ListItems", ("todo status undone", "body person topic", SHOW), "ask", "item role contact", 2),
        Gist("ListTopics", ("topics coordinate", "all list_all"), "ask order", "item topic body", 4),
        Gist("ListTopics", ("coordinate", "what show"), "ask order", "item topic body", 3),
        Gist("ShowMeeting", ("when", "meeting meet"), "ask", "item topic deadline", 4),
        Gist("ShowTopic", ("topic", "progress about"), "ask order", "item body who role contact", 2),
        Gist("Help", ("help",), "ask order bare", "item topic body", 1),
    )
