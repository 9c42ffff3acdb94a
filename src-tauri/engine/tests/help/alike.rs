//! Both languages say the same: headings, lists, tables, formulas, codes, numbers, pictures and links.

use std::{fs, path::Path};

use super::page::{Page, Piece, ids, numbers, repository};

/// What is compared, as texts that have to agree.
type Compared = (&'static str, Vec<String>);

fn sorted(mut texts: Vec<String>) -> Vec<String> {
    texts.sort_unstable();
    texts
}

fn compared(page: &Page) -> Vec<Compared> {
    let headings = page.all(|piece| match piece {
        Piece::Heading(depth) => Some(depth.to_string()),
        _ => None,
    });
    let shown = page.all(|piece| match piece {
        Piece::Formula { tex, display: true } => Some(tex.clone()),
        _ => None,
    });
    let said = page.all(|piece| match piece {
        Piece::Formula { tex, display: false } => Some(tex.clone()),
        _ => None,
    });
    let links = page.all(|piece| match piece {
        Piece::Link(target) => Some(target.split('#').next().unwrap_or_default().to_owned()),
        _ => None,
    });
    let pictures = page.all(|piece| match piece {
        Piece::Picture { file, .. } => {
            Some(file.replace("-en.png", ".png").replace("-cy.png", ".png"))
        }
        _ => None,
    });
    let said_numbers = page.all(|piece| match piece {
        Piece::Text(text) | Piece::Bold(text) => Some(numbers(text)),
        _ => None,
    });
    let lines = |start: &str| {
        vec![page.source.lines().filter(|line| line.starts_with(start)).count().to_string()]
    };
    vec![
        ("headings", headings),
        ("formulas", shown),
        ("formulas in lines", sorted(said)),
        ("codes", sorted(page.codes())),
        ("links", sorted(links)),
        ("pictures", pictures),
        ("numbers", sorted(said_numbers.concat())),
        ("rows of tables", lines("|")),
        ("points of lists", lines("- ")),
    ]
}

#[test]
fn both_languages_say_the_same() {
    let mut faults = Vec::new();
    for id in ids(&[]) {
        let [english, welsh] = ["en", "cy"].map(|language| compared(&Page::open(language, &id)));
        for ((what, english), (_, welsh)) in english.into_iter().zip(welsh) {
            if english != welsh {
                faults.push(format!("{id}: {what}: {english:?} / {welsh:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn blocks_of_code_are_the_same_unless_they_speak_a_language() {
    for id in ids(&[]) {
        let blocks = |language: &str| {
            Page::open(language, &id).all(|piece| match piece {
                Piece::Block { kind, code } if kind != "text" => {
                    Some(code.replace("--language cy", "--language en"))
                }
                _ => None,
            })
        };
        assert_eq!(blocks("en"), blocks("cy"), "{id}");
    }
}

#[test]
fn links_and_pictures_are_there_and_pictures_are_of_the_pages_language() {
    for id in ids(&[]) {
        for language in ["en", "cy"] {
            let page = Page::open(language, &id);
            for piece in &page.pieces {
                match piece {
                    Piece::Link(target) if !target.starts_with("https://") => {
                        let file = target.split('#').next().unwrap_or_default();
                        let there = format!("data/help/{language}/{file}");
                        assert!(repository().join(there).exists(), "{}: {target}", page.path);
                    }
                    Piece::Picture { file, text } => {
                        let name = file.strip_prefix("../").expect("a file of data/help");
                        let there = repository().join("data/help").join(name);
                        assert!(there.exists(), "{}: {file}", page.path);
                        assert!(
                            name.ends_with(&format!("-{language}.png")),
                            "{}: {file}",
                            page.path
                        );
                        assert!(text.len() > 20, "{}: {file} has no description", page.path);
                    }
                    _ => {}
                }
            }
        }
    }
}

/// They are part of what is installed.
#[test]
fn pictures_are_small_and_each_is_shown() {
    let shown: Vec<String> = ids(&[])
        .iter()
        .flat_map(|id| ["en", "cy"].map(|language| Page::open(language, id)))
        .flat_map(|page| {
            page.all(|piece| match piece {
                Piece::Picture { file, .. } => Some(file.replace("../", "")),
                _ => None,
            })
        })
        .collect();
    let mut bytes = 0;
    for entry in fs::read_dir(repository().join("data/help")).expect("the folder") {
        let entry = entry.expect("an entry");
        let name = entry.file_name().into_string().expect("UTF-8");
        if Path::new(&name).extension().is_some_and(|ending| ending == "png") {
            bytes += entry.metadata().expect("a size").len();
            assert!(shown.contains(&name), "no page shows {name}");
        }
    }
    assert!(bytes <= 6_000_000, "the pictures have {bytes} bytes");
}
