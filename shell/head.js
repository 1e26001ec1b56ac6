// Runs before the first paint and before the app has arrived. A comment here stands on lines of
// its own: packing drops such lines.
(() => {
  "use strict";
  const page = document.documentElement;

  // The theme and the text size that were chosen last time. Storage may be denied, and what lies
  // there may be anything: only known values get through.
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem("preferences"));
  } catch {}
  const known = (value, values) => (values.includes(value) ? value : values[0]);
  page.dataset.theme = known(chosen?.theme, ["dim", "dark", "light", "system"]);
  page.dataset.textSize = known(chosen?.text_size, [100, 125, 150, 200]);
  page.dataset.cover = known(chosen?.cover, ["note", "timer"]);

  // The app is most of this file, so on a slow line a person may press a button before it is
  // here. What was pressed last waits for it in data-early-press.
  addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-early]");
    if (button && page.dataset.app === "starting") {
      page.dataset.earlyPress = button.dataset.early;
    }
  });

  // No app will come if its script was cut off, cannot be read by this browser, or threw: then
  // the page says so and offers the check-in on paper.
  const failed = () => {
    if (page.dataset.app === "starting") {
      page.dataset.app = "failed";
    }
  };
  addEventListener("error", failed);
  addEventListener("DOMContentLoaded", () => {
    if (!("unpacking" in page.dataset)) {
      failed();
    }
  });
})();
