/** The head of an occupational map page: names, level, salary and classification. */
import type { Finding } from '../../../catalogue/finding.ts';
import type { Status } from '../../../model/standard.ts';
import type { Passage } from '../passage.ts';
import { readKeyInformation, readLabelled } from './key-information.ts';

/** Facts of the head, each undefined where it is not printed. */
export interface MapHead {
  ref: string | undefined;
  version: string | undefined;
  updated: string | undefined;
  status: Status | undefined;
  title: string | undefined;
  route: string | undefined;
  level: number | undefined;
  technicalLevel: string | undefined;
  sentence: string | undefined;
  salary: number | undefined;
  soc: { code: string; title: string } | undefined;
  left: Passage[];
  findings: Finding[];
}

const LEVEL = /^Level ([2-8])\s*[-–—:]\s*(.+)$/i;
const SALARY = /^average \(median\) salary:?\s*£([\d,]+)(?: per year)?$/i;
const SOC = /^SOC 2020 code:?\s*(\d{4})[\s:–-]+(.+)$/i;
const TRAIL = /^home\s+(.+)$|\s[›»>/]\s/i;

/** Reads the passages before the first heading of the page. */
export function readMapHead(path: string, passages: readonly Passage[]): MapHead {
  const { value: labelled, left: unlabelled } = readLabelled(passages);
  const { facts, findings } = readKeyInformation(path, labelled);
  const taken = new Set<Passage>();
  const take = (found: (text: string) => RegExpExecArray | null) => {
    const passage = unlabelled.find(({ text }) => found(text));
    if (passage) taken.add(passage);
    return passage && found(passage.text);
  };
  const level = take((text) => LEVEL.exec(text));
  const salary = take((text) => SALARY.exec(text));
  const soc = take((text) => SOC.exec(text));
  const levelAt = unlabelled.findIndex(({ text }) => LEVEL.test(text));
  const before = unlabelled.slice(0, Math.max(0, levelAt));
  const trail = before.find(({ kind, text }) => kind !== 'heading' && TRAIL.test(text));
  const names = before.filter((passage) => passage !== trail);
  const title =
    names.find(({ kind }) => kind === 'heading')?.text ??
    names.find(({ text }, index) => names.some((other, at) => at > index && other.text === text))
      ?.text ??
    names[0]?.text;
  const others = names.filter(({ text }) => text !== title);
  const fromTrail = trail && TRAIL.exec(trail.text)?.[1];
  const route =
    facts.route ??
    others.find(({ text }) => text === fromTrail)?.text ??
    others.at(-1)?.text ??
    fromTrail;
  const sentence = unlabelled
    .slice(levelAt + 1)
    .find((passage) => !taken.has(passage) && passage.kind !== 'heading');
  if (sentence) taken.add(sentence);
  if (trail) taken.add(trail);
  return {
    ...{ ref: facts.ref, version: facts.version, updated: facts.updated, status: facts.status },
    title,
    route,
    level: level?.[1] === undefined ? facts.level : Number(level[1]),
    technicalLevel: level?.[2],
    sentence: sentence?.text,
    salary: salary?.[1] === undefined ? undefined : Number(salary[1].replaceAll(',', '')),
    soc: soc?.[1] === undefined ? undefined : { code: soc[1], title: soc[2] ?? '' },
    left: unlabelled.filter(
      (passage) => !taken.has(passage) && passage.text !== title && passage.text !== route,
    ),
    findings,
  };
}
