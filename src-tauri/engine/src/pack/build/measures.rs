//! `values_LEVEL.parquet`: the columns behind the measures, from the publishers' files.

use std::{collections::BTreeMap, path::Path};

use super::{
    BuildError, Log,
    columns::Columns,
    estimates::{scale_to, weighted_means},
};
use crate::{
    catalogue::{Catalogue, Measure},
    geography::{Areas, Level},
    pack::parquet::FrameBuilder,
    sources::{
        gmca,
        lookups::{self, Change},
        nomis, ofcom, ons, strategies, wimd,
    },
};

/// The levels above the LSOA.
const LARGER: [Level; 4] = [Level::Country, Level::Authority, Level::Ward, Level::Msoa];

/// Measures that are published only as percentages: the pack's column, the table of `census.toml`, the classification in
/// the files' names, the weight of output areas, the base of LSOAs.
const PERCENTAGES: [(&str, &str, &str, Weight, &str); 11] = [
    // No measure of its own: the weight of those who work from home; see `percentages`.
    (
        EMPLOYED_PERCENT,
        "activity",
        "economic_activity_status_4a",
        Weight::Residents,
        "residents_16_plus",
    ),
    (
        "unemployed_percent",
        "activity",
        "economic_activity_status_4a",
        Weight::Residents,
        "residents_16_plus",
    ),
    (
        "inactive_percent",
        "activity",
        "economic_activity_status_4a",
        Weight::Residents,
        "residents_16_plus",
    ),
    (
        "no_qualifications_percent",
        "qualifications",
        "highest_qualification_6a",
        Weight::Residents,
        "residents_16_plus",
    ),
    ("no_car_percent", "cars", "number_of_cars_5a", Weight::Households, "households"),
    ("one_person_percent", "household_size", "hh_size_5a", Weight::Households, "households"),
    (
        "other_main_language_percent",
        "household_language",
        "hh_language",
        Weight::Households,
        "households",
    ),
    ("poor_english_percent", "english", "english_proficiency_4a", Weight::Residents, "residents"),
    ("unpaid_carers_percent", "carers", "is_carer_5a", Weight::Residents, "residents"),
    ("bad_health_percent", "health", "health_in_general_4a", Weight::Residents, "residents"),
    ("works_from_home_percent", "workplace", "workplace_travel_4a", Weight::Residents, EMPLOYED),
];

/// Residents aged 16 and over in employment, in per cent, while the pack is being made.
const EMPLOYED_PERCENT: &str = "in_employment_percent";
/// The estimated number of residents aged 16 and over in employment.
const EMPLOYED: &str = "residents_in_employment";

/// What output areas are weighted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weight {
    Residents,
    Households,
}

/// The files of the indicators of Explore Local Statistics, without their endings, in the order of [`ons::INDICATORS`].
pub(super) const INDICATOR_FILES: [&str; 9] = [
    "gigabit-capable-broadband",
    "premises-below-30",
    "network-coverage-4g",
    "network-coverage-5g",
    "library-walk",
    "claimant-count",
    "employment-rate",
    "qualifications-none-gb",
    "modelled-unemployment",
];

/// What councils' strategies mention.
const STRATEGIES: &str = include_str!("../../../../../data/strategies.toml");

/// Makes the columns of all levels and the bytes of `series.parquet`.
pub fn build<'a>(
    folder: &Path,
    areas: &'a Areas,
    catalogue: &Catalogue,
    log: Log<'_>,
) -> Result<(Columns<'a>, Vec<u8>), BuildError> {
    let mut columns = Columns::new(areas);
    counts(folder, &mut columns)?;
    percentages(folder, &mut columns)?;
    deprivation(folder, &mut columns)?;
    broadband(folder, &mut columns)?;
    small_area(folder, &mut columns, log)?;
    let series = indicators(folder, catalogue, &mut columns, log)?;
    let names: Vec<String> =
        areas.table(Level::Authority).areas.iter().map(|area| area.name.en.clone()).collect();
    for (theme, values) in strategies::mentions(STRATEGIES, &names)? {
        columns.add(Level::Authority, &theme, values);
    }
    Ok((columns, series))
}

