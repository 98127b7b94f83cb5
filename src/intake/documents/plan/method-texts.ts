/** The words of a plan about each method: where the part of a method begins, and its sections. */
import { toBlocks } from '../official/blocks.ts';
import { isFurniture } from '../furniture.ts';
import type { Section } from '../../../model/text.ts';
import type { Passage } from '../passage.ts';
import { toSlug } from '../slug.ts';
import { METHOD_HEADING, NUMBERED_HEADING } from './parts.ts';

/** What the plan says of one method. */
export interface MethodText {
  number: number;
  sections: { title: string; passages: Passage[] }[];
}

const LONGEST_HEADING = 6;
/** Words with which a heading does not begin. */
const DETERMINER =
  /^(?:an?|the|any|all|one|each|every|this|these|those|some|both|no|if|when|for)\b/i;
/** Words that make a sentence of a line. */
const VERB = /\b(?:is|are|was|be|will|must|should|can|may|has|have|do|does)\b/i;

/** Numbers of methods by their titles, in small letters. */
type Titles = ReadonlyMap<number, string>;

/** Divides the passages about the methods. */
export function methodTextsOf(passages: readonly Passage[], titles: Titles): MethodText[] {
  const kept = passages.filter((passage) => passage.kind !== 'row' && !isFurniture(passage));
  const named = new Set(kept.map((passage) => numberNamed(passage, titles)));
  const areNamed = titles.size > 0 && [...titles.keys()].every((number) => named.has(number));
  const texts: MethodText[] = [];
  kept.forEach((passage, index) => {
    const current = texts.at(-1);
    const number = numberNamed(passage, titles);
    if (number !== undefined) {
      if (number !== current?.number) texts.push({ number, sections: [] });
      return;
    }
    const heading = isSectionHeading(passage, kept[index + 1]);
    if (!current || (heading && !areNamed && begins(current, passage.text)))
      texts.push({ number: (current?.number ?? 0) + 1, sections: [] });
    const method = texts.at(-1);
    if (!method) return;
    if (heading) method.sections.push({ title: passage.text, passages: [] });
    else sectionOf(method).passages.push(passage);
  });
  return texts;
}

/** Sections as content keeps them: ids from titles, each once in the method. */
export function asSections({ sections }: MethodText): Section[] {
  const used = new Map<string, number>();
  return sections.flatMap(({ title, passages }) => {
    const slug = toSlug(title) || 'section';
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    const blocks = passages.length
      ? toBlocks(passages)
      : [{ absent: 'The copy shows nothing under this heading.' }];
    return [{ id: count > 1 ? `${slug}-${count}` : slug, title, blocks }];
  });
}

/** The method that a heading names, by its number or by its whole title. */
function numberNamed({ kind, text }: Passage, titles: Titles): number | undefined {
  const number = Number(NUMBERED_HEADING.exec(text)?.[1]);
  if (number && (kind === 'heading' || !/[.:;]$/.test(text))) return number;
  const bare = text.replace(/:$/, '').toLowerCase();
  return [...titles].find(([, title]) => title.toLowerCase() === bare)?.[0];
}

/** Whether a heading begins the part of another method, where no heading names the methods. */
function begins({ sections }: MethodText, heading: string): boolean {
  const titles = sections.map(({ title }) => title.toLowerCase());
  if (!titles.length) return false;
  if (/^overview$/i.test(heading) || titles.includes(heading.toLowerCase())) return true;
  const isTest = /^test (?:format|administration)$/i;
  return isTest.test(heading) && titles.some((title) => /^(?:delivery|venue)$/.test(title));
}

function isSectionHeading(passage: Passage, next: Passage | undefined): boolean {
  const { kind, text } = passage;
  if (kind === 'heading' || METHOD_HEADING.test(text)) return true;
  return (
    kind === 'text' &&
    next !== undefined &&
    next.kind !== 'heading' &&
    text.split(' ').length <= LONGEST_HEADING &&
    /^[A-Z][^|•]*[^.:;,?!|]$/.test(text) &&
    !DETERMINER.test(text) &&
    !VERB.test(text) &&
    next.text.length > text.length
  );
}

function sectionOf(method: MethodText): { title: string; passages: Passage[] } {
  const last = method.sections.at(-1) ?? { title: 'Overview', passages: [] };
  if (!method.sections.length) method.sections.push(last);
  return last;
}
