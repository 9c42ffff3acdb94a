//! Where the next points of support should be.

mod candidates;

pub use candidates::{
    Beyond, CandidateArea, Candidates, CandidatesError, MOST_CANDIDATES, candidates, candidates_in,
};
