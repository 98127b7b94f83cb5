/** Places an outline into content. */
import type { Finding } from '../../../catalogue/finding.ts';
import { compareVersions } from '../../../catalogue/catalogue.ts';
import { wordsOf } from '../../../catalogue/discrepancies/naming.ts';
import { parseId, standardId } from '../../../model/ids.ts';
import type { Standard } from '../../../model/standard.ts';
import { mergeProgramme } from '../merge/programme.ts';
import type { OutlineDraft } from '../outline/draft.ts';
import { keptInContent } from '../rules/kept-in-content.ts';
import { standardNotHeld } from '../rules/standard-not-held.ts';
import { wordsNeeded } from '../rules/words-needed.ts';
import { toSlug } from '../slug.ts';
import type { Placed, Run } from './run.ts';
import { sourceFor } from './source.ts';

/** Places an outline; without its standard there is nothing that its codes could align to. */
export function placeOutline(path: string, draft: OutlineDraft, run: Run): Placed | Finding {
  const { held } = run;
  const standard = standardOf(draft, held.standards());
  if (!standard) return standardNotHeld.found(path, draft.standardLine, draft.standardName);
  const slug = toSlug(`${draft.provider} ${standard.title}`);
  const entry = held.content.programmes.find(
    ({ data }) =>
      data.slug === slug ||
      (data.provider === draft.provider && parseId(data.standard).ref === standard.ref),
  );
  const before = entry && held.now(entry);
  const source =
    before?.source ??
    sourceFor(run, `${slug}-outline`, 'outline', standard.title, draft, {
      absent: 'The outline is undated.',
    });
  const merged = mergeProgramme(before, draft, {
    slug,
    standard: standardId(standard.ref, standard.version),
    title: standard.title,
    source,
  });
  const { programme } = merged;
  const target = `programmes/${programme.slug}.yaml`;
  held.set('programme', target, programme, entry);
  const findings = merged.kept.map((field) => keptInContent.found(path, field, target));
  if (!before)
    for (const { line, paragraphs, heading, field } of draft.prose)
      findings.push(
        wordsNeeded.found(
          path,
          line,
          `${paragraphs === 1 ? 'The paragraph' : `The ${paragraphs} paragraphs`} under ${heading}`,
          field,
        ),
      );
  return { standard: programme.standard, target, findings };
}

/** The newest version of the standard that an outline names, by its reference or else by its name. */
function standardOf(draft: OutlineDraft, standards: readonly Standard[]): Standard | undefined {
  const newestFirst = [...standards].sort((a, b) => compareVersions(b, a));
  const name = wordsOf(draft.standardName);
  const byRef = newestFirst.find(({ ref, related }) =>
    [ref, ...related.map((other) => other.ref)].some((each) => each === draft.standardRef),
  );
  return byRef ?? newestFirst.find(({ title }) => wordsOf(title) === name);
}
