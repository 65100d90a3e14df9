// In a table whose heads are out of sight each cell begins with its head; a cell that speaks for all roles says so itself.
() =>
  [...document.querySelectorAll('.comparison, .matrix')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')];
    if (heads.some(shown)) return [];
    return [...table.querySelectorAll('tbody td:not([colspan])')].flatMap((cell) => {
      const tag = cell.querySelector('.across__tag');
      const head = heads[cell.cellIndex].textContent.trim();
      if (!tag || !shown(tag)) return [`no role is named in ${told(cell)}`];
      return head.startsWith(tag.textContent.trim()) ? [] : [`“${tag.textContent}” is named under “${head}”`];
    });
  })
