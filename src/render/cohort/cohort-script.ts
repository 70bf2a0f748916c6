/**
 * The page's only script: it sorts the table by a column and hides the rows that do not hold what is
 * typed. Without it the table stands as it was written. Pinned by its hash in the page's policy.
 */
export const COHORT_SCRIPT = `
(() => {
  const table = document.querySelector('table.clients');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const live = document.querySelector('.found');
  const box = document.querySelector('.filter');
  box.hidden = false;
  const input = box.querySelector('input');
  const say = () => {
    const shown = rows.filter((row) => !row.hidden).length;
    live.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' clients';
  };
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
    }
    say();
  });
  for (const [at, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const key = (row) => row.cells[at].dataset.key ?? row.cells[at].textContent;
      const number = rows.every((row) => key(row) === '' || !isNaN(Number(key(row))));
      const compare = (a, b) => number ? Number(key(a)) - Number(key(b)) : key(a).localeCompare(key(b));
      const sorted = [...rows].sort((a, b) => (down ? -1 : 1) * compare(a, b));
      body.append(...sorted);
    });
  }
})();
`.trim();
