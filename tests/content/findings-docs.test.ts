/** Each rule has a page in docs/findings, each page a rule, and both say the same. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FOLDER, readFindingPages, writeFindingsIndex } from '../../scripts/findings-index.ts';
import { writeFinding } from '../../src/catalogue/finding.ts';
import { RULES, checkContent } from '../../src/checks/index.ts';
import { examplesOf, findingsOfRule, findingsOfSwap } from '../support/doc-examples.ts';

/** What the tests need to know of a rule. */
interface RuleFacts {
  id: string;
  finds: string;
  /** Left out by the content checks, whose findings stop unless their file says otherwise. */
  severity?: string;
}

/** Findings of reading itself, which are no rule of their own file. */
const OF_READING: RuleFacts[] = [
  {
    id: 'schema',
    finds: 'A field that is missing, misspelt, empty, or not what its schema asks for.',
  },
  {
    id: 'syntax',
    finds: 'A text that is not YAML or JSON, or a page of guidance without front matter.',
  },
  {
    id: 'stray-file',
    finds: 'A file in a folder of content whose name does not end as content does.',
  },
  { id: 'no-content', finds: 'A folder of content without a single standard.' },
];

/** Rooms in which each file may hold a rule. */
const ROOMS = ['src/checks', 'src/intake/documents', 'src/intake/feed'];

/** Every rule that a file of the rooms exports: what has an id and says what it finds. */
async function rulesOf(room: string): Promise<RuleFacts[]> {
  if (!existsSync(room)) return [];
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort();
  const modules = await Promise.all(
    files.map(
      (name) => import(join(process.cwd(), room, name)) as Promise<Record<string, unknown>>,
    ),
  );
  return [...new Set(modules.flatMap((module) => Object.values(module)))].filter(isRule);
}

function isRule(value: unknown): value is RuleFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'finds' in value &&
    typeof value.finds === 'string'
  );
}

const rules = [...OF_READING, ...(await Promise.all(ROOMS.map(rulesOf))).flat()];
const pages = readFindingPages();
const pageOf = (id: string) => pages.find((page) => page.id === id);

describe('The pages of docs/findings', () => {
  test('are one for each rule, and none is too many', () => {
    const ids = rules.map(({ id }) => id).toSorted();
    expect(ids.length).toBeGreaterThanOrEqual(RULES.length + OF_READING.length);
    expect(ids).toEqual([...new Set(ids)]);
    expect(pages.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  test.each(rules)('say what the rule finds, and with which severity: $id', (rule) => {
    const { title, severity, finds } = pageOf(rule.id) ?? {};
    const wanted = rule.severity ?? (isWeighed(rule.id) ? WEIGHED : 'stops');
    expect({ title, severity: severity?.toLowerCase(), finds }).toEqual({
      title: rule.id,
      severity: wanted,
      finds: rule.finds,
    });
  });

  test.each(pages)('have a good example, a bad one, the reason and the remedy: $id', ({ text }) => {
    const parts = text.match(/^(?:Good|Bad|\*\*Why\.\*\*|\*\*What to do\.\*\*)/gm);
    expect(parts).toEqual(['Good', 'Bad', '**Why.**', '**What to do.**']);
    const lines = text.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(30);
  });

  test('are all in the index, which is made of them', async () => {
    const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    expect(index, 'Run npm run findings.').toBe(await writeFindingsIndex(pages));
  });
});

/** How the page of a rule says that its findings only warn in files that a sync wrote. */
const WEIGHED = 'stops; warns in what a sync wrote';

function isWeighed(id: string): boolean {
  const file = `src/checks/${id}.ts`;
  return existsSync(file) && /\bweigh\(/.test(readFileSync(file, 'utf8'));
}

describe('The bad example of a content check is found to be what its page says', () => {
  const withoutSwap = ['stray-file', 'no-content'];
  const swaps = [...RULES, ...OF_READING]
    .map(({ id }) => ({ id, text: pageOf(id)?.text ?? '' }))
    .filter(({ id }) => !withoutSwap.includes(id));

  test.each(swaps)('$id', ({ id, text }) => {
    const [good, bad, ...more] = examplesOf(text);
    expect(more).toEqual([]);
    if (!good?.isGood || !bad || bad.isGood) throw new Error('Wanted: a good and a bad example.');
    expect(bad.says.length).toBeGreaterThan(0);
    expect(findingsOfSwap(id, good, bad)).toEqual(bad.says);
    expect(findingsOfSwap(id, good, good)).toEqual([]);
  });

  test('stray-file', () => {
    const said = findingsOfRule('stray-file', {
      file: 'standards/ST9901/notes.txt',
      text: 'Note.',
    });
    expect(pageOf('stray-file')?.text).toContain(`\`\`\`text\n${said.join('\n')}\n\`\`\``);
  });

  test('no-content', () => {
    const [said] = checkContent('drafts').findings.map(writeFinding);
    expect(pageOf('no-content')?.text).toContain(`\`\`\`text\n${said ?? ''}\n\`\`\``);
  });
});
