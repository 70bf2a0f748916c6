import type { Application } from '../../model/application.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ApplicationDraft } from '../drafts.ts';
import { applicationsMerged } from '../messages.ts';
import { applicationIndex, type ApplicationIndex } from './application-index.ts';
import { isSameApplication, joinApplications } from './same-application.ts';

/** The applications of all files, each once. */
export interface Gathered {
  readonly applications: readonly Application[];
  /** For each file, the place of each of its drafts among the applications. */
  readonly placeOf: readonly (readonly number[])[];
  readonly index: ApplicationIndex;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Puts the applications of all files together. One that two files tell of is one; two entries of
 * the same file stay two, since there a person meant two.
 */
export function gatherApplications(files: readonly (readonly ApplicationDraft[])[]): Gathered {
  const applications: Application[] = [];
  const fileOf: number[] = [];
  const index = applicationIndex();
  const diagnostics: Diagnostic[] = [];
  const placeOf = files.map((drafts, file) =>
    drafts.map((draft) => {
      const twin = twinOf(draft, file, applications, fileOf, index);
      const known = twin === null ? undefined : applications[twin];
      if (twin !== null && known !== undefined) {
        applications[twin] = joinApplications(known, { ...draft, id: known.id });
        // Two rows of one later file must not both become the same application.
        fileOf[twin] = file;
        diagnostics.push(applicationsMerged(draft.place, known.place));
        return twin;
      }
      const at = applications.push({ id: `a${applications.length + 1}`, ...draft }) - 1;
      fileOf.push(file);
      const added = applications[at];
      if (added !== undefined) index.add(added, at);
      return at;
    }),
  );
  return { applications, placeOf, index, diagnostics };
}

function twinOf(
  draft: ApplicationDraft,
  file: number,
  applications: readonly Application[],
  fileOf: readonly number[],
  index: ApplicationIndex,
): number | null {
  if (draft.company === null) return null;
  const others = index
    .ofCompany(draft.company, draft.client)
    .filter((at) => fileOf[at] !== file && isSameApplication(applications[at]!, draft));
  // With several that would do, none is surer than the others unless there is only one.
  return others.length === 1 || others.some((at) => applications[at]?.appliedOn !== null)
    ? (others[0] ?? null)
    : null;
}
