/* Reading aids for a comparison's table: only the differences, one group of points, fewer columns. What is chosen stands in
   the address, and each change is said in the status line. Without this script the whole table is there. */
(() => {
  "use strict";
  const remit = (window.remit = window.remit || {});

  /** The part of an address, #… or ?…, that says what is chosen. */
  remit.chosen = (params) => ({
    differences: params.get("differences") === "only",
    group: params.get("group") || "",
    hide: (params.get("hide") || "").split(",").filter(Boolean),
  });

  /** Puts what is chosen into such a part; what is not chosen is left out. */
  remit.choose = (params, chosen) => {
    const put = (key, value) => (value ? params.set(key, value) : params.delete(key));
    put("differences", chosen.differences && "only");
    put("group", chosen.group);
    put("hide", chosen.hide.join(","));
    return params;
  };

  /** Such a part as it stands in an address, the commas as they are. */
  remit.written = (params) => params.toString().replaceAll("%2C", ",");

  /** Scrolls to a row or cell, and back so far that the heads of a table that scrolls in a box of its own are in view, too. */
  remit.goTo = (target) => {
    const box = target.closest(".box");
    target.scrollIntoView();
    if (box && box.scrollHeight > box.clientHeight) box.scrollIntoView({ block: "nearest" });
  };

  /**
   * Turns the controls of a table on, as far as it has something to choose.
   * panel: the controls; table: a comparison; more: the table of who does what, or null; chosen: what to begin with;
   * changed: told of every change by the reader.
   */
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
    const boxes = columns.map((column, i) => box(column, table.tHead.rows[0].cells[i + 1].querySelector(".tag").textContent));

    chosen = {
      differences: chosen.differences,
      group: groups.includes(chosen.group) ? chosen.group : "",
      hide: chosen.hide.filter((column) => columns.includes(column)),
    };
    if (chosen.hide.length === columns.length) chosen.hide = [];
    select.replaceChildren(select.options[0], ...groups.map((name) => new Option(name, name)));
    fieldset.replaceChildren(fieldset.querySelector("legend"), ...boxes.map((b) => b.label));
    differences.hidden = !rows.some((row) => row.dataset.difference === "same");
    group.hidden = groups.length < 2;
    fewer.hidden = columns.length < 3;
    panel.hidden = differences.hidden && group.hidden && fewer.hidden;
    panel.dataset.ready = "";
    only.onchange = () => choose({ differences: only.checked });
    select.onchange = () => choose({ group: select.value });
    fieldset.onchange = () => choose({ hide: boxes.filter((b) => !b.input.checked).map((b) => b.input.value) });
    show();
    return { reveal };

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
      for (const body of bodies) {
        const other = chosen.group && groupOf(body) !== chosen.group;
        const points = pointsOf(body);
        points.forEach((row) => (row.hidden = other || (chosen.differences && row.dataset.difference === "same")));
        body.hidden = points.every((row) => row.hidden);
        body.rows[0].cells[0].colSpan = columns.length - chosen.hide.length + 1;
      }
      const lines = [table.tHead.rows[0], ...rows, ...(more ? more.rows : [])];
      columns.forEach((column, i) => lines.forEach((line) => (line.cells[i + 1].hidden = chosen.hide.includes(column))));
      const whole = !chosen.differences && !chosen.group && !chosen.hide.length;
      status.textContent = whole && !status.textContent ? "" : remit.say(status.dataset.shown, {
        points: rows.filter((row) => !row.hidden).length, allPoints: rows.length,
        roles: columns.length - chosen.hide.length, allRoles: columns.length,
      });
    }

    /** Shows everything again where a row or cell that is asked for is hidden. */
    function reveal(target) {
      if (target.closest("[hidden]")) choose({ differences: false, group: "", hide: [] });
    }
  };

  function groupOf(body) {
    return body.rows[0].textContent.trim();
  }

  function pointsOf(body) {
    return [...body.rows].filter((row) => row.dataset.difference);
  }

  const panel = document.querySelector("[data-aids=page]");
  const table = document.querySelector("main table.comparison");
  if (panel && table) {
    const more = document.querySelector("main table.more");
    const aids = remit.aids(panel, table, more, remit.chosen(new URLSearchParams(location.search)), (chosen) => {
      const query = remit.written(remit.choose(new URLSearchParams(location.search), chosen));
      history.replaceState(null, "", (query ? "?" + query : location.pathname) + location.hash);
    });
    const look = () => {
      const target = remit.named(location.hash);
      if (!target || !table.contains(target)) return;
      aids.reveal(target);
      remit.goTo(target);
    };
    window.addEventListener("hashchange", look);
    // Once more when all is there: the browser itself scrolls to what the address names only then.
    window.addEventListener("load", look);
    look();
  }
})();
