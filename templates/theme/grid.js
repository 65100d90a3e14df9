/* Sorts the table of short points by any column, and leaves out roles by what they say. What is chosen stands in the address,
   and each change is said in the status line. Without this script all roles are there, in the handbook's order. */
(() => {
  "use strict";
  const remit = window.remit;
  const NAMED = "named";
  const SORT = "sort";
  /** So many roles are shown at once; of more, the others follow as fast as the browser can lay them out. */
  const AT_ONCE = 80;
  const panel = document.querySelector("[data-aids=grid]");
  const table = document.querySelector("main table.grid");
  const body = table.tBodies[0];
  const lines = [...body.rows];
  const status = panel.querySelector("[role=status]");
  const reset = panel.querySelector("button");
  const collator = new Intl.Collator(document.documentElement.lang || undefined, { numeric: true });
  const heads = [...table.tHead.querySelectorAll("th[scope=col]")];
  const columns = heads.flatMap((head, place) => [...head.querySelectorAll("[data-sort]")].map((name) => column(head, name, place)));
  let order = lines;
  let sorted = null;
  let down = false;
  let turn = 0;

  /** The column of a head: its name in the address, what a reader filters it by, and what each role says there. */
  function column(head, name, place) {
    const id = name.dataset.sort;
    const text = name.textContent.trim();
    const controls = [...panel.querySelectorAll(`[data-point="${id}"] :is(input, select)`)];
    const [control] = controls;
    const select = control.tagName === "SELECT" && control;
    const number = head.dataset.kind === "number";
    let values;
    let keys;
    return { id, key: id === NAMED ? NAMED : `is-${id}`, text, head,
      button: button(name), controls, keyOf, said, wanted, words, written, write, test };

    /** What every role says, read once when it is first asked for: items, or its state with a dot. */
    function all() {
      values ??= lines.map((line) => {
        const cell = line.cells[place];
        if (!place) return [cell.textContent.trim()];
        const { state, value } = cell.dataset;
        if (value !== undefined) return [value];
        return state === "stated" ? [...cell.querySelectorAll("[data-value]")].map((item) => item.dataset.value) : ["." + state];
      });
      return values;
    }

    /** What a role is sorted by; null, which comes last, where it states nothing. */
    function keyOf(line) {
      if (!keys) {
        const ranks = select && new Map([...select.options].map((option, rank) => [option.value, rank]));
        keys = new Map(lines.map((line, i) => {
          const [first] = all()[i];
          const stated = !place || line.cells[place].dataset.state === "stated";
          return [line, !stated ? null : ranks ? ranks.get(first) : number ? Number(first) : first];
        }));
      }
      return keys.get(line);
    }

    /** What a role says first, as readers see it. */
    function said(line) {
      return select ? select.options[keyOf(line)].text : String(keyOf(line));
    }

    function wanted() {
      return controls.some((one) => one.value);
    }

    /** What is wanted, as readers see it. */
    function words() {
      const values = select ? [select.selectedOptions[0].text] : controls.filter((one) => one.value).map((one) =>
        `${one.parentElement.textContent.trim()} ${one.value}`);
      return remit.say(status.dataset.choice, { point: text, values: values.join(" ") });
    }

    /** What is wanted, for the address: a value, a part of a text, or two bounds with dots between. */
    function written() {
      return controls.map((one) => one.value).join("..");
    }

    function write(text) {
      const parts = number ? text.split("..") : [text];
      controls.forEach((one, i) => (one.value = parts[i] ?? ""));
    }

    /** Tells, by its place, whether a role says what is wanted. */
    function test() {
      if (number) {
        const [least, most] = controls.map((one) => one.value);
        return (i) => all()[i].some((value) => !value.startsWith(".") && (!least || value >= +least) && (!most || value <= +most));
      }
      if (select) return (i) => all()[i].includes(control.value);
      const part = control.value.trim().toLocaleLowerCase();
      return (i) => all()[i].some((value) => value.toLocaleLowerCase().includes(part));
    }
  }

  /** The name in a head becomes what sorts by it. */
  function button(name) {
    const made = remit.el("button", { type: "button" });
    made.append(...name.childNodes);
    name.append(made);
    return made;
  }

  /** From small to large, or the other way round; the same in the handbook's order, and who states nothing at the end. */
  function compare(one, other) {
    const [a, b] = [sorted.keyOf(one), sorted.keyOf(other)];
    if (a === null || b === null) return (a === null) - (b === null);
    return (down ? -1 : 1) * (typeof a === "string" ? collator.compare(a, b) : a - b);
  }

  function show() {
    const chosen = columns.filter((one) => one.wanted());
    const tests = chosen.map((one) => one.test());
    lines.forEach((line, i) => (line.hidden = !tests.every((test) => test(i))));
    const next = sorted ? [...lines].sort(compare) : lines;
    if (next.some((line, i) => line !== order[i])) body.append(...next);
    order = next;
    follow(next.filter((line) => !line.hidden).slice(AT_ONCE));
    columns.forEach((one) => one === sorted
      ? one.head.setAttribute("aria-sort", down ? "descending" : "ascending") : one.head.removeAttribute("aria-sort"));
    reset.hidden = !sorted && !chosen.length;
    say(chosen);
  }

  /** Shows roles a few at a time, so that none of them makes a reader wait for those at the top. */
  function follow(late) {
    const mine = ++turn;
    lines.forEach((line) => delete line.dataset.late);
    late.forEach((line) => (line.dataset.late = ""));
    const more = () => {
      if (mine !== turn) return;
      late.splice(0, AT_ONCE).forEach((line) => delete line.dataset.late);
      if (late.length) setTimeout(more);
    };
    if (late.length) setTimeout(more);
  }

  function say(chosen) {
    if (!chosen.length && !sorted && !status.textContent) return;
    const shown = order.filter((line) => !line.hidden);
    const stating = sorted ? shown.filter((line) => sorted.keyOf(line) !== null) : [];
    status.textContent = [
      remit.say(status.dataset.shown, { shown: shown.length, all: lines.length }),
      chosen.length && remit.say(status.dataset.chosen, { what: chosen.map((one) => one.words()).reduce((first, next) =>
        remit.say(status.dataset.then, { first, next })) }),
      stating.length && remit.say(status.dataset.sorted,
        { point: sorted.text, first: sorted.said(stating[0]), last: sorted.said(stating.at(-1)) }),
    ].filter(Boolean).join(" ");
  }

  /** Shows what is chosen, and puts it into the address. */
  function choose() {
    show();
    const params = new URLSearchParams(location.search);
    const put = (key, value) => (value ? params.set(key, value) : params.delete(key));
    columns.forEach((one) => put(one.key, one.wanted() && one.written()));
    put(SORT, sorted && (down ? "-" : "") + sorted.id);
    const query = remit.written(params);
    history.replaceState(null, "", (query ? "?" + query : location.pathname) + (hidden(asked()) ? "" : location.hash));
  }

  function clear() {
    columns.forEach((one) => one.write(""));
    sorted = null;
    choose();
  }

  function asked() {
    const target = remit.named(location.hash);
    return table.contains(target) ? target : null;
  }

  function hidden(target) {
    return Boolean(target?.closest("tr[hidden]"));
  }

  /** A cell that is asked for is shown, and with it all others. */
  function look() {
    const target = asked();
    if (!target) return;
    if (hidden(target)) clear();
    if (target.closest("[data-late]")) follow([]);
    remit.goTo(target);
  }

  columns.forEach((one) => (one.button.onclick = () => {
    const first = sorted !== one;
    sorted = first || !down ? one : null;
    down = !first && !down;
    choose();
  }));
  panel.addEventListener("input", choose);
  reset.onclick = () => {
    clear();
    panel.querySelector("summary").focus();
  };

  const params = new URLSearchParams(location.search);
  columns.forEach((one) => one.write(params.get(one.key) ?? ""));
  const by = params.get(SORT) ?? "";
  down = by.startsWith("-");
  sorted = columns.find((one) => one.id === by.replace(/^-/, "")) ?? null;
  if (sorted || columns.some((one) => one.wanted())) show();
  panel.dataset.ready = "";
  window.addEventListener("hashchange", look);
  // Once more when all is there: the browser itself scrolls to what the address names only then.
  window.addEventListener("load", look);
  look();
})();
