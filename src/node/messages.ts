import { diagnose, type Diagnostic } from '../model/diagnostic.ts';

/** A path that the user named is not there. */
export function pathMissing(path: string): Diagnostic {
  return diagnose({
    code: 'path-missing',
    severity: 'error',
    file: path,
    note: `Nothing was read from ${path}: a path must exist, and this one does not.`,
  });
}

/** A folder holds no file at all. */
export function folderEmpty(path: string): Diagnostic {
  return diagnose({
    code: 'folder-empty',
    severity: 'error',
    file: path,
    note: `Nothing was read from ${path}: a folder must hold at least one file, and this one is empty.`,
  });
}

/** The operating system refused to give a file or folder. */
export function pathUnreadable(path: string, why: string): Diagnostic {
  return diagnose({
    code: 'path-unreadable',
    severity: 'error',
    file: path,
    actual: why,
    note: `${path} was left out: the program must be allowed to read it, and the system says "${why}".`,
  });
}

/** A file is larger than the program reads. */
export function fileTooLarge(path: string, bytes: number, most: number): Diagnostic {
  return diagnose({
    code: 'file-too-large',
    severity: 'error',
    file: path,
    actual: `${bytes} bytes`,
    expected: `at most ${most} bytes`,
    note: `${path} was left out: a file may have at most ${megabytes(most)}, and this one has ${megabytes(bytes)}.`,
  });
}

/** Folders below folders, further down than anybody keeps job notes. */
export function folderTooDeep(path: string, most: number): Diagnostic {
  return diagnose({
    code: 'folder-too-deep',
    severity: 'warning',
    file: path,
    expected: `at most ${most} levels`,
    note: `${path} was left out: folders are read ${most} levels deep, and this one lies deeper.`,
  });
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_048_576)} MB`;
}
