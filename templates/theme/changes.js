/* Carries on to the page of an earlier edition where an address names what changed in it, such as #2026-11-21-role-cio, which
   was here while the edition was the newest. Without this script the page opens at its top, and lists the editions. */
(() => {
  "use strict";
  const carryOn = () => {
    const [, day] = location.hash.match(/^#(\d{4}-\d\d-\d\d)-./) || [];
    const link = day && document.querySelector(`#_editions > [id="${day}"] > a`);
    if (link) location.replace(link.href + location.hash);
  };
  window.addEventListener("hashchange", carryOn);
  carryOn();
})();
