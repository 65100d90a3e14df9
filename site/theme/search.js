(() => {
  "use strict";
  const remit = window.remit;
  const { PART, owner, part, short, codes, rows, first, small, kinds, words, weight, text, having, whole } = remit.entries;
  const WORTH = [1, 0.95, 0.6, 0.5, 0.8];
  const KIND = { topic: 1.1, role: 1.05, contact: 1, term: 0.9, guide: 0.85, comparison: 0.85, duty: 0.95, page: 0.7, manual: 0.7, list: 0.8 };
  const MET = 0.7;
  const ALL = 1.6;
  const TOGETHER = 1.2;
  const MOST = 30;
  const EVERY = 0.6;
  const EXACT = 6;
  const [SAYS_MORE, SAYS_SOME, TELLS_MORE, LESS] = [8, 7, 6, 0.4];
  const OF_KIND = 0.4;
  const URGENT = 0.15;
  const PARTY = 0.3;
  const LEAST = 0.35;

  remit.search = async (query) => (await remit.searched(query)).found;

  remit.searched = async (query) => {
    const typed = words(query).flatMap(remit.divided).slice(0, MOST);
    const asked = [...new Set(typed)];
    const meanings = await Promise.all(asked.map((word) => remit.meant(word, typed[typed.indexOf(word) - 1], typed[typed.indexOf(word) + 1])));
    const wanted = asked.map((word, i) => ({ word, near: meanings[i], small: small.has(word),
      worth: weight(word, [...meanings[i].keys()].reduce((most, id) => Math.max(most, having(id).length), 0)) }));
    const hits = new Set(meanings.flatMap((near) => [...near.keys()].flatMap((id) => remit.halves.get(id) || id)));
    const unknown = wanted.filter(({ small, near }) => !small && !near.size).map(({ word }) => asTyped(word, query));
    return { found: ranked(scores(wanted), typed, remit.parties(typed), hits), unknown: [...new Set(unknown)] };
  };

  function asTyped(word, query) {
    const typed = query.split(/\s+/).find((piece) => String(words(piece)) === word);
    return typed ? typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, "") : word;
  }

  function scores(wanted) {
    const telling = wanted.some((word) => !word.small) ? wanted.filter((word) => !word.small && word.near.size) : wanted;
    const total = telling.reduce((sum, { worth }) => sum + worth, 0);
    const worthOf = (bits) => telling.reduce((sum, { worth }, i) => sum + (bits >> i & 1 ? worth : 0), 0) / total;
    const all = { telling, total, values: new Float32Array(owner.length), covered: new Float32Array(owner.length),
      has: new Int32Array(owner.length), sums: new Float32Array(remit.index.things.length), met: new Float32Array(remit.index.things.length) };
    telling.forEach((word, i) => spread(word, 1 << i, all, () => true));
    const named = new Int32Array(remit.index.things.length);
    all.has.forEach((bits, entry) => bits && (part[entry] <= PART.name || part[entry] === PART.id) && (named[owner[entry]] |= bits));
    const worths = new Map();
    all.has.forEach((bits, entry) => {
      if (!bits || !short[entry]) return;
      const both = bits | named[owner[entry]];
      if (!worths.has(both)) worths.set(both, worthOf(both));
      all.met[owner[entry]] = Math.max(all.met[owner[entry]], worths.get(both));
    });
    const complete = (entry) => part[entry] <= PART.name && all.met[owner[entry]] > 0.99;
    wanted.filter((word) => word.small && !telling.includes(word)).forEach((word, i) => spread(word, 1 << telling.length + i, all, complete));
    return all;
  }

  function spread({ near, worth }, bit, { values, covered, has, sums }, counts) {
    const [ofEntry, ofThing] = [new Map(), new Map()];
    for (const [id, closeness] of near) {
      for (const entry of having(id)) if (!(ofEntry.get(entry) >= closeness) && counts(entry)) ofEntry.set(entry, closeness);
    }
    for (const [entry, closeness] of ofEntry) {
      values[entry] += closeness * worth;
      covered[entry] += worth;
      if (closeness >= MET) has[entry] |= bit;
      const value = closeness * worth * WORTH[part[entry]];
      if (!(ofThing.get(owner[entry]) >= value)) ofThing.set(owner[entry], value);
    }
    for (const [thing, value] of ofThing) sums[thing] += value;
  }

  function ranked({ telling, total, values, covered, has, sums, met }, typed, parties, hits) {
    const [all, every] = [(1 << telling.length) - 1, (1 << new Set(typed).size) - 1];
    const ofParties = bitsOf(telling, ({ word }) => parties.some(({ words }) => words.includes(word)));
    const [best, bestRow, inOne, titled, named] = [new Map(), new Map(), new Set(), new Set(), new Set()];
    for (let entry = 0; entry < owner.length; entry++) {
      if (!values[entry]) continue;
      const t = owner[entry];
      const long = part[entry] > PART.name ? 0.2 : Math.min(1, covered[entry] / whole(entry));
      const value = values[entry] / total * WORTH[part[entry]] * long;
      const more = telling.length > 1 && (has[entry] & all) === all && short[entry] ? ALL : 0;
      if (part[entry] <= PART.name && has[entry] === every && every > 3) inOne.add(t);
      if (part[entry] <= PART.name && (has[entry] & all) === all) named.add(t);
      if (part[entry] === PART.title && (has[entry] & all) === all) titled.add(t);
      if (part[entry] === PART.row && has[entry] & ~ofParties && !(values[bestRow.get(t)] >= values[entry])) bestRow.set(t, entry);
      if (!(best.get(t)?.worth >= value + more)) best.set(t, { entry, value, more, worth: value + more });
    }
    const leads = leading(parties, telling, has, ofParties);
    for (const t of leads.keys()) if (!best.has(t)) best.set(t, { entry: first[t], value: 0, more: 0 });
    const otherRole = parties.some(({ things }) => remit.index.things[things[0]].kind === "role");
    const found = [...best].map(([t, { entry, value, more }]) => {
      const thing = remit.index.things[t];
      const called = parties.find(({ things }) => things.includes(t));
      const shown = called && bestRow.has(t) ? bestRow.get(t) : entry;
      const together = thing.kind === "role" && otherRole && !called ? 0 : Math.max(more, telling.length > 1 ? TOGETHER * met[t] ** 2 : 0);
      const score = leads.has(t) ? Infinity : KIND[thing.kind] * (sums[t] / total + value);
      const place = KIND[thing.kind] * (sums[t] / total + value + together + (called ? called.worth : 0)
        + (inOne.has(t) ? EVERY * (new Set(typed).size - telling.length) : 0) + (typed.some((word) => kinds.get(word) === thing.kind) ? OF_KIND : 0))
        + (thing.urgent ? URGENT : 0) + (thing.kind === "contact" && named.has(t) ? PARTY : 0) + (value > 0.9 && isExactly(entry, typed) ? EXACT : 0) + (leads.get(t) || 0);
      const row = rows[shown] || "";
      const last = thing.kind === "manual" && (Boolean(thing.in) || !titled.has(t));
      return { thing, entry: shown, row, href: row ? `${thing.href}#${row}` : thing.href, hits, score, place, last };
    });
    const least = (of) => LEAST * of.reduce((most, { score }) => Math.max(most, score < Infinity ? score : 0), 0);
    const [read, edited] = [least(found.filter(({ last }) => !last)), least(found)];
    return found.filter(({ score, last }) => score >= (last ? edited : read)).sort((a, b) => a.last - b.last || b.place - a.place);
  }

  function bitsOf(telling, holds) {
    return telling.reduce((bits, word, i) => bits | (holds(word) ? 1 << i : 0), 0);
  }

  function leading(parties, telling, has, ofParties) {
    const leads = new Map();
    if (parties.length < 2) return leads;
    const others = bitsOf(telling, ({ small, near }) => !small && [...near.values()].some((closeness) => closeness >= MET)) & ~ofParties;
    const [names, most, pages] = [new Int32Array(remit.index.things.length), new Map(), new Map()];
    has.forEach((bits, entry) => {
      if (!bits) return;
      const t = owner[entry];
      if (part[entry] <= PART.name) names[t] |= bits;
      pages.set(page(t), pages.get(page(t)) | bits);
      if ((bits & others) === others) most.set(t, most.get(t) | bits);
    });
    remit.index.things.forEach((thing, t) => {
      const compared = remit.comparing(thing, parties);
      if (compared) leads.set(t, most.has(t) || !others ? compared : compared * LESS);
      if (!others || thing.roles || thing.kind === "role") return;
      const read = pages.get(page(t));
      if (names[t] & others && (read & others) === others && read & ofParties) leads.set(t, (names[t] & others) === others ? SAYS_MORE : SAYS_SOME);
      else if ((most.get(t) & ofParties) === ofParties && ofParties) leads.set(t, TELLS_MORE);
    });
    return leads;
  }

  function page(thing) {
    const { kind, href } = remit.index.things[thing];
    return kind === "page" ? href.replace(/#.*/, "") : thing;
  }

  function isExactly(entry, typed) {
    return words(codes[entry] === null ? remit.index.things[owner[entry]].tag || "" : text(codes[entry])).join(" ") === typed.join(" ");
  }
})();
