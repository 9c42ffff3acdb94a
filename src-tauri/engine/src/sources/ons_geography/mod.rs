//! Lookups between areas of the Office for National Statistics as imports.
//!
//! A lookup from output areas, LSOAs, MSOAs or authorities to areas that Cyswllt does not have (Senedd constituencies, local
//! health boards, wards of another year) becomes a level of its own, with figures summed from the small areas. One to areas
//! in use is checked against what ships, and where it says the same there is nothing to store. So it is with the lookup
//! from the LSOAs of 2011 to those of 2021, and with the postcode directory.

mod headings;
mod lookup;
mod postcodes;

use super::{
    import::{Claim, ImportError, ImportOptions},
    input::Input,
};

/// What claims of this importer are called.
const LOOKUP: &str = "lookup";
const POSTCODES: &str = "postcodes";

/// The files that are lookups or a postcode directory.
pub fn claims(inputs: &[Input], options: &ImportOptions) -> Result<Vec<Claim>, ImportError> {
    let mut claims = Vec::new();
    let wanted = |kind: &str| options.kind.as_deref().is_none_or(|wanted| wanted == kind);
    for (place, input) in inputs.iter().enumerate() {
        let name = input.base_name().to_ascii_lowercase();
        if input.is_beside()
            || ![".csv", ".txt", ".xlsx", ".ods"].iter().any(|end| name.ends_with(end))
        {
            continue;
        }
        // What cannot be read as a table is for another importer to say.
        if wanted(POSTCODES) && postcodes::is_ours(input).unwrap_or(false) {
            claims.push(Claim { kind: POSTCODES, inputs: vec![place], read: postcodes::read });
        } else if wanted(LOOKUP) && lookup::is_ours(input).unwrap_or(false) {
            claims.push(Claim { kind: LOOKUP, inputs: vec![place], read: lookup::read });
        }
    }
    Ok(claims)
}

#[cfg(test)]
mod tests;
