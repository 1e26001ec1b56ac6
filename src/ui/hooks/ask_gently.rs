//! A vibration and a quiet tone, as far as the couple chose them.

use wasm_bindgen::JsValue;
use web_sys::{AudioContext, OscillatorType};

use crate::domain::book::Asking;

/// Two short, soft pulses, in milliseconds: on, off, on.
const PULSES: [u32; 3] = [120, 180, 120];
/// The tone: a low A, in hertz.
const TONE_HZ: f32 = 220.0;
/// Its loudness, from 0 to 1.
const TONE_GAIN: f32 = 0.05;
/// Its length, in seconds.
const TONE_SECONDS: f64 = 0.7;

/// Asks gently. A device that cannot vibrate or sound shows the question all
/// the same.
pub(in crate::ui) fn ask_gently(asking: Asking) {
    if asking.vibration
        && let Some(window) = web_sys::window()
    {
        let pulses: js_sys::Array = PULSES.iter().map(|ms| JsValue::from(*ms)).collect();
        // Some browsers have no vibration at all, and say so by a missing method.
        if js_sys::Reflect::has(&window.navigator(), &"vibrate".into()).unwrap_or_default() {
            window.navigator().vibrate_with_pattern(&pulses);
        }
    }
    if asking.tone {
        // No sound device, or no leave to use it: the screen asks alone.
        tone().ok();
    }
}

fn tone() -> Result<(), JsValue> {
    let context = AudioContext::new()?;
    let (oscillator, gain) = (context.create_oscillator()?, context.create_gain()?);
    oscillator.set_type(OscillatorType::Sine);
    oscillator.frequency().set_value(TONE_HZ);
    let now = context.current_time();
    gain.gain().set_value_at_time(0.0, now)?;
    gain.gain().linear_ramp_to_value_at_time(TONE_GAIN, now + TONE_SECONDS / 4.0)?;
    gain.gain().linear_ramp_to_value_at_time(0.0, now + TONE_SECONDS)?;
    oscillator.connect_with_audio_node(&gain)?;
    gain.connect_with_audio_node(&context.destination())?;
    oscillator.start()?;
    oscillator.stop_with_when(now + TONE_SECONDS)?;
    Ok(())
}
