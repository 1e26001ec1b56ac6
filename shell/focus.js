// Where the focus is, and that it can be seen. It belongs to the page, because a press can take away
// what had the focus. A comment here stands on lines of its own: packing drops such lines.
(() => {
  "use strict";
  const page = document.documentElement;

  // Stop lies over the end of the page, and so does the way on below a long list; not every browser
  // minds it when Tab brings something into sight: what has the focus is lifted above them, as far
  // as its own top allows. Only for keys: a page that moves under a finger makes it miss.
  addEventListener("keyup", ({ key }) => {
    const bar = document.querySelector(".stop-bar");
    const focused = document.activeElement;
    if (key !== "Tab" || !bar || bar.contains(focused) || focused.closest(".stopped")) {
      return;
    }
    const { top, bottom } = focused.getBoundingClientRect();
    const stays = document.querySelector(".answers--stay");
    const over = stays && !stays.contains(focused) ? [bar, stays] : [bar];
    const covered = bottom + 16 - Math.min(...over.map((one) => one.getBoundingClientRect().top));
    if (covered > 0 && top > 0) {
      scrollBy(0, Math.min(covered, top));
    }
  });

  // What was pressed may be gone with the press, and the focus with it: whoever goes by keys or by
  // ear would begin anew at the top. It goes to what came of the press, to be read before anything
  // is pressed again; else to what came in the same place; else to what is nearest.
  const TELLS = ".notice, .twice";
  const STOPS = "button, a[href], summary, input:checked, [tabindex]";
  let last;
  let near = [];
  addEventListener("focusin", ({ target }) => {
    last = target;
    // A notice that passes is no place to come back to.
    if (!target.closest(".notice--passing")) {
      const all = [...document.querySelectorAll(`.app :is(${STOPS})`)];
      const at = all.indexOf(target);
      near = at < 0 ? [] : [...all.slice(at + 1), ...all.slice(0, at).reverse()];
    }
  });
  const first = (nodes, selector) =>
    nodes.map((one) => (one.matches(selector) ? one : one.querySelector(selector))).find(Boolean);
  const isLost = () => last && !last.isConnected && document.activeElement === document.body;
  const follow = (records) => {
    if (!isLost()) {
      return;
    }
    const place = records.find(({ removedNodes }) => [...removedNodes].some((one) => one.contains(last)));
    const added = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((one) => one.isConnected && one.matches);
    const there = added.filter((one) => one.parentNode === place?.target);
    const next =
      first(added, TELLS) ??
      first(there, STOPS) ??
      near.find((one) => one.isConnected && one.getClientRects().length) ??
      document.querySelector(".app h1");
    next?.focus({ preventScroll: next.matches(".notice--passing") });
  };
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(follow).observe(document.getElementById("app"), { childList: true, subtree: true });
  });

  // A keyboard of iOS lies over the page and makes only the visual viewport smaller: Stop is lifted
  // above it, and Cover stays at the upper edge of what is seen. Elsewhere both are 0. It begins
  // with a field and ends with the keyboard: a press on Stop takes the focus from the field first,
  // and must find it where it was.
  const view = window.visualViewport;
  let lifted = false;
  const tell = (name, px) => {
    const value = px ? `${Math.round(px)}px` : "";
    if (page.style.getPropertyValue(name) !== value) {
      page.style.setProperty(name, value);
    }
  };
  const lift = () => {
    const under = innerHeight - view.height - view.offsetTop;
    const writes = document.activeElement?.matches("textarea, input[type=text]");
    lifted = (lifted || writes) && under >= 1;
    tell("--keyboard", lifted && under);
    tell("--seen-from", lifted && view.offsetTop);
  };
  if (view) {
    view.addEventListener("resize", lift);
    view.addEventListener("scroll", lift);
    addEventListener("focusin", lift);
  }
})();
