/* Shortens a long list to the lines that have what the reader types, in their own words or in other names of what they
   list, and puts them under other headings. Both stand in the address, and how many lines are left is said in the status
   line. The file with other names is loaded when the reader turns to the box. Without this script the whole list is there. */
(() => {
  "use strict";
  const remit = window.remit;
  const panel = document.querySelector("[data-aids=list]");
  const [input, select, status] = ["input", "select", "[role=status]"].map((part) => panel.querySelector(part));
  const lists = [...document.querySelectorAll("[data-list]")];
  const sections = lists.map((list) => list.closest("section"));
  const lines = lists.flatMap((list) => [...list.children]);
  const jump = document.querySelector("main > nav ul");
  const jumps = jump && [...jump.children];
  let called = lines.map((line) => [[plain(line.textContent + " " + (line.dataset.also ?? "")), null]]);
  let views = lines.map((line, i) => ({ line, i }));
  let arranged = sections;

  /** Without case, accents and forms of the same letter. */
  function plain(text) {
    return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  }

  /** Loads all names, once; a page of a role is called by the role's id. Without the file a line has its own words. */
  async function ready() {
    if (!panel.dataset.names) return;
    const names = new Map();
    remit.names = (data) => data.roles.forEach((role) => names.set(role.id + ".html", role));
    const file = panel.dataset.names;
    delete panel.dataset.names;
    await remit.load(file).catch(() => {});
    called = called.map((own, i) => {
      const role = names.get(lines[i].querySelector("a").getAttribute("href"));
      return role ? [...own, [plain(role.tag + " " + role.title), null], ...role.also.map((also) => [plain(also), also])] : own;
    });
    shorten();
  }

  /** Puts the lines under the headings of an option; a line that belongs to several is there several times. */
  function arrange() {
    if (!select) return;
    const option = select.selectedOptions[0];
    arranged.forEach((section) => (sections.includes(section) ? (section.hidden = true) : section.remove()));
    arranged = sections;
    views = lines.map((line, i) => ({ line, i }));
    if (option.value) group(option);
    const links = option.value ? arranged.map((section) => link(section.querySelector("h2"))) : jumps;
    jump?.classList.toggle("letters", links === jumps);
    jump?.classList.toggle("actions", links !== jumps);
    jump?.replaceChildren(...links);
  }

  function group(option) {
    const [named, others] = [option.dataset.named, option.dataset.others].map((names) => names.split("\n").filter(Boolean));
    const place = [...select.options].indexOf(option) - 1;
    const groups = [...named, ...others].map(() => []);
    lines.forEach((line, i) => line.dataset.groups.split(" ")[place].split("+").forEach((at) => groups[at].push(i)));
    views = [];
    arranged = groups.map((all, at) => {
      const copies = all.map((i) => ({ line: lines[i].cloneNode(true), i }));
      views.push(...copies);
      const list = remit.el("ul", { class: lists[0].className }, copies.map((copy) => copy.line));
      const spoken = at < named.length ? {} : remit.spoken;
      return remit.el("section", {}, remit.el("h2", { id: `_group-${at}`, ...spoken }, named[at] ?? others[at - named.length]),
        list);
    });
    sections[sections.length - 1].after(...arranged);
  }

  function link(heading) {
    return remit.el("li", {}, remit.el("a", { href: "#" + heading.id, lang: heading.lang || null }, heading.textContent));
  }

  /** Shows the lines that have each word of what is typed, with the other name by which they are found. */
  function shorten() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const hits = called.map((names) => names.find(([name]) => words.every((word) => name.includes(word))));
    views.forEach(({ line, i }) => {
      line.hidden = !hits[i];
      line.querySelector(".lines__also")?.remove();
      if (hits[i]?.[1]) line.append(" ", also(hits[i][1]));
    });
    arranged.forEach((section) => (section.hidden = !section.querySelector(":scope > ul > li:not([hidden])")));
    jump && [...jump.children].forEach((item) => {
      const section = remit.named(item.firstChild.hash)?.closest("section");
      item.hidden = !!section?.hidden;
    });
    if (words.length || status.textContent) {
      const [shown, all] = [hits.filter(Boolean).length, lines.length].map((n) => n.toLocaleString(remit.spoken.lang
        ?? document.documentElement.lang));
      status.textContent = remit.say(status.dataset.shown, { shown, all });
    }
  }

  function also(name) {
    return remit.el("span", { class: "lines__also small muted", ...remit.spoken }, remit.say(panel.dataset.also, { name }));
  }

  /** The address forgets a heading that is left out now. */
  function choose() {
    const params = new URLSearchParams(location.search);
    Object.entries({ filter: input.value.trim(), by: select?.value }).forEach(([key, value]) =>
      value ? params.set(key, value) : params.delete(key));
    const query = params.toString();
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + (hidden() ? "" : location.hash));
  }

  /** Whether the address names something that is not shown. */
  function hidden() {
    return !!remit.named(location.hash)?.closest("[hidden]");
  }

  /** What is asked for is shown, and with it the whole list. */
  function look() {
    if (!hidden()) return;
    input.value = "";
    if (select) select.value = "";
    show();
    remit.named(location.hash).scrollIntoView();
  }

  function show() {
    arrange();
    shorten();
    choose();
  }

  const asked = new URLSearchParams(location.search);
  input.value = asked.get("filter") ?? "";
  if (select) select.value = asked.get("by") ?? "";
  if (select?.selectedIndex < 0) select.value = "";
  if (select?.value) arrange();
  if (input.value) {
    shorten();
    ready();
  }
  input.addEventListener("focus", ready);
  input.addEventListener("input", () => {
    shorten();
    choose();
  });
  select?.addEventListener("change", show);
  window.addEventListener("hashchange", look);
  look();
  panel.dataset.ready = "";
})();
