/** Options of an occupation, as the summary of a map page runs them together: `CORE: … OPTION 1: …`. */
import type { Option } from '../../../model/standard.ts';
import type { Passage } from '../passage.ts';
import { toSlug } from '../slug.ts';

const NEXT_OPTION = /\s+(?=OPTION \d+:\s)/;
const TITLED =
  /^OPTION \d+: (.+?) (?=(?:You|As|This|The|In|An?|They|Working|At|For|With|It) [a-z])/;

/** A passage of its own for the core and for each option. */
export function paragraphsOf(passage: Passage): Passage[] {
  return passage.text.split(NEXT_OPTION).map((text) => ({ ...passage, text }));
}

/** Options that a summary describes; the one that the page is about carries its reference. */
export function optionsOf(summary: readonly Passage[], ref: string, title: string): Option[] {
  return summary.flatMap(({ text }) => {
    if (!/^OPTION \d+:/.test(text)) return [];
    const own = titleOfOption(title);
    const isOwn = own !== '' && text.replace(/^OPTION \d+: /, '').startsWith(own);
    const named = isOwn ? own : TITLED.exec(text)?.[1];
    return named === undefined
      ? []
      : [{ id: toSlug(named), title: named, ...(isOwn && /[A-Z]$/.test(ref) && { ref }) }];
  });
}

/** The last part of a title that names the occupation and then its option. */
function titleOfOption(title: string): string {
  return title.split(/\s[-–—]\s/).at(-1) ?? '';
}
