//! The report as PDF, read by another PDF library: PDF/UA-1, structure, fonts, links, and what must not break it.

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    thread,
};

use cyswllt_engine::{
    reports::{
        document::{Block, Cell, Document, Logo, Section},
        pdf::{self, Pages, PdfError},
    },
    text::{Language, Messages},
};
use lopdf::{Dictionary, Document as Pdf, Object};

fn read(document: &Document) -> Pdf {
    Pdf::load_mem(&pdf::write(document).expect("a PDF")).expect("readable by another library")
}

/// An object itself, or what it refers to.
fn resolved<'a>(pdf: &'a Pdf, object: &'a Object) -> &'a Object {
    pdf.dereference(object).expect("every reference leads somewhere").1
}

fn dictionary<'a>(pdf: &'a Pdf, parent: &'a Dictionary, key: &str) -> &'a Dictionary {
    resolved(pdf, parent.get(key.as_bytes()).unwrap_or_else(|_| panic!("no {key}")))
        .as_dict()
        .unwrap_or_else(|_| panic!("{key} is no dictionary"))
}

fn name(pdf: &Pdf, parent: &Dictionary, key: &str) -> Option<String> {
    let object = resolved(pdf, parent.get(key.as_bytes()).ok()?);
    Some(String::from_utf8_lossy(object.as_name().ok()?).into_owned())
}

/// A text string: UTF-16 with its mark, else PDFDocEncoding, here ASCII.
fn text(pdf: &Pdf, parent: &Dictionary, key: &str) -> Option<String> {
    let bytes = resolved(pdf, parent.get(key.as_bytes()).ok()?).as_str().ok()?;
    Some(match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units: Vec<u16> =
                wide.chunks(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
            String::from_utf16(&units).expect("UTF-16")
        }
        None => String::from_utf8(bytes.to_vec()).expect("ASCII"),
    })
}

fn list<'a>(pdf: &'a Pdf, parent: &'a Dictionary, key: &str) -> Vec<&'a Object> {
    match parent.get(key.as_bytes()).map(|object| resolved(pdf, object)) {
        Ok(Object::Array(items)) => items.iter().map(|item| resolved(pdf, item)).collect(),
        Ok(other) => vec![other],
        Err(_) => Vec::new(),
    }
}

/// An element of the structure tree.
struct Element<'a> {
    kind: String,
    dictionary: &'a Dictionary,
    children: Vec<Element<'a>>,
    /// Whether it holds marked content of a page.
    marked: bool,
}

impl Element<'_> {
    fn visit<'b>(&'b self, found: &mut Vec<&'b Self>) {
        found.push(self);
        for child in &self.children {
            child.visit(found);
        }
    }

    fn all(&self, kind: &str) -> Vec<&Self> {
        let mut found = Vec::new();
        self.visit(&mut found);
        found.retain(|element| element.kind == kind);
        found
    }

    /// An attribute of a table's cell.
    fn attribute(&self, pdf: &Pdf, key: &str) -> Option<String> {
        list(pdf, self.dictionary, "A")
            .into_iter()
            .filter_map(|object| object.as_dict().ok())
            .find_map(|attributes| name(pdf, attributes, key))
    }
}

fn element<'a>(pdf: &'a Pdf, dictionary: &'a Dictionary) -> Element<'a> {
    let mut children = Vec::new();
    let mut marked = false;
    for child in list(pdf, dictionary, "K") {
        match child {
            Object::Dictionary(child) if child.has(b"S") => children.push(element(pdf, child)),
            _ => marked = true,
        }
    }
    let kind = name(pdf, dictionary, "S").unwrap_or_default();
    Element { kind, dictionary, children, marked }
}

fn structure(pdf: &Pdf) -> Element<'_> {
    element(pdf, dictionary(pdf, pdf.catalog().expect("a catalogue"), "StructTreeRoot"))
}

