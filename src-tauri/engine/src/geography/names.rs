//! Folding of place names, so that a search finds them however they are written.
//!
//! Case, accents (ŵ, ŷ, â), hyphens, apostrophes, articles (y, yr, 'r, the) and joining words (a, ac, and, &)
//! make no difference; St, Saint, Sant and Sain are one word. The initial mutations of Welsh are undone by
//! [`radicals`]; typing errors are counted by [`typing_errors`].
//!
//! Mutations after Peter Wynn Thomas, *Gramadeg y Gymraeg* (1996): soft p→b t→d c→g b→f d→dd g→∅ m→f ll→l
//! rh→r, nasal p→mh t→nh c→ngh b→m d→n g→ng, aspirate p→ph t→th c→ch.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words that make no difference: articles and joining words of both languages.
const SMALL_WORDS: [&str; 7] = ["y", "yr", "r", "the", "a", "ac", "and"];
/// All ways to write Saint.
const SAINTS: [&str; 5] = ["st", "saint", "sant", "santes", "sain"];
/// Prepositions before a place in running text: "yn Abertawe", "yng Nghaerdydd", "ym Mangor", "o Fôn".
const PREPOSITIONS: [&str; 7] = ["yn", "yng", "ym", "i", "o", "in", "at"];

/// A name without case, accents and punctuation: its letters and digits, and a space between words.
/// Apostrophes join (St David's → st davids) except before the Welsh article (Tre'r-ddôl → tre r ddol).
fn plain(text: &str) -> String {
    if text.is_ascii() {
        // Most names; decomposing costs more than all the rest.
        return plain_letters(
            text.chars().map(|character| character.to_ascii_lowercase()),
            text.len(),
        );
    }
    let letters =
        text.nfd().filter(|character| !is_combining_mark(*character)).flat_map(char::to_lowercase);
    plain_letters(letters, text.len())
}

