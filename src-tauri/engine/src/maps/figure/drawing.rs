//! Writes SVG: elements, text and compact path data. The unit is the millimetre.

use std::fmt::Write as _;

use crate::{geography::rings::doubled_area, text::Language};

use super::font::{FONT, LEADING, Weight, outlines, width};

/// The ink of text and symbols.
pub(crate) const INK: &str = "#1f2328";
/// The ink of what is said in passing.
pub(crate) const PALE_INK: &str = "#4d545c";

/// Where text stands to its point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

/// How a line of text looks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Face {
    /// The font's size in millimetres.
    pub size: f64,
    /// The weight.
    pub weight: Weight,
    /// The colour.
    pub ink: &'static str,
    /// Where it stands to its point.
    pub anchor: Anchor,
    /// The width of a white rim in millimetres; 0 for none.
    pub halo: f64,
}

impl Face {
    /// Text in ink that begins at its point, without a rim.
    pub(crate) fn new(size: f64, weight: Weight) -> Self {
        Self { size, weight, ink: INK, anchor: Anchor::Start, halo: 0.0 }
    }

    /// The same elsewhere to its point.
    pub(crate) fn anchored(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }

    /// The same in another ink.
    pub(crate) fn in_ink(self, ink: &'static str) -> Self {
        Self { ink, ..self }
    }
}

/// An SVG that is being written.
#[derive(Debug)]
pub(crate) struct Drawing {
    text: String,
}

impl Drawing {
    /// Begins a standalone SVG of a size in millimetres on white ground. `title` names it and `description` says what
    /// it shows to those who do not see it.
    pub(crate) fn new(
        [width, height]: [f64; 2],
        language: Option<Language>,
        title: &str,
        description: &str,
    ) -> Self {
        let mut text = String::with_capacity(64 * 1024);
        let (width, height) = (number(width), number(height));
        let _ = write!(
            text,
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}" role="img""#
        );
        if let Some(language) = language {
            let id = language.id();
            let _ = write!(text, r#" lang="{id}" xml:lang="{id}""#);
        }
        let _ = write!(
            text,
            r##" font-family="'{FONT}', sans-serif" fill="{INK}"><title>{}</title><desc>{}</desc><rect width="{width}" height="{height}" fill="#fff"/>"##,
            escaped(title),
            escaped(description),
        );
        Self { text }
    }

    /// Ends it.
    pub(crate) fn finish(mut self) -> String {
        self.text.push_str("</svg>\n");
        self.text
    }

