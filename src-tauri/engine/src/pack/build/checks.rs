//! Control totals, and what is published at a larger level against what the small areas add up to.

use std::{collections::BTreeMap, fmt, path::Path};

use super::{
    BuildError,
    measures::{COVERAGE, INDICATOR_FILES, RM121, TS001, TS026, TS038},
};
use crate::{
    catalogue::Catalogue,
    geography::{AreaRef, Areas, Level},
    pack::totals::{AREAS_OF_LEVELS, CONTROL_TOTALS, ControlTotal},
    sources::{
        ofcom, ons,
        table::{Header, Table},
    },
    tables::Tables,
};

/// Half of the last digit of a percentage published to one decimal.
const ROUNDING: f64 = 0.05 + 1e-9;
/// How far a percentage recomputed from summed counts of LSOAs may be from the published one, in
/// percentage points: rounding, and ONS's disclosure control, which changes counts of LSOAs a little.
const CONTROL_MSOA: f64 = ROUNDING + 0.20;
const CONTROL_MSOA_AGES: f64 = ROUNDING + 0.25;
const CONTROL_AUTHORITY: f64 = ROUNDING + 0.05;
/// How far the estimates of LSOAs may be from the published percentage of an authority, which is
/// rounded, as are those of its MSOAs to which the estimates were scaled.
const ESTIMATE_AUTHORITY: f64 = 2.0 * ROUNDING + 0.05;

/// One thing that was checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Check {
    /// What.
    pub what: String,
    /// What it should be.
    pub expected: f64,
    /// What it is.
    pub found: f64,
    /// The difference that is allowed.
    pub tolerance: f64,
}

impl Check {
    fn new(what: impl Into<String>, expected: f64, found: f64, tolerance: f64) -> Self {
        Self { what: what.into(), expected, found, tolerance }
    }

    /// Whether it holds.
    pub fn holds(&self) -> bool {
        (self.expected - self.found).abs() <= self.tolerance
    }
}

impl fmt::Display for Check {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { what, expected, found, tolerance } = self;
        let verdict = if self.holds() { "holds" } else { "DOES NOT HOLD" };
        write!(formatter, "{verdict}: {what}: {found} (expected {expected}")?;
        if *tolerance >= 1e-6 {
            write!(formatter, ", at most {tolerance:.2} away")?;
        }
        formatter.write_str(")")
    }
}

/// What is checked, with everything that it needs.
struct Checker<'a> {
    folder: &'a Path,
    areas: &'a Areas,
    catalogue: &'a Catalogue,
    tables: &'a Tables,
    checks: Vec<Check>,
}

/// A column of a table by the areas' codes, read without the importers, whose work is checked.
fn by_code(file: &Path, code: &str, column: &str) -> Result<BTreeMap<String, f64>, BuildError> {
    let table = Table::open(file)?;
    let (code, column) = (table.column(code)?, table.column(column)?);
    let rows = table.rows().map(|row| Ok((row.required(code)?.to_owned(), row.number(column)?)));
    rows.collect()
}

/// Checks the tables against control totals and published figures.
pub fn check(
    folder: &Path,
    areas: &Areas,
    catalogue: &Catalogue,
    tables: &Tables,
) -> Result<Vec<Check>, BuildError> {
    let mut checker = Checker { folder, areas, catalogue, tables, checks: Vec::new() };
    checker.numbers_of_areas();
    checker.control_totals()?;
    checker.census_counts()?;
    checker.census_percentages()?;
    checker.ages()?;
    checker.estimates();
    checker.deprivation()?;
    checker.broadband()?;
    checker.release_dates()?;
    Ok(checker.checks)
}

