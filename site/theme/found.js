(() => {
  "use strict";
  const remit = window.remit;
  const { el, say, spoken, label, own } = remit;
  const IN_LIST = 8;
  const ON_PAGE = 100;
  const CONTEXT = 18;

  remit.find = (input, all, onPage, pressed) => {
    if (onPage) page(input);
    else list(input, all, pressed);
  };

  function finder(input, show) {
    let turn = 0;
    return async () => {
      const mine = ++turn;
      const text = input.value.trim();
      const { found, unknown } = text ? await remit.search(text) : { found: [], unknown: [] };
      if (mine === turn) show(text, found, found.length && unknown.length ? without(unknown) : "");
    };
  }


  function list(input, all, pressed) {
    const { words } = remit.index;
    const options = el("div", { id: "_found", role: "listbox", "aria-label": words.search.list, ...label });
    const more = el("div", {});
    const status = el("p", { class: "hidden", role: "status", ...spoken });
    const note = el("p", { class: "find__note", ...spoken });
    const panel = el("div", { class: "find__panel", hidden: true }, note, options, more);
    const find = finder(input, show);
    input.after(status, panel);
    options.addEventListener("mousedown", (event) => event.preventDefault());
    options.addEventListener("click", (event) => go(event.target.closest("[role=option]"), event));
    input.addEventListener("input", find);
    input.addEventListener("focus", () => input.value && find());
    input.addEventListener("click", find);
    input.addEventListener("keydown", steer);
    [input, panel].forEach((part) => part.addEventListener("focusout", ({ relatedTarget: to }) =>
      to === input || panel.contains(to) || close()));
    if (input.value || pressed) find();

    function show(text, found, missing) {
      const shown = found.slice(0, IN_LIST);
      note.textContent = missing;
      options.replaceChildren(...shown.map((result, n) =>
        el("div", { role: "option", id: `_found-${n}`, "data-href": result.href, ...own }, line(result))));
      more.replaceChildren(...(!text ? [link(words.search.browse, all)]
        : found.length ? [...call(shown), ...compare(text), link(say(words.search.all, { query: text }), results(text))] : nothing(text)));
      options.hidden = !found.length;
      panel.hidden = document.activeElement !== input;
      input.setAttribute("aria-expanded", !panel.hidden && !options.hidden);
      mark(-1);
      status.textContent = !text ? "" : `${missing} ${count(found, shown, text)}`.trim();
    }

    function call([{ thing }]) {
      return thing.first && thing.call ? [link(say(words.search.phone, { name: thing.first, phone: thing.phone }), thing.call)] : [];
    }

    function results(text) {
      return `${all}#q=${encodeURIComponent(text)}`;
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
      else if (event.key === "Enter") at < 0 ? location.assign(input.value.trim() ? results(input.value.trim()) : all) : go(choices[at], event);
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


  function page(input) {
    const { words } = remit.index;
    const title = document.title;
    const heading = document.querySelector("h1");
    const everything = heading.textContent;
    const lead = document.querySelector("main .in-short");
    const counted = el("p", { id: "_results", class: "small muted" });
    const note = el("p", { class: "find__note" });
    const status = el("div", { role: "status", ...spoken }, note, counted);
    const section = el("section", { "aria-labelledby": "_results", hidden: true }, status);
    const below = el("details", { class: "everything", hidden: true }, el("summary", {}, el("h2", spoken, everything)));
    const find = finder(input, show);
    const letters = [];
    for (let next = lead.nextElementSibling; next; next = next.nextElementSibling) letters.push(next);
    lead.after(section, below);
    input.addEventListener("input", () => {
      const text = input.value.trim();
      history.replaceState(null, "", text ? `#q=${encodeURIComponent(text)}` : location.pathname);
      find();
    });
    input.addEventListener("keydown", (event) => {
      const best = event.key === "ArrowDown" && section.querySelector(".found a");
      if (!best) return;
      event.preventDefault();
      best.focus();
    });
    window.addEventListener("hashchange", read);
    read();

    function read() {
      const query = new URLSearchParams(location.hash.slice(1)).get("q");
      if (query === null && location.hash) return;
      if (query !== null) input.value = query;
      find();
    }

    function show(text, found, missing) {
      const shown = found.slice(0, ON_PAGE);
      section.hidden = below.hidden = !text;
      below.open = !found.length;
      text ? below.append(...letters) : below.after(...letters);
      lead.hidden = Boolean(text);
      document.title = text ? say(words.search.document_title, { query: text, site: remit.index.site }) : title;
      heading.textContent = text ? say(words.search.results, { query: text }) : everything;
      counted.textContent = text && count(found, shown, text);
      note.textContent = missing;
      while (status.nextSibling) status.nextSibling.remove();
      section.append(...compare(text).map((way) => el("p", {}, way)), ...(found.length || !text ? [el("ul", { class: "found" }, shown.map((result) =>
        el("li", {}, line(result, el("a", { href: remit.root + result.href })))))] : nothing(text).slice(1)));
    }
  }


  function line(result, title = el("span", {})) {
    const { thing, hits } = result;
    const context = remit.context(result, CONTEXT);
    title.append(el("span", thing.kind === "list" ? spoken : {}, marked(remit.pieces(thing.title, hits, Infinity))));
    const more = [el("span", spoken, remit.index.kinds.find((kind) => kind.id === thing.kind).name), thing.in, first(thing, title.href),
      context.length && marked(context)].filter(Boolean);
    return [thing.tag && [el("span", { class: "tag" }, thing.tag), " "], title,
      el("div", { class: "small muted" }, more.flatMap((part, i) => (i ? [" · ", part] : [part])))];
  }

  function first({ kind, first: name, phone, call }, linked) {
    const number = linked && call ? el("a", { href: call }, phone) : phone;
    if (!name) return number;
    const { words } = remit.index;
    const pattern = kind === "duty" ? words.search.answers : words.search.first;
    const [before, after] = pattern.split("{name}");
    return el("span", spoken, before, el("span", own, name, number && [", ", number]), after);
  }

  function compare(text) {
    const { words, pick } = remit.index;
    const two = pick && remit.uncompared(text);
    if (!two) return [];
    const [a, b] = two.map(({ tag, title }) => tag || remit.pieces(title, new Set(), Infinity).map(([word]) => word).join(""));
    const ids = two.map(({ href }) => href.replace(/.*\/|\.html/g, ""));
    return [link(say(words.search.compare, { a, b }), `${remit.root}${pick}#roles=${ids}`)];
  }

  function marked(pieces) {
    return pieces.map(([words, hit]) => (hit ? el("mark", {}, words) : words));
  }

  function count(found, shown, text) {
    const { words } = remit.index;
    const counted = words.search.count;
    if (!found.length) return say(words.search.none, { query: text });
    if (found.length > shown.length) return say(words.search.shown, { shown: shown.length, n: found.length });
    return say(counted[found.length === 1 ? "one" : "other"], { n: found.length });
  }

  function without(unknown) {
    const { words } = remit.index;
    const quoted = unknown.map((word) => say(words.search.quoted, { word })).join(" ");
    const missing = words.search.missing;
    return say(missing[unknown.length === 1 ? "one" : "other"], { words: quoted });
  }

  function nothing(text) {
    const { words, ways } = remit.index;
    return [el("p", spoken, say(words.search.none, { query: text })), el("p", spoken, words.search.hint),
      el("ul", { class: "find__ways" }, ways.map((way) => el("li", {}, link(way.text, new URL(way.href, remit.root)))))];
  }

  function link(text, href) {
    return el("a", { href, ...spoken }, text);
  }
})();
