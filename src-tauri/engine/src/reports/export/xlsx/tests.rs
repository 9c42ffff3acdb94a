use std::{fs, sync::OnceLock};

use calamine::Data;
use chrono::NaiveDate;

use super::*;
use crate::{
    Engine,
    geography::Level,
    reports::{
        export::{ColumnData, ExportColumn, Rows, SourceNote},
        sheet::reading::{Opened, check, column, number, same},
    },
    sources::layer::{Limits, UserLayer},
    tables::State,
    text::{Bilingual, Language},
};

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::open().unwrap())
}

fn bare(name: &str, unit: &str, data: ColumnData) -> ExportColumn {
    ExportColumn {
        name: name.to_owned(),
        label: Bilingual::new("Label", "Label Cymraeg"),
        description: Bilingual::new("", ""),
        unit: unit.to_owned(),
        source: Some("census_2021".to_owned()),
        vintage: "2021-03-21".to_owned(),
        data,
    }
}

fn table(rows: Rows<'_>, columns: Vec<ExportColumn>, language: Language) -> ExportTable<'_> {
    ExportTable {
        title: "=Title of the table".to_owned(),
        language,
        rows,
        columns,
        style: None,
        notes: vec!["A note.".to_owned(), "-1 note".to_owned()],
        sources: vec![SourceNote {
            title: "Census 2021".to_owned(),
            publisher: "Office for National Statistics".to_owned(),
            release: "TS038".to_owned(),
            licence: "Open Government Licence v3.0".to_owned(),
            licence_url:
                "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
                    .to_owned(),
            attribution: vec!["Source: ONS".to_owned()],
            url: "not an address".to_owned(),
        }],
        created: NaiveDate::from_ymd_opt(2026, 11, 22).unwrap(),
    }
}

fn data(language: Language) -> &'static str {
    match language {
        Language::En => "Data",
        Language::Cy => "Y_data",
    }
}

#[test]
fn values_of_a_level_come_back_as_they_are() {
    let measures = ["older_65", "deri_broadband", "unemployed", "gigabit"];
    let positions: Vec<u32> = (0..1_917).collect();
    let columns = measures.map(|id| {
        let measure = engine().catalogue.measure(id).unwrap();
        let values = engine().tables.values(measure, Level::Lsoa);
        let unit = if id == "deri_broadband" { "score" } else { "percent" };
        bare(id, unit, ColumnData::Numbers { value: values.value, state: Some(values.state) })
    });
    for language in Language::ALL {
        let rows =
            Rows::Areas { engine: engine(), level: Level::Lsoa, positions: positions.clone() };
        let table = table(rows, columns.to_vec(), language);
        let bytes = to_xlsx(&table).unwrap();
        assert_eq!(bytes, to_xlsx(&table).unwrap(), "the same table, the same bytes");
        let book = Opened::new(bytes);
        check(&book);
        let (headings, rows) = book.table(data(language));
        let fields = table.fields();
        let names: Vec<&str> = fields.iter().map(|field| &*field.name).collect();
        assert_eq!(headings, names);
        assert_eq!(rows.len(), 1_917);
        for (id, expected) in measures.iter().zip(&columns) {
            let at = column(&headings, id);
            let ColumnData::Numbers { value, state: Some(state) } = &expected.data else {
                panic!("numbers")
            };
            for (row, cells) in rows.iter().enumerate() {
                assert!(same(&cells[at], value[row].is_finite().then_some(value[row])));
                assert_eq!(cells[at + 1], Data::String(state_id(state[row]).to_owned()));
            }
        }
        assert_eq!(rows[0][0], Data::String("W01000003".to_owned()));
        // An authority's figure is not there for its LSOAs.
        let gigabit = column(&headings, "gigabit");
        assert_eq!(rows[0][gigabit], Data::Empty);
        assert_eq!(rows[0][gigabit + 1], Data::String("unavailable".to_owned()));
        let columns = book.table(if language == Language::En { "Columns" } else { "Colofnau" });
        assert_eq!(columns.1.len(), names.len());
        for (row, name) in columns.1.iter().zip(names) {
            assert_eq!(row[0], Data::String(name.to_owned()));
        }
    }
}

#[test]
fn layers_with_whatever_texts_and_names() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("layer.csv");
    let long = "x".repeat(40_000);
    fs::write(&path, format!("id,value\n007,1\n=1+1,2\n{long},3\n+\u{1}-x,4\n@a,5\n")).unwrap();
    let layer = UserLayer::read(&path, Some("id"), &Limits::default()).unwrap();
    let texts = ["=SUM(A1:A9)", "-1", "plain", "", "a\u{b}b\r\nc"].map(str::to_owned).to_vec();
    let whole = vec![Some(0), None, Some(-7), Some(1 << 53), Some((1 << 53) + 1)];
    let numbers = vec![0.1 + 0.2, -0.0, f64::NAN, f64::INFINITY, 1e-300];
    let columns = vec![
        bare("rank", "", ColumnData::Integers(whole)),
        bare("RANK", "", ColumnData::Texts(texts)),
        bare(
            "=\"x\"\nnumber",
            "",
            ColumnData::Numbers { value: numbers, state: Some(vec![State::Estimated; 5]) },
        ),
        bare(&"long ".repeat(100), "", ColumnData::Integers(vec![Some(1); 5])),
    ];
    let table = table(Rows::Layer(&layer), columns, Language::En);
    let book = Opened::new(to_xlsx(&table).unwrap());
    check(&book);
    for (name, xml) in book.parts.iter().filter(|(name, _)| name.contains("worksheets/sheet")) {
        assert!(!xml.contains("<f>") && !xml.contains("<f "), "{name}");
    }
    let (headings, rows) = book.table("Data");
    assert_eq!(headings[..4], ["code", "rank", "RANK (2)", "=\"x\" number"]);
    let text = |row: usize, column: usize| rows[row][column].to_string();
    assert_eq!([text(0, 0), text(1, 0), text(4, 0)], ["007", "=1+1", "@a"]);
    assert_eq!(text(2, 0).chars().count(), 32_767);
    assert_eq!(text(3, 0), "+\u{fffd}-x");
    let whole: Vec<Option<f64>> = rows[..4].iter().map(|row| number(&row[1])).collect();
    assert_eq!(whole, [Some(0.0), None, Some(-7.0), Some(9_007_199_254_740_992.0)]);
    assert_eq!(text(4, 1), "9007199254740993", "what a double cannot hold is text");
    assert_eq!([text(0, 2), text(1, 2), text(3, 2)], ["=SUM(A1:A9)", "-1", ""]);
    assert_eq!(text(4, 2), "a\u{fffd}b\nc");
    assert!(same(&rows[0][3], Some(0.1 + 0.2)) && same(&rows[1][3], Some(0.0)));
    assert!(same(&rows[2][3], None) && same(&rows[3][3], None) && same(&rows[4][3], Some(1e-300)));
    assert_eq!(text(2, 4), "estimated");
}

#[test]
fn more_columns_than_a_sheet_holds() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("layer.csv");
    fs::write(&path, "id,value\na,1\n").unwrap();
    let layer = UserLayer::read(&path, Some("id"), &Limits::default()).unwrap();
    let one = |number: usize| bare(&format!("c{number}"), "", ColumnData::Integers(vec![None]));
    let table = table(Rows::Layer(&layer), (0..16_384).map(one).collect(), Language::En);
    let error = to_xlsx(&table).unwrap_err();
    assert!(
        matches!(
            error,
            ExportError::TooLarge { what: "columns", found: 16_385, limit: 16_384, .. }
        ),
        "{error}"
    );
}
