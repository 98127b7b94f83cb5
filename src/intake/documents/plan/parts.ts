/** Parts of an assessment plan: by their headings, or by the words with which they open where a copy lost those. */
import type { Passage } from '../passage.ts';
import { kindOfHead } from './tables.ts';
import { cellText } from '../passage.ts';

/** One part of a plan. */
export interface PlanPart {
  id: string;
  title: string;
  passages: Passage[];
}

interface PartMark {
  id: string;
  /** Title that readers see where the copy lost the heading. */
  title: string;
  heading: RegExp;
  opens?: RegExp;
}

const MARKS: readonly PartMark[] = [
  {
    id: 'introduction',
    title: 'Introduction and overview',
    heading: /^introduction(?: and overview)?$/i,
    opens: /^This document (?:sets out|explains) the requirements/i,
  },
  {
    id: 'summary',
    title: 'Summary table',
    heading: /^(?:EPA )?summary(?: table| of assessment)?$/i,
    opens: /^On[- ]?programme \(/i,
  },
  {
    id: 'length',
    title: 'Length of end-point assessment',
    heading: /^(?:length|duration) of (?:the )?(?:end[- ]point assessment|EPA)\b/i,
    opens: /^The EPA \(including all/i,
  },
  {
    id: 'order',
    title: 'Order of assessment methods',
    heading: /^order of (?:the )?(?:assessment|EPA) methods$/i,
    opens:
      /\bassessment methods? (?:can|may|must|should|will) be (?:delivered|taken|completed|undertaken|carried out) in\b/i,
  },
  {
    id: 'gateway',
    title: 'Gateway',
    heading: /^(?:EPA )?gateway(?: requirements)?$/i,
    opens:
      /^The EPA period (?:should|must|can) only start once|^The (?:apprentice(?:’|')s )?employer must (?:be content|confirm)|^The apprentice must (?:meet|complete|have met) the gateway/i,
  },
  { id: 'methods', title: 'Assessment methods', heading: /^(?:EPA |assessment )methods?$/i },
  {
    id: 'weighting',
    title: 'Weighting of assessment methods',
    heading: /^weighting/i,
    opens: /^(?:All|Both) (?:EPA |assessment )*methods are (?:weighted equally|equally weighted)/i,
  },
  {
    id: 'grading',
    title: 'Grading',
    heading: /^(?:overall )?(?:EPA )?grading\b/i,
    opens:
      /^(?:All|Both) (?:EPA |assessment )*methods must be passed\b|^Grades from individual assessment methods|^The (?:assessment methods|EPA) (?:contribute|is graded)/i,
  },
  { id: 'roles', title: 'Roles and responsibilities', heading: /^roles and responsibilities$/i },
  {
    id: 'internal-quality-assurance',
    title: 'Internal quality assurance',
    heading: /^internal quality assurance(?: \(IQA\))?$/i,
    opens: /^Internal quality assurance refers to/i,
  },
  {
    id: 're-sits-and-re-takes',
    title: 'Re-sits and re-takes',
    heading: /^re-?sits? (?:and|or|&) re-?takes?$/i,
    opens:
      /^(?:Apprentices|An apprentice|The apprentice|If the apprentice) who fails? (?:one or more|an? |the )/i,
  },
  {
    id: 'affordability',
    title: 'Cost and affordability',
    heading: /^(?:cost and )?affordability$|^value for money$/i,
    opens: /^Affordability of the EPA/i,
  },
  {
    id: 'professional-recognition',
    title: 'Professional recognition',
    heading: /^professional (?:body )?recognition$/i,
    opens:
      /^This apprenticeship (?:is designed to prepare successful|is not aligned|aligns with)|^There is no professional (?:body )?recognition/i,
  },
  {
    id: 'reasonable-adjustments',
    title: 'Reasonable adjustments',
    heading: /^reasonable adjustments?(?: and special considerations?)?$/i,
    opens: /^The EPAO must have (?:in place )?(?:clear and fair|reasonable adjustments)/i,
  },
  {
    id: 'mapping',
    title: 'Mapping of KSBs',
    heading:
      /^(?:KSB mapping(?: table)?|mapping of (?:the )?KSBs?\b.*|mapping of knowledge, skills and behaviours.*)$/i,
  },
];

/** Headings of a part that describes one method; also where a copy keeps them as plain lines. */
export const METHOD_HEADING =
  /^(?:overview|rationale|delivery|venues?|assessment location|locations?|marking|equipment|(?:required )?support(?:ing)? materials?|other relevant information|(?:question|resource)s?(?: and (?:resources?|questions?))? development|test (?:format|administration)|(?:assessment|question|practical) (?:specification|bank|design)|format|invigilation|portfolio of evidence requirements?)$/i;

/** A line that heads the part of one method: `Assessment method 2: Observation`. */
export const NUMBERED_HEADING = /^(?:Assessment )?method (\d+)\b\s*[:–—-]?\s*(.*?):?$/i;

/** Divides a plan into its parts; what stands before the first is under `front`. */
export function partsOf(passages: readonly Passage[]): PlanPart[] {
  const parts: PlanPart[] = [{ id: 'front', title: '', passages: [] }];
  let at = -1;
  for (const passage of passages) {
    const current = parts.at(-1);
    const next = nextMark(passage, at, current?.passages ?? []);
    if (next === undefined) {
      current?.passages.push(passage);
      continue;
    }
    const mark = MARKS[next];
    at = next;
    const isHeading = mark?.heading.test(passage.text) && passage.kind !== 'row';
    if (mark && mark.id !== current?.id)
      parts.push({ id: mark.id, title: isHeading ? passage.text : mark.title, passages: [] });
    if (!isHeading) parts.at(-1)?.passages.push(passage);
  }
  return parts;
}

/** The mark that a passage bears, where it comes after the current one; parts up to the grading do not go back. */
function nextMark(passage: Passage, at: number, current: readonly Passage[]): number | undefined {
  const id = MARKS[at]?.id;
  const found = MARKS.findIndex(({ heading, opens }, index) => {
    const isAhead = index > at || (isTail(index) && isTail(at) && index !== at);
    if (passage.kind === 'row' || (!isAhead && index !== at)) return false;
    return heading.test(passage.text) || (isAhead && opens?.test(passage.text));
  });
  if (found !== -1) return found;
  const kind = passage.kind === 'row' ? kindOfHead(passage.cells.map(cellText)) : undefined;
  const byTable =
    kind &&
    { summary: 'summary', roles: 'roles', mapping: 'mapping', grading: 'grading' }[kind as string];
  const tableAt = MARKS.findIndex((mark) => mark.id === byTable);
  if (tableAt > at) return tableAt;
  const isMethod =
    METHOD_HEADING.test(passage.text) ||
    (passage.kind === 'heading' && NUMBERED_HEADING.test(passage.text));
  if (isMethod && at < indexOf('methods') && at >= indexOf('length')) return indexOf('methods');
  if (isNumbered(passage) && at >= indexOf('order') && at < indexOf('methods'))
    return indexOf('methods');
  if (
    id === 'summary' &&
    passage.kind !== 'row' &&
    current.some(({ kind: each }) => each === 'row')
  )
    return indexOf('length');
  return undefined;
}

/** Parts after the grading come in any order. */
function isTail(index: number): boolean {
  return index > indexOf('grading');
}

/** A line of its own that names a method by its number. */
function isNumbered({ kind, text }: Passage): boolean {
  return kind !== 'row' && NUMBERED_HEADING.test(text) && !/[.;]$/.test(text);
}

function indexOf(id: string): number {
  return MARKS.findIndex((mark) => mark.id === id);
}
