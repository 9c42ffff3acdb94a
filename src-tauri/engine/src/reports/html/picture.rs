//! A standalone SVG as a part of a page: one description, ids that no other picture has, nothing that runs or loads.

use std::fmt::Write;

use maud::{Escaper, Render};

/// Elements that have no place in a figure: what they hold is left out with them.
const LEFT_OUT: [&str; 4] = ["script", "foreignObject", "title", "desc"];

/// The picture with the ids inside it under `prefix`, and `alt` as its description.
///
/// What is no SVG becomes the description alone.
pub(super) fn inline(svg: &str, prefix: &str, alt: &str) -> String {
    let mut picture = String::with_capacity(svg.len() + alt.len() + 256);
    let mut rest = svg;
    let mut root = true;
    // The element that is being left out.
    let mut skipped: Option<&str> = None;
    while let Some(open) = rest.find('<') {
        if skipped.is_none() && !root {
            picture.push_str(&rest[..open]);
        }
        rest = &rest[open..];
        let Some(length) = tag_length(rest) else { break };
        let (tag, after) = rest.split_at(length);
        rest = after;
        if tag.starts_with("<?") || tag.starts_with("<!") {
            continue;
        }
        let closing = tag.starts_with("</");
        let name = name(tag);
        if let Some(element) = skipped {
            if closing && name == element {
                skipped = None;
            }
            continue;
        }
        if LEFT_OUT.contains(&name) {
            if !closing && !tag.ends_with("/>") {
                skipped = Some(name);
            }
            continue;
        }
        if closing {
            picture.push_str(tag);
        } else if root {
            if name != "svg" {
                break;
            }
            root = false;
            write_root(&mut picture, tag, prefix, alt);
        } else {
            write_tag(&mut picture, tag, prefix);
        }
    }
    if root { alt.render().into_string() } else { picture }
}

/// The length of the tag, comment or declaration that the text begins with.
fn tag_length(text: &str) -> Option<usize> {
    if text.starts_with("<!--") {
        return text.find("-->").map(|end| end + 3);
    }
    let mut quote = None;
    for (place, byte) in text.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(place + 1),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

/// The name of the element of a tag.
fn name(tag: &str) -> &str {
    let start = tag.trim_start_matches(['<', '/']);
    let end = start.find(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/'));
    &start[..end.unwrap_or(start.len())]
}

/// The attributes of an opening tag, name and value as written.
fn attributes(tag: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = tag[1 + name(tag).len()..].trim_end_matches('>').trim_end_matches('/');
    std::iter::from_fn(move || {
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|first| matches!(first, '"' | '\''))?;
        let (value, after) = after[1..].split_once(quote)?;
        rest = after;
        Some((name.trim(), value))
    })
}

fn write_root(picture: &mut String, tag: &str, prefix: &str, alt: &str) {
    picture.push_str("<svg");
    for (name, value) in attributes(tag) {
        let own = name.starts_with("aria-") || matches!(name, "role" | "id");
        if !own {
            write_attribute(picture, name, value, prefix);
        }
    }
    let _ = write!(
        picture,
        " role=\"img\" aria-labelledby=\"{prefix}-alt\"><desc id=\"{prefix}-alt\">"
    );
    let _ = Escaper::new(picture).write_str(alt);
    picture.push_str("</desc>");
    if tag.ends_with("/>") {
        picture.push_str("</svg>");
    }
}

fn write_tag(picture: &mut String, tag: &str, prefix: &str) {
    // Most tags have nothing in them that points elsewhere.
    let simple = !["id=", "url(", "href", " on", "aria-"].iter().any(|sign| tag.contains(sign));
    if simple {
        picture.push_str(tag);
        return;
    }
    picture.push('<');
    picture.push_str(name(tag));
    for (name, value) in attributes(tag) {
        write_attribute(picture, name, value, prefix);
    }
    picture.push_str(if tag.ends_with("/>") { "/>" } else { ">" });
}

fn write_attribute(picture: &mut String, name: &str, value: &str, prefix: &str) {
    let value = match name {
        _ if name.starts_with("on") => return,
        "id" => format!("{prefix}-{value}"),
        "href" | "xlink:href" => match value.strip_prefix('#') {
            Some(id) => format!("#{prefix}-{id}"),
            None if value.starts_with("data:image/") => value.to_owned(),
            None => return,
        },
        "aria-labelledby" | "aria-describedby" => {
            let ids: Vec<String> =
                value.split_whitespace().map(|id| format!("{prefix}-{id}")).collect();
            ids.join(" ")
        }
        _ if value.contains("url(") => {
            // Only what is in the picture may be pointed to.
            let inside = value.replace("url(#", &format!("url(#{prefix}-"));
            let outside = inside.matches("url(").count() > inside.matches("url(#").count();
            if outside {
                return;
            }
            inside
        }
        _ => value.to_owned(),
    };
    let value = value.replace('"', "&quot;");
    let _ = write!(picture, " {name}=\"{value}\"");
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn ids_and_what_points_to_them_get_the_prefix() {
        let svg = r##"<?xml version="1.0"?><!DOCTYPE svg><!-- a > b --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" role='img' aria-labelledby="t d"><title id="t">T</title><desc id="d">D <b/></desc><defs><clipPath id="c"/></defs><g clip-path="url(#c)" fill='url(#p)'><use href="#a"/><use xlink:href='#b'></use><text>1 &lt; 2</text></g></svg>"##;
        assert_eq!(
            inline(svg, "m", "A & B"),
            r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" role="img" aria-labelledby="m-alt"><desc id="m-alt">A &amp; B</desc><defs><clipPath id="m-c"/></defs><g clip-path="url(#m-c)" fill="url(#m-p)"><use href="#m-a"/><use xlink:href="#m-b"></use><text>1 &lt; 2</text></g></svg>"##
        );
    }

    #[test]
    fn nothing_runs_and_nothing_is_loaded() {
        let svg = r#"<svg viewBox="0 0 1 1" onload="a()"><script>alert("</b>")</script><image href="https://example.org/a.png"/><rect onclick='b()' width="1"/><rect fill="url(https://example.org/#a)"/><a href="javascript:c()">x</a></svg>"#;
        assert_eq!(
            inline(svg, "m", ""),
            r#"<svg viewBox="0 0 1 1" role="img" aria-labelledby="m-alt"><desc id="m-alt"></desc><image/><rect width="1"/><rect/><a>x</a></svg>"#
        );
    }

    #[test]
    fn what_is_no_svg_is_its_description() {
        for broken in ["", "no picture", "<html></html>", "<svg", "<svg viewBox=\"0 0"] {
            assert_eq!(inline(broken, "m", "1 < 2"), "1 &lt; 2", "{broken}");
        }
    }
}
