// Unpacks the app, which lies in this very script, and starts it. Nothing is fetched. A comment
// here stands on lines of its own: packing drops such lines.
(async () => {
  "use strict";
  const page = document.documentElement;
  // head.js looks for this mark: without it, this script never ran.
  page.dataset.unpacking = "";
  try {
    const packed = Uint8Array.from(atob("{{wasm}}"), (letter) => letter.charCodeAt(0));
    // Missing in an old browser, or WebAssembly switched off: both throw, like every later step.
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    const bytes = await new Response(unpacked).arrayBuffer();
    // Not awaited by the parser: the page is painted and Stop works in the meantime.
    const { instance, module } = await WebAssembly.instantiate(bytes, wasm_bindgen.imports());
    wasm_bindgen.finish(instance, module);
  } catch (reason) {
    console.error(reason);
    page.dataset.app = "failed";
  }
})();
