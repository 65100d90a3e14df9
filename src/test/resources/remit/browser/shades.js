// Numbers for the parts of a page that can be seen: in parts of one number letters of one size and weight have the same
// colour, and all that lies behind them, up to the page itself, has the same colours, too. A link is told from the words
// around it, so their colour counts, and whether there are any.
() => {
  const numbers = new Map();
  const number = (text, above) => {
    let low = 0x811c9dc5 ^ above;
    let high = Math.floor(above / 0x100000000) ^ 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      low = Math.imul(low ^ text.charCodeAt(i), 0x01000193);
      high = Math.imul(high ^ text.charCodeAt(i), 0x5f356495);
    }
    return (high >>> 11) * 0x100000000 + (low >>> 0);
  };
  const amongWords = (link) => {
    let block = link.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    return block.textContent.trim() !== link.textContent.trim();
  };
  const look = (part, above, colour) => {
    const style = getComputedStyle(part);
    if (style.clipPath === 'inset(50%)') return; // there for the ears alone
    const behind = [style.backgroundColor, style.backgroundImage, style.opacity, style.position].join();
    const here = behind === 'rgba(0, 0, 0, 0),none,1,static' ? above : number(behind, above);
    if (part.checkVisibility({ visibilityProperty: true })) {
      const link = part.tagName === 'A' && amongWords(part);
      const words = [style.color, link && colour, style.fontSize, style.fontWeight, style.textDecorationLine, style.textShadow];
      numbers.set(part, number(words.join(), here));
    }
    for (const child of part.children) look(child, here, style.color);
  };
  look(document.documentElement, 1, '');
  return numbers;
}
