"""For how many days each class of what was said is kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from pydantic import Field
from pydantic_settings import BaseSettings

LONGEST = 36_500
PREFIX = "keep_"


class KeepSettings(BaseSettings):
    """Days; 0 keeps a class for good. Records (items, meetings, the register, activities) are kept in any case."""

    keep_context: int = Field(30, ge=0, le=LONGEST, description="days that the last exchange and old offers are kept")
    keep_words: int = Field(
        365, ge=0, le=LONGEST, description="days that words, letters and files are kept as they came in; 0: for good"
    )
    keep_texts: int = Field(
        365, ge=0, le=LONGEST, description="days that quotations of captions and transcripts are kept once decided on"
    )
    keep_model: int = Field(90, ge=0, le=LONGEST, description="days that records of what a model was asked are kept")
    keep_messages: int = Field(
        730, ge=0, le=LONGEST, description="days that answers, reminders and letters are kept as they were sent"
    )
    keep_trail: int = Field(
        0, ge=0, le=LONGEST, description="days that the trail keeps what rows held before and after; 0: for good"
    )

    @property
    def keeping(self) -> Mapping[str, timedelta]:
        """How long each class is kept that is not kept for good."""
        days = {name.removeprefix(PREFIX): getattr(self, name) for name in KeepSettings.model_fields}
        return {name: timedelta(days=count) for name, count in days.items() if count}