    /// Writes markup as it is.
    pub(crate) fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// A line of text with its baseline at a point.
    pub(crate) fn text(&mut self, [x, y]: [f64; 2], face: Face, text: &str) {
        if face.halo > 0.0 {
            self.halo([x, y], face, text);
        }
        let _ = write!(
            self.text,
            r#"<text x="{}" y="{}" font-size="{}""#,
            number(x),
            number(y),
            number(face.size)
        );
        if face.weight == Weight::SemiBold {
            self.raw(r#" font-weight="600""#);
        }
        match face.anchor {
            Anchor::Start => {}
            Anchor::Middle => self.raw(r#" text-anchor="middle""#),
            Anchor::End => self.raw(r#" text-anchor="end""#),
        }
        if face.ink != INK {
            let _ = write!(self.text, r#" fill="{}""#, face.ink);
        }
        let _ = write!(self.text, ">{}</text>", escaped(text));
    }

    /// The rim of a line of text. It is a path of its own, since programs that draw the rim letter by letter cover the
    /// letter before with it.
    fn halo(&mut self, [x, y]: [f64; 2], face: Face, text: &str) {
        let left = match face.anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width(text, face.weight, face.size) / 2.0,
            Anchor::End => x - width(text, face.weight, face.size),
        };
        let mut path = PathData::default();
        for ring in outlines(text, face.weight, face.size) {
            // Under a rim, steps of a tenth of a millimetre and corners nearer than a third of it are not seen.
            let step = |at: f64| (at * 10.0).round() as i32 * 10;
            let mut ring: Vec<[i32; 2]> =
                ring.iter().map(|corner| [step(left + corner[0]), step(y + corner[1])]).collect();
            let near = (face.halo * 100.0 / 3.0) as i32;
            ring.dedup_by(|next, last| {
                (next[0] - last[0]).abs() <= near && (next[1] - last[1]).abs() <= near
            });
            // The insides of letters are covered anyway.
            if doubled_area(&ring) >= 0 {
                path.ring(&ring);
            }
        }
        let _ = write!(
            self.text,
            r##"<path d="{}" fill="#fff" stroke="#fff" stroke-width="{}" stroke-linejoin="round"/>"##,
            path.finish(),
            number(face.halo * 2.0)
        );
    }

    /// Lines of text below each other; the baseline of the first is at the point.
    pub(crate) fn lines(&mut self, [x, mut y]: [f64; 2], face: Face, lines: &[String]) {
        for line in lines {
            self.text([x, y], face, line);
            y += face.size * LEADING;
        }
    }

    /// A rectangle. `look` is its further attributes, e.g. `fill="#fff"`.
    pub(crate) fn rect(&mut self, [x, y, width, height]: [f64; 4], look: &str) {
        let [x, y, width, height] = [x, y, width.max(0.0), height.max(0.0)].map(number);
        let _ = write!(
            self.text,
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" {look}/>"#
        );
    }

    /// A straight line.
    pub(crate) fn line(&mut self, [ax, ay]: [f64; 2], [bx, by]: [f64; 2], look: &str) {
        let [ax, ay, bx, by] = [ax, ay, bx, by].map(number);
        let _ = write!(self.text, r#"<path d="M{ax} {ay}L{bx} {by}" fill="none" {look}/>"#);
    }

    /// A circle.
    pub(crate) fn circle(&mut self, [x, y]: [f64; 2], radius: f64, look: &str) {
        let [x, y, radius] = [x, y, radius].map(number);
        let _ = write!(self.text, r#"<circle cx="{x}" cy="{y}" r="{radius}" {look}/>"#);
    }
}

/// Gathers what is drawn (FNV-1a), so that ids in a drawing differ from those in others of the same document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Fingerprint(u64);

impl Fingerprint {
    /// Of nothing yet.
    pub(crate) fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes.
    pub(crate) fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// How ids begin: the letter and ten digits.
    pub(crate) fn prefix(self, letter: char) -> String {
        format!("{letter}{:010x}", self.0 >> 24)
    }
}

/// A number to the hundredth of a millimetre, as short as SVG allows.
pub(crate) fn number(value: f64) -> String {
    let mut text = String::new();
    push_hundredths(&mut text, (value * 100.0).round() as i64);
    text
}

/// Writes hundredths as a decimal number without needless zeros; tells whether it has a point.
fn push_hundredths(text: &mut String, hundredths: i64) -> bool {
    if hundredths < 0 {
        text.push('-');
    }
    let value = hundredths.unsigned_abs();
    let (whole, part) = (value / 100, value % 100);
    if whole > 0 || part == 0 {
        let _ = write!(text, "{whole}");
    }
    if part == 0 {
        return false;
    }
    text.push('.');
    text.push(char::from(b'0' + (part / 10) as u8));
    if part % 10 > 0 {
        text.push(char::from(b'0' + (part % 10) as u8));
    }
    true
}

/// Path data of closed rings or open lines in steps of a hundredth of a millimetre: relative, with no sign that can be
/// left out.
#[derive(Debug, Default)]
pub(crate) struct PathData {
    text: String,
    /// Where the last ring began.
    start: [i32; 2],
    /// Whether the last number has a point, so that another one may follow without a space.
    pointed: bool,
}

impl PathData {
    /// The data.
    pub(crate) fn finish(self) -> String {
        self.text
    }

    /// Adds a closed ring; its first corner is not repeated.
    pub(crate) fn ring(&mut self, ring: &[[i32; 2]]) {
        let Some(&first) = ring.first() else { return };
        self.text.push('m');
        self.pair(first, self.start, true);
        for pair in ring.windows(2) {
            self.pair(pair[1], pair[0], false);
        }
        self.text.push('z');
        self.start = first;
    }

    fn pair(&mut self, to: [i32; 2], from: [i32; 2], fresh: bool) {
        self.number(to[0] - from[0], fresh);
        self.number(to[1] - from[1], false);
    }

    fn number(&mut self, hundredths: i32, fresh: bool) {
        let leads_with_point = (-99..100).contains(&hundredths) && hundredths != 0;
        let apart = fresh || hundredths < 0 || (self.pointed && leads_with_point);
        if !apart {
            self.text.push(' ');
        }
        self.pointed = push_hundredths(&mut self.text, i64::from(hundredths));
    }
}

/// Text as XML, without the characters that XML cannot hold.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' | '\r' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{PathData, escaped, number};

    #[test]
    fn numbers_are_short() {
        let numbers = [0.0, 0.5, -0.5, 0.05, -0.05, 12.0, 12.3, 12.34, -12.345, 100.0, 0.001];
        let texts = ["0", ".5", "-.5", ".05", "-.05", "12", "12.3", "12.34", "-12.35", "100", "0"];
        assert_eq!(numbers.map(number), texts);
    }

    #[test]
    fn paths_are_relative_and_read_back() {
        let mut path = PathData::default();
        let rings = [
            vec![[100, 200], [150, 205], [150, 300], [-50, 300]],
            vec![[1000, 1000], [1001, 1000], [1000, 1101]],
        ];
        for ring in &rings {
            path.ring(ring);
        }
        let text = path.finish();
        assert_eq!(text, "m1 2 .5.05 0 .95-2 0zm9 8 .01 0-.01 1.01z");
        let svg = format!(r#"<svg xmlns="http://www.w3.org/2000/svg"><path d="{text}"/></svg>"#);
        let tree = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default()).unwrap();
        let resvg::usvg::Node::Path(path) = &tree.root().children()[0] else { panic!("a path") };
        let read: Vec<[i32; 2]> = path
            .data()
            .points()
            .iter()
            .map(|point| [point.x, point.y].map(|value| (value * 100.0).round() as i32))
            .collect();
        assert_eq!(read, rings.concat());
    }

    #[test]
    fn text_is_made_harmless() {
        assert_eq!(escaped("a<b & \"c\">\u{0}\u{1b}\n"), "a&lt;b &amp; &quot;c&quot;&gt; ");
    }
}
