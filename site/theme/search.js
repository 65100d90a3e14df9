(() => {
  "use strict";
  const remit = window.remit;
  const [TITLE, NAME, ROW, TEXT, ID] = [0, 1, 2, 3, 4];
  const PART = [1, 0.95, 0.6, 0.5, 0.8];
  const KIND = { topic: 1.1, role: 1.05, contact: 1, term: 0.9, guide: 0.85, comparison: 0.85, duty: 0.95, page: 0.7, list: 0.8 };
  const BEGUN = 0.9;
  const ENDING = 0.85;
  const COMPOUND = 0.95;
  const PIECE = 0.6;
  const NEARLY = 0.75;
  const SMALL = 0.1;
  const MET = 0.7;
  const ALL = 1.6;
  const TOGETHER = 1.2;
  const SHORT = 40;
  const MOST = 30;
  const EVERY = 0.6;
  const EXACT = 6;
  const COMPARED = 10;
  const [SAYS_MORE, SAYS_SOME, TELLS_MORE, LESS] = [8, 7, 6, 0.4];
  const CALLED = 1.4;
  const OF_KIND = 0.4;
  const URGENT = 0.15;
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
  let endings;
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
    endings = ["", ...words(data.words.search.endings)];
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
    otherEndings(word).forEach((other) => nearer(ids.get(other), ENDING));
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
    const stems = endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length));
    return stems.filter((stem) => stem.length > 3).flatMap((stem) =>
      endings.map((ending) => stem + ending).filter((other) => other !== word && ids.has(other)));
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

  function divided(word) {
    if (word.length < 6 || begunWith(word).length || otherEndings(word).length || initials.has(word) || apart(word).length) return [word];
    for (let at = 3; at <= word.length - 3; at++) {
      const both = [word.slice(0, at), word.slice(at)];
      if (both.some((half) => small.has(half))) continue;
      const [some, others] = both.map((half) => new Set([...like(half, 7), ...otherEndings(half).map(known)]
        .flatMap((id) => postings[id].map((entry) => owner[entry]))));
      if ([...some].some((thing) => others.has(thing))) return both;
    }
    return [word];
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
    for (let length = word.length - 2; length > 4 && length >= word.length / 2; length--) {
      const found = [word.slice(0, length), word.slice(-length)].filter((piece) =>
        !small.has(piece) && (postings[ids.get(piece)] || []).some((entry) => part[entry] <= NAME));
      if (found.length) return found;
    }
    return [];
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
    if (word.length < 5) return [];
    if (!nearly.has(word)) {
      await remit.load(remit.root + "theme/fuse.js");
      const like = sorted.filter((other) => Math.abs(other.length - word.length) < 3
        && (other[0] === word[0] || (word.length > 6 && other.at(-1) === word.at(-1))));
      const fuse = new window.Fuse(like, { threshold: 0.4, ignoreLocation: true, includeScore: true });
      nearly.set(word, fuse.search(word, { limit: 20 }).map(({ item, score }) =>
        [item, 1 - score - 0.05 * Math.abs(item.length - word.length)]).filter(([, closeness]) => closeness > 0.98 - 2 / word.length));
    }
    return nearly.get(word);
  }


  remit.search = async (query) => {
    const typed = words(query).flatMap(divided).slice(0, MOST);
    const asked = [...new Set(typed)];
    const meanings = await Promise.all(asked.map((word) => meant(word, typed[typed.indexOf(word) - 1], typed[typed.indexOf(word) + 1])));
    const wanted = asked.map((word, i) => ({ word, near: meanings[i], small: small.has(word),
      worth: weight(word, [...meanings[i].keys()].reduce((most, id) => Math.max(most, postings[id].length), 0)) }));
    const hits = new Set(meanings.flatMap((near) => [...near.keys()].flatMap((id) => halves.get(id) || id)));
    return ranked(scores(wanted), typed, partiesIn(typed), hits);
  };

  function scores(wanted) {
    const telling = wanted.some((word) => !word.small) ? wanted.filter((word) => !word.small && word.near.size) : wanted;
    const total = telling.reduce((sum, { worth }) => sum + worth, 0);
    const worthOf = (bits) => telling.reduce((sum, { worth }, i) => sum + (bits >> i & 1 ? worth : 0), 0) / total;
    const all = { telling, total, values: new Float32Array(owner.length), covered: new Float32Array(owner.length),
      has: new Int32Array(owner.length), sums: new Float32Array(data.things.length), met: new Float32Array(data.things.length) };
    telling.forEach((word, i) => spread(word, 1 << i, all, () => true));
    const named = new Int32Array(data.things.length);
    all.has.forEach((bits, entry) => bits && (part[entry] <= NAME || part[entry] === ID) && (named[owner[entry]] |= bits));
    const worths = new Map();
    all.has.forEach((bits, entry) => {
      if (!bits || !short[entry]) return;
      const both = bits | named[owner[entry]];
      if (!worths.has(both)) worths.set(both, worthOf(both));
      all.met[owner[entry]] = Math.max(all.met[owner[entry]], worths.get(both));
    });
    const complete = (entry) => part[entry] <= NAME && all.met[owner[entry]] > 0.99;
    wanted.filter((word) => word.small && !telling.includes(word)).forEach((word, i) => spread(word, 1 << telling.length + i, all, complete));
    return all;
  }

  function spread({ near, worth }, bit, { values, covered, has, sums }, counts) {
    const [ofEntry, ofThing] = [new Map(), new Map()];
    for (const [id, closeness] of near) {
      for (const entry of postings[id]) if (!(ofEntry.get(entry) >= closeness) && counts(entry)) ofEntry.set(entry, closeness);
    }
    for (const [entry, closeness] of ofEntry) {
      values[entry] += closeness * worth;
      covered[entry] += worth;
      if (closeness >= MET) has[entry] |= bit;
      const value = closeness * worth * PART[part[entry]];
      if (!(ofThing.get(owner[entry]) >= value)) ofThing.set(owner[entry], value);
    }
    for (const [thing, value] of ofThing) sums[thing] += value;
  }

  function ranked({ telling, total, values, covered, has, sums, met }, typed, parties, hits) {
    const [all, every] = [(1 << telling.length) - 1, (1 << new Set(typed).size) - 1];
    const ofParties = bitsOf(telling, ({ word }) => parties.some(({ words }) => words.includes(word)));
    const [best, bestRow, inOne] = [new Map(), new Map(), new Set()];
    for (let entry = 0; entry < owner.length; entry++) {
      if (!values[entry]) continue;
      const t = owner[entry];
      const long = part[entry] > NAME ? 0.2 : Math.min(1, covered[entry] / whole[entry]);
      const value = values[entry] / total * PART[part[entry]] * long;
      const more = telling.length > 1 && (has[entry] & all) === all && short[entry] ? ALL : 0;
      if (part[entry] <= NAME && has[entry] === every && every > 3) inOne.add(t);
      if (part[entry] === ROW && has[entry] & ~ofParties && !(values[bestRow.get(t)] >= values[entry])) bestRow.set(t, entry);
      if (!(best.get(t)?.worth >= value + more)) best.set(t, { entry, value, more, worth: value + more });
    }
    const leads = leading(parties, telling, has, ofParties);
    for (const t of leads.keys()) if (!best.has(t)) best.set(t, { entry: first[t], value: 0, more: 0 });
    const otherRole = parties.some(({ things }) => data.things[things[0]].kind === "role");
    const found = [...best].map(([t, { entry, value, more }]) => {
      const thing = data.things[t];
      const called = parties.find(({ things }) => things.includes(t));
      const shown = called && bestRow.has(t) ? bestRow.get(t) : entry;
      const together = thing.kind === "role" && otherRole && !called ? 0 : Math.max(more, telling.length > 1 ? TOGETHER * met[t] ** 2 : 0);
      const score = leads.has(t) ? Infinity : KIND[thing.kind] * (sums[t] / total + value);
      const place = KIND[thing.kind] * (sums[t] / total + value + together + (called ? called.worth : 0)
        + (inOne.has(t) ? EVERY * (new Set(typed).size - telling.length) : 0) + (typed.some((word) => kinds.get(word) === thing.kind) ? OF_KIND : 0))
        + (thing.urgent ? URGENT : 0) + (value > 0.9 && isExactly(entry, typed) ? EXACT : 0) + (leads.get(t) || 0);
      const row = rows[shown] || "";
      return { thing, entry: shown, row, href: row ? `${thing.href}#${row}` : thing.href, hits, score, place };
    });
    const least = LEAST * found.reduce((most, { score }) => Math.max(most, score < Infinity ? score : 0), 0);
    return found.filter(({ score }) => score >= least).sort((a, b) => b.place - a.place);
  }

  function bitsOf(telling, holds) {
    return telling.reduce((bits, word, i) => bits | (holds(word) ? 1 << i : 0), 0);
  }

  function leading(parties, telling, has, ofParties) {
    const leads = new Map();
    if (parties.length < 2) return leads;
    const others = bitsOf(telling, ({ small, near }) => !small && [...near.values()].some((closeness) => closeness >= MET)) & ~ofParties;
    const [names, most, pages] = [new Int32Array(data.things.length), new Map(), new Map()];
    has.forEach((bits, entry) => {
      if (!bits) return;
      const t = owner[entry];
      if (part[entry] <= NAME) names[t] |= bits;
      pages.set(page(t), pages.get(page(t)) | bits);
      if ((bits & others) === others) most.set(t, most.get(t) | bits);
    });
    data.things.forEach((thing, t) => {
      const compared = comparing(thing, parties);
      if (compared) leads.set(t, most.has(t) || !others ? compared : compared * LESS);
      if (!others || thing.roles || thing.kind === "role") return;
      const read = pages.get(page(t));
      if (names[t] & others && (read & others) === others && read & ofParties) leads.set(t, (names[t] & others) === others ? SAYS_MORE : SAYS_SOME);
      else if ((most.get(t) & ofParties) === ofParties && ofParties) leads.set(t, TELLS_MORE);
    });
    return leads;
  }

  function page(thing) {
    const { kind, href } = data.things[thing];
    return kind === "page" ? href.replace(/#.*/, "") : thing;
  }

  function isExactly(entry, typed) {
    return words(codes[entry] === null ? data.things[owner[entry]].tag || "" : text(codes[entry])).join(" ") === typed.join(" ");
  }


  function partiesIn(typed) {
    const all = typed.map((word) => ids.get(word));
    const found = [];
    for (let at = 0; at < all.length; at++) {
      let [length, things, worth] = [0, [], 0];
      for (const entry of postings[all[at]] || []) {
        const { kind, tag } = data.things[owner[entry]];
        if (part[entry] > NAME || (kind !== "role" && kind !== "contact")) continue;
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
  }

  function comparing({ roles }, parties) {
    if (!roles || parties.length < 2 || !parties.every(({ things }) => things.some((role) => roles.includes(role)))) return 0;
    return roles.length === parties.length ? COMPARED : COMPARED / 2;
  }

  remit.uncompared = (query) => {
    const parties = partiesIn(words(query));
    const two = parties.map(({ things }) => things.find((t) => data.things[t].kind === "role"));
    const asked = two.length === 2 && !two.includes(undefined) && two[0] !== two[1];
    return asked && !data.things.some((thing) => comparing(thing, parties) === COMPARED) ? two.map((t) => data.things[t]) : null;
  };


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
