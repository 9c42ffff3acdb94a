"""Files of the shape and size of Ofcom's, which cannot be had everywhere: a zip of all output areas of the United Kingdom
and one of its postcodes. The output areas of Wales are real, and their counts add up to what Ofcom published for each
authority in July 2025. What stands for the other nations only fills the file.

    ofcom_files.py FOLDER    writes both zips
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import numpy
import pandas
import pyarrow
import pyarrow.csv

PACK = Path(__file__).resolve().parents[2] / "data" / "pack"

# Ofcom's column, the pack's column.
COUNTS = [
    ("Number of premises with SFBB availability", "superfast_premises"),
    ("Number of premises with UFBB (100Mbit/s) availability", "ultrafast_100_premises"),
    ("Number of premises with UFBB availability", "ultrafast_300_premises"),
    ("Number of premises with Gigabit availability", "gigabit_premises"),
    ("Number of premises unable to receive 2Mbit/s", "below_2_premises"),
    ("Number of premises unable to receive 5Mbit/s", "below_5_premises"),
    ("Number of premises unable to receive 10Mbit/s", "below_10_premises"),
    ("Number of premises unable to receive 30Mbit/s", "below_30_premises"),
    ("Number of premises below the USO", "below_uso_premises"),
    ("Number of premises with NGA", "nga_premises"),
    ("Number of premises able to receive decent broadband from FWA", "decent_fwa_premises"),
    ("Number of premises with 0<2Mbit/s download speed", "speed_0_2_premises"),
    ("Number of premises with 2<5Mbit/s download speed", "speed_2_5_premises"),
    ("Number of premises with 5<10Mbit/s download speed", "speed_5_10_premises"),
    ("Number of premises with 10<30Mbit/s download speed", "speed_10_30_premises"),
    ("Number of premises with 30<300Mbit/s download speed", "speed_30_300_premises"),
    ("Number of premises with >=300Mbit/s download speed", "speed_300_premises"),
]
BANDS = [column for _, column in COUNTS if column.startswith("speed_")]

# Output areas of England (2021), Scotland (2022) and data zones of Northern Ireland (2021).
ELSEWHERE = [("E", 1, 178_605), ("S", 135_307, 46_363), ("N", 20_000_001, 3_780)]

# Areas of postcodes without those that have postcodes in Wales, which are taken from the pack.
AREAS = """AB AL B BA BB BD BH BL BN BR BS BT CA CB CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU
HA HD HG HP HS HU HX IG IP IV KA KT KW KY L LA LE LN LS LU M ME MK ML N NE NG NN NR NW OL OX PA PE PH PL PO PR RG RH RM S
SE SG SK SL SM SN SO SP SR SS ST SW TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE""".split()
POSTCODES = 1_700_000


def percent_of(count: str) -> str:
    """Ofcom's name of the percentage that goes with a count."""
    rest = count.removeprefix("Number of premises ")
    if rest.endswith("availability"):
        return rest.removeprefix("with ") + " (% premises)"
    return "% of premises " + rest


def parted(totals: numpy.ndarray, of: numpy.ndarray, place: numpy.ndarray, size: numpy.ndarray) -> numpy.ndarray:
    """Whole numbers that add up to each authority's total: `of` is the authority of a row, `place` its place there."""
    total, count = totals[of], size[of]
    return total * (place + 1) // count - total * place // count


def wales(output_areas: pandas.DataFrame, authorities: pandas.DataFrame, share: float) -> pandas.DataFrame:
    """Counts of Welsh output areas that add up to those of their authorities, times a share."""
    codes = {code: at for at, code in enumerate(authorities["code"])}
    of = output_areas["authority"].map(codes).to_numpy()
    size = numpy.bincount(of, minlength=len(codes))
    place = output_areas.groupby("authority").cumcount().to_numpy()
    counts = {column: numpy.floor(authorities[column].to_numpy() * share).astype("int64")
              for column in ["premises", "speed_not_matched_premises", *(name for _, name in COUNTS)]}
    matched = sum(counts[band] for band in BANDS)
    counts["premises"] = matched + counts["speed_not_matched_premises"]
    table = pandas.DataFrame({"output_area": output_areas["code"]})
    table["All Premises"] = parted(counts["premises"], of, place, size)
    rest = parted(counts["speed_not_matched_premises"], of, place, size)
    table["All Matched Premises"] = table["All Premises"] - rest
    for heading, column in COUNTS:
        total = counts[column]
        most = total * 2 >= counts["premises"]
        missing = parted(counts["premises"] - total, of, place, size)
        table[heading] = numpy.where(most[of], table["All Premises"] - missing, parted(total, of, place, size))
    # The widest band takes what the rounding of the others leaves.
    bands = [heading for heading, column in COUNTS if column in BANDS]
    widest = table[bands].to_numpy().argmax(axis=1)
    numbers = table[bands].to_numpy()
    numbers[numpy.arange(len(table)), widest] += table["All Matched Premises"].to_numpy() - numbers.sum(axis=1)
    table[bands] = numbers
    return table


