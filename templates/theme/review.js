/* Shows that a page is overdue for review by the reader's own day: the build knows only the edition's. */
(() => {
  "use strict";
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  for (const mark of document.querySelectorAll("[data-due]")) mark.hidden = mark.dataset.due >= today;
})();
