//! The report as PDF.

mod support;

use cyswllt_engine::{reports::pdf, text::Language};

#[test]
fn out() {
    for language in Language::ALL {
        let document = support::document(language);
        for _ in 0..3 {
            let start = std::time::Instant::now();
            let pages = pdf::Pages::of(&document).unwrap();
            let set = start.elapsed();
            let bytes = pages.pdf().unwrap();
            println!("{} pages, {:?} set, {:?} in all, {} bytes", pages.count(), set, start.elapsed(), bytes.len());
            std::fs::create_dir_all("/tmp/w/set").unwrap();
            std::fs::write(format!("/tmp/w/set/{}.pdf", language.id()), bytes).unwrap();
        }
        println!("{:?}", pdf::Pages::of(&document).unwrap().outline());
    }
}
