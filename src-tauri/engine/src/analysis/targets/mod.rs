//! The list of targets: areas or sites in the order of how many people there are to reach, with what an officer needs to
//! know of each.
//!
//! | file | its question |
//! |---|---|
//! | `request` | what is asked? |
//! | `result` | what is answered? |

mod request;
mod result;

pub use request::{TargetRequest, TargetWhat};
pub use result::{
    Target, TargetAuthority, TargetColumn, TargetFigure, TargetGroup, TargetList, TargetNearest,
    TargetNumber, TargetPeople, TargetTopic,
};
