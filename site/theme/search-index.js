(() => {
  "use strict";
  const remit = window.remit;
  const PART = { title: 0, name: 1, row: 2, text: 3, id: 4 };
  const SHORT = 40;
  const SMALL = 0.1;
  const NO_BLANKS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
  const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
  const LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i" };
  const BLANK = 32;
  const WORD = /[\p{L}\p{N}\p{M}]+/gu;
  const BETWEEN = /[^\p{L}\p{N}\p{M}\n]+/gu;
  const HYPHEN = /[-\u2010\u2011](?=\p{L})/gu;
  const SHORT_BEGINNING = /(?<!\p{L})\p{L}{1,2}$/u;
  const FIRST_WITHOUT_BLANKS = 0xe00;
  const segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });

  remit.entries = {
    PART, ids: new Map(), named: [], owner: [], part: [], short: [], codes: [], rows: [], first: [],
    small: new Set(), kinds: new Map(), endings: [], initials: new Map(), words, known, coded, weight, text, having, give, whole, beginning,
  };
  const { ids, named, owner, part, short, codes, rows, first, small, kinds, endings, initials } = remit.entries;

  let one;
  const several = [];
  const [pairWords, pairEntries, last] = [[], [], []];
  let [lists, begins] = [null, null];
  const [asked, begun, worths] = [[], new Map(), new Map()];

  remit.searchable = (data) => {
    data.tokens = data.vocabulary.split(" ");
    spell(data.tokens);
    const heads = new Map(Object.entries(data.rows).map(([id, name]) =>
      [id, [...coded(name), ...words(`${id} ${data.called[id] || ""}`).map(known)]]));
    data.things.forEach((thing, t) => {
      first.push(owner.length);
      const title = add(t, PART.title, thing.title);
      const letters = title.map((id) => named[id][0]).join("");
      if (letters.length > 1) initials.set(letters, [...(initials.get(letters) || []), first[t]]);
      if (thing.tag) addWords(t, PART.name, null, words(thing.tag).map(known));
      if (thing.names) thing.names.split(",").forEach((name) => addName(t, name));
      (thing.texts || []).forEach((text) => add(t, PART.text, text));
      Object.entries(thing.rows || {}).forEach(([id, text]) => addWords(t, PART.row, text, [...heads.get(id), ...coded(text)], id));
      const more = words(idOf(thing.href)).map(known).filter((id) => !title.includes(id));
      if (more.length) addWords(t, PART.id, null, more);
    });
    gather();
    endings.push("", ...words(data.words.search.endings));
    words(data.words.search.small).forEach((word) => small.add(word));
    data.kinds.forEach(({ id, name }) => words(name).filter((word) => !small.has(word)).forEach((word) => kinds.set(word, id)));
    [...kinds.keys()].forEach((word) => small.add(word));
    remit.index = data;
  };

  function spell(tokens) {
    const forms = formed(tokens.map((token) => (unspaced(token) ? pieces(token).join(" ") : token)).join("\n")).replace(BETWEEN, " ").split("\n");
    one = new Int32Array(tokens.length).fill(-1);
    forms.forEach((form, i) => {
      if (form && !form.includes(" ")) one[i] = known(form);
      else several[i] = form.split(" ").filter(Boolean).map(known);
    });
  }

  function unspaced(token) {
    for (let i = 0; i < token.length; i++) if (token.charCodeAt(i) >= FIRST_WITHOUT_BLANKS) return NO_BLANKS.test(token);
    return false;
  }

  function gather() {
    begins = new Int32Array(named.length + 1);
    for (const id of pairWords) begins[id + 1]++;
    for (let id = 0; id < named.length; id++) begins[id + 1] += begins[id];
    const next = begins.slice();
    lists = new Int32Array(pairWords.length);
    pairWords.forEach((id, i) => (lists[next[id]++] = pairEntries[i]));
    [pairWords, pairEntries, last].forEach((list) => (list.length = 0));
  }

  function having(id) {
    if (!asked[id] && id + 1 < begins.length) asked[id] = Array.from(lists.subarray(begins[id], begins[id + 1]));
    return asked[id] || [];
  }

  function give(id, some) {
    asked[id] = some;
  }

  function whole(entry) {
    if (!worths.has(entry)) {
      const all = codes[entry] === null ? words(remit.index.things[owner[entry]].tag).map(known) : coded(codes[entry]);
      worths.set(entry, [...new Set(all)].reduce((sum, id) => sum + weight(named[id], having(id).length), 0));
    }
    return worths.get(entry);
  }

  function beginning(letter) {
    if (!begun.has(letter)) {
      const all = [];
      for (let id = 0; id + 1 < begins.length; id++) if (named[id].startsWith(letter)) all.push(named[id]);
      begun.set(letter, all.sort());
    }
    return begun.get(letter);
  }

  function words(text) {
    return (NO_BLANKS.test(text) ? pieces(text) : [text]).flatMap((piece) => formed(piece).match(WORD) || []);
  }

  function pieces(text) {
    return segmenter ? Array.from(segmenter.segment(text), (piece) => piece.segment) : Array.from(text);
  }

  function formed(text) {
    const form = text.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter]);
    return form.replace(HYPHEN, (hyphen, at) => (SHORT_BEGINNING.test(form.slice(Math.max(0, at - 6), at)) ? "" : hyphen));
  }

  function known(word) {
    let id = ids.get(word);
    if (id === undefined) {
      id = named.push(word) - 1;
      ids.set(word, id);
    }
    return id;
  }

  function idOf(href) {
    return href.replace(/(\/index)?\.html/, "").replace(/.*[#/]/, "").replaceAll("-", " ");
  }

  function numbers(code) {
    if (!code) return [];
    const all = [];
    let number = 0;
    for (let i = 0; i <= code.length; i++) {
      const digit = i < code.length ? code.charCodeAt(i) : BLANK;
      if (digit !== BLANK) number = number * 36 + digit - (digit < 58 ? 48 : 87);
      else {
        all.push(number);
        number = 0;
      }
    }
    return all;
  }

  function coded(code) {
    return numbers(code).flatMap(wordsOf);
  }

  function wordsOf(number) {
    return one[number] < 0 ? several[number] : one[number];
  }

  function add(thing, of, code) {
    return addWords(thing, of, code, coded(code));
  }

  function addName(thing, code) {
    const entry = addEntry(thing, PART.name, code, true);
    let number = 0;
    for (let i = 0; i <= code.length; i++) {
      const digit = i < code.length ? code.charCodeAt(i) : BLANK;
      if (digit !== BLANK) number = number * 36 + digit - (digit < 58 ? 48 : 87);
      else {
        if (one[number] < 0) several[number].forEach((id) => pair(id, entry));
        else pair(one[number], entry);
        number = 0;
      }
    }
  }

  function addEntry(thing, of, code, brief) {
    part.push(of);
    codes.push(code);
    short.push(brief);
    return owner.push(thing) - 1;
  }

  function pair(id, entry) {
    if (last[id] === entry) return;
    last[id] = entry;
    pairWords.push(id);
    pairEntries.push(entry);
  }

  function addWords(thing, of, code, all, row) {
    const entry = addEntry(thing, of, code, of <= PART.name || all.length <= SHORT);
    if (row) rows[entry] = row;
    for (const id of all) pair(id, entry);
    return all;
  }

  function weight(word, entries) {
    return Math.log(1 + owner.length / Math.max(entries, 1)) * (small.has(word) ? SMALL : 1);
  }


  function text(code) {
    return code === null ? null : numbers(code).map((number) => remit.index.tokens[number]).join(" ");
  }

  remit.pieces = (code, hits, most) => {
    const all = numbers(code).map((number) => [remit.index.tokens[number], [wordsOf(number)].flat().some((id) => hits.has(id) && !small.has(named[id]))]);
    const first = Math.max(0, all.findIndex(([, hit]) => hit) - 5);
    const start = all.length > most ? Math.min(first, all.length - most) : 0;
    const shown = all.slice(start, start + most);
    return [...(start ? [["… ", false]] : []), ...shown.flatMap(([word, hit], i) => [[word, hit], ...(i < shown.length - 1 ? [[" ", false]] : [])]),
      ...(start + most < all.length ? [[" …", false]] : [])];
  };

  remit.context = ({ entry, row, thing, hits }, most) => {
    const found = part[entry] === PART.title || codes[entry] === thing.title ? null : codes[entry];
    const shown = found === null && !row && !thing.first && thing.texts ? thing.texts[0] : found;
    return [...(row ? [...remit.pieces(remit.index.rows[row], hits, most), [": ", false]] : []), ...(shown ? remit.pieces(shown, hits, most) : [])];
  };
})();
