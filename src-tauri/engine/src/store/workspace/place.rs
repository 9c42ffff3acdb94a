//! Where a file lies.
