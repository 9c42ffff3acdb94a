"""The composite index: the score while a slider moves, and how sure a rank is."""

from __future__ import annotations

from table import row, span, timings


def measure() -> None:
    measured = timings("index", 10_000)
    what = f"{measured['areas']:,} LSOAs, {measured['measures']} measures"
    score = measured["score_milliseconds"] / 1000
    row(f"Scores, ranks and deciles after a weight moved ({what})", span(score), "–", "≤ 10 ms", score <= 0.010)
    certainty = measured["certainty_milliseconds"] / 1000
    row(f"Rank intervals from 10,000 runs ({what})", span(certainty), "–", "≤ 2 s", certainty <= 2)
    drivers = measured["drivers_milliseconds"] / 1000
    row(f"Sobol indices of one area's rank, 10,000 samples, {measured['factors']} factors", span(drivers),
        "–", "written down", True)
