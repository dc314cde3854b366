"""How the reader is served."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from wellread.errors import UsageError

#: bytes of one file that may be dropped into the browser
MAX_UPLOAD = 64 * 1024 * 1024
PORT = 8377


@dataclass(frozen=True, slots=True)
class Settings:
    """What one run of the server is told.

    Raises:
        UsageError: when others could reach it and there is no password, or when there is no such port.
    """

    #: the library's folder
    library: Path
    #: address to listen on
    host: str = "127.0.0.1"
    port: int = PORT
    #: needed as soon as anybody but this machine can connect
    password: str | None = None
    #: further names under which this server is asked for, beside IP addresses and `localhost`
    names: tuple[str, ...] = ()
    #: command of the process that reads deeply; none where nothing shall be read
    reader: tuple[str, ...] = ()
    #: read everything that waits, not only what is opened
    fill: bool = True
    max_upload: int = MAX_UPLOAD
    #: of the program, shown at the foot of pages
    version: str = ""

    def __post_init__(self) -> None:
        if not 0 <= self.port < 65536:
            raise UsageError(f"there is no port {self.port}")
        if not is_loopback(self.host) and not self.password:
            raise UsageError(
                f"{self.host} can be reached from other machines: set a password (--password-file, WELLREAD_PASSWORD)"
            )


def is_loopback(host: str) -> bool:
    """Whether only this machine can connect to that address."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False
