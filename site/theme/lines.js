(() => {
  "use strict";
  const remit = window.remit;
  const { el, spoken, own } = remit;
  remit.lines = { line, advice, toSite, link };

  function line({ tag, title: pieces, inWords, kind, within, context, ...who }, title = el("span", {})) {
    title.append(el("span", inWords ? spoken : {}, marked(pieces)));
    const more = [el("span", spoken, kind), within, first(who, title.href), context.length && marked(context)].filter(Boolean);
    return [tag && [el("span", { class: "tag" }, tag), " "], title,
      el("div", { class: "small muted" }, more.flatMap((part, i) => (i ? [" · ", part] : [part])))];
  }

  function first({ before, first: name, phone, call, after }, linked) {
    const number = linked && call ? el("a", { href: call }, phone) : phone;
    return name ? el("span", spoken, before, el("span", own, name, number && [", ", number]), after) : number;
  }

  function marked(pieces) {
    return pieces.map(([words, hit]) => (hit ? el("mark", {}, words) : words));
  }

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
