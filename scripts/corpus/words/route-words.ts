/** The words of one route: what its standards are called, work on, use and must keep to. */
export interface RouteWords {
  /** Name of the route as the occupational maps print it. */
  route: string;
  /** Weight of the route among all standards. */
  weight: number;
  /** Pathway → its clusters. */
  pathways: Readonly<Record<string, readonly string[]>>;
  /** What a title names before the role: "Dairy herd" technician. */
  fields: readonly string[];
  /** What the work is done to; reads well after "of" and after a verb. */
  objects: readonly string[];
  /** Verbs of the trade, in the infinitive. */
  verbs: readonly string[];
  /** What the work is done with. */
  tools: readonly string[];
  /** Who the work is done with or for. */
  people: readonly string[];
  /** What the work must keep to. */
  rules: readonly string[];
  /** Where the work is done. */
  places: readonly string[];
  /** Rare words: each standard takes a few of them as its own. */
  terms: readonly string[];
}

/**
 * A list of words from text in which they are parted by semicolons.
 *
 * @example words('soil; seed beds') // ['soil', 'seed beds']
 */
export function words(text: string): readonly string[] {
  return text
    .split(';')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
