//! Which measure a table of the survey is about, and which of its answers counts.

/// A measure, and how tables speak of it. Words are small letters; of each list one must be there, and none of `not`.
pub(super) struct Answers {
    /// The measure.
    pub measure: &'static str,
    /// Words of which all of one group must be in the table's headers, titles or answers.
    about: &'static [&'static [&'static str]],
    /// What the answer that counts begins with or is, the likeliest first.
    counts: &'static [&'static str],
    /// The answer whose rest would count is not taken: who does not is a figure of its own with a rounding of its own.
    not: &'static [&'static str],
}

pub(super) const ANSWERS: [Answers; 3] = [
    Answers {
        measure: "digital_skills",
        about: &[&["digital skill"], &["sgiliau digidol"], &["sgil digidol"], &["sgìl digidol"]],
        counts: &[
            "all five",
            "all 5",
            "five skills",
            "5 skills",
            "has all",
            "pob un o",
            "y pump",
            "pum sgil",
            "all skills",
            "percentage with",
            "yes",
        ],
        not: &["no ", "none", "not ", "dim", "one ", "two ", "three ", "four ", "some"],
    },
    Answers {
        measure: "internet_at_home",
        about: &[
            &["internet", "access at home"],
            &["internet", "household"],
            &["internet access"],
            &["rhyngrwyd", "gartref"],
            &["rhyngrwyd", "aelwyd"],
        ],
        counts: &[
            "yes",
            "has internet",
            "have internet",
            "household has",
            "with internet",
            "access",
            "oes",
            "ydy",
            "mynediad",
            "internet",
        ],
        not: &[
            "no", "does not", "do not", "without", "not ", "nac oes", "dim", "heb", "don't",
            "don’t",
        ],
    },
    Answers {
        measure: "internet_use",
        about: &[
            &["internet", "use"],
            &["internet user"],
            &["use of the internet"],
            &["rhyngrwyd", "defnydd"],
        ],
        counts: &[
            "yes",
            "uses the internet",
            "uses internet",
            "use the internet",
            "internet user",
            "used internet",
            "uses",
            "ydy",
            "yn defnyddio",
            "defnyddio",
        ],
        not: &[
            "no", "does not", "do not", "never", "not ", "nac ydy", "dim", "ddim", "don't", "don’t",
        ],
    },
];

/// The measure that a table's texts are about.
pub(super) fn about(texts: &[String]) -> Option<&'static Answers> {
    let texts: Vec<String> = texts.iter().map(|text| text.to_lowercase()).collect();
    let whole = texts.join("\n");
    let speaks = |answers: &&Answers| {
        answers.about.iter().any(|words| words.iter().all(|word| whole.contains(word)))
    };
    ANSWERS.iter().find(speaks)
}

impl Answers {
    /// The answer that counts among those of a table; where there is only one, it. None where none is known.
    pub(super) fn choose<'a>(&self, all: &[&'a str]) -> Option<&'a str> {
        let is_other = |answer: &str| {
            self.not.iter().any(|not| answer.starts_with(not) || answer == not.trim())
        };
        let known: Vec<(&str, String)> = all.iter().map(|&one| (one, one.to_lowercase())).collect();
        for counts in self.counts {
            let found =
                known.iter().find(|(_, answer)| !is_other(answer) && answer.starts_with(counts));
            let found = found.or_else(|| {
                known.iter().find(|(_, answer)| !is_other(answer) && answer.contains(counts))
            });
            if let Some((answer, _)) = found {
                return Some(answer);
            }
        }
        match all {
            [one] if !is_other(&one.to_lowercase()) => Some(one),
            _ => None,
        }
    }
}
