/** Places a standard or map page into content. */
import { standardId } from '../../../model/ids.ts';
import type { Standard } from '../../../model/standard.ts';
import { present } from '../../../model/text.ts';
import { differencesOf } from '../differences.ts';
import { mergeLinks } from '../merge/progression.ts';
import { mergeStandard, versionFor } from '../merge/standard.ts';
import type { StandardDraft } from '../official/draft.ts';
import { joinedTitles } from '../rules/joined-titles.ts';
import { keptInContent } from '../rules/kept-in-content.ts';
import { noTitle } from '../rules/no-title.ts';
import { syncToHand } from '../rules/sync-to-hand.ts';
import type { Placed, Run } from './run.ts';
import { sourceFor } from './source.ts';

/** Places a standard or map page. */
export function placeStandard(path: string, draft: StandardDraft, run: Run): Placed {
  const { held } = run;
  const before = versionFor(draft, held.standards());
  const source =
    before?.source ??
    sourceFor(run, sourceIdOf(draft), draft.kind, titleOf(draft), draft, draft.facts.updated);
  const merged = mergeStandard(before, draft, source);
  const { standard } = merged;
  const target = setStandard(run, standard);
  const findings = merged.kept.map((field) => keptInContent.found(path, field, target));
  const json = run.held.targets.get(target)?.replaces;
  if (json !== undefined && differencesOf(before, standard).length)
    findings.push(syncToHand.found(path, json, target));
  if (merged.guessedTitle !== undefined) findings.push(noTitle.found(path, 1, merged.guessedTitle));
  const titles = present(standard.jobTitles);
  if (draft.joinedTitles !== undefined && titles && before?.jobTitles !== standard.jobTitles)
    findings.push(joinedTitles.found(path, draft.joinedTitles, titles));
  if (draft.links?.length)
    for (const id of placeLinks(draft, source, run))
      findings.push(keptInContent.found(path, id, 'progression.yaml'));
  return { standard: standardId(standard.ref, standard.version), target, findings };
}

function titleOf({ facts, suggestedTitle, ref }: StandardDraft): string {
  return facts.title ?? suggestedTitle ?? ref;
}

/** Id of the source of a document that has none yet. */
export function sourceIdOf({ kind, ref }: Pick<StandardDraft, 'kind' | 'ref'>): string {
  return `${ref.toLowerCase()}-${kind === 'map' ? 'map' : kind === 'plan' ? 'assessment-plan' : 'standard'}`;
}

/** Notes a version, in the file that holds it or in a new one; gives the path below content. */
export function setStandard({ held }: Run, standard: Standard): string {
  const entry = held.content.standards.find(
    ({ data }) => data.ref === standard.ref && data.version === standard.version,
  );
  const path = `standards/${standard.ref}/${standard.version}.yaml`;
  held.set('standard', path, standard, entry);
  return path;
}

/** Notes the links of a map; gives the ids of those that content holds and the map lacks. */
function placeLinks(draft: StandardDraft, source: string, { held }: Run): string[] {
  const entry = held.content.progression.find(({ file }) => file.path.endsWith('.yaml'));
  const path = 'progression.yaml';
  const { links } = entry
    ? held.now(entry)
    : ((held.targets.get(path)?.data ?? { links: [] }) as { links: [] });
  const merged = mergeLinks(links, draft.links ?? [], { ref: draft.ref, source });
  held.set('progression', path, { links: merged }, entry);
  const said = new Set((draft.links ?? []).map(({ id }) => id));
  const own = `${draft.ref.toLowerCase()}-`;
  return merged.map(({ id }) => id).filter((id) => id.startsWith(own) && !said.has(id));
}
