//! The font of figures, and how wide text is in it.
//!
//! Widths come from shaping the text with the font itself, kerning and ligatures included, as the programs that draw
//! the figure do.

use std::sync::{Arc, OnceLock};

use resvg::usvg::fontdb::Database;
use rustybuzz::{
    Direction, Face, GlyphBuffer, ShapePlan, UnicodeBuffer, script,
    ttf_parser::{GlyphId, OutlineBuilder},
};

/// The family that text in figures, reports and pictures is set in.
pub const FONT: &str = "Source Sans 3";

/// Its files: regular and semi-bold. SIL Open Font License 1.1.
pub static FONT_FILES: [&[u8]; 2] = [
    include_bytes!("../../../../../data/fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../../../../../data/fonts/SourceSans3-SemiBold.ttf"),
];

/// Millimetres of a typographic point.
pub(crate) const POINT: f64 = 25.4 / 72.0;

/// How far apart the lines of a text are, in font sizes.
pub(crate) const LEADING: f64 = 1.22;

/// How high capitals are, in font sizes.
pub(crate) const CAPITALS: f64 = 0.66;

/// A weight of the font.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    /// 400.
    Regular,
    /// 600.
    SemiBold,
}

/// The two files and nothing of the system, for drawing figures as pictures.
pub(crate) fn database() -> Arc<Database> {
    static DATABASE: OnceLock<Arc<Database>> = OnceLock::new();
    let load = || {
        let mut database = Database::new();
        for file in FONT_FILES {
            database.load_font_data(file.to_vec());
        }
        database.set_sans_serif_family(FONT);
        Arc::new(database)
    };
    Arc::clone(DATABASE.get_or_init(load))
}

struct Shaper {
    face: Face<'static>,
    plan: ShapePlan,
}

impl Shaper {
    fn shape(&self, text: &str) -> GlyphBuffer {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(script::LATIN);
        rustybuzz::shape_with_plan(&self.face, &self.plan, buffer)
    }
}

/// The shaper of a weight; none if the embedded file were no font, which the tests rule out.
fn shaper(weight: Weight) -> Option<&'static Shaper> {
    static SHAPERS: [OnceLock<Option<Shaper>>; 2] = [OnceLock::new(), OnceLock::new()];
    let number = match weight {
        Weight::Regular => 0,
        Weight::SemiBold => 1,
    };
    let make = || {
        let face = Face::from_slice(FONT_FILES[number], 0)?;
        let plan = ShapePlan::new(&face, Direction::LeftToRight, Some(script::LATIN), None, &[]);
        Some(Shaper { face, plan })
    };
    SHAPERS[number].get_or_init(make).as_ref()
}

/// How wide a line of text is, in the unit of the font's size.
pub(crate) fn width(text: &str, weight: Weight, size: f64) -> f64 {
    let Some(shaper) = shaper(weight) else {
        return text.chars().count() as f64 * size;
    };
    let glyphs = shaper.shape(text);
    let advance: i32 = glyphs.glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    f64::from(advance) * size / f64::from(shaper.face.units_per_em())
}

/// A corner of an outline, y downwards.
type Place = [f64; 2];

/// The outlines of a line of text whose baseline begins at the origin, y downwards: corners without the bends between
/// them, which is enough for a rim.
pub(crate) fn outlines(text: &str, weight: Weight, size: f64) -> Vec<Vec<Place>> {
    let Some(shaper) = shaper(weight) else { return Vec::new() };
    let scale = size / f64::from(shaper.face.units_per_em());
    let glyphs = shaper.shape(text);
    let mut outlines = Outlines { scale, pen: [0.0; 2], rings: Vec::new() };
    for (info, position) in glyphs.glyph_infos().iter().zip(glyphs.glyph_positions()) {
        let start = outlines.pen;
        outlines.pen[0] += f64::from(position.x_offset);
        outlines.pen[1] += f64::from(position.y_offset);
        // Glyph numbers have 16 bits.
        shaper.face.outline_glyph(GlyphId(info.glyph_id as u16), &mut outlines);
        outlines.pen = [start[0] + f64::from(position.x_advance), start[1]];
    }
    outlines.rings
}

struct Outlines {
    scale: f64,
    pen: Place,
    rings: Vec<Vec<Place>>,
}

impl Outlines {
    fn corner(&mut self, x: f32, y: f32) {
        let corner =
            [(self.pen[0] + f64::from(x)) * self.scale, -(self.pen[1] + f64::from(y)) * self.scale];
        if let Some(ring) = self.rings.last_mut() {
            ring.push(corner);
        }
    }
}

