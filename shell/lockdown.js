// Takes the browser's ways to the network away before anything else in the page runs. The policy
// refuses most of them as well; some it cannot, and it does not know what browsers will bring.
// docs/leaks.md says what is left. A comment here stands on lines of its own: packing drops such
// lines.
(() => {
  "use strict";
  // Names and nothing but names: the build refuses a script that does anything else with them.
  const ways = {
    "Window":
      "EventSource RTCPeerConnection SharedWorker WebSocket WebSocketStream WebTransport XMLHttpRequest fetch fetchLater open webkitRTCPeerConnection",
    "Document": "open",
    "HTMLFormElement": "requestSubmit submit",
    "Navigator": "sendBeacon",
    "ServiceWorkerContainer": "register",
  };
  const gone = { value: undefined, writable: false, configurable: false };
  for (const [owner, names] of Object.entries(ways)) {
    for (const name of names.split(" ")) {
      const holder = owner === "Window" ? window : window[owner]?.prototype;
      // What this browser does not have, or does not let go of, is left: the policy is there too.
      try {
        if (name in holder) {
          Object.defineProperty(holder, name, gone);
        }
      } catch {}
    }
  }

  // The page may be read again, gone back to, moved about in, and save what lies in it as a file.
  // It may not be left for an address: an address can carry an answer. A call is let through by
  // name, `tel:`, where a person presses it: it goes to the phone, which asks once more, and to no
  // server (docs/decisions/0015).
  const isCall = (address) => /^tel:\d+$/.test(address);
  let saved;
  window.navigation?.addEventListener("navigate", (event) => {
    const { destination, downloadRequest, navigationType } = event;
    const stays = destination.sameDocument || ["reload", "traverse"].includes(navigationType);
    const calls = event.userInitiated && isCall(destination.url);
    // Firefox tells of a download twice, and only the first time that it is one.
    if (downloadRequest !== null && destination.url.startsWith("blob:")) {
      saved = destination.url;
    }
    if (!stays && !calls && destination.url !== saved) {
      event.preventDefault();
    }
  });
  // A link to another window, and every link in a browser without the event above. Pressed by
  // script, a link that is on no page is seen by nobody, so that is asked of first.
  const addressOf = (target) => {
    const link = target?.closest?.("a, area");
    return link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? "#";
  };
  const leads = (target) => !/^(#|blob:)/.test(addressOf(target));
  // Only what a browser itself tells of is trusted: a script's press of a call leads nowhere.
  const calls = (event) => event.isTrusted && isCall(addressOf(event.target));
  const wrap = (owner, name, refuses) => {
    const plain = owner[name];
    const value = function (...given) {
      return refuses(this, ...given) ? undefined : plain.apply(this, given);
    };
    Object.defineProperty(owner, name, { ...gone, value });
  };
  window.addEventListener(
    "click",
    (event) => leads(event.target) && !calls(event) && event.preventDefault(),
    true,
  );
  wrap(HTMLElement.prototype, "click", leads);
  wrap(EventTarget.prototype, "dispatchEvent", (target, event) => event?.type === "click" && leads(target));

  // A frame is a window of its own, with all of the functions that were taken away here.
  const isFrame = (name) => /^(.*:)?i?frame$/i.test(name);
  wrap(Document.prototype, "createElement", (page, name) => isFrame(name));
  wrap(Document.prototype, "createElementNS", (page, space, name) => isFrame(name));
})();
