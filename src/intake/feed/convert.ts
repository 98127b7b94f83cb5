/** A record of the feed as a version of a standard: what readers are shown. */
import { compareCodes } from '../../model/ids.ts';
import type { Duty, Ksb, Standard } from '../../model/standard.ts';
import type { Absent } from '../../model/text.ts';
import type { FeedText } from './feed-text.ts';
import { heldDuties, heldOptions, heldStatements, meaningsOf } from './meaning.ts';
import type { Meanings } from './meaning.ts';
import type { FeedDuty, FeedRecord } from './record.ts';
import { FEED_SOURCE } from './sources.ts';

/** Reasons that readers see in the place of what the feed lacks. */
export const REASONS = {
  updated: 'The feed prints no day of update.',
  status: 'The feed gives no state of approval that is known here.',
  route: 'The feed names no route.',
  regulated: 'The feed does not say whether the occupation is regulated.',
  summary: 'The feed gives no summary of the occupation.',
  worksWith: 'The feed does not list who the role works with.',
  responsibilities: 'The feed does not list responsibilities.',
  jobTitles: 'The feed lists no job titles.',
  duties: 'The feed lists no duties for this version.',
  ksbs: 'The feed lists no separate KSBs for this version.',
  mapping: 'The feed maps the duty to no KSB of this version.',
  qualifications: 'The feed lists no qualifications.',
  otherQualifications:
    'The feed names qualifications without their awarding body and day of approval.',
} as const;

/** Makes the version. Links to what the record does not list, or lists without a text, are left out. */
export function toStandard(record: FeedRecord): Standard {
  const { occupation, summary, jobTitles } = record;
  const options = heldOptions(record);
  const statements = heldStatements(record);
  const toDuty = dutyMaker(meaningsOf({ statements, options }));
  return {
    ref: record.ref,
    version: record.version,
    kind: record.kind,
    title: onOneLine(record.title),
    level: record.level ?? 0,
    updated: record.updated ?? absent('updated'),
    status: record.status ?? absent('status'),
    route: onOneLine(record.route) || absent('route'),
    regulated: record.regulated ?? absent('regulated'),
    related: occupation === undefined ? [] : [{ ref: occupation, relation: 'occupation' }],
    notices: record.notices,
    summary: orAbsent(summary, 'summary'),
    worksWith: absent('worksWith'),
    responsibilities: absent('responsibilities'),
    jobTitles: orAbsent(jobTitles, 'jobTitles'),
    options: options.map(({ slug, title, ref }) => ({
      id: slug,
      title: onOneLine(title),
      ...(ref === undefined ? {} : { ref }),
    })),
    duties: orAbsent(heldDuties(record).map(toDuty), 'duties'),
    ksbs: orAbsent(
      statements.map(({ code, text }): Ksb => ({ code, statement: text.text })),
      'ksbs',
    ),
    numbering: 'by-place',
    qualifications: absent(record.listsQualifications ? 'otherQualifications' : 'qualifications'),
    apprenticeship: record.facts,
    source: FEED_SOURCE,
  };
}

/** A duty with its mapping as codes; a core duty belongs to every option, so that it names none. */
function dutyMaker({ statements, options }: Meanings): (duty: FeedDuty) => Duty {
  return (duty) => {
    const codes = duty.ksbs.flatMap(({ id }) => statements.get(id) ?? []).map(({ code }) => code);
    const slugs = duty.options.flatMap(({ id }) => options.get(id) ?? []).map(({ slug }) => slug);
    return {
      code: duty.code,
      statement: duty.text.text,
      ksbs: orAbsent([...new Set(codes)].sort(compareCodes), 'mapping'),
      ...(duty.core === true || slugs.length === 0 ? {} : { options: [...new Set(slugs)] }),
    };
  };
}

function onOneLine({ text }: FeedText): string {
  return text.replaceAll('\n', ' ');
}

function orAbsent<T>(items: T[], reason: keyof typeof REASONS): T[] | Absent {
  return items.length ? items : absent(reason);
}

function absent(reason: keyof typeof REASONS): Absent {
  return { absent: REASONS[reason] };
}
