/** Checks the folder of content that CONTENT_DIR names: `npm run check`. Exits 1 on findings. */
import { CONTENT_DIR } from '../src/catalogue/load.ts';
import { checkContent } from '../src/checks/index.ts';
import { writeReport } from '../src/checks/reporter.ts';

const result = checkContent(CONTENT_DIR);
console.log(writeReport(result));
if (result.findings.length) process.exitCode = 1;
