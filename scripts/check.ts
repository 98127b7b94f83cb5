/**
 * Checks the folder of content that CONTENT_DIR names: `npm run check`. Exits 1 on findings that stop.
 * With `--all` every warning is listed.
 */
import { parseArgs } from 'node:util';
import { stops } from '../src/catalogue/finding.ts';
import { CONTENT_DIR } from '../src/catalogue/load.ts';
import { checkContent } from '../src/checks/index.ts';
import { writeReport } from '../src/checks/reporter.ts';

const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const result = checkContent(CONTENT_DIR);
console.log(writeReport(result, values));
if (result.findings.some(stops)) process.exitCode = 1;
