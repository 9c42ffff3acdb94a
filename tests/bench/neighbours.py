"""Queen contiguity from shapes, beside libpysal and pygeoda."""

from __future__ import annotations

from pathlib import Path

import geopandas
import libpysal
import pygeoda

from table import median_of, row, span, timings


def read(file: Path) -> list[list[int]]:
    """The neighbours of each area, one line an area."""
    return [[int(other) for other in line.split()] for line in file.read_text().splitlines()]


def layer(shapes: Path) -> geopandas.GeoDataFrame:
    """The areas in our order, by code."""
    return geopandas.read_file(shapes).sort_values("code").reset_index(drop=True)


def queen(frame: geopandas.GeoDataFrame) -> libpysal.weights.W:
    return libpysal.weights.Queen.from_dataframe(frame, use_index=False, silence_warnings=True)


def peers(frame: geopandas.GeoDataFrame) -> tuple[dict[str, float], libpysal.weights.W]:
    """Seconds of each way to the same neighbours, shapes already in memory."""
    opened = pygeoda.open(frame)
    seconds = {
        "libpysal Queen": median_of(lambda: queen(frame), 3),
        "libpysal Graph": median_of(
            lambda: libpysal.graph.Graph.build_contiguity(frame, rook=False, strict=True), 3),
        "pygeoda": median_of(lambda: pygeoda.queen_weights(opened), 3),
    }
    return seconds, queen(frame)


def different(ours: list[list[int]], theirs: libpysal.weights.W) -> int:
    """How many areas have other neighbours."""
    assert len(ours) == theirs.n, f"{len(ours)} areas, not {theirs.n}"
    return sum(sorted(theirs[area]) != row for area, row in enumerate(ours))


def report(what: str, ours: float, seconds: dict[str, float], differences: int) -> None:
    ratio = min(seconds["libpysal Queen"], seconds["libpysal Graph"]) / ours
    row(f"{what} (areas with other neighbours: {differences})", span(ours),
        ", ".join(f"{name} {span(time)}" for name, time in seconds.items()),
        f"≥ 10 × as fast as libpysal ({ratio:.0f} ×)", ratio >= 10 and differences == 0)


def lsoas(folder: Path, shapes: Path) -> None:
    seconds, theirs = peers(layer(shapes))
    out = folder / "queen.txt"
    for source, what in (("pack", "shared arcs"), (shapes, "polygons of a GeoJSON layer")):
        measured = timings("queen", source, out)
        report(f"Queen neighbours of 1,917 LSOAs from {what}", measured["milliseconds"] / 1000, seconds,
               different(read(out), theirs))
