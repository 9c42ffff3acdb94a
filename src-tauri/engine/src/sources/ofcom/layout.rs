//! What a table of Ofcom's is, by the names of its columns.

use super::headings::{DECENT, Family, Known, MATCHED, PREMISES, known, squeeze};
use crate::geography::Level;

/// What a table's rows are about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Key {
    /// Areas of a level, as the key's name says.
    Area(Level),
    /// Postcodes.
    Postcode,
    /// Areas that Cyswllt does not have, such as constituencies.
    Other,
}

/// Names of keys, without case and white space, the smallest areas first: tables by postcode or output area can say the
/// authority as well.
const KEYS: [(&str, Key); 12] = [
    ("postcode_space", Key::Postcode),
    ("pcds", Key::Postcode),
    ("postcode", Key::Postcode),
    ("output_area", Key::Area(Level::Oa)),
    ("oa", Key::Area(Level::Oa)),
    ("oa11cd", Key::Area(Level::Oa)),
    ("oa21cd", Key::Area(Level::Oa)),
    ("parl_const", Key::Other),
    ("pcon", Key::Other),
    ("devcon", Key::Other),
    ("dev_const", Key::Other),
    ("laua", Key::Area(Level::Authority)),
];

/// A column that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    /// Its place in a row.
    pub position: usize,
    /// Its name as published.
    pub heading: String,
    /// What it is.
    pub known: Known,
}

/// A table of Ofcom's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Layout {
    /// What it is about.
    pub family: Family,
    /// What its rows are about.
    pub key: Key,
    /// The key's place in a row.
    pub key_position: usize,
    /// The key's name as published.
    pub key_heading: String,
    /// The columns that are read.
    pub columns: Vec<Column>,
    /// The names of those that are not.
    pub ignored: Vec<String>,
    /// Whether premises "below the USO" go by the name that they have since January 2026.
    pub decent: bool,
}

impl Layout {
    /// Recognises a table by the names of its columns; none if it is not one of Ofcom's.
    pub fn of(names: &[String]) -> Option<Self> {
        let squeezed: Vec<String> = names.iter().map(|name| squeeze(name)).collect();
        let place = |name: &str| squeezed.iter().position(|known| known == name);
        let (key, key_position) = KEYS.iter().find_map(|(name, key)| Some((*key, place(name)?)))?;
        let mut columns: Vec<Column> = Vec::new();
        for (position, heading) in names.iter().enumerate() {
            // A name that stands twice says nothing about which of the two is meant.
            let twice = squeezed.iter().filter(|name| **name == squeezed[position]).count() > 1;
            if let Some(known) = known(heading).filter(|_| !twice) {
                columns.push(Column { position, heading: heading.clone(), known });
            }
        }
        let says_something =
            |column: &&Column| ![PREMISES, MATCHED].contains(&column.known.name.as_str());
        let count = |family: Family| {
            columns.iter().filter(says_something).filter(|one| one.known.family == family).count()
        };
        let families = [Family::TakeUp, Family::Mobile, Family::Speeds, Family::Coverage];
        let family = families.into_iter().max_by_key(|&family| count(family))?;
        if count(family) == 0 {
            return None;
        }
        let mut names_of_ours = Vec::new();
        columns.retain(|column| {
            let first = !names_of_ours.contains(&column.known.name);
            names_of_ours.push(column.known.name.clone());
            first && column.known.family == family
        });
        let is_read = |position: usize| columns.iter().any(|column| column.position == position);
        let ignored = names
            .iter()
            .enumerate()
            .filter(|&(position, name)| {
                position != key_position && !is_read(position) && !name.is_empty()
            })
            .map(|(_, name)| name.clone())
            .collect();
        let decent = columns.iter().any(|one| squeeze(&one.heading).contains(&squeeze(DECENT)));
        Some(Self {
            family,
            key,
            key_position,
            key_heading: names[key_position].clone(),
            columns,
            ignored,
            decent,
        })
    }

