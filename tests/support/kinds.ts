/** One page of each kind: a new kind of page is added here and every general rule then holds for it. */
const KINDS = {
  home: '/',
  standards: '/standards/',
  'standard with duties': '/standards/occ0868/',
  'standard with an assessment plan': '/standards/st0663/',
  'knowledge with duties': '/standards/occ0868/k7/',
  'knowledge with grade descriptors': '/standards/st0663/k7/',
  behaviour: '/standards/st0663/b7/',
  duty: '/standards/occ0868/d1/',
  'matrix of duties': '/standards/occ0868/matrix/',
  'matrix of methods': '/standards/st0663/matrix/',
  'assessment plan': '/standards/st0663/assessment/',
  'assessment method': '/standards/st0663/assessment/am1/',
  'assessment method that is a test': '/standards/st0663/assessment/am3/',
  version: '/standards/occ0868/v/2021-06-10/',
  "a standard's progression": '/standards/occ0088b/progression/',
  programme: '/programmes/quest-early-intervention-practitioner/',
  'early help': '/early-help/',
  'early help of a nation': '/early-help/scotland/',
  progression: '/progression/',
  discrepancies: '/discrepancies/',
  changes: '/changes/',
  glossary: '/glossary/',
  search: '/search/',
  about: '/about/',
  accessibility: '/accessibility/',
  'not found': '/404.html',
};

/** A kind of page: `home`, `duty`, `matrix of duties` … */
export type Kind = keyof typeof KINDS;

/** Address of one page of each kind. */
export function oneOfEachKind(): ReadonlyMap<Kind, string> {
  return new Map(Object.entries(KINDS) as [Kind, string][]);
}

/** Address of the page that stands for a kind. */
export function addressOfKind(kind: Kind): string {
  return KINDS[kind];
}
