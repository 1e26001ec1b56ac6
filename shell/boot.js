// Unpacks the app, which lies in this very script, and starts it. Nothing is fetched. A comment
// here stands on lines of its own: packing drops such lines.
"the glue ends here";
(async () => {
  "use strict";
  const page = document.documentElement;
  // head.js looks for this mark: without it, this script never ran.
  page.dataset.unpacking = "";
  const [glue] = document.currentScript.textContent.split('"the glue ends here";');
  try {
    const packed = Uint8Array.from(atob("{{wasm}}"), (letter) => letter.charCodeAt(0));
    // Missing in an old browser, or WebAssembly switched off: both throw, like every later step.
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(unpacked).arrayBuffer();
    // Not awaited by the parser: the page is painted and Stop works in the meantime.
    const { instance, module } = await WebAssembly.instantiate(bytes, wasm_bindgen.imports());
    window.makesKey = keyMaker(glue, module);
    wasm_bindgen.finish(instance, module);
  } catch (reason) {
    console.error(reason);
    page.dataset.app = "failed";
  }
})();

// Keys are made from words in a worker, so that Stop and Cover answer meanwhile. It is a second
// instance of the app, which finds a task in place of a window (key_maker.rs). The page's policy
// lets a worker be started from this one text and from nothing else: whatever else is asked for,
// the one trusted address is that of the text. The worker is under the page's policy too, and
// ends with its task. One that cannot do it answers with nothing, and one that is not heard of for
// five seconds was never begun: then the page does the work. One that has begun is waited for, as
// long as the most work of the slowest phone may take: while the page did it, Stop would not be heard.
// A promise that is refused in a worker is heard by nobody outside.
const keyMaker = (glue, module) => {
  "use strict";
  const work = `${glue}
    onmessage = async ({ data }) => {
      postMessage("begun");
      self.task = data.task;
      try {
        wasm_bindgen.finish(await WebAssembly.instantiate(data.module, wasm_bindgen.imports()), data.module);
      } catch {
        postMessage(null);
      }
    };`;
  const text = URL.createObjectURL(new Blob([work], { type: "text/javascript" }));
  const trusted = window.trustedTypes?.createPolicy("key-maker", { createScriptURL: () => text });
  return (task) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(trusted ? trusted.createScriptURL("") : text);
      const ends = (settle) => ({ data }) => {
        clearTimeout(patience);
        worker.terminate();
        settle(data);
      };
      let patience = setTimeout(ends(resolve), 5000, { data: null });
      worker.onmessage = (message) => {
        if (message.data !== "begun") return ends(resolve)(message);
        clearTimeout(patience);
        patience = setTimeout(ends(resolve), 120000, { data: false });
      };
      worker.onerror = ends(reject);
      worker.postMessage({ module, task }, [task[0]]);
    }).finally(() => {
      // Words that no worker has taken are still here. What it took has no length.
      if (task[0].byteLength) new Uint8Array(task[0]).fill(0);
    });
};
