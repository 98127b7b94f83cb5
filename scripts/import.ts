/** Turns saved pages into content: `npm run import -- FILE…`. Exits 1 where something keeps it from doing so. */
import { parseArgs } from 'node:util';
import { CONTENT_DIR } from '../src/catalogue/load.ts';
import { runImport } from '../src/intake/documents/command.ts';

const USAGE = `npm run import -- FILE… [--check] [--into DIR] [--source ID]

Reads saved pages (HTML or text) and writes what they say to content: an occupational standard, an occupational map,
an assessment plan, or a provider's programme outline (Markdown). The kind is told by the content of each file.

  --check      write nothing; print the differences to content, and exit 1 where there are any
  --into DIR   folder of content (${CONTENT_DIR})
  --source ID  id of the source that a new document is entered under; made from the document where left out
  --help       print this`;

/** What was typed, or why it cannot be understood. */
function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        check: { type: 'boolean', default: false },
        into: { type: 'string', default: CONTENT_DIR },
        source: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

const read = readArguments();
if ('problem' in read) {
  console.error(`${read.problem}\n\n${USAGE}`);
  process.exitCode = 1;
} else if (read.values.help) {
  console.log(USAGE);
} else if (!read.positionals.length) {
  console.error(`Name at least one file.\n\n${USAGE}`);
  process.exitCode = 1;
} else {
  const { check, into, source } = read.values;
  const day = new Date().toISOString().slice(0, 10);
  try {
    const request = { paths: read.positionals, dir: into, sourceId: source, day };
    const { out, code } = await runImport(request, check);
    console.log(out.join('\n'));
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