#[test]
fn says_that_it_is_pdf_ua() {
    for (language, tag) in [(Language::En, "en-GB"), (Language::Cy, "cy-GB")] {
        let document = support::document(language);
        let pdf = read(&document);
        assert_eq!(pdf.version, "1.7");
        let catalog = pdf.catalog().expect("a catalogue");
        assert_eq!(text(&pdf, catalog, "Lang").as_deref(), Some(tag));
        let marked = dictionary(&pdf, catalog, "MarkInfo").get(b"Marked").expect("Marked");
        assert!(marked.as_bool().expect("a Boolean"));
        let shown = dictionary(&pdf, catalog, "ViewerPreferences");
        assert!(shown.get(b"DisplayDocTitle").and_then(Object::as_bool).expect("DisplayDocTitle"));
        let info = dictionary(&pdf, &pdf.trailer, "Info");
        assert_eq!(text(&pdf, info, "Title").as_deref(), Some(document.title.as_str()));
        assert_eq!(text(&pdf, info, "Author").as_deref(), Some(document.author.as_str()));
        assert!(
            text(&pdf, info, "CreationDate").is_some_and(|date| date.starts_with("D:20261122"))
        );

        let metadata = resolved(&pdf, catalog.get(b"Metadata").expect("XMP"));
        let stream = metadata.as_stream().expect("a stream");
        let xmp = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
        let xmp = String::from_utf8(xmp).expect("UTF-8");
        assert!(xmp.contains("pdfuaid:part"), "{xmp}");
        assert!(xmp.contains("<dc:title>"), "{xmp}");
    }
}

#[test]
fn every_piece_is_tagged_as_what_it_is() {
    let document = support::document(Language::En);
    let pdf = read(&document);
    let root = structure(&pdf);

    // Six sections and the contents; three headings below them.
    assert_eq!(root.all("H1").len(), 7);
    assert_eq!(root.all("H2").len(), 4);
    let mut all = Vec::new();
    root.visit(&mut all);
    let levels: Vec<&str> = all
        .iter()
        .map(|element| element.kind.as_str())
        .filter(|kind| matches!(*kind, "H1" | "H2" | "H3"))
        .collect();
    assert_eq!(levels[0], "H1", "the first heading is of the first level");

    assert_eq!(root.all("L").len(), 2);
    assert_eq!(root.all("LI").len(), 8);
    assert_eq!(root.all("TOC").len(), 1);
    assert_eq!(root.all("TOCI").len(), 6);
    assert!(root.all("Link").len() >= 6);

    // The logo, the map of page one, four more pictures.
    let figures = root.all("Figure");
    assert_eq!(figures.len(), 6);
    for figure in figures {
        let alt = text(&pdf, figure.dictionary, "Alt").expect("every picture is described");
        assert!(!alt.trim().is_empty());
    }
    let alts: BTreeSet<String> = root
        .all("Figure")
        .into_iter()
        .filter_map(|figure| text(&pdf, figure.dictionary, "Alt"))
        .collect();
    assert!(alts.iter().any(|alt| alt.contains(support::WELSH)), "{alts:?}");
}

#[test]
fn tables_have_headers_for_rows_and_columns() {
    let document = support::document(Language::En);
    let pdf = read(&document);
    let root = structure(&pdf);
    let tables = root.all("Table");
    let expected: Vec<(usize, usize)> = document
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match block {
            Block::Table(table) => Some((table.rows.len(), table.columns.len())),
            _ => None,
        })
        .collect();
    assert_eq!(tables.len(), expected.len());
    for (table, (rows, columns)) in tables.into_iter().zip(expected) {
        assert_eq!(table.all("Caption").len(), 1);
        assert_eq!(table.all("TR").len(), rows + 1, "headers are repeated as artifacts only");
        let mut scopes = BTreeMap::new();
        for header in table.all("TH") {
            *scopes.entry(header.attribute(&pdf, "Scope").expect("a scope")).or_insert(0) += 1;
        }
        assert_eq!(scopes.get("Column"), Some(&columns));
        assert_eq!(scopes.get("Row").copied().unwrap_or(0), rows);
        assert_eq!(table.all("TD").len(), rows * (columns - 1));
    }
}

