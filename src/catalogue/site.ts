/** The catalogue of the site that is being built: loaded once, shared by every page. */
import { CONTENT_DIR, loadCatalogue } from './load.ts';

/** All content of this build. */
export const catalogue = loadCatalogue(CONTENT_DIR);
