//! A breath between two pieces of a long work, so that whatever a person does meanwhile is
//! answered: a press of Stop waits for no list.

/// When there was one last.
#[derive(Debug)]
pub struct Breath(f64);

/// How long work may go on without one, in milliseconds: less than a tap is felt.
const WITHOUT_MS: f64 = 24.0;

impl Breath {
    /// As of now.
    #[must_use]
    pub fn new() -> Self {
        Self(browser::now())
    }

    /// Lets the browser do what waits, if the last time was long enough ago; whether it was.
    pub async fn if_due(&mut self) -> bool {
        let is_due = (browser::now() - self.0).abs() >= WITHOUT_MS;
        if is_due {
            browser::breathe().await;
            self.0 = browser::now();
        }
        is_due
    }
}

impl Default for Breath {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Date, Promise};
    use wasm_bindgen_futures::JsFuture;

    pub(super) fn now() -> f64 {
        Date::now()
    }

    pub(super) async fn breathe() {
        let wait = Promise::new(&mut |resolve, _| {
            // Where nobody waits, nothing is waited for.
            let asked = web_sys::window()
                .and_then(|window| window.set_timeout_with_callback(&resolve).ok());
            if asked.is_none() {
                resolve.call0(&resolve).ok();
            }
        });
        JsFuture::from(wait).await.ok();
    }
}

/// Outside a browser nobody waits.
#[cfg(not(target_arch = "wasm32"))]
mod browser {
    pub(super) const fn now() -> f64 {
        0.0
    }

    pub(super) fn breathe() -> std::future::Ready<()> {
        std::future::ready(())
    }
}
