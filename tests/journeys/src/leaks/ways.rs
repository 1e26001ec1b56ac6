//! Every way out of a page that is tried, as a line of script.
//!
//! `http` is an address where somebody listens, `host` its name and port; `add` puts an element on
//! the page (try.js).

/// One way out.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// Its name in the published table.
    pub name: &'static str,
    /// What is done.
    pub script: &'static str,
}

const fn way(name: &'static str, script: &'static str) -> Way {
    Way { name, script }
}

/// All of them, in the order of the published table.
pub const WAYS: &[Way] = &[
    // Scripts that ask.
    way("fetch", "fetch(http, { mode: 'no-cors' }).catch(() => {})"),
    way(
        "fetch that outlives the page",
        "fetch(http, { keepalive: true, mode: 'no-cors' }).catch(() => {})",
    ),
    way("fetchLater", "fetchLater(http, { activateAfter: 0 })"),
    way("XMLHttpRequest", "const x = new XMLHttpRequest(); x.open('GET', http); x.send()"),
    way("beacon", "navigator.sendBeacon(http, 'x')"),
    way("EventSource", "new EventSource(http)"),
    way("WebSocket", "new WebSocket(`ws://${host}/leak`)"),
    way("WebSocketStream", "new WebSocketStream(`ws://${host}/leak`)"),
    way("WebTransport", "new WebTransport(`https://${host}/leak`)"),
    way("WebRTC", "call(window.RTCPeerConnection ?? window.webkitRTCPeerConnection)"),
    way("WebRTC of an empty frame", "call(add('iframe').contentWindow.RTCPeerConnection)"),
    way(
        "fetch of an empty frame",
        "add('iframe').contentWindow.fetch(http, { mode: 'no-cors' }).catch(() => {})",
    ),
    way("worker", "new Worker(blob(`importScripts('${http}')`))"),
    way("shared worker", "new SharedWorker(blob(`importScripts('${http}')`))"),
    way(
        "service worker",
        "navigator.serviceWorker.register(`/leak/${arguments[0]}`).catch(() => {})",
    ),
    way("audio worklet", "new AudioContext().audioWorklet.addModule(http).catch(() => {})"),
    way("import()", "import(http).catch(() => {})"),
    way(
        "payment method",
        "new PaymentRequest([{ supportedMethods: `https://${host}/leak` }], { total: { label: 'x', amount: { currency: 'EUR', value: '1' } } }).canMakePayment().catch(() => {})",
    ),
    way(
        "sign-in by another site",
        "navigator.credentials.get({ identity: { providers: [{ configURL: `https://${host}/leak`, clientId: 'x' }] } }).catch(() => {})",
    ),
    // Elements that load.
    way("image", "new Image().src = http"),
    way("srcset", "add('img', { srcset: `${http} 1x` })"),
    way("input of type image", "add('input', { type: 'image', src: http })"),
    way(
        "SVG image",
        "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const i = document.createElementNS('http://www.w3.org/2000/svg', 'image'); i.setAttribute('href', http); s.append(i); document.body.append(s)",
    ),
    way(
        "SVG use",
        "const s = document.createElementNS('http://www.w3.org/2000/svg', 'svg'); const u = document.createElementNS('http://www.w3.org/2000/svg', 'use'); u.setAttribute('href', `${http}#x`); s.append(u); document.body.append(s)",
    ),
    way("script", "add('script', { src: http })"),
    way("module script", "add('script', { src: http, type: 'module' })"),
    way("iframe", "add('iframe', { src: http })"),
    way("object", "add('object', { data: http })"),
    way("embed", "add('embed', { src: http })"),
    way("video", "add('video', { src: http, preload: 'auto' }).load()"),
    way("video poster", "add('video', { poster: http })"),
    way("audio", "add('audio', { src: http, preload: 'auto' }).load()"),
    way(
        "text track",
        "const v = add('video', { crossorigin: 'anonymous' }); const t = add('track', { kind: 'subtitles', src: http, default: '' }, v); t.track.mode = 'showing'",
    ),
    // Styles that load.
    way("style attribute", "add('p', { style: `background: url(${http})` }).textContent = 'x'"),
    way("style by script", "document.body.style.backgroundImage = `url(${http})`"),
    way("style element", "add('style').textContent = `body { background: url(${http}) }`"),
    way("@import", "add('style').textContent = `@import url(${http});`"),
    way(
        "style sheet made by script",
        "const s = new CSSStyleSheet(); s.replaceSync(`body { background: url(${http}) }`); document.adoptedStyleSheets = [s]",
    ),
    way("font", "new FontFace('x', `url(${http})`).load().catch(() => {})"),
    // Links that load ahead.
    way("link: stylesheet", "add('link', { rel: 'stylesheet', href: http }, document.head)"),
    way("link: icon", "add('link', { rel: 'icon', href: http }, document.head)"),
    way("link: manifest", "add('link', { rel: 'manifest', href: http }, document.head)"),
    way("link: prefetch", "add('link', { rel: 'prefetch', href: http }, document.head)"),
    way("link: preload", "add('link', { rel: 'preload', as: 'image', href: http }, document.head)"),
    way("link: modulepreload", "add('link', { rel: 'modulepreload', href: http }, document.head)"),
    way("link: preconnect", "add('link', { rel: 'preconnect', href: http }, document.head)"),
    way("link: dns-prefetch", "add('link', { rel: 'dns-prefetch', href: http }, document.head)"),
    way(
        "speculation rules",
        "const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [http], eagerness: 'immediate' }] }); document.head.append(s)",
    ),
    // Forms, and leaving for another address.
    way("form: GET", "add('form', { action: http }).submit()"),
    way("form: POST", "add('form', { action: http, method: 'post' }).submit()"),
    way("form: new window", "add('form', { action: http, target: '_blank' }).submit()"),
    way("window.open", "window.open(http)"),
    way("document.open", "document.open(http, '', '')"),
    way("location.href", "location.href = http"),
    way("location.replace", "location.replace(http)"),
    way(
        "meta refresh",
        "add('meta', { 'http-equiv': 'refresh', content: `0; url=${http}` }, document.head)",
    ),
    way("link, pressed", "add('a', { href: http }).click()"),
    way("link to a new window", "add('a', { href: http, target: '_blank' }).click()"),
    way(
        "link to a new window, not on the page",
        "const a = document.createElement('a'); a.href = http; a.target = '_blank'; a.click()",
    ),
    way(
        "link to a download, not on the page",
        "const a = document.createElement('a'); a.href = http; a.download = 'x'; a.click()",
    ),
    way("link with a ping", "add('a', { href: '#x', ping: http }).click()"),
];

/// Those that are tried in every run: one or two of each kind, those that browsers differ in first.
pub const SAMPLE: &[&str] = &[
    "fetch",
    "beacon",
    "WebSocket",
    "WebRTC",
    "image",
    "WebRTC of an empty frame",
    "link: preconnect",
    "form: POST",
    "window.open",
    "location.href",
    "meta refresh",
    "link, pressed",
    "link to a new window, not on the page",
    "link to a download, not on the page",
];
