// Stop while the app runs. The answer does not wait for the app: at once the bar says that it was
// heard, and what was asked is out of sight, until the app's own screen is there. The app hears of it
// when that is drawn, and before any press, cover or leaving. A comment here stands on lines of its
// own: packing drops such lines.
(() => {
  "use strict";
  const page = document.documentElement;
  let isTold = true;

  const tell = () => {
    if (!isTold) {
      isTold = true;
      dispatchEvent(new Event("stopped"));
    }
  };
  for (const kind of ["keydown", "click", "popstate", "covered", "beforeunload", "pagehide", "visibilitychange"]) {
    addEventListener(kind, tell, true);
  }

  // The app takes the mark away (stop_bar.rs). Where it cannot, the page's own card says it.
  const answer = () => {
    if ("heard" in page.dataset) {
      delete page.dataset.heard;
      const card = document.getElementById("stopped");
      if (page.dataset.stopped !== "true") {
        card.showPopover ? card.showPopover() : (location.hash = "stopped");
      }
    }
  };

  addEventListener("click", (event) => {
    if (page.dataset.app === "running" && event.target.closest?.("#stop, #stop-link")) {
      // The page's own card stays closed: the app's screen follows.
      event.preventDefault();
      if (page.dataset.stopped === "true") {
        return;
      }
      isTold = false;
      page.dataset.heard = "";
      requestAnimationFrame(() => setTimeout(tell));
      // Frames may be held back; a stop is not.
      setTimeout(tell, 200);
      setTimeout(answer, 2000);
    }
  });
})();
