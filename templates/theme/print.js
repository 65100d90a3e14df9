/* Prints a page's table without the rest of the page, but with its sources. Without this script there is no such button.
   Whatever is printed names its address, with what is chosen in it, but not a part of the page. */
(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  const page = document.documentElement.classList;
  const foot = document.querySelector(".foot__in");
  const at = foot.querySelector(".foot__at") || foot.appendChild(document.createElement("p"));
  at.className = "foot__at";
  window.onbeforeprint = () => (at.textContent = location.href.split("#_")[0]);
  window.onafterprint = () => page.remove("alone");
  button.onclick = () => {
    page.add("alone");
    window.print();
  };
  button.dataset.ready = "";
})();
