/* Shows what a search finds on the page of everything, above its letters, which are folded then. The results' address,
   search.html#q=…, can be sent, reloaded and gone back to. The page before may have found them already and hand them over; else,
   and when the reader turns to the box, the search is loaded. */
(() => {
  "use strict";
  const remit = window.remit;
  const { el, spoken } = remit;
  const { line, advice, toSite } = remit.lines;
  /** What is handed over counts for so many milliseconds after the search was loaded that found it. */
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

  /** Shows what is found for what the box says, but for what is shown already, and what is late because the reader has typed on. */
  async function find() {
    const text = input.value.trim();
    if (text === asked) return;
    asked = text;
    const mine = ++turn;
    const view = text && (take(text) || await found(text));
    if (mine === turn) show(text, view);
  }

  /** The view that the page before handed over for a text, once; null where it did not, for another text or edition, or long ago. */
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

  /** Says what is found, and folds the letters where it is anything; for no text the page is as it was. */
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

  /** What stands below the count: a link that compares two roles, then the results, or what to do where there are none. */
  function parts({ lines, compare, ...rest }) {
    const shown = lines.map((one) => el("li", {}, line(one, el("a", { href: remit.root + one.href }))));
    return [...(compare ? [el("p", {}, toSite(compare))] : []), ...(shown.length ? [el("ul", { class: "found" }, shown)] : advice(rest))];
  }
})();
