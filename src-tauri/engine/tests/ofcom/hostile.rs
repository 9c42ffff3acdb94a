//! Whatever a file holds, it is refused with words or its figures hold together.

use cyswllt_engine::geography::{AreaRef, Level};
use proptest::prelude::*;

use crate::{column, engine, import_text};

const HEADER: &str = "output_area,All Premises,All Matched Premises,Number of premises with NGA,% of premises with NGA";

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => (0_u32..200).prop_map(|number| number.to_string()),
        1 => Just(String::new()),
        1 => "[-+.*:cx0-9eE,]{1,6}",
        1 => "\\PC{0,6}",
    ]
}

fn code() -> impl Strategy<Value = String> {
    let codes = engine().areas.table(Level::Oa).len();
    prop_oneof![
        12 => (0..codes).prop_map(|at| engine().areas.table(Level::Oa).areas[at].code.clone()),
        1 => Just("E00000001".to_owned()),
        1 => "W[0-9]{6,9}",
        1 => "\\PC{0,9}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn rows_of_anything(rows in prop::collection::vec((code(), prop::collection::vec(cell(), 0..6)), 0..30)) {
        let rows: Vec<String> =
            rows.iter().map(|(code, cells)| format!("{code},{}", cells.join(","))).collect();
        let text = format!("{HEADER}\n{}\n", rows.join("\n"));
        let Ok(drafts) = import_text("202601_fixed_oa_coverage_r01.csv", &text) else { return Ok(()) };
        for draft in drafts.iter().filter(|draft| draft.report.is_acceptable()) {
            prop_assert!(draft.report.matched > 0);
            let Some(premises) = draft.columns.iter().find(|column| column.name == "premises" && column.level == Level::Oa) else { continue };
            for nga in draft.columns.iter().filter(|column| column.name == "nga_premises" && column.level == Level::Oa) {
                for (part, whole) in nga.values.iter().zip(&premises.values) {
                    prop_assert!(!(part > whole));
                }
            }
            for larger in draft.columns.iter().filter(|column| column.level < Level::Oa) {
                let own = column(draft, Level::Oa, &larger.name);
                for (position, sum) in larger.values.iter().enumerate().filter(|(_, sum)| sum.is_finite()) {
                    let area = AreaRef { level: larger.level, position: position as u32 };
                    let parts = engine().areas.within(Level::Oa, area);
                    let parts: f64 = parts.iter().map(|&part| own.values[part as usize]).filter(|part| part.is_finite()).sum();
                    prop_assert!((parts - sum).abs() < 1e-6);
                }
            }
        }
    }
}