#[test]
fn every_page_is_marked_and_in_the_order_of_its_structure() {
    let pdf = read(&support::document(Language::En));
    let pages = pdf.get_pages();
    assert!(pages.len() >= 8, "{} pages", pages.len());
    for (number, id) in &pages {
        let page = pdf.get_dictionary(*id).expect("a page");
        assert_eq!(name(&pdf, page, "Tabs").as_deref(), Some("S"), "page {number}");
        assert!(page.has(b"StructParents"), "page {number}");
        let content = pdf.get_page_content(*id);
        let content = String::from_utf8_lossy(&content);
        assert!(content.contains("/MCID"), "page {number}");
        assert!(content.contains("/Artifact"), "page {number}: the foot is an artifact");
    }
    // Pages of wide tables are turned.
    let turned = pages
        .values()
        .filter(|id| {
            let page = pdf.get_dictionary(**id).expect("a page");
            let media = list(&pdf, page, "MediaBox");
            media.len() == 4
                && media[2].as_float().expect("a width") > media[3].as_float().expect("a height")
        })
        .count();
    assert!(turned >= 5, "{turned} pages are turned");
    let root = structure(&pdf);
    let mut all = Vec::new();
    root.visit(&mut all);
    assert!(all.iter().any(|element| element.marked));
}

#[test]
fn all_fonts_are_embedded_and_can_be_copied_from() {
    let pdf = read(&support::document(Language::Cy));
    let mut fonts = 0;
    for object in pdf.objects.values() {
        let Ok(font) = object.as_dict() else { continue };
        if name(&pdf, font, "Type").as_deref() != Some("Font") {
            continue;
        }
        match name(&pdf, font, "Subtype").as_deref() {
            Some("Type0") => {
                assert!(font.has(b"ToUnicode"), "{font:?}");
                let descendants = list(&pdf, font, "DescendantFonts");
                let descendant = descendants[0].as_dict().expect("a font");
                let descriptor = dictionary(&pdf, descendant, "FontDescriptor");
                assert!(descriptor.has(b"FontFile2") || descriptor.has(b"FontFile3"));
                assert!(
                    name(&pdf, descriptor, "FontName")
                        .is_some_and(|name| name.contains("SourceSans3"))
                );
                fonts += 1;
            }
            Some("CIDFontType0" | "CIDFontType2") => {}
            other => panic!("a font of the kind {other:?}"),
        }
    }
    assert!(fonts >= 2, "regular and semibold");
}

#[test]
fn nothing_runs_and_links_lead_to_the_web_alone() {
    let pdf = read(&support::document(Language::En));
    let catalog = pdf.catalog().expect("a catalogue");
    for key in ["OpenAction", "AA", "AcroForm"] {
        assert!(!catalog.has(key.as_bytes()), "{key}");
    }
    let mut addresses = BTreeSet::new();
    for object in pdf.objects.values() {
        let Ok(dictionary) = object.as_dict() else { continue };
        assert!(!dictionary.has(b"JS") && !dictionary.has(b"JavaScript"));
        assert!(!dictionary.has(b"EmbeddedFiles"));
        if name(&pdf, dictionary, "Subtype").as_deref() == Some("Link") {
            assert!(text(&pdf, dictionary, "Contents").is_some_and(|text| !text.is_empty()));
            assert!(dictionary.has(b"StructParent"));
        }
        let action = match dictionary.get(b"A").map(|object| resolved(&pdf, object)) {
            Ok(Object::Dictionary(action)) => action,
            _ => dictionary,
        };
        match name(&pdf, action, "S").as_deref() {
            Some("URI") => {
                addresses.extend(text(&pdf, action, "URI"));
            }
            Some(other @ ("Launch" | "JavaScript" | "SubmitForm" | "GoToR" | "ImportData")) => {
                panic!("an action of the kind {other}")
            }
            _ => {}
        }
    }
    assert_eq!(addresses, BTreeSet::from(["https://www.ons.gov.uk/census".to_owned()]));
}

