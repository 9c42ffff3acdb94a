//! The language that the system asks for.

use super::Finding;
use crate::text::{Language, Sentence};

pub(super) fn look() -> Finding {
    let language = Language::of_system();
    // The words of the list of languages: each language is called by its own name.
    let found = match language {
        Language::En => "selfcheck-language-en",
        Language::Cy => "selfcheck-language-cy",
    };
    Finding::ok("language", Sentence::plain(found))
}
