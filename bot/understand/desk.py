"""Commands about what waits for the secretariat's hand, which are told apart by numbers of their own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from bot.understand.doubts import Filled
from bot.understand.task import Scene
from bot.understand.types import Draft


def settle_answer(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The number is the answer's, not an item's."""
    filled.put("answer", filled.fields.pop("item", None))


Build = Callable[[Draft, Scene, Filled], None]
OF_DESK: Mapping[str, Build] = MappingProxyType({"SettleAnswer": settle_answer})
