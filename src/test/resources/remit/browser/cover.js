// What sticks leaves at least half of the window to what scrolls past.
() => {
  const seen = (e) => {
    const b = cropped(e, e.getBoundingClientRect());
    return Math.max(0, Math.min(b.right, innerWidth) - Math.max(b.left, 0)) * Math.max(0, Math.min(b.bottom, innerHeight) - Math.max(b.top, 0));
  };
  const sticky = (e) => /sticky|fixed/.test(getComputedStyle(e).position);
  const faults = [];
  const outermost = [...document.querySelectorAll('*')].filter((e) => sticky(e) && !ancestors(e).slice(1).some(sticky));
  for (let y = 0; outermost.length && y <= document.documentElement.scrollHeight; y += innerHeight * 2) {
    scrollTo(0, y);
    forget();
    const stuck = outermost.filter(shown);
    const area = stuck.map(seen).reduce((sum, a) => sum + a, 0);
    if (area > (innerWidth * innerHeight) / 2) faults.push(`${stuck.length} sticky parts cover ${Math.round((100 * area) / innerWidth / innerHeight)} % of the window at ${y}`);
  }
  scrollTo(0, 0);
  forget();
  return faults.slice(0, 1);
}
