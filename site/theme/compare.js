(() => {
  "use strict";
  const remit = (window.remit = window.remit || {});

  remit.chosen = (params) => ({
    differences: params.get("differences") === "only",
    group: params.get("group") || "",
    hide: (params.get("hide") || "").split(",").filter(Boolean),
  });

  remit.choose = (params, chosen) => {
    const put = (key, value) => (value ? params.set(key, value) : params.delete(key));
    put("differences", chosen.differences && "only");
    put("group", chosen.group);
    put("hide", chosen.hide.join(","));
    return params;
  };

  remit.written = (params) => params.toString().replaceAll("%2C", ",");

  remit.goTo = (target) => {
    const box = target.closest(".box");
    target.scrollIntoView();
    if (box && box.scrollHeight > box.clientHeight) box.scrollIntoView({ block: "nearest" });
  };

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
