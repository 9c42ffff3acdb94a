//! What councils' digital strategies mention, from a published comparison, kept in `data/strategies.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What can be wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum StrategiesError {
    /// It is not the TOML that it should be.
    #[error("strategies.toml: {0}")]
    Toml(#[from] toml::de::Error),
    /// It names an authority that does not exist.
    #[error("strategies.toml, {theme}: no authority of Wales is called \"{name}\"")]
    UnknownAuthority {
        /// The theme.
        theme: String,
        /// The name.
        name: String,
    },
}

/// The themes and, for each, the English names of the authorities whose strategy mentions it.
pub fn read(text: &str) -> Result<BTreeMap<String, Vec<String>>, StrategiesError> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        mentioned: BTreeMap<String, Vec<String>>,
    }
    Ok(toml::from_str::<File>(text)?.mentioned)
}

/// For each theme the authorities (their names in the order of their codes) that it is mentioned by:
/// 1 for mentioned, 0 for not mentioned.
pub fn mentions(
    text: &str,
    authorities: &[String],
) -> Result<BTreeMap<String, Vec<f64>>, StrategiesError> {
    let mut themes = BTreeMap::new();
    for (theme, names) in read(text)? {
        let mut values = vec![0.0; authorities.len()];
        for name in names {
            let Some(position) = authorities.iter().position(|authority| *authority == name) else {
                return Err(StrategiesError::UnknownAuthority { theme, name });
            };
            values[position] = 1.0;
        }
        themes.insert(theme, values);
    }
    Ok(themes)
}

#[cfg(test)]
mod tests {
    use super::{StrategiesError, mentions};

    #[test]
    fn names_become_values() {
        let authorities = ["Cardiff", "Powys"].map(String::from);
        let found = mentions("[mentioned]\na = [\"Powys\"]\n", &authorities).expect("read");
        assert_eq!(found["a"], [0.0, 1.0]);
        let error = mentions("[mentioned]\na = [\"Leeds\"]\n", &authorities).expect_err("unknown");
        assert!(matches!(error, StrategiesError::UnknownAuthority { .. }));
        assert!(mentions("[other]\n", &authorities).is_err());
    }
}
