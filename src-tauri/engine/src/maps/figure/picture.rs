//! A figure as PNG, drawn with the embedded font and nothing of the system.

use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{ImageHrefResolver, Options, Tree},
};

use super::{FigureError, SIDES, font::database};

/// The least and the most dots per inch.
pub const DPI: [f64; 2] = [36.0, 2400.0];
/// The most pixels of a picture.
pub const MOST_PIXELS: u64 = 200_000_000;
/// About so many pixels are drawn at a time, so that memory stays small whatever the size.
const BAND: u64 = 8_000_000;

/// Draws an SVG as PNG of so many millimetres across and dots per inch; the height follows from the SVG's.
///
/// The resolution is written as `pHYs` in whole pixels per metre, `metadata` as international text (`iTXt`) under
/// keywords such as `Title`, `Description`, `Copyright`, `Source` (1 to 79 Latin letters). Pictures that the SVG refers
/// to are not fetched.
pub fn png(
    svg: &str,
    width_mm: f64,
    dpi: f64,
    metadata: &[(&str, &str)],
) -> Result<Vec<u8>, FigureError> {
    if !(DPI[0]..=DPI[1]).contains(&dpi) {
        return Err(FigureError::Dpi { found: dpi });
    }
    let options = Options {
        fontdb: database(),
        font_family: super::FONT.to_owned(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: Box::new(|_, _, _| None),
            resolve_string: Box::new(|_, _| None),
        },
        ..Options::default()
    };
    let tree =
        Tree::from_str(svg, &options).map_err(|error| FigureError::Svg(error.to_string()))?;
    let [across, down] = [tree.size().width(), tree.size().height()].map(f64::from);
    let height_mm = width_mm * down / across;
    if !(width_mm > 0.0 && width_mm <= SIDES[1] && height_mm <= SIDES[1]) {
        return Err(FigureError::Size { width: width_mm, height: height_mm });
    }
    let [width, height] =
        [width_mm, height_mm].map(|side| (side / 25.4 * dpi).round().max(1.0) as u64);
    if width * height > MOST_PIXELS {
        return Err(FigureError::Pixels { width, height });
    }
    let scale = [width as f64 / across, height as f64 / down].map(|part| part as f32);
    write(&tree, [width as u32, height as u32], scale, dpi, metadata)
}

fn write(
    tree: &Tree,
    [width, height]: [u32; 2],
    scale: [f32; 2],
    dpi: f64,
    metadata: &[(&str, &str)],
) -> Result<Vec<u8>, FigureError> {
    let failed = |error: png::EncodingError| FigureError::Png(error.to_string());
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::Balanced);
    encoder.set_source_srgb(png::SrgbRenderingIntent::RelativeColorimetric);
    let per_metre = (dpi / 0.0254).round() as u32;
    encoder.set_pixel_dims(Some(png::PixelDimensions {
        xppu: per_metre,
        yppu: per_metre,
        unit: png::Unit::Meter,
    }));
    for (keyword, text) in metadata {
        encoder.add_itxt_chunk((*keyword).to_owned(), (*text).to_owned()).map_err(failed)?;
    }
    let mut writer = encoder.write_header().map_err(failed)?;
    let mut stream = writer.stream_writer().map_err(failed)?;
    let rows = ((BAND / u64::from(width)).max(1) as u32).min(height);
    let mut line = Vec::with_capacity(width as usize * 3);
    let mut top = 0;
    while top < height {
        let rows = rows.min(height - top);
        let mut band = Pixmap::new(width, rows)
            .ok_or_else(|| FigureError::Png(format!("no room for {width} × {rows} pixels")))?;
        band.fill(Color::WHITE);
        let shift = Transform::from_row(scale[0], 0.0, 0.0, scale[1], 0.0, -(top as f32));
        resvg::render(tree, shift, &mut band.as_mut());
        for row in band.data().chunks_exact(width as usize * 4) {
            line.clear();
            line.extend(row.chunks_exact(4).flat_map(|pixel| &pixel[..3]));
            std::io::Write::write_all(&mut stream, &line)
                .map_err(|error| FigureError::Png(error.to_string()))?;
        }
        top += rows;
    }
    stream.finish().map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(bytes)
}
