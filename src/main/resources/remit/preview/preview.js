// Keeps an open page of the preview up to date, and shows the problems of the content over it.
(() => {
  const own = document.currentScript;
  let loaded = own.dataset.hash || "-";
  const place = "remit.place:" + location.pathname;
  const closed = "remit.closed";

  let style = null;
  let events = null;

  // The page itself: it is loaded again when its own file has changed, and then shows the same place.

  const children = (element) => [...element.children].filter((child) => child.className !== "remit-source");
  const path = (element) => {
    const steps = [];
    for (let at = element; at && at.parentElement; at = at.parentElement) {
      steps.unshift(children(at.parentElement).indexOf(at));
    }
    return steps;
  };
  const find = (steps) => steps.reduce((at, step) => at && children(at)[step], document.documentElement);

  const reload = () => {
    const details = [...document.querySelectorAll("details")];
    const focused = document.activeElement;
    sessionStorage.setItem(place, JSON.stringify({
      left: scrollX,
      top: scrollY,
      open: details.map((one) => one.open),
      focus: focused && focused !== document.body && focused.id !== "remit-preview" ? { id: focused.id, path: path(focused) } : null,
    }));
    location.reload();
  };

  const restore = () => {
    const kept = JSON.parse(sessionStorage.getItem(place) || "null");
    sessionStorage.removeItem(place);
    if (!kept) {
      return;
    }
    const details = [...document.querySelectorAll("details")];
    if (details.length === kept.open.length) {
      details.forEach((one, i) => { one.open = kept.open[i]; });
    }
    const focused = kept.focus && (kept.focus.id ? document.getElementById(kept.focus.id) : find(kept.focus.path));
    if (focused) {
      focused.focus({ preventScroll: true });
    }
    scrollTo({ left: kept.left, top: kept.top, behavior: "instant" });
  };

  const restyle = (hash) => {
    const byFile = new Map();
    for (const sheet of document.querySelectorAll("head > link[rel=stylesheet]")) {
      const file = sheet.href.split("?")[0];
      byFile.set(file, [...(byFile.get(file) ?? []), sheet]);
    }
    byFile.forEach((sheets, file) => {
      const last = sheets.at(-1);
      const now = last.cloneNode();
      now.href = file + "?" + encodeURIComponent(hash);
      now.addEventListener("load", () => sheets.forEach((old) => old.remove()));
      last.after(now);
    });
  };

  // Where only words and attributes differ, they are put into the page as it stands, which is quicker than loading it
  // and keeps everything else. "plain" is the page as it came, before any script but this one has touched it.

  const plain = document.documentElement.cloneNode(true);
  const live = new Map();
  const pair = (copy, real) => {
    live.set(copy, real);
    copy.childNodes.forEach((child, i) => pair(child, real.childNodes[i]));
  };
  pair(plain, document.documentElement);

  const parse = window.trustedTypes
    ? trustedTypes.createPolicy("remit-preview", { createHTML: (text) => text })
    : { createHTML: (text) => text };

  // Gathers what turns one tree into another, as functions; returns whether that can be done in the page as it stands.
  const differs = (old, now, steps) => {
    if (old.isEqualNode(now)) {
      return true;
    }
    const real = live.get(old);
    if (old.nodeType !== now.nodeType || old.nodeName !== now.nodeName || !real || !real.isConnected) {
      return false;
    }
    if (old.nodeType === Node.TEXT_NODE) {
      steps.push(() => { old.data = now.data; real.data = now.data; });
      return real.data === old.data;
    }
    if (old.nodeType !== Node.ELEMENT_NODE || old.childNodes.length !== now.childNodes.length || old.nodeName === "SCRIPT") {
      return false;
    }
    const names = new Set([...old.getAttributeNames(), ...now.getAttributeNames()]);
    for (const name of names) {
      const value = now.getAttribute(name);
      if (old.getAttribute(name) !== value) {
        if (real.getAttribute(name) !== old.getAttribute(name)) {
          return false;
        }
        steps.push(() => [old, real].forEach((one) => (value === null ? one.removeAttribute(name) : one.setAttribute(name, value))));
      }
    }
    return [...old.childNodes].every((child, i) => differs(child, now.childNodes[i], steps));
  };

  // This script's own line differs from page to page by its hash, and what follows it was not there yet when it began.
  const upToThisScript = (root) => {
    const script = root.querySelector("script[data-hash]");
    script.removeAttribute("data-hash");
    while (script.nextSibling) {
      script.nextSibling.remove();
    }
    return root;
  };
  upToThisScript(plain);

  const update = async (hash) => {
    const answer = await fetch(location.pathname, { cache: "no-store" });
    const text = await answer.text();
    const next = new DOMParser().parseFromString(parse.createHTML(text), "text/html").documentElement;
    const steps = [];
    const given = next.querySelector("script[data-hash]").dataset.hash;
    if (given === hash && differs(plain, upToThisScript(next), steps)) {
      steps.forEach((step) => step());
      loaded = hash;
      own.dataset.hash = hash;
    } else {
      reload();
    }
  };

  // Updates follow one another, since each begins with what the last has left.
  let updates = Promise.resolve();

  const files = (event) => {
    const [page, sheet] = event.data.split(" ");
    updates = updates.then(() => {
      if (page === "-" && loaded !== "-") {
        bar.gone(true);
      } else if (loaded === "-" && page !== "-") {
        reload();
      } else if (page !== loaded) {
        return update(page);
      } else {
        bar.gone(false);
      }
      return undefined;
    }).catch(reload);
    sources.askSoon();
    if (style !== null && style !== sheet) {
      restyle(sheet);
    }
    style = sheet;
  };

  // The bar stands in a tree of its own, so that neither the page's style nor its scripts meet it.

  const make = (name, words, set) => Object.assign(document.createElement(name), words ? { textContent: words } : {}, set);
  const count = (number, word) => number + " " + word + (number === 1 ? "" : "s");

  const bar = (() => {
    const host = make("div", "", { id: "remit-preview" });
    const root = host.attachShadow({ mode: "open" });
    const sheet = make("link", "", { rel: "stylesheet", href: new URL("preview.css", own.src).href });
    const box = make("section", "", { hidden: true });
    box.setAttribute("aria-label", "Preview");
    box.lang = "en";
    box.dir = "ltr";
    const said = make("p", "", { className: "said" });
    said.setAttribute("role", "status");
    const toggle = make("button", "", { type: "button", className: "toggle" });
    toggle.setAttribute("aria-controls", "list");
    const notes = make("div", "", { className: "notes" });
    const list = make("ol", "", { id: "list" });
    box.append(toggle, notes, list);
    root.append(sheet, said, box);

    let shown = "";
    let any = false;

    const draw = () => {
      box.hidden = !any && notes.children.length === 0;
      toggle.hidden = !any;
    };
    const open = (yes) => {
      list.hidden = !yes;
      toggle.setAttribute("aria-expanded", String(yes));
    };
    toggle.addEventListener("click", () => {
      open(list.hidden);
      if (list.hidden) {
        sessionStorage.setItem(closed, shown);
      }
    });
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && any && !list.hidden) {
        open(false);
        sessionStorage.setItem(closed, shown);
        if (document.activeElement === host) {
          toggle.focus();
        }
      }
    });

    // Says something above the problems until it is called without words; returns what was added.
    const note = (id, words) => {
      const old = root.getElementById(id);
      if (old && old.firstChild.data === words) {
        return null;
      }
      if (old) {
        old.remove();
      }
      const added = words ? make("p", words, { id }) : null;
      if (added) {
        notes.append(added);
      }
      draw();
      return added;
    };

    const marked = (problem) => {
      const signs = [...problem.text];
      const end = problem["end-line"] > problem.line ? signs.length : problem["end-column"] - 1;
      const line = make("pre");
      const mark = make("mark", signs.slice(problem.column - 1, Math.max(end, problem.column)).join("") || " ");
      line.append(problem.line + " | " + signs.slice(0, problem.column - 1).join(""), mark, signs.slice(Math.max(end, problem.column)).join(""));
      line.tabIndex = 0;
      return line;
    };

    const copy = (where) => {
      const button = make("button", "Copy the place", { type: "button", className: "small" });
      button.addEventListener("click", () => navigator.clipboard.writeText(where).then(
        () => { button.textContent = "Copied"; },
        () => { button.textContent = "The browser does not allow copying"; },
      ));
      return button;
    };

    const following = (places) => {
      const fold = make("details");
      const all = make("ul");
      all.append(...places.map((each) => {
        const one = make("li");
        one.append(each.open ? make("a", each.place, { href: each.open }) : make("code", each.place));
        return one;
      }));
      fold.append(make("summary", count(places.length, "place") + " that follow from this"), all);
      return fold;
    };

    const explained = (text) => {
      const fold = make("details");
      fold.append(make("summary", "A wrong and a right example"), make("pre", text.replace(/^#.*\n+/, "")));
      return fold;
    };

    const item = (problem, explanations) => {
      const one = make("li", "", { className: problem.severity });
      const where = problem.file + ":" + problem.line + ":" + problem.column;
      const head = make("p");
      head.append(make("strong", problem.severity + ": "), problem.message);
      const at = make("p", "", { className: "place" });
      if (problem.open) {
        at.append(make("a", where, { href: problem.open }));
      } else {
        at.append(make("code", where), " ", copy(where));
      }
      one.append(head, at);
      if (problem.text !== null) {
        one.append(marked(problem));
      }
      if (problem.hint !== null) {
        one.append(make("p", problem.hint, { className: "hint" }));
      }
      one.append(explained(explanations.get(problem.id)));
      if (problem.following.length > 0) {
        one.append(following(problem.following));
      }
      return one;
    };

    return {
      place: () => document.body.append(host),
      gone(yes) {
        const added = note("gone", yes ? "This page is not in the handbook any more. What you see is how it was." : "");
        if (added) {
          added.append(" ", make("a", "Go to the home page", { href: "/" }));
        }
      },
      offline(yes) {
        note("offline", yes ? "The preview has ended. Start 'remit serve' again, and this page goes on by itself." : "");
      },
      problems(event) {
        if (event.data === shown) {
          return;
        }
        shown = event.data;
        const all = JSON.parse(event.data);
        const parts = [all.errors ? count(all.errors, "error") : "", all.warnings ? count(all.warnings, "warning") : ""].filter(Boolean);
        const words = parts.join(" and ") + (all.follow ? ", " + all.follow + " of which follow from others" : "");
        any = parts.length > 0;
        note("fault", all.fault || "");
        toggle.textContent = words + (all.errors ? ": the last good page is shown" : "");
        toggle.className = all.errors ? "toggle error" : "toggle";
        const explanations = new Map(all.explanations.map((one) => [one.id, one.text]));
        list.replaceChildren(...all.problems.map((one) => item(one, explanations)));
        if (all.more > 0) {
          list.append(make("li", "and " + count(all.more, "more problem")));
        }
        open(all.errors > 0 && sessionStorage.getItem(closed) !== shown);
        const spoken = any ? words + " in the content" : "No problems in the content";
        if (said.textContent !== spoken && (any || said.textContent)) {
          said.textContent = spoken;
        }
        draw();
      },
    };
  })();

  // What somebody sees leads to the line where it is written: a small sign after each title, row, cell and section.

  const sources = (() => {
    const signs = new Map();
    let timer = 0;

    const holder = (anchor) => {
      if (anchor === "_title" || anchor === "_in-short") {
        return document.querySelector(anchor === "_title" ? "main h1" : "main h1 ~ .in-short");
      }
      const part = document.getElementById(anchor);
      if (part && part.matches("td")) {
        return [...part.querySelectorAll("li")].pop() || part;
      }
      const head = part && part.matches("tr, div, section") && part.querySelector("th, dt, h2, h3, h4");
      return head || part;
    };

    // Puts a sign where it needs no line of its own: behind the part's link to itself, or else at the end.
    const put = (made, where, anchor) => {
      const link = [...where.querySelectorAll("a[href^='#']")].find((one) => decodeURIComponent(one.hash) === "#" + anchor);
      if (link) {
        link.after(made);
      } else {
        where.append(made);
      }
    };

    const sign = (part) => {
      const made = part.open ? make("a", "", { href: part.open }) : make("button", "", { type: "button" });
      made.className = "remit-source";
      made.lang = "en";
      made.title = (part.open ? "Change this: " : "Copy the place: ") + part.place;
      made.setAttribute("aria-label", made.title);
      if (!part.open) {
        made.addEventListener("click", () => navigator.clipboard.writeText(part.place).then(
          () => { made.title = "Copied: " + part.place; },
          () => { made.title = "The browser does not allow copying: " + part.place; },
        ));
      }
      return made;
    };

    const show = (parts) => {
      const gone = new Set(signs.keys());
      parts.forEach((part) => {
        const old = signs.get(part.at);
        const where = holder(part.at);
        if (!where || (old && old.where === where && old.place === part.place && where.contains(old.made))) {
          gone.delete(where ? part.at : "");
          return;
        }
        const made = sign(part);
        if (old) {
          gone.delete(part.at);
          old.made.remove();
        }
        put(made, where, part.at);
        signs.set(part.at, { where, made, place: part.place });
      });
      gone.forEach((at) => {
        signs.get(at).made.remove();
        signs.delete(at);
      });
    };

    const ask = async () => {
      const page = encodeURIComponent(decodeURIComponent(location.pathname));
      const answer = await fetch(new URL("places?page=" + page, own.src)).catch(() => null);
      if (answer) { // otherwise the preview has ended, as the bar says
        show((await answer.json()).places);
      }
    };

    return {
      place: () => document.body.append(make("link", "", { rel: "stylesheet", href: new URL("sources.css", own.src).href })),
      // Changed words come first, and several changes at once are one question.
      askSoon() {
        clearTimeout(timer);
        timer = setTimeout(ask, 400);
      },
    };
  })();

  // A browser keeps few connections to one address, so only pages that somebody sees have one.

  const connect = () => {
    if (document.visibilityState === "hidden") {
      if (events) {
        events.close();
        events = null;
      }
    } else if (!events) {
      const page = encodeURIComponent(decodeURIComponent(location.pathname));
      events = new EventSource(new URL("events?page=" + page, own.src));
      events.addEventListener("files", files);
      events.addEventListener("problems", bar.problems);
      events.addEventListener("open", () => bar.offline(false));
      events.addEventListener("error", () => bar.offline(true));
    }
  };

  bar.place();
  sources.place();
  if (document.readyState === "complete") {
    restore();
  } else {
    addEventListener("load", restore);
  }
  document.addEventListener("visibilitychange", connect);
  addEventListener("pagehide", () => { if (events) { events.close(); events = null; } });
  addEventListener("pageshow", connect);
  connect();
})();
