//! The primitives give what their specifications say, and what is made of them
//! is what others make of them too. Run here, and in the browsers.

use argon2::{Algorithm, Argon2, AssociatedData, ParamsBuilder, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use say_when::store::vault::{Effort, Key, Place, Words, Wrap, open, seal};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

fn bytes(hex: &str) -> Vec<u8> {
    let hex: String = hex.split_whitespace().collect();
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}

/// As many numbers as fit, counted up from the first.
fn counted<const N: usize>(first: u8) -> [u8; N] {
    std::array::from_fn(|n| first + u8::try_from(n).unwrap())
}

/// RFC 9106, section 5.3.
#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn argon2id() {
    let params = ParamsBuilder::new()
        .m_cost(32)
        .t_cost(3)
        .p_cost(4)
        .data(AssociatedData::new(&[4; 12]).unwrap())
        .output_len(32)
        .build()
        .unwrap();
    let secret = [3; 8];
    let argon =
        Argon2::new_with_secret(&secret, Algorithm::Argon2id, Version::V0x13, params).unwrap();
    let mut tag = [0; 32];
    argon.hash_password_into(&[1; 32], &[2; 16], &mut tag).unwrap();
    assert_eq!(
        tag.to_vec(),
        bytes("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659")
    );
}

/// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn xchacha20_poly1305() {
    let cipher = XChaCha20Poly1305::new_from_slice(&counted::<32>(0x80)).unwrap();
    let nonce = counted::<24>(0x40);
    let aad = bytes("50515253c0c1c2c3c4c5c6c7");
    let msg = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
    let sealed = cipher.encrypt(&XNonce::from(nonce), Payload { msg, aad: &aad }).unwrap();
    let expected = "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb\
        731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
        2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
        21f9664c97637da9768812f615c68b13b52e\
        c0875924c1c7987947deafd8780acf49";
    assert_eq!(sealed, bytes(expected));
}

/// A wrap made by other programs: Argon2id by `libargon2` (argon2-cffi 25.1.0),
/// XChaCha20-Poly1305 by `PyCryptodome` 3.24.2.
const WRAPPED: &str = "5001b87685ae5e991a5613a0c9fc48d60b138106e9cd3a31\
    6c4eb1dec23c762a2c5a1d4c50457b4d8119496068595a12";

/// A record sealed by the same with the key in that wrap.
const SEALED: &str = "6fb7a52715f26ee7ad83e8b296b704171dc8e7521431fbd8ed206a1861cf258d\
    bebd7ef0794bb1ab714e8fdfd17240f21731e39d6e86d83013847a2b5c905f82\
    edd44fe3436b5499a7a47206d8a53140fff3a65138012afb43b67f142e77326a\
    7a6519d63949f2e512c1b0f17fe220feb95363119752c35db7e8f81fe2a1d73d\
    7c3ee0eb0b47fa1fb03265a8a23fbde3e0bd9ceab519c22915581470583716b6\
    fc095ab1f90a6ccee147c83689c1643b3043b8e70937c5359bfbb13531ae4700\
    545c65eeb397f91cd31041f98d2a9b260e99ffd4f10b168b9f044ad59a446009\
    ec780d2f6917e38f94eddb8c5bb9bcf693c25a088ebb9652072a736e7f0f337a\
    b8050a6541d57abf105d3fe78fd3034d";

/// What others made opens here, and the same is made here, to the byte: with
/// the words and these two, nobody needs this program to read what is theirs.
#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
fn as_other_programs_make_it() {
    let words = Words::typed("lamp river slow bread");
    let (salt, nonce) = (counted::<16>(0), counted::<24>(100));
    let sealed = bytes(WRAPPED).try_into().unwrap();
    let wrap = Wrap { effort: Effort::LEAST, salt, nonce, sealed };
    let key = wrap.open(7, &words).unwrap();
    let place = Place { vault: 7, record: "check-in/7/1-2", format: 2, sequence: 3 };
    assert_eq!(open(&key, &place, &nonce, &bytes(SEALED)).unwrap().as_slice(), b"We have time.");
    let own = Key::from_random(&mut counted::<32>(200));
    assert_eq!(seal(&own, &place, &nonce, b"We have time."), Some(bytes(SEALED)));
    assert!(Wrap::new(&own, 7, &words, Effort::LEAST, (salt, nonce)) == Ok(wrap));
}
