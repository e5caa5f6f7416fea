"""A small issuer of OpenID Connect on the loopback: discovery, keys, a code for who signs in, a token for the code.

It checks what a real one checks (client, address to come back to, challenge, a code used once) and errs as it is told.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT, SECRET, BACK = "focal", "the client's own secret", "http://localhost/enter/back"


@cache
def key(name: str) -> RSAKey:
    return RSAKey.generate_key(2048, {"kid": name, "use": "sig", "alg": "RS256"})


@dataclass
class Issuer:
    """``claims`` are told of whoever signs in, over those that stand by themselves; ``told`` by the address for more.
    ``key`` is the one that is published, ``signs`` the one that signs."""

    now: datetime
    claims: dict[str, Any] = field(default_factory=dict)
    told: dict[str, Any] = field(default_factory=lambda: {"sub": "4711"})
    calls_itself: str = ""
    key: str = "first"
    signs: str = ""
    algorithm: str = "RS256"
    down: bool = False
    asked: list[str] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    port: int = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def sign_in(self, url: str) -> str:
        """What a browser does there: somebody signs in, and is sent back."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        assert url.startswith(f"{self.address}/authorize?")
        wanted = {"client_id": CLIENT, "redirect_uri": BACK, "response_type": "code", "code_challenge_method": "S256"}
        assert {name: asked.get(name) for name in wanted} == wanted
        assert {"openid", "email"} <= set(asked["scope"].split())
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return f"{urlsplit(BACK).path}?{urlencode({'code': code, 'state': asked['state']})}"

    def answer(self, path: str, form: dict[str, str], authorization: str) -> tuple[int, Any]:
        self.asked.append(path)
        if self.down:
            return 503, "being mended"
        match path:
            case "/.well-known/openid-configuration":
                ends = ("authorize", "token", "userinfo")
                known = {
                    f"{each.replace('authorize', 'authorization')}_endpoint": f"{self.address}/{each}" for each in ends
                }
                return 200, {"issuer": self.calls_itself or self.address, "jwks_uri": f"{self.address}/keys", **known}
            case "/keys":
                return 200, {"keys": [key(self.key).as_dict(private=False)]}
            case "/token":
                return self._token(form, authorization)
            case "/userinfo" if authorization == "Bearer for more":
                return 200, self.told
        return 404, {}

    def _token(self, form: dict[str, str], authorization: str) -> tuple[int, Any]:
        ours = base64.b64encode(f"{CLIENT}:{SECRET}".encode()).decode()
        if authorization != f"Basic {ours}":
            return 401, {"error": "invalid_client"}
        asked = self.codes.pop(form.get("code", ""), None)
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest())
        if asked is None or challenge.decode().rstrip("=") != asked["code_challenge"] or form["redirect_uri"] != BACK:
            return 400, {"error": "invalid_grant"}
        at = int(self.now.timestamp())
        standing = {"iss": self.address, "aud": CLIENT, "sub": "4711", "iat": at, "exp": at + 300}
        claims = {**standing, "nonce": asked["nonce"], **self.claims}
        signing = key(self.signs or self.key)
        header = {"alg": self.algorithm, "kid": self.key}
        if self.algorithm == "none":
            parts = [
                base64.urlsafe_b64encode(json.dumps(each).encode()).decode().rstrip("=") for each in (header, claims)
            ]
            token = f"{parts[0]}.{parts[1]}."
        else:
            token = jwt.encode(header, claims, signing)
        return 200, {"token_type": "Bearer", "access_token": "for more", "id_token": token}


@contextmanager
def issuing(now: datetime) -> Iterator[Issuer]:
    """It has a thread of its own: whoever is asked waits for it."""
    issuer = Issuer(now)
    server = HTTPServer(("127.0.0.1", 0), _handler(issuer))
    issuer.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, args=(0.001,), daemon=True)
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(issuer: Issuer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._answers({})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._answers({name: values[0] for name, values in parse_qs(body).items()})

        def _answers(self, form: dict[str, str]) -> None:
            status, said = issuer.answer(self.path, form, self.headers.get("Authorization", ""))
            content = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """It keeps its own list of what was asked."""

    return Handler
