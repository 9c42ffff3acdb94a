//! Where do the parts of a JSON text stand?
//!
//! For texts that have been read once and are known to be JSON: values are only stepped over, so that a feature's
//! properties and geometry can be found, shown and written out again just as they are.

use std::{borrow::Cow, ops::Range};

/// A part of a text, from byte to byte.
pub(super) type Part = Range<usize>;

/// The members of an object: each key (without its quotation marks) and its value. Nothing for what is no object.
pub(super) fn members(text: &str, object: &Part) -> impl Iterator<Item = (Part, Part)> {
    let bytes = text.as_bytes();
    let mut at = inside(bytes, object, b'{');
    std::iter::from_fn(move || {
        at = next(bytes, at);
        let key = value(bytes, at?);
        let member = value(bytes, next(bytes, Some(key.end))?);
        at = Some(member.end);
        Some((key.start + 1..key.end - 1, member))
    })
}

/// The items of an array. Nothing for what is no array.
pub(super) fn items(text: &str, array: &Part) -> impl Iterator<Item = Part> {
    let bytes = text.as_bytes();
    let mut at = inside(bytes, array, b'[');
    std::iter::from_fn(move || {
        at = next(bytes, at);
        let item = value(bytes, at?);
        at = Some(item.end);
        Some(item)
    })
}

/// The value of an object's last member with a key.
pub(super) fn member(text: &str, object: &Part, key: &str) -> Option<Part> {
    let same = members(text, object).filter(|(name, _)| string(&text[name.clone()]) == key);
    same.last().map(|(_, value)| value)
}

/// What a string between quotation marks says.
pub(super) fn string(inner: &str) -> Cow<'_, str> {
    if inner.contains('\\') {
        // Known to be a string, unless it names half of a pair of surrogates.
        serde_json::from_str(&format!("\"{inner}\"")).map_or(Cow::Borrowed(inner), Cow::Owned)
    } else {
        Cow::Borrowed(inner)
    }
}

/// Behind the opening bracket.
fn inside(bytes: &[u8], part: &Part, open: u8) -> Option<usize> {
    (bytes.get(part.start) == Some(&open)).then_some(part.start + 1)
}

/// Where the next value begins; none at the closing bracket.
fn next(bytes: &[u8], at: Option<usize>) -> Option<usize> {
    let from = at?;
    let skipped = bytes.get(from..)?.iter().position(|byte| !b" \t\r\n,:".contains(byte))?;
    (!b"]}".contains(&bytes[from + skipped])).then_some(from + skipped)
}

/// The value that begins here.
fn value(bytes: &[u8], start: usize) -> Part {
    let mut depth = 0_usize;
    let mut at = start;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => at = closing_quote(bytes, at + 1),
            b'[' | b'{' => depth += 1,
            b']' | b'}' | b',' | b':' | b' ' | b'\t' | b'\r' | b'\n' if depth == 0 => {
                return start..at;
            }
            b']' | b'}' => depth -= 1,
            _ => {}
        }
        at += 1;
        if depth == 0 && matches!(bytes[at - 1], b'"' | b']' | b'}') {
            return start..at;
        }
    }
    start..bytes.len()
}

fn closing_quote(bytes: &[u8], mut at: usize) -> usize {
    while at < bytes.len() && bytes[at] != b'"' {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn parts_of_a_text() {
        let text = r#"{"a" : 1.5e3 ,"b\"}":[ 1,[2 ,{"c":"]"}], "x,y" ,null ] , "e":{}, "a":-2}"#;
        let whole = 0..text.len();
        let found: Vec<(&str, &str)> =
            members(text, &whole).map(|(key, value)| (&text[key], &text[value])).collect();
        let array = r#"[ 1,[2 ,{"c":"]"}], "x,y" ,null ]"#;
        assert_eq!(found, [("a", "1.5e3"), (r#"b\"}"#, array), ("e", "{}"), ("a", "-2")]);
        let array = member(text, &whole, "b\"}").unwrap();
        let found: Vec<&str> = items(text, &array).map(|item| &text[item]).collect();
        assert_eq!(found, ["1", r#"[2 ,{"c":"]"}]"#, r#""x,y""#, "null"]);
        assert_eq!(&text[member(text, &whole, "a").unwrap()], "-2");
        assert_eq!(member(text, &array, "a"), None);
        assert_eq!(items(text, &whole).count(), 0);
        assert_eq!(string(r"\u00e9\\"), "é\\");
    }

    fn json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i32>().prop_map(Into::into),
            "[a\"\\\\\\[\\]{},: é]{0,6}".prop_map(Into::into),
        ];
        leaf.prop_recursive(3, 30, 5, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
                proptest::collection::btree_map("[a-c\"\\\\]{0,3}", inner, 0..5)
                    .prop_map(|map| serde_json::Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn every_part_is_found(value in json(), pretty: bool) {
            let text = if pretty {
                serde_json::to_string_pretty(&value).unwrap()
            } else {
                value.to_string()
            };
            let whole = 0..text.len();
            let read = |part: Part| -> serde_json::Value {
                serde_json::from_str(&text[part]).unwrap()
            };
            match value {
                serde_json::Value::Array(values) => {
                    let found: Vec<_> = items(&text, &whole).map(read).collect();
                    prop_assert_eq!(found, values);
                }
                serde_json::Value::Object(map) => {
                    let found = members(&text, &whole)
                        .map(|(key, value)| (string(&text[key]).into_owned(), read(value)))
                        .collect();
                    prop_assert_eq!(serde_json::Value::Object(found), serde_json::Value::Object(map));
                }
                _ => prop_assert_eq!(members(&text, &whole).count(), 0),
            }
        }

        #[test]
        fn what_is_no_json_does_not_panic(text in "[\\[\\]{}\",:a\\\\ ]{0,30}") {
            let whole = 0..text.len();
            let _ = members(&text, &whole).count() + items(&text, &whole).count();
        }
    }
}
