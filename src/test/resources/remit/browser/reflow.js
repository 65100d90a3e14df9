// Nothing is wider than the window, and no text is cut off. On paper nothing scrolls, so a scroll box cuts off as well.
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
    const edge = box ? box.getBoundingClientRect() : { left: 0, right: width, top: -Infinity, bottom: Infinity };
    return text.boxes.some((b) => b.left < edge.left - 1 || b.right > edge.right + 1 || b.top < edge.top - 2 || b.bottom > edge.bottom + 2);
  };
  texts().filter(cut).forEach((text) => faults.push(`cut off: "${text.text}" in ${told(text.element)}`));
  return faults;
}
