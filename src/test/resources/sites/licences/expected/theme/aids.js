(() => {
  "use strict";
  const remit = window.remit;
  const { el, say, spoken, label } = remit;

  const NAMED_IN_ROW = 6;
  const NAMED_IN_COUNT = 3;
  const GROUPS_IN_COUNT = 2;
  const NAMED_AS_SHARED = 2;
  const LINKED_AS_SAME = 2;

  const AT_ONCE = 150;

  const COUNTED_AT_ONCE = 400;

  const said = (words) => (label.lang ? el("span", spoken, words) : words);

  remit.difference = (cells) => {
    const stated = cells.filter((cell) => cell.state !== "not-stated");
    if (!stated.length) return "unstated";
    if (!stated.every((cell) => cell.state === stated[0].state && cell.keys === stated[0].keys)) return "different";
    return stated.length < cells.length ? "partial" : "same";
  };

  remit.counting = (words, columns) => {
    const all = columns === 2 ? words.comparison.both : say(words.comparison.all, { number: number(columns) });
    return { said, number, counted, sentence, alike, marks, also };

    function number(n) {
      return words.number[n] ?? String(n);
    }

    function counted(patterns, n, places) {
      const word = number(n);
      const capital = word.charAt(0).toUpperCase() + word.slice(1);
      return say(n === 1 ? patterns.one : patterns.other, { n, number: word, Number: capital, ...places });
    }

    function sentence(rows) {
      const of = (difference) => rows.filter((row) => row.difference === difference);
      const points = rows.length - of("unstated").length;
      const differ = counted(words.comparison.differ, points, { different: of("different").length });
      // Whether the gaps that are counted are not all there are: points on which the roles differ lack somebody, too.
      const ofRest = of("partial").length > 0 && of("different").some(({ gaps }) => gaps.length > 0);
      const parts = clauses(of("same").length, of("partial"), ofRest);
      if (!parts.length) return differ;
      const { then, rest, end } = words.comparison.clauses;
      const joined = parts.reduce((first, next) => say(then, { first, next }));
      return differ + " " + say(ofRest ? rest : end, { clauses: joined });
    }

    function alike(rows, at) {
      const same = rows.filter((row) => row.difference === "same");
      return same.length > 0 && same.length <= LINKED_AS_SAME && el("span", { "data-same": true }, " ",
        said(words.comparison.same_points), " ",
        same.map(({ id, name }, i) => [i > 0 && words.list.separator, el("a", { href: at(id) }, name)]), ".");
    }

    function clauses(same, partial, ofRest) {
      const patterns = words.comparison.clauses;
      const parts = [];
      const key = (clause) => patterns[parts.length || ofRest ? clause : "first_" + clause];
      if (same) parts.push(counted(key("same"), same, { all }));
      const missing = new Map();
      partial.forEach(({ gaps }) => missing.set(names(gaps), (missing.get(names(gaps)) || 0) + 1));
      if (partial.every(({ gaps }) => gaps.length <= NAMED_IN_COUNT) && missing.size <= GROUPS_IN_COUNT) {
        missing.forEach((n, who) => parts.push(counted(key("missing"), n, { roles: who })));
      } else {
        parts.push(counted(key("partial"), partial.length));
      }
      return parts;
    }

    function names(gaps) {
      const all = gaps.map((role) => (hasArticle(role.tag) ? role.tag : say(words.comparison.the_role, { role: role.tag })));
      return all.length < 2 ? all.join("")
        : say(words.list.last, { first: all.slice(0, -1).join(words.list.separator), last: all.at(-1) });
    }

    function hasArticle(name) {
      const text = name.toLowerCase();
      return words.articles.some((article) => (article.endsWith("-") ? text.startsWith(article.slice(0, -1))
        : article.endsWith("'") ? text.startsWith(article)
          : text.startsWith(article) && /^\s+[\p{L}\p{N}]/u.test(text.slice(article.length))));
    }

    function marks({ difference, gaps }) {
      return [difference === "same" && el("span", { class: "mark mark--same", ...spoken }, say(words.comparison.same, { all })),
        gaps.length > 0 && el("span", { class: "mark" }, missing(difference, gaps))].filter(Boolean);
    }

    function missing(difference, gaps) {
      const key = difference === "different" ? "different_not_recorded_for" : "not_recorded_for";
      return gaps.length > NAMED_IN_ROW
        ? said(say(words.comparison[key + "_many"], { n: gaps.length, total: columns }))
        : [said(words.comparison[key]), " ", tags(gaps)];
    }

    function also(others) {
      const more = others.length - NAMED_AS_SHARED;
      return el("span", { class: "also" }, said(words.value.also), " ", tags(others.slice(0, NAMED_AS_SHARED), "b"),
        more > 0 && [" ", said(counted(words.value.others, more))]);
    }
  };

  function tags(roles, name = "span") {
    return roles.map((role, i) => [i > 0 && " ", el(name, name === "span" ? { class: "tag" } : {}, role.tag)]);
  }


  remit.shown = (table, shown, allPoints, roles, allRoles) => {
    const { words } = remit;
    const of = (difference) => shown.filter((row) => row.dataset.difference === difference).length;
    const written = roles < allRoles && (document.querySelector("main > .in-short") || table.querySelector(".across__more"));
    return [words.aids.shown, ...(written ? [words.aids.written] : [])].map((sentence) => say(sentence, {
      points: shown.length, allPoints, different: of("different"), same: of("same"), partial: of("partial"), roles, allRoles,
    })).join(" ");
  };

  remit.copy = async (link, status) => {
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      status.textContent = "";
      return;
    }
    status.textContent = remit.words.aids.copied;
    link.dataset.said = remit.words.aids.done;
    setTimeout(() => delete link.dataset.said, 3000);
  };

  remit.recounter = (table, more, words) => {
    const roles = [...table.tHead.rows[0].cells].slice(1).map((head) => ({ tag: head.querySelector(".tag").textContent }));
    const rows = [...table.querySelectorAll("tr[data-difference]")].map((row) => ({ ...line(row), was: row.dataset.difference,
      place: row.cells[0].querySelector(".across__point"), marks: [...row.cells[0].querySelectorAll(".mark")] }));
    const lines = more ? [...more.tBodies[0].rows].map(line) : [];
    const count = table.caption.querySelector("[data-count]");
    const title = more && more.caption.firstElementChild;
    const written = table.caption.querySelector("[data-same]");
    let alike = written;
    const [counted, titled] = [count?.textContent, title && title.textContent];

    return (shown) => {
      const whole = shown.length === roles.length;
      const counting = remit.counting(words, shown.length);
      rows.forEach((row) => row.place.querySelectorAll(".mark").forEach((mark) => mark.remove()));
      const now = rows.map((row) => {
        const cells = shown.map((i) => row.cells[i]);
        const gaps = shown.filter((i) => row.cells[i].state === "not-stated").map((i) => roles[i]);
        const difference = whole ? row.was : remit.difference(cells);
        row.row.dataset.difference = difference;
        row.place.append(...(whole ? row.marks : counting.marks({ difference, gaps })));
        return { id: row.row.id, name: row.row.cells[0].abbr, difference, gaps };
      });
      [...rows, ...lines].forEach((row) => share(row, shown, whole, counting));
      // Where short points have a table of their own, the sentence above that one speaks of all points.
      if (count) {
        count.textContent = whole ? counted : counting.sentence(now);
        alike?.remove();
        alike = whole ? written : counting.alike(now, (id) => "#" + id) || null;
        if (alike) count.after(alike);
      }
      if (title) title.textContent = whole ? titled : say(words.more.caption, { number: counting.number(shown.length) });
    };

    function line(row) {
      const cells = [...row.cells].slice(1).map((cell) => {
        const items = [...cell.querySelectorAll(":scope > ul > li, :scope > details > ul > li")].map((item) => ({ item, key: key(item), also: item.querySelector(".also") }));
        return { state: cell.dataset.state, items, keys: JSON.stringify([...new Set(items.map((one) => one.key))].sort()) };
      });
      return { row, cells };
    }

    function share({ cells }, shown, whole, counting) {
      const holders = new Map();
      shown.forEach((i) => new Set(cells[i].items.map((one) => one.key)).forEach((key) =>
        holders.set(key, [...(holders.get(key) || []), i])));
      shown.forEach((i) => cells[i].items.filter((one) => one.also).forEach((one) => {
        const others = holders.get(one.key).filter((other) => other !== i).map((other) => roles[other]);
        one.now = one.now || one.also;
        const names = whole ? "" : `${others.length} ${others.slice(0, NAMED_AS_SHARED).map((role) => role.tag)}`;
        if (names === (one.names || "")) return;
        one.names = names;
        const next = whole ? one.also : counting.also(others);
        one.now.replaceWith(next);
        one.now = next;
        next.hidden = !others.length;
      }));
    }
  };

  function key(item) {
    const copy = item.cloneNode(true);
    copy.querySelectorAll(".ref, .also, .note").forEach((part) => part.remove());
    const places = [...copy.querySelectorAll("a[href]:not(.term), img")].map((part) => part.getAttribute("href") || part.getAttribute("src"));
    const text = copy.textContent.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, "").normalize("NFKC")
      .replace(/[\u2018\u2019\u201b\u02bc]/g, "'").replace(/[\u201c-\u201f]/g, '"').replace(/[\u2010\u2011]/g, "-")
      .replace(/\s+/g, " ").trim().toUpperCase().toLowerCase().replace(/[.,;:!? ]+$/, "");
    const number = item.closest(".number") ? String(parseFloat(text)) : text;
    return [number, ...places].join("\n");
  }


  remit.aids = (panel, table, more, chosen, changed) => {
    const bodies = [...table.tBodies];
    const rows = bodies.flatMap(pointsOf);
    const groups = [...new Set(bodies.map(groupOf))];
    const columns = rows[0] ? [...rows[0].cells].slice(1).map((cell) => cell.id.split("--")[0]) : [];
    const [differences, group, fewer] = ["differences", "group", "columns"].map((aid) =>
      panel.querySelector(`[data-aid=${aid}]`));
    const fieldset = fewer.querySelector("fieldset");
    const status = panel.querySelector("[role=status]");
    const only = differences.querySelector("input");
    const select = group.querySelector("select");
    let counter;
    let recounted = false;
    let counting = false;
    let told = false;
    let late = [];
    let coming = false;
    const large = rows.length * columns.length > COUNTED_AT_ONCE;
    const boxes = columns.map((column, i) => box(column, table.tHead.rows[0].cells[i + 1].querySelector(".tag").textContent));

    chosen = {
      differences: chosen.differences,
      group: groups.includes(chosen.group) ? chosen.group : "",
      hide: chosen.hide.filter((column) => columns.includes(column)),
    };
    if (chosen.hide.length === columns.length) chosen.hide = [];
    select.replaceChildren(select.options[0], ...groups.map((name) => new Option(name, name)));
    fieldset.replaceChildren(fieldset.querySelector("legend"), ...boxes.map((b) => b.label));
    group.hidden = groups.length < 2;
    fewer.hidden = columns.length < 3;
    panel.hidden = false;
    panel.dataset.ready = "all";
    only.onchange = () => choose({ differences: only.checked });
    select.onchange = () => choose({ group: select.value });
    if (large) fewer.addEventListener("toggle", () => fewer.open && afterFrame(getReady), { once: true });
    fieldset.onchange = () => choose({ hide: boxes.filter((b) => !b.input.checked).map((b) => b.input.value) });
    show();
    return { reveal, copy: (link) => remit.copy(link, status) };

    function box(column, name) {
      const input = Object.assign(document.createElement("input"), { type: "checkbox", value: column });
      const label = document.createElement("label");
      label.append(input, " ", name);
      return { input, label };
    }

    function choose(part) {
      chosen = { ...chosen, ...part };
      show();
      changed(chosen);
    }

    function show() {
      only.checked = chosen.differences;
      select.value = chosen.group;
      boxes.forEach((b) => {
        b.input.checked = !chosen.hide.includes(b.input.value);
        b.input.disabled = b.input.checked && chosen.hide.length === columns.length - 1;
      });
      const lines = [table.tHead.rows[0], ...rows, ...(more ? more.rows : [])];
      columns.forEach((column, i) => lines.forEach((line) => (line.cells[i + 1].hidden = chosen.hide.includes(column))));
      showRows();
      const part = chosen.differences || chosen.group || chosen.hide.length > 0;
      panel.toggleAttribute("data-chosen", Boolean(part));
      if (told || part) tell();
    }

    function tell() {
      told = true;
      recounted = recounted || chosen.hide.length > 0;
      if (!recounted) sayShown();
      else if (!large) countAnew();
      else if (!counting) {
        counting = true;
        afterFrame(countLate);
        addEventListener("beforeprint", countLate, { once: true });
      }
    }

    function countLate() {
      if (counting) countAnew();
    }

    function countAnew() {
      counting = false;
      getReady();
      counter([...columns.keys()].filter((i) => !chosen.hide.includes(columns[i])));
      showRows();
      sayShown();
    }

    function getReady() {
      counter = counter || remit.recounter(table, more, remit.words);
    }

    function sayShown() {
      const shown = rows.filter((row) => !row.hidden || late.includes(row));
      status.textContent = remit.shown(table, shown, rows.length, columns.length - chosen.hide.length, columns.length);
    }

    function showRows() {
      let room = AT_ONCE;
      late = [];
      for (const body of bodies) {
        const other = chosen.group && groupOf(body) !== chosen.group;
        const points = pointsOf(body);
        const left = (row) => other || row.dataset.difference === "unstated"
          || (chosen.differences && row.dataset.difference === "same");
        for (const row of points) {
          if (row.hidden && !left(row) && (room -= columns.length) < 0) late.push(row);
          else row.hidden = left(row);
        }
        body.hidden = points.every(left);
        body.rows[0].cells[0].colSpan = columns.length - chosen.hide.length + 1;
      }
      if (late.length && !coming) {
        coming = afterFrame(showLate);
        addEventListener("beforeprint", showAll, { once: true });
      }
      differences.hidden = !chosen.differences && !rows.some((row) => row.dataset.difference === "same");
    }

    function showLate() {
      late.splice(0, Math.max(1, Math.floor(AT_ONCE / columns.length))).forEach((row) => (row.hidden = false));
      coming = late.length > 0 && afterFrame(showLate);
    }

    function showAll() {
      late.splice(0).forEach((row) => (row.hidden = false));
    }

    function reveal(target) {
      if (!target.closest("[hidden]")) return;
      choose({ differences: false, group: "", hide: [] });
      showAll();
    }
  };

  function afterFrame(act) {
    return requestAnimationFrame(() => setTimeout(act));
  }

  function groupOf(body) {
    return body.rows[0].textContent.trim();
  }

  function pointsOf(body) {
    return [...body.rows].filter((row) => row.dataset.difference);
  }
})();