    /// Recognises a table by its first row that is not blank.
    pub fn of_beginning(text: &str) -> Option<Self> {
        Self::of(&first_row(text)?)
    }

    /// The place in [`columns`](Self::columns) of one of ours.
    #[cfg(test)]
    fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.known.name == name)
    }
}

/// The first row that is not blank.
pub(super) fn first_row(text: &str) -> Option<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).ok()? {
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            return Some(record.iter().map(|cell| cell.trim().to_owned()).collect());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Key, Layout};
    use crate::{geography::Level, sources::ofcom::headings::Family};

    const AUTHORITY: &str = include_str!("../../../tests/fixtures/ofcom/headers.txt");

    #[test]
    fn published_headers_of_seven_years() {
        let mut seen = 0;
        for line in AUTHORITY.lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
            let (file, header) = line.split_once('\t').expect("a name and a header");
            let layout = Layout::of_beginning(header).unwrap_or_else(|| panic!("{file}"));
            assert_eq!(layout.key, Key::Area(Level::Authority), "{file}");
            assert_eq!(layout.key_heading, "laua");
            let family = match file {
                _ if file.contains("take-up") => Family::TakeUp,
                _ if file.contains("mobile") => Family::Mobile,
                _ => Family::Coverage,
            };
            assert_eq!(layout.family, family, "{file}");
            match family {
                Family::Coverage => {
                    assert_eq!(layout.ignored, ["laua_name"], "{file}");
                    for name in [
                        "premises",
                        "matched_premises",
                        "superfast_premises",
                        "speed_0_2_premises",
                        "below_uso_premises",
                        "below_10_percent",
                    ] {
                        assert!(layout.column(name).is_some(), "{file}: {name}");
                    }
                    assert_eq!(
                        layout.column("gigabit_premises").is_some(),
                        !file.starts_with("201909")
                    );
                }
                Family::Mobile => assert_eq!(layout.columns.len(), 3 + 24),
                _ => assert_eq!(layout.columns.len(), 2),
            }
            assert!(!layout.decent);
            seen += 1;
        }
        assert_eq!(seen, 8);
    }

    #[test]
    fn keys_and_files_of_others() {
        let of = |text: &str| Layout::of_beginning(text);
        let oa =
            of("\u{feff}output_area,All Premises,Number of premises with Gigabit availability\n")
                .unwrap();
        assert_eq!((oa.key, oa.columns.len()), (Key::Area(Level::Oa), 2));
        let postcode =
            of("\n,,\npostcode,postcode_space,postcode area,SFBB availability (% premises)\n")
                .unwrap();
        assert_eq!((postcode.key, postcode.key_position), (Key::Postcode, 1));
        let old = of("pcds,pca,FTTP availability (% premises)\n").unwrap();
        assert_eq!(old.key, Key::Postcode);
        let renamed = of("output_area,All Premises,Number of premises unable to receive decent broadband from fixed or FWA").unwrap();
        assert!(renamed.decent);
        assert_eq!(of("parl_const,4G_prem_out_0").unwrap().key, Key::Other);
        let both = of("laua,output_area,Median download speed (Mbit/s)").unwrap();
        assert_eq!((both.key, both.key_position), (Key::Area(Level::Oa), 1));
        assert!(of("laua,All Premises,All Matched Premises").is_none());
        assert!(of("laua,Residents").is_none());
        assert!(of("postcode,people").is_none());
        assert!(of("").is_none());
    }

    proptest! {
        #[test]
        fn any_text_is_a_table_or_none(text in "[ -~,\n\"]{0,200}", words in prop::collection::vec("(laua|postcode|All Premises|Average|download speed|\\(Mbit/s\\)|for lines|10<30|>=|% premises|4G_prem_out_0)", 0..12)) {
            let _ = Layout::of_beginning(&text);
            if let Some(layout) = Layout::of_beginning(&words.join(",")) {
                prop_assert!(layout.columns.iter().all(|column| column.position < words.len()));
                prop_assert!(!layout.columns.is_empty());
            }
            let _ = Layout::of_beginning(&words.join(" "));
        }
    }
}
