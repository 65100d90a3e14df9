/* Goes from one change of a page to the next, and copies words for a comment with the whole address. Without this script the
   list of changes leads to each of them, and its words can be selected. */
(() => {
  "use strict";
  const bar = document.querySelector(".review-bar");
  const signs = [...document.querySelectorAll(".review-sign")];
  if (!bar) return;
  const words = bar.dataset;

  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };

  /** Goes to the change after or before the one that was reached last; behind the last one comes the first. */
  let at = signs.findIndex((sign) => "#" + sign.id === location.hash);
  const go = (step) => {
    at = at < 0 && step < 0 ? signs.length - 1 : (at + step + signs.length) % signs.length;
    const sign = signs[at];
    for (let within = sign.parentElement; within; within = within.parentElement) {
      if (within.tagName === "DETAILS") within.open = true;
    }
    sign.scrollIntoView({ block: "center" });
    sign.focus({ preventScroll: true });
  };

  if (signs.length) {
    const both = document.createElement("p");
    both.append(button(words.previous, () => go(-1)), " ", button(words.next, () => go(1)), " ", words.keys);
    bar.querySelector(".review-bar__count").after(both);
    addEventListener("keydown", (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const step = { KeyN: 1, KeyP: -1 }[event.code];
      if (!step) return;
      event.preventDefault();
      go(step);
    });
  }

  for (const comment of document.querySelectorAll(".review-comment")) {
    const lines = comment.textContent.split("\n");
    const link = comment.closest("li").querySelector("a").href;
    lines[lines.length - 1] = link;
    comment.textContent = lines.join("\n");
    const copy = button(words.copy, () => {
      const range = document.createRange();
      range.selectNodeContents(comment);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand("copy")) copy.textContent = words.copied;
    });
    comment.before(copy);
  }
})();
