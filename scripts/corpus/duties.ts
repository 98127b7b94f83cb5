/** The duties of a version as the feed holds them, and their traps. */
import type { BodyDuty, Item, Option } from './body.ts';
import type { Random } from './random.ts';
import { inflect, type Vocabulary } from './compose.ts';
import { textOf, type KsbKind } from './statement.ts';
import type { TrapId } from './trap-table.ts';
import { CONDITIONS, OUTCOMES, VERBS } from './words/general.ts';

/** One duty of the feed. */
export interface FeedDuty {
  dutyID: string;
  dutyDetail: string;
  isThisACoreDuty: 0 | 1;
  criteriaForMeasuringPerformance: string;
  mappedKnowledge: string[];
  mappedSkills: string[];
  mappedBehaviour: string[];
  mappedOptions: string[];
}

/** How many duties lose their KSBs where a version has such duties. */
const DUTIES_WITHOUT_KSBS = 2;

/** The duties of a version. */
export function writeDuties(
  items: readonly Item[],
  duties: readonly BodyDuty[],
  options: readonly Option[],
  traps: ReadonlySet<TrapId>,
  vocabulary: Vocabulary,
  random: Random,
): FeedDuty[] {
  const written = duties.map((duty) => {
    const criteria = traps.has('filler-criteria') ? '.' : writeCriteria(vocabulary, random);
    return writeDuty(duty, options, criteria);
  });
  if (written.length === 0) return written;
  const spread = random.shuffle(written);
  if (traps.has('duty-maps-nearly-all')) mapNearlyAll(spread.pop(), items);
  if (traps.has('duty-unknown-ksb')) spread.at(-1)?.mappedSkills.push(random.uuid());
  if (traps.has('duty-unknown-option')) spread.at(-1)?.mappedOptions.push(random.uuid());
  if (traps.has('duty-without-ksbs')) {
    for (const duty of spread.slice(0, DUTIES_WITHOUT_KSBS)) {
      Object.assign(duty, { mappedKnowledge: [], mappedSkills: [], mappedBehaviour: [] });
    }
  }
  if (traps.has('ksb-without-duty')) unmap(written, random.pick(items).id);
  if (traps.has('filler-duty')) {
    const filler: FeedDuty = {
      dutyID: random.uuid(),
      dutyDetail: '.',
      isThisACoreDuty: 1,
      criteriaForMeasuringPerformance: '.',
      mappedKnowledge: [],
      mappedSkills: [],
      mappedBehaviour: [],
      mappedOptions: [],
    };
    written.push(filler);
  }
  return written;
}

function writeDuty(duty: BodyDuty, options: readonly Option[], criteria: string): FeedDuty {
  const ids = (kind: KsbKind) =>
    duty.items.filter((item) => item.kind === kind).map(({ id }) => id);
  const { option } = duty;
  // By its occupation: two options may have one id, and a later edition may have lost one.
  const listed = options.find(({ occupationCode }) => occupationCode === option?.occupationCode);
  return {
    dutyID: duty.id,
    dutyDetail: textOf(duty.detail),
    isThisACoreDuty: option ? 0 : 1,
    criteriaForMeasuringPerformance: criteria,
    mappedKnowledge: ids('knowledge'),
    mappedSkills: ids('skill'),
    mappedBehaviour: ids('behaviour'),
    mappedOptions: listed ? [listed.id] : [],
  };
}

function mapNearlyAll(duty: FeedDuty | undefined, items: readonly Item[]): void {
  if (!duty) return;
  const all = items.slice(0, -2);
  const ids = (kind: KsbKind) => all.filter((item) => item.kind === kind).map(({ id }) => id);
  duty.mappedKnowledge = ids('knowledge');
  duty.mappedSkills = ids('skill');
  duty.mappedBehaviour = ids('behaviour');
}

function unmap(duties: readonly FeedDuty[], id: string): void {
  for (const duty of duties) {
    duty.mappedKnowledge = duty.mappedKnowledge.filter((one) => one !== id);
    duty.mappedSkills = duty.mappedSkills.filter((one) => one !== id);
    duty.mappedBehaviour = duty.mappedBehaviour.filter((one) => one !== id);
  }
}

function writeCriteria({ route }: Vocabulary, random: Random): string {
  const lines = Array.from({ length: random.between(2, 6) }, () => {
    const verb = inflect(random.pick(VERBS));
    const object = random.pick(route.objects);
    return `Evidence of ${verb} ${object} to meet ${random.pick(OUTCOMES)} ${random.pick(CONDITIONS)}.`;
  });
  return lines.join('\r\n');
}
