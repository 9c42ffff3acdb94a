//! What is the value of a measure for every area of a level?

mod aggregate;
mod values;
