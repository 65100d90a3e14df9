(() => {
  "use strict";
  const panel = document.querySelector("[data-aids=duties]");
  const select = panel.querySelector("select");
  const status = panel.querySelector("[role=status]");
  const rows = [...document.querySelectorAll("main [data-roles]")];
  const groups = [...new Set(rows.map((row) => row.parentElement))];

  function show(role) {
    const shown = rows.filter((row) => !role || row.dataset.roles.split(" ").includes(role));
    const kept = new Set([...shown, ...shown.map((row) => row.parentElement)]);
    [...rows, ...groups].forEach((part) => (part.hidden = !kept.has(part)));
    select.value = role;
    if (role || status.textContent) {
      status.textContent = window.remit.say(status.dataset.shown, { shown: shown.length, all: rows.length });
    }
  }

  function choose(role) {
    show(role);
    const params = new URLSearchParams(location.search);
    role ? params.set("role", role) : params.delete("role");
    const query = params.toString();
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + (hidden(asked()) ? "" : location.hash));
  }

  function look() {
    const target = asked();
    if (!hidden(target)) return;
    choose("");
    target.scrollIntoView();
  }

  function asked() {
    return window.remit.named(location.hash);
  }

  function hidden(target) {
    return [...rows, ...groups].some((part) => part.hidden && part.contains(target));
  }

  select.value = new URLSearchParams(location.search).get("role") ?? "";
  select.onchange = () => choose(select.value);
  show(select.value);
  panel.dataset.ready = "";
  window.addEventListener("hashchange", look);
  look();
})();
