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
  const segmenter = window.Intl && Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: "word" });

  const entries = (remit.entries = {
    PART, ids: new Map(), named: [], sorted: [], postings: [], owner: [], part: [], short: [], codes: [], rows: [], whole: null,
    first: [], parts: [], small: new Set(), kinds: new Map(), endings: [], initials: new Map(), words, known, coded, weight, text,
  });
  const { ids, named, sorted, postings, owner, part, short, codes, rows, first, parts, small, kinds, endings, initials } = entries;

  remit.searchable = (data) => {
    data.tokens = data.vocabulary.split(" ");
    wordsOfEach(data.tokens).forEach((all) => parts.push(all.map(known)));
    const heads = new Map(Object.entries(data.rows).map(([id, name]) =>
      [id, [...coded(name), ...words(`${id} ${data.called[id] || ""}`).map(known)]]));
    data.things.forEach((thing, t) => {
      first.push(owner.length);
      const title = add(t, PART.title, thing.title);
      const letters = title.map((id) => named[id][0]).join("");
      if (letters.length > 1) initials.set(letters, [...(initials.get(letters) || []), first[t]]);
      if (thing.tag) addWords(t, PART.name, null, words(thing.tag).map(known));
      (thing.names || []).forEach((name) => add(t, PART.name, name));
      (thing.texts || []).forEach((text) => add(t, PART.text, text));
      Object.entries(thing.rows || {}).forEach(([id, text]) => addWords(t, PART.row, text, [...heads.get(id), ...coded(text)], id));
      const more = words(idOf(thing.href)).map(known).filter((id) => !title.includes(id));
      if (more.length) addWords(t, PART.id, null, more);
    });
    [...named].sort().forEach((word) => sorted.push(word));
    endings.push("", ...words(data.words.search.endings));
    words(data.words.search.small).forEach((word) => small.add(word));
    data.kinds.forEach(({ id, name }) => words(name).filter((word) => !small.has(word)).forEach((word) => kinds.set(word, id)));
    [...kinds.keys()].forEach((word) => small.add(word));
    const whole = (entries.whole = new Float32Array(owner.length));
    ids.forEach((id, word) => postings[id].forEach((entry) => (whole[entry] += weight(word, postings[id].length))));
    remit.index = data;
  };

  function words(text) {
    const pieces = !NO_BLANKS.test(text) ? [text]
      : segmenter ? Array.from(segmenter.segment(text), (piece) => piece.segment) : Array.from(text);
    return pieces.flatMap((piece) => formed(piece).match(WORD) || []);
  }

  function wordsOfEach(texts) {
    const forms = formed(texts.join("\n")).split("\n");
    return texts.map((text, i) => (NO_BLANKS.test(text) ? words(text) : forms[i].match(WORD) || []));
  }

  function formed(text) {
    return text.normalize("NFKD").replace(ACCENTS, "").toLowerCase().replace(/[ßæœøłđı]/g, (letter) => LETTERS[letter])
      .replace(/(?<!\p{L})(\p{L}{1,2})[-\u2010\u2011](?=\p{L})/gu, "$1");
  }

  function known(word) {
    let id = ids.get(word);
    if (id === undefined) {
      id = named.push(word) - 1;
      ids.set(word, id);
      postings.push([]);
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
    const all = [];
    for (const number of numbers(code)) for (const id of parts[number]) all.push(id);
    return all;
  }

  function add(thing, of, code) {
    return addWords(thing, of, code, coded(code));
  }

  function addWords(thing, of, code, all, row) {
    const entry = owner.push(thing) - 1;
    part.push(of);
    codes.push(code);
    short.push(of <= PART.name || all.length <= SHORT);
    if (row) rows[entry] = row;
    for (const id of all) if (postings[id].at(-1) !== entry) postings[id].push(entry);
    return all;
  }

  function weight(word, entries) {
    return Math.log(1 + owner.length / Math.max(entries, 1)) * (small.has(word) ? SMALL : 1);
  }


  function text(code) {
    return code === null ? null : numbers(code).map((number) => remit.index.tokens[number]).join(" ");
  }

  remit.pieces = (code, hits, most) => {
    const all = numbers(code).map((number) => [remit.index.tokens[number], parts[number].some((id) => hits.has(id) && !small.has(named[id]))]);
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
