/** The assessment methods of a plan: facts from their words, descriptors from their tables. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Method } from '../../../model/assessment-plan.ts';
import type { Line, Passage } from '../passage.ts';
import { incompletePart } from '../rules/incomplete-part.ts';
import type { MethodDraft } from './draft.ts';
import { readGrade } from './grades.ts';
import * as facts from './method-facts.ts';
import { asSections, methodTextsOf } from './method-texts.ts';
import type { MethodText } from './method-texts.ts';
import { NUMBERED_HEADING } from './parts.ts';
import { linesIn } from './reading.ts';
import type { PlanReading } from './reading.ts';
import { readTest } from './test-facts.ts';

/** Methods, what there is to say of them, and rows of marks that belong to none. */
export interface ReadMethods {
  methods: MethodDraft[];
  findings: Finding[];
  left: Passage[];
}

/** Reads every method that the plan names. */
export function readMethods(path: string, reading: PlanReading): ReadMethods {
  const { titles, part, linesOf, gradings, mapping } = reading;
  const texts = methodTextsOf(part('methods'), titles);
  const bands = [...reading.bands];
  const findings: Finding[] = [];
  const left: Passage[] = [];
  const methods = [...titles].map(([number, title], index): MethodDraft => {
    const text = texts.find((each) => each.number === number);
    const own = linesOfMethod(text);
    const isTest = facts.isTest(title, own);
    const marks = isTest ? bands.shift() : undefined;
    const test = isTest ? readTest(own, marks?.bands ?? []) : undefined;
    left.push(...(marks?.left ?? []));
    if (test && !test.test)
      findings.push(
        incompletePart.found(path, own[0]?.line ?? 1, `The test "${title}"`, test.lacks),
      );
    const share = facts.readDistinctionShare([...own, ...linesOf('grading')]);
    const { graded = [], fail } = gradings[index] ?? {};
    return {
      code: `AM${number}`,
      title,
      ksbs: mapping.mapped.filter(({ methods: of }) => of.includes(number)).map(({ code }) => code),
      durations: facts.readDurations(title, own),
      extraTimePercent: facts.readExtraTime(own),
      questions: isTest
        ? { absent: 'The plan has no questions by the assessor after the test.' }
        : facts.readQuestions(own),
      grades: gradesListed(part('introduction'), number),
      ...(share !== undefined && { distinctionShare: share }),
      fail: fail ?? { absent: 'The grading table has no fail descriptor for this method.' },
      graded,
      ...(test?.test && { test: test.test }),
      sections: sectionsOf(text),
    };
  });
  if (texts.length !== titles.size)
    findings.push(
      incompletePart.found(
        path,
        part('methods')[0]?.line ?? 1,
        'The words about the methods',
        `one part for each of the ${titles.size} methods, but ${texts.length}`,
      ),
    );
  return { methods, findings, left: [...left, ...bands.flatMap((more) => more.rows)] };
}

function linesOfMethod(text: MethodText | undefined): Line[] {
  return (text?.sections ?? []).flatMap(({ passages }) => passages.flatMap(linesIn));
}

function sectionsOf(text: MethodText | undefined): Method['sections'] {
  const sections = text ? asSections(text) : [];
  const absent = 'The copy has no part about this method.';
  return sections.length ? sections : [{ id: 'overview', title: 'Overview', blocks: [{ absent }] }];
}

/** Grades that the introduction lists under the name of a method. */
function gradesListed(passages: readonly Passage[], number: number): Method['grades'] {
  const at = passages.findIndex(({ text }) => Number(NUMBERED_HEADING.exec(text)?.[1]) === number);
  const listed = at === -1 ? [] : passages.slice(at + 1);
  const end = listed.findIndex(({ text }) => !readGrade(text) || text.split(' ').length > 1);
  const grades = (end === -1 ? listed : listed.slice(0, end)).flatMap(
    ({ text }) => readGrade(text) ?? [],
  );
  return grades.length > 1
    ? grades
    : { absent: 'The copy shows no list of the grades of this method.' };
}
