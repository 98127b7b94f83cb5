/** One version of a standard, from a document and what content holds of it. */
import type { Ksb, Option, Standard } from '../../../model/standard.ts';
import { isAbsent, present } from '../../../model/text.ts';
import type { StandardDraft } from '../official/draft.ts';
import { sameTitle, takeAbsent, takeBlocks, takeField } from './held.ts';
import type { Kept } from './held.ts';

/** A merged version, and the fields that content holds and the document lacks. */
export interface MergedStandard {
  standard: Standard;
  kept: Kept;
  /** Title that was taken from the words of the document for want of a printed one. */
  guessedTitle: string | undefined;
}

/** Why a fact is absent that documents of a kind do not give. */
const REASONS: Record<StandardDraft['kind'], Readonly<Record<string, string>>> = {
  standard: {
    status: 'The page prints no status.',
  },
  map: {
    regulated: 'The map page does not say whether the occupation is regulated.',
    worksWith: 'The map page has no list of who the role works with.',
    responsibilities: 'The map page has no list of responsibilities.',
    duties: 'The occupational map page lists no duties.',
    qualifications: 'The map page lists no qualifications.',
  },
  plan: {
    status: 'The assessment plan does not print the status of the standard.',
    route: 'The assessment plan does not name the route.',
    regulated: 'The assessment plan does not say whether the occupation is regulated.',
    summary:
      'Only the assessment plan of this standard is held; it has no summary of the occupation.',
    worksWith: 'The assessment plan has no list of who the role works with.',
    responsibilities: 'The assessment plan has no list of responsibilities of the occupation.',
    jobTitles: 'The assessment plan lists no job titles.',
    duties: 'The assessment plan lists no duties.',
    qualifications: 'The assessment plan lists no qualifications.',
  },
};

/** The version that a document belongs to: the same, or for a page without one, that which states the same KSBs. */
export function versionFor(
  { ref, version, facts }: StandardDraft,
  held: readonly Standard[],
): Standard | undefined {
  const same = held.find((each) => each.ref === ref && each.version === version);
  if (same || version !== 'undated') return same;
  const words = wordsOf(facts.ksbs);
  return held.find((each) => each.ref === ref && words !== '' && wordsOf(each.ksbs) === words);
}

function wordsOf(ksbs: Standard['ksbs'] | undefined): string {
  return (present(ksbs) ?? []).map(({ code, statement }) => `${code} ${statement}`).join('\n');
}

/** Merges a document into a version; without one, a new version that names the source. */
export function mergeStandard(
  held: Standard | undefined,
  draft: StandardDraft,
  source: string,
): MergedStandard {
  const { facts, kind } = draft;
  const kept: Kept = [];
  const take = <K extends Field>(field: K): Standard[K] =>
    takeField<unknown>(
      field,
      held?.[field],
      facts[field],
      REASONS[kind][field] ?? 'The document does not give it.',
      kept,
    ) as Standard[K];
  const title = facts.title ?? held?.title ?? draft.suggestedTitle ?? draft.ref;
  const summary = take('summary');
  const newerVersion = kind === 'standard' ? newer(held, facts) : held?.newerVersion;
  const map = facts.map && mergeMap(held?.map, facts.map, kept);
  const apprenticeship = facts.apprenticeship ?? held?.apprenticeship;
  const standard: Standard = {
    ref: draft.ref,
    version: held?.version ?? draft.version,
    kind: facts.kind,
    title: held && sameTitle(held.title, title) ? held.title : title,
    ...(held?.shortTitle !== undefined && { shortTitle: held.shortTitle }),
    level: facts.level,
    updated: take('updated'),
    status: take('status'),
    route: take('route'),
    regulated: take('regulated'),
    ...(newerVersion && { newerVersion }),
    related: held?.related ?? relatedOf(draft),
    notices: facts.notices ?? held?.notices ?? [],
    summary: isAbsent(held?.summary) ? summary : takeBlocks(held?.summary, summary),
    worksWith: take('worksWith'),
    responsibilities: take('responsibilities'),
    jobTitles: takeTitles(held?.jobTitles, take('jobTitles'), draft.joinedTitles !== undefined),
    options: mergeOptions(held?.options, facts.options),
    duties: take('duties'),
    ksbs: mergeKsbs(held?.ksbs, take('ksbs')),
    ...(held?.numbering && !facts.ksbs && { numbering: held.numbering }),
    qualifications: take('qualifications'),
    ...((map ?? held?.map) && { map: map ?? held?.map }),
    ...(apprenticeship && { apprenticeship: { ...held?.apprenticeship, ...apprenticeship } }),
    ...(held?.gone && { gone: held.gone }),
    source: held?.source ?? source,
  };
  const guessed = !held && facts.title === undefined;
  return { standard, kept, guessedTitle: guessed ? title : undefined };
}

