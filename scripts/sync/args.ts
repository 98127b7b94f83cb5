/** The arguments of `npm run sync`, each checked, all that is wrong said at once. */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../../src/catalogue/load.ts';
import { isDay } from '../../src/intake/feed/dates.ts';
import { LIMITS } from '../../src/intake/feed/net/limits.ts';
import { FEED_ADDRESS, MAPS_ADDRESS } from '../../src/intake/feed/sources.ts';

/** How the command is used. */
export const USAGE = `Usage: npm run sync -- [options]

  --from URL|FILE   a feed; can be given more than once (default: the feed of
                    all apprenticeship standards)
  --only REF,REF    these standards alone, such as ST0663,ST0116
  --into DIR        folder of content (default: CONTENT_DIR, or content)
  --day YYYY-MM-DD  day of the run, written into content (default: today)
  --dry-run         say what would change, and write nothing
  --report FILE     write every finding into a file
  --timeout SECONDS longest silence of a server (default: ${LIMITS.idleMs / 1000})
  --tries N         tries in a row that bring nothing new (default: ${LIMITS.tries})
  --maps URL        where the occupational maps answer, asked where
                    SKILLS_ENGLAND_API_KEY is set (default: the public address)
  --pause MS        pause between two questions to the maps (default: 250)
  --help            these lines`;

/** Arguments that are sound. */
export interface SyncArgs {
  from: string[];
  only: string[];
  into: string;
  day: string;
  dryRun: boolean;
  report: string | undefined;
  idleMs: number;
  tries: number;
  maps: string;
  pauseMs: number;
}

const OPTIONS = {
  from: { type: 'string', multiple: true },
  only: { type: 'string' },
  into: { type: 'string' },
  day: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  report: { type: 'string' },
  timeout: { type: 'string' },
  tries: { type: 'string' },
  maps: { type: 'string' },
  pause: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Reads the arguments: `help`, or what is wrong with them, or sound ones. */
export function readSyncArgs(
  args: string[],
  today: string,
): { help: true } | { wrong: string[] } | { args: SyncArgs } {
  let values;
  try {
    ({ values } = parseArgs({ args, options: OPTIONS, allowPositionals: false }));
  } catch (error) {
    const [line = ''] = (error as Error).message.split(/\n|\. /);
    return { wrong: [line.replace(/\.?$/, '.')] };
  }
  if (values.help) return { help: true };
  const wrong: string[] = [];
  const number = (name: 'timeout' | 'tries' | 'pause', fallback: number, least: number) => {
    const text = values[name];
    if (text === undefined) return fallback;
    if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) >= least) return Number(text);
    wrong.push(`--${name} is "${text}", not a number of ${least} or more.`);
    return fallback;
  };
  const only = (values.only ?? '')
    .split(',')
    .map((ref) => ref.trim().toUpperCase())
    .filter(Boolean);
  for (const ref of only)
    if (!/^(?:ST|FA|AU)\d{4}$/.test(ref))
      wrong.push(`--only names "${ref}", which is not a reference such as ST0663.`);
  if (values.only !== undefined && !only.length) wrong.push('--only names no standard.');
  const day = values.day ?? today;
  if (!isDay(day)) wrong.push(`--day is "${day}", not a day such as 2026-10-09.`);
  const into = values.into ?? CONTENT_DIR;
  if (existsSync(into) && !statSync(into).isDirectory())
    wrong.push(`--into is "${into}", which is a file, not a folder.`);
  const maps = (values.maps ?? MAPS_ADDRESS).replace(/\/+$/, '');
  if (!URL.canParse(maps) || !/^https?:/.test(maps))
    wrong.push(`--maps is "${maps}", not a web address.`);
  const sound: SyncArgs = {
    from: values.from ?? [FEED_ADDRESS],
    only: [...new Set(only)],
    into,
    day,
    dryRun: values['dry-run'],
    report: values.report,
    idleMs: number('timeout', LIMITS.idleMs / 1000, 0.1) * 1000,
    tries: Math.round(number('tries', LIMITS.tries, 1)),
    maps,
    pauseMs: number('pause', 250, 0),
  };
  return wrong.length ? { wrong } : { args: sound };
}
