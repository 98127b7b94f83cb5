/** The progression map: links into and from the occupation, with names where the copy keeps them. */
import type { ProgressionEnd, ProgressionLink } from '../../../model/progression.ts';
import type { Passage } from '../passage.ts';
import { findRef } from './identity.ts';

/** Links, what the map says about itself, and what is left. */
export interface MapProgression {
  value: Omit<ProgressionLink, 'source'>[];
  about: Passage[];
  /** Whether the copy goes on to the occupation itself, which every map shows. */
  isDrawn: boolean;
  left: Passage[];
}

const INTO = /^progression link (?:in)?to (?:the )?focused occupation\.?$/i;
const FROM = /^progression link from (?:the )?focused occupation\.?$/i;
const FOCUS = /^this is the focused occupation\.?$/i;
/** Labels of the axis of the map. */
const AXIS =
  /^(?:(?:higher )?technical occupations|professional occupations|levels? \d(?: ?[-–] ?\d)?)$/i;
const LEVEL = /^level (\d)$/i;
const NAME_LOST = 'The copy of the map page lost the name of this occupation and kept its level.';
const REF_LOST = 'The copy of the map page gives the name of this occupation and no reference.';

/** Reads the part of the page under the heading of its map. */
export function readMapProgression(
  passages: readonly Passage[],
  ref: string,
  level: number,
): MapProgression {
  const firstLink = passages.findIndex(
    ({ text }) => INTO.test(text) || FROM.test(text) || FOCUS.test(text),
  );
  const prose = firstLink === -1 ? passages : passages.slice(0, firstLink);
  const about = prose.filter(({ text }) => !AXIS.test(text));
  const value: Omit<ProgressionLink, 'source'>[] = [];
  const left: Passage[] = [];
  const counts = { in: 0, out: 0 };
  for (const group of linksOf(firstLink === -1 ? [] : passages.slice(firstLink))) {
    const [head, ...rest] = group;
    if (!head) continue;
    if (FOCUS.test(head.text)) {
      left.push(...rest.filter(({ text }) => !LEVEL.test(text)));
      continue;
    }
    const at = rest.findIndex(({ text }) => LEVEL.test(text));
    const found = LEVEL.exec(rest[at]?.text ?? '')?.[1];
    if (found === undefined) {
      left.push(...group);
      continue;
    }
    const way = INTO.test(head.text) ? 'in' : 'out';
    const names = [...rest.slice(0, at), ...rest.slice(at + 1).filter(({ links }) => links.length)];
    const other = endOf(names, Number(found));
    const own: ProgressionEnd = { ref, level };
    const id = `${ref.toLowerCase()}-${way}-${++counts[way]}`;
    value.push(way === 'in' ? { id, from: other, to: own } : { id, from: own, to: other });
    left.push(...rest.slice(at + 1).filter(({ links }) => !links.length));
  }
  const isDrawn = passages.some(({ text }) => FOCUS.test(text));
  return { value, about, isDrawn, left };
}

/** Each link with the passages up to the next. */
function linksOf(passages: readonly Passage[]): Passage[][] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    if (INTO.test(passage.text) || FROM.test(passage.text) || FOCUS.test(passage.text))
      groups.push([passage]);
    else groups.at(-1)?.push(passage);
  }
  return groups;
}

function endOf(names: readonly Passage[], level: number): ProgressionEnd {
  const words = names.map(({ text }) => text).join(' ');
  const ref = findRef([...names.flatMap(({ links }) => links), words].join(' '));
  const title = words
    .replace(/\(?(?:OCC|ST|FA)\d{4}[A-Z]?\)?/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    ref: ref ?? { absent: title ? REF_LOST : NAME_LOST },
    ...(title && { title }),
    level,
  };
}
