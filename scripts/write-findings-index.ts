/** Writes the index of docs/findings from its pages: `npm run findings`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, readFindingPages, writeFindingsIndex } from './findings-index.ts';

const pages = readFindingPages();
writeFileSync(join(FOLDER, 'README.md'), await writeFindingsIndex(pages));
console.log(`${FOLDER}/README.md: ${pages.length} rules.`);
