//! Says in one language what is known.
