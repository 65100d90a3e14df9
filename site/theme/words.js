(() => {
  "use strict";
  const { remit } = window;
  const EDGE = 8;
  const PATIENCE = 200;
  const tip = Object.assign(document.createElement("div"), { id: "_tip", className: "tip", hidden: true });
  let shown = null;
  let touched = false;
  let leaving = 0;
  tip.setAttribute("role", "tooltip");
  document.querySelector("main").append(tip);

  function explanation(word) {
    const entry = remit.named(word.hash);
    return [...entry.querySelectorAll("dd:not(.muted)")].map((part) => {
      const said = part.cloneNode(true);
      said.querySelectorAll(".ref, .muted").forEach((more) => more.remove());
      return Object.assign(document.createElement("p"), { textContent: said.textContent.trim() });
    });
  }

  function show(word) {
    stay();
    if (word === shown) return;
    hide();
    shown = word;
    tip.replaceChildren(...explanation(word));
    tip.hidden = false;
    word.setAttribute("aria-describedby", tip.id);
    place(word.getClientRects());
  }

  function place(lines) {
    const room = document.documentElement;
    const last = lines[lines.length - 1];
    const box = tip.getBoundingClientRect();
    const above = last.bottom + box.height > room.clientHeight && lines[0].top > room.clientHeight - last.bottom;
    const line = above ? lines[0] : last;
    const start = getComputedStyle(tip).direction === "rtl" ? line.right - box.width : line.left;
    const left = Math.max(EDGE, Math.min(start, room.clientWidth - box.width - EDGE));
    tip.style.left = `${left + scrollX}px`;
    tip.style.top = `${(above ? line.top - box.height : line.bottom) + scrollY}px`;
  }

  function hide() {
    stay();
    if (!shown) return;
    shown.removeAttribute("aria-describedby");
    shown = null;
    tip.hidden = true;
  }

  function stay() {
    clearTimeout(leaving);
  }

  function leave() {
    stay();
    if (shown !== document.activeElement) leaving = setTimeout(hide, PATIENCE);
  }

  remit.explain = show;
  tip.addEventListener("pointerenter", stay);
  tip.addEventListener("pointerleave", leave);
  for (const word of document.querySelectorAll("a.term")) {
    word.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show(word));
    word.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && leave());
    word.addEventListener("pointerdown", (event) => (touched = event.pointerType === "touch"));
    word.addEventListener("focus", () => touched || show(word));
    word.addEventListener("blur", hide);
    word.addEventListener("click", (event) => {
      const first = touched && shown !== word;
      touched = false;
      if (!first) return hide();
      event.preventDefault();
      show(word);
    });
  }
  document.addEventListener("keydown", (event) => {
    touched = false;
    if (event.key === "Escape") hide();
  });
  document.addEventListener("pointerdown", (event) => event.target.closest(".term, .tip") || hide());
})();
