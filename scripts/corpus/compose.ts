/** Statements of KSBs and duties, composed of the words of a route. */
import type { Random } from './random.ts';
import { STATEMENT_WORDS, countWords, textOf, type KsbKind, type Statement } from './statement.ts';
import {
  ADJECTIVES,
  BEHAVIOUR_OBJECTS,
  BEHAVIOUR_STEMS,
  CONDITIONS,
  KNOWLEDGE_HOW_TO,
  KNOWLEDGE_OF,
  KNOWLEDGE_OF_DOING,
  OUTCOMES,
  PURPOSE_VERBS,
  SHARED_STATEMENTS,
  VERBS,
} from './words/general.ts';
import type { RouteWords } from './words/route-words.ts';

/** The words that one standard draws on. */
export interface Vocabulary {
  route: RouteWords;
  /** Rare words that are this standard's own. */
  terms: readonly string[];
  /** Names with a number or in capitals that are this standard's own: "BS 4821". */
  codes: readonly string[];
  /** What its statements end with. */
  end: '.' | '';
}

/** Share of the KSBs that other standards have word for word. */
const SHARED = 0.05;

/** How a statement says that the work keeps to rules. */
const KEEPING_TO = [
  'in accordance with',
  'in line with',
  'following',
  'to comply with',
  'as set out in',
  'and the requirements of',
];

/** A statement of a kind. */
export function composeKsb(kind: KsbKind, vocabulary: Vocabulary, random: Random): Statement {
  if (random.chance(SHARED)) {
    const lead = random.pick(SHARED_STATEMENTS[kind]);
    return { lead, objects: [], tail: '', end: vocabulary.end };
  }
  const target = random.around(16, 0.5, STATEMENT_WORDS.least, STATEMENT_WORDS.most - 8);
  const start = { knowledge, skill, behaviour }[kind](vocabulary, random);
  return lengthen(start, target, kind, vocabulary, random);
}

/** The statement of a duty. */
export function composeDuty(vocabulary: Vocabulary, random: Random): Statement {
  const target = random.around(20, 0.3, 12, 35);
  return lengthen(skill(vocabulary, random), target, 'skill', vocabulary, random);
}

/** One thing that the work is done to, often with a word that qualifies it. */
export function composeObject({ route, terms }: Vocabulary, random: Random): string {
  if (random.chance(0.1)) return random.pick(terms);
  const object = random.pick(route.objects);
  return random.chance(0.4) ? `${random.pick(ADJECTIVES)} ${object}` : object;
}

/** Names that only one standard has: numbers of British Standards, and objects with their initials. */
export function inventCodes({ objects }: RouteWords, random: Random): string[] {
  const series = random.pick(['BS', 'BS EN', 'ISO', 'IEC', 'PAS']);
  const initials = random.sample(objects, 2).map((object) => {
    const name = `${random.pick(ADJECTIVES)} ${object} ${random.pick(['code', 'scheme', 'protocol', 'charter'])}`;
    const words = name.split(/[\s-]+/).filter((word) => word !== 'and');
    return `the ${name} (${words.map((word) => word.charAt(0).toUpperCase()).join('')})`;
  });
  return [
    `${series} ${random.between(1000, 9999)}`,
    `BS ${random.between(10000, 60999)}`,
    ...initials,
  ];
}

/**
 * The form in -ing of a verb; only its first word changes.
 *
 * @example inflect('carry out') // 'carrying out'
 */
export function inflect(verb: string): string {
  const [first = '', ...rest] = verb.split(' ');
  return [doing(first), ...rest].join(' ');
}

function doing(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^aeo]e$/.test(verb) || /[ao]ve$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  if (/^[^aeiou]*[aeiou][bdglmnprt]$/.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return `${verb}ing`;
}

function objectsOf(vocabulary: Vocabulary, random: Random): string[] {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  return [...new Set(Array.from({ length: count }, () => composeObject(vocabulary, random)))];
}