def elsewhere(random: numpy.random.Generator) -> pandas.DataFrame:
    """Rows of other nations: codes of the right form, counts that could be."""
    codes = [f"{letter}{first + at:08}" for letter, first, count in ELSEWHERE for at in range(count)]
    table = pandas.DataFrame({"output_area": codes})
    table["All Premises"] = random.integers(80, 260, len(table))
    table["All Matched Premises"] = table["All Premises"]
    for heading, _ in COUNTS:
        table[heading] = (table["All Premises"] * random.beta(0.5, 0.5, len(table))).astype("int64")
    return table


def with_percentages(table: pandas.DataFrame) -> pandas.DataFrame:
    """The percentages before their counts, as Ofcom has had them to 2023 and has the bands behind them since."""
    for heading, _ in COUNTS:
        table[percent_of(heading)] = (100 * table[heading] / table["All Premises"].clip(lower=1)).round(1)
    counts = [heading for heading, _ in COUNTS]
    return table[["output_area", "All Premises", "All Matched Premises", *map(percent_of, counts), *counts]]


def csv(table: pandas.DataFrame) -> bytes:
    """The table as CSV without quotation marks, its header row included."""
    out = io.BytesIO()
    out.write((",".join(table.columns) + "\n").encode())
    options = pyarrow.csv.WriteOptions(include_header=False, quoting_style="none")
    pyarrow.csv.write_csv(pyarrow.Table.from_pandas(table, preserve_index=False), out, options)
    return out.getvalue()


def write_output_areas(path: Path) -> None:
    """The zip of output areas: all premises and residential ones, each a file of the United Kingdom."""
    random = numpy.random.default_rng(202601)
    areas = pandas.read_parquet(PACK / "areas.parquet")
    output_areas = areas[areas["level"] == "oa"].sort_values("code")[["code", "authority"]].reset_index(drop=True)
    authorities = pandas.read_parquet(PACK / "values_authority.parquet")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for name, share in [("202601_fixed_oa_coverage_r01.csv", 1.0), ("202601_fixed_oa_res_coverage_r01.csv", 0.93)]:
            table = pandas.concat([wales(output_areas, authorities, share), elsewhere(random)])
            table = with_percentages(table.sort_values("output_area").reset_index(drop=True))
            out.writestr(name, b"\xef\xbb\xbf" + csv(table))


def postcodes_of(area: str, count: int) -> list[str]:
    """So many postcodes of an area, in order."""
    letters = "ABDEFGHJLNPQRSTUWXYZ"
    units = [f"{digit}{a}{b}" for digit in range(10) for a in letters for b in letters]
    return [f"{area}{1 + at // len(units)} {units[at % len(units)]}" for at in range(count)]


def write_postcodes(path: Path) -> None:
    """The zip of postcodes: a file an area, percentages only."""
    random = numpy.random.default_rng(202601)
    ours = pandas.read_parquet(PACK / "postcodes.parquet")["postcode"]
    ours = ours.sample(90_000, random_state=1).sort_values()
    groups = {area: list(rows) for area, rows in ours.groupby(ours.str.extract(r"^([A-Z]+)", expand=False))}
    left = POSTCODES - len(ours)
    for at, area in enumerate(AREAS):
        count = left // (len(AREAS) - at)
        left -= count
        groups[area] = groups.get(area, []) + postcodes_of(area, count)
    headings = [percent_of(heading) for heading, _ in COUNTS]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out:
        for area, postcodes in sorted(groups.items()):
            table = pandas.DataFrame({"postcode": [code.replace(" ", "") for code in postcodes],
                                      "postcode_space": postcodes, "postcode area": area})
            for heading in headings:
                # Most postcodes are all or nothing.
                share = random.beta(0.3, 0.3, len(table)) * 140 - 20
                table[heading] = share.clip(0, 100).round(1)
            out.writestr(f"postcode_files/202601_fixed_pc_coverage_r01_{area}.csv", csv(table))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    write_output_areas(folder / "202601_fixed_oa_coverage_r01.zip")
    write_postcodes(folder / "202601_fixed_pc_coverage_r01.zip")
