(() => {
  "use strict";
  const remit = window.remit;
  const [TITLE, NAME, ROW, TEXT, ID] = [0, 1, 2, 3, 4];
  const PART = [1, 0.95, 0.6, 0.5, 0.6];
  const KIND = { topic: 1.1, role: 1.05, contact: 1, term: 0.9, guide: 0.85, comparison: 0.85, duty: 0.85, page: 0.7 };
  const BEGUN = 0.9;
  const COMPOUND = 0.95;
  const PIECE = 0.6;
  const NEARLY = 0.75;
  const LIKE = 0.6;
  const SMALL = 0.1;
  const MET = 0.7;
  const ALL = 1.6;
  const TOGETHER = 1.4;
  const SHORT = 40;
  const EVERY = 0.8;
  const EXACT = 6;
  const COMPARED = 10;
  const CALLED = 0.8;
  const OF_KIND = 0.4;
  const LEAST = 0.35;
  const NO_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };
  const segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });

  let data;
  let ids;
  let named;
  let sorted;
  let parts;
  let small;
  let kinds;
  let owner;
  let first;
  let part;
  let short;
  let codes;
  let rows;
  let whole;
  let postings;
  let nearly;
  let initials;
  const halves = new Map();

  remit.searchable = (given) => {
    data = given;
    [ids, named, postings, nearly, initials] = [new Map(), [], [], new Map(), new Map()];
    [owner, first, part, short, codes, rows] = [[], [], [], [], [], []];
    data.tokens = data.vocabulary.split(" ");
    parts = data.tokens.map((token) => words(token).map(known));
    const heads = new Map(Object.entries(data.rows).map(([id, name]) => [id, [...coded(name), ...words(id).map(known)]]));
    data.things.forEach((thing, t) => {
      first.push(owner.length);
      const title = add(t, TITLE, thing.title);
      const letters = title.map((id) => named[id][0]).join("");
      if (letters.length > 1) initials.set(letters, [...(initials.get(letters) || []), first[t]]);
      if (thing.tag) addWords(t, NAME, null, words(thing.tag).map(known));
      (thing.names || []).forEach((name) => add(t, NAME, name));
      (thing.texts || []).forEach((text) => add(t, TEXT, text));
      Object.entries(thing.rows || {}).forEach(([id, text]) => addWords(t, ROW, text, [...heads.get(id), ...coded(text)], id));
      const more = words(idOf(thing.href)).map(known).filter((id) => !title.includes(id));
      if (more.length) addWords(t, ID, null, more);
    });
    sorted = [...named].sort();
    kinds = new Map(data.kinds.flatMap(({ id, name }) => words(name).map((word) => [word, id])));
    small = new Set([...words(data.words.search.small), ...kinds.keys()]);
    whole = new Float32Array(owner.length);
    ids.forEach((id, word) => postings[id].forEach((entry) => (whole[entry] += weight(word, postings[id].length))));
    remit.index = data;
  };

  function words(text) {
    const pieces = !NO_BLANKS.test(text) ? [text]
      : segmenter ? Array.from(segmenter.segment(text), (piece) => piece.segment) : Array.from(text);
    return pieces.flatMap((piece) => piece.normalize("NFKD").replace(ACCENTS, "").toLowerCase()
      .replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]).replace(/(?<!\p{L})(\p{L}{1,2})[-\u2010\u2011](?=\p{L})/gu, "$1")
      .match(/[\p{L}\p{N}\p{M}]+/gu) || []);
  }

  function known(word) {
    if (!ids.has(word)) {
      ids.set(word, postings.length);
      named.push(word);
      postings.push([]);
    }
    return ids.get(word);
  }

  function idOf(href) {
    return href.replace(/(\/index)?\.html/, "").replace(/.*[#/]/, "").replaceAll("-", " ");
  }

  function numbers(code) {
    return code ? code.split(" ").map((number) => parseInt(number, 36)) : [];
  }

  function coded(code) {
    return numbers(code).flatMap((number) => parts[number]);
  }

  function add(thing, of, code) {
    return addWords(thing, of, code, coded(code));
  }

  function addWords(thing, of, code, all, row) {
    const entry = owner.push(thing) - 1;
    part.push(of);
    codes.push(code);
    short.push(of <= NAME || all.length <= SHORT);
    if (row) rows[entry] = row;
    for (const id of all) if (postings[id].at(-1) !== entry) postings[id].push(entry);
    return all;
  }

  function weight(word, entries) {
    return Math.log(1 + owner.length / Math.max(entries, 1)) * (small.has(word) ? SMALL : 1);
  }


  async function meant(word, before, after) {
    if (after && small.has(word) && ids.has(word) && !like(word + after, 7).length) return new Map([[ids.get(word), 1]]);
    const near = new Map(begunWith(word).map((other) => [ids.get(other), BEGUN * (0.5 + 0.5 * word.length / other.length)]));
    const nearer = (other, closeness) => near.set(other, Math.max(closeness, near.get(other) || 0));
    if (!small.has(word)) otherEndings(word).forEach(([other, closeness]) => nearer(ids.get(other), closeness));
    [before && before + word, after && word + after].filter(Boolean).flatMap((both) => like(both, 7)).forEach((id) => nearer(id, COMPOUND));
    apart(word).forEach((id) => nearer(id, COMPOUND));
    if (ids.has(word)) near.set(ids.get(word), 1);
    if (near.size) return near;
    initialsOf(word).forEach((id) => nearer(id, BEGUN));
    for (const other of pieces(word)) nearer(ids.get(other), PIECE);
    for (const [other, closeness] of await misspelt(word)) nearer(ids.get(other), closeness * NEARLY);
    return near;
  }

  function otherEndings(word) {
    if (word.length < 4) return [];
    const least = Math.max(4, word.length - 3);
    return begunWith(word.slice(0, least)).map((other) => {
      let same = least;
      while (same < word.length && word[same] === other[same]) same++;
      const longer = Math.max(word.length, other.length);
      return [other, other.length - same > 3 || same < longer / 2 ? 0 : 0.5 + 0.4 * same / longer];
    }).filter(([, closeness]) => closeness);
  }

  function like(word, least) {
    const others = word.length < least ? [word] : begunWith(word);
    return [word.slice(0, -1), ...others].filter((other) => other.length > 1 && ids.has(other)).map((other) => ids.get(other));
  }

  function apart(word) {
    const found = [];
    for (let at = 2; at < word.length - 1; at++) {
      const first = ids.get(word.slice(0, at));
      if (first === undefined) continue;
      for (const second of like(word.slice(at), 3)) {
        const entries = postings[first].filter((entry) => {
          const all = coded(codes[entry]);
          return all.some((id, i) => id === first && all[i + 1] === second);
        });
        if (entries.length) found.push(asOne([first, second], entries));
      }
    }
    return found;
  }

  function initialsOf(word) {
    const entries = initials.get(word) || [];
    return entries.length ? [asOne([...new Set(entries.flatMap((entry) => coded(codes[entry])))], entries)] : [];
  }

  function asOne(several, entries) {
    const id = known(several.join(" "));
    postings[id] = entries;
    halves.set(id, several);
    return id;
  }

  function pieces(word) {
    const found = [];
    for (let length = word.length - 2; length > 4 && !found.length && length >= 0.5 * word.length; length--) {
      found.push(...[word.slice(0, length), length >= 0.6 * word.length && word.slice(-length)]
        .filter((piece) => ids.has(piece) && !small.has(piece)));
    }
    return found;
  }

  function begunWith(start) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < start) low = middle + 1;
      else high = middle;
    }
    const begun = [];
    while (low < sorted.length && sorted[low].startsWith(start)) begun.push(sorted[low++]);
    return begun;
  }

  async function misspelt(word) {
    if (word.length < 4) return [];
    if (!nearly.has(word)) {
      await remit.load(remit.root + "theme/fuse.js");
      const like = sorted.filter((other) => Math.abs(other.length - word.length) < 3
        && (other[0] === word[0] || other.at(-1) === word.at(-1)));
      const fuse = new window.Fuse(like, { threshold: 0.4, ignoreLocation: true, includeScore: true });
      nearly.set(word, fuse.search(word, { limit: 20 }).map(({ item, score }) =>
        [item, 1 - score - 0.05 * Math.abs(item.length - word.length)]).filter(([, closeness]) => closeness >= LIKE));
    }
    return nearly.get(word);
  }


  remit.search = async (query) => {
    const typed = words(query);
    const asked = [...new Set(typed)];
    const meanings = await Promise.all(asked.map((word) => meant(word, typed[typed.indexOf(word) - 1], typed[typed.indexOf(word) + 1])));
    const wanted = asked.map((word, i) => ({ word, near: meanings[i], small: small.has(word),
      worth: weight(word, [...meanings[i].keys()].reduce((most, id) => Math.max(most, postings[id].length), 0)) }));
    const parties = partiesIn(typed);
    return ranked(scores(wanted, new Set(parties.flatMap((party) => party.words))), typed, parties.map((party) => party.things), new Set(meanings.flatMap((near) => [...near.keys()].flatMap((id) => halves.get(id) || id))));
  };

  function scores(wanted, names) {
    const telling = wanted.some((word) => !word.small && word.near.size) ? wanted.filter((word) => !word.small) : wanted;
    const sum = { values: new Float32Array(owner.length), covered: new Float32Array(owner.length), had: new Uint8Array(owner.length), beyond: new Uint8Array(owner.length),
      sums: new Float32Array(data.things.length), met: new Float32Array(data.things.length), every: new Set(),
      total: telling.reduce((worth, word) => worth + word.worth, 0), telling: telling.length };
    telling.forEach((word) => spread({ ...word, beyond: !names.has(word.word) }, sum, () => true));
    const complete = new Set(data.things.keys());
    complete.forEach((thing) => sum.met[thing] > 0.99 * sum.total || complete.delete(thing));
    const weak = wanted.filter((word) => !telling.includes(word));
    const had = sum.had.slice();
    weak.forEach((word) => spread(word, sum, (entry) => part[entry] <= NAME && complete.has(owner[entry])));
    if (wanted.length > 2) sum.had.forEach((n, entry) => n === wanted.length && part[entry] <= NAME && sum.every.add(owner[entry]));
    return { ...sum, had };
  }

  function spread({ near, worth, beyond }, { values, covered, had, sums, met, ...sum }, counts) {
    const [ofEntry, ofThing, metBy] = [new Map(), new Map(), new Set()];
    for (const [id, closeness] of near) {
      for (const entry of postings[id]) if (!(ofEntry.get(entry) >= closeness) && counts(entry)) ofEntry.set(entry, closeness);
    }
    for (const [entry, closeness] of ofEntry) {
      const thing = owner[entry];
      values[entry] += closeness * worth;
      covered[entry] += worth;
      if (closeness >= MET) {
        had[entry]++;
        if (beyond) sum.beyond[entry]++;
        if (short[entry]) metBy.add(thing);
      }
      const value = closeness * worth * PART[part[entry]];
      if (!(ofThing.get(thing) >= value)) ofThing.set(thing, value);
    }
    for (const [thing, value] of ofThing) sums[thing] += value;
    for (const thing of metBy) met[thing] += worth;
  }

  function ranked({ values, covered, had, beyond, every, sums, met, total, telling }, typed, parties, hits) {
    const [best, bestRow] = [new Map(), new Map()];
    for (let entry = 0; entry < owner.length; entry++) {
      if (!values[entry]) continue;
      const long = part[entry] > NAME ? 0.2 : Math.min(1, covered[entry] / whole[entry]);
      const value = values[entry] / total * PART[part[entry]] * long;
      const more = telling > 1 && had[entry] >= telling && short[entry] ? ALL : 0;
      if (part[entry] === ROW && beyond[entry] && !(values[bestRow.get(owner[entry])] >= values[entry])) bestRow.set(owner[entry], entry);
      const before = best.get(owner[entry]);
      if (!before || value + more > before.value + before.more) best.set(owner[entry], { entry, value, more });
    }
    if (parties.length > 1) {
      data.things.forEach((thing, t) => comparing(thing, parties) && !best.has(t) && best.set(t, { entry: first[t], value: 0, more: 0 }));
    }
    const asTyped = typed.join(" ");
    const otherRole = parties.flat().some((t) => data.things[t].kind === "role");
    const found = [...best].map(([t, { entry: found, value, more }]) => {
      const thing = data.things[t];
      const just = value > 0.9 && words(text(codes[found]) || thing.tag || "").join(" ") === asTyped ? EXACT : 0;
      const called = parties.some((same) => same.includes(t));
      const entry = called && bestRow.has(t) ? bestRow.get(t) : found;
      const all = thing.kind === "role" && otherRole && !called ? 0 : Math.max(more, telling > 1 ? TOGETHER * (met[t] / total) ** 2 : 0);
      const of = (every.has(t) ? EVERY : 0) + (called ? CALLED : 0) + (typed.some((word) => kinds.get(word) === thing.kind) ? OF_KIND : 0);
      const score = KIND[thing.kind] * (sums[t] / total + value);
      const [row, asked] = [rows[entry] || "", comparing(thing, parties)];
      return { thing, entry, row, href: row ? `${thing.href}#${row}` : thing.href, hits, score, asked,
        place: score + KIND[thing.kind] * (all + of) + just + asked };
    });
    const least = LEAST * found.reduce((most, { score }) => Math.max(most, score), 0);
    return found.filter(({ score, asked }) => asked || score >= least).sort((a, b) => b.place - a.place);
  }


  function partiesIn(typed) {
    const all = typed.map((word) => ids.get(word));
    const found = [];
    for (let at = 0; at < all.length; at++) {
      let [length, named] = [0, []];
      for (const entry of postings[all[at]] || []) {
        const thing = data.things[owner[entry]];
        if (part[entry] > NAME || (thing.kind !== "role" && thing.kind !== "contact")) continue;
        const name = codes[entry] === null ? words(thing.tag).map(known) : coded(codes[entry]);
        if (name.length < length || !name.every((id, i) => id === all[at + i])) continue;
        if (name.length > length) named = [];
        length = name.length;
        named.push(owner[entry]);
      }
      if (length) found.push({ words: typed.slice(at, at + length), things: named });
      at += Math.max(0, length - 1);
    }
    return found;
  }

  function comparing({ roles }, parties) {
    if (!roles || parties.length < 2 || !parties.every((same) => same.some((role) => roles.includes(role)))) return 0;
    return roles.length === parties.length ? COMPARED : COMPARED / 2;
  }


  function text(code) {
    return code === null ? null : numbers(code).map((number) => data.tokens[number]).join(" ");
  }

  remit.pieces = (code, hits, most) => {
    const all = numbers(code).map((number) => [data.tokens[number], parts[number].some((id) => hits.has(id) && !small.has(named[id]))]);
    const first = Math.max(0, all.findIndex(([, hit]) => hit) - 5);
    const start = all.length > most ? Math.min(first, all.length - most) : 0;
    const shown = all.slice(start, start + most);
    return [...(start ? [["… ", false]] : []), ...shown.flatMap(([word, hit], i) => [[word, hit], ...(i < shown.length - 1 ? [[" ", false]] : [])]),
      ...(start + most < all.length ? [[" …", false]] : [])];
  };

  remit.context = ({ entry, row, thing, hits }, most) => {
    const found = part[entry] === TITLE || codes[entry] === thing.title ? null : codes[entry];
    const shown = found === null && !row && !thing.first && thing.texts ? thing.texts[0] : found;
    return [...(row ? [...remit.pieces(data.rows[row], hits, most), [": ", false]] : []), ...(shown ? remit.pieces(shown, hits, most) : [])];
  };
})();
