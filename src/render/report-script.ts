/**
 * The report's only script, pinned by its hash in the page's policy. It only adds: a choice of light and
 * dark, a search over the notes and choices among them, copy buttons at the letters, and a way to say that a reason is wrong, saved as
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
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches);
  const theme = button('', '', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    name();
  });
  const name = () => {
    theme.textContent = isDark() ? 'Light' : 'Dark';
    theme.setAttribute('aria-label', theme.textContent + ' colours');
  };
  dark.addEventListener('change', name);
  name();
  document.querySelector('header.top').append(theme);
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
  const tags = [...table.querySelectorAll('[data-of]')];
  const nameOf = (tag) => tag.firstChild.textContent.trim();
  const names = new Map(tags.map((tag) => [tag.dataset.of, nameOf(tag)]));
  const texts = rows.map((row) => row.textContent.toLowerCase());
  const choices = [];
  const show = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    rows.forEach((row, at) => {
      const chosen = choices.every(({ select, of }) => !select.value || of(row).includes(select.value));
      row.hidden = !chosen || !words.every((word) => texts[at].includes(word));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    found.textContent = shown === rows.length ? '' : shown + ' of ' + rows.length + ' notes';
  };
  search.addEventListener('input', show);
  const choose = (label, any, of, words) => {
    const values = [...new Set(rows.flatMap(of))].map((value) => [words(value), value]);
    if (values.length < 2) return;
    const select = make('select', {}, new Option(any, ''));
    select.setAttribute('aria-label', label);
    for (const [text, value] of values.sort((a, b) => a[0].localeCompare(b[0]))) select.append(new Option(text, value));
    select.addEventListener('change', show);
    choices.push({ select, of });
  };
  const place = (at) => (row) => row.dataset.in.split('|').slice(at, at + 1).filter(Boolean);
  const plain = (value) => value;
  choose('Reason', 'any reason', (row) => [...row.querySelectorAll('[data-of]')].map((tag) => tag.dataset.of), (of) => (of.startsWith('strength') ? 'praise: ' : '') + names.get(of));
  choose('Stage', 'any stage', place(0), plain);
  choose('Source', 'any source', place(1), plain);
  choose('Month', 'any month', place(2), plain);
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
      button('\\u00d7', nameOf(tag) + ': this is wrong', (self) => {
        const is = !wrong.delete(tag);
        if (is) wrong.add(tag);
        tag.classList.toggle('struck', is);
        self.setAttribute('aria-pressed', String(is));
        count();
      }),
    );
  table.before(
    make('p', { className: 'tools' }, make('label', {}, 'Show notes with ', search), ...choices.map(({ select }) => select), found, save, hint),
  );
})();
`.trim();
