"""Asks an endpoint that speaks chat completions. Loaded when first asked, since its package is slow to load.

One try, a few seconds in all, no redirect: whatever goes wrong, the answer by the rules alone is not far.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import openai
from openai.types.chat import ChatCompletion
from openai.types.chat.chat_completion import Choice

from bot.model.message import request
from bot.model.types import Call, Question, Unanswered

MOST_TOKENS = 2_000
LONGEST_ANSWER = 8_000
# What a passage of a meeting holds may be long.
MOST_TOKENS_READ = 4_000
LONGEST_READ = 30_000


@dataclass(frozen=True)
class Endpoint:
    """Where a model is: its base URL and name; ``key`` is read anew for each question, so that it may be changed."""

    url: str
    name: str
    key: Callable[[], str]
    seconds: float
    tools: bool = True

    async def __call__(self, question: Question) -> Call:
        """Raises ``Unanswered``."""
        completion = await self._completed(request(question, with_tools=self.tools), MOST_TOKENS)
        return _read(completion, self.tools)

    async def read(self, whole: Mapping[str, Any]) -> tuple[Mapping[str, Any], int | None]:
        """The JSON object answered to a whole request without tools, and the tokens it cost. Raises ``Unanswered``."""
        completion = await self._completed(whole, MOST_TOKENS_READ)
        return _object(_message(completion).content, LONGEST_READ), _tokens(completion)

    async def _completed(self, whole: Mapping[str, Any], most: int) -> Any:
        try:
            async with asyncio.timeout(self.seconds):
                return await self._complete(whole, most)
        except (TimeoutError, openai.APITimeoutError) as fault:
            raise Unanswered("slow", down=True) from fault
        except openai.APIStatusError as fault:
            raise _by_status(fault) from fault
        except openai.APIConnectionError as fault:
            raise Unanswered("unreachable", down=True) from fault
        except (openai.OpenAIError, OSError, ValueError, TypeError, AttributeError, RecursionError) as fault:
            # A body that is no completion, a key that is no header, a file that is not there.
            raise Unanswered("nonsense", down=True) from fault

    async def _complete(self, whole: Mapping[str, Any], most: int) -> Any:
        http = openai.DefaultAsyncHttpxClient(follow_redirects=False, timeout=self.seconds)
        key = self.key() or "none"
        async with openai.AsyncOpenAI(base_url=self.url, api_key=key, max_retries=0, http_client=http) as client:
            told: dict[str, Any] = dict(whole)
            return await client.chat.completions.create(
                model=self.name, max_completion_tokens=most, stream=False, **told
            )


def _by_status(fault: openai.APIStatusError) -> Unanswered:
    wait = fault.response.headers.get("retry-after", "")
    seconds = float(wait) if wait.isdecimal() else None
    return Unanswered(f"status-{fault.status_code}", down=True, wait=seconds)


def _read(completion: Any, tools: bool) -> Call:
    message, tokens = _message(completion), _tokens(completion)
    return _called(message, tokens) if tools else _answered(message.content, tokens)


def _message(completion: Any) -> Any:
    choice = _choice(completion)
    if choice.message.refusal or choice.finish_reason == "content_filter":
        raise Unanswered("refused")
    if choice.finish_reason == "length":
        raise Unanswered("truncated")
    return choice.message


def _tokens(completion: Any) -> int | None:
    return completion.usage.total_tokens if completion.usage else None


def _choice(completion: Any) -> Choice:
    if not isinstance(completion, ChatCompletion) or not completion.choices or not completion.choices[0].message:
        raise Unanswered("nonsense")
    return completion.choices[0]


def _called(message: Any, tokens: int | None) -> Call:
    calls = message.tool_calls or []
    if len(calls) != 1:
        raise Unanswered("two-calls" if calls else "none")
    function = getattr(calls[0], "function", None)
    if function is None:
        raise Unanswered("nonsense")
    return Call(str(function.name), _object(function.arguments), tokens)


def _answered(content: str | None, tokens: int | None) -> Call:
    found = _object(content)
    command, fields = found.get("command"), found.get("fields") or {}
    if command == "None":
        raise Unanswered("none")
    if not isinstance(command, str) or not isinstance(fields, dict):
        raise Unanswered("nonsense")
    return Call(command, fields, tokens)


def _object(text: Any, longest: int = LONGEST_ANSWER) -> dict[str, Any]:
    if not isinstance(text, str) or len(text) > longest:
        raise Unanswered("nonsense")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as fault:
        raise Unanswered("nonsense") from fault
    if not isinstance(found, dict):
        raise Unanswered("nonsense")
    return found
