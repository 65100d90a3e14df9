// Where the reader's own colours replace ours, backgrounds and shadows are gone: what they said is said by a border or an outline.
() => {
  if (!matchMedia('(forced-colors: active)').matches) return ['forced colours are not active'];
  const drawn = (e) => {
    const style = getComputedStyle(e);
    const line = (name) => style[name + 'Style'] !== 'none' && parseFloat(style[name + 'Width']) >= 1;
    return ['outline', 'borderTop', 'borderRight', 'borderBottom', 'borderLeft'].some(line);
  };
  const target = document.querySelector(':target');
  const marked = [...document.querySelectorAll('.tag, .answer, .task, .menu a[aria-current]')];
  if (target && !target.matches('h1, h2, h3, h4, h5, h6, main')) marked.push(target);
  return marked.filter((e) => shown(e) && !drawn(e) && ![...e.children].some(drawn)).map((e) => `nothing is drawn round ${told(e)}`);
}