impl Checker<'_> {
    fn wales(&self, measure: &str) -> Result<(f64, f64), BuildError> {
        let measure = self.catalogue.measure(measure)?;
        let values = self.tables.values(measure, Level::Country);
        Ok((values.numerator[0], values.denominator[0]))
    }

    fn values(&self, measure: &str, level: Level) -> Result<Vec<f64>, BuildError> {
        Ok(self.tables.values(self.catalogue.measure(measure)?, level).value)
    }

    /// Adds the area of a level that is furthest from what is published for it.
    fn furthest(
        &mut self,
        what: &str,
        level: Level,
        found: &[f64],
        published: &BTreeMap<String, f64>,
        tolerance: f64,
    ) {
        let areas = &self.areas.table(level).areas;
        let mut worst: Option<Check> = None;
        for (area, &found) in areas.iter().zip(found) {
            let what = format!("{what}, {level}, the furthest of {}: {}", areas.len(), area.code);
            let expected = published.get(&area.code).copied().unwrap_or(f64::NAN);
            let check = Check::new(what, expected, found, tolerance);
            let distance = |check: &Check| {
                let distance = (check.expected - check.found).abs();
                if distance.is_nan() { f64::INFINITY } else { distance }
            };
            if worst.as_ref().is_none_or(|worst| distance(&check) > distance(worst)) {
                worst = Some(check);
            }
        }
        self.checks.extend(worst);
    }

    fn numbers_of_areas(&mut self) {
        for (level, expected) in Level::ALL.into_iter().zip(AREAS_OF_LEVELS) {
            let found = self.areas.table(level).len();
            let what = format!("number of areas, {level}");
            self.checks.push(Check::new(what, f64::from(expected), found as f64, 0.0));
        }
        let residents = self.tables.column(Level::Ward, "residents");
        let wards = residents.iter().filter(|count| count.is_finite()).count();
        self.checks.push(Check::new("wards with an LSOA", 752.0, wards as f64, 0.0));
    }

    fn control_totals(&mut self) -> Result<(), BuildError> {
        for ControlTotal { what, measure, part, expected, tolerance } in CONTROL_TOTALS {
            let (numerator, denominator) = self.wales(measure)?;
            let found = if part { numerator } else { denominator };
            let what = format!("control total of Wales, {what}");
            self.checks.push(Check::new(what, expected, found, tolerance));
        }
        Ok(())
    }

    /// Sums of LSOA counts against the counts that ONS publishes for MSOAs, authorities and Wales.
    fn census_counts(&mut self) -> Result<(), BuildError> {
        for (what, file, header, measure) in [
            ("residents (TS001)", TS001, "Total", "residents"),
            ("households (TS026)", TS026, "Total", "households"),
            ("disabled (TS038)", TS038, "Disabled under the Equality Act", "disabled"),
        ] {
            let published = by_code(&self.folder.join(file), "Geography code", header)?;
            for (level, tolerance) in
                [(Level::Msoa, 25.0), (Level::Authority, 75.0), (Level::Country, 100.0)]
            {
                let measure = self.catalogue.measure(measure)?;
                let found = self.tables.values(measure, level).numerator;
                self.furthest(what, level, &found, &published, tolerance);
            }
        }
        Ok(())
    }

    /// Percentages recomputed from LSOA counts against those that ONS publishes.
    fn census_percentages(&mut self) -> Result<(), BuildError> {
        for (measure, class, column, rest) in [
            ("disabled", "disability_3a", "disability_3a-001", false),
            ("social_housing", "hh_tenure_5a", "hh_tenure_5a-002", false),
            // Not deprived in any dimension.
            ("deprived_households", "hh_deprivation", "hh_deprivation-001", true),
        ] {
            for (level, of, tolerance) in [
                (Level::Msoa, "msoa/msoa", CONTROL_MSOA),
                (Level::Authority, "la/lad", CONTROL_AUTHORITY),
                (Level::Country, "la/lad", ROUNDING),
            ] {
                let file = self.folder.join(format!("census2021/{of}_pct_{class}.csv"));
                let mut published = by_code(&file, "areacd", column)?;
                if rest {
                    for percent in published.values_mut() {
                        *percent = 100.0 - *percent;
                    }
                }
                let found = self.values(measure, level)?;
                self.furthest(
                    &format!("{measure} in per cent"),
                    level,
                    &found,
                    &published,
                    tolerance,
                );
            }
        }
        Ok(())
    }

    /// Older residents against the published ages of authorities (TS007) and of MSOAs (single years).
    fn ages(&mut self) -> Result<(), BuildError> {
        let folder = self.folder.join("census2021");
        let authorities = Table::open(&folder.join("la/census2021-ts007-ltla.wales.csv"))?;
        let msoas = Table::open(&folder.join("msoa/msoa_age_by_single_year_2021.wales.csv"))?;
        let age = |from: u32| {
            let singles = (from..100).map(|age| format!("Aged {age} years"));
            singles.chain([String::from("Aged 100 years and over")]).collect::<Vec<_>>()
        };
        let bands = ["Aged 65 to 74 years", "Aged 75 to 84 years", "Aged 85 years and over"]
            .map(|band| format!("Age: {band}"));
        for (measure, of_msoas, of_authorities) in
            [("older_65", age(65), &bands[..]), ("older_75", age(75), &bands[1..])]
        {
            let published = shares(&msoas, "msoa21cd", "Total", &of_msoas)?;
            let found = self.values(measure, Level::Msoa)?;
            let what = format!("{measure} in per cent (ages)");
            self.furthest(&what, Level::Msoa, &found, &published, CONTROL_MSOA_AGES);
            let published = shares(&authorities, "geography code", "Age: Total", of_authorities)?;
            let found = self.values(measure, Level::Authority)?;
            self.furthest(&what, Level::Authority, &found, &published, CONTROL_AUTHORITY);
        }
        let columns = [
            "Aged 65 years",
            "Aged 66 to 69 years",
            "Aged 70 to 74 years",
            "Aged 75 to 79 years",
            "Aged 80 to 84 years",
            "Aged 85 years and over",
        ];
        let table = Table::open_with(&self.folder.join(RM121), Header::Containing(&columns))?;
        let mut sum = 0.0;
        for column in columns {
            let column = table.column(column)?;
            for row in table.rows() {
                sum += row.count(column)?;
            }
        }
        let (found, _) = self.wales("older_65")?;
        self.checks.push(Check::new("RM121, aged 65 and over, sum of LSOAs", sum, found, 0.0));
        Ok(())
    }

    /// The base-weighted mean of the LSOA estimates against what is published.
    fn estimates(&mut self) {
        use crate::catalogue::Definition::Value;
        for measure in self.catalogue.measures() {
            let Value { base, weight, .. } = &measure.definition else { continue };
            let Some(weight) = base.as_ref().or(weight.as_ref()) else { continue };
            if !measure.estimated.contains(&Level::Lsoa) {
                continue;
            }
            let weights = self.tables.column(Level::Lsoa, weight);
            let estimates = self.tables.values(measure, Level::Lsoa).value;
            let outside = estimates.iter().filter(|value| !(0.0..=100.0).contains(*value)).count();
            let what = format!("{}, LSOA estimates outside 0 to 100 %", measure.id);
            self.checks.push(Check::new(what, 0.0, outside as f64, 0.0));
            for (level, tolerance) in [
                (Level::Msoa, 1e-9),
                (Level::Authority, ESTIMATE_AUTHORITY),
                (Level::Country, ESTIMATE_AUTHORITY),
            ] {
                let mut sums = vec![(0.0, 0.0); self.areas.table(level).len()];
                for (lsoa, (&value, &weight)) in estimates.iter().zip(weights).enumerate() {
                    let lsoa = AreaRef { level: Level::Lsoa, position: lsoa as u32 };
                    if let Some(area) = self.areas.ancestor(lsoa, level) {
                        let (sum, total) = &mut sums[area.position as usize];
                        *sum += value * weight;
                        *total += weight;
                    }
                }
                let found: Vec<f64> = sums.iter().map(|(sum, total)| sum / total).collect();
                let codes = self.areas.table(level).areas.iter().map(|area| area.code.clone());
                let published = codes.zip(self.tables.values(measure, level).value).collect();
                let what = format!("{} from LSOA estimates", measure.id);
                self.furthest(&what, level, &found, &published, tolerance);
            }
        }
    }

    /// Numbers of LSOAs in the most deprived tenth that the results report gives.
    fn deprivation(&mut self) -> Result<(), BuildError> {
        for (share, expected) in [(10, 191.0), (20, 383.0), (50, 958.0)] {
            let (found, all) = self.wales(&format!("wimd_most_{share}"))?;
            let what = format!("LSOAs in the most deprived {share} %");
            self.checks.push(Check::new(what, expected, found, 0.0));
            self.checks.push(Check::new("LSOAs", 1_917.0, all, 0.0));
        }
        let measure = self.catalogue.measure("wimd_most_10")?;
        let found = self.tables.values(measure, Level::Authority).numerator;
        for (code, name, expected) in [
            ("W06000019", "Blaenau Gwent", 9.0),
            ("W06000022", "Newport", 18.0),
            ("W06000023", "Powys", 1.0),
            ("W06000008", "Ceredigion", 1.0),
            ("W06000021", "Monmouthshire", 0.0),
        ] {
            let position = self.areas.table(Level::Authority).position(code);
            let found = position.map_or(f64::NAN, |position| found[position as usize]);
            let what = format!("LSOAs in the most deprived 10 %, {name} (results report)");
            self.checks.push(Check::new(what, expected, found, 0.0));
        }
        Ok(())
    }

    /// Ofcom's counts against its percentages by authority and against its totals of Wales.
    fn broadband(&mut self) -> Result<(), BuildError> {
        let coverage = ofcom::coverage(&self.folder.join(COVERAGE))?;
        for (position, (column, _)) in ofcom::COUNTS.iter().enumerate() {
            let measure = column.trim_end_matches("_premises");
            let published =
                coverage.iter().map(|(code, of)| (code.clone(), of.percentages[position]));
            let published = published.collect();
            let found = self.values(measure, Level::Authority)?;
            let what = format!("{measure} in per cent");
            self.furthest(&what, Level::Authority, &found, &published, ROUNDING);
        }
        let file = "ofcom/202507_fixed_coverage_UK_and_nations_r01.wales_all.csv";
        let wales = ofcom::wales(&self.folder.join(file))?;
        for (speed, measure) in [
            ("Unclassified", "speed_not_matched"),
            ("<2 Mbit/s", "below_2"),
            (">=30 Mbit/s", "superfast"),
            (">=100 Mbit/s", "ultrafast_100"),
            (">=300 Mbit/s", "ultrafast_300"),
            ("Full Fibre", "full_fibre"),
            ("Gigabit capable", "gigabit"),
        ] {
            let (found, _) = self.wales(measure)?;
            let what = format!("premises in Wales, {measure}");
            self.checks.push(Check::new(what, wales.premises(speed)?, found, 0.0));
        }
        let at_least_10 = wales.premises(">=10 Mbit/s")? + wales.premises("Unclassified")?;
        let (below, all) = self.wales("below_10")?;
        let what = "premises in Wales, below_10 and the rest";
        self.checks.push(Check::new(what, all, below + at_least_10, 0.0));

        // Take-up of all premises is take-up of the covered ones times coverage, all rounded to 1 %.
        let of_covered = self.values("full_fibre_takeup", Level::Authority)?;
        let of_all = self.values("full_fibre_takeup_all", Level::Authority)?;
        let covered = self.values("full_fibre", Level::Authority)?;
        let found: Vec<f64> = of_covered.iter().zip(&covered).map(|(a, b)| a * b / 100.0).collect();
        let codes = self.areas.table(Level::Authority).areas.iter().map(|area| area.code.clone());
        let published = codes.zip(of_all).collect();
        self.furthest(
            "full-fibre take-up of all premises",
            Level::Authority,
            &found,
            &published,
            1.0,
        );
        Ok(())
    }

    /// The dates that the indicators' metadata give against those of the catalogue.
    fn release_dates(&mut self) -> Result<(), BuildError> {
        for ((id, _), file) in ons::INDICATORS.into_iter().zip(INDICATOR_FILES) {
            let path = format!("ons-local/{file}.meta.json");
            let found = ons::source_date(&self.folder.join(&path))?;
            let id = &self.catalogue.measure(id)?.source;
            let released = self.catalogue.source(id).map_or("", |source| &source.released);
            if released != found {
                return Err(BuildError::Released {
                    id: id.clone(),
                    expected: released.to_owned(),
                    found,
                    file: path,
                });
            }
        }
        Ok(())
    }
}

/// Shares in per cent by area: the sum of some columns of another.
fn shares(
    table: &Table,
    code: &str,
    total: &str,
    parts: &[String],
) -> Result<BTreeMap<String, f64>, BuildError> {
    let (code, total) = (table.column(code)?, table.column(total)?);
    let parts = parts.iter().map(|part| table.column(part)).collect::<Result<Vec<_>, _>>()?;
    table
        .rows()
        .map(|row| {
            let mut sum = 0.0;
            for &part in &parts {
                sum += row.count(part)?;
            }
            Ok((row.required(code)?.to_owned(), 100.0 * sum / row.count(total)?))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::Check;

    #[test]
    fn a_check_that_fails_says_so() {
        let check = Check::new("control total of Wales, premises", 10.0, 12.0, 1.0);
        assert!(!check.holds());
        assert_eq!(
            check.to_string(),
            "DOES NOT HOLD: control total of Wales, premises: 12 (expected 10, at most 1.00 away)"
        );
        assert!(!Check::new("nothing", 1.0, f64::NAN, 100.0).holds());
        assert!(Check::new("exact", 1.0, 1.0, 0.0).holds());
    }
}
