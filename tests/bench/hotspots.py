"""Local statistics with conditional permutations, beside esda and pygeoda: same data, same answers."""

from __future__ import annotations

import io
import os
import statistics
import subprocess
import time
import warnings
from pathlib import Path

import esda
import geopandas
import libpysal
import numpy
import pandas
import pygeoda

import neighbours
from table import CYSWLLT, RUNS, median_of, row, span, timings

warnings.simplefilter("ignore")
CORES = os.cpu_count() or 1
STATISTICS = {"local-moran": "Local Moran", "gi-star": "Gi*"}


def write_gal(file: Path, w: libpysal.weights.W) -> None:
    lines = [f"0 {w.n} areas id"]
    for area in range(w.n):
        lines += [f"{area} {len(w[area])}", " ".join(str(other) for other in sorted(w[area]))]
    file.write_text("\n".join(lines) + "\n")


class Peers:
    """The same statistics by esda and pygeoda, weights made ready before the clock starts."""

    def __init__(self, frame: geopandas.GeoDataFrame, w: libpysal.weights.W, x: numpy.ndarray) -> None:
        self.x = x
        self.plain = libpysal.weights.W(w.neighbors, silence_warnings=True)
        self.plain.transform = "R"
        self.neighbours = w.neighbors
        self.geoda = pygeoda.queen_weights(pygeoda.open(frame))
        assert all(sorted(self.geoda.get_neighbors(area)) == sorted(w[area]) for area in range(w.n))

    def esda(self, statistic: str, permutations: int, jobs: int) -> tuple[float, numpy.ndarray, numpy.ndarray]:
        """Seconds, statistics, p-values."""
        options = {"permutations": permutations, "n_jobs": jobs, "seed": 12345, "keep_simulations": False}
        if statistic == "local-moran":
            begin = time.perf_counter()
            found = esda.Moran_Local(self.x, self.plain, **options)
            return time.perf_counter() - begin, found.Is, found.p_sim
        # New weights for each call, outside the clock: esda's permutations take the diagonal off those they are given.
        star = libpysal.weights.fill_diagonal(libpysal.weights.W(self.neighbours, silence_warnings=True), 1.0)
        star.transform = "R"
        begin = time.perf_counter()
        found = esda.G_Local(self.x, star, transform="R", star=None, **options)
        return time.perf_counter() - begin, found.Gs, found.p_sim

    def pygeoda(self, statistic: str, permutations: int, method: str):
        function = pygeoda.local_moran if statistic == "local-moran" else pygeoda.local_gstar
        return function(self.geoda, self.x, permutations=permutations, permutation_method=method,
                        cpu_threads=CORES, significance_cutoff=1.0)

    def measure(self, statistic: str, permutations: int, runs: int = RUNS) -> tuple[dict[str, float], dict]:
        """Median seconds of each, and each one's statistic and one-sided p."""
        seconds, answers = {}, {}
        for name, jobs in (("esda on all cores", -1), ("esda on one core", 1)):
            # The first two calls do not count, so that numba has compiled in every worker.
            calls = [self.esda(statistic, permutations, jobs) for _ in range(2 + runs)]
            seconds[name] = statistics.median(call[0] for call in calls[2:])
            answers[name] = calls[-1][1:]
        for name, method, times in (("pygeoda lookup table", "lookup", runs), ("pygeoda complete", "complete", 1)):
            seconds[name] = median_of(lambda: self.pygeoda(statistic, permutations, method), times)
            found = self.pygeoda(statistic, permutations, method)
            answers[name] = (numpy.array(found.lisa_values()), numpy.array(found.lisa_pvalues()))
        return seconds, answers


def ours(folder: Path, x: numpy.ndarray, w: libpysal.weights.W, statistic: str, permutations: int):
    """Seconds, statistics and two-sided p."""
    values, gal, out = folder / "values.f64", folder / "queen.gal", folder / "local.f64"
    x.astype("<f8").tofile(values)
    write_gal(gal, w)
    measured = timings("local", statistic, values, gal, permutations, out)
    answer = numpy.fromfile(out, dtype="<f8")
    return measured["milliseconds"] / 1000, answer[:len(x)], answer[len(x):]


def standard_errors(ours: numpy.ndarray, theirs: numpy.ndarray, permutations: int) -> float:
    """The largest difference of two simulated one-sided p-values, in standard errors of that difference.

    Ours is two-sided, twice the smaller tail and at most 1.
    """
    ours, theirs = ours / 2, numpy.minimum(theirs, 0.5)
    middle = (ours + theirs) / 2
    error = numpy.sqrt(2 * middle * (1 - middle) / permutations)
    return float((numpy.abs(ours - theirs) / error).max())


def report(what: str, seconds: float, peers: dict[str, float], targets: bool, same: bool = True) -> None:
    esda_ratio = peers["esda on all cores"] / seconds
    esda_one = peers["esda on one core"] / seconds
    geoda_ratio = min(peers["pygeoda lookup table"], peers["pygeoda complete"]) / seconds
    ratios = f"{esda_ratio:.0f} × (one core {esda_one:.0f} ×), {geoda_ratio:.1f} ×"
    row(what, span(seconds), ", ".join(f"{name} {span(time)}" for name, time in peers.items()),
        f"≥ 10 × esda, ≥ 3 × pygeoda ({ratios})" if targets else f"written down ({ratios})",
        not targets or (esda_ratio >= 10 and geoda_ratio >= 3 and same))


def lsoas(folder: Path, shapes: Path) -> None:
    frame = neighbours.layer(shapes)
    w = neighbours.queen(frame)
    out = subprocess.run([CYSWLLT, "values", "disabled", "--level", "lsoa", "--format", "csv"], check=True,
                         stdout=subprocess.PIPE, text=True).stdout
    table = pandas.read_csv(io.StringIO(out)).sort_values("code")
    assert list(table.code) == list(frame.code)
    x = table.disabled.to_numpy(float)
    peers, permutations = Peers(frame, w, x), 9_999
    for statistic, name in STATISTICS.items():
        seconds, values, p = ours(folder, x, w, statistic, permutations)
        theirs, answers = peers.measure(statistic, permutations)
        apart = max(float(numpy.abs(values - answer[0]).max()) for answer in answers.values())
        apart /= float(numpy.abs(values).max())
        errors = max(standard_errors(p, answer[1], permutations) for answer in answers.values())
        # Of four times 1,917 differences of simulated p-values the largest is about 4 standard errors.
        report(f"{name}, {permutations:,} permutations, 1,917 LSOAs (statistics differ by at most {apart:.0e} "
               f"of the largest, p-values by {errors:.1f} standard errors)", seconds, theirs, True, apart < 1e-9 and errors < 6)
