// Stop while the app runs. The answer does not wait for the app: at once the bar says that it was
// heard, and what was asked is out of sight. The app hears of it when that is drawn, and before
// anything else that comes to it. A comment here stands on lines of its own: packing drops such lines.
(() => {
  "use strict";
  const page = document.documentElement;
  const runs = () => page.dataset.app === "running";

  const tell = () => {
    if (!("heard" in page.dataset)) {
      return;
    }
    delete page.dataset.heard;
    if (runs()) {
      dispatchEvent(new Event("stopped"));
    } else {
      // It broke down in between: the page's own card, as without it.
      document.getElementById("stopped").showPopover?.();
    }
  };
  for (const kind of ["keydown", "pointerdown", "click", "popstate", "covered", "pagehide", "visibilitychange"]) {
    addEventListener(kind, tell, true);
  }

  addEventListener("click", (event) => {
    if (runs() && event.target.closest?.("#stop, #stop-link")) {
      // The page's own card stays closed: the app's screen follows.
      event.preventDefault();
      page.dataset.heard = "";
      requestAnimationFrame(() => setTimeout(tell));
      // Frames may be held back; a stop is not.
      setTimeout(tell, 200);
    }
  });
})();
