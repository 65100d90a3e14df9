(() => {
  "use strict";
  const remit = window.remit;
  const FIELDS = ["title", "name", "text"];
  const FIELD = [1, 0.95, 0.5];
  const KIND = { topic: 1.1, role: 1.05, contact: 1, term: 0.9, guide: 0.85, comparison: 0.85, duty: 0.85, page: 0.7 };
  const BEGUN = 0.9;
  const RELATED = 0.6;
  const NEARLY = 0.75;
  const COMPOUND = 0.95;
  const SMALL = 0.1;
  const EXACT = 0.8;
  const ALL = 1.6;
  const SHORT = 40;
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
  let owner;
  let field;
  let codes;
  let whole;
  let postings;
  let nearly;
  const halves = new Map();

  remit.searchable = (given) => {
    data = given;
    [ids, postings, nearly] = [new Map(), [], new Map()];
    [owner, field, codes] = [[], [], []];
    data.tokens = data.vocabulary.split(" ");
    parts = data.tokens.map((token) => words(token).map(known));
    data.things.forEach((thing, t) => {
      add(t, 0, thing.title);
      (thing.tag ? [thing.tag] : []).forEach((tag) => addWords(t, 1, null, words(tag).map(known)));
      (thing.names || []).forEach((name) => add(t, 1, name));
      (thing.texts || []).forEach((text) => add(t, 2, text));
    });
    named = [...ids.keys()];
    sorted = [...named].sort();
    const common = data.words.search.small;
    small = new Set(words(common));
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
      postings.push([]);
    }
    return ids.get(word);
  }

  function numbers(code) {
    return code ? code.split(" ").map((number) => parseInt(number, 36)) : [];
  }

  function add(thing, of, code) {
    addWords(thing, of, code, numbers(code).flatMap((number) => parts[number]));
  }

  function addWords(thing, of, code, all) {
    const entry = owner.push(thing) - 1;
    field.push(of);
    codes.push(code);
    for (const id of all) if (postings[id].at(-1) !== entry) postings[id].push(entry);
  }

  function weight(word, entries) {
    return Math.log(1 + owner.length / Math.max(entries, 1)) * (small.has(word) ? SMALL : 1);
  }


  async function meant(word, before, after) {
    const near = new Map(begunWith(word).map((other) => [ids.get(other), BEGUN * (0.5 + 0.5 * word.length / other.length)]));
    [before && before + word, after && word + after].filter(Boolean).flatMap((both) => like(both, 7)).forEach((id) => near.set(id, COMPOUND));
    apart(word).forEach((id) => near.set(id, COMPOUND));
    if (ids.has(word)) near.set(ids.get(word), 1);
    if (near.size) return near;
    const [least, most] = [Math.max(4, word.length - 3), word.length + 2];
    if (word.length > 3) {
      for (const other of begunWith(word.slice(0, least))) if (other.length <= most) near.set(ids.get(other), RELATED);
      if (ids.has(word.slice(0, -1))) near.set(ids.get(word.slice(0, -1)), BEGUN);
    }
    for (const [other, closeness] of await misspelt(word)) {
      near.set(ids.get(other), Math.max(closeness * NEARLY, near.get(ids.get(other)) || 0));
    }
    return near;
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
          const all = numbers(codes[entry]).flatMap((number) => parts[number]);
          return all.some((id, i) => id === first && all[i + 1] === second);
        });
        if (!entries.length) continue;
        const both = known(`${first} ${second}`);
        postings[both] = entries;
        halves.set(both, [first, second]);
        found.push(both);
      }
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
        [item, 1 - score - 0.05 * Math.abs(item.length - word.length)]));
    }
    return nearly.get(word);
  }


  remit.search = async (query) => {
    const typed = words(query);
    const asked = [...new Set(typed)];
    const meanings = await Promise.all(asked.map((word) => meant(word, typed[typed.indexOf(word) - 1], typed[typed.indexOf(word) + 1])));
    const [values, covered, sums, exact] = [new Float32Array(owner.length), new Float32Array(owner.length),
      new Float32Array(data.things.length), new Uint8Array(owner.length)];
    let all = 0;
    asked.forEach((word, i) => {
      const uses = ids.has(word) ? postings[ids.get(word)].length
        : [...meanings[i].keys()].reduce((n, id) => n + postings[id].length, 0);
      const worth = weight(word, uses);
      all += worth;
      spread(meanings[i], worth, values, covered, sums, small.has(word) ? null : exact);
    });
    const telling = asked.filter((word) => !small.has(word)).length;
    const hasAll = (entry) => telling > 1 && exact[entry] === telling && (field[entry] < 2 || numbers(codes[entry]).length <= SHORT);
    return ranked(values, covered, sums, hasAll, all, query, new Set(meanings.flatMap((near) => [...near.keys()].flatMap((id) => halves.get(id) || id))));
  };

  function spread(near, worth, values, covered, sums, exact) {
    const [ofEntry, ofThing] = [new Map(), new Map()];
    for (const [id, closeness] of near) {
      for (const entry of postings[id]) if (!(ofEntry.get(entry) >= closeness)) ofEntry.set(entry, closeness);
    }
    for (const [entry, closeness] of ofEntry) {
      values[entry] += closeness * worth;
      covered[entry] += worth;
      if (exact && closeness >= EXACT) exact[entry]++;
      const value = closeness * worth * FIELD[field[entry]];
      if (!(ofThing.get(owner[entry]) >= value)) ofThing.set(owner[entry], value);
    }
    for (const [thing, value] of ofThing) sums[thing] += value;
  }

  function ranked(values, covered, sums, hasAll, all, query, hits) {
    const best = new Map();
    const called = words(query).join(" ");
    for (let entry = 0; entry < owner.length; entry++) {
      if (!values[entry]) continue;
      const value = values[entry] / all * FIELD[field[entry]] * (field[entry] === 2 ? 0.2 : Math.min(1, covered[entry] / whole[entry]));
      const had = best.get(owner[entry]);
      const more = hasAll(entry) ? ALL : 0;
      if (!had || value + more > had.value + had.more) best.set(owner[entry], { entry, value, more });
    }
    const found = [...best].map(([t, { entry, value, more }]) => {
      const thing = data.things[t];
      const just = value > 0.9 && words(text(codes[entry]) || thing.tag).join(" ") === called ? 0.2 : 0;
      const score = KIND[thing.kind] * (sums[t] / all + value + just);
      return { thing, entry, hits, score, place: score + KIND[thing.kind] * more };
    });
    const least = LEAST * found.reduce((most, { score }) => Math.max(most, score), 0);
    return found.filter(({ score }) => score >= least).sort((a, b) => b.place - a.place);
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

  remit.context = ({ entry, thing, hits }, most) => {
    const shown = FIELDS[field[entry]] === "title" ? null : codes[entry];
    return shown === null || shown === thing.title ? null : remit.pieces(shown, hits, most);
  };
})();
