"""Siting beside spopt with HiGHS: libraries as candidates, LSOAs weighted by residents aged 65 and over.

spopt's full p-median takes minutes and gigabytes. It runs only with CYSWLLT_BENCH_SPOPT_MEDIAN=1; else our answer is
compared with what it answered once on these data (MEDIANS), as long as these are the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import time
from pathlib import Path

import geopandas
import numpy
import pandas
import pulp
import spopt.locate
from scipy.spatial.distance import cdist

from table import CYSWLLT, ROOT, RUNS, median_of, row, span

WITHIN = 5_000.0
# Objectives (residents × metres) that spopt 0.7.0 with HiGHS 1.15.1 proved, and of which data.
DATA = "1485c20afe166859"
MEDIANS = {10: 8809031721.030691}


def data(folder: Path, shapes: Path) -> tuple[Path, Path, pandas.DataFrame, pandas.DataFrame]:
    """Demand and candidates, as files and as frames."""
    frame = geopandas.read_file(shapes).sort_values("code").reset_index(drop=True)
    values = pandas.read_parquet(ROOT / "data" / "pack" / "values_lsoa.parquet").sort_values("code")
    assert list(values.code) == list(frame.code)
    inside = frame.geometry.representative_point()
    demand = pandas.DataFrame({"id": frame.code, "easting": inside.x.round(1), "northing": inside.y.round(1),
                               "weight": values.aged_65_plus.to_numpy()})
    libraries = pandas.read_parquet(ROOT / "data" / "pack" / "libraries.parquet")
    sites = pandas.DataFrame({"id": [f"library-{number}" for number in range(len(libraries))],
                              "easting": libraries.easting, "northing": libraries.northing})
    files = folder / "demand.csv", folder / "sites.csv"
    demand.to_csv(files[0], index=False)
    sites.to_csv(files[1], index=False)
    return *files, demand, sites


def distances(demand: pandas.DataFrame, sites: pandas.DataFrame) -> numpy.ndarray:
    places = [frame[["easting", "northing"]].to_numpy(dtype=float) for frame in (demand, sites)]
    return cdist(*places)


def ours(demand: Path, sites: Path, *options: str) -> dict:
    out = subprocess.run([CYSWLLT, "site", "--demand", demand, "--sites", sites, "--format", "json", *options],
                         check=True, stdout=subprocess.PIPE, text=True)
    return json.loads(out.stdout)


def objective_of(answer: dict, demand: pandas.DataFrame, sites: pandas.DataFrame, what: str) -> float:
    """The objective of our sites, computed here."""
    chosen = sites.id.isin(answer["chosen"]).to_numpy()
    nearest = distances(demand, sites)[:, chosen].min(axis=1)
    weights = demand.weight.to_numpy(dtype=float)
    return float(weights[nearest <= WITHIN].sum() if what == "reach" else (weights * nearest).sum())


def proven(answer: dict, demand: pandas.DataFrame, sites: pandas.DataFrame, what: str, choose: int) -> bool:
    computed = objective_of(answer, demand, sites, what)
    return (answer["status"] == "optimal" and answer["gap"] <= 1e-6 and len(answer["chosen"]) == choose
            and abs(computed - answer["objective"]) <= 1e-9 * computed)


def covering(files: tuple[Path, Path], demand: pandas.DataFrame, sites: pandas.DataFrame) -> None:
    for choose in (10, 25):
        options = ("--choose", str(choose), "--objective", "reach", "--within-km", str(WITHIN / 1000))
        answer = ours(*files, *options)
        seconds = median_of(lambda options=options: ours(*files, *options), RUNS)
        begin = time.perf_counter()
        model = spopt.locate.MCLP.from_cost_matrix(distances(demand, sites), demand.weight.to_numpy(), WITHIN, choose)
        model.solve(pulp.HiGHS(msg=False), results=False)
        theirs = time.perf_counter() - begin
        peer = model.problem.objective.value()
        same = abs(peer - answer["objective"]) <= 1e-6 * peer and proven(answer, demand, sites, "reach", choose)
        row(f"Maximal covering, {choose} of {len(sites)} libraries, {len(demand):,} LSOAs, 5 km (residents aged 65 and over "
            f"reached: {answer['objective']:,.0f}; spopt {peer:,.0f}), from files to the answer", span(seconds),
            f"spopt with HiGHS {span(theirs)}, {span(model.problem.solutionTime)} of it in the solver",
            f"≤ 0.6 s, same optimum ({theirs / seconds:.0f} ×)", seconds <= 0.6 and same)


def median(files: tuple[Path, Path], demand: pandas.DataFrame, sites: pandas.DataFrame) -> None:
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:16]
    known = MEDIANS if digest == DATA else {}
    for choose, target in ((10, 5.0), (25, 60.0)):
        begin = time.perf_counter()
        answer = ours(*files, "--choose", str(choose), "--objective", "distance")
        seconds = time.perf_counter() - begin
        peer, how = known.get(choose), "spopt with HiGHS: compared with its answer of an earlier run"
        if os.environ.get("CYSWLLT_BENCH_SPOPT_MEDIAN") == "1":
            begin = time.perf_counter()
            model = spopt.locate.PMedian.from_cost_matrix(distances(demand, sites), demand.weight.to_numpy(), choose)
            model.solve(pulp.HiGHS(msg=False), results=False)
            peer = model.problem.objective.value()
            how = f"spopt with HiGHS {span(time.perf_counter() - begin)} (data {digest}, {peer!r})"
        same = proven(answer, demand, sites, "distance", choose)
        same = same and (peer is None or abs(peer - answer["objective"]) <= 1e-6 * peer)
        row(f"p-median, {choose} of {len(sites)} libraries, {len(demand):,} LSOAs (mean {answer['mean_distance']:,.0f} m, "
            f"gap {answer['gap']:.0e}), from files to the proven answer", span(seconds),
            how if peer is not None else "–", f"≤ {target:.0f} s, {'same optimum' if peer is not None else 'proven'}",
            seconds <= target and same)


def measure(folder: Path, shapes: Path) -> None:
    demand_file, sites_file, demand, sites = data(folder, shapes)
    covering((demand_file, sites_file), demand, sites)
    median((demand_file, sites_file), demand, sites)
