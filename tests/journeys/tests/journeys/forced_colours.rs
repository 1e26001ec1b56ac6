//! A device that draws every page in its own few colours: what can be pressed still has an edge,
//! and what is chosen still looks chosen.

use say_when_journeys::devtools::DevTools;
use say_when_journeys::screens::comes_to_rest;
use say_when_journeys::{Failure, Outcome, Person};
use serde_json::Value;

/// What cannot be told from the page around it, or from its neighbour.
const LOST: &str = "
const lost = [];
if (!matchMedia('(forced-colors: active)').matches) lost.push('the colours are not forced');
const shown = (one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1;
const edge = (one) => {
  const style = getComputedStyle(one);
  return ['Top', 'Bottom'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0)
    || style.textDecorationLine.includes('underline') || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0);
};
// Not the colours: those are the device's.
const look = (one) => {
  const style = getComputedStyle(one);
  return ['borderTopWidth', 'borderTopStyle', 'outlineStyle', 'outlineWidth', 'forcedColorAdjust', 'fontWeight', 'textDecorationLine'].map((name) => style[name]).join();
};
for (const one of document.querySelectorAll('button, a[href], label:has(input[type=radio])')) {
  const name = one.textContent.trim();
  const hasMark = one.querySelector('svg') !== null;
  // The edge may be that of the card it fills.
  const around = [one, one.parentElement, one.parentElement.parentElement, ...one.querySelectorAll('*')];
  if (shown(one) && !hasMark && !around.some(edge)) lost.push(`\"${name}\" has no edge`);
}
for (const chosen of document.querySelectorAll('[aria-pressed=true], input[type=radio]:checked')) {
  const other = chosen.matches('input')
    ? [...document.getElementsByName(chosen.name)].find((one) => !one.checked)
    : [...chosen.parentElement.querySelectorAll('[aria-pressed=false]')][0];
  const drawn = (one) => one.labels?.[0] ?? one;
  if (!other || !shown(drawn(chosen)) || !shown(drawn(other))) continue;
  const all = (one) => [drawn(one), ...drawn(one).querySelectorAll('*'), ...(one.nextElementSibling ? [one.nextElementSibling] : [])].map(look).join('|');
  if (all(chosen) === all(other)) lost.push(`\"${drawn(chosen).textContent.trim()}\" does not look chosen`);
}
return lost;
";

/// That a screen can be used in forced colours.
pub(crate) async fn nothing_is_lost(person: &Person) -> Outcome {
    let tools = DevTools::of(person);
    tools.preferring(&[("forced-colors", "active")]).await?;
    comes_to_rest(person).await?;
    let lost = person.runs(LOST, &[]).await?;
    tools.preferring(&[]).await?;
    let lost = lost.as_array().into_iter().flatten().filter_map(Value::as_str).map(Failure::new);
    Failure::all(lost.collect())
}
