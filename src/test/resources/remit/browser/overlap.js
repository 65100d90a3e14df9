// No text lies on other text. What sticks while the rest scrolls past is left out, and so is the air above and below letters.
() => {
  const lines = texts()
    .filter((text) => !sticks(text.element))
    .flatMap(({ text, element, boxes }) =>
      boxes.map((b) => ({ text, element, left: b.left + 1, right: b.right - 1, top: b.top + b.height * 0.3, bottom: b.bottom - b.height * 0.3 })),
    )
    .filter((line) => inSight(line.element, line))
    .sort((a, b) => a.top - b.top);
  const faults = new Set();
  lines.forEach((line, i) => {
    for (let j = i + 1; j < lines.length && lines[j].top < line.bottom; j++) {
      const other = lines[j];
      if (other.element !== line.element && other.left < line.right && line.left < other.right) {
        faults.add(`"${line.text}" in ${told(line.element)} and "${other.text}" in ${told(other.element)}`);
      }
    }
  });
  return [...faults];
}
