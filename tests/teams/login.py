"""The servers that prove who is who: the keys of Teams, the keys of tenants, and the login of the app.

They have a thread of their own: the SDK fetches keys without giving up the loop, and would wait for itself for ever.
"""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl

from tests.teams.keys import ISSUER, key_set, tenant_key_set
from tests.teams.refusals import Json, Refused
from tests.teams.tokens import Tokens

METADATA = "/v1/.well-known/openidconfiguration"
KEYS = "/v1/.well-known/keys"
TENANT_KEYS = "/discovery/v2.0/keys"
TOKEN = "/oauth2/v2.0/token"


class Login:
    """``asked`` lists the paths asked for; while ``down`` is set, every answer is 503."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.asked: list[str] = []
        self.down = False
        self._server: HTTPServer | None = None
        self._thread: threading.Thread | None = None

    @property
    def address(self) -> str:
        assert self._server is not None, "the login is not open"
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def metadata_url(self) -> str:
        return f"{self.address}{METADATA}"

    def open(self) -> None:
        self._server = HTTPServer(("127.0.0.1", 0), _handler(self))
        # The wait between two looks at whether to stop is what every test would wait at its end.
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.001,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        if self._server is not None and self._thread is not None:
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()

    def answer(self, path: str, form: Json | None = None) -> tuple[int, Json]:
        """``form`` is given where something was posted."""
        self.asked.append(path)
        if self.down:
            return 503, {}
        if form is not None:
            return self._log_in(path, form)
        if path.endswith(TENANT_KEYS):
            return 200, tenant_key_set()
        documents = {METADATA: self._metadata, KEYS: key_set}
        return (200, documents[path]()) if path in documents else (404, {})

    def _log_in(self, path: str, form: Json) -> tuple[int, Json]:
        try:
            return 200, self._tokens.answer(path.removesuffix(TOKEN).strip("/"), form)
        except Refused as refused:
            return refused.status, refused.body

    def _metadata(self) -> Json:
        return {
            "issuer": ISSUER,
            "authorization_endpoint": "https://invalid.botframework.com",
            "jwks_uri": f"{self.address}{KEYS}",
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        }


def _handler(login: Login) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._say(*login.answer(self.path))

        def do_POST(self) -> None:
            said = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
            self._say(*login.answer(self.path, dict(parse_qsl(said))))

        def _say(self, status: int, body: Json) -> None:
            content = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing on standard error."""

    return Handler