impl OutlineBuilder for Outlines {
    fn move_to(&mut self, x: f32, y: f32) {
        self.rings.push(Vec::new());
        self.corner(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.corner(x, y);
    }

    fn quad_to(&mut self, _: f32, _: f32, x: f32, y: f32) {
        self.corner(x, y);
    }

    fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, x: f32, y: f32) {
        self.corner(x, y);
    }

    fn close(&mut self) {}
}

/// Breaks a text into lines no wider than `room`: at spaces, else after a hyphen or a slash, else anywhere.
pub(crate) fn wrap(text: &str, weight: Weight, size: f64, room: f64) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&longer, weight, size) <= room {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(word);
        while width(&line, weight, size) > room {
            let end = break_at(&line, weight, size, room);
            if end == line.len() {
                break;
            }
            let rest = line.split_off(end);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// Where a word that is too wide is broken: as far on as there is room, at least after its first character.
fn break_at(word: &str, weight: Weight, size: f64, room: f64) -> usize {
    let ends = || word.char_indices().map(|(at, character)| (at + character.len_utf8(), character));
    let fits = |&(end, _): &(usize, char)| width(&word[..end], weight, size) <= room;
    let seam = ends().rev().filter(|&(_, character)| "-–/".contains(character)).find(fits);
    let any = ends().take_while(fits).last().or_else(|| ends().next());
    seam.or(any).map_or(word.len(), |(end, _)| end)
}

#[cfg(test)]
mod tests {
    use resvg::usvg::{Options, Tree};

    use super::{FONT, Weight, database, width, wrap};

    #[test]
    fn both_files_are_the_family_with_welsh_letters() {
        let database = database();
        let mut weights: Vec<u16> = Vec::new();
        for face in database.faces() {
            assert!(face.families.iter().any(|(name, _)| name == FONT), "{:?}", face.families);
            weights.push(face.weight.0);
        }
        assert_eq!(weights, [400, 600]);
        for weight in [Weight::Regular, Weight::SemiBold] {
            for letter in ["ŵ", "ŷ", "â", "ê", "î", "ô", "û", "ï", "Ŵ", "Ŷ", "’", "–", "≥", "²"]
            {
                let missing = width("\u{10ffff}", weight, 100.0);
                let given = width(letter, weight, 100.0);
                assert!(given > 10.0 && (given - missing).abs() > 0.01, "{letter}");
            }
        }
    }

    /// What usvg makes of the same text: the width between two strokes at its ends.
    fn drawn(text: &str, weight: u16) -> f64 {
        let svg = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 100"><text x="0" y="50" font-family="'{FONT}'" font-weight="{weight}" font-size="20" text-anchor="end">{text}<tspan>|</tspan></text><text x="0" y="50" font-family="'{FONT}'" font-weight="{weight}" font-size="20" text-anchor="end"><tspan>|</tspan></text></svg>"#
        );
        let options = Options { fontdb: database(), ..Options::default() };
        let tree = Tree::from_str(&svg, &options).expect("SVG");
        let left = |at: usize| f64::from(tree.root().children()[at].bounding_box().left());
        left(1) - left(0)
    }

    #[test]
    fn widths_are_those_of_the_picture() {
        for text in ["Hendre-wen", "Hen Golwyn", "HHHHHH", "Hŷn, Ŵyn, AVAW To."] {
            for (weight, number) in [(Weight::Regular, 400), (Weight::SemiBold, 600)] {
                // The left edge of the first letter is a little inside its advance.
                let apart = (drawn(text, number) - width(text, weight, 20.0)).abs();
                assert!(apart < 2.0, "{text} {number}: {apart}");
            }
        }
    }

    #[test]
    fn lines_fit() {
        let text = "Canran yr aelwydydd heb fynediad at y rhyngrwyd, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch a Phen-y-bont";
        for room in [5.0, 12.0, 30.0, 300.0] {
            let lines = wrap(text, Weight::Regular, 3.0, room);
            assert!(lines.iter().all(|line| width(line, Weight::Regular, 3.0) <= room), "{room}");
            assert_eq!(
                lines.concat().replace(' ', ""),
                text.replace(' ', ""),
                "nothing is lost at {room}"
            );
        }
        assert_eq!(wrap("Pen-y-bont", Weight::Regular, 3.0, 10.0), ["Pen-y-", "bont"]);
        assert_eq!(wrap("  ", Weight::Regular, 3.0, 10.0), Vec::<String>::new());
        // Nothing fits, and still it ends.
        assert_eq!(wrap("abc", Weight::Regular, 3.0, 0.1), ["a", "b", "c"]);
    }
}
