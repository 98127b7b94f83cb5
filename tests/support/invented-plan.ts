/** Arbitrary assessment plans, and pages that print them in the ways in which pages are saved. */
import fc from 'fast-check';
import type { Grade } from '../../src/model/grade.ts';
import {
  day,
  digits,
  escapeHtml,
  fullSentence,
  name,
  printDay,
  sentence,
} from './invented-words.ts';

/** One KSB of an invented plan. */
export interface InventedKsb {
  code: string;
  title: string;
  statement: string;
  /** Numbers of the methods that it is mapped to. */
  methods: number[];
}

/** One method. */
export interface InventedMethod {
  title: string;
  /** Words about it. */
  overview: string;
  delivery: string;
  list: string[];
}

/** What an invented plan says. */
export interface InventedPlan {
  ref: string;
  date: string;
  level: number;
  name: string;
  methods: InventedMethod[];
  ksbs: InventedKsb[];
  /** Grades above a fail that methods award, the lowest first. */
  grades: Exclude<Grade, 'fail'>[];
  /** Descriptor of a KSB under a method at a grade: `1 K3 pass`. */
  descriptors: Record<string, string>;
}

/** How a plan is saved. */
export interface PlanStyle {
  mark: ' ' | ' – ' | ': ';
  /** Grades of the grading table: a row each, or a column each. */
  grading: 'rows' | 'columns';
  /** Methods of the mapping: named in a cell, or a column each with ticks. */
  mapping: 'words' | 'ticks';
  tick: string;
  /** Where a row of the grading table is broken in text. */
  broken: 'nowhere' | 'after-code' | 'within-words';
  order: 'highest-first' | 'lowest-first';
}

const titles = fc.uniqueArray(
  fc.constantFrom(
    'Observation of practice with questions',
    'Professional discussion underpinned by a portfolio',
    'Project, report and presentation',
    'Practical demonstration',
    'Interview',
  ),
  { minLength: 2, maxLength: 4 },
);

const methods = titles.chain((list) =>
  fc.tuple(
    ...list.map((title) =>
      fc.record({
        title: fc.constant(title),
        overview: fullSentence,
        delivery: fullSentence,
        list: fc.array(sentence, { minLength: 1, maxLength: 3 }),
      }),
    ),
  ),
);

const grades = fc.constantFrom<InventedPlan['grades']>(
  ['pass'],
  ['pass', 'distinction'],
  ['pass', 'merit'],
  ['pass', 'merit', 'distinction'],
);

/** An arbitrary plan with two to four methods; each method has KSBs, each KSB a pass descriptor. */
export const inventedPlan: fc.Arbitrary<InventedPlan> = fc
  .tuple(methods, grades, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }))
  .chain(([list, awarded, knowledge, skills]) => {
    const numbers = list.map((_, index) => index + 1);
    const codes = [
      ...Array.from({ length: knowledge + list.length }, (_, index) => `K${index + 1}`),
      ...Array.from({ length: skills }, (_, index) => `S${index + 1}`),
      'B1',
    ];
    const ksbs = fc.tuple(
      ...codes.map((code, index) =>
        fc.record({
          code: fc.constant(code),
          title: name,
          statement: sentence,
          methods: fc
            .subarray(numbers, { minLength: 1 })
            .map((some) => (index < numbers.length ? [index + 1] : some)),
        }),
      ),
    );
    return ksbs.chain((stated) => {
      const keys = stated.flatMap(({ code, methods: of }) =>
        of.flatMap((method) => awarded.map((grade) => `${method} ${code} ${grade}`)),
      );
      return fc.record({
        ref: digits.map((number) => `ST${number}`),
        date: day,
        level: fc.integer({ min: 2, max: 7 }),
        name,
        methods: fc.constant(list),
        ksbs: fc.constant(stated),
        grades: fc.constant(awarded),
        descriptors: fc
          .array(fc.tuple(fc.boolean(), sentence), {
            minLength: keys.length,
            maxLength: keys.length,
          })
          .map((texts) =>
            Object.fromEntries(
              keys
                .map((key, at) => [key, texts[at]] as const)
                .filter(([key, text]) => key.endsWith('pass') || text?.[0])
                .map(([key, text]) => [key, text?.[1] ?? '']),
            ),
          ),
      });
    });
  });

