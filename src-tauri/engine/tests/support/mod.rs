//! A report like those of a council, to be set by the tests: long names, many rows, and text that looks like markup.

use std::fmt::Write;

use cyswllt_engine::{
    reports::document::{
        Block, Cell, Column, Document, Figure, Inline, KeyFigure, Logo, Section, Table, Text,
    },
    tables::State,
    text::Language,
};

/// Text that markup languages would read as theirs.
pub const MARKUP: &str = r#"#let x = 1; $a^2$ *strong* _emph_ <b>bold</b> @ref `raw` \ & "quoted" [link](x) #sys.inputs // -- ~"#;

/// Letters of Welsh that older fonts lack.
pub const WELSH: &str = "Llŷn, Dŵr-y-Felin ac Ŵyl yr Ŷd: tŷ, gŵyl, ŵyn, ynys";

/// A PNG of 2 by 1 pixels.
pub const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x02, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0xd1, 0x49, 0x20,
    0x56, 0x00, 0x00, 0x00, 0x0b, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x10, 0xf8, 0x00, 0x00,
    0x01, 0x13, 0x01, 0x01, 0x75, 0x5b, 0x66, 0xfc, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44,
    0xae, 0x42, 0x60, 0x82,
];

/// A map of `columns` times `rows` areas with a legend.
pub fn map(columns: usize, rows: usize, size: [f64; 2]) -> String {
    let [width, height] = size;
    let colours = ["#edf8fb", "#b3cde3", "#8c96c6", "#8856a7", "#810f7c"];
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}mm\" height=\"{height}mm\" role=\"img\" aria-labelledby=\"title desc\"><title id=\"title\">Map</title><desc id=\"desc\">{}</desc><defs><pattern id=\"hatch\" width=\"2\" height=\"2\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 2L2 0\" stroke=\"#555\" stroke-width=\"0.2\"/></pattern></defs>",
        "A map of areas &amp; fifths"
    );
    let [across, down] = [width * 0.75 / columns as f64, height / rows as f64];
    for row in 0..rows {
        for column in 0..columns {
            let [x, y] = [across * column as f64, down * row as f64];
            let class = (row * 7 + column * 3) % 6;
            let fill = colours.get(class).map_or("url(#hatch)", |colour| colour);
            let mut path = format!("M{x:.2} {y:.2}");
            for step in 1..20 {
                let t = f64::from(step) / 20.0;
                let wave = (t * 40.0).sin() * 0.2;
                let _ = write!(path, "L{:.2} {:.2}", x + across * t, y + wave);
            }
            let _ = write!(path, "V{:.2}H{x:.2}Z", y + down);
            let _ = write!(
                svg,
                "<path d=\"{path}\" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"0.15\"/>"
            );
        }
    }
    let _ = write!(
        svg,
        "<g font-family=\"Source Sans 3\" font-size=\"3\" fill=\"#222\"><text x=\"{:.1}\" y=\"6\" font-weight=\"600\">Pumed ŵ ŷ</text>",
        width * 0.77
    );
    for (place, colour) in colours.iter().enumerate() {
        let y = 10.0 + 5.0 * place as f64;
        let _ = write!(
            svg,
            "<rect x=\"{:.1}\" y=\"{y}\" width=\"5\" height=\"3.5\" fill=\"{colour}\"/><text x=\"{:.1}\" y=\"{:.1}\">{place} – {}%</text>",
            width * 0.77,
            width * 0.77 + 7.0,
            y + 2.8,
            place + 4
        );
    }
    svg.push_str("</g></svg>");
    svg
}

/// A figure with a map.
pub fn figure(id: &str, size: [f64; 2]) -> Block {
    Block::Figure(Figure {
        id: id.to_owned(),
        svg: map(20, 12, size),
        size,
        alt: format!("{id}: the areas in the north are in the worst fifth. {WELSH}"),
        caption: format!("{id}: fifths of the index among the 1,917 LSOAs of Wales. {MARKUP}"),
    })
}

fn column(heading: &str, numeric: bool, width: f64) -> Column {
    Column { heading: heading.to_owned(), numeric, width }
}

/// A number with its state, marked as reports mark it.
fn number(text: String, state: State) -> Cell {
    let text = match state {
        State::Published => text,
        State::Estimated => format!("{text} e"),
        State::Unavailable => "–".to_owned(),
        State::Suppressed => "[c]".to_owned(),
    };
    Cell { text, state: Some(state), strong: false }
}

