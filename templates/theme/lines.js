/* Shows what was found, in the list below the box and on the page of everything. Needs nothing but the data that found.js makes. */
(() => {
  "use strict";
  const remit = window.remit;
  const { el, spoken, own } = remit;
  remit.lines = { line, advice, toSite, link };

  /** A line: the title of a result; below it what kind of thing it is, whom to ask, and what of it has the words that were asked for. */
  function line({ tag, title: pieces, inWords, kind, within, context, ...who }, title = el("span", {})) {
    title.append(el("span", inWords ? spoken : {}, marked(pieces)));
    const more = [el("span", spoken, kind), within, first(who, title.href), context.length && marked(context)].filter(Boolean);
    return [tag && [el("span", { class: "tag" }, tag), " "], title,
      el("div", { class: "small muted" }, more.flatMap((part, i) => (i ? [" · ", part] : [part])))];
  }

  /** Whom to ask first and at which telephone, which is a link where the result is one; or who answers for a duty. */
  function first({ before, first: name, phone, call, after }, linked) {
    const number = linked && call ? el("a", { href: call }, phone) : phone;
    return name ? el("span", spoken, before, el("span", own, name, number && [", ", number]), after) : number;
  }

  function marked(pieces) {
    return pieces.map(([words, hit]) => (hit ? el("mark", {}, words) : words));
  }

  /** What to do when nothing is found. */
  function advice({ hint, ways }) {
    return [el("p", spoken, hint), el("ul", { class: "find__ways" }, ways.map((way) => el("li", {}, toSite(way))))];
  }

  function toSite({ text, href }) {
    return link(text, new URL(href, remit.root));
  }

  function link(text, href) {
    return el("a", { href, ...spoken }, text);
  }
})();
