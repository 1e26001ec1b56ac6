//! Lists of screens made one.

#![allow(
    clippy::indexing_slicing,
    reason = "in a constant, a place that is not there stops the build"
)]

use super::{CHECK_IN, Screen, backup, books, exports, look_back, page, practise, prepare};
use crate::page::Copy;

/// The lists, one for each area of the app.
pub(super) const AREAS: &[&[Screen]] = &[
    CHECK_IN,
    practise::SCREENS,
    prepare::SCREENS,
    look_back::SCREENS,
    exports::SCREENS,
    backup::SCREENS,
    books::SCREENS,
];

/// How many they are together.
pub(super) const fn count(lists: &[&[Screen]]) -> usize {
    let (mut all, mut list) = (0, 0);
    while list < lists.len() {
        all += lists[list].len();
        list += 1;
    }
    all
}

/// Lists, one after the other.
pub(super) const fn joined<const ALL: usize>(lists: &[&[Screen]]) -> [Screen; ALL] {
    let mut all = [page("", Copy::AsBuilt, ""); ALL];
    let (mut to, mut list) = (0, 0);
    while list < lists.len() {
        let mut at = 0;
        while at < lists[list].len() {
            all[to] = lists[list][at];
            to += 1;
            at += 1;
        }
        list += 1;
    }
    all
}
