/** Finds a Chromium for the browser tests and says how to start it. */
import sparticuz, { inflate } from '@sparticuz/chromium';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

/** What playwright's `launch` and `launchServer` take. */
export interface ChromiumLaunchOptions {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

/** Root in a container has no sandbox; the rest keeps the browser from calling home. */
const ARGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const REMEDY = `What to do: install Chromium (on Debian: apt-get install chromium), or set CHROME_PATH to the file of
a Chrome or Chromium that is already there.`;

/** Picks the browser: CHROME_PATH, else the one that npm brought, else /usr/bin/chromium. */
export async function chromiumLaunchOptions(): Promise<ChromiumLaunchOptions> {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}\n${REMEDY}`);
    return { executablePath: named, args: ARGS, env: environment() };
  }
  const packaged = await packagedChromium();
  if (typeof packaged === 'object') return packaged;
  const system = '/usr/bin/chromium';
  if (existsSync(system)) return { executablePath: system, args: ARGS, env: environment() };
  throw new Error(`No Chromium was found.\n${packaged}\n${REMEDY}`);
}

/** The browser of the npm package, or the reason why it does not run here. */
async function packagedChromium(): Promise<ChromiumLaunchOptions | string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `The package @sparticuz/chromium is for Linux on x64, and this is ${process.platform} on ${process.arch}.`;
  }
  const folder = await unpackOnce();
  const executablePath = join(folder, 'chromium');
  const fonts = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  const withLibraries = { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }; // nss and nspr
  let reason = '';
  for (const libraries of [{}, withLibraries]) {
    const env = environment({ ...fonts, ...libraries });
    const { status, stderr, error } = spawnSync(executablePath, ['--version'], {
      env,
      encoding: 'utf8',
    });
    if (status === 0) return { executablePath, args: ARGS, env };
    reason = error?.message ?? stderr.trim();
  }
  return `The browser of the package @sparticuz/chromium does not start: ${reason}`;
}

/** Unpacks the browser, its fonts and its libraries once per version of the package. */
async function unpackOnce(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const packageFolder = resolve(dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = resolve(import.meta.dirname, `../node_modules/.cache/chromium-${version}`);
  if (existsSync(folder)) return folder;

  // Unpacked beside its place and renamed, so that an unpacking that was cut short is never taken for whole.
  const staging = `${folder}-${process.pid}`;
  const { TMPDIR } = process.env;
  mkdirSync(staging, { recursive: true });
  process.env.TMPDIR = staging; // the package unpacks to the temporary folder
  try {
    await sparticuz.executablePath();
    await inflate(join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  writeFileSync(join(staging, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')));
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true });
    if (!existsSync(folder)) throw error; // else another process was faster
  }
  return folder;
}

/** The package's own list of font folders names fixed places; this one names where they are. */
function fontsConf(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}

function environment(more: Record<string, string> = {}): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...more };
}
