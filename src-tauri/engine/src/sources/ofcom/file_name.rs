//! What only the name of a file of Ofcom's says: when the data are from, which issue it is, and whether they are about
//! residential premises only (`202601_fixed_oa_res_coverage_r01.csv`).

/// What a file's name says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FileName {
    /// The month (`2026-01`).
    pub vintage: Option<String>,
    /// The issue (`r01`).
    pub issue: Option<String>,
    /// Whether the premises are residential ones only.
    pub residential: bool,
}

impl FileName {
    /// Reads a name, with its archive and folders if it has any. What stands nearest to the file counts first; that a
    /// file is about residential premises is never taken from the archive's name, which can hold both.
    pub fn read(name: &str) -> Self {
        let parts: Vec<&str> = name.split(['/', '\\']).collect();
        let inside = if parts.len() > 1 { &parts[1..] } else { &parts[..] };
        let nearest = || parts.iter().rev();
        Self {
            vintage: nearest().find_map(|part| month(part)),
            issue: nearest().find_map(|part| issue(part)),
            residential: inside
                .iter()
                .flat_map(|part| words(part))
                .any(|word| matches!(word.to_ascii_lowercase().as_str(), "res" | "residential")),
        }
    }
}

/// `YYYYMM` among other characters than digits.
fn month(part: &str) -> Option<String> {
    part.split(|character: char| !character.is_ascii_digit()).find_map(|digits| {
        let (year, month) = digits.split_at_checked(4).filter(|_| digits.len() == 6)?;
        let plausible = (2010..2100).contains(&year.parse::<u32>().ok()?)
            && (1..=12).contains(&month.parse::<u32>().ok()?);
        plausible.then(|| format!("{year}-{month}"))
    })
}

/// `r01`, `r1`, `r01b`.
fn issue(part: &str) -> Option<String> {
    let is_issue = |word: &&str| {
        let rest = word.strip_prefix(['r', 'R']).unwrap_or_default();
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        (1..=2).contains(&digits) && rest.len() - digits <= 1
    };
    words(part).find(is_issue).map(str::to_ascii_lowercase)
}

fn words(part: &str) -> impl Iterator<Item = &str> {
    part.split(|character: char| !character.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::FileName;

    #[test]
    fn names_of_all_years() {
        for (name, vintage, issue, residential) in [
            ("202507_fixed_laua_coverage_r01.wales.csv", "2025-07", "r01", false),
            (
                "202601_fixed_oa_coverage_r01.zip/202601_fixed_oa_res_coverage_r01.csv",
                "2026-01",
                "r01",
                true,
            ),
            (
                "202601_fixed_oa_res_coverage_r01.zip/202601_fixed_oa_coverage_r01b.csv",
                "2026-01",
                "r01b",
                false,
            ),
            (
                "202507_fixed_pc_coverage_r01.zip/postcode_res_files/202507_fixed_pc_coverage_res_r01_CF.csv",
                "2025-07",
                "r01",
                true,
            ),
            ("202407_fixed_performance_laua_r1.csv", "2024-07", "r1", false),
            ("x.zip/202209_r02/oa.csv", "2022-09", "r02", false),
        ] {
            let read = FileName::read(name);
            let expected =
                FileName { vintage: Some(vintage.into()), issue: Some(issue.into()), residential };
            assert_eq!(read, expected, "{name}");
        }
        assert_eq!(FileName::read("coverage 20250731 202513 results.csv"), FileName::default());
    }
}
