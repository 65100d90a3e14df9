// Begins a walk by the Tab key, and answers all that the keyboard should stop at, in reading order. Before each further
// step the page writes down where the keyboard stands: its place among all stops (null: on none), and what is wrong with how
// that is seen. A browser's own ring, which it draws where a page has no style, can be seen anywhere. Of a long row of stops
// that are all like six before them, such as the links of a large table, only the ends need to be walked to: the leaps say
// from which place to which.
() => {
  const all = stops();
  const stand = () => {
    forget();
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const style = getComputedStyle(element);
    const faults = [];
    const ownRing = style.outlineStyle === 'auto';
    const outlined = ownRing || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    const colours = [style.outlineColor, ...(style.boxShadow.match(/rgba?\([^)]*\)/g) || [])];
    if (!outlined || !shown(element)) faults.push('no focus to be seen on ' + told(element));
    else if (!ownRing && !colours.some((colour) => standsOut(colour, behind(element)))) faults.push('a pale focus on ' + told(element));
    const box = element.getClientRects()[0];
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
      faults.push('out of sight: ' + told(element));
    } else if (box.height < innerHeight / 2) {
      const covered = [0.1, 0.5, 0.9].some((x) =>
        [0.2, 0.5, 0.8].some((y) => {
          const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
          return top && !element.contains(top) && ancestors(top).some((e) => /sticky|fixed/.test(getComputedStyle(e).position) && !e.contains(element));
        }),
      );
      if (covered) faults.push('hidden under what sticks: ' + told(element));
    }
    return { place: all.indexOf(element), told: told(element), faults };
  };
  const steps = [];
  const seen = new Map();
  const dull = all.map((stop) => {
    const kind = [stop, stop.parentElement.closest('[class], body')].map((part) => part.tagName + '.' + part.className).join(' in ');
    seen.set(kind, (seen.get(kind) || 0) + 1);
    return seen.get(kind) > 6;
  });
  const leaps = {};
  for (let from = 0; from < all.length; from++) {
    let to = from;
    while (dull[to + 1] && dull[from]) to++;
    if (to - from > 3) leaps[from] = to;
    from = to;
  }
  let leapt = false;
  // To the stop before that one, in the middle of the window, so that the Tab key leads to it.
  const leap = (to) => {
    steps.push(stand());
    all[to - 1].scrollIntoView({ block: 'center', inline: 'center' });
    all[to - 1].focus({ preventScroll: true });
    leapt = true;
  };
  window.benchWalk = { steps, stand, leaps, leap };
  addEventListener(
    'keydown',
    () => {
      if (!leapt) steps.push(stand());
      leapt = false;
    },
    true,
  );
  return all.map(told);
}
