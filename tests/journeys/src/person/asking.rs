//! Questions to the page, asked through `WebDriver`, which the page's policy does not hinder.

use serde_json::{Value, json};

use super::Person;
use crate::failure::Outcome;

const LOOK: &str = include_str!("look.js");

impl Person {
    /// Asks one of the questions of `look.js`.
    pub(super) async fn ask(&self, question: &str, rest: &[Value]) -> Outcome<Value> {
        Ok(self.web.execute(LOOK, arguments(question, rest)).await?.json().clone())
    }

    /// Runs a script in the page and returns what it returns.
    ///
    /// For setting the stage and for measuring; never in place of what a person would do.
    pub async fn runs(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.web.execute(script, arguments.to_vec()).await?.json().clone())
    }

    /// Runs a script that calls its last argument when it is done.
    pub async fn runs_until_done(&self, script: &str, arguments: &[Value]) -> Outcome<Value> {
        Ok(self.web.execute_async(script, arguments.to_vec()).await?.json().clone())
    }
}

fn arguments(question: &str, rest: &[Value]) -> Vec<Value> {
    std::iter::once(json!(question)).chain(rest.iter().cloned()).collect()
}
