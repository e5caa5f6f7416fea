"""An endpoint that speaks chat completions over real HTTP on the loopback, and misbehaves as its script says.

It refuses what the real ones refuse: a request without a key, a tool whose schema is not strict, more tools than
allowed. A slow answer waits for ``release``, which the test sets when it is over, so that nothing sleeps.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MOST_TOOLS = 8


@dataclass(frozen=True)
class Told:
    """One answer: status, body, headers besides the usual; ``stuck`` sends half of the body and then no more."""

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    stuck: bool = False
    kind: str = "application/json"


@dataclass
class ScriptedModel:
    """The server's address, what it was asked (its ledger), and what it answers next; the last answer repeats.
    ``answers`` makes an answer of each request instead."""

    url: str
    script: list[Told] = field(default_factory=list)
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    release: threading.Event = field(default_factory=threading.Event)
    while_asked: Callable[[], None] = lambda: None
    answers: Callable[[Mapping[str, Any]], Told] | None = None

    def will(self, *told: Told) -> None:
        self.script[:] = told

    def next(self) -> Told:
        return self.script.pop(0) if len(self.script) > 1 else self.script[0]

    @property
    def said(self) -> dict[str, Any]:
        """What the last message held, as the model reads it."""
        found: dict[str, Any] = json.loads(self.asked[-1]["messages"][1]["content"])
        return found


@contextmanager
def serving() -> Iterator[ScriptedModel]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    model = ScriptedModel(f"http://127.0.0.1:{server.server_port}/v1")
    server.RequestHandlerClass = _handler(model)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield model
    finally:
        model.release.set()
        server.shutdown()
        thread.join()
        server.server_close()


def _handler(model: ScriptedModel) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            request = json.loads(self.rfile.read(int(self.headers["content-length"])))
            model.asked.append(request)
            model.keys.append(self.headers.get("authorization", ""))
            model.faults += _faults(self.path, request)
            model.while_asked()
            self._tell(model.answers(request) if model.answers else model.next())

        def do_GET(self) -> None:
            model.faults.append(f"GET {self.path}")
            self._tell(Told(404))

        def _tell(self, told: Told) -> None:
            self.send_response(told.status)
            headers = {"content-type": told.kind, "content-length": str(len(told.body)), **told.headers}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(told.body[: len(told.body) // 2] if told.stuck else told.body)
            self.wfile.flush()
            if told.stuck:
                model.release.wait()

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    return Handler


def _faults(path: str, request: Mapping[str, Any]) -> Iterator[str]:
    if path != "/v1/chat/completions":
        yield f"asked at {path}"
    if request.get("stream") or not request.get("model"):
        yield "a stream, or no model named"
    tools = request.get("tools", [])
    if len(tools) > MOST_TOOLS:
        yield f"{len(tools)} tools"
    for tool in tools:
        if tool["type"] != "function" or tool["function"]["strict"] is not True or not tool["function"]["description"]:
            yield f"{tool['function']['name']} is not strict, or says nothing of itself"
        yield from _loose(tool["function"]["parameters"])
    form = request.get("response_format")
    if form:
        yield from _loose(form["json_schema"]["schema"])


def _loose(schema: Mapping[str, Any]) -> Iterator[str]:
    """What a strict schema must not be: open to other keys, or with a key that may be left out."""
    if schema.get("type") != "object":
        return
    if schema.get("additionalProperties") is not False or set(schema["required"]) != set(schema["properties"]):
        yield f"not strict: {schema}"
    for each in schema["properties"].values():
        yield from _loose(each)


def completion(message: Mapping[str, Any], finish: str = "stop", usage: Mapping[str, int] | None = None) -> bytes:
    """A completion as it goes over the wire."""
    whole = {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1_715_673_600,
        "model": "scripted",
        "choices": [
            {
                "index": 0,
                "finish_reason": finish,
                "logprobs": None,
                "message": {"role": "assistant", "content": None, "refusal": None, **message},
            }
        ],
        "usage": usage or {"prompt_tokens": 600, "completion_tokens": 30, "total_tokens": 630},
    }
    return json.dumps(whole).encode()


def calls(*tools: tuple[str, Mapping[str, Any] | str]) -> Told:
    """An answer that calls tools; fields given as text go out as they are."""
    made: Sequence[Mapping[str, Any]] = [
        {
            "id": f"call_{number}",
            "type": "function",
            "function": {"name": name, "arguments": said if isinstance(said, str) else json.dumps(said)},
        }
        for number, (name, said) in enumerate(tools)
    ]
    return Told(body=completion({"tool_calls": made}, "tool_calls"))


def says(content: str) -> Told:
    """An answer in words."""
    return Told(body=completion({"content": content}))
