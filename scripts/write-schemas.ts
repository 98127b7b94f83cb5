/**
 * Writes the JSON Schema of each kind of content file to public/data/schema: `npm run schemas`.
 * With `--check` it writes nothing and exits 1 where a file differs.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeJsonSchema } from '../src/exports/json-schema.ts';
import { SCHEMAS } from '../src/model/schemas.ts';
import type { SchemaName } from '../src/model/schemas.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = 'public/data/schema';

const wanted = new Map(
  (Object.keys(SCHEMAS) as SchemaName[]).map((name) => [`${name}.json`, writeJsonSchema(name)]),
);
const held = existsSync(folder) ? readdirSync(folder) : [];
const stale = [...wanted].filter(
  ([file, text]) => !held.includes(file) || readFileSync(join(folder, file), 'utf8') !== text,
);
const surplus = held.filter((file) => file.endsWith('.json') && !wanted.has(file));

if (values.check) {
  for (const [file] of stale)
    console.log(`${join(folder, file)}: is not what the schemas say. Run npm run schemas.`);
  for (const file of surplus)
    console.log(`${join(folder, file)}: belongs to no schema. Run npm run schemas.`);
  if (stale.length || surplus.length) process.exitCode = 1;
  else console.log(`${folder}: ${wanted.size} schemas, all up to date.`);
} else {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of stale) writeFileSync(join(folder, file), text);
  for (const file of surplus) rmSync(join(folder, file));
  console.log(
    `${folder}: ${wanted.size} schemas, ${stale.length} written, ${surplus.length} taken away.`,
  );
}
