/* Scrolls each drawing of a guide sideways just as far as the box that it begins with is in sight, so that no more than
   it must is cut at its left side. Without this script a wide drawing shows its left side first. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll(".chart .box")) {
    const seen = box.getBoundingClientRect();
    const first = box.querySelector(".chart__box").getBoundingClientRect();
    if (!box.querySelector(":target") && first.right > seen.right) box.scrollLeft += first.right + 16 - seen.right;
  }
})();
