//! Files of Ofcom's shape, made so that their counts add up to those that are published for authorities.

use std::fmt::Write;

use cyswllt_engine::geography::{AreaRef, Level};

use crate::engine;

/// The counts of a file of output areas: our name, Ofcom's.
pub const COUNTS: [(&str, &str); 17] = [
    ("superfast", "Number of premises with SFBB availability"),
    ("ultrafast_100", "Number of premises with UFBB (100Mbit/s) availability"),
    ("ultrafast_300", "Number of premises with UFBB availability"),
    ("gigabit", "Number of premises with Gigabit availability"),
    ("below_2", "Number of premises unable to receive 2Mbit/s"),
    ("below_5", "Number of premises unable to receive 5Mbit/s"),
    ("below_10", "Number of premises unable to receive 10Mbit/s"),
    ("below_30", "Number of premises unable to receive 30Mbit/s"),
    ("below_uso", "Number of premises below the USO"),
    ("nga", "Number of premises with NGA"),
    ("decent_fwa", "Number of premises able to receive decent broadband from FWA"),
    ("speed_0_2", "Number of premises with 0<2Mbit/s download speed"),
    ("speed_2_5", "Number of premises with 2<5Mbit/s download speed"),
    ("speed_5_10", "Number of premises with 5<10Mbit/s download speed"),
    ("speed_10_30", "Number of premises with 10<30Mbit/s download speed"),
    ("speed_30_300", "Number of premises with 30<300Mbit/s download speed"),
    ("speed_300", "Number of premises with >=300Mbit/s download speed"),
];

/// The percentage of the first count, to see that it is compared.
const PERCENT: &str = "SFBB availability (% premises)";

/// A measure's count of authorities, as it ships.
pub fn of_authorities(measure: &str) -> Vec<f64> {
    let engine = engine();
    let measure = engine.catalogue.measure(measure).expect("a measure");
    engine.tables.values(measure, Level::Authority).numerator
}

/// All premises of authorities.
pub fn premises() -> Vec<f64> {
    let engine = engine();
    let measure = engine.catalogue.measure("gigabit").expect("a measure");
    engine.tables.values(measure, Level::Authority).denominator
}

/// Part `at` of `parts` nearly equal whole parts of a total.
fn part(total: f64, at: usize, parts: usize) -> f64 {
    let up_to = |at: usize| (total * at as f64 / parts as f64).floor();
    up_to(at + 1) - up_to(at)
}

/// A file of all output areas of Wales without those at `left_out`, with some of other nations.
pub fn output_areas(left_out: &[usize]) -> String {
    let engine = engine();
    let premises = premises();
    let unmatched = of_authorities("speed_not_matched");
    let totals: Vec<Vec<f64>> = COUNTS.iter().map(|(measure, _)| of_authorities(measure)).collect();
    let mut text = format!("\u{feff}output_area,All Premises,All Matched Premises,{PERCENT}");
    for (_, heading) in &COUNTS {
        write!(text, ",{heading}").expect("written");
    }
    text.push_str("\nE00000001,100,100,100.0");
    text.push_str(&",1".repeat(COUNTS.len()));
    text.push_str("\nS00088956,100,n/a,whatever\nN00000001\n");
    let table = engine.areas.table(Level::Oa);
    let authority = |position: usize| {
        let area = AreaRef { level: Level::Oa, position: position as u32 };
        engine.areas.ancestor(area, Level::Authority).expect("an authority").position as usize
    };
    let mut members = vec![Vec::new(); premises.len()];
    for position in (0..table.len()).filter(|position| !left_out.contains(position)) {
        members[authority(position)].push(position);
    }
    for (authority, members) in members.iter().enumerate() {
        for (at, &position) in members.iter().enumerate() {
            let all = part(premises[authority], at, members.len());
            let rest = part(unmatched[authority], at, members.len());
            let mut counts: Vec<f64> = totals
                .iter()
                .map(|total| {
                    let total = total[authority];
                    // Of what nearly all have, what is missing is parted.
                    if total < premises[authority] / 2.0 {
                        part(total, at, members.len())
                    } else {
                        all - part(premises[authority] - total, at, members.len())
                    }
                })
                .collect();
            // The widest band takes what the rounding of the others leaves.
            let widest = (11..17).max_by(|&a, &b| counts[a].total_cmp(&counts[b])).expect("bands");
            let others: f64 =
                (11..17).filter(|&band| band != widest).map(|band| counts[band]).sum();
            counts[widest] = all - rest - others;
            let share = 100.0 * counts[0] / all;
            write!(text, "{},{all},{},{share:.1}", table.areas[position].code, all - rest)
                .expect("written");
            for count in counts {
                write!(text, ",{count}").expect("written");
            }
            text.push('\n');
        }
    }
    text
}
