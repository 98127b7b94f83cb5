/** A rule: one thing that content must keep to, in a file of its own, with a test of its own. */
import { relative, sep } from 'node:path';
import { groupBy } from '../catalogue/catalogue.ts';
import type { ContentFile } from '../catalogue/content-file.ts';
import type { Finding } from '../catalogue/finding.ts';
import type { Content, Entry } from '../catalogue/read-content.ts';
import { standardId } from '../model/ids.ts';
import type { AssessmentPlan } from '../model/assessment-plan.ts';
import type { Standard } from '../model/standard.ts';

/** Content to check, indexed once for all rules. */
export interface Subject {
  content: Content;
  /** `REF@version` → standard. */
  standards: ReadonlyMap<string, Entry<Standard>>;
  /** `REF@version` → its assessment plans. */
  plans: ReadonlyMap<string, readonly Entry<AssessmentPlan>[]>;
  /**
   * Whether a file that begins with a path, such as `sources.yaml` or `standards/ST0663/1.0.`, could not be
   * read, so that nobody knows what it holds: what refers to it is not reported as well.
   */
  isUnread: (start: string) => boolean;
}

/** One rule of the content. */
export interface Rule {
  /** Name of the rule and of its file. */
  id: string;
  /** What it finds, in one sentence. */
  finds: string;
  run(subject: Subject): Finding[];
}

/**
 * Whether a version may have a plan that is not known: one that could not be read, or that names a version
 * which is not held.
 */
export function mayHaveUnknownPlan(
  { content, standards, isUnread }: Subject,
  { ref }: { ref: string },
): boolean {
  return (
    isUnread(`assessment-plans/${ref}/`) ||
    content.plans.some(({ data }) => data.ref === ref && !standards.has(data.standard))
  );
}

/**
 * The finding as it counts for its file: what a sync wrote is as its source has it, so that nobody here can
 * mend it and it only warns.
 */
export function weigh(file: ContentFile, finding: Finding): Finding {
  return file.path.endsWith('.json') ? { ...finding, severity: 'warns' } : finding;
}

/** Indexes what was read of a folder, and what could not be read. */
export function indexContent(
  dir: string,
  content: Content,
  unreadable: readonly Finding[],
): Subject {
  const unread = new Set(unreadable.map(({ path }) => relative(dir, path).split(sep).join('/')));
  return {
    content,
    standards: new Map(
      content.standards.map((entry) => [standardId(entry.data.ref, entry.data.version), entry]),
    ),
    plans: groupBy(content.plans, ({ data }) => data.standard),
    isUnread: (start) => [...unread].some((path) => path.startsWith(start)),
  };
}
