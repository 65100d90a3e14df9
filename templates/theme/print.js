/* Prints the tables above the button, and of the rest of the page its title alone. Without this script there is no such
   button. */
(() => {
  "use strict";
  const button = document.querySelector("[data-print]");
  const printed = [...document.querySelectorAll("main .box")].filter(
    (box) => box.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING,
  );

  /** What is left out within an element: all that neither is printed nor holds something that is. */
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
