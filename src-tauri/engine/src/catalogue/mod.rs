//! What does each measure mean?
