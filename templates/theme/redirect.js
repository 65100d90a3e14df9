/* Carries on the place within a page, such as #focus, that an old address names; without this script the page opens at its
   top. */
(() => {
  "use strict";
  if (location.hash) {
    location.replace(document.querySelector("link[rel=canonical]").href + location.hash);
  }
})();
