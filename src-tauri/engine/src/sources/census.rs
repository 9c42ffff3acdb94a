//! Census 2021 tables of the Office for National Statistics: counts and percentages by area.

use std::{
    collections::{BTreeMap, HashMap},
    path::{Path, PathBuf},
};

use serde::Deserialize;

use super::table::{Header, Row, Table, TableError, fold};

/// What can be wrong with a census file.
#[derive(Debug, thiserror::Error)]
pub enum CensusError {
    /// The table cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A category appears twice for an area, or one is missing.
    #[error("{file}: area {code} has {found} rows for \"{category}\", expected one")]
    Category {
        /// The file's name.
        file: String,
        /// The area's code.
        code: String,
        /// The category.
        category: String,
        /// How many rows there are.
        found: usize,
    },
    /// Parts do not add up to the published total.
    #[error(
        "{file}: the categories of area {code} add up to {found}, the published total is {expected}"
    )]
    Total {
        /// The file's name.
        file: String,
        /// The area's code.
        code: String,
        /// The sum of the categories.
        found: f64,
        /// The total in the file.
        expected: f64,
    },
    /// The list of categories cannot be read.
    #[error("{}: {problem}", file.display())]
    Labels {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// A category is not in the list of categories.
    #[error(
        "category-labels.json: the classification {class} has no category \"{category}\"; it has {found}"
    )]
    UnknownCategory {
        /// The classification, e.g. `number_of_cars_5a`.
        class: String,
        /// The category's name.
        category: String,
        /// The names that it has.
        found: String,
    },
}

/// Older residents of an LSOA, table RM121.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Older {
    /// All residents: the table's own total, the denominator.
    pub total: f64,
    /// Residents aged 65 and over.
    pub aged_65_plus: f64,
    /// Residents aged 75 and over.
    pub aged_75_plus: f64,
}

/// A part and the whole.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// The part.
    pub part: f64,
    /// The whole.
    pub total: f64,
}

/// Residents of an LSOA by broad age.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ages {
    /// Residents aged 16 and over.
    pub aged_16_plus: f64,
    /// Residents aged 16 to 64.
    pub aged_16_64: f64,
}

/// Values by area code.
pub type ByCode<T> = BTreeMap<String, T>;

/// Residents aged 65 and over and 75 and over by LSOA, from Nomis's table RM121 as the table wizard
/// exports it: a preamble, keys such as `W01000003 : Isle of Anglesey 001A`, notes below.
pub fn older(path: &Path) -> Result<ByCode<Older>, CensusError> {
    let header = Header::Containing(&["Total", "Aged 65 years", "Aged 85 years and over"]);
    let table = Table::open_with(path, header)?;
    let key = table.any_column(&[
        "2021 super output area - lower layer",
        "2021 super output area - lower layer name",
    ])?;
    let total = table.column("Total")?;
    let column = |name| table.column(name);
    let to_74 =
        [column("Aged 65 years")?, column("Aged 66 to 69 years")?, column("Aged 70 to 74 years")?];
    let from_75 = [
        column("Aged 75 to 79 years")?,
        column("Aged 80 to 84 years")?,
        column("Aged 85 years and over")?,
    ];
    let mut areas = BTreeMap::new();
    for row in table.rows() {
        let code = row.required(key)?.split(':').next().unwrap_or_default().trim();
        let sum = |columns: &[_]| {
            columns
                .iter()
                .try_fold(0.0, |sum, &column| Ok::<_, TableError>(sum + row.count(column)?))
        };
        let aged_75_plus = sum(&from_75)?;
        let aged_65_plus = sum(&to_74)? + aged_75_plus;
        let older = Older { total: row.count(total)?, aged_65_plus, aged_75_plus };
        insert(&table, &mut areas, &row, code, older)?;
    }
    Ok(areas)
}

/// Disabled residents (Equality Act) by LSOA: a row an area and category, with the area's residents.
pub fn disabled(path: &Path) -> Result<ByCode<Share>, CensusError> {
    let long = Long::open(path, "lsoa21_code", "disability", "n", Some("total_residents"))?;
    long.areas
        .iter()
        .map(|(code, area)| {
            let part = long.one(code, area, "Disabled under the Equality Act")?;
            Ok((code.clone(), Share { part, total: area.total }))
        })
        .collect()
}

/// Households that rent from a council or another social landlord, by LSOA. The total is the
/// table's own, to which the categories must add up, so that no sub-total is counted twice.
pub fn social_rented(path: &Path) -> Result<ByCode<Share>, CensusError> {
    let long = Long::open(path, "lsoa21_code", "tenure", "n", Some("total_households"))?;
    long.areas
        .iter()
        .map(|(code, area)| {
            let sum: f64 = area.parts.values().flatten().sum();
            if (sum - area.total).abs() > 0.5 {
                return Err(CensusError::Total {
                    file: long.file.clone(),
                    code: code.clone(),
                    found: sum,
                    expected: area.total,
                });
            }
            let part =
                long.one(code, area, "Social rented: Rents from council or Local Authority")?
                    + long.one(code, area, "Social rented: Other social rented")?;
            Ok((code.clone(), Share { part, total: area.total }))
        })
        .collect()
}

