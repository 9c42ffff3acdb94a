//! Says in one language what is known: facts in, a document out. Page one is for a councillor, the rest for an analyst.
//!
//! One file a section. Sentences are messages of `report.ftl`; names stand where no mutation is needed. What is not
//! known is left out or said to be unknown, never shown as an empty table.

mod barriers;
mod broadband;
mod charts;
mod connectivity;
mod fifths;
mod first_page;
mod hotspots;
mod limits;
mod maps;
mod measures;
mod pictures;
mod priority;
mod priority_groups;
mod small_areas;
mod sources;
mod stand_out;
mod support;
#[cfg(test)]
mod tests;
mod voice;

use super::{
    document::{Block, Document, Logo, Section, Text},
    facts::AreaFacts,
    reporter::{ReportError, Reporter},
    request::{Contents, Council},
};
use crate::text::{Bilingual, Language, Messages, date::long_date};
pub(super) use measures::marks;
pub(super) use sources::entry;
use voice::Voice;

/// What a section says, or why a map in it cannot be drawn.
type Blocks = Result<Vec<Block>, ReportError>;

/// The report of an area or a selection in one language.
pub fn document(
    reporter: &Reporter<'_>,
    facts: &AreaFacts,
    language: Language,
) -> Result<Document, ReportError> {
    let voice = Voice::new(reporter, facts, language);
    let options = reporter.options();
    let issued = issued(&options.council, language);
    let date = long_date(language, options.date);
    Ok(Document {
        language,
        title: voice.name().to_owned(),
        subtitle: voice.text("report-subtitle"),
        description: voice.say("report-description", &[("name", voice.name().into())]),
        footer: format!("{} · {date}", voice.name()),
        author: issued.author,
        iso_date: options.date.to_string(),
        date,
        logo: issued.logo,
        contact: issued.contact,
        note: issued.note,
        page_words: page_words(language),
        contents_heading: voice.text("report-contents"),
        sections: sections(&voice)?,
    })
}

/// What a document says of the council that issues it.
pub(super) struct Issued {
    /// Its name, else the program's.
    pub author: String,
    pub logo: Option<Logo>,
    /// A line each.
    pub contact: Vec<String>,
    /// A paragraph each.
    pub note: Vec<String>,
}

/// The council's own words in a language.
pub(super) fn issued(council: &Council, language: Language) -> Issued {
    let messages = Messages::embedded();
    let said = |text: &Option<Bilingual>| {
        text.as_ref()
            .map(|text| text.get(language).trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let author = said(&council.name).unwrap_or_else(|| messages.text(language, "app-name", &[]));
    let logo = council.logo.as_ref().map(|(bytes, format)| Logo {
        bytes: bytes.clone(),
        format,
        alt: messages.text(language, "report-logo", &[("council", author.as_str().into())]),
    });
    let lines = |text: String| {
        let lines = text.lines().map(|line| line.trim().to_owned());
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>()
    };
    let paragraphs = |text: String| {
        let mut paragraphs = vec![String::new()];
        for line in text.lines().map(str::trim) {
            match paragraphs.last_mut() {
                Some(last) if !line.is_empty() => {
                    if !last.is_empty() {
                        last.push(' ');
                    }
                    last.push_str(line);
                }
                _ => paragraphs.push(String::new()),
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    };
    Issued {
        author,
        logo,
        contact: said(&council.contact).map(lines).unwrap_or_default(),
        note: said(&council.note).map(paragraphs).unwrap_or_default(),
    }
}

/// "Page 3 of 10" taken apart at its numbers.
pub(super) fn page_words(language: Language) -> [String; 3] {
    const PAGE: &str = "\u{1}";
    let values = [("page", PAGE.into()), ("pages", PAGE.into())];
    let text = Messages::embedded().text(language, "report-page", &values);
    let mut parts = text.split(PAGE).map(str::to_owned);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

fn sections(voice: &Voice<'_>) -> Result<Vec<Section>, ReportError> {
    let mut sections = vec![Section {
        id: "summary",
        heading: voice.text("report-summary"),
        new_page: false,
        blocks: first_page::blocks(voice)?,
    }];
    let parts = small_areas::heading(voice);
    for part in Contents::ALL {
        if !voice.options().contents.contains(&part) {
            continue;
        }
        let (id, heading, blocks) = match part {
            Contents::PriorityGroups => {
                ("priority-groups", "theme-priority_groups", priority_groups::blocks(voice)?)
            }
            Contents::Barriers => ("barriers", "report-barriers", barriers::blocks(voice)),
            Contents::Broadband => ("broadband", "report-broadband", broadband::blocks(voice)),
            Contents::Connectivity => {
                ("connectivity", "theme-small_area", connectivity::blocks(voice)?)
            }
            Contents::Support => ("support", "report-support", support::blocks(voice)?),
            Contents::Priority => ("priority", "index-title", priority::blocks(voice)),
            Contents::Hotspots => ("hotspots", "report-hotspots", hotspots::blocks(voice)?),
            Contents::SmallAreas => ("small-areas", parts.as_str(), small_areas::blocks(voice)?),
        };
        // What cannot be said of an area has no heading: the small areas of a small area.
        if !blocks.is_empty() {
            let new_page = part == Contents::PriorityGroups || sections.len() == 1;
            sections.push(Section { id, heading: voice.text(heading), new_page, blocks });
        }
    }
    let limits = limits::blocks(voice);
    sections.push(Section {
        id: "limits",
        heading: voice.text("report-limits"),
        new_page: sections.len() == 1,
        blocks: limits,
    });
    sections.push(Section {
        id: "sources",
        heading: voice.text("report-sources"),
        new_page: false,
        blocks: sources::blocks(voice),
    });
    Ok(sections)
}

/// A paragraph of plain text.
fn paragraph(text: String) -> Block {
    Block::Paragraph(Text::from(text))
}

/// Sentences as one paragraph.
fn sentences(sentences: &[String]) -> Block {
    paragraph(sentences.join(" "))
}
