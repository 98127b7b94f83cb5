/** What follows from a plan and its traps: numbers of versions, states, LARS codes and days. */
import { FEED_DAY, addDays, type VersionDays } from './days.ts';
import { isSingle } from './fates.ts';
import type { StandardPlan, VersionPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { TrapId } from './trap-table.ts';

/** Settles everything that depends on which traps a standard and its versions hold. */
export function settle(standards: readonly StandardPlan[], random: Random): void {
  settleNumbers(standards);
  settleStates(standards);
  settleLars(standards);
  for (const standard of standards) settleDays(standard, random.fork(standard.ref));
}

function settleNumbers(standards: readonly StandardPlan[]): void {
  for (const { versions, traps } of standards) {
    // The gap is before the second version, so that it is there in every edition.
    const skip = traps.has('version-gap') ? 1 : 0;
    for (const version of versions) {
      version.number = `1.${version.place === 0 ? 0 : version.place + skip}`;
    }
  }
}

function settleStates(standards: readonly StandardPlan[]): void {
  for (const { versions, traps } of standards) {
    const before = versions.at(-2);
    if (traps.has('approved-twice') && before) before.status = 'Approved for delivery';
  }
}

function settleLars(standards: readonly StandardPlan[]): void {
  for (const standard of standards) {
    const isZero = [...standard.traps].some((trap) => trap.startsWith('lars-zero'));
    if (isSingle(standard.fate) || isZero) standard.lars = 0;
  }
  const others = standards.filter(({ lars, traps }) => lars > 0 && !traps.has('lars-shared'));
  const sharing = standards.filter(({ traps }) => traps.has('lars-shared'));
  for (const [place, standard] of sharing.entries()) standard.lars = others[place]?.lars ?? 0;
}

/** Gives the versions their days, going back from the newest of the first edition. */
function settleDays({ versions, fate, traps }: StandardPlan, random: Random): void {
  const [first, later] = [1, 2].map((edition) =>
    versions.filter((version) => version.edition === edition),
  );
  let start = addDays(FEED_DAY, -random.between(40, 700) - (fate === 'retired' ? 330 : 0));
  let ends = fate === 'retired' ? addDays(start, random.between(200, 320)) : undefined;
  for (const [back, version] of (first ?? []).toReversed().entries()) {
    version.days = daysOf(version, start, ends, random);
    const hasStarted = version.days.earliestStart !== undefined;
    ends = hasStarted ? addDays(start, -1 + slip(back, traps)) : undefined;
    start = addDays(start, -random.between(210, 330));
  }
  for (const version of later ?? []) {
    const before = first?.at(-1);
    if (before) before.days = { ...before.days, latestStart: FEED_DAY };
    version.days = daysOf(version, addDays(FEED_DAY, 1), undefined, random);
  }
}

/** Days by which the last start of a version is later than the start of the next one allows. */
function slip(back: number, traps: ReadonlySet<TrapId>): number {
  if (back > 0) return 0;
  return traps.has('start-overlap') ? 60 : traps.has('start-gap') ? -40 : 0;
}

function daysOf(
  { status }: VersionPlan,
  start: string,
  ends: string | undefined,
  random: Random,
): VersionDays {
  const hasStarted = status === 'Approved for delivery' || status === 'Retired';
  const latestEnd = addDays(ends ?? start, random.between(700, 1600));
  return {
    created: addDays(start, -random.between(60, 200)),
    published: addDays(start, -random.between(10, 40)),
    updated: addDays(start, -random.between(0, 9)),
    approved: hasStarted ? addDays(start, -random.between(5, 40)) : undefined,
    earliestStart: hasStarted ? start : undefined,
    latestStart: hasStarted ? ends : undefined,
    latestEnd: hasStarted && ends && random.chance(0.5) ? latestEnd : undefined,
  };
}
