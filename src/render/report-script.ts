/**
 * The report's only script, pinned by its hash in the page's policy. It only adds: a search over the
 * notes, copy buttons at the letters, and a way to say that a reason is wrong, saved as
 * `corrections.csv` for the next run. Everything that it adds has the class `added`.
 */
export const REPORT_SCRIPT = `
(() => {
  const make = (name, parts, ...children) => {
    const element = Object.assign(document.createElement(name), parts);
    element.classList.add('added');
    element.append(...children);
    return element;
  };
  const button = (text, label, act) => {
    const made = make('button', { type: 'button', textContent: text });
    if (label) made.setAttribute('aria-label', label);
    made.addEventListener('click', () => act(made));
    return made;
  };
  for (const text of document.querySelectorAll('.letter-text')) {
    const copy = button('Copy', 'Copy this message', () => {
      const words = [...text.querySelectorAll('p')].map((p) => p.innerText).join('\\n\\n');
      const box = make('textarea', { value: words });
      document.body.append(box);
      box.select();
      const done = document.execCommand('copy');
      box.remove();
      copy.textContent = done ? 'Copied' : 'Select and copy it yourself';
      copy.focus();
    });
    text.before(copy);
  }
  const table = document.querySelector('table.notes');
  if (!table) return;
  const rows = [...table.tBodies[0].rows];
  const found = make('span', { role: 'status' });
  const search = make('input', { type: 'search' });
  const choice = make('select', {}, new Option('any reason', ''));
  const tags = [...table.querySelectorAll('[data-of]')];
  const names = new Map(tags.map((tag) => [tag.dataset.of, tag.dataset.name]));
  for (const [of, name] of [...names].sort((a, b) => a[1].localeCompare(b[1])))
    choice.append(new Option((of.startsWith('strength') ? 'praise: ' : '') + name, of));
  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const named = !choice.value || [...row.querySelectorAll('[data-of]')].some((tag) => tag.dataset.of === choice.value);
      row.hidden = !named || !words.every((word) => text.includes(word));
    }
    const shown = rows.filter((row) => !row.hidden).length;
    found.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' notes';
  };
  search.addEventListener('input', show);
  choice.addEventListener('change', show);
  const wrong = new Set();
  const save = button('', '', () => {
    const quote = (cell) => '"' + cell.replaceAll('"', '""') + '"';
    const lines = ['note,category,change,side'];
    const line = (row, change, of) => {
      const [side, category] = of.split(' ');
      const note = row.querySelector('.note-text').innerText.replace(/\\s+/g, ' ').trim();
      lines.push([quote(note), category, change, side].join(','));
    };
    for (const row of rows)
      for (const one of (row.dataset.corrections ?? '').split('|').filter(Boolean)) {
        const [change, ...of] = one.split(' ');
        line(row, change, of.join(' '));
      }
    for (const tag of wrong) line(tag.closest('tr'), 'remove', tag.dataset.of);
    const file = URL.createObjectURL(new Blob(['\\ufeff' + lines.join('\\r\\n') + '\\r\\n'], { type: 'text/csv' }));
    const link = make('a', { href: file, download: 'corrections.csv' });
    document.body.append(link);
    link.click();
    link.remove();
    hint.textContent = 'Put corrections.csv beside this report and run again: the next report follows it.';
  });
  const hint = make('span', { role: 'status' });
  const count = () => {
    save.hidden = wrong.size === 0;
    save.textContent = 'Save ' + wrong.size + (wrong.size === 1 ? ' correction' : ' corrections');
  };
  count();
  for (const tag of tags)
    tag.append(
      button('\\u00d7', tag.dataset.name + ': this is wrong', (self) => {
        const is = !wrong.delete(tag);
        if (is) wrong.add(tag);
        tag.classList.toggle('struck', is);
        self.setAttribute('aria-pressed', String(is));
        count();
      }),
    );
  table.before(
    make('p', { className: 'tools' }, make('label', {}, 'Show notes with ', search), make('label', {}, ' that name ', choice), found, save, hint),
  );
})();
`.trim();
