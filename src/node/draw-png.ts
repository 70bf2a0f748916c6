import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** The face of the pictures: installed with the program, so that they look the same on every machine. */
const FACE = 'DejaVu Sans Condensed';

/** As wide as a post shows it; twice that takes more than twice the time, and a coach has two hundred. */
const WIDTH = 1000;

/** The drawer is started once for all pictures, since that takes a tenth of a second. */
let fonts: Promise<Uint8Array[]> | undefined;

/**
 * A drawing as a PNG picture that can be shared where SVG cannot.
 *
 * @param background - a colour of CSS
 * @throws if the drawing is no SVG
 */
export async function drawPng(svg: string, background: string): Promise<Uint8Array> {
  fonts ??= start();
  const drawer = new Resvg(svg, {
    background,
    fitTo: { mode: 'width', value: WIDTH },
    font: { fontBuffers: await fonts, defaultFontFamily: FACE, sansSerifFamily: FACE },
  });
  const png = drawer.render().asPng();
  drawer.free();
  return png;
}

async function start(): Promise<Uint8Array[]> {
  const { resolve } = createRequire(import.meta.url);
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  return Promise.all(
    ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'].map((file) =>
      readFile(resolve(`dejavu-fonts-ttf/ttf/${file}`)),
    ),
  );
}