/// Counts of people and households by LSOA, summed into the larger levels; residents and households
/// also by output area.
fn counts(folder: &Path, columns: &mut Columns<'_>) -> Result<(), BuildError> {
    let lsoa = Level::Lsoa;
    let read = |columns: &Columns<'_>, level: Level, file: &str, table: &str, column: &str| {
        let found = nomis::by_code(&folder.join(file), table, column)?;
        columns.by_code(level, file, &found, |&count| count)
    };
    let mut added = Vec::new();
    for (file, table, name) in [
        (TS001, "residents", "residents"),
        (TENURE, "tenure", "households"),
        (RM121, "age", "aged_65_plus"),
        (RM121, "age", "aged_75_plus"),
        (RM121, "age", "residents_by_age"),
        (DISABILITY, "disability", "disabled"),
        (DISABILITY, "disability", "residents_by_disability"),
        (TENURE, "tenure", "social_rented"),
        (AGES, "age", "residents_16_plus"),
        (AGES, "age", "residents_16_64"),
        (DEPRIVATION, "deprivation", "deprived_households"),
        (DEPRIVATION, "deprivation", "households_by_deprivation"),
    ] {
        added.push((name, read(columns, lsoa, file, table, name)?));
    }
    let names: Vec<&str> = added.iter().map(|(name, _)| *name).collect();
    for (name, values) in added {
        columns.add(lsoa, name, values);
    }
    for level in LARGER {
        columns.roll_up(lsoa, level, &names)?;
    }
    let of_oas = read(columns, Level::Oa, TS001, "residents", "residents")?;
    columns.add(Level::Oa, "residents", of_oas);
    let of_oas = read(columns, Level::Oa, TS026, "languages_spoken", "households")?;
    columns.add(Level::Oa, "households", of_oas);
    Ok(())
}

/// Percentages: published for MSOAs, authorities and Wales, estimated for LSOAs and wards.
fn percentages(folder: &Path, columns: &mut Columns<'_>) -> Result<(), BuildError> {
    let areas = columns.areas();
    let parents = |level: Level| areas.table(level).areas.iter().map(|area| area.parent);
    let msoas: Vec<u32> = parents(Level::Lsoa).collect();
    let lsoas = areas.table(Level::Lsoa).len();
    for (name, table, class, weight, base) in PERCENTAGES {
        let read = |level: Level, of: &str| {
            let file = format!("census2021/{of}_pct_{class}.csv");
            let found = nomis::by_code(&folder.join(&file), table, name)?;
            columns.by_code(level, &file, &found, |&percent| percent)
        };
        let of_oas = read(Level::Oa, "oa/oa")?;
        let of_msoas = read(Level::Msoa, "msoa/msoa")?;
        let of_authorities = read(Level::Authority, "la/lad")?;
        let of_wales = read(Level::Country, "la/lad")?;
        let oa_weight = match weight {
            Weight::Residents => "residents",
            Weight::Households => "households",
        };
        let guesses = weighted_means(
            &of_oas,
            columns.get(Level::Oa, oa_weight)?,
            parents(Level::Oa).map(Some),
            lsoas,
        );
        let base_of_lsoas = columns.get(Level::Lsoa, base)?;
        let of_lsoas = scale_to(&guesses, base_of_lsoas, &msoas, &of_msoas);
        if name == EMPLOYED_PERCENT {
            let estimate = |(percent, count): (&f64, &f64)| (percent * count / 100.0).round();
            let counts = of_lsoas.iter().zip(base_of_lsoas).map(estimate).collect();
            columns.add(Level::Lsoa, EMPLOYED, counts);
            for level in LARGER {
                columns.roll_up(Level::Lsoa, level, &[EMPLOYED])?;
            }
            continue;
        }
        let of_wards = weighted_means(
            &of_lsoas,
            base_of_lsoas,
            areas.table(Level::Lsoa).areas.iter().map(|area| area.ward),
            areas.table(Level::Ward).len(),
        );
        columns.add(Level::Lsoa, name, of_lsoas);
        columns.add(Level::Ward, name, of_wards);
        columns.add(Level::Msoa, name, of_msoas);
        columns.add(Level::Authority, name, of_authorities);
        columns.add(Level::Country, name, of_wales);
    }
    Ok(())
}

