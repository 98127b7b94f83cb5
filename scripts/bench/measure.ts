/** Runs a command and says how long it took and how much memory it and all that it started held at most. */
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took. */
export interface Measure {
  seconds: number;
  /** Largest sum of resident memory of the command and its children, in MB; undefined where /proc is not there. */
  megabytes: number | undefined;
  /** What it printed. */
  output: string;
}

const INTERVAL = 100;

/** Runs a command to its end. @throws Error with what it printed where it fails. */
export async function measure(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Measure> {
  const started = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (output += String(text)));
  let peak = 0;
  const timer = setInterval(
    () => (peak = Math.max(peak, residentMemory(child.pid ?? 0))),
    INTERVAL,
  );
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return {
    seconds: (performance.now() - started) / 1000,
    megabytes: peak ? peak / 1024 : undefined,
    output,
  };
}

/** Kilobytes that a process and its descendants hold now; 0 where /proc is not there. */
function residentMemory(root: number): number {
  const processes = new Map<number, { parent: number; kilobytes: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      const status = readStatus(name);
      if (status) processes.set(Number(name), status);
    }
  } catch {
    return 0;
  }
  const belongs = (pid: number): boolean =>
    pid === root || (processes.has(pid) && belongs(processes.get(pid)?.parent ?? 0));
  return [...processes].reduce(
    (sum, [pid, { kilobytes }]) => sum + (belongs(pid) ? kilobytes : 0),
    0,
  );
}

function readStatus(pid: string): { parent: number; kilobytes: number } | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0),
      kilobytes: Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0),
    };
  } catch {
    return undefined; // it has ended
  }
}
