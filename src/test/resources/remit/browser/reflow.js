// Nothing is wider than the window, and no text is cut off but with an ellipsis in a link that shows it whole to whoever
// points at it or comes to it by keyboard. On paper nothing scrolls, so a scroll box cuts off as well.
() => {
  const faults = [];
  const onPaper = matchMedia('print').matches;
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width + (onPaper ? 1 : 0)) {
    faults.push(`the page is ${document.documentElement.scrollWidth} pixels wide in a window of ${width}`);
  }
  const scrolls = onPaper ? /never/ : /auto|scroll/;
  const cut = (text) => {
    const box = cropper(text.element);
    if (box && scrolls.test(getComputedStyle(box).overflowX)) return false;
    if (box && getComputedStyle(box).textOverflow === 'ellipsis' && wholeInFocus(box)) return false;
    const edge = box ? box.getBoundingClientRect() : { left: 0, right: width, top: -Infinity, bottom: Infinity };
    return text.boxes.some((b) => b.left < edge.left - 1 || b.right > edge.right + 1 || b.top < edge.top - 2 || b.bottom > edge.bottom + 2);
  };
  // A style is asked about once: to focus each of a thousand links alike lays the page out a thousand times.
  const answers = new Map();
  const wholeInFocus = (box) => {
    const dress = box.className + ' ' + box.closest('a')?.className;
    if (!answers.has(dress)) answers.set(dress, whole(box));
    return answers.get(dress);
  };
  const whole = (box) => {
    const link = box.closest('a');
    if (!link || onPaper) return false;
    const before = document.activeElement;
    link.focus({ preventScroll: true });
    const fits = box.scrollWidth <= box.clientWidth;
    // Whoever goes on by keyboard starts from where they were, or else from the top of the page.
    const back = before === document.body;
    if (back) before.tabIndex = -1;
    before.focus({ preventScroll: true });
    if (back) before.blur(), before.removeAttribute('tabindex');
    return fits;
  };
  texts().filter(cut).forEach((text) => faults.push(`cut off: "${text.text}" in ${told(text.element)}`));
  return faults;
}
