//! Says in one language what is known.
use super::{document::Document, error::ReportError, facts::AreaFacts, reporter::Reporter};
use crate::text::Language;

/// Stands in until it is merged.
pub fn document(
    _: &Reporter<'_>,
    facts: &AreaFacts,
    language: Language,
) -> Result<Document, ReportError> {
    Ok(Document {
        language,
        title: facts.name.get(language).to_owned(),
        subtitle: String::new(),
        description: String::new(),
        author: String::new(),
        date: String::new(),
        iso_date: String::new(),
        logo: None,
        contact: Vec::new(),
        note: Vec::new(),
        footer: String::new(),
        page_words: Default::default(),
        contents_heading: String::new(),
        sections: Vec::new(),
    })
}
