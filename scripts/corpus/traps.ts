/** Which standards and versions can hold each trap, and which do. */
import type { StandardPlan, VersionPlan } from './plan.ts';
import type { Random } from './random.ts';
import {
  INSIDE_STATEMENTS,
  STANDARD_TRAPS,
  VERSION_TRAPS,
  type StandardTrap,
  type TrapId,
  type VersionTrap,
} from './trap-table.ts';

type StandardFits = (standard: StandardPlan) => boolean;
type VersionFits = (version: VersionPlan, standard: StandardPlan) => boolean;

const isApprenticeship = ({ kind }: StandardPlan) => kind === 'ST';
const hasVersions = (count: number) => (standard: StandardPlan) =>
  standard.versions.length >= count && isApprenticeship(standard);
/** Whether the first version gives KSBs, so that what stands in them is seen. */
const startsWithKsbs = (standard: StandardPlan) =>
  isApprenticeship(standard) && standard.versions.every(holdsKsbs);

const holdsKsbs = ({ traps, status }: VersionPlan) =>
  status !== 'Proposal in development' && !traps.has('no-structured-ksbs');
const holdsStatements: VersionFits = holdsKsbs;
const holdsDuties: VersionFits = (version, standard) =>
  isApprenticeship(standard) && holdsKsbs(version) && !version.traps.has('no-duties');
const holdsProse: VersionFits = ({ status }, { kind }) =>
  kind === 'ST' && status !== 'Proposal in development';
const isStarted: VersionFits = ({ status }, standard) =>
  isApprenticeship(standard) && /^(?:Approved|Retired)/.test(status);
const isNewest: VersionFits = ({ place }, { versions, traps }) =>
  place + 1 === versions.length && !traps.has('later-version') && !traps.has('later-gone');
const isAny: VersionFits = () => true;

/** Which standards can hold a trap. */
const STANDARD_FITS: Readonly<Record<StandardTrap, StandardFits>> = {
  'version-gap': hasVersions(2),
  'title-changed': hasVersions(2),
  'approved-twice': (standard) => hasVersions(2)(standard) && standard.fate === 'live',
  'start-overlap': (standard) => hasVersions(2)(standard) && standard.fate === 'live',
  'start-gap': (standard) =>
    hasVersions(2)(standard) && standard.fate === 'live' && !standard.traps.has('start-overlap'),
  'lars-zero-retired': (standard) => isApprenticeship(standard) && standard.fate === 'retired',
  'lars-zero-approved': (standard) => isApprenticeship(standard) && standard.fate === 'live',
  'lars-shared': (standard) =>
    isApprenticeship(standard) &&
    standard.fate === 'live' &&
    !standard.traps.has('lars-zero-approved'),
  'curly-quotes': startsWithKsbs,
  'straight-quotes': startsWithKsbs,
  'lower-case-start': startsWithKsbs,
  'html-entity': startsWithKsbs,
  'statement-list': startsWithKsbs,
  'maps-label-differs': startsWithKsbs,
  'maps-soc-zero': isApprenticeship,
  'maps-missing': (standard) =>
    isApprenticeship(standard) &&
    !standard.traps.has('maps-label-differs') &&
    !standard.traps.has('maps-soc-zero'),
  'progression-missing': isApprenticeship,
  'progression-pair-twice': (standard) =>
    isApprenticeship(standard) && !standard.traps.has('progression-missing'),
  'later-gone': isApprenticeship,
  'later-version': (standard) =>
    isApprenticeship(standard) &&
    standard.fate === 'live' &&
    !standard.traps.has('approved-twice') &&
    !standard.traps.has('later-gone'),
};

/** Which versions can hold a trap. */
const VERSION_FITS: Readonly<Record<VersionTrap, VersionFits>> = {
  'no-structured-ksbs': (version, standard) =>
    standard.kind === 'ST' &&
    version.place === 0 &&
    standard.versions.length > 1 &&
    !INSIDE_STATEMENTS.some((trap) => standard.traps.has(trap)),
  'no-duties': (version, standard) =>
    isApprenticeship(standard) && holdsKsbs(version) && !standard.hasOptions,
  'duty-without-ksbs': holdsDuties,
  'duty-maps-nearly-all': holdsDuties,
  'duty-unknown-ksb': holdsDuties,
  'duty-unknown-option': holdsDuties,
  'ksb-without-duty': holdsDuties,
  'option-id-twice': (version, standard) => holdsDuties(version, standard) && standard.hasOptions,
  'core-and-options-without-options': (version, standard) =>
    holdsDuties(version, standard) && !standard.hasOptions,
  'statement-twice': (version, standard) =>
    isApprenticeship(standard) &&
    holdsKsbs(version) &&
    version.place + 1 < standard.versions.length,
  'record-twice': holdsDuties,
  'version-blank': ({ place }, { kind }) => kind === 'ST' && place === 0,
  'version-differs': ({ place }, { kind }) => kind === 'ST' && place > 0,
  'level-as-text': isAny,
  'title-leading-space': isAny,
  'job-title-twice': isAny,
  'statement-br': holdsStatements,
  'statement-closing-tag': holdsStatements,
  'statement-nbsp': holdsStatements,
  'statement-escaped-once': holdsStatements,
  'statement-escaped-twice': holdsStatements,
  'statement-spaces': holdsStatements,
  'summary-escaped-twice': holdsProse,
  'summary-filler': (version, standard) =>
    holdsProse(version, standard) && !version.traps.has('summary-escaped-twice'),
  'summary-script': (version, standard) =>
    holdsProse(version, standard) &&
    !version.traps.has('summary-filler') &&
    !version.traps.has('summary-escaped-twice'),
  'filler-duty': holdsDuties,
  'filler-criteria': holdsDuties,
  'date-offset': isStarted,
  'date-empty': isAny,
  'hours-empty': (_, { kind }) => kind !== 'AU',
  'personal-contact': (_, { kind }) => kind !== 'AU',
  'epa-zero': (_, { kind }) => kind === 'ST',
  'later-statement': (version, standard) =>
    holdsDuties(version, standard) && isNewest(version, standard),
  'later-option-title': (version, standard) =>
    holdsDuties(version, standard) && standard.hasOptions,
  'later-option-gone': (version, standard) =>
    holdsDuties(version, standard) &&
    standard.hasOptions &&
    !version.traps.has('later-option-title'),
};

/** Gives each trap to its share of the standards or versions that it fits. */
export function setTraps(standards: readonly StandardPlan[], random: Random): void {
  for (const trap of keysOf(STANDARD_TRAPS)) {
    const hosts = standards.filter((standard) => STANDARD_FITS[trap](standard));
    give(trap, hosts, STANDARD_TRAPS[trap].share * standards.length, random);
  }
  const all = standards.flatMap((standard) =>
    standard.versions.map((version) => ({ version, standard })),
  );
  for (const trap of keysOf(VERSION_TRAPS)) {
    const hosts = all
      .filter(({ version, standard }) => VERSION_FITS[trap](version, standard))
      .map(({ version }) => version);
    give(trap, hosts, VERSION_TRAPS[trap].share * all.length, random);
  }
}

function give(
  trap: TrapId,
  hosts: readonly { traps: Set<TrapId> }[],
  wanted: number,
  random: Random,
): void {
  const count = Math.max(1, Math.round(wanted));
  for (const host of random.fork(trap).sample(hosts, count)) host.traps.add(trap);
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(table) as Key[];
}
