/* Who is named in a query: roles and contacts; and which comparison sets roles side by side that are named together. */
(() => {
  "use strict";
  const remit = window.remit;
  const { PART, ids, named, having, owner, part, codes, small, words, known, coded } = remit.entries;
  /** What it is worth to be the comparison of the roles that are named. */
  const COMPARED = 10;
  /** What it is worth to be whom the query names. */
  const CALLED = 1.4;

  /**
   * The roles and contacts whose names stand in what was typed, each name as long as it can be: {words, things, worth}. The end of
   * a name is enough where two of its words tell something: information officer.
   */
  remit.parties = (typed) => {
    const all = typed.map((word) => ids.get(word));
    const found = [];
    for (let at = 0; at < all.length; at++) {
      let [length, things, worth] = [0, [], 0];
      for (const entry of having(all[at])) {
        const { kind, tag } = remit.index.things[owner[entry]];
        if (part[entry] > PART.name || (kind !== "role" && kind !== "contact")) continue;
        const name = codes[entry] === null ? words(tag).map(known) : coded(codes[entry]);
        const end = name.slice(name.indexOf(all[at]));
        const telling = end.filter((id) => !small.has(named[id])).length;
        if (end.length < length || !end.every((id, i) => id === all[at + i]) || (end.length < name.length && telling < 2)) continue;
        if (end.length > length) things = [];
        [length, worth] = [end.length, kind === "role" || telling > 1 ? CALLED : CALLED / 2];
        things.push(owner[entry]);
      }
      const asked = typed.slice(at, at + length);
      const same = found.find((party) => String(party.things) === String(things));
      if (same) same.words.push(...asked);
      else if (length) found.push({ words: asked, things, worth });
      at += Math.max(0, length - 1);
    }
    return found;
  };

  /** What it adds to a comparison that it sets these parties side by side: most where it has no others. */
  remit.comparing = ({ roles }, parties) => {
    if (!roles || parties.length < 2 || !parties.every(({ things }) => things.some((role) => roles.includes(role)))) return 0;
    return roles.length === parties.length ? COMPARED : COMPARED / 2;
  };

  /** The two roles that are named, where no comparison is only of these; null where there is one, or another number of roles is named. */
  remit.uncompared = (query) => {
    const parties = remit.parties(words(query));
    const two = parties.map(({ things }) => things.find((t) => remit.index.things[t].kind === "role"));
    const asked = two.length === 2 && !two.includes(undefined) && two[0] !== two[1];
    return asked && !remit.index.things.some((thing) => remit.comparing(thing, parties) === COMPARED) ? two.map((t) => remit.index.things[t]) : null;
  };
})();
