"""Bringing in Ofcom's files: ours, pandas and DuckDB doing the same work.

The work is: read the publisher's zip, leave out other nations, add output areas up to LSOAs (postcodes are kept as they
are), and store the result. Every peer's result is compared with ours before its time counts.
"""

from __future__ import annotations

import io
import json
import subprocess
import tempfile
import zipfile
from pathlib import Path

import duckdb
import pandas

import ofcom_files
from table import CYSWLLT, ROOT, RUNS, median_of, row, span

PACK = ROOT / "data" / "pack"
ALL = "202601_fixed_oa_coverage_r01.csv"
COUNTS = ["All Premises", *(heading for heading, _ in ofcom_files.COUNTS)]


def ours(file: Path, workspace: Path) -> None:
    workspace.unlink(missing_ok=True)
    subprocess.run([CYSWLLT, "import", "--yes", "--workspace", workspace, file], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def memory(file: Path, workspace: Path) -> float:
    """Most resident memory of an import, in megabytes."""
    workspace.unlink(missing_ok=True)
    command = ["/usr/bin/time", "-f", "%M", CYSWLLT, "import", "--yes", "--workspace", workspace, file]
    out = subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return float(out.stderr.strip().splitlines()[-1]) / 1000


def lookup() -> pandas.DataFrame:
    areas = pandas.read_parquet(PACK / "areas.parquet", columns=["level", "code", "parent"])
    return areas[areas["level"] == "oa"][["code", "parent"]].rename(columns={"parent": "lsoa"})


def pandas_output_areas(file: Path, to: Path) -> pandas.DataFrame:
    with zipfile.ZipFile(file) as archive, archive.open(ALL) as member:
        table = pandas.read_csv(member, usecols=["output_area", *COUNTS], encoding="utf-8-sig")
    table = table[table["output_area"].str.startswith("W")].merge(lookup(), left_on="output_area", right_on="code")
    sums = table.groupby("lsoa")[COUNTS].sum()
    sums.to_parquet(to)
    return sums


def duckdb_output_areas(file: Path, folder: Path, to: Path) -> None:
    with zipfile.ZipFile(file) as archive:
        archive.extract(ALL, folder)
    names = ", ".join(f'sum("{name}") AS "{name}"' for name in COUNTS)
    to.unlink(missing_ok=True)
    with duckdb.connect(to) as connection:
        connection.execute(f"""CREATE TABLE lsoa AS
            SELECT parent AS lsoa, {names} FROM read_csv('{folder / ALL}')
            JOIN (SELECT code, parent FROM '{PACK / "areas.parquet"}' WHERE level = 'oa') ON code = output_area
            WHERE output_area LIKE 'W%' GROUP BY ALL""")


def pandas_postcodes(file: Path, to: Path) -> int:
    ours_only = set(pandas.read_parquet(PACK / "postcodes.parquet")["postcode"])
    tables = []
    with zipfile.ZipFile(file) as archive:
        for name in archive.namelist():
            with archive.open(name) as member:
                table = pandas.read_csv(io.BytesIO(member.read()))
            tables.append(table[table["postcode_space"].isin(ours_only)])
    table = pandas.concat(tables)
    table.to_parquet(to)
    return len(table)


def duckdb_postcodes(file: Path, folder: Path, to: Path) -> int:
    with zipfile.ZipFile(file) as archive:
        archive.extractall(folder)
    to.unlink(missing_ok=True)
    with duckdb.connect(to) as connection:
        connection.execute(f"""CREATE TABLE postcode AS
            SELECT * FROM read_csv('{folder}/postcode_files/*.csv')
            WHERE postcode_space IN (SELECT postcode FROM '{PACK / "postcodes.parquet"}')""")
        return connection.execute("SELECT count(*) FROM postcode").fetchone()[0]


def ours_at(workspace: Path, measure: str) -> pandas.DataFrame:
    out = subprocess.run([CYSWLLT, "values", measure, "--level", "lsoa", "--workspace", workspace, "--format", "json"],
                         check=True, stdout=subprocess.PIPE, text=True)
    return pandas.json_normalize(json.loads(out.stdout)).set_index("code")


def measure(folder: Path) -> None:
    output_areas = folder / "202601_fixed_oa_coverage_r01.zip"
    postcodes = folder / "202601_fixed_pc_coverage_r01.zip"
    ofcom_files.write_output_areas(output_areas)
    ofcom_files.write_postcodes(postcodes)
    workspace = folder / "bench.cyswllt"
    # Without the member of residential premises, which the peers do not read.
    alone = folder / "alone" / output_areas.name
    alone.parent.mkdir()
    with zipfile.ZipFile(output_areas) as archive, zipfile.ZipFile(alone, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(ALL, archive.read(ALL))

    time = median_of(lambda: ours(alone, workspace), RUNS)
    sums = pandas_output_areas(alone, folder / "lsoa.parquet")
    values = ours_at(workspace, "gigabit")
    column = next(name for name in values.columns if name.endswith("numerator"))
    theirs = sums["Number of premises with Gigabit availability"].reindex(values.index)
    differ = int((values[column].to_numpy(dtype=float) != theirs.to_numpy(dtype=float)).sum())
    with_pandas = median_of(lambda: pandas_output_areas(alone, folder / "lsoa.parquet"), 3)
    with tempfile.TemporaryDirectory(dir=folder) as unpacked:
        database = folder / "lsoa.duckdb"
        with_duckdb = median_of(lambda: duckdb_output_areas(alone, Path(unpacked), database), 3)
        with duckdb.connect(database, read_only=True) as connection:
            total = connection.execute('SELECT sum("All Premises") FROM lsoa').fetchone()[0]
    differ += int(total != sums["All Premises"].sum()) + int(total != 1_569_380)
    row(f"Ofcom's output areas of the UK (239,023 rows, zip) to stored LSOA measures, whole command (different: {differ})",
        span(time), f"pandas {span(with_pandas)}, DuckDB {span(with_duckdb)}", "≤ 1 s", time <= 1 and differ == 0)
    both = median_of(lambda: ours(output_areas, workspace), 3)
    row("The same zip with residential premises as well, two releases", span(both), "–", "written down", True)

    time = median_of(lambda: ours(postcodes, workspace), RUNS)
    most = memory(postcodes, workspace)
    kept = pandas_postcodes(postcodes, folder / "postcodes.parquet")
    with_pandas = median_of(lambda: pandas_postcodes(postcodes, folder / "postcodes.parquet"), 1)
    with tempfile.TemporaryDirectory(dir=folder) as unpacked:
        database = folder / "postcodes.duckdb"
        with_duckdb = median_of(lambda: duckdb_postcodes(postcodes, Path(unpacked), database), 3)
        with duckdb.connect(database, read_only=True) as connection:
            also = connection.execute("SELECT count(*) FROM postcode").fetchone()[0]
    out = subprocess.run([CYSWLLT, "import", "--check", "--format", "json", postcodes], check=True,
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    matched = json.loads(out.stdout)[0]["report"]["matched"]
    same = matched == kept == also
    row(f"Ofcom's postcodes of the UK (1,700,000 rows, a file an area) to {matched:,} stored ones, whole command",
        span(time), f"pandas {span(with_pandas)}, DuckDB {span(with_duckdb)}", "≤ 3 s", time <= 3 and same)
    row("Most memory of that", f"{most:.0f} MB", "–", "≤ 500 MB", most <= 500)
