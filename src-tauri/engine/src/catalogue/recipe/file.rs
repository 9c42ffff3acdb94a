//! Recipes as TOML files.

use std::{
    fs::File,
    io::{self, Read},
    ops::Range,
    path::Path,
};

use toml::de::{DeTable, DeValue};

use super::{
    Recipe, RecipeError, RecipeFault,
    fault::{At, Place},
};

/// Larger files are no recipes.
const MAX_BYTES: u64 = 1 << 20;

impl Recipe {
    /// Reads a recipe and checks what can be checked without a catalogue; `file` is what errors call it.
    pub fn parse(text: &str, file: &str) -> Result<Self, RecipeError> {
        if text.len() as u64 > MAX_BYTES {
            return Err(too_large(text.len() as u64, file));
        }
        let recipe: Self = toml::from_str(text).map_err(|error| RecipeError {
            place: Some(place(file, text, error.span())),
            at: At::default(),
            fault: Box::new(RecipeFault::Broken { reason: one_line(error.message()) }),
        })?;
        recipe.check().map_err(|error| error.in_file(text, file))?;
        Ok(recipe)
    }

    /// Reads a recipe's file: its text, for the places of later errors, and the recipe.
    pub fn read(path: &Path) -> io::Result<Result<(String, Self), RecipeError>> {
        let name = path.display().to_string();
        let mut bytes = Vec::new();
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        file.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > MAX_BYTES {
            return Ok(Err(too_large(size.max(bytes.len() as u64), &name)));
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let lines = error.as_bytes()[..valid].split(|&byte| byte == b'\n').count();
                return Ok(Err(RecipeError {
                    place: Some(Place { file: name, line: lines }),
                    at: At::default(),
                    fault: Box::new(RecipeFault::Broken {
                        reason: "text that is not UTF-8: save the file as UTF-8".to_owned(),
                    }),
                }));
            }
        };
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        Ok(Self::parse(&text, &name).map(|recipe| (text, recipe)))
    }

    /// The recipe as a file that [`parse`](Self::parse) reads.
    pub fn to_toml(&self) -> String {
        // Its fields are texts, numbers and tables, all of which TOML has.
        toml::to_string_pretty(self).unwrap_or_default()
    }
}

impl RecipeError {
    /// The same with the line of the file that it is about.
    #[must_use]
    pub fn in_file(mut self, text: &str, file: &str) -> Self {
        self.place = Some(place(file, text, span(text, self.at)));
        self
    }
}

fn too_large(size: u64, file: &str) -> RecipeError {
    RecipeError {
        place: Some(Place { file: file.to_owned(), line: 1 }),
        at: At::default(),
        fault: Box::new(RecipeFault::TooLarge { size, limit: MAX_BYTES }),
    }
}

fn place(file: &str, text: &str, span: Option<Range<usize>>) -> Place {
    let start = span.map_or(0, |span| span.start).min(text.len());
    let line = text.as_bytes()[..start].split(|&byte| byte == b'\n').count();
    Place { file: file.to_owned(), line }
}

/// Where a place of the recipe stands in its text: the key, else the table that lacks it.
fn span(text: &str, at: At) -> Option<Range<usize>> {
    let table = DeTable::parse(text).ok()?;
    let mut span = None;
    let mut here = table.get_ref();
    for (name, position) in [("dimension", at.dimension), ("measure", at.measure)] {
        let Some(position) = position else { break };
        let DeValue::Array(list) = here.get(name)?.get_ref() else { return span };
        let item = list.get(position)?;
        span = Some(item.span());
        let DeValue::Table(inner) = item.get_ref() else { return span };
        here = inner;
    }
    let value = at.key.and_then(|key| here.get(key));
    value.map(toml::Spanned::span).or(span)
}