/** Fields that a document may lack. */
type Field =
  | 'updated'
  | 'status'
  | 'route'
  | 'regulated'
  | 'summary'
  | 'worksWith'
  | 'responsibilities'
  | 'jobTitles'
  | 'duties'
  | 'ksbs'
  | 'qualifications';

function newer(
  held: Standard | undefined,
  facts: StandardDraft['facts'],
): Standard['newerVersion'] {
  const { notice, ref = held?.newerVersion?.ref } = facts.newerVersion ?? {};
  return notice === undefined ? undefined : { notice, ...(ref !== undefined && { ref }) };
}

/** Other references that the document itself gives: its newer version, or the whole it is an option of. */
function relatedOf({ ref, facts }: StandardDraft): Standard['related'] {
  const whole = /^(OCC\d{4})[A-Z]$/.exec(ref)?.[1];
  if (whole !== undefined) return [{ ref: whole, relation: 'parent' }];
  const other = facts.newerVersion?.ref;
  const isApprenticeship = other?.startsWith('ST') && ref.startsWith('OCC');
  return other && isApprenticeship ? [{ ref: other, relation: 'apprenticeship' }] : [];
}

/** Titles that run together on the page are those of content where they give the same line. */
function takeTitles(
  held: Standard['jobTitles'] | undefined,
  said: Standard['jobTitles'],
  isJoined: boolean,
): Standard['jobTitles'] {
  const [before, now] = [present(held), present(said)];
  return isJoined && before && now && before.join(' ') === now.join(' ') ? before : said;
}

function mergeOptions(held: Option[] = [], said: readonly Option[] | undefined): Option[] {
  if (!said?.length) return held;
  return said.map((option) => {
    const same = held.find(({ title }) => sameTitle(title, option.title));
    return { ...option, ...(same && { id: same.id, ...(same.ref && { ref: same.ref }) }) };
  });
}

/** Official words of the document; options and lineage of content. */
function mergeKsbs(held: Standard['ksbs'] | undefined, said: Standard['ksbs']): Standard['ksbs'] {
  if (isAbsent(said)) return said;
  const before = new Map((present(held) ?? []).map((ksb) => [ksb.code, ksb]));
  return said.map((ksb): Ksb => {
    const { options, lineage } = before.get(ksb.code) ?? {};
    return { ...ksb, ...(options && { options }), ...(lineage && { lineage }) };
  });
}

type MapFacts = NonNullable<Standard['map']>;

function mergeMap(held: MapFacts | undefined, said: MapFacts, kept: Kept): MapFacts {
  const take = <T>(field: 'medianSalary' | 'soc' | 'flags' | 'products', value: T) =>
    takeField<unknown>(`map.${field}`, held?.[field], value, '', kept) as T;
  return {
    ...said,
    medianSalary: take('medianSalary', said.medianSalary),
    soc: take('soc', said.soc),
    flags: takeAbsent(held?.flags, said.flags),
    products: take('products', said.products),
    howTheMapWasMade: takeBlocks(held?.howTheMapWasMade, said.howTheMapWasMade),
  };
}
