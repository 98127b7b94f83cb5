/** Ids and references that every rule writes in the same way. */
import { standardId } from '../../model/ids.ts';
import type { About, Place } from '../../model/discrepancy.ts';
import type { Ksb } from '../../model/standard.ts';
import type { PlanSubject } from './index.ts';

/** Id of a discrepancy: reference, version, what it touches and the rule, joined by hyphens. */
export function discrepancyId({ standard }: PlanSubject, ...parts: string[]): string {
  return [standard.ref, standard.version, ...parts].join('-').toLowerCase().replace(/\./g, '-');
}

/** What a discrepancy touches. */
export function about({ standard }: PlanSubject, touched: Omit<About, 'standard'>): About {
  return { standard: standardId(standard.ref, standard.version), ...touched };
}

/** A place in the plan. */
export function place({ plan }: PlanSubject, where: string, quote: string): Place {
  return { where, quote, source: plan.source };
}

/** The whole wording of a KSB as a plan prints it: title, dash, statement. */
export function fullWording(ksb: Ksb): string {
  return ksb.title ? `${ksb.title} – ${ksb.statement}` : ksb.statement;
}

/** Words of a text without case and punctuation, to tell a change of words from one of marks. */
export function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
