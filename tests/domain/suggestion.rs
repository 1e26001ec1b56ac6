//! The suggestion's full table, against a slow and obvious statement of the
//! rules, against a table for people to read, and against what never bends.

mod never_bends;
mod stated;
mod table;
