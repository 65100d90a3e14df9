(() => {
  "use strict";
  const remit = window.remit;
  const { el, spoken } = remit;
  const { line, advice, toSite } = remit.lines;
  const FRESH = 600_000;
  const input = document.getElementById("_find");
  const title = document.title;
  const heading = document.querySelector("h1");
  const everything = heading.textContent;
  const lead = document.querySelector("main .in-short");
  const counted = el("p", { id: "_results", class: "small muted" });
  const note = el("p", { class: "find__note" });
  const status = el("div", { role: "status", ...spoken }, note, counted);
  const section = el("section", { "aria-labelledby": "_results", hidden: true }, status);
  const below = el("details", { class: "everything", hidden: true }, el("summary", {}, el("h2", spoken, everything)));
  const letters = [];
  let asked = "";
  let turn = 0;
  for (let next = lead.nextElementSibling; next; next = next.nextElementSibling) letters.push(next);
  lead.after(section, below);
  input.type = "search";
  for (const name of ["role", "aria-autocomplete", "aria-expanded", "aria-controls"]) input.removeAttribute(name);
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
  remit.find = find;
  read();

  function read() {
    const query = new URLSearchParams(location.hash.slice(1)).get("q");
    if (query === null && location.hash) return;
    if (query !== null) input.value = query;
    find();
  }

  async function find() {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    const mine = ++turn;
    const view = text && (take(text) || await found(text));
    if (mine === turn) show(text, view);
  }

  function take(text) {
    try {
      const handed = sessionStorage.getItem("remit.found");
      sessionStorage.removeItem("remit.found");
      const given = JSON.parse(handed);
      return given?.edition === remit.edition && given.view.text === text && Date.now() - given.since < FRESH ? given.view : null;
    } catch {
      return null;
    }
  }

  async function found(text) {
    await remit.ready();
    return remit.found.view(await remit.found.ask(text));
  }

  function show(text, view) {
    section.hidden = below.hidden = !text;
    text ? below.append(...letters) : below.after(...letters);
    lead.hidden = Boolean(text);
    document.title = text ? view.title : title;
    heading.textContent = text ? view.heading : everything;
    counted.textContent = text && view.count;
    note.textContent = text && view.missing;
    while (status.nextSibling) status.nextSibling.remove();
    if (text) section.append(...parts(view));
    below.open = !text || !view.lines.length;
  }

  function parts({ lines, compare, ...rest }) {
    const shown = lines.map((one) => el("li", {}, line(one, el("a", { href: remit.root + one.href }))));
    return [...(compare ? [el("p", {}, toSite(compare))] : []), ...(shown.length ? [el("ul", { class: "found" }, shown)] : advice(rest))];
  }
})();