/// The table of all small areas of a large authority.
pub fn small_areas(language: Language, rows: usize) -> Table {
    let headings = match language {
        Language::En => [
            "Area",
            "Code",
            "Residents",
            "Aged 65 and over",
            "Disabled people",
            "Unemployed",
            "Economically inactive",
            "Social housing",
            "Rank on the index",
            "Hotspot",
        ],
        Language::Cy => [
            "Ardal",
            "Cod",
            "Preswylwyr",
            "65 oed a throsodd",
            "Pobl anabl",
            "Di-waith",
            "Economaidd anweithgar",
            "Tai cymdeithasol",
            "Safle ar y mynegai",
            "Man problemus",
        ],
    };
    let names = [
        "Caerau: Culverhouse Cross a Michaelston-super-Ely",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Ynys Môn",
        "Pontprennau",
        "Pentwyn & Llanedern (rhan) – Dŵr y Felin",
        "Ŷd",
    ];
    let states = [
        State::Published,
        State::Published,
        State::Published,
        State::Estimated,
        State::Unavailable,
    ];
    Table {
        caption: format!("Small areas of Cardiff {}", language.id()),
        columns: headings
            .iter()
            .enumerate()
            .map(|(place, heading)| {
                column(heading, (2..9).contains(&place), if place == 0 { 2.6 } else { 1.0 })
            })
            .collect(),
        rows: (0..rows)
            .map(|row| {
                let mut cells = vec![
                    Cell { text: names[row % 5].to_owned(), state: None, strong: row == 3 },
                    Cell::words(format!("W010{:05}", row + 1700)),
                    number(format!("1,{:03}", 200 + row), State::Published),
                ];
                for place in 0..5_usize {
                    let state = states[(row + place) % 5];
                    let figure = (row * 13 + place * 37) % 600;
                    cells.push(number(format!("{}.{}%", figure / 10, figure % 10), state));
                }
                cells.push(number(format!("1,{row:03}"), State::Estimated));
                cells.push(Cell::words(if row % 7 == 0 {
                    "Hot spot, 99%"
                } else {
                    "Not significant"
                }));
                cells
            })
            .collect(),
        notes: vec![
            "e: estimated from figures of other areas. –: not published for this area.".to_owned(),
            "Ranks are among the 1,917 LSOAs of Wales; 1 is the worst.".to_owned(),
        ],
        wide: true,
    }
}

fn comparison() -> Table {
    let measures = [
        "People aged 65 and over",
        "Disabled people under the Equality Act",
        "Premises that cannot receive a decent broadband service from a fixed line, nor from fixed wireless",
        MARKUP,
        WELSH,
    ];
    Table {
        caption: "Cardiff beside comparators and Wales".to_owned(),
        columns: vec![
            column("Measure", false, 3.0),
            column("Cardiff", true, 1.0),
            column("Rhondda Cynon Taf", true, 1.0),
            column("Wales", true, 1.0),
            column("Rank of 22", true, 1.0),
        ],
        rows: measures
            .iter()
            .enumerate()
            .map(|(row, measure)| {
                vec![
                    Cell::words(*measure),
                    Cell { strong: true, ..number(format!("{row}4.1%"), State::Published) },
                    number("21.0%".to_owned(), State::Estimated),
                    number("22.5%".to_owned(), State::Published),
                    number(String::new(), State::Suppressed),
                ]
            })
            .collect(),
        notes: vec!["[c]: withheld by the publisher.".to_owned()],
        wide: false,
    }
}

fn empty_table() -> Table {
    Table {
        caption: "A table without rows".to_owned(),
        columns: vec![column("Name", false, 1.0), column("Number", true, 1.0)],
        rows: Vec::new(),
        notes: Vec::new(),
        wide: false,
    }
}

fn key_figures() -> Block {
    let figure = |value: &str, label: &str, state: State| KeyFigure {
        value: value.to_owned(),
        label: label.to_owned(),
        compared: vec!["Wales 21.3%".to_owned(), "Rank 4 of 22 in Wales".to_owned()],
        state,
    };
    Block::KeyFigures(vec![
        figure("14.2%", "People aged 65 and over", State::Published),
        figure("18.9%", "Disabled people", State::Published),
        figure("3.1%", "Unemployed people", State::Estimated),
        figure("41.7%", "Economically inactive people", State::Published),
        figure("16.6%", "Households in social housing", State::Published),
        figure("0.4%", "Premises below 30 Mbit/s that have no better line", State::Published),
        figure("78.3%", "Premises with full fibre", State::Published),
        figure("12th of 22", "Priority index: barriers and connectivity", State::Estimated),
    ])
}

