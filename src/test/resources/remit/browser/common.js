// What the rules share. Each rule is a function in a file of its own; it is run in the page and answers faults in words.

/** Whether a reader sees anything of an element. */
function shown(element) {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true }) && !hidden(element);
}

const remembered = [];

/** Asks a question about an element once, however often its answer is wanted, until all answers are forgotten. */
function once(question) {
  const answers = new Map();
  remembered.push(answers);
  return (element) => {
    if (!answers.has(element)) answers.set(element, question(element));
    return answers.get(element);
  };
}

/** To be called when the page has scrolled or changed. */
function forget() {
  remembered.forEach((answers) => answers.clear());
  known = null;
}

/** Whether an element, or what it stands in, is there for screen readers alone. */
const hidden = once((element) => getComputedStyle(element).clipPath === 'inset(50%)' || (element.parentElement ? hidden(element.parentElement) : false));

/** Whether an element, or what it stands in, stays in the window while the rest scrolls past. */
const sticks = once((element) => /sticky|fixed/.test(getComputedStyle(element).position) || (element.parentElement ? sticks(element.parentElement) : false));

/** The nearest element that scrolls or cuts off what stands in it, itself included; null for none but the page. */
const cropper = once((element) => {
  if (element === document.body || element === document.documentElement) return null;
  return getComputedStyle(element).overflowX !== 'visible' ? element : cropper(element.parentElement);
});

/** What is left for the contents of an element by all that scrolls or cuts off; null for everything. */
const opening = once((element) => {
  const edge = cropper(element);
  if (!edge) return null;
  const { left, right, top, bottom } = edge.getBoundingClientRect();
  const outer = edge.parentElement && opening(edge.parentElement);
  return outer ? common({ left, right, top, bottom }, outer) : { left, right, top, bottom };
});

function common(one, other) {
  return {
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

/** An element and all it stands in, from the inside out. */
function ancestors(element) {
  const all = [];
  for (let e = element; e; e = e.parentElement) all.push(e);
  return all;
}

/** What is left of a box of an element by all that scrolls or cuts off round it. */
function cropped(element, { left, right, top, bottom }) {
  const around = element.parentElement && opening(element.parentElement);
  return around ? common({ left, right, top, bottom }, around) : { left, right, top, bottom };
}

/** Whether anything is left of it. */
function inSight(element, box) {
  const { left, right, top, bottom } = cropped(element, box);
  return left < right && top < bottom;
}

/** An element as a reader of a report finds it again: its tag, id or classes, and the start of its text. */
function told(element) {
  const name = element.id ? '#' + element.id : [...element.classList].map((c) => '.' + c).join('');
  const text = (element.getAttribute('aria-label') || element.textContent).trim().replace(/\s+/g, ' ');
  return element.tagName.toLowerCase() + name + (text ? ` "${text.slice(0, 30)}"` : '');
}

/** What the keyboard should stop at, in reading order; some of it comes into sight only then, as a skip link does. */
function stops() {
  const wanted = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex]';
  return [...document.querySelectorAll(wanted)].filter(
    (e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }),
  );
}

let known = null;

/** Every piece of text that is seen, with the boxes of its lines: {text, element, boxes}. */
function texts() {
  if (known) return known;
  known = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    const folded = element.matches('details:not([open])');
    if (!text || folded || !element.checkVisibility({ visibilityProperty: true }) || hidden(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    known.push({ text: text.replace(/\s+/g, ' ').slice(0, 40), element, boxes: [...range.getClientRects()].filter((b) => b.width > 0) });
  }
  return known;
}

/** Whether an element's colours stand out from one another by the factor that WCAG asks of what is not text. */
function standsOut(one, other) {
  const [high, low] = [brightness(one), brightness(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05) >= 3;
}

function brightness(colour) {
  const [r, g, b] = colour.match(/[\d.]+/g).slice(0, 3).map((part) => {
    const c = part / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The colour behind an element. */
function behind(element) {
  const painted = ancestors(element)
    .slice(1)
    .map((e) => getComputedStyle(e).backgroundColor)
    .find((colour) => !/, 0\)$|transparent/.test(colour));
  return painted || 'rgb(255, 255, 255)';
}
