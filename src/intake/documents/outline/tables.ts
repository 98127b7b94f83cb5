/** Tables of an outline: delivery, and assessment methods with their weights. */
import type { Programme } from '../../../model/programme.ts';
import { cellText } from '../passage.ts';
import type { Passage } from '../passage.ts';
import { cellLines, keepLabel, keepLabels, NOT_RESTATED } from './labels.ts';
import { allMinutes, oneLength } from './durations.ts';

type Delivery = Programme['delivery'][number];
type Assessment = Programme['assessment'][number];

/** Rows under one head. */
export interface OutlineTable {
  kind: 'delivery' | 'assessment' | 'other';
  head: string[];
  rows: Passage[];
}

/** Tables in order; a head in the middle of rows begins another. */
export function outlineTables(passages: readonly Passage[]): OutlineTable[] {
  const tables: OutlineTable[] = [];
  passages.forEach((passage, at) => {
    if (passage.kind !== 'row') return;
    const head = passage.cells.map(cellText);
    const kind = kindOf(head);
    if (kind) tables.push({ kind, head, rows: [] });
    else if (passages[at - 1]?.kind === 'row') tables.at(-1)?.rows.push(passage);
    else tables.push({ kind: 'other', head: [], rows: [passage] });
  });
  return tables;
}

function kindOf(head: readonly string[]): 'delivery' | 'assessment' | undefined {
  const some = (wanted: RegExp) => head.some((cell) => wanted.test(cell) && cell.length < 40);
  const isAssessment = /^assessment(?: method)?s?$|^method$/i.test(head[0] ?? '');
  if (isAssessment && some(/^weight/i)) return 'assessment';
  const isDelivery = /^(?:activity|activities|session|stage|phase|module|unit|topic)s?$/i.test(
    head[0] ?? '',
  );
  return isDelivery && some(/^(?:duration|length|time|hours)/i) ? 'delivery' : undefined;
}

/** Rows of the delivery table. */
export function readDelivery({ head, rows }: OutlineTable): Delivery[] {
  const column = (wanted: RegExp) => head.findIndex((cell, at) => at > 0 && wanted.test(cell));
  const how = column(/method|how|delivery/i);
  const where = column(/location|where|place|venue/i);
  const long = column(/duration|length|time|hours/i);
  let before = '';
  return rows.map(({ cells }) => {
    const [name = '', ...topics] = cellLines(cells[0]);
    const methods = cellLines(cells[how]).filter(
      (line, at, all) => !(at === 0 && all.length > 1 && line.endsWith(':')),
    );
    const duration = cellText(cells[long]);
    const activity = name || `${before}, continued`;
    before = name || before;
    const minutes = oneLength(duration);
    return {
      activity,
      topics: keepLabels(topics),
      methods: methods.length
        ? keepLabels(methods)
        : { absent: 'The outline names no way of delivery here.' },
      place: keepLabel(cellText(cells[where]), 'The outline names no place here.'),
      duration: keepLabel(duration, 'The outline gives no length here.'),
      ...(minutes !== undefined && { minutes }),
    };
  });
}

/** Assessment methods with their weights. */
export function readAssessment({ head, rows }: OutlineTable): Assessment[] {
  const column = (wanted: RegExp) => head.findIndex((cell, at) => at > 0 && wanted.test(cell));
  const weight = column(/weight/i);
  const long = column(/duration|length|time/i);
  const grades = (['pass', 'distinction'] as const)
    .map((grade) => ({ grade, at: column(new RegExp(`\\b${grade}\\b`, 'i')) }))
    .filter(({ at }) => at !== -1);
  return rows.map(({ cells }) => {
    const percent = /^(\d+)\s*%?$/.exec(cellText(cells[weight]))?.[1];
    const duration = cellText(cells[long]);
    const [minutes] = allMinutes(duration);
    const of = duration.replace(/^\D*\d+(?:\.\d+)?[ -]?(?:hour|hr|minute|min)s?\b\W*/i, '');
    return {
      title: cellText(cells[0]),
      weightPercent:
        percent === undefined ? { absent: 'The outline prints no weight here.' } : Number(percent),
      minutes: minutes ?? { absent: 'The outline prints no length here.' },
      minutesOf: keepLabel(of, 'The outline does not say what the minutes count.'),
      grades: grades.map(({ grade, at }) => ({
        grade,
        needs: keepLabel(cellText(cells[at]), NOT_RESTATED),
      })),
    };
  });
}