/** An arbitrary way of saving a plan. */
export const planStyle: fc.Arbitrary<PlanStyle> = fc.record({
  mark: fc.constantFrom(' ', ' – ', ': '),
  grading: fc.constantFrom('rows', 'columns'),
  mapping: fc.constantFrom('words', 'ticks'),
  tick: fc.constantFrom('✓', 'Ticked', 'Yes', 'X'),
  broken: fc.constantFrom('nowhere', 'after-code', 'within-words'),
  order: fc.constantFrom('highest-first', 'lowest-first'),
});

type Row = string[];

/** Rows of the grading table of a method, the head first. */
function gradingRows(plan: InventedPlan, number: number, style: PlanStyle): Row[] {
  const subject = ({ code, title, statement }: InventedKsb) =>
    `${code}${style.mark}${title} – ${statement}`;
  const mapped = plan.ksbs.filter(({ methods: of }) => of.includes(number));
  const text = (code: string, grade: Grade) => plan.descriptors[`${number} ${code} ${grade}`];
  const inOrder = style.order === 'highest-first' ? plan.grades.toReversed() : plan.grades;
  if (style.grading === 'columns')
    return [
      ['KSBs', ...inOrder.map((grade) => grade.charAt(0).toUpperCase() + grade.slice(1))],
      ...mapped.map((ksb) => [
        subject(ksb),
        ...inOrder.map((grade) => text(ksb.code, grade) ?? 'N/A'),
      ]),
    ];
  return [
    ['KSBs', 'Name of grade', 'Grade descriptor'],
    ...inOrder.flatMap((grade) =>
      mapped.flatMap((ksb) => {
        const descriptor = text(ksb.code, grade);
        return descriptor === undefined
          ? []
          : [[subject(ksb), grade.charAt(0).toUpperCase() + grade.slice(1), descriptor]];
      }),
    ),
    ['All KSBs', 'Fail', 'Apprentice has not met the pass criteria.'],
  ];
}

const TYPES = [
  ['K', 'Knowledge'],
  ['S', 'Skills'],
  ['B', 'Behaviours'],
] as const;

function mappingRows(plan: InventedPlan, style: PlanStyle): Row[] {
  const head =
    style.mapping === 'ticks'
      ? ['KSB', ...plan.methods.map((_, index) => `Assessment method ${index + 1}`)]
      : ['KSB Code & Statement', 'Methods mapped against'];
  return TYPES.flatMap(([letter, heading]) => [
    head,
    [heading, ...head.slice(1).map(() => '')],
    ...plan.ksbs
      .filter(({ code }) => code.startsWith(letter))
      .map(({ code, title, statement, methods: of }) => [
        `${code}${style.mark}${title} – ${statement}`,
        ...(style.mapping === 'ticks'
          ? plan.methods.map((_, index) => (of.includes(index + 1) ? style.tick : ''))
          : [of.map((number) => `Assessment method ${number}`).join(' ')]),
      ]),
  ]);
}

/** Rows of the table of overall grades: all alike, and each method failed once. */
export function overallRows({ methods: list, grades: awarded }: InventedPlan): Row[] {
  const alike = (['fail', ...awarded] as Grade[]).map((grade) => [...list.map(() => grade), grade]);
  const failed = list.map((_, at) => [
    ...list.map((__, index) => (index === at ? 'fail' : 'pass')),
    'fail',
  ]);
  return [...alike, ...failed];
}

function sayGrades(row: Row): Row {
  return row.map((grade) => grade.charAt(0).toUpperCase() + grade.slice(1));
}

const overallHead = ({ methods: list }: InventedPlan) => [
  ...list.map(({ title }, index) => `Assessment Method ${index + 1} – ${title}`),
  'Overall grading',
];

const OPENING = (plan: InventedPlan) => [
  `This document sets out the requirements for end-point assessment (EPA) for the ${plan.name} apprenticeship standard.`,
  'Full time apprentices will typically spend 18 months on-programme (before the gateway) working towards the occupational standard, with a minimum of 20% off-the-job training.',
  'The EPA must be completed within an EPA period lasting a maximum of 4 month(s), beginning when the apprentice has met the EPA gateway requirements.',
];
const GATEWAY =
  'The EPA period should only start once the employer is satisfied that the apprentice is consistently working at or above the level set out in the occupational standard.';
const GRADING = 'All EPA methods must be passed for the EPA to be passed overall.';

