//! Which areas a report is about, and what they are called together.

use crate::{
    Engine,
    geography::{AreaRef, Level, LevelForm},
    reports::{error::ReportError, request::ReportSubject},
    text::{Bilingual, Language, Messages},
};

/// The areas that a report is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// The subject with codes as the areas have them, each once, in order.
    pub subject: ReportSubject,
    /// The level of the areas.
    pub level: Level,
    /// Their positions, rising.
    pub positions: Vec<u32>,
    /// What they are called.
    pub name: Bilingual,
}

impl Chosen {
    /// The area, where the report is about one.
    pub fn area(&self) -> Option<AreaRef> {
        match (&self.subject, self.positions.as_slice()) {
            (ReportSubject::Area { .. }, [position]) => {
                Some(AreaRef { level: self.level, position: *position })
            }
            _ => None,
        }
    }

    /// The areas.
    pub fn areas(&self) -> impl Iterator<Item = AreaRef> + '_ {
        self.positions.iter().map(|&position| AreaRef { level: self.level, position })
    }
}

/// Finds the areas of a subject.
///
/// # Errors
/// A code that no area has; output areas, for which there are hardly any figures; of a selection also no code at all,
/// and codes of areas of another level than it says.
pub fn choose(engine: &Engine, subject: &ReportSubject) -> Result<Chosen, ReportError> {
    match subject {
        ReportSubject::Area { code } => {
            let area = find(engine, code)?;
            let code = engine.areas.get(area).code.clone();
            Ok(Chosen {
                subject: ReportSubject::Area { code },
                level: area.level,
                positions: vec![area.position],
                name: engine.areas.label(area),
            })
        }
        ReportSubject::Selection { level, codes, name } => {
            let mut positions = Vec::with_capacity(codes.len());
            for code in codes {
                let area = find(engine, code)?;
                if area.level != *level {
                    let (code, expected) = (engine.areas.get(area).code.clone(), *level);
                    return Err(ReportError::MixedLevels { code, found: area.level, expected });
                }
                positions.push(area.position);
            }
            positions.sort_unstable();
            positions.dedup();
            if positions.is_empty() {
                return Err(ReportError::EmptySelection);
            }
            let code = |&position: &u32| {
                engine.areas.get(AreaRef { level: *level, position }).code.clone()
            };
            let subject = ReportSubject::Selection {
                level: *level,
                codes: positions.iter().map(code).collect(),
                name: name.clone(),
            };
            let name = name_of(engine, *level, &positions, name);
            Ok(Chosen { subject, level: *level, positions, name })
        }
    }
}

fn find(engine: &Engine, code: &str) -> Result<AreaRef, ReportError> {
    let area = engine.areas.find(code.trim())?;
    if area.level == Level::Oa {
        return Err(ReportError::OutputArea { code: engine.areas.get(area).code.clone() });
    }
    Ok(area)
}

/// What the user calls a selection, in the one language for both where there is only one; else the area's own name if
/// it is one, else how many of what it is.
fn name_of(engine: &Engine, level: Level, positions: &[u32], given: &Bilingual) -> Bilingual {
    let [en, cy] = [given.en.trim(), given.cy.trim()];
    match (en.is_empty(), cy.is_empty(), positions) {
        (false, false, _) => Bilingual::new(en, cy),
        (false, true, _) => Bilingual::new(en, en),
        (true, false, _) => Bilingual::new(cy, cy),
        (true, true, [position]) => engine.areas.label(AreaRef { level, position: *position }),
        (true, true, _) => {
            let messages = Messages::embedded();
            let text = |language: Language| {
                let level = engine.areas.level_name(level, LevelForm::Plural, language);
                let values = [("count", positions.len().into()), ("level", level.into())];
                messages.text(language, "report-selection-name", &values)
            };
            Bilingual::new(text(Language::En), text(Language::Cy))
        }
    }
}
