/** Places an outline into content. */
import type { Finding } from '../../../catalogue/finding.ts';
import { compareVersions } from '../../../catalogue/catalogue.ts';
import { parseId, standardId } from '../../../model/ids.ts';
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
  const standards = held.standards();
  const standard = standards
    .filter(
      ({ ref, title, related }) =>
        ref === draft.standardRef ||
        related.some((other) => other.ref === draft.standardRef) ||
        (draft.standardRef === undefined &&
          title.toLowerCase() === draft.standardName.toLowerCase()),
    )
    .sort(compareVersions)
    .at(-1);
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
  const target = entry ? held.pathOf(entry.file.path) : `programmes/${slug}.yaml`;
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
