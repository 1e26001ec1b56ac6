//! Where things begin and end in JSON, without reading what they say: a file of any size, or any
//! depth, takes a loop and no more.

use super::checksum::is_space;

/// Where the list opens that stands right in the outermost object; none within these bytes.
pub(super) fn list_opens(json: &[u8]) -> Option<usize> {
    let mut walk = Walk::default();
    for (at, byte) in json.iter().enumerate() {
        if *byte == b'[' && walk.depth == 1 && !walk.is_in_text {
            return Some(at);
        }
        walk.over(*byte);
    }
    None
}

/// Where the object that begins here ends, that is, behind its bracket; none if it does not within
/// so many bytes, or if this is no object.
pub(super) fn object_ends(json: &[u8], from: usize, most: usize) -> Option<usize> {
    let object = json.get(from..json.len().min(from.saturating_add(most)))?;
    if object.first() != Some(&b'{') {
        return None;
    }
    let mut walk = Walk::default();
    for (at, byte) in object.iter().enumerate() {
        walk.over(*byte);
        if walk.depth == 0 {
            return Some(from + at + 1);
        }
    }
    None
}

/// The first byte from here on that is no white space, and where it is.
pub(super) fn next(json: &[u8], from: usize) -> Option<(usize, u8)> {
    let rest = json.get(from..)?;
    let at = rest.iter().position(|byte| !is_space(*byte))?;
    rest.get(at).map(|byte| (from + at, *byte))
}

/// How deep it is, and whether it is in a text.
#[derive(Default)]
struct Walk {
    depth: usize,
    is_in_text: bool,
    is_escaped: bool,
}

impl Walk {
    fn over(&mut self, byte: u8) {
        if self.is_in_text {
            self.is_in_text = self.is_escaped || byte != b'"';
            self.is_escaped = !self.is_escaped && byte == b'\\';
            return;
        }
        match byte {
            b'"' => self.is_in_text = true,
            b'{' | b'[' => self.depth = self.depth.saturating_add(1),
            b'}' | b']' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }
}
