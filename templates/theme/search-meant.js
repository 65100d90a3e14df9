/* Which of the words that are searched a word of a query may mean: the word as it is, with another ending, in one word or in two,
   begun, by first letters, and where it is unknown what is nearly spelt like it, for which a library looks. */
(() => {
  "use strict";
  const remit = window.remit;
  const { PART, ids, having, give, owner, part, codes, small, endings, initials, known, coded, named, beginning } = remit.entries;
  /** How near words are that are not the same: the longer one begins with it; another ending; two words for one; a part of it. */
  const BEGUN = 0.9;
  const ENDING = 0.85;
  const COMPOUND = 0.95;
  const PIECE = 0.6;
  const NEARLY = 0.75;
  const nearly = new Map();
  /** Of two words that were asked for as one, the numbers of both. */
  const halves = (remit.halves = new Map());

  /** The known words that a word of the query may mean: their numbers, and how near each is, up to 1. */
  remit.meant = async (word, before, after) => {
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
  };

  /** Words with another ending, by the list of endings in the interface's words: printer, printing; at least four letters stay. */
  function otherEndings(word) {
    const stems = endings.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, word.length - ending.length));
    return stems.filter((stem) => stem.length > 3).flatMap((stem) =>
      endings.map((ending) => stem + ending).filter((other) => other !== word && ids.has(other)));
  }

  /** The numbers of a word and of its singular, and where it is no shorter than that, of all that begin with it. */
  function like(word, least) {
    const others = word.length < least ? [word] : begunWith(word);
    return [word.slice(0, -1), ...others].filter((other) => other.length > 1 && ids.has(other)).map((other) => ids.get(other));
  }

  /** Where the parts of a word stand side by side as two words: each two of them under a number of their own, as one. */
  function apart(word) {
    const found = [];
    for (let at = 2; at < word.length - 1; at++) {
      const first = ids.get(word.slice(0, at));
      if (first === undefined) continue;
      for (const second of like(word.slice(at), 3)) {
        const entries = having(first).filter((entry) => {
          const all = coded(codes[entry]);
          return all.some((id, i) => id === first && all[i + 1] === second);
        });
        if (entries.length) found.push(asOne([first, second], entries));
      }
    }
    return found;
  }

  /** The two known words that an unknown one is made of, where a thing has both, wherever they stand: risk and management. */
  remit.divided = (word) => {
    if (word.length < 6 || begunWith(word).length || otherEndings(word).length || initials.has(word) || apart(word).length) return [word];
    for (let at = 3; at <= word.length - 3; at++) {
      const both = [word.slice(0, at), word.slice(at)];
      if (both.some((half) => small.has(half))) continue;
      const [some, others] = both.map((half) => new Set([...like(half, 7), ...otherEndings(half).map(known)]
        .flatMap((id) => having(id).map((entry) => owner[entry]))));
      if ([...some].some((thing) => others.has(thing))) return both;
    }
    return [word];
  };

  /** Titles whose first letters a short word has: HR for human resources. */
  function initialsOf(word) {
    const entries = initials.get(word) || [];
    return entries.length ? [asOne([...new Set(entries.flatMap((entry) => coded(codes[entry])))], entries)] : [];
  }

  /** Gives several words that were asked for as one a number of their own, and the entries that have them so. */
  function asOne(several, entries) {
    const id = known(several.join(" "));
    give(id, entries);
    halves.set(id, several);
    return id;
  }

  /** Words of names that are the first or the last half of a longer unknown one, or more of it. */
  function pieces(word) {
    for (let length = word.length - 2; length > 4 && length >= word.length / 2; length--) {
      const found = [word.slice(0, length), word.slice(-length)].filter((piece) =>
        !small.has(piece) && having(ids.get(piece)).some((entry) => part[entry] <= PART.name));
      if (found.length) return found;
    }
    return [];
  }

  function begunWith(start) {
    const sorted = beginning(start[0]);
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

  /**
   * Two letters may be wrong. One slip leaves a word's first letter or, of a long one, its last, and most of its length: the
   * library need not look at the others.
   */
  async function misspelt(word) {
    if (word.length < 5) return [];
    if (!nearly.has(word)) {
      await remit.load(remit.root + "theme/fuse.js");
      const like = named.filter((other) => Math.abs(other.length - word.length) < 3 && !other.includes(" ")
        && (other[0] === word[0] || (word.length > 6 && other.at(-1) === word.at(-1)))).sort();
      const fuse = new window.Fuse(like, { threshold: 0.4, ignoreLocation: true, includeScore: true });
      nearly.set(word, fuse.search(word, { limit: 20 }).map(({ item, score }) =>
        [item, 1 - score - 0.05 * Math.abs(item.length - word.length)]).filter(([, closeness]) => closeness > 0.98 - 2 / word.length));
    }
    return nearly.get(word);
  }
})();
