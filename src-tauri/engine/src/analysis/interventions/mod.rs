//! Where schemes that subsidise connections should begin: areas with premises that cannot get 30 or 10 Mbit/s, what they
//! would cost to connect, and who lives there.

mod error;
mod rank;
mod request;
mod result;

pub use error::InterventionsError;
pub use rank::interventions;
pub use request::{Below, InterventionsRequest, PRIORITY_GROUPS, RankBy};
pub use result::{
    GroupColumn, GroupFigure, Intervention, Interventions, InterventionsTotals, Unranked,
};
