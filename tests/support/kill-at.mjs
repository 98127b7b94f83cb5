/**
 * Loaded before a script (`--import`): kills its process, as `kill -9` does, right before its n-th change of the
 * file system, KILL_AT. Without KILL_AT it writes into the file COUNT_INTO how many changes there were.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CHANGES = [
  'copyFileSync',
  'linkSync',
  'mkdirSync',
  'openSync',
  'renameSync',
  'rmSync',
  'writeFileSync',
  'writeSync',
];
const { appendFileSync } = fs;
const killAt = Number(process.env['KILL_AT'] ?? 0);
let count = 0;

for (const name of CHANGES) {
  const original = fs[name];
  fs[name] = (...args) => {
    count += 1;
    if (count === killAt) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();

const into = process.env['COUNT_INTO'];
if (into !== undefined) process.on('exit', () => appendFileSync(into, `${count}\n`));
