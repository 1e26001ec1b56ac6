//! What only Chromium can be told and asked, through chromedriver.

use serde_json::{Value, json};

use crate::browser::Command;
use crate::failure::{Failure, Outcome};
use crate::person::Person;

/// The developer tools of the window that a person looks at.
#[derive(Clone, Copy)]
pub struct DevTools<'a> {
    person: &'a Person,
}

impl<'a> DevTools<'a> {
    /// The tools of this person's browser, which must be Chromium.
    #[must_use]
    pub const fn of(person: &'a Person) -> Self {
        Self { person }
    }

    /// Gives one order of the `DevTools` protocol.
    pub async fn order(self, name: &str, parameters: Value) -> Outcome<Value> {
        Command::post("/goog/cdp/execute", json!({ "cmd": name, "params": parameters }))
            .send(self.person.web())
            .await
    }

    /// Makes the screen this large, in CSS pixels, as a phone's or a desktop's.
    pub async fn screen(self, width: u32, height: u32, phone: bool) -> Outcome {
        let scale = if phone { 2 } else { 1 };
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": phone });
        self.order("Emulation.setDeviceMetricsOverride", metrics).await.map(drop)
    }

    /// Says what the person's system prefers: `("prefers-reduced-motion", "reduce")` and the like.
    pub async fn preferring(self, features: &[(&str, &str)]) -> Outcome {
        let features: Vec<Value> =
            features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.order("Emulation.setEmulatedMedia", json!({ "features": features })).await.map(drop)
    }

    /// Turns scripting off in pages that are opened from now on.
    pub async fn without_scripting(self) -> Outcome {
        self.order("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await.map(drop)
    }

    /// Makes the processor so many times slower.
    pub async fn slower_processor(self, times: u32) -> Outcome {
        self.order("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await.map(drop)
    }

    /// Makes the network this slow.
    pub async fn slower_network(self, bits_a_second: u32, latency_ms: u32) -> Outcome {
        self.network(false, f64::from(bits_a_second) / 8.0, latency_ms).await
    }

    /// Takes the network away.
    pub async fn offline(self) -> Outcome {
        self.network(true, -1.0, 0).await
    }

    async fn network(self, offline: bool, bytes_a_second: f64, latency_ms: u32) -> Outcome {
        self.order("Network.enable", json!({})).await?;
        let conditions = json!({
            "offline": offline, "latency": latency_ms,
            "downloadThroughput": bytes_a_second, "uploadThroughput": bytes_a_second,
        });
        self.order("Network.emulateNetworkConditions", conditions).await.map(drop)
    }

    /// Runs a script at the very start of each document that is opened from now on.
    pub async fn at_each_start(self, script: &str) -> Outcome {
        self.order("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }))
            .await
            .map(drop)
    }

    /// The addresses of all requests since this was last asked, refused ones among them.
    ///
    /// What never leaves the page (`data:`, `blob:`) is not a request.
    pub async fn requests(self) -> Outcome<Vec<String>> {
        let log = Command::post("/se/log", json!({ "type": "performance" }))
            .send(self.person.web())
            .await?;
        let mut requests = Vec::new();
        for line in log.as_array().into_iter().flatten() {
            let Some(message) = line.get("message").and_then(Value::as_str) else { continue };
            let event: Value = serde_json::from_str(message)?;
            let method =
                event.pointer("/message/method").and_then(Value::as_str).unwrap_or_default();
            let address = match method {
                "Network.requestWillBeSent" => event.pointer("/message/params/request/url"),
                "Network.webSocketCreated" | "Network.webTransportCreated" => {
                    event.pointer("/message/params/url")
                }
                _ => None,
            };
            let address = address.and_then(Value::as_str).unwrap_or_default();
            if !address.is_empty() && !address.starts_with("data:") && !address.starts_with("blob:")
            {
                requests.push(address.to_owned());
            }
        }
        Ok(requests)
    }

    /// Everything a screen reader is told, from the top of the page on.
    pub async fn accessibility_tree(self) -> Outcome<Vec<Value>> {
        self.order("Accessibility.enable", json!({})).await?;
        let tree = self.order("Accessibility.getFullAXTree", json!({})).await?;
        Ok(tree.get("nodes").and_then(Value::as_array).cloned().unwrap_or_default())
    }

    /// The sum of all `WebAssembly` memories of the page, in bytes, after a garbage collection.
    pub async fn wasm_memory(self) -> Outcome<u64> {
        let sum = "function() { return this.reduce((sum, one) => sum + one.buffer.byteLength, 0) }";
        let answer = self.of_wasm_memories(sum, json!([])).await?;
        answer
            .as_u64()
            .ok_or_else(|| Failure::new("Chromium did not say how much memory WebAssembly holds"))
    }

    /// How often each secret lies in the `WebAssembly` memories of the page, after a garbage
    /// collection.
    ///
    /// It is told to the page with every bit turned, so that it does not lie there for having been
    /// looked for.
    pub async fn counts_in_wasm(self, secrets: &[Vec<u8>]) -> Outcome<Vec<usize>> {
        const COUNT: &str = "function(secrets) {
  return secrets.map((turned) => this.reduce((count, memory) => {
    const bytes = new Uint8Array(memory.buffer);
    const first = turned[0] ^ 255;
    for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
      count += turned.every((byte, n) => bytes[at + n] === (byte ^ 255));
    }
    return count;
  }, 0));
}";
        let turned: Vec<Vec<u8>> =
            secrets.iter().map(|secret| secret.iter().map(|byte| !byte).collect()).collect();
        let answer = self.of_wasm_memories(COUNT, json!([{ "value": turned }])).await?;
        Ok(serde_json::from_value(answer)?)
    }

    /// What a function answers that has the page's `WebAssembly` memories for `this`.
    async fn of_wasm_memories(self, function: &str, arguments: Value) -> Outcome<Value> {
        self.order("HeapProfiler.collectGarbage", json!({})).await?;
        let prototype = self
            .order("Runtime.evaluate", json!({ "expression": "WebAssembly.Memory.prototype" }))
            .await?;
        let prototype = object_id(&prototype, "/result/objectId")?;
        let found =
            self.order("Runtime.queryObjects", json!({ "prototypeObjectId": prototype })).await?;
        let memories = object_id(&found, "/objects/objectId")?;
        let call = json!({
            "objectId": memories, "functionDeclaration": function,
            "arguments": arguments, "returnByValue": true,
        });
        let answer = self.order("Runtime.callFunctionOn", call).await?;
        answer
            .pointer("/result/value")
            .cloned()
            .ok_or_else(|| Failure::new(format!("no answer of WebAssembly's memories: {answer}")))
    }
}

fn object_id<'a>(answer: &'a Value, path: &str) -> Outcome<&'a str> {
    answer
        .pointer(path)
        .and_then(Value::as_str)
        .ok_or_else(|| Failure::new(format!("Chromium did not name an object at {path}")))
}