/// WIMD: ranks and deciles of LSOAs; for larger areas the LSOAs among the most deprived.
fn deprivation(folder: &Path, columns: &mut Columns<'_>) -> Result<(), BuildError> {
    let ranks = wimd::ranks(&folder.join(WIMD))?;
    let lsoa = Level::Lsoa;
    let total = columns.areas().table(lsoa).len() as u32;
    columns.add(lsoa, "lsoas", vec![1.0; total as usize]);
    let mut names = vec![String::from("lsoas")];
    for (position, (index, _)) in wimd::INDICES.iter().enumerate() {
        let rank = |of_area: &[u32; 9]| of_area[position];
        let column = columns.by_code(lsoa, WIMD, &ranks, |ranks| f64::from(rank(ranks)))?;
        columns.add(lsoa, &format!("{index}_rank"), column);
        let column = columns
            .by_code(lsoa, WIMD, &ranks, |ranks| f64::from(wimd::decile(rank(ranks), total)))?;
        columns.add(lsoa, &format!("{index}_decile"), column);
        for share in wimd::SHARES {
            let column = columns.by_code(lsoa, WIMD, &ranks, |ranks| {
                f64::from(u8::from(wimd::among_most_deprived(rank(ranks), total, share)))
            })?;
            let name = format!("{index}_most_{share}");
            columns.add(lsoa, &name, column);
            names.push(name);
        }
    }
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for level in LARGER {
        columns.roll_up(lsoa, level, &names)?;
    }
    // At LSOA level a share of LSOAs says nothing that the rank does not.
    columns.remove(lsoa, &names);
    Ok(())
}

/// Ofcom's counts of premises by authority, summed for Wales; take-up.
fn broadband(folder: &Path, columns: &mut Columns<'_>) -> Result<(), BuildError> {
    let coverage = ofcom::coverage(&folder.join(COVERAGE))?;
    let take_up = ofcom::take_up(&folder.join(TAKE_UP))?;
    let level = Level::Authority;
    let mut names = vec!["premises", "speed_not_matched_premises"];
    let premises = columns.by_code(level, COVERAGE, &coverage, |of| of.premises)?;
    columns.add(level, "premises", premises);
    for (position, (name, _)) in ofcom::COUNTS.iter().enumerate() {
        let counts = columns.by_code(level, COVERAGE, &coverage, |of| of.counts[position])?;
        columns.add(level, name, counts);
        names.push(name);
    }
    let rest = columns.by_code(level, COVERAGE, &coverage, |of| of.premises - of.matched)?;
    columns.add(level, "speed_not_matched_premises", rest);
    columns.roll_up(level, Level::Country, &names)?;

    let of_covered = columns.by_code(level, TAKE_UP, &take_up, |of| of.of_covered)?;
    let of_all = columns.by_code(level, TAKE_UP, &take_up, |of| of.of_all)?;
    for (name, values, base) in [
        ("full_fibre_takeup_percent", of_covered, "full_fibre_premises"),
        ("full_fibre_takeup_all_percent", of_all, "premises"),
    ] {
        let in_wales = values.iter().map(|_| Some(0));
        let wales = weighted_means(&values, columns.get(level, base)?, in_wales, 1);
        columns.add(level, name, values);
        columns.add(Level::Country, name, wales);
    }
    Ok(())
}

/// DERI: scores of LSOAs of 2011 carried to those of 2021. Unchanged areas keep their score; a part
/// of a split area gets the whole's, an area made from several gets their simple mean (populations of
/// 2011 are not part of the sources), both estimated.
fn small_area(folder: &Path, columns: &mut Columns<'_>, log: Log<'_>) -> Result<(), BuildError> {
    let scores = gmca::broadband(&folder.join(DERI))?;
    let mut origins: BTreeMap<String, Vec<(f64, Change)>> = BTreeMap::new();
    for change in lookups::lsoa_changes(folder)? {
        let score = scores.get(&change.lsoa11).ok_or_else(|| BuildError::MissingArea {
            file: DERI.to_owned(),
            level: Level::Lsoa,
            code: change.lsoa11.clone(),
        })?;
        origins.entry(change.lsoa21).or_default().push((*score, change.change));
    }
    let file = "lookups/LSOA11_LSOA21_LAD22_exact.wales.csv";
    let means = columns.by_code(Level::Lsoa, file, &origins, |from| {
        from.iter().map(|(score, _)| score).sum::<f64>() / from.len() as f64
    })?;
    let states = columns.by_code(Level::Lsoa, file, &origins, |from| {
        f64::from(u8::from(!matches!(from.as_slice(), [(_, Change::Unchanged)])))
    })?;
    let estimated = states.iter().filter(|&&state| state > 0.0).count();
    log(format!(
        "deri_broadband: {} LSOAs copied, {estimated} split, merged or recast and so estimated",
        states.len() - estimated
    ));
    columns.add(Level::Lsoa, "deri_broadband", means);
    columns.add(Level::Lsoa, "deri_broadband_state", states);
    Ok(())
}

