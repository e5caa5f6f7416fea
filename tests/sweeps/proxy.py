"""A proxy before PostgreSQL that can fall silent: connections stay open and nothing goes through."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from sqlalchemy.engine import URL


class Proxy:
    """Passes bytes on in both directions, but for the time that it holds its breath, in seconds."""

    def __init__(self, server: URL) -> None:
        self._server = server
        self._flows = threading.Event()
        self._flows.set()
        self._listening = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self._serve, daemon=True).start()

    @property
    def url(self) -> str:
        host, port = self._listening.getsockname()
        return self._server.set(host=host, port=port, query={}).render_as_string(hide_password=False)

    def hold(self, seconds: float) -> None:
        """Returns at once."""
        self._flows.clear()
        threading.Timer(seconds, self._flows.set).start()

    def close(self) -> None:
        self._flows.set()
        self._listening.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                server = self._connected()
                for pair in ((client, server), (server, client)):
                    threading.Thread(target=self._pass_on, args=pair, daemon=True).start()

    def _connected(self) -> socket.socket:
        place = self._server.query.get("host")
        if isinstance(place, str):
            server = socket.socket(socket.AF_UNIX)
            server.connect(f"{place}/.s.PGSQL.{self._server.query.get('port') or self._server.port or 5432}")
            return server
        return socket.create_connection((self._server.host or "127.0.0.1", self._server.port or 5432))

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65_536):
                self._flows.wait()
                sink.sendall(data)
        for each in (source, sink):
            each.close()


@contextmanager
def proxied(server: URL) -> Iterator[Proxy]:
    """Open as long as the block runs."""
    proxy = Proxy(server)
    try:
        yield proxy
    finally:
        proxy.close()
