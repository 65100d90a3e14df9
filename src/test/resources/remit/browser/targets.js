// WCAG 2.5.8: what is pressed measures 24 by 24 pixels, or stands so far from its neighbours as if it did, or stands in a sentence.
() => {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(
    (e) => shown(e) && inSight(e, e.getBoundingClientRect()),
  );
  const boxes = new Map(targets.map((e) => [e, e.getBoundingClientRect()]));
  const small = (e) => boxes.get(e).width < 23.99 || boxes.get(e).height < 23.99;
  const hasWords = once((block) => {
    const rest = block.cloneNode(true);
    rest.querySelectorAll('a, button, summary, .hidden').forEach((link) => link.remove());
    return /[\p{L}\p{N}]/u.test(rest.textContent);
  });
  const inSentence = (e) => {
    if (getComputedStyle(e).display !== 'inline') return false;
    return hasWords(ancestors(e).find((a) => !/^(inline|contents)$/.test(getComputedStyle(a).display)));
  };
  const near = (e) => {
    const a = boxes.get(e);
    const [x, y] = [a.left + a.width / 2, a.top + a.height / 2];
    return targets.find((other) => {
      if (other === e || other.contains(e) || e.contains(other)) return false;
      const b = boxes.get(other);
      const [toX, toY] = small(other)
        ? [b.left + b.width / 2 - x, b.top + b.height / 2 - y]
        : [Math.max(b.left - x, 0, x - b.right), Math.max(b.top - y, 0, y - b.bottom)];
      return Math.hypot(toX, toY) < (small(other) ? 23.99 : 11.99);
    });
  };
  return targets
    .filter((e) => small(e) && !inSentence(e))
    .flatMap((e) => {
      const other = near(e);
      const { width, height } = boxes.get(e);
      return other ? [`${told(e)} is ${width.toFixed(1)} by ${height.toFixed(1)} pixels, too near to ${told(other)}`] : [];
    });
}
