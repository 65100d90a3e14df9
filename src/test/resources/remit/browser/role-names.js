// In a table whose heads are out of sight each cell begins with its head; a cell that speaks for all roles says so itself.
// The duties then say by part what the columns say by role.
() => {
  const stacked = (kind) =>
    [...document.querySelectorAll(kind)].filter((table) => ![...table.querySelectorAll('thead th')].some(shown));
  const cells = stacked('.comparison').flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')];
    return [...table.querySelectorAll('tbody td:not([colspan])')].flatMap((cell) => {
      const tag = cell.querySelector(':scope > b');
      const head = heads[cell.cellIndex].textContent.trim();
      if (!tag || !shown(tag)) return [`no role is named in ${told(cell)}`];
      return head.startsWith(tag.textContent.trim()) ? [] : [`“${tag.textContent}” is named under “${head}”`];
    });
  });
  const parts = stacked('.matrix').flatMap((table) =>
    [...table.querySelectorAll('td[id]:has(.part)')].flatMap((cell) => {
      const role = cell.querySelector(':scope > b').textContent;
      const named = [...cell.closest('tr').querySelectorAll('.parts .tag')].filter(shown);
      return named.some((tag) => tag.textContent === role) ? [] : [`“${role}” has no part beside ${told(cell)}`];
    }),
  );
  return [...cells, ...parts];
}