/// Households deprived in one to four dimensions, of all households, by LSOA.
pub fn deprived(path: &Path) -> Result<ByCode<Share>, CensusError> {
    let category = "households_number_deprivation_dimensions";
    let long = Long::open(path, "lsoa21_code", category, "count", None)?;
    long.areas
        .iter()
        .map(|(code, area)| {
            let mut part = 0.0;
            for dimensions in ["1.0", "2.0", "3.0", "4.0"] {
                part += long.one(code, area, dimensions)?;
            }
            let total = part + long.one(code, area, "0.0")?;
            Ok((code.clone(), Share { part, total }))
        })
        .collect()
}

/// Residents by broad age by LSOA.
pub fn ages(path: &Path) -> Result<ByCode<Ages>, CensusError> {
    let long = Long::open(path, "lsoa21_code", "age_group", "usual_residents", None)?;
    long.areas
        .iter()
        .map(|(code, area)| {
            let mut aged_16_64 = 0.0;
            for group in [
                "Aged 16 to 24 years",
                "Aged 25 to 34 years",
                "Aged 35 to 49 years",
                "Aged 50 to 64 years",
            ] {
                aged_16_64 += long.one(code, area, group)?;
            }
            let aged_16_plus = aged_16_64 + long.one(code, area, "Aged 65 years and over")?;
            Ok((code.clone(), Ages { aged_16_plus, aged_16_64 }))
        })
        .collect()
}

/// The total, or another column of counts, of a topic summary (`TSnnn_…`) by area, all levels in one file.
pub fn counts(path: &Path, column: &str) -> Result<ByCode<f64>, CensusError> {
    let table = Table::open(path)?;
    let code = table.column("Geography code")?;
    let count = table.column(column)?;
    let mut areas = BTreeMap::new();
    for row in table.rows() {
        insert(&table, &mut areas, &row, row.required(code)?, row.count(count)?)?;
    }
    Ok(areas)
}

/// The names of categories behind the column names of the percentage files.
#[derive(Debug)]
pub struct Categories {
    classes: HashMap<String, Vec<(String, String)>>,
}

impl Categories {
    /// Reads `category-labels.json`.
    pub fn open(path: &Path) -> Result<Self, CensusError> {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Class {
            class_code: String,
            categories: Vec<Category>,
        }
        #[derive(Deserialize)]
        struct Category {
            code: String,
            name: String,
        }
        let problem = |problem: String| CensusError::Labels { file: path.to_owned(), problem };
        let text = std::fs::read(path).map_err(|error| problem(error.to_string()))?;
        let classes: Vec<Class> =
            serde_json::from_slice(&text).map_err(|error| problem(error.to_string()))?;
        let classes = classes.into_iter().map(|class| {
            let names = class.categories.into_iter().map(|category| (category.name, category.code));
            (class.class_code, names.collect())
        });
        Ok(Self { classes: classes.collect() })
    }

    /// The column of a category, e.g. `number_of_cars_5a-000` of "No cars or vans in household".
    pub fn column(&self, class: &str, category: &str) -> Result<&str, CensusError> {
        let names = self.classes.get(class).map(Vec::as_slice).unwrap_or_default();
        let found = names.iter().find(|(name, _)| fold(name) == fold(category));
        found.map(|(_, code)| code.as_str()).ok_or_else(|| CensusError::UnknownCategory {
            class: class.to_owned(),
            category: category.to_owned(),
            found: names.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("; "),
        })
    }
}

/// The percentage of a category by area; `column` is the category's code.
pub fn percentages(path: &Path, column: &str) -> Result<ByCode<f64>, CensusError> {
    let table = Table::open(path)?;
    let code = table.column("areacd")?;
    let value = table.column(column)?;
    let mut areas = BTreeMap::new();
    for row in table.rows() {
        insert(&table, &mut areas, &row, row.required(code)?, row.percentage(value)?)?;
    }
    Ok(areas)
}

fn insert<T>(
    table: &Table,
    areas: &mut ByCode<T>,
    row: &Row<'_>,
    code: &str,
    value: T,
) -> Result<(), TableError> {
    if areas.insert(code.to_owned(), value).is_none() {
        return Ok(());
    }
    Err(TableError::Duplicate {
        file: table.file().to_owned(),
        line: row.line(),
        key: code.to_owned(),
        first: 0,
    })
}

/// A table with a row an area and category.
struct Long {
    file: String,
    areas: ByCode<LongArea>,
}

#[derive(Default)]
struct LongArea {
    /// Counts by folded category.
    parts: HashMap<String, Vec<f64>>,
    total: f64,
}

impl Long {
    fn open(
        path: &Path,
        code: &str,
        category: &str,
        count: &str,
        total: Option<&str>,
    ) -> Result<Self, CensusError> {
        let table = Table::open(path)?;
        let (code, category) = (table.column(code)?, table.column(category)?);
        let count = table.column(count)?;
        let total = total.map(|total| table.column(total)).transpose()?;
        let mut areas: ByCode<LongArea> = BTreeMap::new();
        for row in table.rows() {
            let area = areas.entry(row.required(code)?.to_owned()).or_default();
            if let Some(total) = total {
                area.total = row.count(total)?;
            }
            let parts = area.parts.entry(fold(row.required(category)?)).or_default();
            parts.push(row.count(count)?);
        }
        Ok(Self { file: table.file().to_owned(), areas })
    }

