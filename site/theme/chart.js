(() => {
  "use strict";
  for (const box of document.querySelectorAll(".chart .box")) {
    const seen = box.getBoundingClientRect();
    const first = box.querySelector(".chart__box").getBoundingClientRect();
    if (!box.querySelector(":target") && first.right > seen.right) box.scrollLeft += (first.left + first.right - seen.left - seen.right) / 2;
  }
})();
