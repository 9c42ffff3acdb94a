"""10,036 output areas of 2011: how the same work grows. Timing only, on made-up values."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import geopandas
import numpy
import shapely

import hotspots
import neighbours
from table import ROOT, timings

# The publishers' files lie where scripts/build-pack looks for them, unless the environment says elsewhere.
SOURCE = Path(os.environ.get("CYSWLLT_SOURCES", ROOT.parent / "shared" / "data")) / "boundaries" / "oa11-bench"


def shapes_of(topology: dict) -> list[tuple[str, shapely.Geometry]]:
    """Codes and polygons of a TopoJSON file: arcs are steps in whole numbers, ~i is arc i backwards."""
    scale, translate = (numpy.array(topology["transform"][key]) for key in ("scale", "translate"))
    arcs = [numpy.cumsum(numpy.array(arc), axis=0) * scale + translate for arc in topology["arcs"]]

    def ring(numbers: list[int]) -> numpy.ndarray:
        lines = [arcs[number] if number >= 0 else arcs[~number][::-1] for number in numbers]
        return numpy.concatenate([lines[0], *(line[1:] for line in lines[1:])])

    def polygon(rings: list[list[int]]) -> shapely.Polygon:
        outer, *holes = (ring(numbers) for numbers in rings)
        return shapely.Polygon(outer, holes)

    found = []
    for collection in topology["objects"].values():
        for area in collection["geometries"]:
            parts = [area["arcs"]] if area["type"] == "Polygon" else area["arcs"]
            found.append((area["id"], shapely.MultiPolygon([polygon(rings) for rings in parts])))
    return found


def measure(folder: Path) -> None:
    if not SOURCE.is_dir():
        print(f"Left out: no shapes of the 2011 output areas in {SOURCE}. Give the publishers' files in "
              "CYSWLLT_SOURCES, laid out as data/README.md says.", file=sys.stderr)
        return
    found = [pair for file in sorted(SOURCE.glob("*.json")) for pair in shapes_of(json.loads(file.read_text()))]
    codes, shapes = zip(*sorted(found, key=lambda pair: pair[0]))
    frame = geopandas.GeoDataFrame({"code": codes}, geometry=list(shapes), crs=4326)
    assert len(frame) == frame.code.nunique() == 10_036
    file = folder / "output-areas.geojson"
    frame.to_file(file, driver="GeoJSON", COORDINATE_PRECISION=17)

    seconds, w = neighbours.peers(frame)
    out = folder / "queen.txt"
    measured = timings("queen", file, out)
    neighbours.report("Queen neighbours of 10,036 output areas from polygons of a GeoJSON layer",
                      measured["milliseconds"] / 1000, seconds, neighbours.different(neighbours.read(out), w))

    centres = numpy.array([(point.x, point.y) for point in frame.geometry.representative_point()])
    noise = numpy.random.default_rng(3).normal(size=len(frame))
    x = 20 + 3 * numpy.sin(centres[:, 0] * 12) * numpy.cos(centres[:, 1] * 12) + 2 * noise
    peers = hotspots.Peers(frame, w, x)
    for statistic, name in hotspots.STATISTICS.items():
        ours = hotspots.ours(folder, x, w, statistic, 999)[0]
        theirs, _ = peers.measure(statistic, 999, 1)
        hotspots.report(f"{name}, 999 permutations, 10,036 output areas", ours, theirs, False)
