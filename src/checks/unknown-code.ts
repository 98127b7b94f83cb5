import type { ContentFile } from '../catalogue/content-file.ts';
import type { FieldPath, Finding } from '../catalogue/finding.ts';
import { parseId, standardId } from '../model/ids.ts';
import type { Standard } from '../model/standard.ts';
import { present } from '../model/text.ts';
import {
  ksbsNamedByPlan,
  ksbsNamedByProgramme,
  ksbsNamedByStandard,
  nearestCode,
  writeRanges,
} from './codes.ts';
import type { CodeList } from './codes.ts';
import { mayHaveUnknownPlan } from './rule.ts';
import type { Rule, Subject } from './rule.ts';

/** A code that is named belongs to the version that it is named of. */
export const unknownCode: Rule = {
  id: 'unknown-code',
  finds: 'A KSB, duty or method that is named and does not belong to the version or plan meant.',
  run: (subject) => [
    ...subject.content.standards.flatMap(({ data, file }) =>
      ksbsNamedByStandard(data).flatMap((list) =>
        unknownIn(list, file, ksbsOf(data, 'this version')),
      ),
    ),
    ...subject.content.plans.flatMap(({ data, file }) =>
      unknownOfStandard(subject, data.standard, file, ksbsNamedByPlan(data)),
    ),
    ...subject.content.programmes.flatMap(({ data, file }) =>
      unknownOfStandard(subject, data.standard, file, ksbsNamedByProgramme(data)),
    ),
    ...unknownInGuidance(subject),
    ...unknownInDiscrepancies(subject),
  ],
};

/** Codes that may be named, and what they are codes of. */
interface Known {
  codes: readonly string[];
  /** What one of them is: "a KSB". */
  kind: string;
  /** Where they are defined: "this version", or its id. */
  owner: string;
}

function ksbsOf(standard: Standard, owner = standardId(standard.ref, standard.version)): Known {
  return { codes: (present(standard.ksbs) ?? []).map(({ code }) => code), kind: 'a KSB', owner };
}

function dutiesOf(standard: Standard): Known {
  return {
    codes: (present(standard.duties) ?? []).map(({ code }) => code),
    kind: 'a duty',
    owner: standardId(standard.ref, standard.version),
  };
}

/** Findings for each code of a list that is not known. */
function unknownIn({ codes, fieldOf }: CodeList, file: ContentFile, known: Known): Finding[] {
  return codes.flatMap((code, index) => unknown(code, fieldOf(index), file, known));
}

function unknown(
  code: string,
  field: FieldPath,
  file: ContentFile,
  { codes, kind, owner }: Known,
  write = (known: string) => known,
): Finding[] {
  if (codes.includes(code)) return [];
  const ranges = codes.length ? ` (${writeRanges(codes, code)})` : ', which has none';
  const near = nearestCode(code, codes);
  return [
    file.finding(
      unknownCode.id,
      field,
      `"${code}" is not ${kind} of ${owner}${ranges}.`,
      near ? `Did you mean "${write(near)}"?` : 'Mend the code, or take it out.',
    ),
  ];
}

/** Nothing where the standard is not held: that is another rule's finding. */
function unknownOfStandard(
  { standards }: Subject,
  id: string,
  file: ContentFile,
  lists: readonly CodeList[],
): Finding[] {
  const standard = standards.get(id)?.data;
  return standard ? lists.flatMap((list) => unknownIn(list, file, ksbsOf(standard))) : [];
}

function unknownInGuidance({ content, standards }: Subject): Finding[] {
  return content.guidance.flatMap(({ data, file }) =>
    data.ksbs.flatMap((full, index) => {
      const { ref, version, code = '' } = parseId(full);
      const id = standardId(ref, version);
      const standard = standards.get(id)?.data;
      const write = (near: string) => `${id}#${near}`;
      return standard ? unknown(code, ['ksbs', index], file, ksbsOf(standard), write) : [];
    }),
  );
}

function unknownInDiscrepancies(subject: Subject): Finding[] {
  const { file, data } = subject.content.discrepancies;
  return data.discrepancies.flatMap(({ about }, item) =>
    about.flatMap(({ standard: id, codes = [], methods = [], plan }, index) => {
      const standard = subject.standards.get(id)?.data;
      if (!standard) return [];
      const path = ['discrepancies', item, 'about', index];
      return [
        ...codes.flatMap((code, place) => {
          const known = code.startsWith('D') ? dutiesOf(standard) : ksbsOf(standard);
          return unknown(code, [...path, 'codes', place], file, known);
        }),
        ...unknownMethods(subject, id, methods, path),
        ...(plan ? unknownPlan(subject, id, [...path, 'plan']) : []),
      ];
    }),
  );
}

function unknownMethods(
  subject: Subject,
  id: string,
  methods: readonly string[],
  path: FieldPath,
): Finding[] {
  if (mayHaveUnknownPlan(subject, parseId(id))) return [];
  const codes = (subject.plans.get(id) ?? []).flatMap(({ data }) =>
    data.plan === 'epa' ? data.methods.map(({ code }) => code) : [],
  );
  const known = { codes: [...new Set(codes)], kind: 'a method', owner: `the plan of ${id}` };
  return methods.flatMap((code, place) =>
    unknown(code, [...path, 'methods', place], subject.content.discrepancies.file, known),
  );
}

function unknownPlan(subject: Subject, id: string, field: FieldPath): Finding[] {
  if (subject.plans.has(id) || mayHaveUnknownPlan(subject, parseId(id))) return [];
  return [
    subject.content.discrepancies.file.finding(
      unknownCode.id,
      field,
      `is set, but no assessment plan of ${id} is held.`,
      'Take it out, or add the plan.',
    ),
  ];
}
