/** A rule of the import: one thing that a document must keep to, or that a person should know of it. */
import type { Finding, Severity } from '../../../catalogue/finding.ts';

/** What a rule says of one place of a document. */
export interface Said {
  path: string;
  line: number;
  message: string;
  remedy: string;
}

/** What a rule is, apart from where it finds something. */
export interface RuleFacts {
  /** Name of the rule, of its file and of its page in docs/findings. */
  id: string;
  /** `stops`: nothing of the run is written; `warns`: the rest is taken. */
  severity: Severity;
  /** What it finds, in one sentence. */
  finds: string;
}

/** One rule of the import. */
export interface DocumentRule<A extends unknown[]> extends RuleFacts {
  /** Makes its finding. */
  found(...about: A): Finding;
}

/** Joins what a rule is and what it says. */
export function documentRule<A extends unknown[]>(
  facts: RuleFacts,
  say: (...about: A) => Said,
): DocumentRule<A> {
  return {
    ...facts,
    found: (...about) => ({
      rule: facts.id,
      severity: facts.severity,
      field: '',
      ...say(...about),
    }),
  };
}

/** Words as a finding quotes them: shortened in the middle where they are long. */
export function quote(text: string, most = 70): string {
  if (text.length <= most) return `"${text}"`;
  const tail = Math.floor(most / 4);
  return `"${text.slice(0, most - tail).trimEnd()} … ${text.slice(-tail).trimStart()}"`;
}
