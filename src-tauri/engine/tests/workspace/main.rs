//! The workspace: what is stored comes back, nothing is lost, nothing that was deleted for good is left.

mod bundles;
mod damage;
mod drafts;
mod forgetting;
mod killing;
mod opening;
mod point_lists;
mod sharing;
mod storing;
mod undoing;
