/** Loads the catalogue of CONTENT_DIR and nothing else, so that its time and memory can be measured. */
import { CONTENT_DIR, loadCatalogue } from '../../src/catalogue/load.ts';

console.log(`${loadCatalogue(CONTENT_DIR).versions.size} versions`);