#[test]
fn bookmarks_are_the_headings() {
    let document = support::document(Language::En);
    let pdf = read(&document);
    let catalog = pdf.catalog().expect("a catalogue");
    let mut titles = Vec::new();
    let mut next = dictionary(&pdf, catalog, "Outlines").get(b"First").ok();
    while let Some(object) = next {
        let item = resolved(&pdf, object).as_dict().expect("a bookmark");
        titles.push(text(&pdf, item, "Title").expect("a title"));
        next = item.get(b"Next").ok();
    }
    let headings: Vec<String> =
        document.sections.iter().map(|section| section.heading.clone()).collect();
    assert_eq!(titles, headings);

    let pages = Pages::of(&document).expect("pages");
    let outline = pages.outline();
    let names: Vec<&str> = outline.iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(names, headings);
    assert!(outline.is_sorted_by_key(|(_, page)| *page));
    assert_eq!(outline[0].1, 0);
    assert!(outline.iter().all(|(_, page)| *page < pages.count()));
}

/// All text of a PDF as another library copies it, without the spaces that lines make.
fn copied(pdf: &Pdf) -> String {
    let pages: Vec<u32> = pdf.get_pages().into_keys().collect();
    let text = pdf.extract_text(&pages).expect("text");
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

fn closed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

#[test]
fn text_comes_out_as_it_went_in() {
    for language in Language::ALL {
        let document = support::document(language);
        let text = copied(&read(&document));
        for expected in [support::MARKUP, support::WELSH, &document.title, &document.contact[1]] {
            assert!(text.contains(&closed(expected)), "{expected} in {text}");
        }
    }
}

/// A short document: title and one section.
fn short(blocks: Vec<Block>) -> Document {
    Document {
        logo: None,
        contact: Vec::new(),
        note: Vec::new(),
        sections: vec![Section { id: "summary", heading: "A".to_owned(), new_page: true, blocks }],
        ..support::document(Language::En)
    }
}

#[test]
fn what_is_missing_breaks_nothing() {
    let mut table = support::small_areas(Language::Cy, 3);
    table.columns.clear();
    let mut uneven = support::small_areas(Language::Cy, 3);
    uneven.wide = false;
    uneven.rows[0].clear();
    uneven.rows[1].push(Cell::words("too many"));
    let mut empty = short(Vec::new());
    empty.sections.clear();
    let mut nameless = short(Vec::new());
    nameless.title.clear();
    nameless.iso_date = "soon".to_owned();
    nameless.sections[0].heading = "  ".to_owned();
    let documents = [
        empty,
        nameless,
        short(vec![
            Block::KeyFigures(Vec::new()),
            Block::List(Vec::new()),
            Block::Heading(String::new()),
            Block::Paragraph("".into()),
            Block::Table(table),
            Block::Table(uneven),
        ]),
    ];
    for document in &documents {
        assert_eq!(read(document).get_pages().len(), 1);
    }
}

#[test]
fn letters_that_the_typeface_lacks_break_nothing() {
    let mut document = short(vec![
        Block::Paragraph("📞 日本 \u{200d}\u{feff} w\u{302}yl \0 a\u{2011}b \u{202f}x".into()),
        support::figure("map", [80.0, 40.0]),
    ]);
    if let Block::Figure(figure) = &mut document.sections[0].blocks[1] {
        figure.svg = figure.svg.replace("Pumed", "📞 日本");
        figure.alt = "日本".to_owned();
    }
    document.title = "Ŵ 日本".to_owned();
    let text = copied(&read(&document));
    assert!(text.contains("ŵyl"), "{text}");
}

#[test]
fn logos_are_png_jpeg_or_svg_and_a_broken_one_is_named() {
    let with = |bytes: &[u8], format| {
        let mut document = short(Vec::new());
        let alt = "The logo".to_owned();
        document.logo = Some(Logo { bytes: bytes.to_vec(), format, alt });
        pdf::write(&document)
    };
    assert!(with(support::PNG, "png").is_ok());
    for (bytes, format) in [
        (&b"no picture"[..], "png"),
        (support::PNG, "jpg"),
        (b"<svg", "svg"),
        (b"\xff\xfe", "svg"),
        (b"", "png"),
        (support::PNG, "gif"),
    ] {
        let error = with(bytes, format).expect_err("no picture");
        assert!(matches!(error, PdfError::Logo { .. }), "{error}");
        assert_eq!(error.code(), "report-logo");
        for language in Language::ALL {
            let message =
                Messages::embedded().text(language, "error-report-logo", &error.arguments());
            assert!(message.contains(format) && !message.contains('$'), "{message}");
        }
    }
}

#[test]
fn pages_are_pictures() {
    let pages = Pages::of(&support::document(Language::En)).expect("pages");
    assert_eq!(pages.count(), read(&support::document(Language::En)).get_pages().len());
    let picture = pages.png(0, 1.0).expect("a picture");
    assert_eq!(&picture[..8], b"\x89PNG\r\n\x1a\n");
    let side = |at: usize| u32::from_be_bytes(picture[at..at + 4].try_into().expect("four bytes"));
    assert_eq!((side(16), side(20)), (595, 842), "A4 at 72 dots per inch");
    assert!(matches!(
        pages.png(pages.count(), 1.0),
        Err(PdfError::Page { page, count }) if page == count
    ));
    for scale in [0.0, -1.0, f32::NAN, 100.0] {
        assert!(matches!(pages.png(0, scale), Err(PdfError::Scale { .. })), "{scale}");
    }
}

/// The document of an area of its own, so that nothing of it was set before.
fn distinct(number: usize) -> Document {
    let mut document = support::document(Language::Cy);
    document.title = format!("Ward {number}");
    for section in &mut document.sections {
        for block in &mut section.blocks {
            match block {
                Block::Table(table) => {
                    for row in &mut table.rows {
                        row[0].text = format!("{} {number}", row[0].text);
                    }
                }
                Block::Figure(figure) => {
                    figure.svg = figure.svg.replace("Pumed", &format!("Pumed {number}"));
                }
                _ => {}
            }
        }
    }
    document
}

#[test]
fn the_same_document_is_the_same_file_on_every_thread() {
    let documents: Vec<Document> = (0..3).map(distinct).collect();
    let alone: Vec<Vec<u8>> =
        documents.iter().map(|document| pdf::write(document).expect("a PDF")).collect();
    thread::scope(|scope| {
        let threads: Vec<_> = (0..6)
            .map(|thread| {
                let document = &documents[thread % 3];
                (thread, scope.spawn(|| pdf::write(document).expect("a PDF")))
            })
            .collect();
        for (thread, handle) in threads {
            assert_eq!(handle.join().expect("no panic"), alone[thread % 3], "thread {thread}");
        }
    });
}

/// Memory of the process, MiB.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").expect("status");
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).expect("VmRSS");
    line.split_whitespace().nth(1).expect("kB").parse::<usize>().expect("a number") / 1024
}

#[cfg(target_os = "linux")]
#[test]
fn memory_stays_flat_over_a_batch() {
    let set = |numbers: std::ops::Range<usize>| {
        for number in numbers {
            pdf::write(&distinct(number)).expect("a PDF");
        }
    };
    set(100..110);
    let before = resident();
    set(110..140);
    let after = resident();
    assert!(after < before + 60, "from {before} to {after} MiB over 30 reports");
}
