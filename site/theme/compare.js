(() => {
  "use strict";
  const remit = (window.remit = window.remit || {});

  remit.chosen = (params) => ({
    differences: params.get("differences") === "only",
    group: params.get("group") || "",
    hide: (params.get("hide") || "").split(",").filter(Boolean),
  });

  remit.choose = (params, chosen) => {
    const put = (key, value) => (value ? params.set(key, value) : params.delete(key));
    put("differences", chosen.differences && "only");
    put("group", chosen.group);
    put("hide", chosen.hide.join(","));
    return params;
  };

  remit.written = (params) => params.toString().replaceAll("%2C", ",");

  remit.aidsAt = ["theme/aids.js", "data/picker/words.js"].map((file) => remit.root + file);
  remit.takeWords = (words) => (remit.words = words);

  remit.goTo = (target) => {
    const box = target.closest(".box");
    target.scrollIntoView();
    if (box && box.scrollHeight > box.clientHeight) box.scrollIntoView({ block: "nearest" });
  };

  document.addEventListener("toggle", ({ target }) => {
    const cell = target.parentNode;
    if (cell.matches?.(".across td")) {
      cell.parentNode.querySelectorAll(":scope > td > details").forEach((fold) => (fold.open = target.open));
    }
  }, true);

  const panel = document.querySelector("[data-aids=page]");
  const table = document.querySelector("main table.comparison");
  if (!panel || !table) return;
  const only = panel.querySelector("[type=checkbox]");
  let aids;

  panel.classList.toggle("hidden", panel.hidden);
  panel.hidden = false;
  panel.dataset.ready = "";
  ["pointerover", "focusin"].forEach((turned) => panel.addEventListener(turned, ready, { once: true }));
  document.querySelector("main").addEventListener("click", async ({ target }) => {
    const link = target.closest(".across .here");
    if (link) (await ready()).copy(link);
  });
  window.addEventListener("hashchange", look);
  // Once more when all is there: the browser itself scrolls to what the address names only then.
  window.addEventListener("load", look);
  look();
  if (location.search) ready();

  function ready() {
    return (aids = aids || Promise.all(remit.aidsAt.map(remit.load)).then(begin));
  }

  function begin() {
    const chosen = remit.chosen(new URLSearchParams(location.search));
    const early = only.checked && !chosen.differences;
    chosen.differences ||= early;
    const more = document.querySelector("main table.more");
    const begun = remit.aids(panel, table, more, chosen, write);
    if (early) write(chosen);
    aids = Promise.resolve(begun);
    show(begun);
    return begun;
  }

  function write(chosen) {
    const query = remit.written(remit.choose(new URLSearchParams(location.search), chosen));
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
  }

  function look() {
    const target = remit.named(location.hash);
    if (!target || !table.contains(target)) return;
    remit.goTo(target);
    if (aids) aids.then(show);
  }

  function show(begun) {
    const target = remit.named(location.hash);
    if (!target || !table.contains(target) || !target.closest("[hidden]")) return;
    begun.reveal(target);
    remit.goTo(target);
  }
})();
