/* Tests how the site is served: asks for files of the site, compares the answers with what the build wrote, and shows what the
   page already says of each fault. Without this script, or find.js before it, the page says that its scripts have not run. */
(() => {
  "use strict";
  const { remit } = window;
  if (!remit) return;
  const page = document.querySelector(".doctor");
  const { policy, search, stylesheet, lost, separator } = page.dataset;
  const all = (selector) => [...page.querySelectorAll(selector)];
  const files = all("[data-file]").map(({ dataset }) => ({ path: dataset.file, types: dataset.types.split(" ").filter(Boolean),
    size: Number(dataset.size), hash: dataset.hash, compressed: "compressed" in dataset }));
  const moved = all("[data-from]").map(({ dataset }) => ({ from: dataset.from, to: dataset.to }));
  const home = files[0].path;

  const HOUR = 3600;
  const DAY = 24 * HOUR;
  const NOWHERE = "no-such-page-of-this-site.html";
  /** Signs in names that servers and file systems may change. */
  const UNUSUAL = /[^a-z0-9._/-]/;
  const isPage = (path) => path.endsWith(".html");

  /* What to say */

  const found = new Map(all("[data-test]").map((test) => [test.dataset.test, test]));

  /** Shows what is said of a case, once more for each time, with its {places} filled. */
  function tell(test, name, places = {}) {
    const pattern = found.get(test).querySelector(`[data-case="${name}"]`);
    const said = pattern.cloneNode(true);
    said.dataset.said = name;
    delete said.dataset.case;
    said.hidden = false;
    for (const text of texts(said)) text.replaceWith(...filled(text, places));
    pattern.parentElement.append(said);
  }

  function texts(node) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const list = [];
    while (walker.nextNode()) list.push(walker.currentNode);
    return list;
  }

  function filled(text, places) {
    const typed = text.parentElement.matches("code");
    return text.data.split(/(\{\w+})/).filter(Boolean).flatMap((part) => {
      const value = places[part.slice(1, -1)];
      if (!part.startsWith("{") || value === undefined) return part;
      return typed ? String(value) : [value].flat().flatMap((one, i) => [i ? separator : "", remit.el("code", {}, String(one))]);
    });
  }

  /** Ends a test: its state is the worst of what was told of it. */
  function end(test, asked) {
    const item = found.get(test);
    const kinds = [...item.querySelectorAll("[data-said]")].map((said) => said.dataset.kind);
    const state = ["fault", "unasked", "note"].find((kind) => kinds.includes(kind)) || "fine";
    item.dataset.state = state === "fine" && !asked ? "unasked" : state;
    for (const word of item.querySelectorAll("[data-word]")) word.hidden = word.dataset.word !== item.dataset.state;
  }

  /* What the server answers */

  const at = (path) => remit.root + path.split("/").map(encodeURIComponent).join("/");

  /** What arrives for an address; status 0 where nothing does. A copy that the browser has does not count. */
  async function ask(path, address = at(path)) {
    try {
      const response = await fetch(address, { cache: "no-store" });
      const bytes = await response.arrayBuffer();
      const header = (name) => response.headers.get(name) || "";
      return { path, address, status: response.status, url: response.url, bytes, header };
    } catch {
      return { path, address, status: 0, bytes: new ArrayBuffer(0), header: () => "" };
    }
  }

  const text = ({ bytes }) => new TextDecoder().decode(bytes);
  const same = (one, other) => one.bytes.byteLength === other.bytes.byteLength && text(one) === text(other);
  const ending = (path) => path.slice(path.lastIndexOf(".") + 1);
  const plain = (url) => url.replace(/[?#].*/, "");
  const named = (list) => list.map(({ path }) => path);

  /* The tests */

  function isStyled() {
    if (![...document.querySelectorAll("link[rel=stylesheet]")].every((link) => link.sheet)) {
      tell("style", "refused", { file: stylesheet });
    }
  }

  async function isSearchable() {
    try {
      if (!document.querySelector(".find input")) throw new Error("theme/find.js has not run");
      // Takes what the data hands over, as the search does once it is loaded.
      await remit.load(remit.root + "theme/search-index.js");
      await remit.load(remit.root + search);
    } catch {
      tell("search", "refused", { file: search });
    }
  }

  /** A script within a page, as somebody might get it in: the policy in the page has to hold it up. */
  function isHeld() {
    const probe = document.createElement("script");
    try {
      probe.textContent = "document.documentElement.dataset.unheld = ''";
      document.head.append(probe);
    } catch (refused) {
      if (!(refused instanceof TypeError)) throw refused;
    }
    probe.remove();
    if ("unheld" in document.documentElement.dataset) tell("policy", "unheld");
  }

  const FALLBACK = /-src(-elem|-attr)?$/;

  /** A policy as a map: what each directive lets through. */
  function directives(text) {
    return new Map(text.split(";").map((directive) => directive.trim().split(/\s+/)).filter(([name]) => name)
      .map(([name, ...sources]) => [name.toLowerCase(), sources]));
  }

  /** What a policy lets through for a directive, with the one that the browser takes where it is left out. */
  function sources(directives, name) {
    const general = name.replace(/-(elem|attr)$/, "");
    return directives.get(name) ?? directives.get(general) ?? (FALLBACK.test(name) ? directives.get("default-src") : undefined);
  }

  const lets = (sources, source) => source === "'none'" || !sources || sources.includes(source) || sources.includes("*")
    || (source === "'self'" && sources.some((one) => one === location.origin || one === location.host || one === location.protocol));

  /** Where two policies differ, in two lists: what the other one forbids, and what it lets through besides. */
  function compared(ours, other) {
    const names = [...new Set([...ours.keys(), ...other.keys()])].filter((name) =>
      FALLBACK.test(name) || ours.has(name) || ["sandbox", "trusted-types"].includes(name));
    const said = (name) => [name, ...(sources(other, name) ?? [])].join(" ");
    const stricter = names.filter((name) => name === "sandbox" ? other.has(name)
      : name === "trusted-types" ? !["remit", "*"].some((one) => other.get(name).includes(one))
        : (sources(ours, name) ?? []).some((source) => !lets(sources(other, name), source)));
    const looser = names.filter((name) => ours.has(name) && (!sources(other, name)
      || sources(other, name).some((source) => !lets(sources(ours, name), source))));
    return { stricter: stricter.map(said), looser: looser.map((name) => (sources(other, name) ? said(name) : `${name} (missing)`)) };
  }

  function isSaid({ header }) {
    const sent = header("content-security-policy");
    if (!sent) return tell("policy", "missing");
    const each = sent.split(",").map((one) => compared(directives(policy), directives(one)));
    const stricter = each.flatMap((one) => one.stricter);
    if (stricter.length) tell("policy", "stricter", { difference: stricter.join("; ") });
    // All policies hold together: one that lets nothing else through is enough.
    if (each.every((one) => one.looser.length)) tell("policy", "looser", { difference: each[0].looser.join("; ") });
  }

  function areTyped(answers) {
    for (const { path, status, header, file } of answers) {
      const [media, ...parameters] = header("content-type").toLowerCase().split(";").map((part) => part.trim());
      const charset = parameters.filter((one) => one.startsWith("charset=")).map((one) => one.slice(8).replace(/"/g, ""))[0];
      const places = { file: path, status, is: media || "–", wanted: file.types[0], ending: ending(path) };
      if (status !== 200) {
        if (!UNUSUAL.test(path)) tell("types", status ? "missing" : "unreachable", places);
      } else if (file.types.length && !file.types.includes(media)) {
        tell("types", "wrong", places);
      } else if (charset && charset !== "utf-8") {
        tell("types", "charset", { ...places, is: charset });
      }
    }
  }

  async function areMoved() {
    if (!moved.length) tell("moved", "none");
    const answers = await Promise.all(moved.map(({ from, to }) => ask(from).then((answer) => ({ ...answer, to }))));
    for (const answer of answers) {
      const { path, to, status, url } = answer;
      const [source, target] = [path, to].map((one) => new URL(at(one)).pathname);
      const places = { file: path, status, wanted: to, from: source, to: target };
      if (status !== 200) {
        tell("moved", "missing", places);
      } else if (plain(url) !== at(to) && !(plain(url) === at(path) && /http-equiv="?refresh/.test(text(answer)))) {
        tell("moved", "elsewhere", { ...places, is: plain(url) });
      }
    }
  }

  function areCompressed(answers) {
    const packed = ({ address, header }) => header("content-encoding")
      || performance.getEntriesByName(address).some((entry) => entry.encodedBodySize < entry.decodedBodySize);
    const plain = answers.filter((answer) => answer.file.compressed && !packed(answer));
    const types = [...new Set(plain.map(({ file }) => file.types[0]))];
    // nginx compresses HTML in any case, and warns where it is named.
    const others = types.filter((type) => type !== "text/html").join(" ") || "text/css";
    if (plain.length) tell("compression", "plain", { files: named(plain), types: types.join(" "), others });
  }

  /** For how many seconds a browser keeps an answer without asking; null where the server does not say. */
  function kept({ header }) {
    const control = header("cache-control").toLowerCase();
    if (/no-cache|no-store/.test(control)) return 0;
    const age = /max-age\s*=\s*"?(\d+)/.exec(control);
    if (age) return Number(age[1]);
    const expires = header("expires");
    return expires ? Math.max(0, (Date.parse(expires) - (Date.parse(header("date")) || Date.now())) / 1000 || 0) : null;
  }

  /** A time in the words of the browser's own language: 365 days. */
  function lasting(seconds) {
    const [unit, each] = seconds >= 2 * DAY ? ["day", DAY] : ["hour", HOUR];
    return new Intl.NumberFormat(page.closest("[lang]").lang, { style: "unit", unit, unitDisplay: "long", maximumFractionDigits: 0 })
      .format(seconds / each);
  }

  async function areNewest(answers) {
    const pages = answers.filter(({ path }) => isPage(path));
    const long = pages.filter((answer) => kept(answer) > HOUR);
    if (long.length) {
      tell("caching", "pages", { files: named(long), is: lasting(Math.max(...long.map(kept))) });
    } else if (pages.some((answer) => kept(answer) === null)) {
      tell("caching", "unsaid");
    }
    const { href } = document.querySelector("link[rel=stylesheet]");
    const style = await ask(stylesheet, href);
    if (style.status !== 200) return;
    if (new URL(href).search) {
      if (kept(style) < DAY) tell("caching", "unkept", { file: stylesheet });
    } else if (kept(style) > HOUR) {
      tell("caching", "theme", { file: stylesheet, is: lasting(kept(style)) });
    }
  }

  function isPlaced(answers) {
    const here = remit.root;
    const own = plain(location.href);
    const canonical = document.querySelector("link[rel=canonical]");
    if (!own.endsWith("/doctor.html")) {
      tell("place", "renamed", { is: own });
    } else if (!canonical) {
      tell("place", "unknown");
    } else {
      const wanted = new URL(".", canonical.href);
      const is = new URL(here);
      const places = { is: here, wanted: wanted.href, here };
      if (is.pathname !== wanted.pathname) tell("place", "path", places);
      else if (is.origin !== wanted.origin) tell("place", "host", places);
    }
    for (const { path, url } of answers.filter((answer) => isPage(answer.path))) {
      const up = "../".repeat(path.split("/").length - 1);
      if (new URL(up + stylesheet, url).href !== at(stylesheet)) tell("place", "deep", { file: path, is: plain(url) });
    }
  }

  async function areLetters(answers) {
    const unusual = answers.filter(({ path }) => UNUSUAL.test(path));
    if (!unusual.length) tell("letters", "none");
    unusual.filter(({ status }) => status !== 200).forEach(({ path, status }) => tell("letters", "missing", { file: path, status }));
    const other = await ask(stylesheet.replace(/[^/]+$/, (name) => name.toUpperCase()));
    if (other.status === 200 && same(other, answers.find(({ path }) => path === stylesheet))) tell("letters", "folded");
  }

  async function isLost() {
    const [answer, own] = await Promise.all([ask(NOWHERE), ask(lost)]);
    const places = { file: NOWHERE, status: answer.status, page: new URL(at(lost)).pathname };
    if (answer.status !== 404) tell("lost", "soft", places);
    else if (!same(answer, own)) tell("lost", "another", places);
  }

  async function areUnchanged(answers) {
    const hashes = window.crypto.subtle;
    if (!hashes) tell("unchanged", "bysize");
    for (const { path, bytes, file } of answers) {
      const hash = hashes && btoa(String.fromCharCode(...new Uint8Array(await hashes.digest("SHA-256", bytes))));
      if (bytes.byteLength !== file.size || (hashes && hash !== file.hash)) {
        tell("unchanged", isPage(path) ? "page" : "damaged", { file: path, got: bytes.byteLength, wanted: file.size });
      }
    }
  }

  /* The report */

  /** Puts faults first, and says how many there are. */
  function sum() {
    const list = page.querySelector(".doctor__tests");
    list.prepend(...list.querySelectorAll(":scope > [data-state=fault]"));
    const n = list.querySelectorAll("[data-said][data-kind=fault]").length;
    const { one, other } = page.dataset;
    const line = page.querySelector(".doctor__sum");
    line.textContent = n ? remit.say(n === 1 ? one : other, { n }) : line.dataset.fine;
    page.dataset.faults = n;
  }

  /** All that is shown, as plain lines. */
  function report() {
    const lines = (node) => node.innerText.split("\n").map((line) => line.trim()).filter(Boolean);
    const tests = all("[data-test]").flatMap((test) => {
      const [state] = lines(test.querySelector(".doctor__state"));
      const said = [...test.querySelectorAll("[data-said]")].flatMap(lines);
      return [`${state}: ${test.querySelector("h3").innerText}`, ...said.map((line) => "    " + line)];
    });
    return [document.title, location.href, navigator.userAgent, "", page.querySelector(".doctor__sum").innerText, "", ...tests, ""].join("\n");
  }

  function offerCopy() {
    const tools = page.querySelector("[data-tools]");
    const button = tools.querySelector("button");
    const status = tools.querySelector("[role=status]");
    tools.hidden = false;
    button.addEventListener("click", () => {
      const box = remit.el("textarea", { class: "doctor__report", "aria-label": button.textContent, readonly: true });
      box.value = report();
      tools.append(box);
      box.select();
      const copied = document.execCommand("copy");
      status.textContent = copied ? button.dataset.copied : button.dataset.failed;
      if (copied) box.remove();
      else button.disabled = true;
    });
  }

  /** What can be tested without a server. */
  const LOCAL = ["scripts", "style", "search"];

  async function askServer() {
    const answers = await Promise.all(files.map((file) => ask(file.path).then((answer) => ({ ...answer, file }))));
    const good = answers.filter(({ status }) => status === 200);
    const first = good.find(({ path }) => path === home);
    if (first) isSaid(first);
    else ["policy", "caching"].forEach((name) => tell(name, "nothing"));
    if (!good.length) ["compression", "unchanged"].forEach((name) => tell(name, "nothing"));
    areTyped(answers);
    areCompressed(good);
    isPlaced(good);
    await Promise.all([areMoved(), first && areNewest(good), areLetters(answers), isLost(), good.length && areUnchanged(good)]);
  }

  async function test() {
    page.querySelector("[data-off]").remove();
    page.querySelector(".doctor__sum").hidden = false;
    isStyled();
    isHeld();
    await isSearchable();
    const served = location.protocol !== "file:";
    page.querySelector("[data-folder]").hidden = served;
    if (served) await askServer();
    found.forEach((item, name) => end(name, served || LOCAL.includes(name)));
    sum();
    offerCopy();
  }

  test();
})();
