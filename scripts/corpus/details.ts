/** The text of statements as the feed holds it: with the marks of HTML and the spaces of its traps. */
import type { Item } from './body.ts';
import { bullets, escapeHtml } from './html.ts';
import type { Random } from './random.ts';
import { textOf } from './statement.ts';
import type { TrapId } from './trap-table.ts';

/** What a trap does to the text of a statement; what a reader sees stays the same. */
type Disguise = (text: string, random: Random) => string;

const DISGUISES: ReadonlyMap<TrapId, Disguise> = new Map<TrapId, Disguise>([
  [
    'statement-br',
    (text, random) => insideAt(text, random, random.pick(['<br>', '<br />', ' <br>\r\n'])),
  ],
  ['statement-closing-tag', (text) => `${text}</p>`],
  [
    'statement-nbsp',
    (text, random) => `${insideAt(text, random, random.pick(['&nbsp;', ' ']))}&nbsp;`,
  ],
  ['statement-escaped-once', (text) => escapeHtml(`<p>${text}</p>`)],
  ['statement-escaped-twice', (text) => escapeHtml(escapeHtml(`<p>${text}</p>`))],
  [
    'statement-spaces',
    (text, random) =>
      random.pick([` ${text}`, `${text} `, `${text}  `, insideAt(text, random, '  ')]),
  ],
]);

/** How many statements of a version each of its traps disguises. */
const DISGUISED = 2;

/** The text of each KSB of a version. */
export function writeDetails(
  items: readonly Item[],
  traps: ReadonlySet<TrapId>,
  random: Random,
): Map<Item, string> {
  const details = new Map(items.map((item) => [item, writeDetail(item)]));
  // Texts that hold HTML already are left alone: no text of the feed is escaped three times.
  const free = random.shuffle(items.filter((item) => !/[&<]/.test(details.get(item) ?? '')));
  for (const [trap, disguise] of DISGUISES) {
    if (!traps.has(trap)) continue;
    for (const item of free.splice(0, DISGUISED)) {
      details.set(item, disguise(details.get(item) ?? '', random));
    }
  }
  return details;
}

function writeDetail({ statement }: Item): string {
  const { list } = statement;
  if (!list) return textOf(statement).replaceAll('&', '&amp;');
  const sentence = textOf({ ...statement, list: [] }).trimEnd();
  return `${sentence.replaceAll('&', '&amp;')}${bullets(list)}`;
}

/** The text with one of its spaces, near the middle, replaced. */
function insideAt(text: string, random: Random, mark: string): string {
  const words = text.split(' ');
  const place = random.between(1, Math.max(1, words.length - 1));
  return words.slice(0, place).join(' ') + mark + words.slice(place).join(' ');
}
