/** The list of key information at the head of a standard page: `Reference: OCC0868`. */
import type { Finding } from '../../../catalogue/finding.ts';
import { capitalise } from '../../../catalogue/wording.ts';
import type { Apprenticeship, Status } from '../../../model/standard.ts';
import type { Part } from '../parsed.ts';
import type { Passage } from '../passage.ts';
import { readDay } from '../read/dates.ts';
import { unreadableValue } from '../rules/unreadable-value.ts';
import { findRef } from './identity.ts';

/** A label with its value and line. */
export interface Labelled {
  label: string;
  value: string;
  line: number;
  passage: Passage;
}

const LABELS = [
  'reference',
  'standard reference number',
  'apprenticeship standard reference number',
  'version',
  'date updated',
  'level',
  'route',
  'regulated occupation',
  'status',
  'typical duration to gateway',
  'minimum duration to gateway',
  'typical epa period',
  'maximum funding',
  'lars code',
  'approved for delivery',
];
const IGNORED = ['review', 'eqa provider', 'example progression routes'];
const ANY = [...LABELS, ...IGNORED].sort((a, b) => b.length - a.length).join('|');
const SPLIT = new RegExp(`(?<=\\S)\\s+(?=(?:${ANY})\\s*:)`, 'i');
const LABELLED = new RegExp(`^(${ANY})\\s*:\\s*(.*)$`, 'i');

/** Reads labels and values, several on a line or a value on the line after its label; the rest is left. */
export function readLabelled(passages: readonly Passage[]): Part<Labelled[]> {
  const value: Labelled[] = [];
  const left: Passage[] = [];
  for (const passage of passages) {
    const open = value.at(-1);
    const pieces = passage.text.split(SPLIT).map((piece) => LABELLED.exec(piece));
    if (pieces.every((match) => match !== null)) {
      for (const [, label = '', words = ''] of pieces)
        value.push({ label: label.toLowerCase(), value: words, line: passage.line, passage });
    } else if (open?.value === '') {
      open.value = passage.text;
    } else left.push(passage);
  }
  const known = value.filter(({ label }) => LABELS.includes(label));
  return { value: known, left: [...left, ...unknownFacts(value)] };
}

/** Labels that stand for a fact which has no place in content. */
function unknownFacts(labelled: readonly Labelled[]): Passage[] {
  return labelled
    .filter(({ label }) => IGNORED.includes(label) && label !== 'review')
    .map(({ passage }) => passage);
}

/** Facts of the list, each undefined where it is not printed. */
export interface KeyInformation {
  ref: string | undefined;
  version: string | undefined;
  updated: string | undefined;
  level: number | undefined;
  route: string | undefined;
  regulated: boolean | undefined;
  status: Status | undefined;
  apprenticeship: Apprenticeship;
}

/** Reads the values; one that is printed and cannot be read is a finding. */
export function readKeyInformation(
  path: string,
  labelled: readonly Labelled[],
): { facts: KeyInformation; findings: Finding[] } {
  const findings: Finding[] = [];
  function take<T>(label: RegExp, wanted: string, read: (value: string) => T | undefined) {
    const found = labelled.find((each) => label.test(each.label) && each.value !== '');
    if (!found) return undefined;
    const value = read(found.value);
    if (value === undefined)
      findings.push(
        unreadableValue.found(path, found.line, capitalise(found.label), found.value, wanted),
      );
    return value;
  }
  const months = (value: string) => number(/^(\d+)(?: ?\(?months?\)?)?$/i.exec(value)?.[1]);
  const facts: KeyInformation = {
    ref: take(/reference/, 'a reference such as OCC0868', findRef),
    version: take(
      /^version$/,
      'a version such as 1.1',
      (value) => /^v?(\d+\.\d+)$/.exec(value)?.[1],
    ),
    updated: take(/^date updated$/, 'a day such as 10/06/2021', readDay),
    level: take(/^level$/, 'a level from 2 to 8', (value) =>
      number(/^(?:Level )?([2-8])\b/i.exec(value)?.[1]),
    ),
    route: take(/^route$/, 'a route', (value) => value),
    regulated: take(/^regulated/, 'yes or no', (value) =>
      /^yes\b/i.test(value) ? true : /^no\b/i.test(value) ? false : undefined,
    ),
    status: take(/^status$/, 'a state of approval', readStatus),
    apprenticeship: {},
  };
  const typicalMonths = take(/duration to gateway/, 'a number of months', months);
  const epaMonths = take(/^typical epa period$/, 'a number of months', months);
  const maxFunding = take(/^maximum funding$/, 'an amount of pounds', (value) =>
    number(/^£?([\d,]+)$/.exec(value)?.[1]?.replaceAll(',', '')),
  );
  const larsCode = take(/^lars code$/, 'a number', (value) => number(/^(\d+)$/.exec(value)?.[1]));
  const approved = take(/^approved for delivery$/, 'a day', readDay);
  Object.assign(facts.apprenticeship, {
    ...(larsCode && { larsCode }),
    ...(typicalMonths && { typicalMonths }),
    ...(epaMonths && { epaMonths }),
    ...(maxFunding && { maxFunding }),
    ...(approved && { approved }),
  });
  return { facts, findings };
}

/**
 * The state of approval that some words name.
 *
 * @example readStatus('Approved for delivery') // 'approved'
 */
export function readStatus(words: string): Status | undefined {
  if (/proposal|potential/i.test(words)) return 'proposal-in-development';
  if (/in development|in revision/i.test(words)) return 'in-development';
  if (/retired/i.test(words)) return 'retired';
  if (/withdrawn/i.test(words)) return 'withdrawn';
  return /approved/i.test(words) ? 'approved' : undefined;
}

function number(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
