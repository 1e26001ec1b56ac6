//! Components: they know nothing of flow or store. Each has its own style
//! sheet of the same name.

pub mod breath;
pub mod choices;
pub mod file_field;
pub mod mark;
pub mod notice;
pub mod press;
pub mod progress;
pub mod question;
pub mod shape;
pub mod sign;
pub mod text_field;
pub mod tick;
pub mod top_bar;
pub mod twice;
