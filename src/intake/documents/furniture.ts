/** What every saved page carries beside its document: menus, legends, feedback, names of icons. */
import type { Passage } from './passage.ts';

/** Lines that the pages of the publisher print around a document. */
const LINES = [
  /^[×✕✖xX]$/,
  /^[^\p{L}\p{N}]+$/u,
  /^(?:information|warning|search|menu|close|print|share|download) (?:symbol|icon)$/i,
  /^required (?:knowledge|skills?|behaviours?)$/i,
  /^back to (?:duty|top)(?: \d+)?$/i,
  /^duty ksbs$/i,
  /^(?:is this (?:web)?page useful|thank you for your feedback|tell us about your experience|yes|no|report a problem(?: with this page)?)\??$/i,
  /^(?:print (?:the )?(?:occupational standard|apprenticeship summary|end-point assessment plan)|view (?:the )?latest version|share this page|download)$/i,
  /^(?:skip to (?:main )?content|home|menu|search|cookies?(?: policy)?|privacy(?: notice)?|accessibility(?: statement)?|contact us|sitemap|close|back|breadcrumbs?)$/i,
  /^(?:un)?ticked\b.*\b(?:approved|developed|submitted)$/i,
  /^click on the below sections? to access\b/i,
  /^(?:knowledge|skills?|behaviours?|ksbs|details of the occupational standard|details of standard|contents?|(?:approved |mandatory )?qualifications?)$/i,
  /^we use cookies\b/i,
];

/** The legend of icons at the head of an occupational map. */
const LEGEND = new Set(
  [
    'Potential occupational standard',
    'Occupational standard in development',
    'Approved occupational standard',
    'Occupational standard without apprenticeship',
    'Custom occupational card',
    'Apprenticeship',
    'Higher Technical Qualification',
    'T Level',
    'T Level in development',
    'Technical Qualification',
    'Career starter apprenticeship',
    'Foundation apprenticeship',
    'Royal apprenticeship',
    'Occupational progression',
    'Technical education progression',
    'Mid green occupation',
    'Dark green occupation',
    'Light green occupation',
    'Favourite occupation',
  ].map((label) => label.toLowerCase()),
);

/** Whether a passage belongs to the page and not to the document. */
export function isFurniture({ text }: Pick<Passage, 'text'>): boolean {
  return LINES.some((line) => line.test(text));
}

/** Whether a passage is one label of the legend of icons. */
export function isLegend({ text }: Pick<Passage, 'text'>): boolean {
  return LEGEND.has(text.toLowerCase());
}
