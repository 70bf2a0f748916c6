import type { RenderedChart } from '../sections/section.ts';

/** What makes the charts of a page live: vega and its interpreter, as the source of a script. */
export interface LiveRuntime {
  /** Defines `vega` and `expressionInterpreter`. */
  readonly source: string;
}

/**
 * The charts as vega specifications by id, as JSON that can stand within a script element: no `<` of a
 * note or a name can end it. Every mark tells its row to the pointer.
 *
 * @throws if a specification cannot be compiled
 */
export async function liveSpecs(charts: Iterable<RenderedChart>): Promise<string> {
  const { compile } = await import('vega-lite');
  const specs: Record<string, unknown> = {};
  for (const { id, drawing } of charts) {
    const own = structuredClone(drawing.spec) as unknown as Parameters<typeof compile>[0];
    const config = {
      ...own.config,
      mark: { ...own.config?.mark, tooltip: { content: 'data' as const } },
    };
    specs[id] = compile({ ...own, config }).spec;
  }
  return JSON.stringify(specs).replaceAll('<', '\\u003c');
}

/**
 * Draws each chart of the page anew with vega, which answers the pointer. Expressions are interpreted, not
 * compiled, so the page's policy needs no `unsafe-eval`. A chart that cannot be drawn stays the picture
 * that it was.
 */
export const LIVE_SCRIPT = `
(() => {
  const specs = JSON.parse(document.getElementById('live-charts').textContent);
  const told = document.createElement('div');
  told.className = 'told';
  told.hidden = true;
  document.querySelector('main').append(told);
  const wordsOf = (row) => {
    const name = row.words ?? row.label ?? row.name ?? row.text ?? row.title ?? row.id;
    const figures = [row.counted ?? (row.n === undefined ? row.count : row.count + ' of ' + row.n), row.figures];
    return [name, ...figures].filter((word) => word !== undefined && word !== '').join(': ');
  };
  const tell = (_, event, item, row) => {
    const words = row && typeof row === 'object' ? wordsOf(row) : '';
    told.hidden = words === '';
    told.textContent = words;
    told.style.left = Math.min(event.clientX + 12, innerWidth - 260) + 'px';
    told.style.top = event.clientY + 14 + 'px';
  };
  for (const [id, spec] of Object.entries(specs)) {
    const head = document.getElementById('chart-' + id);
    const picture = head && head.parentElement.querySelector('.picture.wide');
    if (!picture) continue;
    const box = document.createElement('div');
    const view = new vega.View(vega.parse(spec, undefined, { ast: true }), {
      expr: expressionInterpreter,
      renderer: 'svg',
      tooltip: tell,
    });
    view.initialize(box).runAsync().then(() => {
      const still = picture.querySelector('svg');
      const live = box.querySelector('svg');
      live.setAttribute('viewBox', still.getAttribute('viewBox'));
      live.removeAttribute('width');
      live.removeAttribute('height');
      for (const name of ['role', 'aria-labelledby'])
        live.setAttribute(name, still.getAttribute(name));
      // The page has a ground of its own, and the picture its own words.
      live.style.background = 'none';
      for (const part of [box, ...live.querySelectorAll('*')])
        for (const name of ['role', 'aria-label', 'aria-roledescription']) part.removeAttribute(name);
      live.prepend(...still.querySelectorAll(':scope > title, :scope > desc'));
      picture.replaceChildren(box);
      picture.classList.add('live');
    });
  }
})();
`.trim();
