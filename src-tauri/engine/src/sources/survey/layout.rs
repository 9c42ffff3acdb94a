//! Which columns of a table of the survey hold areas, answers, periods and figures.

use csv::ByteRecord;

use crate::sources::table::fold;

/// Where things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heads {
    /// Columns that name the area, the surest first.
    pub areas: Vec<usize>,
    /// Columns of figures, each with the answer that its header is, where there is no column of answers.
    pub figures: Vec<(usize, Option<String>)>,
    /// The column of the answer.
    pub answer: Option<usize>,
    /// The column that says whether the figure is a percentage.
    pub measure: Option<usize>,
    /// The column of the year.
    pub period: Option<usize>,
    /// Columns that tell groups of people (age, sex).
    pub groups: Vec<usize>,
    /// The ends of the 95 % confidence interval.
    pub lower: Option<usize>,
    pub upper: Option<usize>,
}

/// A header without what StatsWales appends: `Area_ItemName_ENG_STR` is `area`.
fn bare(name: &str) -> String {
    let mut name = fold(name).replace('_', " ");
    for end in [" str", " dec", " int", " eng", " itemname", " wel"] {
        if let Some(shorter) = name.strip_suffix(end) {
            name = shorter.to_owned();
        }
    }
    name
}

/// Columns about which nothing is asked: they repeat others, or order them.
fn is_beside(name: &str) -> bool {
    [
        "sortorder",
        "hierarchy",
        "itemnotes",
        "altcode2",
        "rowkey",
        "partitionkey",
        "notes",
        "note",
        "code",
    ]
    .iter()
    .any(|end| name.ends_with(end))
}

const AREAS: [&str; 11] = [
    "area altcode1",
    "area code",
    "areacode",
    "area",
    "local authority",
    "authority",
    "la",
    "ardal",
    "awdurdod lleol",
    "areacd",
    "geography code",
];
const FIGURES: [&str; 8] = [
    "data",
    "data values",
    "data value",
    "value",
    "percentage",
    "per cent",
    "gwerthoedd data",
    "%",
];
const PERIODS: [&str; 6] = ["year", "period", "date", "blwyddyn", "survey year", "year code"];
const MEASURES: [&str; 4] = ["measure", "mesur", "data type", "unit"];
const ANSWERS: [&str; 9] = [
    "response",
    "answer",
    "ymateb",
    "internet use",
    "digital skills",
    "internet access",
    "indicator",
    "variable",
    "question",
];
const GROUPS: [&str; 8] =
    ["age", "age group", "sex", "gender", "oedran", "rhyw", "breakdown", "characteristic"];

pub(super) fn is_header(record: &ByteRecord) -> bool {
    let names: Vec<String> =
        record.iter().map(|cell| String::from_utf8_lossy(cell).trim().to_owned()).collect();
    Heads::of(&names).is_some()
}

