/** The content checks: every rule over everything that can be read, all in one run. */
import { compareFindings } from '../catalogue/finding.ts';
import type { Finding } from '../catalogue/finding.ts';
import { readContent } from '../catalogue/read-content.ts';
import { citeNotListed } from './cite-not-listed.ts';
import { codeGap } from './code-gap.ts';
import { countContent } from './counts.ts';
import type { ContentCounts } from './counts.ts';
import { duplicateCode } from './duplicate-code.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateName } from './duplicate-name.ts';
import { dutyWithoutKsbs } from './duty-without-ksbs.ts';
import { fileName } from './file-name.ts';
import { markBands } from './mark-bands.ts';
import { overallTable } from './overall-table.ts';
import { planRef } from './plan-ref.ts';
import { quoteLicence } from './quote-licence.ts';
import { indexContent } from './rule.ts';
import type { Rule } from './rule.ts';
import { sameWording } from './same-wording.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownOption } from './unknown-option.ts';
import { unknownSource } from './unknown-source.ts';
import { unknownStandard } from './unknown-standard.ts';
import { unknownTerm } from './unknown-term.ts';
import { unnamedOccupation } from './unnamed-occupation.ts';
import { unusedKsb } from './unused-ksb.ts';

/** Every rule, in order of id. */
export const RULES: readonly Rule[] = [
  citeNotListed,
  codeGap,
  duplicateCode,
  duplicateId,
  duplicateName,
  dutyWithoutKsbs,
  fileName,
  markBands,
  overallTable,
  planRef,
  quoteLicence,
  sameWording,
  unknownCode,
  unknownOption,
  unknownSource,
  unknownStandard,
  unknownTerm,
  unnamedOccupation,
  unusedKsb,
];

/** What a check of a folder of content found. */
export interface CheckResult {
  /** The folder. */
  dir: string;
  /** In order of file and line. */
  findings: Finding[];
  counts: ContentCounts;
}

/** Reads a folder of content and runs every rule over it: schemas, references and all else in one run. */
export function checkContent(dir: string): CheckResult {
  const { content, findings } = readContent(dir);
  const subject = indexContent(dir, content, findings);
  return {
    dir,
    findings: [...findings, ...RULES.flatMap((rule) => rule.run(subject))].sort(compareFindings),
    counts: countContent(content),
  };
}
