/* What a search finds, the best first: as data, and below the box in the header as a list to choose from, which lies over the
   page. Hands what was found over to the page of everything, which need not find it again. */
(() => {
  "use strict";
  const remit = window.remit;
  const { el, say, spoken, label, own } = remit;
  const { line, advice, toSite, link } = remit.lines;
  const IN_LIST = 8;
  const ON_PAGE = 100;
  const CONTEXT = 18;
  const since = Date.now();

  remit.found = { ask, view };

  /**
   * Begins to search, with a list below the box unless the page shows results itself.
   * input: the box; all: the address of the page of everything; pressed: whether the reader came to the box by pointer or touch,
   * and so is to see at once what can be done there
   */
  remit.find ??= list;

  /* What is found, as plain data */

  /** What is found for a text: {text, found, unknown}, the last two as remit.searched has them; without a text both are empty. */
  async function ask(text) {
    return { text, ...(text ? await remit.searched(text) : { found: [], unknown: [] }) };
  }

  /**
   * What is found as data that needs no index to be shown. title, heading: of the page of results. count, missing: sentences;
   * missing is empty where each word stands somewhere. compare: a link, {text, href}, or null. lines: the best of what is found.
   * hint, ways: what to do where nothing is found, a sentence and links. All links start from the root of the site.
   */
  function view({ text, found, unknown }, most = ON_PAGE) {
    const { words, site, ways } = remit.index;
    const lines = found.slice(0, most).map(lineOf);
    return {
      text, lines, ways, hint: words.search.hint, title: say(words.search.document_title, { query: text, site }),
      heading: say(words.search.results, { query: text }), count: text && count(found.length, lines.length, text),
      missing: found.length && unknown.length ? without(unknown) : "", compare: compare(text),
    };
  }

  /**
   * A line for a result. title, context: pieces, [words, whether they are a hit]; the title is said by the interface where it is
   * inWords. kind: what kind of thing it is, in words. before, after: what is said round the one who is first.
   */
  function lineOf(result) {
    const { thing: { kind, tag, title, in: within, first, phone, call }, hits, href } = result;
    const { words, kinds } = remit.index;
    const [before, after] = (kind === "duty" ? words.search.answers : words.search.first).split("{name}");
    return {
      href, tag, title: remit.pieces(title, hits, Infinity), inWords: kind === "list", kind: kinds.find(({ id }) => id === kind).name,
      within, before, first, phone, call, after, context: remit.context(result, CONTEXT),
    };
  }

  /** A link that puts the two roles side by side for which nobody wrote a comparison, where readers may do so. */
  function compare(text) {
    const { words, pick } = remit.index;
    const two = pick && remit.uncompared(text);
    if (!two) return null;
    const [a, b] = two.map(({ tag, title }) => tag || remit.pieces(title, new Set(), Infinity).map(([word]) => word).join(""));
    const ids = two.map(({ href }) => href.replace(/.*\/|\.html/g, ""));
    return { text: say(words.search.compare, { a, b }), href: `${pick}#roles=${ids}` };
  }

  function count(n, shown, text) {
    const { words } = remit.index;
    if (!n) return say(words.search.none, { query: text });
    if (n > shown) return say(words.search.shown, { shown, n });
    return say(words.search.count[n === 1 ? "one" : "other"], { n });
  }

  /** Says which words of a query stand nowhere, so that nobody takes the results for having them. */
  function without(unknown) {
    const { words } = remit.index;
    const quoted = unknown.map((word) => say(words.search.quoted, { word })).join(" ");
    return say(words.search.missing[unknown.length === 1 ? "one" : "other"], { words: quoted });
  }

  /* From page to page */

  /**
   * Hands a view over to the page of everything, with the time at which the search was loaded. A browser may refuse to keep it;
   * that page then finds for itself.
   */
  function give(view) {
    try {
      sessionStorage.setItem("remit.found", JSON.stringify({ edition: remit.edition, since, view }));
    } catch {
      // Storage is switched off or full.
    }
  }

  /* In the header */

  function list(input, all, pressed) {
    const { words } = remit.index;
    const options = el("div", { id: "_found", role: "listbox", "aria-label": words.search.list, ...label });
    const more = el("div", {});
    const status = el("p", { class: "hidden", role: "status", ...spoken });
    const note = el("p", { class: "find__note", ...spoken });
    const panel = el("div", { class: "find__panel", hidden: true }, note, options, more);
    let asked = {};
    input.after(status, panel);
    options.addEventListener("mousedown", (event) => event.preventDefault());
    options.addEventListener("click", (event) => go(event.target.closest("[role=option]"), event));
    input.addEventListener("input", find);
    input.addEventListener("focus", () => input.value && find());
    input.addEventListener("click", find);
    input.addEventListener("keydown", steer);
    [input, panel].forEach((part) => part.addEventListener("focusout", ({ relatedTarget: to }) =>
      to === input || panel.contains(to) || close()));
    more.addEventListener("click", leave);
    if (input.value || pressed) find();

    /** Shows what is found for what the box says, but for what is late because the reader has typed on. */
    async function find() {
      const text = input.value.trim();
      const mine = (asked = { text, result: ask(text) });
      const result = await mine.result;
      if (mine === asked) show(view(result, IN_LIST));
    }

    function show({ text, lines, missing, count, compare, ...rest }) {
      note.textContent = missing;
      options.replaceChildren(...lines.map((one, n) =>
        el("div", { role: "option", id: `_found-${n}`, "data-href": one.href, ...own }, line(one))));
      more.replaceChildren(...(!text ? [link(words.search.browse, all)]
        : lines.length ? [call(lines[0]), compare && toSite(compare), link(say(words.search.all, { query: text }), results(text))].filter(Boolean)
          : [el("p", spoken, count), ...advice(rest)]));
      options.hidden = !lines.length;
      panel.hidden = document.activeElement !== input;
      input.setAttribute("aria-expanded", !panel.hidden && !options.hidden);
      mark(-1);
      status.textContent = `${missing} ${count}`.trim();
    }

    /** A link to the telephone of the best result, where that is a problem: a choice of the list can hold no link. */
    function call({ first, phone, call: href }) {
      return first && href && link(say(words.search.phone, { name: first, phone }), href);
    }

    function results(text) {
      return `${all}#q=${encodeURIComponent(text)}`;
    }

    /** Leaves for the page of everything, with what is found for a text; what is still looked for is waited for. */
    async function toResults(text) {
      try {
        if (text && text === asked.text) give(view(await asked.result));
      } finally {
        location.assign(text ? results(text) : all);
      }
    }

    /** Leaves by the link to all results; what opens a link elsewhere hands nothing over. */
    function leave(event) {
      const { ctrlKey, metaKey, shiftKey, altKey } = event;
      if (event.target.closest("a")?.href !== results(asked.text) || ctrlKey || metaKey || shiftKey || altKey) return;
      event.preventDefault();
      toResults(asked.text);
    }

    function close() {
      panel.hidden = true;
      input.setAttribute("aria-expanded", false);
      mark(-1);
    }

    function mark(place) {
      const choices = [...options.querySelectorAll("[role=option]")];
      choices.forEach((choice, i) => choice.setAttribute("aria-selected", i === place));
      input.removeAttribute("aria-activedescendant");
      if (choices[place]) {
        input.setAttribute("aria-activedescendant", choices[place].id);
        choices[place].scrollIntoView({ block: "nearest" });
      }
    }

    function steer(event) {
      if (event.isComposing) return;
      const choices = panel.hidden ? [] : [...options.querySelectorAll("[role=option]")];
      const at = choices.findIndex((choice) => choice.getAttribute("aria-selected") === "true");
      const to = { ArrowDown: (at + 1) % choices.length, ArrowUp: at < 0 ? choices.length - 1 : at - 1,
        Home: at < 0 ? undefined : 0, End: at < 0 ? undefined : choices.length - 1 }[event.key];
      if (choices.length && to !== undefined) mark(to < 0 ? choices.length - 1 : to);
      else if (event.key === "ArrowDown" && panel.hidden) find();
      else if (event.key === "Enter") at < 0 ? toResults(input.value.trim()) : go(choices[at], event);
      else if (event.key === "Escape" && !panel.hidden) close();
      else if (event.key === "Escape") input.value = "";
      else return;
      event.preventDefault();
    }

    function go(choice, event) {
      if (!choice) return;
      close();
      const address = remit.root + choice.dataset.href;
      if (event.ctrlKey || event.metaKey) window.open(address);
      else location.assign(address);
    }
  }
})();
