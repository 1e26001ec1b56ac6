//! The device's clock, and its source of randomness.

use js_sys::Date;

use crate::domain::moment::Moment;
use crate::flow::session::Stamp;

/// What the clock says now, however wrong it is.
pub(in crate::ui) fn now() -> Moment {
    let date = Date::new_0();
    // Both are whole numbers well inside the ranges of these types, or NaN,
    // which becomes 0: a clock that cannot be read is as good as 1970.
    #[allow(clippy::cast_possible_truncation)]
    let (epoch_ms, behind_minutes) = (date.get_time() as i64, date.get_timezone_offset() as i16);
    Moment::nearest(epoch_ms, behind_minutes.saturating_neg())
}

/// Fills bytes from the device's own source of randomness, which is fit for keys, and tells
/// whether there is one.
pub(in crate::ui) fn fill(bytes: &mut [u8]) -> bool {
    web_sys::window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(bytes).is_ok())
}

/// 128 random bits, for a name.
pub(in crate::ui) fn fresh() -> u128 {
    let mut bytes = [0; 16];
    if fill(&mut bytes) {
        return u128::from_le_bytes(bytes);
    }
    // A name needs only to differ from other names. Nothing secret hangs on it.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let part = || u128::from((js_sys::Math::random() * f64::from(u32::MAX)) as u32);
    part() << 96 | part() << 64 | part() << 32 | part()
}

/// What every event is stamped with.
pub(in crate::ui) fn stamp() -> Stamp {
    Stamp { now: now(), fresh: fresh() }
}
