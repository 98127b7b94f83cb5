/** Makes a corpus: a feed in the public shape, the truth about it, and what the maps hold. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Counter, type Figures } from './figures.ts';
import { writeShortRecord } from './foundation.ts';
import { JsonArrayFile } from './json-file.ts';
import { writeMapEntry } from './maps.ts';
import { planCorpus, type CorpusOrder, type StandardPlan } from './plan.ts';
import { Random } from './random.ts';
import { supersede, writeRecord, type FeedRecord } from './record.ts';
import type { TrapId } from './trap-table.ts';
import { tellTruth } from './truth.ts';
import { makeStandard, type MadeStandard, type MadeVersion } from './versions.ts';

/** The files of a corpus. */
export const CORPUS_FILES = { feed: 'feed.json', truth: 'truth.json', maps: 'maps.json' } as const;

/**
 * Writes `feed.json`, `truth.json` and `maps.json` into a folder; the same order gives the same bytes.
 *
 * @throws RangeError where the versions do not fit the standards.
 */
export function makeCorpus(order: CorpusOrder, dir: string): Figures {
  const plans = planCorpus(order);
  mkdirSync(dir, { recursive: true });
  const feed = new JsonArrayFile(join(dir, CORPUS_FILES.feed));
  const head = { ...order, hosts: trapHosts(plans) };
  const truth = openListFile(join(dir, CORPUS_FILES.truth), head, 'standards');
  const maps = openListFile(join(dir, CORPUS_FILES.maps), {}, 'entries');
  const counter = new Counter();
  const afterwards: FeedRecord[] = [];
  for (const plan of plans) {
    if (order.edition === 2 && plan.traps.has('later-gone')) continue;
    const standard = makeStandard(plan, order.seed, order.edition);
    const random = new Random(`corpus ${order.seed}/${plan.ref}/records`);
    // In the feed the order of versions means nothing.
    for (const version of random.fork('order').shuffle(standard.versions)) {
      const record = recordOf(standard, version, plans, order, random.fork(version.plan.number));
      if (version.plan.traps.has('record-twice')) {
        // Some before the record that counts, some far behind it.
        if (random.fork('older').chance(0.5)) feed.add(supersede(record));
        else afterwards.push(supersede(record));
        counter.records += 1;
      }
      feed.add(record);
      counter.records += 1;
    }
    if (plan.kind === 'ST') maps.add(writeMapEntry(standard, plans, random.fork('maps')));
    truth.add(tellTruth(standard));
    counter.add(standard);
  }
  for (const record of afterwards) feed.add(record);
  for (const file of [feed, truth, maps]) file.close();
  return counter.total(feed.bytes);
}

/** The standards (`ST0001`) and versions (`ST0001@1.0`) that hold each trap. */
export function trapHosts(plans: readonly StandardPlan[]): Partial<Record<TrapId, string[]>> {
  const hosts: Partial<Record<TrapId, string[]>> = {};
  const note = (id: string, traps: Iterable<TrapId>) => {
    for (const trap of traps) (hosts[trap] ??= []).push(id);
  };
  for (const { ref, traps, versions } of plans) {
    note(ref, traps);
    for (const version of versions) note(`${ref}@${version.number}`, version.traps);
  }
  return hosts;
}

function recordOf(
  standard: MadeStandard,
  version: MadeVersion,
  plans: readonly StandardPlan[],
  { edition }: CorpusOrder,
  random: Random,
): FeedRecord {
  if (standard.plan.kind === 'ST') return writeRecord(standard, version, edition, random);
  const related = random
    .sample(
      plans.filter(({ kind, route }) => kind === 'ST' && route === standard.plan.route),
      3,
    )
    .map(({ title, digits }) => ({ name: title, reference: `OCC${digits}` }));
  return writeShortRecord(standard, version, related, random);
}

/** A file that holds an object whose last key is a list. */
function openListFile(path: string, head: Record<string, unknown>, key: string): JsonArrayFile {
  const keys = Object.entries(head).map(
    ([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  return new JsonArrayFile(path, `{\n${keys.join('')}${JSON.stringify(key)}: [`, ']}\n');
}
