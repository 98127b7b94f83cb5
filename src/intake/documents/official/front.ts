/** What stands before the summary of a standard page: its title, key information and notices. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Standard } from '../../../model/standard.ts';
import { isFurniture } from '../furniture.ts';
import type { Passage, SavedDocument } from '../passage.ts';
import { findRef } from './identity.ts';
import { readKeyInformation, readLabelled } from './key-information.ts';
import type { KeyInformation } from './key-information.ts';

/** What the head of the page says. */
export interface Front {
  facts: KeyInformation & { title: string | undefined };
  newerVersion: Standard['newerVersion'];
  /** Sentences that stand there, such as notices. */
  notices: Passage[];
  left: Passage[];
  findings: Finding[];
}

const NEWER = /^This (?:is )?not the latest approved version\b/i;
const NEWER_LINK = /\s*View (?:the )?latest version\.?$/i;
/** Headings of notices that stand above their words. */
const NOTICE_HEADING =
  /^(?:higher technical qualifications?|dispensation|change request|notice|important)$/i;
const LONGEST_TITLE = 14;

/** Reads the passages before the summary. */
export function readFront(document: SavedDocument, passages: readonly Passage[]): Front {
  const { value: labelled, left: unlabelled } = readLabelled(passages);
  const { facts, findings } = readKeyInformation(document.path, labelled);
  const newer = unlabelled.find(({ text }) => NEWER.test(text));
  const others = unlabelled.filter(
    (passage) => passage !== newer && !isFurniture(passage) && !NOTICE_HEADING.test(passage.text),
  );
  const notices = others.filter(({ kind, text }) => kind !== 'heading' && isSentence(text));
  const heads = others.filter((passage) => !notices.includes(passage));
  const first = labelled[0]?.line ?? Infinity;
  const titled =
    heads.find(({ kind }) => kind === 'heading') ??
    heads.findLast(({ kind, line, text }) => kind === 'text' && line < first && isTitle(text));
  const title = titled?.text ?? titleOfWindow(document.windowTitle);
  return {
    facts: { ...facts, title },
    newerVersion: newer && {
      notice: newer.text.replace(NEWER_LINK, ''),
      ...refLinked(newer.links),
    },
    notices,
    left: heads.filter(({ text }) => text !== title),
    findings,
  };
}

function isSentence(text: string): boolean {
  return /[.!?]$/.test(text) && text.split(' ').length > 4;
}

function isTitle(text: string): boolean {
  return text.split(' ').length <= LONGEST_TITLE && !/[.:;]$/.test(text);
}

function refLinked(links: readonly string[]): { ref?: string } {
  const ref = links.map(findRef).find((found) => found !== undefined);
  return ref === undefined ? {} : { ref };
}

/** The title of a window names the page first and the site after a mark. */
function titleOfWindow(windowTitle: string | undefined): string | undefined {
  const [title = ''] = (windowTitle ?? '').split(/\s+[|/·–—-]\s+/);
  return title && isTitle(title) && !/^(?:occupational standard|skills england)/i.test(title)
    ? title
    : undefined;
}