/** The plan saved as text. */
export function planAsText(plan: InventedPlan, style: PlanStyle): string {
  const bar = (row: Row) => [`${row.join(' | ')} |`];
  const breakable = (row: Row) => {
    const [first = '', ...rest] = row;
    const isKsb = /^[KSB]\d/.test(first);
    if (!isKsb || style.broken === 'nowhere') return bar(row);
    if (style.broken === 'after-code') return [`${first} |`, ...bar(rest)];
    const words = first.split(' ');
    const [start, end] = [words.slice(0, -2).join(' '), words.slice(-2).join(' ')];
    return start.split(' ').length < 3 ? bar(row) : [start, ...bar([end, ...rest])];
  };
  return [
    `- Standard reference number: ${plan.ref}`,
    `- Level of this EPA plan: ${plan.level}`,
    '- Integrated: No',
    `(Date Updated: ${printDay(plan.date)})`,
    ...OPENING(plan),
    'The individual assessment methods will have the following grades:',
    ...plan.methods.map(({ title }, index) => `Assessment Method ${index + 1} – ${title}`),
    'The assessment methods can be delivered in any order.',
    GATEWAY,
    ...plan.methods.flatMap(({ overview, delivery, list }) => [
      ...['Overview', overview, 'Delivery', delivery, 'Venue', 'It can take place in:'],
      ...list.map((item) => `- ${item}`),
    ]),
    GRADING,
    ...plan.methods.flatMap((_, index) => gradingRows(plan, index + 1, style).flatMap(breakable)),
    ...bar(overallHead(plan)),
    ...overallRows(plan).flatMap((row) => bar(sayGrades(row))),
    ...bar(['Role', 'Responsibility']),
    ...['Apprentice |', '|'],
    'The EPAO must have in place clear and fair arrangements for making Reasonable Adjustments for this standard.',
    ...mappingRows(plan, style).flatMap(breakable),
  ].join('\n');
}

/** The plan saved as HTML. */
export function planAsHtml(plan: InventedPlan, style: PlanStyle): string {
  const e = escapeHtml;
  const table = ([head = [], ...rows]: Row[]) =>
    `<table><thead><tr>${head.map((cell) => `<th>${e(cell)}</th>`).join('')}</tr></thead><tbody>
${rows.map((row) => `<tr>${row.map((cell) => `<td><p>${e(cell)}</p></td>`).join('')}</tr>`).join('\n')}</tbody></table>`;
  const mapping = mappingRows(plan, style);
  const heads = mapping.flatMap((row, index) => (row === mapping[0] ? [index] : []));
  const parts = heads.map((start, index) => mapping.slice(start, heads[index + 1]));
  const method = (index: number) =>
    `Assessment method ${index + 1}: ${plan.methods[index]?.title ?? ''}`;
  return `<!DOCTYPE html><html><body><h1>Level ${plan.level} ${e(plan.name)} Assessment plan</h1>
<ul><li>Standard reference number: ${plan.ref}</li><li>Level of this EPA plan: ${plan.level}</li><li>Integrated: No</li></ul>
<p>(Date Updated: ${printDay(plan.date)})</p><h2>Introduction and overview</h2>
${OPENING(plan)
  .map((text) => `<p>${e(text)}</p>`)
  .join('\n')}
${plan.methods.map((_, index) => `<p>${e(method(index))}</p>`).join('\n')}
<h2>Order of assessment methods</h2><p>The assessment methods can be delivered in any order.</p>
<h2>Gateway</h2><p>${GATEWAY}</p><h2>Assessment methods</h2>
${plan.methods
  .map(
    ({ overview, delivery, list }, index) =>
      `<h3>${e(method(index))}</h3><h4>Overview</h4><p>${e(overview)}</p><h4>Delivery</h4><p>${e(delivery)}</p><h4>Venue</h4><p>It can take place in:</p><ul>${list.map((item) => `<li>${e(item)}</li>`).join('')}</ul>`,
  )
  .join('\n')}
<h2>Grading</h2><p>${GRADING}</p>
${plan.methods.map((_, index) => `<h3>${e(method(index))}</h3>${table(gradingRows(plan, index + 1, style))}`).join('\n')}
<h2>Overall EPA grading</h2>${table([overallHead(plan), ...overallRows(plan).map(sayGrades)])}
<h2>Roles and responsibilities</h2>${table([
    ['Role', 'Responsibility'],
    ['Apprentice', 'Learn'],
  ])}
<h2>Mapping of KSBs</h2>${parts.map(table).join('\n')}
</body></html>`;
}
