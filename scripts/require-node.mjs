/**
 * First step of every npm script that needs Node 22.12: stops with the remedy where an older one runs.
 * Plain JavaScript, because the Node that it has to refuse cannot read TypeScript.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  console.error(`KSB Atlas needs Node 22.12 or newer, and this is Node ${process.versions.node} on ${process.platform} ${process.arch}.
On Linux (x64 and arm64) "npm ci" brings Node 24 along as an optional package; npm leaves it out
without a word where the download fails or where optional packages are switched off.
What to do: run "npm ci --include=optional" again; if this message stays, install Node 22.12 or newer
(https://nodejs.org/) and run the command again.`);
  process.exit(1);
}
