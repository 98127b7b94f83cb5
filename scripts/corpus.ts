/** Makes a corpus for tests and the benchmark: `npm run corpus -- --standards 712 --versions 2032 --seed 1 --into DIR`. */
import { sayCount } from '../src/catalogue/wording.ts';
import { readArguments } from './corpus/arguments.ts';
import { makeCorpus } from './corpus/make-corpus.ts';

try {
  const { order, into } = readArguments(process.argv.slice(2));
  const start = performance.now();
  const figures = makeCorpus(order, into);
  const seconds = (performance.now() - start) / 1000;
  const say = (count: number) => count.toLocaleString('en-GB');
  console.log(
    [
      [
        sayCount(figures.standards, 'standard', 'standards'),
        sayCount(figures.versions, 'version', 'versions'),
        sayCount(figures.records, 'record', 'records'),
      ].join(', '),
      `${say(figures.ksbs)} KSBs in the newest versions: median ${figures.median}, most ${figures.most}; ${say(figures.statements)} different statements, ${say(figures.words)} different words`,
      `${say(figures.traps)} places with a trap`,
      `${(figures.bytes / 1e6).toFixed(1)} MB of feed in ${seconds.toFixed(1)} s, peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB, into ${into}`,
    ].join('\n'),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
