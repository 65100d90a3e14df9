/* Where the box that a drawing of a guide begins with is not in sight, scrolls the drawing sideways so that this box stands in
   the middle, with what follows below it. Without this script a wide drawing shows its left side first. */
(() => {
  "use strict";
  for (const box of document.querySelectorAll(".chart .box")) {
    const seen = box.getBoundingClientRect();
    const first = box.querySelector(".chart__box").getBoundingClientRect();
    if (!box.querySelector(":target") && first.right > seen.right) box.scrollLeft += (first.left + first.right - seen.left - seen.right) / 2;
  }
})();
