(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  const page = document.documentElement.classList;
  const foot = document.querySelector(".foot__in");
  const at = foot.querySelector(".foot__at") || foot.appendChild(document.createElement("p"));
  at.className = "foot__at";
  window.onbeforeprint = () => (at.textContent = location.href);
  window.onafterprint = () => page.remove("alone");
  button.onclick = () => {
    page.add("alone");
    window.print();
  };
  button.dataset.ready = "";
})();
