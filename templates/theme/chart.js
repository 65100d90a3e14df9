/* Scrolls each drawing of a guide sideways until the box that it begins with is in sight. Without this script a wide
   drawing shows its left side first. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll(".chart .box")) {
    const seen = box.getBoundingClientRect();
    const first = box.querySelector(".chart__box").getBoundingClientRect();
    if (!box.querySelector(":target") && (first.left < seen.left || first.right > seen.right)) {
      box.scrollLeft += (first.left + first.right - seen.left - seen.right) / 2;
    }
  }
})();
