//! What is this called, in Welsh and in English? One catalogue of messages for everything.

mod language;
mod messages;

pub use language::{Bilingual, Language, UnknownLanguage};
