"""The table that the bench prints, and how its figures are taken."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

BIN = Path(sys.argv[1])
CYSWLLT = BIN / "cyswllt"
TIMINGS = BIN / "examples" / "timings"
ROOT = Path(__file__).resolve().parents[2]
RUNS = 5

rows: list[tuple[str, str, str, str, str]] = []


def row(what: str, ours: str, peer: str, target: str, met: bool) -> None:
    rows.append((what, ours, peer, target, "yes" if met else "**no**"))
    print("  " + " · ".join(rows[-1]), file=sys.stderr)


def write() -> None:
    print("| What | Cyswllt | Peer | Target | Met |")
    print("|---|---|---|---|---|")
    for columns in rows:
        print("| " + " | ".join(columns) + " |")


def timings(*arguments: object) -> dict:
    """What the example `timings` measures inside the engine's process."""
    command = [TIMINGS, *(str(argument) for argument in arguments)]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(out.stdout)


def median_of(function: Callable[[], object], runs: int = RUNS) -> float:
    """Median seconds of a call."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        function()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def span(seconds: float) -> str:
    """Seconds as people write them."""
    if seconds < 0.01:
        return f"{seconds * 1000:.1f} ms"
    return f"{seconds * 1000:.0f} ms" if seconds < 0.1 else f"{seconds:.2f} s"
