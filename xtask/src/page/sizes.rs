//! How large the page is, and the one gate on it.

use std::io::Write as _;
use std::path::Path;

use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::failure::{Explain, Failure, Outcome};
use crate::hexadecimal;

/// The most that the page may weigh on its way to a phone, in bytes after brotli. It is to come
/// down: a bare Yew page takes 99,000. The check-in took 92,000, the lock with its screens 51,000,
/// dates and the page on safety 9,000, Practise and Prepare about 90,000, looking back, backup and
/// taking away about 95,000, several books 7,200. What is missed where it was cleared, and work that tells the truth where it broke
/// off: 3,100. The ways to Safety in Practise and Prepare, cards that become phrases, and an evening
/// that ends by the clock: 3,750. That no answer of another evening counts, that what could not be
/// written or deleted is said and not lost, what was set aside behind the lock, and a cover that
/// covers everywhere: 22,700. That the first page of Look back does not wait until all that was ever
/// kept is read: 4,400. That a double tap answers nothing outside the check-in either, and a store
/// that does not answer is waited for once: 2,000. That what comes while something is read, locked or
/// covered is not lost, and lies behind the cover until it is known whether it is kept: 3,100. That
/// everything that was deleted can be brought back, by nobody else and as it lay: 4,700. A stop
/// that is answered before the app draws took no more than the app's own way to it (492,970 after).
/// That one is deleted behind a lock without opening all, that words typed for a lock do not wait for
/// whoever comes, that a tab does not go on showing what was deleted in another, and a file where a lock
/// does not open: 3,300.
const LIMIT: usize = 496_500;

/// Prints the page's sizes and its hash; an error if it is too large.
pub(super) fn report(path: &Path, page: &[u8]) -> Outcome {
    let brotli = brotli(page)?;
    println!("{}", path.display());
    println!("  raw     {:>9} bytes", grouped(page.len()));
    println!("  gzip    {:>9} bytes", grouped(gzip(page)?));
    println!("  brotli  {:>9} bytes of {} at most", grouped(brotli), grouped(LIMIT));
    println!("  sha256  {}", hexadecimal::of(&Sha256::digest(page)));
    if brotli > LIMIT {
        return Err(Failure::new(format!(
            "The page is {} bytes over its limit; make the app smaller, or raise LIMIT in xtask/src/page/sizes.rs with a reason.",
            grouped(brotli - LIMIT)
        )));
    }
    Ok(())
}

fn gzip(page: &[u8]) -> Outcome<usize> {
    let trouble = || "The page could not be compressed with gzip".to_owned();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(page).explain(trouble)?;
    Ok(encoder.finish().explain(trouble)?.len())
}

fn brotli(page: &[u8]) -> Outcome<usize> {
    // What web servers send of a file that was compressed ahead of time.
    let (quality, window) = (11, 22);
    let mut packed = Vec::new();
    let mut encoder = brotli::CompressorWriter::new(&mut packed, 4096, quality, window);
    encoder
        .write_all(page)
        .and_then(|()| encoder.flush())
        .explain(|| "The page could not be compressed with brotli".to_owned())?;
    drop(encoder);
    Ok(packed.len())
}

fn grouped(number: usize) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", grouped(number / 1000), number % 1000)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(7), "7");
        assert_eq!(grouped(1_020_003), "1,020,003");
    }

    #[test]
    fn a_page_of_noise_is_too_large() {
        let noise: Vec<u8> =
            (0..20_000_u32).flat_map(|each| Sha256::digest(each.to_le_bytes()).to_vec()).collect();
        assert!(report(Path::new("noise"), &noise).is_err());
        assert!(report(Path::new("nothing"), &[]).is_ok());
    }
}