/// Explore Local Statistics: the value of the catalogue's vintage, and the series where there is one.
fn indicators(
    folder: &Path,
    catalogue: &Catalogue,
    columns: &mut Columns<'_>,
    log: Log<'_>,
) -> Result<Vec<u8>, BuildError> {
    let mut series = Vec::new();
    for ((id, indicator), file) in ons::INDICATORS.into_iter().zip(INDICATOR_FILES) {
        let measure: &Measure = catalogue.measure(id)?;
        let path = format!("ons-local/{file}.csv");
        let observations = ons::observations(&folder.join(&path), indicator)?;
        let latest = observations.iter().map(|one| one.period.as_str()).max().unwrap_or_default();
        if !latest.starts_with(&measure.vintage) {
            return Err(BuildError::Vintage {
                measure: id.to_owned(),
                expected: measure.vintage.clone(),
                found: latest.to_owned(),
                file: path,
            });
        }
        for level in [Level::Country, Level::Authority] {
            let values: Vec<f64> = columns
                .codes(level)
                .map(|code| {
                    let of_area = observations.iter().filter(|one| one.code == code);
                    let at = of_area.filter(|one| one.period == latest).find_map(|one| one.value);
                    at.unwrap_or(f64::NAN)
                })
                .collect();
            let missing = values.iter().filter(|value| value.is_nan()).count();
            if missing > 0 {
                log(format!("{id}: {missing} areas of level {level} without a value in {latest}"));
            }
            columns.add(level, &format!("{id}_percent"), values);
        }
        if measure.series {
            let areas = columns.areas();
            let welsh = observations.into_iter().filter(|one| areas.find(&one.code).is_ok());
            series.extend(welsh.map(|one| (id, one)));
        }
    }
    let number = |get: fn(&ons::Observation) -> Option<f64>| -> Vec<f64> {
        series.iter().map(|(_, one)| get(one).unwrap_or(f64::NAN)).collect()
    };
    let frame = FrameBuilder::new()
        .texts("measure", series.iter().map(|(id, _)| *id))
        .texts("code", series.iter().map(|(_, one)| one.code.as_str()))
        .texts("period", series.iter().map(|(_, one)| one.period.as_str()))
        .numbers("value", &number(|one| one.value))
        .numbers("lower", &number(|one| one.lower))
        .numbers("upper", &number(|one| one.upper));
    Ok(frame.bytes("series.parquet")?)
}

pub(super) const TS001: &str = "census2021/oa/TS001_residence_type_2021.wales.csv";
pub(super) const TS026: &str = "census2021/oa/TS026_hh_multi_language_3a_2021.wales.csv";
pub(super) const TS038: &str = "census2021/oa/TS038_disability_3a_2021.wales.csv";
pub(super) const RM121: &str = "census2021/lsoa/nomis_RM121_older_ages_lsoa21.wales.csv";
const DISABILITY: &str = "census2021/lsoa/disability21_lsoa21_ew.wales.csv";
const TENURE: &str = "census2021/lsoa/household_tenure21_lsoa21.wales.csv";
const DEPRIVATION: &str = "census2021/lsoa/census21_deprivation_england_wales_lsoa21.wales.csv";
const AGES: &str = "census2021/lsoa/census21_pop.wales.csv";
const WIMD: &str = "wimd/wimd-2025-index-and-domain-ranks-by-small-area.csv";
pub(super) const COVERAGE: &str = "ofcom/202507_fixed_laua_coverage_r01.wales.csv";
const TAKE_UP: &str = "ofcom/202507_full_fibre_take-up_laua_r01.wales.csv";
const DERI: &str = "deri/deri_v1.6_broadband_component_lsoa11.csv";
