"""Measures Cyswllt beside its peers on the same data and prints one Markdown table.

Run by scripts/bench, which builds the binaries and installs the peers. Every peer's answer is
compared with ours before its time counts.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

import geopandas
import mapclassify
import numpy
import pandas

import hotspots
import imports
import index
import neighbours
import output_areas
import reports
import siting
from table import BIN, CYSWLLT, ROOT, RUNS, median_of, row, timings, write


def engine_start() -> None:
    times = [timings("start")["milliseconds"] for _ in range(RUNS)]
    ours = statistics.median(times)
    row("Engine start: pack decoded, indexes built", f"{ours:.0f} ms", "–", "≤ 150 ms", ours <= 150)


def tiles(folder: Path, shapes: Path) -> None:
    # A new folder each time, so that nobody's clock runs while old files are deleted.
    folders = {"ours": [], "theirs": []}

    def new(whose: str) -> Path:
        folders[whose].append(folder / f"{whose}-{len(folders[whose])}")
        return folders[whose][-1]

    def ours() -> None:
        subprocess.run([CYSWLLT, "tiles", "--level", "lsoa", "--zoom", "0-6", "-o", new("ours")],
                       check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def theirs() -> None:
        subprocess.run(["ogr2ogr", "-f", "MVT", new("theirs"), shapes, "-dsco", "MINZOOM=0", "-dsco", "MAXZOOM=6",
                        "-dsco", "COMPRESS=NO", "-dsco",
                        "TILING_SCHEME=EPSG:27700,-238375,1376256,458752"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    our_time, their_time = median_of(ours, RUNS), median_of(theirs, 3)
    our_count = sum(1 for _ in folders["ours"][-1].rglob("*.mvt"))
    their_count = sum(1 for _ in folders["theirs"][-1].rglob("*.pbf"))
    ratio = their_time / our_time
    row(f"LSOA tiles, zoom 0–6 ({our_count} tiles; GDAL {their_count})", f"{our_time:.3f} s",
        f"ogr2ogr {their_time:.2f} s", f"≥ 20 × as fast ({ratio:.0f} ×)", ratio >= 20)
    one = timings("tiles")
    row("One tile, 99th percentile", f"{one['p99_milliseconds']:.2f} ms", "–", "≤ 5 ms",
        one["p99_milliseconds"] <= 5)


def points(folder: Path, shapes: Path) -> None:
    postcodes = pandas.read_parquet(ROOT / "data" / "pack" / "postcodes.parquet")
    random = numpy.random.default_rng(20261121)
    picked = random.integers(0, len(postcodes), 1_500_000)
    xy = postcodes[["easting", "northing"]].to_numpy(dtype=float)[picked]
    xy = xy + random.normal(0.0, 150.0, xy.shape)
    file = folder / "points.f64"
    xy.astype("<f8").tofile(file)
    answers = folder / "answers.u32"
    measured = timings("points", str(file), str(answers))
    ours = measured["milliseconds"] / 1000
    found = numpy.fromfile(answers, dtype="<u4")

    layer = geopandas.read_file(shapes).sort_values("code").reset_index(drop=True)
    frame = geopandas.GeoDataFrame(geometry=geopandas.points_from_xy(xy[:, 0], xy[:, 1]), crs=layer.crs)
    layer.sindex.query(frame.geometry.iloc[:1])
    joined = geopandas.sjoin(frame.iloc[:1000], layer[["geometry"]], how="left", predicate="within")
    begin = time.perf_counter()
    joined = geopandas.sjoin(frame, layer[["geometry"]], how="left", predicate="within")
    theirs = time.perf_counter() - begin
    theirs_found = joined["index_right"].fillna(0xFFFFFFFF).to_numpy().astype("u4")
    same = len(theirs_found) == len(found) and int((theirs_found != found).sum())
    ratio = theirs / ours
    row(f"1,500,000 points into LSOAs (different answers: {same})", f"{ours * 1000:.0f} ms",
        f"geopandas.sjoin {theirs:.2f} s", f"≥ 10 × as fast ({ratio:.0f} ×)", ratio >= 10 and same == 0)


def natural_breaks(folder: Path) -> None:
    random = numpy.random.default_rng(7)
    values = numpy.round(random.lognormal(2.5, 0.6, 10_275), 6)
    file = folder / "values.csv"
    pandas.DataFrame({"value": values}).to_csv(file, index=False)
    measured = timings("breaks", str(file), "7")
    mapclassify.FisherJenks(values[:200], k=7)
    begin = time.perf_counter()
    peer = mapclassify.FisherJenks(values, k=7)
    theirs = time.perf_counter() - begin

    def squares(breaks: list[float]) -> float:
        """Sum of squared deviations from the class means: what both make least."""
        classes = numpy.searchsorted(breaks, values, side="left")
        return sum(float(((group - group.mean()) ** 2).sum())
                   for group in (values[classes == number] for number in range(7)))

    # mapclassify adds up in single precision, so its breaks can be a little worse than the optimum.
    our_squares, their_squares = squares(measured["breaks"]), squares(list(peer.bins))
    ratio = theirs / (measured["milliseconds"] / 1000)
    row(f"Natural breaks, 10,275 values in 7 classes (squares within: {our_squares:.3f} against {their_squares:.3f})",
        f"{measured['milliseconds']:.2f} ms", f"mapclassify {theirs:.2f} s", f"≥ 200 × as fast ({ratio:.0f} ×)",
        ratio >= 200 and our_squares <= their_squares * (1 + 1e-12))


def window() -> None:
    desktop = os.environ.get("CYSWLLT_DESKTOP", str(BIN / "cyswllt-desktop"))
    command = ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--", "node", "bench.js"]
    out = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT / "tests" / "window",
                         env={**os.environ, "CYSWLLT_DESKTOP": desktop})
    measured = json.loads(out.stdout.strip().splitlines()[-1])
    # The table of the help's page Measurements, to be put there.
    print("\n".join(line for line in out.stderr.splitlines() if line.startswith("|")), file=sys.stderr)
    levels = [("22 authorities", measured["authority"], {}),
              ("1,917 LSOAs", measured["lsoa"],
               {"start": 1000, "recolour": 100, "frames": 45, "p99": 50})]
    if measured["oa"]:
        levels.append((f"{measured['oa']['areas']:,} output areas", measured["oa"], {}))
    else:
        print("Left out: no shapes of the 2011 output areas; see data/README.md.", file=sys.stderr)

    def line(what: str, value: str, goal: str = "written down", holds: bool = True) -> None:
        row(what, value, "–", goal, holds)

    for name, level, goals in levels:
        most = {key: f"≤ {goal:,} ms" for key, goal in goals.items()}
        start, recolour = level["start_milliseconds"], level["recolour_milliseconds"]
        frames, p99 = level["frames_a_second"], level["p99_milliseconds"]
        line(f"{name}: start to the first painted map, warm", f"{start:.0f} ms", most.get("start", "written down"),
             start <= goals.get("start", start))
        line(f"{name}: recolour", f"{recolour:.0f} ms", most.get("recolour", "written down"), recolour <= goals.get("recolour", recolour))
        line(f"{name}: pan", f"{frames:.0f} frames/s", "≥ 45 frames/s" if goals else "written down",
             frames >= goals.get("frames", 0))
        line(f"{name}: pan, between two frames, 99th percentile", f"{p99:.0f} ms", most.get("p99", "written down"),
             p99 <= goals.get("p99", p99))
        line(f"{name}: zoom by a step, its animation of 250 ms included", f"{level['zoom_milliseconds']:.0f} ms")
        line(f"{name}: memory, window process / with WebKit’s processes",
             f"{level['memory_mb']:.0f} / {level['memory_all_mb']:.0f} MB")
    slider = measured["slider_milliseconds"]
    line("A weight of the index moved: from input to repainted LSOAs (median; slowest)",
         f"{slider:.0f} ms; {max(measured['moves']):.0f} ms", "≤ 130 ms", slider <= 130)


def main() -> int:
    only = set(sys.argv[2:])
    failed = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shapes = folder / "lsoa.geojson"
        with shapes.open("w") as out:
            subprocess.run([CYSWLLT, "areas", "--level", "lsoa", "--format", "geojson", "--crs", "27700"],
                           check=True, stdout=out)
        parts = {"engine": engine_start, "tiles": lambda: tiles(folder, shapes),
                 "points": lambda: points(folder, shapes), "breaks": lambda: natural_breaks(folder),
                 "neighbours": lambda: neighbours.lsoas(folder, shapes),
                 "hotspots": lambda: hotspots.lsoas(folder, shapes),
                 "output-areas": lambda: output_areas.measure(folder),
                 "imports": lambda: imports.measure(folder),
                 "siting": lambda: siting.measure(folder, shapes),
                 "index": index.measure, "reports": lambda: reports.measure(folder),
                 "window": window}
        unknown = only - set(parts)
        if unknown:
            print(f"bench: no part {', '.join(sorted(unknown))}; there are {', '.join(parts)}", file=sys.stderr)
            return 2
        for name, part in parts.items():
            if not only or name in only:
                print(f"measuring {name} …", file=sys.stderr)
                try:
                    part()
                except Exception:  # one part must not take the others' results with it
                    traceback.print_exc()
                    failed.append(name)
    write()
    for name in failed:
        print(f"bench: {name} could not be measured, see above", file=sys.stderr)
    return 1 if failed else 0


sys.exit(main())