/// A message of several lines in one.
fn one_line(message: &str) -> String {
    message.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = r#"id = "a"
label_en = "A"
label_cy = "A"
normalisation = "min-max"
aggregation = "arithmetic"
reference = "wales"
missing = "drop"

[[dimension]]
id = "one"
weight = 2

[[dimension.measure]]
id = "older_65"
weight = 1.5

[[dimension.measure]]
id = "wimd"
weight = 1
worse = "lower"
target = 5
levels = ["lsoa"]
"#;

    fn fault(from: &str, to: &str) -> String {
        assert!(BASE.contains(from), "{from}");
        Recipe::parse(&BASE.replacen(from, to, 1), "a.toml").expect_err(to).to_string()
    }

    #[test]
    fn what_is_written_is_read() {
        let recipe = Recipe::parse(BASE, "a.toml").unwrap();
        assert!((recipe.dimension[0].measure[0].weight - 1.5).abs() < f64::EPSILON);
        assert_eq!(
            recipe.dimension[0].measure[1].levels.as_deref(),
            Some(&[crate::geography::Level::Lsoa][..])
        );
        assert_eq!(Recipe::parse(&recipe.to_toml(), "b.toml").unwrap(), recipe);
        // What may be left out.
        let short = BASE.replace("reference = \"wales\"\nmissing = \"drop\"\n", "");
        assert_eq!(Recipe::parse(&short, "a.toml").unwrap(), recipe);
    }

    #[test]
    fn faults_have_a_line_and_a_remedy() {
        for (from, to, line, says) in [
            ("id = \"a\"", "id = \"A b\"", 1, "a–z"),
            ("label_en = \"A\"", "label_en = \" \"", 2, "1 to 200"),
            ("min-max", "minmax", 4, "`min-max`"),
            ("reference", "referense", 6, "unknown field `referense`"),
            ("weight = 2", "weight = -1", 11, "number from 0 up"),
            ("weight = 2", "weight = 0", 11, "add up to zero"),
            ("weight = 1.5", "weight = nan", 15, "NaN"),
            ("weight = 1.5", "weight = inf", 15, "inf"),
            ("weight = 1.5", "weight = \"1\"", 15, "string"),
            ("weight = 1.5", "worse = \"high\"", 15, "`higher`"),
            ("\"wimd\"", "\"older_65\"", 18, "twice"),
            ("target = 5", "target = 0", 21, "other than 0"),
            ("levels = [\"lsoa\"]", "levels = []", 22, "counts at no level"),
            ("weight = 1.5", "weight = 1.5\nwieght = 1", 16, "wieght"),
        ] {
            let text = fault(from, to);
            assert!(text.starts_with(&format!("a.toml, line {line}: ")), "{to}: {text}");
            assert!(text.contains(says), "{to}: {text}");
        }
        assert!(fault("min-max", "target").contains("line 14: \"older_65\" has no target"));
        let zero =
            BASE.replace("weight = 1.5", "weight = 0").replace("weight = 1\n", "weight = 0\n");
        assert!(Recipe::parse(&zero, "z").unwrap_err().to_string().contains("measures of \"one\""));
        let none = &BASE[..BASE.find("\n[[dimension]]").unwrap()];
        let error = Recipe::parse(&format!("{none}\ndimension = []"), "z").unwrap_err();
        assert!(error.to_string().contains("no dimensions"), "{error}");
        assert!(
            Recipe::parse(none, "z").unwrap_err().to_string().contains("missing field `dimension`")
        );
        let long = format!("#{}\n{BASE}", "x".repeat(1 << 20));
        assert!(matches!(
            *Recipe::parse(&long, "z").unwrap_err().fault,
            RecipeFault::TooLarge { .. }
        ));
    }

    #[test]
    fn files_that_are_no_text() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.toml");
        assert!(Recipe::read(&path).is_err());
        std::fs::write(&path, b"id = 1\nlabel = \"\xff\"").unwrap();
        let error = Recipe::read(&path).unwrap().unwrap_err();
        assert_eq!(error.place.as_ref().map(|place| place.line), Some(2));
        std::fs::write(&path, format!("\u{feff}{BASE}")).unwrap();
        assert_eq!(Recipe::read(&path).unwrap().unwrap().1.id, "a");
    }

    #[test]
    fn any_text_is_read_or_refused() {
        use proptest::prelude::*;
        proptest!(|(from in 0..BASE.len(), length in 0..40_usize, with in ".{0,12}")| {
            let to = (from + length).min(BASE.len());
            let text = format!("{}{with}{}", &BASE[..from], &BASE[to..]);
            let _ = Recipe::parse(&text, "a.toml");
        });
    }
}
