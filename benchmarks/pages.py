"""How long the server works on a page of a large library, its own time and not the machine's.

python benchmarks/pages.py LIBRARY
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

from starlette.testclient import TestClient

from wellread.web.app import build_app
from wellread.web.settings import Settings

ASKED = (
    "/", "/?page=500", "/?sort=title", "/?q=mabra", "/results?q=robin&typing=1", "/?q=ship:robin/marian",
    "/?q=words:>1500", "/?facets=1", "/?q=the one where robin leaves",
)  # fmt: skip
ROUNDS = 9


def main() -> None:
    """Ask each address several times and print the median."""
    with TestClient(build_app(Settings(Path(sys.argv[1]))), base_url="http://localhost:8377") as client:
        for path in ASKED:
            spent, waited = [], []
            for _ in range(ROUNDS):
                begin, clock = time.process_time(), time.perf_counter()
                assert client.get(path).status_code == 200
                spent.append(time.process_time() - begin)
                waited.append(time.perf_counter() - clock)
            own, wall = statistics.median(spent) * 1000, statistics.median(waited) * 1000
            print(f"{path:36} {own:6.0f} ms of processor, {wall:6.0f} ms by the clock")


if __name__ == "__main__":
    main()
