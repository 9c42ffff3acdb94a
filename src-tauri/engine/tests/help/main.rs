//! The pages of the help: alike in both languages, and held to the window, the code and the folders that they speak of.

mod alike;
mod architecture;
mod labels;
mod methods;
mod page;
