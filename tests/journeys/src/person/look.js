// How a person finds things on a page: by what they are and what they are called.
// Runs inside one WebDriver script call; `ask` at the end is the only way in.

const squeeze = (text) => (text ?? "").replace(/\s+/g, " ").trim();

const shown = (element) => {
  if (!element.isConnected) return false;
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return false;
  if (element.closest("[inert], [aria-hidden=true]")) return false;
  return element.checkVisibility
    ? element.checkVisibility({ visibilityProperty: true })
    : getComputedStyle(element).visibility === "visible";
};

const roleOf = (element) => {
  const given = element.getAttribute("role");
  if (given) return given;
  const tag = element.localName;
  if (tag === "button" || tag === "summary") return tag;
  if (tag === "a" && element.hasAttribute("href")) return "link";
  if (tag === "textarea") return "textbox";
  if (tag === "select") return "combobox";
  if (tag === "input") {
    const kind = element.type;
    if (kind === "radio" || kind === "checkbox") return kind;
    if (kind === "button" || kind === "submit" || kind === "reset") return "button";
    if (kind === "range") return "slider";
    if (kind === "number") return "spinbutton";
    if (kind === "search") return "searchbox";
    return "textbox";
  }
  return "";
};

// The text of an element as it would be read out: without what is hidden from that.
const textOf = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  if (node.getAttribute("aria-hidden") === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility === "hidden") return "";
  if (node.hasAttribute("aria-label")) return node.getAttribute("aria-label");
  const inner = [...node.childNodes].map(textOf).join("");
  return style.display.startsWith("inline") ? inner : ` ${inner} `;
};

const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) {
    const named = by.split(/\s+/).map((id) => document.getElementById(id)).filter(Boolean);
    if (named.length) return squeeze(named.map(textOf).join(" "));
  }
  const label = squeeze(element.getAttribute("aria-label"));
  if (label) return label;
  if (element.labels && element.labels.length) {
    return squeeze([...element.labels].map(textOf).join(" "));
  }
  const text = squeeze(textOf(element));
  if (text) return text;
  return squeeze(element.getAttribute("title") ?? element.getAttribute("placeholder"));
};

const CONTROLS =
  "button, a[href], summary, input:not([type=file]), textarea, select, [role=button], [role=link], [role=radio], " +
  "[role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=option]";
const FIELDS = ["textbox", "searchbox", "spinbutton", "combobox", "slider"];

// What a finger would land on: the label, where the input itself is drawn by its label.
const target = (element) => {
  if (element.localName !== "input" || !element.labels || !element.labels.length) return element;
  const box = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const drawnByLabel =
    box.width < 4 || box.height < 4 || style.opacity === "0" || style.clipPath !== "none" ||
    style.appearance === "none";
  return drawnByLabel ? element.labels[0] : element;
};

// A person scrolls until the thing is well in view, and not behind the bar at the bottom. Whether
// anything moved by it.
const bringIntoView = (element) => {
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const hit = document.elementFromPoint(x, y);
  if (!hit || !(element.contains(hit) || hit.contains(element))) {
    element.scrollIntoView({ block: "center", behavior: "instant" });
  }
  return element.getBoundingClientRect().top !== box.top;
};

// WebKit shows a page that has scrolled, by itself or by a script, a moment later than it tells of it:
// what lies where it lay at the glance before has been shown there.
const liesWhereItLay = (element) => {
  const [lay, { top }] = [window.journeyLay, element.getBoundingClientRect()];
  window.journeyLay = { element, top };
  return navigator.vendor !== "Apple Computer, Inc." || (lay?.element === element && lay.top === top);
};

const enabled = (element) => !element.matches(":disabled, [aria-disabled=true]");

const controls = () =>
  [...document.querySelectorAll(CONTROLS)].filter((one) => shown(target(one)) && one.type !== "hidden");

