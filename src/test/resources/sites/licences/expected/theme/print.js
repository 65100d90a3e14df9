(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  const printed = [...document.querySelectorAll("main .box")].filter(
    (box) => box.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

  function rest(within) {
    return [...within.children].flatMap((part) => {
      if (printed.includes(part) || part.matches("header, h1")) return [];
      return printed.some((box) => part.contains(box)) ? rest(part) : [part];
    });
  }

  button.onclick = () => {
    const parts = rest(document.body);
    const mark = (unprinted) => parts.forEach((part) => part.classList.toggle("unprinted", unprinted));
    mark(true);
    window.addEventListener("afterprint", () => mark(false), { once: true });
    window.print();
  };
  button.dataset.ready = "";
})();