    fn one(&self, code: &str, area: &LongArea, category: &str) -> Result<f64, CensusError> {
        match area.parts.get(&fold(category)).map(Vec::as_slice) {
            Some([count]) => Ok(*count),
            found => Err(CensusError::Category {
                file: self.file.clone(),
                code: code.to_owned(),
                category: category.to_owned(),
                found: found.map_or(0, <[f64]>::len),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::{
        Categories, CensusError, Share, ages, counts, deprived, disabled, older, percentages,
        social_rented,
    };

    fn file(text: &str) -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.csv");
        std::fs::write(&path, text).expect("written");
        (folder, path)
    }

    #[test]
    fn the_wizards_export() {
        let (_folder, path) = file(
            "RM121 - Sex by age,,,,,,,\nUnits      :,Persons,,,,,,\n,,,,,,,\n\
             2021 super output area - lower layer,Total,Aged 65 years,Aged 66 to 69 years,Aged 70 to 74 years,Aged 75 to 79 years,Aged 80 to 84 years,Aged 85 years and over\n\
             ,,,,,,,\nW01000003 : Isle of Anglesey 001A,2446,27,138,148,105,77,47\n\
             In order to protect against disclosure,,,,,,,\n",
        );
        let areas = older(&path).expect("read");
        let area = areas["W01000003"];
        assert!((area.total - 2446.0).abs() < 0.5);
        assert!((area.aged_65_plus - 542.0).abs() < 0.5);
        assert!((area.aged_75_plus - 229.0).abs() < 0.5);
    }

    #[test]
    fn categories_count_once() {
        let header = "lsoa21_code,total_households,tenure,n,prop\n";
        let rows = "W01,10.0,Owned: Owns outright,4.0,0.4\n\
                    W01,10.0,Social rented: Rents from council or Local Authority,4.0,0.4\n\
                    W01,10.0,Social rented:  Other social rented,2.0,0.2\n";
        let (_folder, path) = file(&format!("{header}{rows}"));
        let share = social_rented(&path).expect("read")["W01"];
        assert_eq!(share, Share { part: 6.0, total: 10.0 });
        let (_folder, path) = file(&format!("{header}{rows}W01,10.0,Social rented,6.0,0.6\n"));
        let error = social_rented(&path).expect_err("a sub-total among the parts");
        assert!(matches!(error, CensusError::Total { .. }), "{error}");

        let (_folder, path) = file(
            "lsoa21_code,disability,n,total_residents,prop\nW01,Not disabled under the Equality Act,7.0,10.0,.7\n",
        );
        let error = disabled(&path).expect_err("a category is missing");
        assert_eq!(
            error.to_string(),
            "a.csv: area W01 has 0 rows for \"Disabled under the Equality Act\", expected one"
        );
        let (_folder, path) = file(
            "lsoa21_code,households_number_deprivation_dimensions,count,percent\n\
             W01,0.0,5.0,50\nW01,1.0,2.0,20\nW01,2.0,1,10\nW01,3.0,1,10\nW01,4.0,1,10\n",
        );
        assert_eq!(deprived(&path).expect("read")["W01"], Share { part: 5.0, total: 10.0 });
        let (_folder, path) = file(
            "lsoa21_code,lsoa21_name,age_group,usual_residents\nW01,x,Aged 16 to 24 years,-1\n",
        );
        assert!(ages(&path).is_err(), "no negative counts");
    }

    #[test]
    fn counts_and_percentages() {
        let (_folder, path) = file(
            "Geography code,Geography label,Total,Percentage: Lives in a household\nW00000001,x,360,100\nW00000001,x,360,100\n",
        );
        assert!(matches!(counts(&path, "Total"), Err(CensusError::Table(_))), "an area twice");
        let (_folder, path) = file("areacd,number_of_cars_5a-000\nW00000001,106.6\n");
        let error = percentages(&path, "number_of_cars_5a-000").expect_err("over 100");
        assert_eq!(
            error.to_string(),
            "a.csv, line 2, column \"number_of_cars_5a-000\": \"106.6\" is not a percentage from 0 to 100"
        );
    }

    #[test]
    fn categories_by_name() {
        let (_folder, path) = file(
            r#"[{"classCode":"cars","categories":[{"code":"cars-000","name":"No cars or vans"}]}]"#,
        );
        let categories = Categories::open(&path).expect("read");
        assert_eq!(categories.column("cars", "no cars  or vans").expect("known"), "cars-000");
        assert!(matches!(
            categories.column("cars", "Bicycles"),
            Err(CensusError::UnknownCategory { .. })
        ));
        let (_folder, path) = file("[{]");
        assert!(matches!(Categories::open(&path), Err(CensusError::Labels { .. })));
    }
}
