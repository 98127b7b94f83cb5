import type { Test } from '../model/assessment-plan.ts';
import type { Rule } from './rule.ts';

/** Each mark of a test, from 0 to the highest, earns one grade. */
export const markBands: Rule = {
  id: 'mark-bands',
  finds: 'A mark of a test that earns no grade, or two.',
  run: ({ content }) =>
    content.plans.flatMap(({ data, file }) =>
      data.plan !== 'epa'
        ? []
        : data.methods.flatMap(({ test }, method) =>
            (test ? wrongMarks(test) : []).map(({ band, end, message }) =>
              file.finding(
                markBands.id,
                ['methods', method, 'test', 'bands', band, end],
                message,
                'Mend the marks of the bands.',
              ),
            ),
          ),
    ),
};

interface WrongMark {
  /** Index of the band. */
  band: number;
  end: 'from' | 'to';
  message: string;
}

function wrongMarks({ bands, marks }: Test): WrongMark[] {
  const lowestFirst = bands
    .map((band, index) => ({ ...band, index }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const wrong: WrongMark[] = [];
  let next = 0;
  for (const { grade, from, to, index } of lowestFirst) {
    const at = (end: 'from' | 'to', message: string) => wrong.push({ band: index, end, message });
    if (to < from) at('to', `The band "${grade}" ends at ${to}, before it begins at ${from}.`);
    else if (from > next) at('from', `${marksBetween(next, from - 1)} no grade.`);
    else if (from < next) at('from', `${marksBetween(from, Math.min(to, next - 1))} two grades.`);
    next = Math.max(next, to + 1);
  }
  const [highest] = lowestFirst.toSorted((a, b) => b.to - a.to);
  const atEnd = (message: string) =>
    highest && wrong.push({ band: highest.index, end: 'to', message });
  if (next > marks + 1) atEnd(`The band ends at ${next - 1}, above the highest mark, ${marks}.`);
  if (next <= marks) atEnd(`${marksBetween(next, marks)} no grade.`);
  return wrong;
}

function marksBetween(from: number, to: number): string {
  return from === to ? `Mark ${from} earns` : `Marks ${from}–${to} earn`;
}