impl Heads {
    /// The columns of a header; none where there is no column of areas or of figures.
    pub(super) fn of(names: &[String]) -> Option<Self> {
        let bare: Vec<String> = names.iter().map(|name| bare(name)).collect();
        let all = |wanted: &[&str]| -> Vec<usize> {
            let find = |wanted: &&str| bare.iter().position(|name| name == wanted);
            wanted.iter().filter_map(find).collect()
        };
        let areas = all(&AREAS);
        if areas.is_empty() {
            return None;
        }
        let one = |wanted: &[&str]| all(wanted).first().copied();
        let (period, measure, answer) = (one(&PERIODS), one(&MEASURES), one(&ANSWERS));
        let groups = all(&GROUPS);
        let find = |words: &[&str]| {
            bare.iter().position(|name| words.iter().any(|word| name.contains(word)))
        };
        let lower = find(&["lower", "lci", "isaf"]);
        let upper = find(&["upper", "uci", "uchaf"]);
        let known = |place: &usize| {
            areas.contains(place)
                || groups.contains(place)
                || [period, measure, answer, lower, upper].contains(&Some(*place))
        };
        let figures: Vec<(usize, Option<String>)> = match one(&FIGURES) {
            Some(figure) => vec![(figure, None)],
            // A column an answer: what is left and speaks of the matter.
            None => (0..bare.len())
                .filter(|place| !known(place) && !is_beside(&bare[*place]))
                .filter(|&place| {
                    ["internet", "rhyngrwyd", "digital", "digidol"]
                        .iter()
                        .any(|word| bare[place].contains(word))
                })
                .map(|place| (place, Some(names[place].clone())))
                .collect(),
        };
        // In StatsWales's tables the answer's column is called as the table's matter is.
        let speaks = |name: &String| {
            ["internet", "rhyngrwyd", "digital", "digidol", "skill", "sgil"]
                .iter()
                .any(|word| name.contains(word))
        };
        let answer = answer.or_else(|| {
            bare.iter().enumerate().find_map(|(place, name)| {
                let free = !known(&place) && !is_beside(name);
                (free && !figures.iter().any(|(at, _)| *at == place) && speaks(name))
                    .then_some(place)
            })
        });
        (!figures.is_empty()).then_some(Self {
            areas,
            figures,
            answer,
            measure,
            period,
            groups,
            lower,
            upper,
        })
    }

    /// Columns whose texts say what the table is about.
    pub(super) fn words(&self) -> impl Iterator<Item = usize> {
        self.answer.into_iter().chain(self.measure)
    }

    /// Whether a column is used.
    pub(super) fn uses(&self, place: usize) -> bool {
        self.areas.contains(&place)
            || self.groups.contains(&place)
            || self.figures.iter().any(|(at, _)| *at == place)
            || [self.answer, self.measure, self.period, self.lower, self.upper]
                .contains(&Some(place))
    }
}

/// Whether a group is everybody.
pub(super) fn is_everybody(group: &str) -> bool {
    let group = group.to_lowercase();
    ["", "all", "total", "pawb", "cyfanswm"].contains(&group.as_str())
        || ["all ", "16+", "16 and over", "aged 16 and over", "total ", "pob ", "persons"]
            .iter()
            .any(|all| group.starts_with(all))
}

/// Whether what a figure is said to be is no percentage, e.g. a number of people asked.
pub(super) fn is_not_percent(measure: &str) -> bool {
    let measure = measure.to_lowercase();
    let percent = measure.contains('%')
        || measure.contains("per cent")
        || measure.contains("percent")
        || measure.contains("canran")
        || measure.contains("y cant");
    let other =
        ["sample", "number", "base", "count", "confidence", "nifer", "sampl", "standard error"]
            .iter()
            .any(|word| measure.contains(word));
    !percent && other
}

/// The year of a period, the later of a financial year's: `2021-22` is 2022, `April 2022 to March 2023` is 2023.
pub(super) fn year(period: &str) -> String {
    let mut years: Vec<u32> = Vec::new();
    for word in
        period.split(|letter: char| !letter.is_ascii_digit()).filter(|word| !word.is_empty())
    {
        match (word.len(), word.parse::<u32>()) {
            (4, Ok(year)) if (1990..2100).contains(&year) => years.push(year),
            (2, Ok(two)) => {
                // The second half of `2021-22`.
                if let Some(first) = years.last().filter(|first| (*first + 1) % 100 == two) {
                    years.push(first + 1);
                }
            }
            // `202122`, as StatsWales codes it.
            (6, Ok(six))
                if (1990..2100).contains(&(six / 100)) && (six / 100 + 1) % 100 == six % 100 =>
            {
                years.push(six / 100 + 1);
            }
            _ => {}
        }
    }
    years.last().map_or_else(|| period.to_owned(), u32::to_string)
}

/// The latest year that a table's first lines name.
pub(super) fn year_in(beginning: &str) -> Option<String> {
    let years = beginning.lines().take(8).map(year);
    years.filter(|year| year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())).max()
}
