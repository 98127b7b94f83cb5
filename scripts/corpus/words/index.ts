/** The words of all fifteen routes of the occupational maps. */
import { AGRICULTURE } from './agriculture.ts';
import { BUSINESS } from './business.ts';
import { CARE } from './care.ts';
import { CATERING } from './catering.ts';
import { CONSTRUCTION } from './construction.ts';
import { CREATIVE } from './creative.ts';
import { DIGITAL } from './digital.ts';
import { EDUCATION } from './education.ts';
import { ENGINEERING } from './engineering.ts';
import { HAIR_AND_BEAUTY } from './hair-and-beauty.ts';
import { HEALTH } from './health.ts';
import { LEGAL } from './legal.ts';
import { PROTECTIVE } from './protective.ts';
import { SALES } from './sales.ts';
import { TRANSPORT } from './transport.ts';
import type { RouteWords } from './route-words.ts';

/** Every route, in order of name. */
export const ROUTES: readonly RouteWords[] = [
  AGRICULTURE,
  BUSINESS,
  CARE,
  CATERING,
  CONSTRUCTION,
  CREATIVE,
  DIGITAL,
  EDUCATION,
  ENGINEERING,
  HAIR_AND_BEAUTY,
  HEALTH,
  LEGAL,
  PROTECTIVE,
  SALES,
  TRANSPORT,
];
