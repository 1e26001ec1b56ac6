// Cover: one press, or Shift three times, and there is only a calm screen. It belongs to the page,
// like Stop: it covers before the app is there, while it is busy, and after it broke down. The app
// is told, and drops what it shows. A comment here stands on lines of its own.
(() => {
  "use strict";
  const page = document.documentElement;
  const find = (id) => document.getElementById(id);

  // It stays covered through a reload and in a new tab. Storage may be denied: then until closed.
  const remembered = (change) => {
    try {
      return change(localStorage);
    } catch {}
  };
  page.dataset.covered = remembered((storage) => storage.getItem("covered")) === "true";

  const isCovered = () => page.dataset.covered === "true";

  // A browser without popovers does not know the selector either, and throws.
  const isOpen = (card) => {
    try {
      return card.matches(":popover-open");
    } catch {
      return false;
    }
  };

  // No app is left that would drop what it showed last.
  const dropsWhatIsBroken = () => {
    if (page.dataset.broken) {
      for (const id of ["broken-answers", "app"]) find(id).textContent = "";
    }
  };
  addEventListener("pagehide", dropsWhatIsBroken);

  // What must not fail comes first: the rest is for what little a browser may not know.
  const hide = () => {
    page.dataset.covered = true;
    dispatchEvent(new Event("covered"));
    dropsWhatIsBroken();
    const card = find("stopped");
    if (isOpen(card)) {
      // A stop stands: the app begins with it, or the card is shown again.
      page.dataset.earlyStop = "";
      card.hidePopover();
    }
    scrollTo(0, 0);
    find("uncover").focus();
  };

  const cover = () => {
    page.dataset.covered = true;
    remembered((storage) => storage.setItem("covered", true));
    hide();
  };

  const uncover = () => {
    page.dataset.covered = false;
    remembered((storage) => storage.removeItem("covered"));
    if ("earlyStop" in page.dataset) {
      delete page.dataset.earlyStop;
      find("stopped").showPopover();
    } else {
      document.querySelector("main h1")?.focus();
    }
  };

  // Another tab was covered: this one is too, and one that a browser brings back as it was. What is
  // told here is not told on, or two tabs could cover each other for good. Each is uncovered alone.
  addEventListener("storage", ({ key, newValue }) => {
    if (key === "covered" && newValue === "true" && !isCovered()) {
      hide();
    }
  });
  addEventListener("pageshow", () => {
    if (!isCovered() && remembered((storage) => storage.getItem("covered")) === "true") {
      hide();
    }
  });

  // Three times within two seconds, and nothing else in between.
  const thrice = (then) => {
    let times = [];
    return (counts, now) => {
      times = counts ? [...times, now].slice(-3) : [];
      if (times.length === 3 && now - times[0] < 2000) {
        times = [];
        then();
      }
    };
  };
  const shifts = thrice(() => (isCovered() ? uncover() : cover()));
  addEventListener("keydown", ({ key, repeat, timeStamp }) => {
    if (!repeat) {
      shifts(key === "Shift", timeStamp);
    }
  });
  const presses = thrice(uncover);
  addEventListener("click", ({ target, timeStamp }) => {
    if (target.closest?.("#cover")) {
      cover();
    }
    presses(target.closest?.("#uncover"), timeStamp);
  });

  // The kitchen timer, which works. It makes no sound: this is a room in which somebody listens.
  const MINUTE = 60_000;
  let left = 5 * MINUTE;
  let end = 0;
  let ticking = 0;
  const show = () => {
    const seconds = Math.ceil(Math.max(0, end ? end - Date.now() : left) / 1000);
    find("timer-left").textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    if (end && seconds === 0) {
      pause(0);
    }
  };
  const pause = (now) => {
    clearInterval(ticking);
    left = now;
    end = 0;
    find("timer").dataset.runs = false;
  };
  const timer = {
    "timer-less": () => change(-MINUTE),
    "timer-more": () => change(MINUTE),
    "timer-start": () => {
      end = Date.now() + (left || MINUTE);
      ticking = setInterval(show, 250);
      find("timer").dataset.runs = true;
    },
    "timer-pause": () => pause(Math.max(0, end - Date.now())),
  };
  const change = (by) => {
    const now = end ? end - Date.now() : left;
    const next = Math.min(99 * MINUTE, Math.max(MINUTE, now + by));
    if (end) {
      end = Date.now() + next;
    } else {
      left = next;
    }
  };
  addEventListener("click", ({ target }) => {
    const press = timer[target.closest?.("button")?.id];
    if (press) {
      press();
      show();
    }
  });
})();
