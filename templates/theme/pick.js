/* Puts any roles side by side: a search over their names, the roles picked, in order, and their table. What is picked stands
   in the address, #roles=a,b, so that it can be sent, reloaded and gone back to. Loads only what is asked for, as scripts,
   since a page opened from a folder can load nothing else. */
(() => {
  "use strict";
  const remit = (window.remit = window.remit || {});
  const MOST = 12;
  const SHOWN = 8;

  const section = document.getElementById("_pick");
  const [input, list, chips, status, panel, result] = ["input", "[role=listbox]", ".chips", ".pick__status", "[data-aids]",
    ".pick__result"].map((part) => section.querySelector(part));
  const words = section.dataset;
  const columns = new Map();
  let table;
  let names;
  let called;
  let finder;
  let listed = "";
  let picked = { roles: [], differences: false, group: "", hide: [], at: "" };
  let turn = 0;
  let aids;

  /* What the data's scripts call */
  remit.table = (data) => (table = data);
  remit.names = (data) => (names = data.roles);
  remit.role = (data) => columns.set(data.id, {
    ...data, values: each(data.values, value), more: each(data.more, value),
  });

  /** A value as picked.js needs it; a list in its place is its items, and a text its state. */
  function value(given) {
    const { state = "stated", items = [], sources = [], ...rest } =
      Array.isArray(given) ? { items: given } : given.items ? given : { state: given };
    return { state, items: items.map(item), sources, ...rest };
  }

  /** An item as picked.js needs it; a text in its place is its markup. */
  function item(given) {
    const { key, sources = [], ...rest } = typeof given === "string" ? { html: given } : given;
    return { key: key ?? keyOf(rest.html), sources, ...rest };
  }

  /** The words of a markup in small letters, without signs at their end: the key of most items. */
  function keyOf(html) {
    return html?.replace(/<[^>]*>/g, "").replace(/\s+/g, " ").trim().toLowerCase().replace(/[.,;:!? ]+$/, "");
  }

  function each(object, change) {
    return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, change(one)]));
  }

  section.dataset.ready = "";
  input.addEventListener("focus", ready);
  input.addEventListener("input", find);
  input.addEventListener("keydown", steer);
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => add(event.target.closest("[role=option]")));
  result.addEventListener("click", ({ target }) => {
    const link = target.closest(".across .here");
    if (link) aids.copy(link);
  });
  chips.addEventListener("click", (event) => change(event.target.closest("button")));
  window.addEventListener("hashchange", read);
  read();

  /* The address */

  function read() {
    const params = new URLSearchParams(location.hash.slice(1));
    if (location.hash && !params.has("roles")) return;
    const roles = [...new Set((params.get("roles") || "").split(","))].filter((id) => /^[a-z0-9-]+$/.test(id));
    picked = { roles: roles.slice(0, MOST), at: params.get("at") || "", ...remit.chosen(params) };
    show();
  }

  function address(state) {
    if (!state.roles.length) return location.pathname;
    const params = remit.choose(new URLSearchParams({ roles: state.roles.join(",") }), state);
    if (state.at) params.set("at", state.at);
    return "#" + remit.written(params);
  }

  function pick(roles) {
    picked = { ...picked, roles, at: "" };
    history.pushState(null, "", address(picked));
    return show();
  }

  /* What is loaded, once */

  async function ready() {
    await remit.load(words.names);
    called = called || new Map(names.map((role) => [role, [role.tag, role.title, ...role.also].map(plain)]));
  }

  /** A role that the handbook does not have, or no longer, is said and left out. */
  async function show() {
    const mine = ++turn;
    const wanted = picked.roles;
    const unknown = [];
    if (wanted.length) {
      await Promise.all([...remit.aidsAt, words.table, words.picked].map(remit.load));
      await Promise.all(wanted.map((id) => remit.load(`${words.roles}${id}.js`).catch(() => unknown.push(id))));
    }
    if (mine !== turn) return;
    picked.roles = wanted.filter((id) => columns.has(id));
    draw();
    if (unknown.length) say(words.unknown, { roles: unknown.join(", ") });
  }

  /* What is shown */

  function draw() {
    const roles = picked.roles.map((id) => columns.get(id));
    chips.replaceChildren(...roles.map(chip));
    input.disabled = roles.length === MOST;
    panel.hidden = true;
    result.replaceChildren();
    if (roles.length < 2) {
      say(roles.length ? words.oneMore : "", {});
      return;
    }
    const tables = remit.pickedTables(table, remit.words, roles, (at) => address({ ...picked, at }));
    result.append(...tables.nodes);
    aids = tables.table && remit.aids(panel, tables.table, tables.more, picked, (chosen) => {
      picked = { ...picked, ...chosen };
      history.replaceState(null, "", address(picked));
    });
    say(roles.length === MOST ? words.full : words.compared, { n: roles.length });
    const target = picked.at && document.getElementById(picked.at);
    if (target) {
      aids?.reveal(target);
      target.classList.add("target");
      remit.goTo(target);
    }
  }

  function chip(role, place, all) {
    const button = (does, sign, label) => remit.el("button", { type: "button", "data-does": does, "data-role": role.id,
      "aria-label": remit.say(label, { role: role.tag }), ...remit.label }, sign);
    return remit.el("li", remit.own, remit.el("span", { class: "tag" }, role.tag),
      place > 0 && button("earlier", "←", words.earlier),
      place < all.length - 1 && button("later", "→", words.later),
      button("remove", "×", words.remove));
  }

  /** The keyboard stays where it was: on the same button of a moved role, on the next role of a removed one. */
  async function change(button) {
    if (!button) return;
    const { does, role } = button.dataset;
    const roles = [...picked.roles];
    const place = roles.indexOf(role);
    roles.splice(place, 1);
    if (does !== "remove") roles.splice(does === "earlier" ? place - 1 : place + 1, 0, role);
    await pick(roles);
    const next = does === "remove" ? roles[Math.min(place, roles.length - 1)] : role;
    const buttons = [...chips.querySelectorAll("button")].filter((b) => b.dataset.role === next);
    (buttons.find((b) => b.dataset.does === does) || buttons[0] || input).focus();
  }

  /* The search */

  async function find() {
    const text = input.value.trim();
    if (!text) return close();
    await ready();
    const near = named(plain(text));
    const found = (near.length ? near : await misspelt(text)).filter(({ role }) => !picked.roles.includes(role.id));
    if (input.value.trim() !== text) return;
    listed = text;
    list.replaceChildren(...found.slice(0, SHOWN).map(option));
    open(found.length > 0);
    mark(-1);
    say(found.length ? words.found : words.none, { n: Math.min(found.length, SHOWN), text });
  }

  /** Without case, accents and forms of the same letter. */
  function plain(name) {
    return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /** The roles of which a name has these letters: those called just so first, then those that begin so. */
  function named(text) {
    const ranks = [[], [], []];
    for (const role of names) {
      const all = called.get(role);
      const place = all.findIndex((name) => name.includes(text));
      if (place < 0) continue;
      const rank = all.includes(text) ? 0 : all.some((name) => name.startsWith(text)) ? 1 : 2;
      ranks[rank].push({ role, also: place > 1 ? role.also[place - 2] : null });
    }
    return ranks.flat();
  }

  /** Where no name has these letters, a library looks for names that nearly do. */
  async function misspelt(text) {
    await remit.load(words.finder);
    finder = finder || new window.Fuse(names, { keys: ["tag", "title", "also"], threshold: 0.4, ignoreLocation: true,
      includeMatches: true });
    return finder.search(text, { limit: SHOWN + MOST }).map(({ item, matches }) =>
      ({ role: item, also: matches.every((match) => match.key === "also") ? matches[0].value : null }));
  }

  function option({ role, also }, place) {
    const part = (className, text) => remit.el("span", { class: className }, text);
    return remit.el("li", { id: `_pick-${place}`, role: "option", "data-role": role.id, ...remit.own },
      part("tag", role.tag), role.tag !== role.title && " " + role.title, also && [" ", part("muted", also)]);
  }

  function open(any) {
    list.hidden = !any;
    input.setAttribute("aria-expanded", any);
  }

  function close() {
    open(false);
    input.removeAttribute("aria-activedescendant");
  }

  function mark(place) {
    const options = [...list.children];
    options.forEach((option, i) => option.setAttribute("aria-selected", i === place));
    input.removeAttribute("aria-activedescendant");
    if (options[place]) {
      input.setAttribute("aria-activedescendant", options[place].id);
      options[place].scrollIntoView({ block: "nearest" });
    }
  }

  function steer(event) {
    const options = [...list.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (list.hidden) return;
    const at = options.indexOf(marked());
    if (step) mark(at < 0 && step < 0 ? options.length - 1 : (at + step + options.length) % options.length);
    else if (event.key === "Enter") enter();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  }

  function marked() {
    return list.querySelector("[aria-selected=true]");
  }

  /**
   * Takes the role that is marked, or else the first. Whoever types fast means what the whole name finds, not what the
   * letters before the last found.
   */
  async function enter() {
    if (input.value.trim() !== listed) await find();
    add(marked() || list.firstElementChild);
  }

  function add(option) {
    if (!option || list.hidden) return;
    input.value = "";
    close();
    pick([...picked.roles, option.dataset.role]);
  }

  function say(pattern, places) {
    status.textContent = remit.say(pattern, places);
  }
})();
