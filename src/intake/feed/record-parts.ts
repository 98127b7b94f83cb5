/** Reads the lists of a record: statements with the codes of their places, duties, and options. */
import { RefSchema } from '../../model/ids.ts';
import { readFlag } from './numbers.ts';
import { ODD } from './dates.ts';
import { readText } from './feed-text.ts';
import { idOf, listOf, textIn } from './record-values.ts';
import type { RawRecord, Values } from './record-values.ts';
import type { FeedDuty, FeedLink, FeedOption, FeedStatement } from './record.ts';
import { slugsOf } from './slugs.ts';

/** Each list of statements, the letters of its codes, and its ids; in the order of the field. */
const STATEMENT_LISTS = [
  ['knowledges', 'K', 'knowledgeId'],
  ['technicalKnowledges', 'TK', 'id'],
  ['skills', 'S', 'skillId'],
  ['technicalSkills', 'TS', 'id'],
  ['behaviours', 'B', 'behaviourId'],
  ['employabilitySkillsAndBehaviours', 'ESB', 'id'],
] as const;

/** Every statement; its code is the place in its list, counted from 1. */
export function readStatements(values: Values): FeedStatement[] {
  return STATEMENT_LISTS.flatMap(([list, letters, idField]) =>
    values.items(list).map(({ item, field }, place) => ({
      code: `${letters}${place + 1}`,
      id: idOf(item[idField] ?? item['id']),
      field,
      text: textIn(item, 'detail'),
    })),
  );
}

const MAPPINGS = ['mappedKnowledge', 'mappedSkills', 'mappedBehaviour'] as const;

/** Every duty with the ids that it maps to. */
export function readDuties(values: Values): FeedDuty[] {
  return values.items('duties').map(({ item, field }, place) => {
    const core = readFlag(item['isThisACoreDuty']);
    return {
      code: `D${place + 1}`,
      field,
      text: textIn(item, 'dutyDetail'),
      core: core === ODD ? undefined : core,
      ksbs: MAPPINGS.flatMap((name) => readLinks(values, item, field, name)),
      options: readLinks(values, item, field, 'mappedOptions'),
    };
  });
}

function readLinks(values: Values, duty: RawRecord, path: string, name: string): FeedLink[] {
  const field = `${path}.${name}`;
  const list = listOf(duty[name]);
  if (!list) values.broken.push({ field, given: JSON.stringify(duty[name]), wanted: 'a list' });
  return (list ?? []).map((id, index) => ({ field: `${field}[${index}]`, id: idOf(id) }));
}

/**
 * Every option, under an id of ours made of its title. Older records list titles alone, in a field of their own,
 * and no duty can map to those.
 */
export function readOptions(values: Values): FeedOption[] {
  const structured = values.items('options').map(({ item, field }) => {
    const ref = RefSchema.safeParse(item['occupationCode']);
    return {
      id: idOf(item['optionId'] ?? item['id']),
      field,
      title: textIn(item, 'title'),
      ref: ref.success ? ref.data : undefined,
    };
  });
  const items = structured.length ? structured : readTitles(values);
  const slugs = slugsOf(items.map(({ title }) => title.text));
  return items.map((item, index) => ({ ...item, slug: slugs[index] ?? '' }));
}

const TITLES = 'optionsUnstructuredTemplate';

function readTitles(values: Values): Omit<FeedOption, 'slug'>[] {
  return values.texts(TITLES).texts.map((title, index) => ({
    id: '',
    field: `${TITLES}[${index}]`,
    title: readText(title),
    ref: undefined,
  }));
}
