/* Shows what a search finds, the best first: below the box in the header as a list to choose from, which lies over the page; on
   the page of everything above its letters, which are folded then. The results' address, search.html#q=…, can be sent, reloaded and gone back to. */
(() => {
  "use strict";
  const remit = window.remit;
  const { el, say, spoken, label, own } = remit;
  const IN_LIST = 8;
  const ON_PAGE = 100;
  const CONTEXT = 18;

  /**
   * Begins to search.
   * input: the box; all: the address of the page of everything; onPage: whether that is this page; pressed: whether the
   * reader came to the box by pointer or touch, and so is to see at once what can be done there
   */
  remit.find = (input, all, onPage, pressed) => {
    if (onPage) page(input);
    else list(input, all, pressed);
  };

  /** Finds what the box says and hands it on as a view, but for what is late because the reader has typed on. */
  function finder(input, most, show) {
    let turn = 0;
    return async () => {
      const mine = ++turn;
      const result = await ask(input.value.trim());
      if (mine === turn) show(view(result, most));
    };
  }

  /* What is found, as plain data */

  /** What is found for a text: {text, found, unknown}, the last two as remit.search has them; without a text both are empty. */
  async function ask(text) {
    return { text, ...(text ? await remit.search(text) : { found: [], unknown: [] }) };
  }

  /**
   * What is found as data that needs no index to be shown. title, heading: of the page of results. count, missing: sentences;
   * missing is empty where each word stands somewhere. compare: a link, {text, href}, or null. lines: the best of what is found.
   * hint, ways: what to do where nothing is found, a sentence and links. All links start from the root of the site.
   */
  function view({ text, found, unknown }, most) {
    const { words: { search }, site, ways } = remit.index;
    const lines = found.slice(0, most).map(lineOf);
    return {
      text, lines, ways, hint: search.hint, title: say(search.document_title, { query: text, site }),
      heading: say(search.results, { query: text }), count: text && count(found.length, lines.length, text),
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

  /* In the header */

  function list(input, all, pressed) {
    const { words } = remit.index;
    const options = el("div", { id: "_found", role: "listbox", "aria-label": words.search.list, ...label });
    const more = el("div", {});
    const status = el("p", { class: "hidden", role: "status", ...spoken });
    const note = el("p", { class: "find__note", ...spoken });
    const panel = el("div", { class: "find__panel", hidden: true }, note, options, more);
    const find = finder(input, IN_LIST, show);
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

  /* On the page of everything */

  function page(input) {
    const title = document.title;
    const heading = document.querySelector("h1");
    const everything = heading.textContent;
    const lead = document.querySelector("main .in-short");
    const counted = el("p", { id: "_results", class: "small muted" });
    const note = el("p", { class: "find__note" });
    const status = el("div", { role: "status", ...spoken }, note, counted);
    const section = el("section", { "aria-labelledby": "_results", hidden: true }, status);
    const below = el("details", { class: "everything", hidden: true }, el("summary", {}, el("h2", spoken, everything)));
    const find = finder(input, ON_PAGE, show);
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

    function show({ text, lines, missing, count, compare, ...rest }) {
      section.hidden = below.hidden = !text;
      below.open = !lines.length;
      text ? below.append(...letters) : below.after(...letters);
      lead.hidden = Boolean(text);
      document.title = text ? rest.title : title;
      heading.textContent = text ? rest.heading : everything;
      counted.textContent = count;
      note.textContent = missing;
      while (status.nextSibling) status.nextSibling.remove();
      if (compare) section.append(el("p", {}, toSite(compare)));
      section.append(...(lines.length || !text ? [el("ul", { class: "found" }, lines.map((one) =>
        el("li", {}, line(one, el("a", { href: remit.root + one.href })))))] : advice(rest)));
    }
  }

  /* For both */

  /** A line: the title of a result; below it what kind of thing it is, whom to ask, and what of it has the words that were asked for. */
  function line({ tag, title: pieces, inWords, kind, within, context, ...who }, title = el("span", {})) {
    title.append(el("span", inWords ? spoken : {}, marked(pieces)));
    const more = [el("span", spoken, kind), within, first(who, title.href), context.length && marked(context)].filter(Boolean);
    return [tag && [el("span", { class: "tag" }, tag), " "], title,
      el("div", { class: "small muted" }, more.flatMap((part, i) => (i ? [" · ", part] : [part])))];
  }

  /** Whom to ask first and at which telephone, which is a link where the result is one; or who answers for a duty. */
  function first({ before, first: name, phone, call, after }, linked) {
    const number = linked && call ? el("a", { href: call }, phone) : phone;
    return name ? el("span", spoken, before, el("span", own, name, number && [", ", number]), after) : number;
  }

  function marked(pieces) {
    return pieces.map(([words, hit]) => (hit ? el("mark", {}, words) : words));
  }

  /** What to do when nothing is found. */
  function advice({ hint, ways }) {
    return [el("p", spoken, hint), el("ul", { class: "find__ways" }, ways.map((way) => el("li", {}, toSite(way))))];
  }

  function toSite({ text, href }) {
    return link(text, new URL(href, remit.root));
  }

  function link(text, href) {
    return el("a", { href, ...spoken }, text);
  }
})();
