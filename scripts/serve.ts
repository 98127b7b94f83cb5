/** Serves the built site: `npm run serve -- [--port 4321] [--dir dist]`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './static-server.ts';

try {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4321' },
      dir: { type: 'string', default: 'dist' },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new Error(`--port "${values.port}" is not a port. Give a number from 0 to 65535.`);
  }
  if (!existsSync(join(values.dir, 'index.html'))) {
    throw new Error(`There is no built site in "${values.dir}". Build it first: npm run build.`);
  }
  const { url } = await startServer({ dir: values.dir, port, base: process.env.BASE ?? '/' });
  console.log(`KSB Atlas is at ${url}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
