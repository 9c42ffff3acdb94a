//! Sentences as they must be, in both languages.

use std::collections::BTreeMap;

use super::{area, both, fault, lead, texts};
use crate::{
    reports::document::{Block, Document},
    text::{Argument, Language, Messages},
};

/// Figures and ranks that were worked out apart from the engine, with pandas, from the files of the pack.
#[test]
fn sentences_have_the_right_figures() {
    let [english, welsh] = both(&area("W06000015"));
    let english = lead(&english);
    assert_eq!(
        english[0],
        "Compared with the other local authorities of Wales, what stands out most is: Unemployed residents \
         (Census): 4.1%, rank 1 of 22; Households without a car or van: 26.0%, rank 1 of 22; Cannot speak English \
         well: 1.9%, rank 1 of 22. Rank 1 means the most exclusion. By these measures exclusion is least likely here on: Unpaid carers: 8.4%, rank \
         22 of 22; Disabled people: 18.6%, rank 22 of 22."
    );
    assert!(
        english[1].contains("“Need: the four priority groups” it has rank 20 of 22,"),
        "{}",
        english[1]
    );
    assert!(english[1].ends_with(
        "7 of the 218 small areas (LSOAs) here are in the worst tenth of Wales on this index."
    ));
    assert_eq!(
        english[2],
        "362,308 people lived here on Census day, 21 March 2021, in 147,326 households. Of the residents, 14.5% \
         were aged 65 and over and 18.6% were disabled. Of those aged 16 and over, 4.1% were unemployed and 41.7% \
         economically inactive. 17.2% of the households rented from a council or another social landlord. Economically \
         inactive people include retired people and students."
    );
    let welsh = lead(&welsh);
    assert!(welsh[0].contains("Aelwydydd heb gar na fan: 26.0%, safle 1 o 22"), "{}", welsh[0]);
    assert!(welsh[1].ends_with(
        "Mae 7 o’r 218 ardal fach (AGEHI) yma yn y degfed gwaethaf yng Nghymru ar y mynegai hwn."
    ));
    assert!(
        welsh[2].starts_with(
            "Roedd 362,308 o bobl yn byw yma ar Ddiwrnod y Cyfrifiad, 21 Mawrth 2021;"
        )
    );

    let [english, welsh] = both(&area("W06000008"));
    // Where little is bad, it is only so much.
    assert!(lead(&english)[0].contains("Full fibre: only 50.0%, rank 1 of 22"));
    assert!(lead(&welsh)[0].contains("Ffeibr llawn: dim ond 50.0%, safle 1 o 22"));
    let alt = |document: &Document, id: &str| {
        let mut blocks = document.sections.iter().flat_map(|section| &section.blocks);
        let found = blocks.find_map(|block| match block {
            Block::Figure(figure) if figure.id == id => Some(figure.alt.clone()),
            _ => None,
        });
        found.unwrap_or_else(|| panic!("no {id}"))
    };
    assert_eq!(
        alt(&english, "map-index"),
        "Map of the small areas (LSOAs) by rank on the priority index “Need: the four priority groups”, in fifths of \
         Wales: Ceredigion. 9 of the 45 small areas are in the worst fifth of Wales. Worst: Teifi · Cardigan & \
         Aber-porth (rank 30); Mwldan · Cardigan & Aber-porth (rank 70); Aberporth and Y Ferwig · Cardigan & \
         Aber-porth (rank 90). Every figure on this map is an estimate."
    );
    let connectivity = alt(&welsh, "map-connectivity");
    assert!(
        connectivity.contains("Mae’r ffigurau’n amrywio o 7.9, y gwaethaf, i 2.4, y gorau."),
        "{connectivity}"
    );
    let barriers = texts(&english).join("\n");
    assert!(
        barriers.contains(
            "1 of the 45 small areas here is among the most deprived 10% in Wales overall."
        )
    );
    assert!(barriers.contains("12 of 1,917"));
}

#[test]
fn wording_of_plurals() {
    let say = |language, id: &str, values: &[(&str, Argument<'_>)]| {
        Messages::embedded().text(language, id, values)
    };
    let mut expected: BTreeMap<usize, [&str; 2]> = BTreeMap::new();
    expected.insert(
        0,
        [
            "None of the 79 small areas is in the worst fifth of Wales.",
            "Nid oes yr un o’r 79 ardal fach yn y pumed gwaethaf yng Nghymru.",
        ],
    );
    expected.insert(
        1,
        [
            "1 of the 79 small areas is in the worst fifth of Wales.",
            "Mae 1 o’r 79 ardal fach yn y pumed gwaethaf yng Nghymru.",
        ],
    );
    expected.insert(
        12,
        [
            "12 of the 79 small areas are in the worst fifth of Wales.",
            "Mae 12 o’r 79 ardal fach yn y pumed gwaethaf yng Nghymru.",
        ],
    );
    for (count, texts) in expected {
        for (language, text) in Language::ALL.into_iter().zip(texts) {
            let values = [("count", count.into()), ("of", "79".into())];
            assert_eq!(say(language, "report-map-in-worst-fifth", &values), text);
        }
    }
    let libraries = |count: usize| {
        Language::ALL.map(|language| say(language, "report-libraries", &[("count", count.into())]))
    };
    assert_eq!(libraries(0)[1], "Nid oes llyfrgell gyhoeddus y tu mewn i’r ardal hon.");
    assert_eq!(libraries(1)[0], "There is 1 public library inside this area.");
    assert_eq!(libraries(2)[1], "Mae 2 lyfrgell gyhoeddus y tu mewn i’r ardal hon.");
    assert_eq!(libraries(3)[1], "Mae 3 llyfrgell gyhoeddus y tu mewn i’r ardal hon.");
    assert_eq!(libraries(23)[1], "Mae 23 o lyfrgelloedd cyhoeddus y tu mewn i’r ardal hon.");
    for count in [0_usize, 1, 2, 3, 6, 7, 100] {
        for language in Language::ALL {
            let values = [("count", count.into()), ("of", "99".into()), ("mark", "(e)".into())];
            let text = say(language, "report-limit-estimates", &values);
            assert!(count == 0 || text.contains(&count.to_string()), "{text}");
            assert_eq!(fault(&text), None);
        }
    }
}
