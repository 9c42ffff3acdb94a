//! How a table of the census is laid out: which column holds the area, which the figures.

use csv::ByteRecord;

use crate::sources::{
    input::{Heading, Input, InputError, Rows},
    table::fold,
};

/// Headers of the column of area codes, folded.
const KEYS: [&str; 27] = [
    "geography code",
    "geography_code",
    "mnemonic",
    "areacd",
    "oa21cd",
    "lsoa21cd",
    "msoa21cd",
    "lad21cd",
    "lad22cd",
    "lad23cd",
    "lad24cd",
    "oa21_code",
    "lsoa21_code",
    "msoa21_code",
    "ltla21_code",
    "ltla22_code",
    "ltla24_code",
    "output areas code",
    "lower layer super output areas code",
    "middle layer super output areas code",
    "lower tier local authorities code",
    "upper tier local authorities code",
    "local authorities code",
    "regions code",
    "countries code",
    "area code",
    "oa code",
];

/// What the header of the first column of a wizard's export begins with.
const WIZARD: [&str; 8] = [
    "2021 super output area",
    "2021 output area",
    "super output area",
    "lower layer super output area",
    "middle layer super output area",
    "output area",
    "local authorit",
    "countr",
];

/// Headers of a column of figures where categories stand in a column of their own.
const FIGURES: [&str; 6] = ["obs_value", "observation", "n", "count", "usual_residents", "value"];

/// Headers of such a column of categories, beside Nomis's and those that count their categories.
const CATEGORIES: [&str; 5] =
    ["disability", "tenure", "age_group", "households_number_deprivation_dimensions", "category"];

/// Headers of a column that repeats the total of the area in every row.
const TOTALS: [&str; 3] = ["total_residents", "total_households", "total"];

/// Where things are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    /// The column of area codes (or `CODE : name`).
    pub key: usize,
    /// How the figures stand.
    pub figures: Figures,
    /// The column of the date.
    pub date: Option<usize>,
}

/// How the figures stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Figures {
    /// A row an area, a column a category.
    Wide,
    /// A row an area and category.
    Long {
        /// The column of the category.
        category: usize,
        /// The column of the figure.
        figure: usize,
        /// The column of the area's total.
        total: Option<usize>,
        /// The column that says whether the figure is a count (20100) or a percentage.
        measure: Option<usize>,
    },
}

/// Opens a table at the header of a census table; none where it has none.
pub fn open(input: &Input) -> Result<Option<(Rows, Layout)>, InputError> {
    let rows = match Rows::open(input, Heading::Where(is_header)) {
        Ok(rows) => rows,
        Err(InputError::NoHeader { .. }) => return Ok(None),
        Err(error) => return Err(error),
    };
    let layout = layout(rows.names());
    Ok(layout.map(|layout| (rows, layout)))
}

fn is_header(record: &ByteRecord) -> bool {
    let names: Vec<String> =
        record.iter().map(|cell| fold(&String::from_utf8_lossy(cell))).collect();
    names.iter().filter(|name| !name.is_empty()).count() > 1 && key(&names).is_some()
}

fn key(names: &[String]) -> Option<usize> {
    let named = KEYS.iter().find_map(|key| names.iter().position(|name| name == key));
    let first = names.first()?.trim_start_matches('\u{feff}');
    named.or_else(|| WIZARD.iter().any(|begin| first.starts_with(begin)).then_some(0))
}

fn layout(names: &[String]) -> Option<Layout> {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    let key = key(&names)?;
    let named = |wanted: &[&str]| names.iter().position(|name| wanted.contains(&name.as_str()));
    let category = names.iter().position(|name| {
        let nomis = name.starts_with("c2021_") && name.ends_with("_name");
        let counted = name.ends_with("categories)");
        nomis || counted || CATEGORIES.contains(&name.as_str())
    });
    let figures = match (category, named(&FIGURES)) {
        (Some(category), Some(figure)) => {
            Figures::Long { category, figure, total: named(&TOTALS), measure: named(&["measures"]) }
        }
        _ => Figures::Wide,
    };
    Some(Layout { key, figures, date: named(&["date", "date_name"]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(header: &str) -> Option<Layout> {
        let names: Vec<String> = header.split(',').map(str::to_owned).collect();
        layout(&names)
    }

    #[test]
    fn columns_of_areas_and_figures() {
        let bulk = of("date,geography,geography code,Tenure of household: Owned").unwrap();
        assert_eq!((bulk.key, bulk.date, bulk.figures), (2, Some(0), Figures::Wide));
        let wizard = of("2021 super output area - lower layer,Total,Aged 65 years").unwrap();
        assert_eq!((wizard.key, wizard.figures), (0, Figures::Wide));
        let service =
            of("DATE_NAME,GEOGRAPHY_CODE,C2021_TENURE_9_NAME,MEASURES,OBS_VALUE").unwrap();
        let long = Figures::Long { category: 2, figure: 4, total: None, measure: Some(3) };
        assert_eq!((service.key, service.figures), (1, long));
        let custom = of("Lower layer Super Output Areas Code,Lower layer Super Output Areas,Disability (3 categories) Code,Disability (3 categories),Observation").unwrap();
        let long = Figures::Long { category: 3, figure: 4, total: None, measure: None };
        assert_eq!((custom.key, custom.figures), (0, long));
        let tenure = of("lsoa21_code,total_households,tenure,n,prop").unwrap();
        let long = Figures::Long { category: 2, figure: 3, total: Some(1), measure: None };
        assert_eq!(tenure.figures, long);
        assert_eq!(of("name,apples"), None);
    }
}
