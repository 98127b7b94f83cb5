/** What becomes of standards, and the states of their versions that follow from it. */

/** States in the words of the feed. */
export type FeedStatus =
  'Approved for delivery' | 'In development' | 'Proposal in development' | 'Retired' | 'Withdrawn';

/** What became of a standard; decides the state of each version. */
export type Fate = 'live' | 'developing' | 'new' | 'proposal' | 'retired' | 'withdrawn';

/** Shares of what became of standards; the rest is live. */
export const FATES: Readonly<Record<Exclude<Fate, 'live'>, number>> = {
  developing: 0.25,
  new: 0.05,
  proposal: 0.014,
  retired: 0.03,
  withdrawn: 0.025,
};

/** Whether a standard can have only one version. */
export function isSingle(fate: Fate): boolean {
  return fate === 'new' || fate === 'proposal';
}

/** State of a version from what became of its standard. */
export function statusAt(fate: Fate, place: number, count: number): FeedStatus {
  const fromEnd = count - 1 - place;
  if (fate === 'withdrawn') return 'Withdrawn';
  if (fate === 'proposal') return 'Proposal in development';
  if (fate === 'new') return 'In development';
  if (fate === 'retired') return 'Retired';
  if (fate === 'developing' && count > 1) {
    if (fromEnd < 2) return fromEnd === 0 ? 'In development' : 'Approved for delivery';
    return 'Retired';
  }
  return fromEnd === 0 ? 'Approved for delivery' : 'Retired';
}
