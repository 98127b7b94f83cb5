/** How much content was read. */
import type { Content } from '../catalogue/read-content.ts';
import { present } from '../model/text.ts';

/** Numbers of things in a folder of content. */
export interface ContentCounts {
  standards: number;
  versions: number;
  ksbs: number;
  duties: number;
  /** Links between a duty and a KSB. */
  links: number;
  plans: number;
  programmes: number;
  guidance: number;
  progression: number;
  terms: number;
  sources: number;
  /** Discrepancies found by reading. */
  discrepancies: number;
}

/** Counts what was read. */
export function countContent(content: Content): ContentCounts {
  const standards = content.standards.map(({ data }) => data);
  const duties = standards.flatMap((standard) => present(standard.duties) ?? []);
  return {
    standards: new Set(standards.map(({ ref }) => ref)).size,
    versions: standards.length,
    ksbs: standards.flatMap(({ ksbs }) => present(ksbs) ?? []).length,
    duties: duties.length,
    links: duties.flatMap(({ ksbs }) => present(ksbs) ?? []).length,
    plans: content.plans.length,
    programmes: content.programmes.length,
    guidance: content.guidance.length,
    progression: content.progression.flatMap(({ data }) => data.links).length,
    terms: content.glossary.data.terms.length,
    sources: content.sources.flatMap(({ data }) => data.sources).length,
    discrepancies: content.discrepancies.data.discrepancies.length,
  };
}
