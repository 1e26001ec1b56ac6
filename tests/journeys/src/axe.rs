//! axe-core, the accessibility checker, on the page as it stands.

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::machine;
use crate::person::Person;

const RUN: &str = r"
const done = arguments[arguments.length - 1];
axe.run(document, { resultTypes: ['violations'] })
  .then((result) => done(result.violations.map((rule) => ({
    rule: rule.id,
    help: rule.help,
    where: rule.nodes.map((node) => node.html.slice(0, 160) + ' | ' + node.failureSummary),
  }))))
  .catch((error) => done([{ rule: 'axe', help: String(error), where: [] }]));
";

/// Fails with every rule that the page breaks, and where.
pub async fn finds_nothing(person: &Person) -> Outcome {
    person.runs(&machine::axe_script()?, &[]).await?;
    let broken = person.runs_until_done(RUN, &[]).await?;
    let told = broken.as_array().into_iter().flatten().map(tell).collect();
    Failure::all(told)
}

fn tell(rule: &Value) -> Failure {
    let said = |name: &str| rule.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let places: Vec<&str> = rule
        .get("where")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    Failure::new(format!("axe {}: {}\n    {}", said("rule"), said("help"), places.join("\n    ")))
}
