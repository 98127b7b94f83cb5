/** A finding: something wrong in content, where it is, and what to do. Findings are data; printing is a reporter's. */

/** One finding. */
export interface Finding {
  /** Id of the rule that found it, such as `unknown-code`. */
  rule: string;
  /** Path of the file as a person would type it. */
  path: string;
  /** Line of the field, counted from 1. */
  line: number;
  /** The field, such as `duties[2].ksbs[5]`; empty for the file as a whole. */
  field: string;
  /** What is wrong, one sentence. */
  message: string;
  /** What to do, one sentence. */
  remedy: string;
  /** Whether content with it may not be published; `stops` where left out. */
  severity?: Severity;
}

/** What a finding about content means: it may not be published so, or somebody should look at it. */
export type Severity = 'stops' | 'warns';

/** Keys and indexes that lead to a value inside a file. */
export type FieldPath = readonly (string | number)[];

/**
 * Writes a path as people read it.
 *
 * @example writeField(['duties', 2, 'ksbs', 5]) // 'duties[2].ksbs[5]'
 */
export function writeField(path: FieldPath): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * One finding on one line, as an editor can jump to it:
 * `content/glossary.yaml:4: terms[0].id: "KSB" is not an id. Write it in lower case.`
 */
export function writeFinding(finding: Finding): string {
  const field = finding.field ? ` ${finding.field}:` : '';
  return `${finding.path}:${finding.line}:${field} ${finding.message} ${finding.remedy}`;
}

/** Whether content with the finding may not be published. */
export function stops({ severity = 'stops' }: Finding): boolean {
  return severity === 'stops';
}

/** Orders findings by file, line and field. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    a.path.localeCompare(b.path, 'en') ||
    a.line - b.line ||
    a.field.localeCompare(b.field, 'en') ||
    a.message.localeCompare(b.message, 'en')
  );
}
