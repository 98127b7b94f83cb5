/** The pages of docs/findings, one for each rule, and the index of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';

/** Folder of the pages. */
export const FOLDER = 'docs/findings';

/** What the head of a page says of its rule. */
export interface FindingPage {
  /** Id of the rule, which is the name of the file. */
  id: string;
  /** Heading of the page. */
  title: string;
  /** What the finding does, as the page says it: `Stops`, `Drops`, `Warns`, or more than one of them. */
  severity: string;
  /** What the rule finds, in one sentence. */
  finds: string;
  text: string;
}

/** Every page, in order of id. */
export function readFindingPages(): FindingPage[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8');
      const [, title = '', severity = '', finds = ''] =
        /^# (.+)\n\n\*\*([^*]+)\.\*\* (.+)\n/.exec(text) ?? [];
      return { id: name.replace('.md', ''), title, severity, finds, text };
    });
}

/** The index of the pages, as the text of docs/findings/README.md. */
export async function writeFindingsIndex(pages: readonly FindingPage[]): Promise<string> {
  const rows = pages.map(
    ({ id, severity, finds }) =>
      `| [${id}](${id}.md) | ${severity.toLowerCase()} | ${finds.replaceAll('|', '\\|')} |`,
  );
  return format(
    [HEAD, '| rule | severity | what it finds |', '| --- | --- | --- |', ...rows].join('\n'),
    {
      parser: 'markdown',
    },
  );
}

const HEAD = `# Findings

What the checks, the import and the sync may find. Each finding names the place, what is wrong and what to do, and
belongs to one rule. The page of a rule begins with its id, what its findings do, and what it finds; a good and a bad
example, the reason and the remedy follow.

- **stops**: nothing is written or built until it is mended;
- **drops**: one version or file is left as it was, and all else goes on;
- **warns**: the rest goes on, and somebody should look.

The table is made of the first lines of the pages: \`npm run findings\`.
`;