/// The plain form of letters in lower case without accents.
fn plain_letters(letters: impl Iterator<Item = char>, length: usize) -> String {
    let mut plain = String::with_capacity(length);
    let mut characters = letters.peekable();
    while let Some(character) = characters.next() {
        match character {
            '\'' | '’' | '‘' | 'ʼ' | '`' => {
                // The article: r, and then the word ends.
                if characters.peek() == Some(&'r') {
                    characters.next();
                    let ends = characters.peek().is_none_or(|next| !next.is_alphanumeric());
                    if ends && !plain.ends_with(' ') && !plain.is_empty() {
                        plain.push(' ');
                    }
                    plain.push('r');
                }
            }
            // St. Dials, and letters that do not decompose.
            'ø' => plain.push('o'),
            'æ' => plain.push_str("ae"),
            'ß' => plain.push_str("ss"),
            letter if letter.is_alphanumeric() => plain.push(letter),
            _ => {
                if !plain.is_empty() && !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Both forms in which names are compared: see [`fold`] and [`compact`].
pub fn forms(text: &str) -> (String, String) {
    let plain = plain(text);
    let folded = without_small_words(&plain);
    let mut compact = plain;
    compact.retain(|character| character != ' ');
    (folded, compact)
}

/// The form in which names are compared: plain, one space between words, without articles and joining
/// words (unless nothing else is there), Saint in its one form.
pub fn fold(text: &str) -> String {
    without_small_words(&plain(text))
}

fn without_small_words(plain: &str) -> String {
    let mut folded = String::with_capacity(plain.len());
    for word in plain.split(' ').filter(|word| !SMALL_WORDS.contains(word)) {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(if SAINTS.contains(&word) { "st" } else { word });
    }
    if folded.is_empty() { plain.to_owned() } else { folded }
}

/// The plain form without spaces and with every word kept: Pen-y-bont and Penybont are the same.
pub fn compact(text: &str) -> String {
    forms(text).1
}

/// A folded text without a preposition in front of it, if there is one and something follows.
pub fn without_preposition(folded: &str) -> Option<&str> {
    let (first, rest) = folded.split_once(' ')?;
    PREPOSITIONS.contains(&first).then_some(rest)
}

/// The words that a folded word may stand for when its initial mutation is undone, likeliest first; the
/// word itself is not among them.
pub fn radicals(word: &str) -> Vec<String> {
    // The mutated initial, and the initials it may come from. Longer ones first: "ngh" before "ng".
    const INITIALS: [(&str, &[&str]); 16] = [
        ("ngh", &["c"]),
        ("ng", &["g"]),
        ("mh", &["p"]),
        ("nh", &["t"]),
        ("ph", &["p"]),
        ("th", &["t"]),
        ("ch", &["c"]),
        ("dd", &["d"]),
        ("ff", &[]),
        ("ll", &[]),
        ("rh", &[]),
        ("b", &["p"]),
        ("d", &["t"]),
        ("g", &["c"]),
        ("f", &["b", "m"]),
        ("m", &["b"]),
    ];
    let mut found: Vec<String> = Vec::new();
    let initial = INITIALS.iter().find(|(mutated, _)| word.starts_with(mutated));
    if let Some((mutated, originals)) = initial {
        let rest = &word[mutated.len()..];
        found.extend(originals.iter().map(|original| format!("{original}{rest}")));
    }
    let first = word.chars().next().unwrap_or(' ');
    match first {
        'n' if initial.is_none() => found.push(format!("d{}", &word[1..])),
        'l' if initial.is_none() => found.push(format!("l{word}")),
        'r' if initial.is_none() => found.push(format!("rh{}", &word[1..])),
        _ => {}
    }
    // Soft mutation drops g: Went from Gwent, Lyn from Glyn, Rosmont from Grosmont.
    if initial.is_none()
        && matches!(first, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' | 'l' | 'r' | 'n')
    {
        found.push(format!("g{word}"));
    }
    found
}

/// The folded texts that a folded query may stand for when one word's initial mutation is undone. Only
/// the first six words are tried, so that a long text costs no more than a short one.
pub fn unmutated(folded: &str) -> Vec<String> {
    let words: Vec<&str> = folded.split(' ').collect();
    let mut found = Vec::new();
    for (position, word) in words.iter().enumerate().take(6) {
        for radical in radicals(word) {
            let mut changed = words.clone();
            changed[position] = &radical;
            found.push(changed.join(" "));
        }
    }
    found
}

/// How many typing errors a text of so many letters may have.
pub fn errors_allowed(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        8..=12 => 2,
        _ => 3,
    }
}

/// Typing errors (a letter too many, missing, wrong, or two neighbours swapped) between two folded
/// texts, if there are no more than `allowed`.
pub fn typing_errors(one: &str, other: &str, allowed: usize) -> Option<usize> {
    if one.len().abs_diff(other.len()) > 2 * allowed {
        return None;
    }
    let errors = strsim::osa_distance(one, other);
    (errors <= allowed).then_some(errors)
}

/// A set of the letters in a folded text: two texts whose sets differ in more than twice as many letters
/// as errors are allowed cannot be equal within them. Saves counting errors in nearly all names.
pub fn letters(folded: &str) -> u64 {
    folded.bytes().fold(0, |set, byte| match byte {
        b'a'..=b'z' => set | 1 << (byte - b'a'),
        b'0'..=b'9' => set | 1 << (26 + byte - b'0'),
        b' ' => set,
        _ => set | 1 << 36,
    })
}

/// The names that a name is made of: "Splott & Tremorfa" is Splott, Tremorfa; the name itself if it has one.
pub fn parts(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in name.split_whitespace() {
        let joins = matches!(word, "&" | "a" | "ac" | "and" | "with" | "gyda");
        // The article of "a'r Fali" stays out of the part.
        let article = matches!(word, "a'r" | "a’r" | "gyda'r" | "gyda’r");
        let last = parts.len() - 1;
        if (joins || article) && !parts[last].is_empty() {
            parts.push(String::new());
            continue;
        }
        let (word, ends) = word.strip_suffix([',', ':']).map_or((word, false), |word| (word, true));
        if !parts[last].is_empty() {
            parts[last].push(' ');
        }
        parts[last].push_str(word);
        if ends {
            parts.push(String::new());
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        compact, errors_allowed, fold, letters, parts, radicals, typing_errors, unmutated,
        without_preposition,
    };

    #[test]
    fn case_accents_and_punctuation() {
        for (written, folded) in [
            ("CAERDYDD", "caerdydd"),
            ("Ynys Môn", "ynys mon"),
            ("Tŷ-croes", "ty croes"),
            ("Y Fenni", "fenni"),
            ("Yr Wyddgrug", "wyddgrug"),
            ("The Mumbles", "mumbles"),
            ("De'r Fenni a Chrucornau", "de fenni chrucornau"),
            ("Tre'r-ddôl", "tre ddol"),
            ("Connah’s Quay", "connahs quay"),
            ("Merlin's Bridge", "merlins bridge"),
            ("Splott & Tremorfa", "splott tremorfa"),
            ("St. Dials", "st dials"),
            ("Saint Asaph", "st asaph"),
            ("Sain Ffagan", "st ffagan"),
            ("St David's", "st davids"),
            ("Pen-y-bont ar Ogwr", "pen bont ar ogwr"),
            ("  Bae   Colwyn ", "bae colwyn"),
            ("Y", "y"),
            ("Llansan Siôr", "llansan sior"),
            ("LandyfrÏog", "landyfriog"),
            ("'Rhos'", "rhos"),
        ] {
            assert_eq!(fold(written), folded, "{written}");
        }
        assert_eq!(compact("Pen-y-bont"), compact("Penybont"));
        assert_eq!(compact("Tre'r-ddôl"), compact("Trerddol"));
        assert_eq!(without_preposition("yng nghaerdydd"), Some("nghaerdydd"));
        assert_eq!(without_preposition("i"), None);
    }

    #[test]
    fn mutations_are_undone() {
        for (mutated, radical) in [
            // soft
            ("bowys", "powys"),
            ("bontypridd", "pontypridd"),
            ("dreorci", "treorci"),
            ("ddinbych", "dinbych"),
            ("gaerdydd", "caerdydd"),
            ("fangor", "bangor"),
            ("ferthyr", "merthyr"),
            ("lanelli", "llanelli"),
            ("rydaman", "rhydaman"),
            ("went", "gwent"),
            ("wynedd", "gwynedd"),
            ("lyn", "glyn"),
            ("raig", "graig"),
            // nasal
            ("mhowys", "powys"),
            ("nhreorci", "treorci"),
            ("nghaerdydd", "caerdydd"),
            ("mangor", "bangor"),
            ("ninbych", "dinbych"),
            ("ngwynedd", "gwynedd"),
            // aspirate
            ("phowys", "powys"),
            ("threorci", "treorci"),
            ("chaerdydd", "caerdydd"),
        ] {
            assert!(radicals(mutated).iter().any(|found| found == radical), "{mutated}");
        }
        // Names that start like nothing mutated.
        for word in ["caerdydd", "powys", "treorci", "ffestiniog", "llandudno", "rhyl", "saron", ""]
        {
            assert_eq!(radicals(word), Vec::<String>::new(), "{word}");
        }
        assert!(unmutated("fae colwyn").contains(&"bae colwyn".to_owned()));
    }

    #[test]
    fn typing_errors_are_counted() {
        for (typed, meant, errors) in [
            ("abertwe", "abertawe", 1),
            ("aberystwith", "aberystwyth", 1),
            ("caerphily", "caerphilly", 1),
            ("llanelly", "llanelli", 1),
            ("cadriff", "cardiff", 1),
            ("merthr tidfil", "merthyr tydfil", 2),
        ] {
            let allowed = errors_allowed(typed.len());
            assert_eq!(typing_errors(typed, meant, allowed), Some(errors), "{typed}");
        }
        assert_eq!(typing_errors("mold", "barry", 1), None);
        assert_eq!(errors_allowed(3), 0);
    }

    #[test]
    fn names_of_several_places() {
        assert_eq!(
            parts("Rhos-y-bol, Marian-glas & Moelfre"),
            ["Rhos-y-bol", "Marian-glas", "Moelfre"]
        );
        assert_eq!(parts("Llain-goch a'r Fali"), ["Llain-goch", "Fali"]);
        assert_eq!(parts("Haverfordwest: Castle"), ["Haverfordwest", "Castle"]);
        assert_eq!(parts("Abersoch ac Aberdaron"), ["Abersoch", "Aberdaron"]);
        assert_eq!(parts("Bangor"), ["Bangor"]);
        assert_eq!(parts("Aberystwyth Morfa a Glais"), ["Aberystwyth Morfa", "Glais"]);
    }

    fn shared(one: &str, other: &str) -> u32 {
        (letters(one) ^ letters(other)).count_ones()
    }

    proptest! {
        #[test]
        fn folding_is_stable(text in "\\PC{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(!once.contains("  ") && once.trim() == once);
            let small = compact(&text);
            prop_assert_eq!(compact(&small), small.clone());
        }

        #[test]
        fn case_and_hyphens_do_not_matter(text in "[A-Za-z]{1,8}([- ][A-Za-z]{1,8}){0,3}") {
            prop_assert_eq!(fold(&text), fold(&text.to_uppercase()));
            prop_assert_eq!(fold(&text), fold(&text.replace('-', " ")));
            prop_assert_eq!(compact(&text), compact(&text.replace(['-', ' '], "")));
        }

        #[test]
        fn letter_sets_never_hide_a_name(one in "[a-e ]{0,9}", other in "[a-e ]{0,9}") {
            let errors = strsim::osa_distance(&one, &other);
            prop_assert!(shared(&one, &other) as usize <= 2 * errors);
        }

        #[test]
        fn a_mutated_word_finds_its_radical(rest in "[a-z]{2,8}", pick in 0_usize..22) {
            let (radical, mutated) = [
                ("p", "b"), ("t", "d"), ("c", "g"), ("b", "f"), ("d", "dd"), ("m", "f"), ("ll", "l"), ("rh", "r"),
                ("p", "mh"), ("t", "nh"), ("c", "ngh"), ("b", "m"), ("d", "n"), ("g", "ng"),
                ("p", "ph"), ("t", "th"), ("c", "ch"), ("ga", "a"), ("gw", "w"), ("gl", "l"), ("gr", "r"), ("ge", "e"),
            ][pick];
            let mutated = format!("{mutated}x{rest}");
            let radical = format!("{radical}x{rest}");
            prop_assert!(radicals(&mutated).contains(&radical), "{} {}", mutated, radical);
        }
    }
}
