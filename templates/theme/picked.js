/* The tables of roles that a reader picked, made of the roles' columns: the same rows, marks and words as on a page that
   the build makes, by the rules of the site's rows and cells. */
(() => {
  "use strict";
  const remit = window.remit;
  const { el, spoken, label, own } = remit;

  /** Where a cell of who does what has more items than this, all cells of its row say how many they have and fold them. */
  const SHOWN_OF_MORE = 2;
  /** What is counted there, where it is not duties. */
  const COUNTED = { _topics: "topics", "_reports-to": "parties", "_works-with": "parties" };

  /**
   * data: what data/picker/table.js holds; words: those of the interface; roles: columns, in order; at: the address of a row, cell or source by its id.
   * Gives the nodes to show, and of them the table of points and the one of who does what; null where there is none.
   */
  remit.pickedTables = (data, words, roles, at) => {
    const say = remit.say;
    const { said, number, counted, sentence, alike, marks: marksOf, also } = remit.counting(words, roles.length);
    const rows = data.points.map((point) => pointRow(point));
    const shown = rows.filter((row) => row.difference !== "unstated");
    const common = roles[0].sources.filter((source) => roles.every((role) => role.sources.includes(source)));
    const numbers = new Map();
    const marked = new Set();
    const wholeSources = new Set();
    const whole = common.length === 1 ? marks(common) : [];
    if (whole.length) wholeSources.add(common[0]);

    const table = shown.length ? pointTable() : null;
    common.forEach(numbered);
    roles.forEach((role) => role.sources.forEach(numbered));
    const points = table ? box(words.comparison.picked_table, table) : el("p", spoken, words.comparison.nothing);
    const more = moreTable();
    const who = more && el("section", {}, el("h3", { id: "_who", ...spoken }, words.more.title), box(words.more.title, more));
    return { nodes: [points, unstated(), who, sources()].filter(Boolean), table, more };

    function pointRow(point) {
      const cells = roles.map((role) => role.values[point.id] || { state: "not-stated", items: [], sources: [] });
      const gaps = roles.filter((role, i) => cells[i].state === "not-stated");
      const difference = remit.difference(cells.map(({ state, items }) =>
        ({ state, keys: JSON.stringify([...new Set(items.map((item) => item.key))].sort()) })));
      return { point, id: point.id, name: point.name, cells, gaps, difference };
    }

    function pointTable() {
      const bodies = [];
      shown.forEach((row, i) => {
        if (i === 0 || row.point.group !== shown[i - 1].point.group) bodies.push({ name: row.point.group, rows: [] });
        bodies.at(-1).rows.push(row);
      });
      const caption = [el("span", { "data-count": true, ...spoken }, sentence(rows)), alike(rows, at),
        whole.length > 0 && [" ", said(words.comparison.table_source), refs(whole)]];
      return el("table", { class: "across comparison", ...own },
        el("caption", {}, el("div", {}, caption)),
        head(words.comparison.point),
        bodies.map((body) => el("tbody", {},
          el("tr", { class: "group" },
            el("th", { scope: "rowgroup", colspan: roles.length + 1 }, el("span", {}, body.name))),
          body.rows.map(pointLine))));
    }

    function pointLine({ point, cells, gaps, difference }) {
      return el("tr", { id: point.id, "data-difference": difference },
        el("th", { scope: "row", abbr: point.name },
          el("div", { class: "across__point" }, point.name, here(point.id, point.name),
            marksOf({ difference, gaps }))),
        cells.map((cell, i) => el("td", {
          class: point.number && "number", id: `${roles[i].id}--${point.id}`, "data-state": cell.state,
        }, again(roles[i]), value(point, cell, cells, i))));
    }

    function value(point, cell, cells, column) {
      if (cell.state !== "stated") {
        return [state(cell.state), note(cell.note), refs(marks(cell.sources))];
      }
      const itemMarks = cell.items.map((item) =>
        marks(one(cell.items) ? [...new Set([...item.sources, ...cell.sources])] : item.sources));
      const cellMarks = one(cell.items) ? [] : marks(cell.sources);
      const entry = (item, i, rest) => {
        const others = point.shares ? roles.filter((role, j) => j !== column && has(cells[j], item.key)) : [];
        return el("li", {},
          rest || item.html !== undefined ? markup(rest || item.html) : party(item),
          refs(itemMarks[i]), i === cell.items.length - 1 && refs(cellMarks), shared(others), note(item.note));
      };
      return [cell.fold ? folded(cell.items, cell.fold, entry) : el("ul", {}, cell.items.map((item, i) => entry(item, i))),
        note(cell.note)];
    }

    /** The first items, and the others on demand; of one item a beginning may stay in sight, and the rest of it is among the others. */
    function folded(items, { shown, beginning, rest, start, summary }, entry) {
      const list = (some) => el("ul", { class: one(some) && !one(items) && "divided" }, some);
      const first = [...items.slice(0, shown).map((item, i) => entry(item, i)), ...(beginning ? [el("li", {}, markup(beginning))] : [])];
      const others = items.slice(shown).map((item, i) => entry(item, shown + i, i === 0 && rest));
      const begun = start && el("summary", {}, el("span", { class: "fold__start" }, start), " ", said(summary));
      return [first.length > 0 && list(first), begun ? el("details", {}, begun, list(others)) : fold(summary, list(others))];
    }

    function one(items) {
      return items.length === 1;
    }

    function has(cell, key) {
      return cell.items.some((item) => item.key === key);
    }

    function unstated() {
      const left = rows.filter((row) => row.difference === "unstated");
      if (!left.length) return null;
      const lead = roles.length === 2 ? words.comparison.unstated_two
        : say(words.comparison.unstated, { number: number(roles.length) });
      return el("p", { class: "small muted" }, said(lead), " ", left.map(({ point }, i) =>
        [i > 0 && words.list.separator, el("span", { id: point.id }, point.name)]), ".");
    }

    /* Who does what */

    function moreTable() {
      const lines = data.more.filter((row) => roles.some((role) => role.more[row.id].items.length));
      if (!lines.length) return null;
      return el("table", { class: "across more", ...own },
        el("caption", {}, el("span", spoken, say(words.more.caption, { number: number(roles.length) }))),
        head(words.more.from),
        el("tbody", {}, lines.map(moreLine)));
    }

    function moreLine(row) {
      const folded = roles.some((role) => role.more[row.id].items.length > SHOWN_OF_MORE);
      return el("tr", { id: row.id },
        el("th", { scope: "row", abbr: row.name }, el("div", {}, said(row.name), here(row.id, row.name))),
        roles.map((role) => {
          const cell = role.more[row.id];
          return el("td", { id: `_${role.id}--${row.id.slice(1)}`, "data-state": cell.state }, again(role),
            !cell.items.length ? state(cell.state) : fold(folded && cell.items.length > 1 && moreCount(row, cell.items),
              el("ul", {}, cell.items.map((item) => moreItem(row, role, item)))));
        }));
    }

    /** A role with which one works on several things is counted once. */
    function moreCount(row, items) {
      return counted(words.more.count[COUNTED[row.id] || "duties"], new Set(items.map((item) => item.id)).size);
    }

    function moreItem(row, self, item) {
      const others = row.shares
        ? roles.filter((role) => role !== self && role.more[row.id].items.some((i) => i.id === item.id)) : [];
      return el("li", {}, el("a", { href: item.href }, item.text), shared(others),
        item.gaps.map((gap) => [" ", el("span", { class: "mark", ...spoken }, gap)]), note(item.on));
    }

    /* Sources */

    function marks(ids) {
      return ids.filter((id) => !wholeSources.has(id)).map((id) => {
        const n = numbered(id);
        const first = !marked.has(n);
        marked.add(n);
        return { n, source: id, id: first && `_cited-${n}` };
      });
    }

    function numbered(id) {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return numbers.get(id);
    }

    function refs(marks) {
      return marks.map(({ n, source, id }) => ["\u00a0", el("a", { class: "ref", id, href: at(`_source-${n}`) }, `[${n}`,
        data.sources[source].judgement && [", ", said(words.sources.our_view)], "]", el("span", { class: "hidden", ...spoken }, " " + words.sources.mark))]);
    }

    function sources() {
      if (!numbers.size) return null;
      return el("section", {}, el("h3", { id: "_sources", ...spoken }, words.sources.title),
        el("ol", { class: "sources" }, [...numbers].map(([id, n]) => {
          const source = data.sources[id];
          return el("li", { id: `_source-${n}` }, el("a", { href: source.href }, source.text),
            source.facts && words.list.separator + source.facts,
            marked.has(n) && [" ", el("a", { class: "ref", href: at(`_cited-${n}`) },
              el("span", { "aria-hidden": "true" }, "↑"), el("span", { class: "hidden", ...spoken }, words.sources.back))]);
        })));
    }

    /* Parts */

    function fold(summary, list) {
      return summary ? el("details", {}, el("summary", spoken, summary), list) : list;
    }

    function head(corner) {
      return el("thead", {}, el("tr", {}, el("th", { scope: "col" }, said(corner)), roles.map((role) =>
        el("th", { scope: "col" }, role.tag === role.title
          ? el("a", { class: "tag", href: role.href }, role.tag)
          : [el("span", { class: "tag" }, role.tag), el("a", { class: "across__title", href: role.href }, role.title)]))));
    }

    function here(id, name) {
      return ["\u00a0", el("a", { class: "here", href: at(id), "aria-label": say(words.here.link, { name }), ...label }, "#")];
    }

    function again(role) {
      return el("b", {}, role.tag);
    }

    function state(word) {
      const mark = { "not-stated": " state--gap", none: " state--none" }[word] || "";
      return el("span", { class: "state" + mark, ...spoken }, words.state[word.replaceAll("-", "_")]);
    }

    function shared(others) {
      return others.length > 0 && [" ", also(others)];
    }

    function note(text) {
      return text && el("div", { class: "note" }, markup(text));
    }

    function party({ text, href, boxed, title }) {
      return href ? el("a", { class: boxed && "tag", title, href }, text) : boxed ? el("span", { class: "tag" }, text) : text;
    }
  };

  function box(name, table) {
    return el("div", { class: "box box--free", role: "region", "aria-label": name, tabindex: "0", ...label }, table);
  }

  function markup(text) {
    const template = document.createElement("template");
    template.innerHTML = remit.trusted.createHTML(text);
    return template.content;
  }
})();