// The last keys and presses that came to this page, and what they came to. After a failure it tells a
// press that the browser lost, which is not among them, from one that the page lost, which is.
const HEARD = ["keydown", "keyup", "pointerdown", "pointerup", "pointercancel", "click", "focusin", "popstate"];
const MOST_HEARD = 16;
const listen = () => {
  if (window.journeyHeard) return;
  const heard = (window.journeyHeard = []);
  const hear = ({ type, key, target: at }) => {
    // Nothing is measured here: that would have the page laid out before it draws.
    const on = at instanceof Element ? at.closest(CONTROLS)?.textContent || at.localName : "page";
    const what = [Math.round(performance.now()), type, key, squeeze(on).slice(0, 30)];
    heard.push(what.filter((one) => one !== undefined).join(" "));
    if (heard.length > MOST_HEARD) heard.shift();
  };
  for (const kind of HEARD) window.addEventListener(kind, hear, true);
};

const visibleText = () => squeeze(document.body ? document.body.innerText : "");

const questions = {
  // The control with this name, and what to press for it.
  control: (name, fields) => {
    const found = controls().filter(
      (one) => nameOf(one) === name && FIELDS.includes(roleOf(one)) === fields,
    );
    const open = found.filter(enabled);
    return {
      control: open[0] ?? null,
      target: open[0] ? target(open[0]) : null,
      role: open[0] ? roleOf(open[0]) : null,
      disabled: found.length > 0 && open.length === 0,
    };
  },
  // The same, scrolled to where a finger can reach it.
  reach: (name, fields) => {
    const answer = questions.control(name, fields);
    const moved = answer.target ? bringIntoView(answer.target) : false;
    const lies = answer.target ? liesWhereItLay(answer.target) : true;
    return { ...answer, moved: moved || !lies };
  },
  // Where the control with this name is: the middle of what a finger lands on, and on which side of
  // what has the focus.
  stands: (name, fields) => {
    const answer = questions.reach(name, fields);
    if (!answer.control) return null;
    const box = answer.target.getBoundingClientRect();
    const focus = document.activeElement;
    const follows = answer.control.compareDocumentPosition(focus) & Node.DOCUMENT_POSITION_FOLLOWING;
    const is_choice = answer.role === "radio" && focus.type === "radio";
    return {
      // Among choices of one, Tab comes to the chosen one, and arrows lead to the others.
      is_beside: is_choice && focus !== answer.control && focus.name === answer.control.name,
      x: Math.round(box.left + box.width / 2),
      y: Math.round(box.top + box.height / 2),
      has_focus: answer.control === focus,
      is_before: focus !== document.body && follows !== 0,
    };
  },
  names: () => controls().filter(enabled).map((one) => `${roleOf(one)} "${nameOf(one)}"`),
  controls: () => controls().map((one) => ({ element: one, role: roleOf(one), name: nameOf(one) })),
  text: () => visibleText(),
  // The page as it is held in memory, without its scripts and styles, with what was typed.
  written: (name) => {
    const field = controls().find((one) => nameOf(one) === name && FIELDS.includes(roleOf(one)));
    return field ? field.value : null;
  },
  // Whether what has the focus can be seen: nothing lies over its middle.
  hidden_focus: () => {
    const one = document.activeElement;
    if (!one || one === document.body) return "";
    const drawn = target(one);
    const box = drawn.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return hit && (drawn.contains(hit) || hit.contains(drawn)) ? "" : nameOf(one) || one.localName;
  },
  source: () => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll("script, style").forEach((one) => one.remove());
    const typed = [...document.querySelectorAll("input, textarea, select")]
      .map((one) => (one.type === "radio" || one.type === "checkbox" ? `${one.value}:${one.checked}` : one.value));
    return [document.title, location.href, copy.outerHTML, ...typed].join("\n");
  },
  focus: () => {
    const one = document.activeElement;
    if (!one || one === document.body || one === document.documentElement) return "";
    return nameOf(one);
  },
  focused: () => ({ role: roleOf(document.activeElement), name: nameOf(document.activeElement) }),
  state: () => ({
    text: visibleText(),
    app: document.documentElement.dataset.app ?? "",
    address: location.href,
    focus: questions.focus(),
    controls: questions.names(),
    heard: [Math.round(performance.now()), ...(window.journeyHeard ?? [])].join(", "),
  }),
  ready: () => {
    listen();
    return {
      address: location.href,
      state: document.readyState,
      mark: window.sayWhenMark ?? null,
      app: document.documentElement.dataset.app ?? "",
    };
  },
  mark: (mark) => { window.sayWhenMark = mark; return true; },
};

const ask = (question, rest) => questions[question](...rest);
return ask(arguments[0], [...arguments].slice(1));
