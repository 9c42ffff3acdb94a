//! What is this called, in Welsh and in English? One catalogue of messages for everything.

pub mod date;
mod language;
#[cfg(test)]
mod locales_tests;
mod messages;
mod number;
mod sentence;
#[cfg(test)]
mod terms_tests;

pub use language::{Bilingual, Language, UnknownLanguage};
pub use messages::{Argument, Messages};
pub use number::NumberFormat;
pub use sentence::{Sentence, SentenceValue};