function verbOf({ route }: Vocabulary, random: Random): string {
  return random.pick(random.chance(0.3) ? route.verbs : VERBS);
}

function start(lead: string, { end }: Vocabulary, objects: readonly string[]): Statement {
  return { lead, objects, tail: '', end };
}

function knowledge(vocabulary: Vocabulary, random: Random): Statement {
  const objects = objectsOf(vocabulary, random);
  const shape = random.fraction();
  if (shape < 0.4) return start(random.pick(KNOWLEDGE_OF), vocabulary, objects);
  const verb = verbOf(vocabulary, random);
  if (shape < 0.7) {
    const lead = `${random.pick(KNOWLEDGE_OF_DOING)} ${inflect(verb)}`;
    return start(lead, vocabulary, objects);
  }
  if (shape < 0.9) return start(`${random.pick(KNOWLEDGE_HOW_TO)} ${verb}`, vocabulary, objects);
  const rules = random.pick(vocabulary.route.rules);
  return start(`${rules} and how they apply to`, vocabulary, objects);
}

function skill(vocabulary: Vocabulary, random: Random): Statement {
  const [first, second] = [verbOf(vocabulary, random), verbOf(vocabulary, random)];
  const lead = random.chance(0.3) && first !== second ? `${first} and ${second}` : first;
  return start(lead, vocabulary, objectsOf(vocabulary, random));
}

function behaviour(vocabulary: Vocabulary, random: Random): Statement {
  return start(random.pick(BEHAVIOUR_STEMS), vocabulary, [random.pick(BEHAVIOUR_OBJECTS)]);
}

/** Adds clauses, one of each sort at most, until the statement has about as many words as wanted. */
function lengthen(
  statement: Statement,
  target: number,
  kind: KsbKind,
  vocabulary: Vocabulary,
  random: Random,
): Statement {
  const sorts = clauses(kind, vocabulary, random);
  const chosen = new Map<number, string>();
  let length = countWords(textOf(statement));
  for (const place of random.shuffle([...sorts.keys()])) {
    if (length >= target) break;
    const clause = sorts[place]?.() ?? '';
    const words = countWords(clause);
    if (length + words > STATEMENT_WORDS.most) continue;
    chosen.set(place, clause);
    length += words;
  }
  const inOrder = [...chosen].sort(([one], [other]) => one - other);
  const tail = inOrder.map(([, clause]) => clause).join('');
  return { ...statement, tail: tail.replace(/,$/, '') };
}

/** The sorts of clause of a kind, in the order in which a sentence has them. */
function clauses(kind: KsbKind, vocabulary: Vocabulary, random: Random): readonly (() => string)[] {
  const { route, terms, codes } = vocabulary;
  const purpose = () => ` ${random.pick(PURPOSE_VERBS)} ${random.pick(OUTCOMES)}`;
  const condition = () => ` ${random.pick(CONDITIONS)}`;
  const place = () => ` in ${random.pick(route.places)}`;
  const people = () => ` ${random.pick(['with', 'for', 'alongside'])} ${random.pick(route.people)}`;
  const tools = () => ` using ${random.pick(route.tools)}`;
  const rules = () =>
    ` ${random.pick(KEEPING_TO)} ${random.pick(random.chance(0.15) ? codes : route.rules)}`;
  const example = () => {
    const [one = '', other = ''] = random.sample(terms, 2);
    return `, ${random.pick(['for example', 'such as', 'including'])} ${one} and ${other},`;
  };
  const relation = () =>
    ` and ${random.pick(['the effect on', 'how this relates to', 'the links to'])} ${composeObject(vocabulary, random)}`;
  if (kind === 'behaviour') return [people, place, purpose, condition];
  if (kind === 'knowledge') return [example, place, relation, rules, purpose, condition];
  return [tools, people, place, rules, purpose, condition];
}
