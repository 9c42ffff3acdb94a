//! The Welsh Government's Welsh Index of Multiple Deprivation 2025: ranks by LSOA.

use std::{collections::BTreeMap, path::Path};

use super::table::{Table, TableError};

/// The index and its domains: name of the pack's columns, header of the published file.
pub const INDICES: [(&str, &str); 9] = [
    ("wimd", "WIMD 2025"),
    ("wimd_income", "Income"),
    ("wimd_employment", "Employment"),
    ("wimd_health", "Health"),
    ("wimd_education", "Education"),
    ("wimd_access", "Access to Services"),
    ("wimd_housing", "Housing"),
    ("wimd_safety", "Community Safety"),
    ("wimd_environment", "Physical Environment"),
];

/// The shares of most deprived LSOAs that the Welsh Government publishes for larger areas, in per cent.
pub const SHARES: [u32; 3] = [10, 20, 50];

/// What can be wrong with the file.
#[derive(Debug, thiserror::Error)]
pub enum WimdError {
    /// The table cannot be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The overall ranks are not each number once.
    #[error("{file}: two LSOAs have the overall rank {rank}")]
    RankTwice {
        /// The file's name.
        file: String,
        /// The rank.
        rank: u32,
    },
}

/// Ranks of every LSOA in the order of [`INDICES`]; 1 is the most deprived.
pub fn ranks(path: &Path) -> Result<BTreeMap<String, [u32; 9]>, WimdError> {
    let table = Table::open(path)?;
    let code = table.column("LSOA code")?;
    let mut columns = [code; 9];
    for (column, (_, header)) in columns.iter_mut().zip(INDICES) {
        *column = table.column(header)?;
    }
    table.rows_by(code)?;
    let areas = table.len();
    let mut ranks = BTreeMap::new();
    let mut overall = vec![false; areas + 1];
    for row in table.rows() {
        let mut of_area = [0; 9];
        for (rank, &column) in of_area.iter_mut().zip(&columns) {
            let number = row.count(column)?;
            if number < 1.0 || number > areas as f64 {
                return Err(row.bad(column, &format!("a rank from 1 to {areas}")).into());
            }
            *rank = number as u32;
        }
        if std::mem::replace(&mut overall[of_area[0] as usize], true) {
            return Err(WimdError::RankTwice { file: table.file().to_owned(), rank: of_area[0] });
        }
        ranks.insert(row.required(code)?.to_owned(), of_area);
    }
    Ok(ranks)
}

/// The decile of a rank among `areas` LSOAs, 1 the most deprived: ⌈10·rank / areas⌉, which gives the
/// cut-offs of the published overall deciles (of 1,917 LSOAs, ranks 1 to 191 are decile 1).
pub fn decile(rank: u32, areas: u32) -> u32 {
    (10 * rank).div_ceil(areas)
}

/// Whether a rank is among the most deprived `share` per cent of `areas` LSOAs: of 1,917 the ranks 1
/// to 191 (10 %), 383 (20 %) and 958 (50 %), in step with [`decile`].
pub fn among_most_deprived(rank: u32, areas: u32, share: u32) -> bool {
    100 * rank <= share * areas
}

#[cfg(test)]
mod tests {
    use super::{WimdError, among_most_deprived, decile, ranks};

    const HEADER: &str = "LSOA code,LSOA name (Eng),Local Authority name (Eng),WIMD 2025 ,Income ,Employment,Health,Education ,Access to Services,Housing,Community Safety,Physical Environment, \n";

    fn read(rows: &str) -> Result<std::collections::BTreeMap<String, [u32; 9]>, WimdError> {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("wimd.csv");
        std::fs::write(&path, format!("{HEADER}{rows}")).expect("written");
        ranks(&path)
    }

    #[test]
    fn trailing_spaces_blank_rows_and_commas() {
        let filler: Vec<String> =
            (2..=1_500).map(|rank| format!("X{rank},a,b,{rank},1,1,1,1,1,1,1,1,")).collect();
        let filler = filler.join("\n");
        let rows = format!(
            "W01000003,Amlwch Port,Isle of Anglesey,1,\"1,301\",2,3,4,5,6,7,8,\n{filler}\n,,,,,,,,,,,,\n,,,,,,,,,,,,\n"
        );
        let ranks = read(&rows).expect("read");
        assert_eq!(ranks.len(), 1_500);
        assert_eq!(ranks["W01000003"], [1, 1301, 2, 3, 4, 5, 6, 7, 8]);
    }

    #[test]
    fn ranks_that_cannot_be() {
        let error = read("W01,a,b,2,1,1,1,1,1,1,1,1,\n").expect_err("rank 2 of 1");
        assert_eq!(
            error.to_string(),
            "wimd.csv, line 2, column \"WIMD 2025\": \"2\" is not a rank from 1 to 1"
        );
        let twice = "W01,a,b,1,1,1,1,1,1,1,1,1,\nW02,a,b,1,1,1,1,1,1,1,1,1,\n";
        assert!(matches!(read(twice), Err(WimdError::RankTwice { rank: 1, .. })));
        assert!(read("W01,a,b,,1,1,1,1,1,1,1,1,\n").is_err());
    }

    #[test]
    fn deciles_and_shares_agree() {
        let cuts: Vec<u32> = (1..=10)
            .map(|wanted| (1..=1_917).filter(|&rank| decile(rank, 1_917) <= wanted).count() as u32)
            .collect();
        assert_eq!(cuts, [191, 383, 575, 766, 958, 1_150, 1_341, 1_533, 1_725, 1_917]);
        for rank in 1..=1_917 {
            assert_eq!(among_most_deprived(rank, 1_917, 10), decile(rank, 1_917) <= 1);
            assert_eq!(among_most_deprived(rank, 1_917, 20), decile(rank, 1_917) <= 2);
            assert_eq!(among_most_deprived(rank, 1_917, 50), decile(rank, 1_917) <= 5);
        }
    }
}
