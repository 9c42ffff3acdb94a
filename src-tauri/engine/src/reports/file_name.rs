//! What the files of reports are called: names that sort and that every file system takes.
//!
//! `W06000015_cardiff_en.pdf`, `W06000015_caerdydd_cy.pdf`, `selection_y-rhyl_cy.html`: the code first, so that files of
//! one level sort together; then what people call it in the language of the report, in a–z, 0–9 and hyphens; then the
//! language. A name that would come twice gets a number.

use std::collections::HashSet;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::request::{Output, ReportSubject};
use crate::text::Bilingual;

/// The most characters of a name in a file's name.
const LONGEST: usize = 60;

/// A name in small letters a–z, figures and hyphens, at most 60 characters; empty if it has none of them.
///
/// ```
/// use cyswllt_engine::reports::file_name::slug;
///
/// assert_eq!(slug("Tŷ’r-ddôl & Ynys Môn"), "tyr-ddol-ynys-mon");
/// assert_eq!(slug("../con: aux?"), "con-aux");
/// ```
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    let mut gap = false;
    for letter in name.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        let letters: &str = match letter {
            'a'..='z' | 'A'..='Z' | '0'..='9' => "",
            // These are inside words.
            '\'' | '’' | '‘' | 'ʼ' | '`' => continue,
            'ß' | 'ẞ' => "ss",
            'æ' | 'Æ' => "ae",
            'œ' | 'Œ' => "oe",
            'ø' | 'Ø' => "o",
            'ł' | 'Ł' => "l",
            'đ' | 'Đ' | 'ð' | 'Ð' => "d",
            'þ' | 'Þ' => "th",
            _ => {
                gap = true;
                continue;
            }
        };
        if gap && !slug.is_empty() {
            slug.push('-');
        }
        gap = false;
        if letters.is_empty() {
            slug.push(letter.to_ascii_lowercase());
        } else {
            slug.push_str(letters);
        }
    }
    if slug.len() > LONGEST {
        // Between words, if a word ends in the second half.
        let cut = slug[..=LONGEST].rfind('-').filter(|&cut| cut > LONGEST / 2);
        slug.truncate(cut.unwrap_or(LONGEST));
        slug.truncate(slug.trim_end_matches('-').len());
    }
    slug
}

/// Gives out names of files, each once.
#[derive(Debug, Default)]
pub struct FileNames {
    taken: HashSet<String>,
}

impl FileNames {
    /// The name of the file of a report; `name` is what people call the subject.
    pub fn name(&mut self, subject: &ReportSubject, name: &Bilingual, output: Output) -> String {
        let called = slug(name.get(output.language));
        let (first, called) = match subject {
            // Only what names an area for certain; whatever else was given is no code.
            ReportSubject::Area { code } => (slug(code).to_ascii_uppercase(), called),
            ReportSubject::Selection { name: own, .. } => {
                let unnamed = own.en.trim().is_empty() && own.cy.trim().is_empty();
                ("selection".to_owned(), if unnamed { String::new() } else { called })
            }
        };
        let parts = [first.as_str(), called.as_str(), output.language.id()];
        let stem: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        let (stem, ending) = (stem.join("_"), output.format.id());
        let mut found = format!("{stem}.{ending}");
        let mut number = 2;
        while !self.taken.insert(found.clone()) {
            found = format!("{stem}_{number}.{ending}");
            number += 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{FileNames, LONGEST, slug};
    use crate::{
        geography::Level,
        reports::request::{Output, ReportFormat, ReportSubject},
        text::{Bilingual, Language},
    };

    fn selection(en: &str, cy: &str) -> (ReportSubject, Bilingual) {
        let name = Bilingual::new(en, cy);
        let codes = vec!["W01000001".to_owned()];
        (ReportSubject::Selection { level: Level::Lsoa, codes, name: name.clone() }, name)
    }

    #[test]
    fn names_in_both_languages_and_numbers_for_those_that_come_twice() {
        let mut names = FileNames::default();
        let cardiff = ReportSubject::Area { code: "W06000015".to_owned() };
        let name = Bilingual::new("Cardiff", "Caerdydd");
        let [en, cy] = Language::ALL.map(|language| Output { format: ReportFormat::Pdf, language });
        assert_eq!(names.name(&cardiff, &name, en), "W06000015_cardiff_en.pdf");
        assert_eq!(names.name(&cardiff, &name, cy), "W06000015_caerdydd_cy.pdf");
        let (one, called) = selection("Tŷ a Gŵr", "Tŷ a Gŵr");
        assert_eq!(names.name(&one, &called, cy), "selection_ty-a-gwr_cy.pdf");
        let (other, called) = selection("ty  A gwr?", "TY-A-GWR");
        assert_eq!(names.name(&other, &called, cy), "selection_ty-a-gwr_cy_2.pdf");
        assert_eq!(names.name(&other, &called, en), "selection_ty-a-gwr_en.pdf");
        let (unnamed, _) = selection(" ", "");
        let called = Bilingual::new("Selection of 3 LSOAs", "Detholiad: AGEHIau (3)");
        assert_eq!(names.name(&unnamed, &called, en), "selection_en.pdf");
        assert_eq!(names.name(&unnamed, &called, en), "selection_en_2.pdf");
        let (strange, called) = selection("北京", "..");
        assert_eq!(names.name(&strange, &called, en), "selection_en_3.pdf");
    }

    #[test]
    fn letters_that_file_systems_refuse() {
        for (name, expected) in [
            ("Y Felinheli / Port Dinorwic", "y-felinheli-port-dinorwic"),
            ("a\\b:c*d?e\"f<g>h|i", "a-b-c-d-e-f-g-h-i"),
            ("CON", "con"),
            ("..\u{0}\n", ""),
            ("Llanfairpwll… (ŵŷ)", "llanfairpwll-wy"),
            ("  -- ", ""),
            ("Straße Ærø", "strasse-aero"),
            ("\u{202e}fdp.exe", "fdp-exe"),
        ] {
            assert_eq!(slug(name), expected, "{name}");
        }
        assert_eq!(slug(&"abc ".repeat(40)).len(), 59, "cut between words");
        assert_eq!(slug(&"x".repeat(300)).len(), LONGEST);
    }

    proptest! {
        #[test]
        fn any_name_is_safe(name in "\\PC{0,120}", other in ".{0,20}") {
            let one = slug(&name);
            prop_assert!(one.len() <= LONGEST);
            let shape = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            prop_assert!(one.bytes().all(shape));
            prop_assert!(!one.starts_with('-') && !one.ends_with('-') && !one.contains("--"));
            prop_assert_eq!(slug(&one), one);
            let mut names = FileNames::default();
            let output = Output { format: ReportFormat::Html, language: Language::En };
            let area = ReportSubject::Area { code: other.clone() };
            let file = names.name(&area, &Bilingual::new(name.clone(), name), output);
            prop_assert!(!file.contains(['/', '\\', ':', '\0']) && file.ends_with("en.html"));
        }
    }
}
