import {
  normalise,
  readAll,
  splitClients,
  type NormaliseOptions,
  type SourceFile,
} from '../../src/index.ts';

/** The files of one client. */
export interface Client {
  readonly name: string;
  readonly files: readonly SourceFile[];
}

/** The clients under what a coach named, and what is nobody's. */
export interface FoundClients {
  readonly clients: readonly Client[];
  /** What could be taken for a client's, and is not, in words. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
}

/** What one path of the command line holds. */
export interface NamedSources {
  /** The name of the folder or file. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly files: readonly SourceFile[];
}

/**
 * Tells the clients apart: a folder for each, a file for each, or a sheet with a column that names
 * them. Of one folder its folders are the clients; of several, each is one.
 */
export async function findClients(
  named: readonly NamedSources[],
  options: NormaliseOptions,
): Promise<FoundClients> {
  const filesOf = new Map<string, SourceFile[]>();
  const leftOut: { name: string; why: string }[] = [];
  const add = (client: string, file: SourceFile): void => {
    const files = filesOf.get(client);
    if (files === undefined) filesOf.set(client, [file]);
    else files.push(file);
  };
  const several = named.filter(({ isFolder }) => isFolder).length > 1;
  for (const { name, isFolder, files } of named) {
    for (const file of files) {
      const [top = '', ...rest] = file.path.split('/');
      if (isFolder && several) add(name, file);
      else if (rest.length > 0) add(top, { ...file, path: rest.join('/') });
      else for (const [client, own] of await ownersOf(file, options, leftOut)) add(client, own);
    }
  }
  const clients = [...filesOf].map(([name, files]) => ({ name, files }));
  return { clients: clients.sort((a, b) => (a.name < b.name ? -1 : 1)), leftOut };
}

/** Whose a file is that lies in nobody's folder. */
async function ownersOf(
  file: SourceFile,
  options: NormaliseOptions,
  leftOut: { name: string; why: string }[],
): Promise<[string, SourceFile][]> {
  const { readings } = await readAll([file]);
  for (const reading of readings) {
    const split = splitClients(reading, options);
    if (split === null) continue;
    if (split.nameless > 0)
      leftOut.push({ name: file.path, why: `${split.nameless} of its rows name no client` });
    return [...split.clients];
  }
  const { files } = normalise(readings, options);
  if (files.some(({ applications, notes }) => applications + notes > 0))
    return [[file.path.replace(/\.\w+$/, ''), file]];
  leftOut.push({ name: file.path, why: 'it holds no application and no note' });
  return [];
}
