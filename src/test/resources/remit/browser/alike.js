// The parts of a page that are made and dressed as the given number of parts before them, with all that stands in them:
// the same tags, classes and states, from the top of the page down. A state is an attribute's value but where it names one
// place or thing.
(kept) => {
  const NAMES = /^(id|href|for|name|value|title|src|headers|aria-(label|labelledby|describedby|controls|activedescendant)|data-(?!difference).*)$/;
  const seen = new Map();
  const alike = [];
  const made = (part) =>
    part.tagName + [...part.attributes].map((a) => a.name + (NAMES.test(a.name) ? a.value.match(/^(\w+:|#_fnref)?/)[0] : a.value)).sort();
  // Answers whether anything in a part is new; otherwise the part as a whole is one of those looked for.
  const look = (part, way) => {
    const here = way + '>' + made(part);
    const before = seen.get(here) || 0;
    seen.set(here, before + 1);
    const first = alike.length;
    let fresh = before < kept;
    for (const child of part.children) fresh = look(child, here) || fresh;
    if (!fresh) alike.splice(first, alike.length, part);
    return fresh;
  };
  look(document.body, '');
  return alike;
}
