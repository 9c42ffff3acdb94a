//! Maps as PNG, read back.

use super::{
    FigureError, MOST_PIXELS, png,
    tests::{class_of, figure, lsoas_of, tree},
};
use crate::geography::Level;

#[test]
fn pictures_have_the_size_asked_for() {
    let areas = lsoas_of(0);
    let class = class_of(&areas);
    let mut map = figure(Level::Lsoa, &areas, &class);
    map.size = [120.0, 90.0];
    let svg = map.svg().expect("a map");
    for (width, dpi, pixels) in [
        (120.0, 300.0, [1417, 1063]),
        (120.0, 96.0, [454, 340]),
        (60.0, 254.0, [600, 450]),
        (120.0, 150.0, [709, 531]),
    ] {
        let metadata = [("Title", "Tŷ ŵyn"), ("Source", "Ofcom")];
        let bytes = png(&svg, width, dpi, &metadata).expect("a picture");
        let mut reader =
            png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
        let info = reader.info().clone();
        assert_eq!([info.width, info.height], pixels);
        let dims = info.pixel_dims.expect("pHYs");
        assert_eq!(dims.unit, png::Unit::Meter);
        assert_eq!([dims.xppu, dims.yppu], [(dpi / 0.0254).round() as u32; 2]);
        let said: Vec<(String, String)> = info
            .utf8_text
            .iter()
            .map(|chunk| (chunk.keyword.clone(), chunk.get_text().expect("text")))
            .collect();
        let wanted = metadata.map(|(key, value)| (key.to_owned(), value.to_owned()));
        assert_eq!(said, wanted);
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut pixels).expect("pixels");
        let mut colours: Vec<&[u8]> = pixels.chunks_exact(3).collect();
        colours.sort_unstable();
        colours.dedup();
        for colour in [[0xff, 0xff, 0xcc], [0x25, 0x34, 0x94], [0xd6, 0xd6, 0xd6], [0xff; 3]] {
            assert!(colours.contains(&colour.as_slice()), "{colour:?}");
        }
    }
}

/// What is drawn in bands has no seams: it is the same as drawn at once.
#[test]
fn bands_fit_together() {
    let areas = lsoas_of(3);
    let class = class_of(&areas);
    let svg = figure(Level::Lsoa, &areas, &class).svg().expect("a map");
    let bytes = png(&svg, 160.0, 600.0, &[]).expect("a picture");
    let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
    let [width, height] = [reader.info().width, reader.info().height];
    assert!(u64::from(width) * u64::from(height) > 8_000_000, "more than a band");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
    reader.next_frame(&mut pixels).expect("pixels");
    let tree = tree(&svg);
    let mut whole = resvg::tiny_skia::Pixmap::new(width, height).expect("a picture");
    whole.fill(resvg::tiny_skia::Color::WHITE);
    let (x, y) = (width as f32 / tree.size().width(), height as f32 / tree.size().height());
    let scale = resvg::tiny_skia::Transform::from_scale(x, y);
    resvg::render(&tree, scale, &mut whole.as_mut());
    let apart = whole
        .data()
        .chunks_exact(4)
        .zip(pixels.chunks_exact(3))
        .filter(|(one, other)| (0..3).any(|i| one[i].abs_diff(other[i]) > 24))
        .count();
    assert!(apart < 200, "{apart} pixels differ");
}

#[test]
fn pictures_that_cannot_be_are_refused() {
    let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"/>"#;
    for dpi in [0.0, -1.0, 1e9, f64::NAN] {
        assert!(matches!(png(svg, 100.0, dpi, &[]), Err(FigureError::Dpi { .. })), "{dpi}");
    }
    for width in [0.0, -5.0, 5000.0, f64::NAN] {
        let found = png(svg, width, 300.0, &[]);
        assert!(matches!(found, Err(FigureError::Size { .. })), "{width}: {found:?}");
    }
    let found = png(svg, 1000.0, 1200.0, &[]);
    assert_eq!(found, Err(FigureError::Pixels { width: 47_244, height: 23_622 }));
    const { assert!(47_244 * 23_622 > MOST_PIXELS) };
    assert!(matches!(png("<svg", 100.0, 300.0, &[]), Err(FigureError::Svg(_))));
    assert!(matches!(png(svg, 100.0, 300.0, &[("", "x")]), Err(FigureError::Png(_))));
    // Nothing is fetched: a file beside the program stays unread.
    let fetched = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><image href="/etc/hostname" width="9" height="9"/></svg>"#;
    assert!(png(fetched, 20.0, 72.0, &[]).is_ok());
}
