//! Which language is spoken, and what is said on standard error.

use std::io::Write;

use cyswllt_engine::text::{Argument, Language, Messages};

use crate::arguments::Format;

/// The language asked for, and the system's.
#[derive(Debug, Clone, Copy)]
pub struct Speech {
    asked: Option<Language>,
    system: Language,
}

impl Speech {
    /// The system is asked for its language.
    pub fn new(asked: Option<Language>) -> Self {
        Self { asked, system: Language::of_system() }
    }

    /// The language of messages and tables.
    pub fn messages(self) -> Language {
        self.asked.unwrap_or(self.system)
    }

    /// The language of names in a result. What programs read does not depend on the system.
    pub fn names(self, format: Format) -> Language {
        match format {
            Format::Table => self.messages(),
            Format::Csv | Format::Json | Format::Geojson => self.asked.unwrap_or(Language::En),
        }
    }

    /// A message in the language of messages.
    pub fn text(self, id: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        Messages::embedded().text(self.messages(), id, arguments)
    }
}

/// Says a sentence on standard error.
pub fn say(text: &str) {
    // If standard error is closed there is nobody to tell.
    let _ = writeln!(std::io::stderr(), "cyswllt: {text}");
}
