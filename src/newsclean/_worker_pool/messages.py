"""Messages between two processes over a pair of sockets; a message is its length in eight bytes, then its bytes.

Law: the parent's end never waits, whatever the worker does: it writes what the socket takes and reads what has come. A
worker that is stopped in the middle of a page of 20 MB costs the parent nothing. The worker's end waits.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket

__all__ = ["ParentEnd", "receive", "send"]

_LENGTH = struct.Struct("!Q")
_PIECE = 1 << 20  # bytes for each call of the system
_MAX_PIECES = 16  # for each look at a socket, so that one long message does not keep the others waiting


class ParentEnd:
    """The parent's end of a connection to one worker.

    Args:
        end: The socket; it is made non-blocking.
    """

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)
        self._end = end
        self._unsent = memoryview(b"")
        self._received = bytearray()

    def fileno(self) -> int:
        """Return the socket's descriptor, for a selector."""
        return self._end.fileno()

    def close(self) -> None:
        """Close the socket. Safe to call twice."""
        self._end.close()

    @property
    def has_unsent(self) -> bool:
        """Whether a part of the last message still waits for the socket."""
        return bool(self._unsent)

    @property
    def has_begun(self) -> bool:
        """Whether a part of the next message has arrived."""
        return bool(self._received)

    def send(self, message: bytes) -> None:
        """Begin to send a message; `flush` sends the rest.

        Raises:
            OSError: The other end is closed.
        """
        self._unsent = memoryview(_LENGTH.pack(len(message)) + message)
        self.flush()

    def flush(self) -> None:
        """Send as much of the message as the socket takes now.

        Raises:
            OSError: The other end is closed.
        """
        while self._unsent:
            try:
                sent = self._end.send(self._unsent[:_PIECE])
            except BlockingIOError:
                return
            self._unsent = self._unsent[sent:]

    def receive(self) -> bytes | None:
        """Read what has arrived; return the message once all of it has.

        Raises:
            EOFError: The other end is closed.
            OSError: The other end is closed.
        """
        for _ in range(_MAX_PIECES):
            missing = self._missing()
            try:
                piece = self._end.recv(min(missing, _PIECE))
            except BlockingIOError:
                return None
            if not piece:
                raise EOFError
            self._received += piece
            if not self._missing():
                message = bytes(memoryview(self._received)[_LENGTH.size :])
                self._received = bytearray()
                return message
        return None

    def _missing(self) -> int:
        """Return how many bytes of the length, or else of the message, have yet to come."""
        if len(self._received) < _LENGTH.size:
            return _LENGTH.size - len(self._received)
        (length,) = _LENGTH.unpack_from(self._received)
        return _LENGTH.size + int(length) - len(self._received)


def send(end: socket.socket, message: bytes) -> None:
    """Send a message from the worker; waits until all of it is sent.

    Raises:
        OSError: The parent is gone.
    """
    end.sendall(_LENGTH.pack(len(message)))
    end.sendall(message)


def receive(end: socket.socket) -> bytearray:
    """Receive a message in the worker; waits until all of it has come.

    Raises:
        EOFError: The parent is gone.
        OSError: The parent is gone.
        MemoryError: There is no room for it; the connection is of no use afterwards.
    """
    (length,) = _LENGTH.unpack(_read(end, _LENGTH.size))
    return _read(end, length)


def _read(end: socket.socket, length: int) -> bytearray:
    data = bytearray(length)
    view, at = memoryview(data), 0
    while at < length:
        count = end.recv_into(view[at : at + _PIECE])
        if not count:
            raise EOFError
        at += count
    return data
