(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  const page = document.documentElement.classList;
  window.addEventListener("afterprint", () => page.remove("alone"));
  button.onclick = () => {
    page.add("alone");
    window.print();
  };
  button.dataset.ready = "";
})();
