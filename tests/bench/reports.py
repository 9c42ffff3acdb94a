"""Reports and exports: a council's whole set of PDFs, a GeoPackage of many measures, memory over all wards."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

from table import CYSWLLT, RUNS, median_of, row, span

LIMIT_SECONDS = 3.0
MEASURES = 60


def run(*arguments: object) -> None:
    subprocess.run([CYSWLLT, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def pages(folder: Path) -> int:
    """All pages of the PDFs in a folder, as poppler counts them."""
    info = (subprocess.run(["pdfinfo", file], check=True, capture_output=True, text=True).stdout
            for file in folder.glob("*.pdf"))
    return sum(int(re.search(r"^Pages:\s+(\d+)", text, re.MULTILINE).group(1)) for text in info)


def peak_megabytes(*arguments: object) -> float:
    """The most memory that a command held resident."""
    out = subprocess.run(["/usr/bin/time", "-f", "%M", CYSWLLT, *map(str, arguments)], check=True,
                         stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return int(out.stderr.strip().splitlines()[-1]) / 1024


def atlas(folder: Path) -> float | None:
    """Seconds a page of QGIS's atlas; none where QGIS is not installed."""
    if subprocess.run(["/usr/bin/python3", "-c", "import qgis.core"], capture_output=True).returncode != 0:
        return None
    lsoas, authorities = folder / "lsoas.gpkg", folder / "authorities.gpkg"
    run("export", "older_65", "--level", "lsoa", "-o", lsoas)
    run("export", "older_65", "--level", "authority", "-o", authorities)
    script = Path(__file__).with_name("atlas.py")
    out = subprocess.run(["/usr/bin/python3", script, lsoas, authorities, "older_65", folder / "atlas.pdf"],
                         check=True, capture_output=True, text=True)
    measured = json.loads(out.stdout.strip().splitlines()[-1])
    return measured["seconds"] / measured["pages"]


def batch(folder: Path) -> None:
    reports = folder / "reports"

    def ours() -> None:
        shutil.rmtree(reports, ignore_errors=True)
        run("report", "--all-authorities", "-o", reports, "--format", "pdf", "--language", "en")

    seconds = median_of(ours, RUNS)
    count, size = pages(reports), sum(file.stat().st_size for file in reports.iterdir()) / 1e6
    row(f"22 area reports as PDF/UA-1, English ({count} pages, {size:.0f} MB), whole command", span(seconds), "–",
        f"≤ {LIMIT_SECONDS:.0f} s", seconds <= LIMIT_SECONDS)
    theirs = atlas(folder)
    if theirs is None:
        row("A page of a report", span(seconds / count), "QGIS is not installed", "faster than QGIS's atlas", False)
    else:
        row("A page of a report, on two cores", span(seconds / count), f"QGIS atlas {span(theirs)}",
            f"faster ({theirs * count / seconds:.1f} ×)", seconds / count < theirs)


def memory(folder: Path) -> None:
    wards = sorted(json.loads(subprocess.run(
        [CYSWLLT, "areas", "--level", "ward", "--format", "json"], check=True, capture_output=True).stdout),
        key=lambda area: area["code"])
    codes = [area["code"] for area in wards]
    few = peak_megabytes("report", *codes[:76], "-o", folder / "few")
    all_of_them = peak_megabytes("report", *codes, "-o", folder / "all")
    row(f"Memory at most over {len(codes)} wards' reports (over the first 76: {few:.0f} MB)", f"{all_of_them:.0f} MB",
        "–", "flat: ≤ 1.2 ×", all_of_them <= 1.2 * few)


def geopackage(folder: Path) -> None:
    listed = json.loads(subprocess.run([CYSWLLT, "measures", "--level", "lsoa", "--format", "json"], check=True,
                                       capture_output=True).stdout)
    ids = [measure["id"] for measure in listed][:MEASURES]
    file = folder / "lsoas60.gpkg"
    seconds = median_of(lambda: run("export", *ids, "--level", "lsoa", "-o", file), RUNS)
    row(f"GeoPackage of 1,917 LSOAs with {len(ids)} measures ({file.stat().st_size / 1e6:.0f} MB), whole command",
        span(seconds), "–", "≤ 1 s", seconds <= 1)


def measure(folder: Path) -> None:
    geopackage(folder)
    batch(folder)
    memory(folder)