fn prose(language: Language) -> Text {
    let text = match language {
        Language::En => {
            "In Cardiff, 362,400 people live in 147,300 households. It is worst placed on overcrowding, on households without a car and on the claimant count; best on full fibre."
        }
        Language::Cy => {
            "Yng Nghaerdydd mae 362,400 o bobl yn byw mewn 147,300 o aelwydydd. Mae ar ei gwaethaf o ran gorlenwi, aelwydydd heb gar a chyfrif hawlwyr; ar ei gorau o ran ffeibr llawn. Rhyng-gysylltedd, anghyfartaleddau cymdeithasol-economaidd a llesiant cenedlaethau’r dyfodol."
        }
    };
    Text(vec![
        Inline::Plain(text.to_owned()),
        Inline::Plain(" ".to_owned()),
        Inline::Strong("12 of its 218 small areas".to_owned()),
        Inline::Plain(" are in the worst tenth; see ".to_owned()),
        Inline::Link("the publisher’s page".to_owned(), "https://www.ons.gov.uk/census".to_owned()),
        Inline::Plain(". ".to_owned()),
        Inline::Link("No way out".to_owned(), "javascript:alert(1)".to_owned()),
    ])
}

/// The whole report: page one, pages of tables and figures, 218 small areas.
pub fn document(language: Language) -> Document {
    let paragraph = || Block::Paragraph(prose(language));
    let section = |id, heading: &str, new_page, blocks| Section {
        id,
        heading: heading.to_owned(),
        new_page,
        blocks,
    };
    Document {
        language,
        title: match language {
            Language::En => "Cardiff and “Penarth” <north> #1".to_owned(),
            Language::Cy => "Caerdydd a Dŵr-y-Felin".to_owned(),
        },
        subtitle: "Digital inclusion: an area report".to_owned(),
        description: "What is known of digital exclusion & connectivity".to_owned(),
        author: "Cyngor Caerdydd / Cardiff Council".to_owned(),
        date: "22 November 2026".to_owned(),
        iso_date: "2026-11-22".to_owned(),
        logo: Some(Logo {
            bytes: map(3, 2, [40.0, 15.0]).into_bytes(),
            format: "svg",
            alt: "Logo of Cardiff Council".to_owned(),
        }),
        contact: vec!["Digital team, County Hall".to_owned(), "digital@example.org".to_owned()],
        note: vec![
            "This report was made for the scrutiny committee of 3 December.".to_owned(),
            MARKUP.to_owned(),
        ],
        footer: "Cardiff · 22 November 2026".to_owned(),
        page_words: ["Page ".to_owned(), " of ".to_owned(), String::new()],
        contents_heading: "Contents".to_owned(),
        sections: vec![
            section(
                "summary",
                "At a glance",
                false,
                vec![paragraph(), key_figures(), figure("map-index", [170.0, 104.0])],
            ),
            section(
                "priority-groups",
                "The four priority groups",
                true,
                vec![
                    paragraph(),
                    Block::Table(comparison()),
                    Block::Heading("Where they live: disability & age".to_owned()),
                    figure("map-older", [84.0, 80.0]),
                    figure("map-disabled", [84.0, 80.0]),
                    Block::Note {
                        heading: "Estimated".to_owned(),
                        text: "Figures of wards are estimated from output areas. ".into(),
                    },
                    figure("chart-groups", [170.0, 60.0]),
                ],
            ),
            section(
                "broadband",
                "Broadband availability",
                false,
                vec![
                    paragraph(),
                    Block::List(vec![
                        "Full fibre: 78.3%".into(),
                        WELSH.into(),
                        MARKUP.into(),
                        prose(language),
                    ]),
                    Block::Heading("Speed bands".to_owned()),
                    figure("chart-speeds", [170.0, 55.0]),
                    Block::Table(empty_table()),
                    paragraph(),
                ],
            ),
            section(
                "small-areas",
                "All small areas",
                false,
                vec![paragraph(), Block::Table(small_areas(language, 218))],
            ),
            section(
                "limits",
                "What these figures cannot say",
                false,
                vec![
                    Block::Heading("Estimates".to_owned()),
                    paragraph(),
                    Block::Heading("Boundaries".to_owned()),
                    Block::List(vec![prose(language); 4]),
                    Block::Paragraph(MARKUP.into()),
                ],
            ),
            section("sources", "Sources and licences", false, vec![paragraph(), paragraph()]),
        ],
    }
}
