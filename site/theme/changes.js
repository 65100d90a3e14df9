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
