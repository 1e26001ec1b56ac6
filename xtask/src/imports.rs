//! What the app's wasm may call, compared with what it does call.

use std::collections::BTreeMap;

use crate::failure::{Failure, Outcome};

const LIST: &str = include_str!("imports.txt");

/// How many functions there are of each name.
type Counts = BTreeMap<String, usize>;

/// Refuses a module that imports anything but what imports.txt holds, or less.
pub(crate) fn check<'a>(imported: impl Iterator<Item = &'a str>) -> Outcome {
    compare(&allowed(LIST)?, &count(imported))
}

/// The name of an import without the hash, or the number, that wasm-bindgen puts behind it. A hash
/// may change with every version.
fn without_hash(name: &str) -> &str {
    const DIGITS: usize = 16;
    name.rsplit_once('_')
        .filter(|(_, hash)| {
            hash.len() == DIGITS && hash.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
        .map_or(name, |(name, _)| name)
}

fn count<'a>(imported: impl Iterator<Item = &'a str>) -> Counts {
    imported.fold(Counts::new(), |mut counts, name| {
        *counts.entry(without_hash(name).to_owned()).or_default() += 1;
        counts
    })
}

fn allowed(list: &str) -> Outcome<Counts> {
    let mut counts = Counts::new();
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let read = match line.split_once(' ') {
            None => Some((line, 1)),
            Some((name, number)) => number.parse().ok().map(|number| (name, number)),
        };
        let new = read.filter(|(name, _)| !counts.contains_key(*name));
        let (name, number) = new.ok_or_else(|| {
            Failure::new(format!(
                "xtask/src/imports.txt has a line that is no name and number, or has a name twice: `{line}`; mend it."
            ))
        })?;
        counts.insert(name.to_owned(), number);
    }
    Ok(counts)
}

fn compare(allowed: &Counts, imported: &Counts) -> Outcome {
    let number = |counts: &Counts, name: &str| counts.get(name).copied().unwrap_or_default();
    let added = lines(imported, |name, count| {
        // How many closures there are says nothing about what they can reach.
        let is_glue = name == "__wbindgen_generic" && number(allowed, name) > 0;
        count > number(allowed, name) && !is_glue
    });
    if !added.is_empty() {
        return Err(Failure::new(format!(
            "The app's wasm now imports {added}. See what brings it in (`cargo tree`, and what it does in the glue); \
             if it is no way to the network, write it into its group in xtask/src/imports.txt, and if it is one, leave it out."
        )));
    }
    let gone = lines(allowed, |name, count| {
        let is_glue = name == "__wbindgen_generic" && number(imported, name) > 0;
        count > number(imported, name) && !is_glue
    });
    if gone.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!(
        "The app's wasm no longer imports all that xtask/src/imports.txt allows: {gone}. Take it out of the list, or lower its number."
    )))
}

/// Those that are asked for, as they would stand in the list.
fn lines(counts: &Counts, is_asked_for: impl Fn(&str, usize) -> bool) -> String {
    let lines: Vec<String> = counts
        .iter()
        .filter(|(name, count)| is_asked_for(name, **count))
        .map(
            |(name, count)| {
                if *count == 1 { format!("`{name}`") } else { format!("`{name} {count}`") }
            },
        )
        .collect();
    lines.join(", ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn compared(list: &str, imported: &[&str]) -> Result<(), String> {
        compare(&allowed(list).unwrap(), &count(imported.iter().copied()))
            .map_err(|failure| failure.to_string())
    }

    #[test]
    fn a_hash_is_no_part_of_a_name() {
        assert_eq!(
            without_hash("__wbg_addEventListener_f2d27251d333a631"),
            "__wbg_addEventListener"
        );
        assert_eq!(without_hash("__wbindgen_generic_0000000000000001"), "__wbindgen_generic");
        assert_eq!(
            without_hash("__wbindgen_init_externref_table"),
            "__wbindgen_init_externref_table"
        );
        assert_eq!(without_hash("__wbg_new_0_36d738a0c8cfac43"), "__wbg_new_0");
    }

    #[test]
    fn the_same_is_fine() {
        let list = "# A note\n\n__wbg_call 2\n__wbg_key\n";
        let imported = [
            "__wbg_call_40b008ba32f73991",
            "__wbg_key_76125a528069feff",
            "__wbg_call_275b78b3b6520b92",
        ];
        assert_eq!(compared(list, &imported), Ok(()));
    }

    #[test]
    fn one_more_is_refused_with_its_line() {
        let told =
            compared("__wbg_key\n", &["__wbg_key", "__wbg_fetch_40b008ba32f73991"]).unwrap_err();
        assert!(told.contains("imports `__wbg_fetch`.") && told.contains("imports.txt"), "{told}");
        let told =
            compared("__wbg_new\n", &["__wbg_new", "__wbg_new_40b008ba32f73991"]).unwrap_err();
        assert!(told.contains("`__wbg_new 2`"), "{told}");
    }

    #[test]
    fn one_less_is_said_too() {
        let told = compared("__wbg_key\n__wbg_new 2\n", &["__wbg_new"]).unwrap_err();
        assert!(
            told.contains("no longer") && told.contains("`__wbg_key`, `__wbg_new 2`"),
            "{told}"
        );
    }

    #[test]
    fn closures_are_not_counted() {
        assert_eq!(compared("__wbindgen_generic 3\n", &["__wbindgen_generic"; 9]), Ok(()));
        assert!(compared("__wbindgen_generic\n", &[]).is_err());
        assert!(compared("", &["__wbindgen_generic"]).is_err());
    }

    #[test]
    fn the_list_is_sorted_in_each_group_and_names_no_way_out() {
        let lines: Vec<&str> = LIST.lines().collect();
        let groups = lines.split(|line| line.is_empty() || line.starts_with('#'));
        for group in groups {
            assert!(group.is_sorted(), "{group:?}");
        }
        assert!(allowed(LIST).unwrap().len() > 100);
        assert!(allowed("__wbg_key\n__wbg_key\n").is_err());
        for name in allowed(LIST).unwrap().into_keys() {
            assert!(crate::ways_out::in_text(&name).is_none(), "{name}");
        }
    }
}
