/** The first version of a standard: how much it holds, its options, and the marks of its traps. */
import { createBody, type Body, type Item, type Option } from './body.ts';
import type { StandardPlan } from './plan.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './compose.ts';
import type { Statement } from './statement.ts';
import type { TrapId } from './trap-table.ts';

/** What the first version of a standard says. */
export function makeFirstVersion(plan: StandardPlan, vocabulary: Vocabulary, random: Random): Body {
  const body = firstBody(plan, vocabulary, random);
  markStatements(body.items, plan.traps, random);
  return body;
}

function firstBody(plan: StandardPlan, vocabulary: Vocabulary, random: Random): Body {
  if (plan.kind !== 'ST') {
    const behaviour = plan.kind === 'FA' ? random.between(8, 12) : 0;
    const ksbs = { knowledge: random.between(8, 20), skill: random.between(8, 20), behaviour };
    return createBody({ ksbs, duties: 0, options: [] }, vocabulary, random);
  }
  const total = random.around(63, 0.35, 20, 140);
  const behaviour = Math.max(4, Math.round(total * (0.08 + random.fraction() * 0.08)));
  const knowledge = Math.round((total - behaviour) * (0.42 + random.fraction() * 0.14));
  const ksbs = { knowledge, skill: total - behaviour - knowledge, behaviour };
  const duties = random.around(11, 0.28, 6, 25);
  const options = plan.hasOptions ? makeOptions(plan, duties, random) : [];
  return createBody({ ksbs, duties, options }, vocabulary, random);
}

function makeOptions(plan: StandardPlan, duties: number, random: Random): Option[] {
  const count = random.between(2, Math.min(6, duties - 3));
  return random.sample(plan.route.fields, count).map((field, place) => ({
    id: random.uuid(),
    title: `${field.charAt(0).toUpperCase()}${field.slice(1)} ${plan.title.split(' ').at(-1) ?? ''}`,
    occupationCode: `OCC${plan.digits}${String.fromCharCode(65 + place)}`,
  }));
}

/** Puts the marks of a standard's traps into two of its statements each. */
function markStatements(items: readonly Item[], traps: ReadonlySet<TrapId>, random: Random): void {
  const free = random.shuffle(items.filter(({ statement }) => statement.objects.length > 0));
  const mark = (trap: TrapId, change: (statement: Statement) => Partial<Statement>) => {
    if (!traps.has(trap)) return;
    for (const item of free.splice(0, 2)) {
      item.statement = { ...item.statement, ...change(item.statement) };
    }
  };
  mark('curly-quotes', ({ objects, tail }) => ({
    objects: quote(objects, '‘', '’'),
    tail: `${tail} from the employer’s point of view`,
  }));
  mark('straight-quotes', ({ objects }) => ({ objects: quote(objects, '"', '"') }));
  mark('lower-case-start', () => ({ lowerCase: true }));
  mark('html-entity', ({ objects }) => ({ joint: '&', objects: [...objects, 'own practice'] }));
  mark('statement-list', ({ tail }) => ({
    tail: `${tail}, including`,
    list: ['own organisation', 'partner organisations', 'the wider sector'],
  }));
}

/** Puts the first object between quotation marks. */
function quote([first = '', ...rest]: readonly string[], open: string, close: string): string[] {
  return [`${open}${first}${close}`, ...rest];
}
