/** Parts that a plan must have and that a copy lacks. */
import type { Finding } from '../../../catalogue/finding.ts';
import { writeRanges } from '../../../checks/codes.ts';
import type { SavedDocument } from '../passage.ts';
import { cutPage } from '../rules/cut-page.ts';
import type { Grading } from './grading.ts';
import type { Mapped } from './mapping.ts';
import type { OverallRules } from './overall.ts';

/** What was read of a plan. */
interface Read {
  methods: number;
  gradings: readonly Grading[];
  mapped: readonly Mapped[];
  rules: OverallRules;
}

/** One finding for each part that is missing. */
export function findPlanCuts(
  { path, passages, breaksOff }: SavedDocument,
  { methods, gradings, mapped, rules }: Read,
): Finding[] {
  const last = passages.at(-1)?.line ?? 1;
  const say = (message: string) => cutPage.found(path, breaksOff ?? last, message);
  if (breaksOff !== undefined) return [say('The HTML of the page breaks off here.')];
  const findings: Finding[] = [];
  if (gradings.length < methods)
    findings.push(
      say(
        `The plan names ${methods} methods and has grading tables for ${gradings.length} of them.`,
      ),
    );
  const empty = gradings.findIndex(({ graded }) => !graded.length);
  if (empty !== -1)
    findings.push(say(`The grading table of method ${empty + 1} has no descriptors.`));
  if (!mapped.length)
    findings.push(say('The plan has no table that maps the KSBs to its methods.'));
  else {
    const stated = new Set(mapped.map(({ code }) => code));
    const graded = gradings.flatMap((grading) => grading.graded.map(({ ksb }) => ksb));
    const missing = [...new Set(graded)].filter((code) => !stated.has(code));
    if (missing.length)
      findings.push(
        say(`The grading names ${writeRanges(missing)}, which the mapping does not state.`),
      );
    for (let number = 1; number <= methods; number++)
      if (!mapped.some((each) => each.methods.includes(number)))
        findings.push(say(`The mapping gives no KSB to method ${number}.`));
  }
  if (!rules.rules.length)
    findings.push(say('The plan does not say how overall grades are decided.'));
  return findings;
}
