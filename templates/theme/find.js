/* Turns the header's link to everything, A to Z, into a box to search in, and loads the search when the reader turns to it. Also
   loads scripts for the others of a page. */
(() => {
  "use strict";
  const remit = (window.remit = window.remit || {});
  const place = document.querySelector(".find");
  const loaded = new Map();

  /** Where the site begins, whatever page this is. */
  remit.root = new URL("../", document.currentScript.src).href;

  /** Which edition of which handbook this page belongs to. */
  remit.edition = remit.root + document.querySelector(".imprint")?.textContent;

  /** Lets through what the build wrote, under a policy that asks where markup and scripts come from. */
  const ours = { createHTML: (markup) => markup, createScriptURL: (address) => address };
  remit.trusted = window.trustedTypes ? window.trustedTypes.createPolicy("remit", ours) : ours;

  /** Runs a script of this site, once, after those asked for before; relative addresses start from the page. */
  remit.load = (address) => {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.async = false;
        script.src = remit.trusted.createScriptURL(address);
        script.onload = resolve;
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return loaded.get(address);
  };

  /** What an address names behind its #, null for nothing; a percent sign there may be no more than that, as in #100%. */
  remit.named = (hash) => {
    const id = hash.slice(1);
    try {
      return document.getElementById(decodeURIComponent(id));
    } catch {
      return document.getElementById(id);
    }
  };

  /**
   * The attributes of elements that say the language of what is in them, where the interface's is not the page's: of one
   * that holds words of the interface, of one that only has such words for its name, and of what else is within that one.
   */
  const skip = document.querySelector(".skip");
  const [lang, dir] = ["lang", "dir"].map((name) => skip.getAttribute(name));
  remit.spoken = { lang, dir };
  remit.label = { lang };
  remit.own = { lang: lang && document.documentElement.lang };

  /** A count in figures, with what stands between thousands: 1,016. */
  const figure = (n) => String(n).replace(/(?<=\d)(?=(\d{3})+$)/g, () => skip.dataset.thousands);

  /** A pattern of the interface's words with its places filled: say("{n} shown", {n: 1016}) is "1,016 shown". */
  remit.say = (pattern, places) => pattern.replace(/\{([A-Za-z_]+)}/g,
    (at, name) => (typeof places[name] === "number" ? figure(places[name]) : places[name] ?? at));

  /** An element; what is false, null or undefined among attributes and children is left out. */
  remit.el = (name, attributes, ...children) => {
    const node = document.createElement(name);
    const missing = (part) => part === false || part === null || part === undefined;
    Object.entries(attributes).filter(([, value]) => !missing(value)).forEach(([key, value]) =>
      node.setAttribute(key, value === true ? "" : value));
    node.append(...children.flat(Infinity).filter((child) => !missing(child) && child !== ""));
    return node;
  };

  /** Loads what explains marked words when a reader first turns to one; a touch shows it instead of following the link. */
  let touch = false;
  const turned = (event) => {
    const word = event.target.closest("a.term");
    if (event.pointerType) touch = event.pointerType === "touch";
    if (!word || remit.explain || touch && event.type !== "click") return;
    if (touch) event.preventDefault();
    remit.load(remit.root + "theme/words.js").then(() => word.matches(":hover, :focus") && remit.explain(word));
  };
  for (const turn of ["pointerover", "focusin", "click"]) addEventListener(turn, turned);

  const link = place.querySelector("a");
  const label = place.dataset.label;
  const input = remit.el("input", {
    id: "_find", placeholder: label, autocomplete: "off", autocapitalize: "none", spellcheck: "false", enterkeyhint: "search",
    type: "text", role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "_found",
  });
  link.replaceWith(remit.el("label", { for: input.id, ...remit.spoken }, label), input);
  let pressed = false;
  input.addEventListener("pointerdown", () => (pressed = true), { once: true });
  input.addEventListener("focus", begin, { once: true });
  input.addEventListener("keydown", early);

  /** Loads all that finds something. */
  remit.ready = () => {
    const files = ["search-index", "search-meant", "search-named", "search", "lines", "found"].map((name) => `theme/${name}.js`);
    return Promise.all([...files, "data/search.js"].map((file) => remit.load(remit.root + file)));
  };

  async function begin() {
    await remit.ready();
    input.removeEventListener("keydown", early);
    remit.find(input, link.href, pressed);
  }

  /** Whoever is quicker than the search gets its results on the page of everything. */
  function early({ key }) {
    if (key === "Enter") location.assign(`${link.href}#q=${encodeURIComponent(input.value)}`);
  }
})();
