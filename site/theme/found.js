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

  remit.find ??= list;


  async function ask(text) {
    return { text, ...(text ? await remit.searched(text) : { found: [], unknown: [] }) };
  }

  function view({ text, found, unknown }, most = ON_PAGE) {
    const { words, site, ways } = remit.index;
    const lines = found.slice(0, most).map(lineOf);
    return {
      text, lines, ways, hint: words.search.hint, title: say(words.search.document_title, { query: text, site }),
      heading: say(words.search.results, { query: text }), count: text && count(found.length, lines.length, text),
      missing: found.length && unknown.length ? without(unknown) : "", compare: compare(text),
    };
  }

  function lineOf(result) {
    const { thing: { kind, tag, title, in: within, first, phone, call }, hits, href } = result;
    const { words, kinds } = remit.index;
    const [before, after] = (kind === "duty" ? words.search.answers : words.search.first).split("{name}");
    return {
      href, tag, title: remit.pieces(title, hits, Infinity), inWords: kind === "list", kind: kinds.find(({ id }) => id === kind).name,
      within, before, first, phone, call, after, context: remit.context(result, CONTEXT),
    };
  }

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

  function without(unknown) {
    const { words } = remit.index;
    const quoted = unknown.map((word) => say(words.search.quoted, { word })).join(" ");
    return say(words.search.missing[unknown.length === 1 ? "one" : "other"], { words: quoted });
  }


  function give(view) {
    try {
      sessionStorage.setItem("remit.found", JSON.stringify({ edition: remit.edition, since, view }));
    } catch {
      // Storage is switched off or full.
    }
  }


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

    function call({ first, phone, call: href }) {
      return first && href && link(say(words.search.phone, { name: first, phone }), href);
    }

    function results(text) {
      return `${all}#q=${encodeURIComponent(text)}`;
    }

    async function toResults(text) {
      try {
        if (text && text === asked.text) give(view(await asked.result));
      } finally {
        location.assign(text ? results(text) : all);
      }
    }

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
