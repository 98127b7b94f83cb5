/** What an import changes: files with their differences, and entries for the ledger. */
import { capitalise, sayCount, sayDate } from '../../catalogue/wording.ts';
import type { AssessmentPlan } from '../../model/assessment-plan.ts';
import type { Change } from '../../model/change.ts';
import { parseId, standardId } from '../../model/ids.ts';
import type { Programme } from '../../model/programme.ts';
import type { Standard } from '../../model/standard.ts';
import { describeAdded, describeChange } from '../feed/describe-change.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';
import type { HeldContent, Target } from './held-content.ts';

/** A file that an import changes. */
export interface ChangedFile {
  target: Target;
  /** Empty where the file is new. */
  differences: Difference[];
}

/** Files that differ from what is held, in order of path. */
export function changedFiles({ targets }: HeldContent): ChangedFile[] {
  return [...targets.values()]
    .map((target) => ({
      target,
      differences: target.held === undefined ? [] : differencesOf(target.held, target.data),
    }))
    .filter(({ target, differences }) => target.held === undefined || differences.length > 0)
    .sort((a, b) => a.target.path.localeCompare(b.target.path, 'en'));
}

/** Entries for the ledger: one for each version of a standard that a changed file belongs to. */
export function ledgerEntries(files: readonly ChangedFile[], day: string): Change[] {
  const entries = new Map<string, Change>();
  const standardsFirst = [...files].sort((a, b) => rank(a) - rank(b));
  for (const file of standardsFirst) {
    const said = describe(file);
    if (!said) continue;
    const { ref, version } = parseId(said.standard);
    const entry = entries.get(said.standard) ?? {
      ...{ day, by: 'import' as const, ref, version },
      what: 'changed' as const,
      details: [],
    };
    entries.set(said.standard, {
      ...entry,
      what: said.isNew ? 'added' : entry.what,
      details: [...new Set([...entry.details, ...said.details])],
    });
  }
  return [...entries.values()];
}

function rank({ target }: ChangedFile): number {
  return target.kind === 'standard' ? 0 : 1;
}

interface Described {
  /** `REF@version`. */
  standard: string;
  /** Whether the version itself is new. */
  isNew: boolean;
  details: string[];
}

function describe({ target, differences }: ChangedFile): Described | undefined {
  const isNew = target.held === undefined;
  if (target.kind === 'standard') {
    const standard = target.data as Standard;
    const details = isNew
      ? describeAdded(standard)
      : describeChange(target.held as Standard, standard);
    return {
      standard: standardId(standard.ref, standard.version),
      isNew,
      details: details.length ? details : [sayFields(differences)],
    };
  }
  if (target.kind === 'assessment-plan') {
    const plan = target.data as AssessmentPlan;
    const what = `assessment plan of ${sayDate(plan.date)}`;
    return {
      standard: plan.standard,
      isNew: false,
      details: [isNew ? `New ${what}` : `${capitalise(what)}: ${sayFields(differences)}`],
    };
  }
  if (target.kind === 'programme') {
    const { standard, provider } = target.data as Programme;
    const what = `outline of ${provider}`;
    return {
      standard,
      isNew: false,
      details: [isNew ? `New ${what}` : `${capitalise(what)}: ${sayFields(differences)}`],
    };
  }
  return undefined;
}

function sayFields(differences: readonly Difference[]): string {
  return sayCount(differences.length, 'field differs', 'fields differ');
}
