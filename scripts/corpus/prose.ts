/** The long texts of a record: overview, summary, information and the people who made the standard. */
import type { Item } from './body.ts';
import { FILLER_HTML, bullets, escapeHtml, paragraphs } from './html.ts';
import type { StandardPlan } from './plan.ts';
import type { Random } from './random.ts';
import { codePrefix } from './versions.ts';
import { composeObject, inflect, type Vocabulary } from './compose.ts';
import { textOf } from './statement.ts';
import type { TrapId } from './trap-table.ts';
import {
  ADJECTIVES,
  CONDITIONS,
  EMPLOYERS,
  OUTCOMES,
  PURPOSE_VERBS,
  VERBS,
} from './words/general.ts';

/** One or two sentences about the role. */
export function writeOverview(vocabulary: Vocabulary, random: Random): string {
  const { route } = vocabulary;
  const verb = inflect(random.pick(route.verbs));
  const text = `${verb} and ${inflect(random.pick(VERBS))} ${random.pick(route.objects)} ${random.pick(PURPOSE_VERBS)} ${random.pick(OUTCOMES)}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The summary of the occupation: HTML, escaped as often as its traps say. */
export function writeSummary(
  title: string,
  vocabulary: Vocabulary,
  traps: ReadonlySet<TrapId>,
  random: Random,
): string {
  if (traps.has('summary-filler')) return FILLER_HTML;
  const { route } = vocabulary;
  const name = title.trim().toLowerCase();
  const html = [
    paragraphs([
      `This occupation is found in ${listOf(route.places, 3, random)}. ${sentences(6, vocabulary, random)}`,
      `The broad purpose of the occupation is to ${random.pick(VERBS)} ${random.pick(route.objects)} ${random.pick(PURPOSE_VERBS)} ${random.pick(OUTCOMES)}.&nbsp;${sentences(9, vocabulary, random)}`,
      sentences(8, vocabulary, random),
      sentences(7, vocabulary, random),
      `In their daily work, an employee in this occupation interacts with:`,
    ]),
    bullets(random.sample(route.people, random.between(3, 6))),
    paragraphs([`<strong>An employee in this occupation will be responsible for:</strong><br />`]),
    bullets(
      Array.from(
        { length: random.between(5, 9) },
        () =>
          `${inflect(random.pick(VERBS))} ${composeObject(vocabulary, random)} ${random.pick(CONDITIONS)}`,
      ),
    ),
    paragraphs([`A ${name} may work alone or in a team &ndash; often both.`]),
  ].join('\r\n');
  const hostile = traps.has('summary-script')
    ? `${html}<script>alert("corpus")</script><img src="x" onerror="alert(1)" alt="" />`
    : html;
  const once = escapeHtml(hostile);
  return traps.has('summary-escaped-twice') ? escapeHtml(once) : once;
}

/** The information of a standard: everything as HTML where it has no structured KSBs, else little. */
export function writeInformation(
  plan: StandardPlan,
  items: readonly Item[],
  isAll: boolean,
  vocabulary: Vocabulary,
  random: Random,
): string {
  if (!isAll) {
    if (random.chance(0.3)) return random.pick(['', FILLER_HTML]);
    return escapeHtml(
      paragraphs([16, 18, 18].map((count) => sentences(count, vocabulary, random))),
    );
  }
  const parts = (['knowledge', 'skill', 'behaviour'] as const).map((kind) => {
    const rows = items.filter((item) => item.kind === kind);
    const texts = rows.map(
      ({ statement }, place) =>
        `<strong>${codePrefix(plan.kind, kind)}${place + 1}</strong> ${textOf(statement)}`,
    );
    return `<h3>${kind}</h3>\r\n${bullets(texts)}`;
  });
  return escapeHtml(parts.join('\r\n'));
}

/** Employers that made the standard, on one line. */
export function writeEmployers(random: Random): string {
  return random.sample(EMPLOYERS, random.between(5, 16)).join(', ');
}

/** What people need before they start: HTML, escaped once. */
export function writeEntryRequirements(random: Random): string {
  return escapeHtml(
    paragraphs([
      `Individual employers will set the selection criteria, which may include ${random.pick(['five GCSEs', 'A levels', 'prior experience', 'a driving licence', 'an aptitude test'])}. ${random.pick(['', 'Checks may be needed.', 'A medical may be needed.'])}`.trim(),
    ]),
  );
}

function sentences(count: number, vocabulary: Vocabulary, random: Random): string {
  return Array.from({ length: count }, () => sentence(vocabulary, random)).join(' ');
}

function sentence(vocabulary: Vocabulary, random: Random): string {
  const { route, terms } = vocabulary;
  const object = composeObject(vocabulary, random);
  const verb = random.pick(VERBS);
  return random.pick([
    () =>
      `They ${verb} ${object} and work with ${random.pick(route.people)} ${random.pick(CONDITIONS)}.`,
    () =>
      `The role calls for ${random.pick(ADJECTIVES)} knowledge of ${object}, ${random.pick(terms)} and ${random.pick(route.objects)}.`,
    () =>
      `For example, they might ${random.pick(route.verbs)} in ${random.pick(route.places)} using ${random.pick(route.tools)}.`,
    () =>
      `They must keep to ${random.pick(route.rules)} ${random.pick(PURPOSE_VERBS)} ${random.pick(OUTCOMES)}.`,
    () =>
      `Some of them ${verb} ${object} ${random.pick(PURPOSE_VERBS)} ${random.pick(OUTCOMES)}; others deal with ${random.pick(route.objects)}.`,
  ])();
}

function listOf(list: readonly string[], count: number, random: Random): string {
  const chosen = random.sample(list, count);
  return `${chosen.slice(0, -1).join(', ')} and ${chosen.at(-1) ?? ''}`;
}
