import { describe, expect, it } from 'vitest';
import { loadCatalogue } from './load.ts';
import { ksbView, dutyView } from './views/statement.ts';
import { buildMatrix } from './views/matrix.ts';
import { methodView } from './views/method.ts';
import { programmeView } from './views/programme.ts';
import { compareVersions } from './catalogue.ts';
import type { StandardVersion } from './catalogue.ts';

const catalogue = loadCatalogue('content');
function held(id: string): StandardVersion {
  const version = catalogue.versions.get(id);
  if (!version) throw new Error(`${id} is not held.`);
  return version;
}

describe('the catalogue', () => {
  it('inverts every mapping: a duty names a KSB where the KSB shows the duty', () => {
    const version = held('OCC0868@2021-06-10');
    const forward = [...version.duties.values()].flatMap((duty) =>
      Array.isArray(duty.ksbs) ? duty.ksbs.map((ksb) => `${duty.code} ${ksb}`) : [],
    );
    const back = [...version.dutiesOf].flatMap(([ksb, duties]) =>
      duties.map((duty) => `${duty.code} ${ksb}`),
    );
    expect(forward.length).toBe(217);
    expect(back.sort()).toEqual(forward.sort());
  });
  it('shows a KSB its programme codes and its guidance', () => {
    const view = ksbView(held('OCC0868@2021-06-10'), 'K4');
    expect(view?.programmes.map(({ printed }) => printed.code)).toContain('K4');
    expect(view?.guidance.map(({ name }) => name)).toContain('overview');
  });
  it('sets methods side by side that grade a KSB by the same descriptors', () => {
    const view = ksbView(held('ST0663@2022-05-22'), 'K7');
    expect(
      view?.assessments.map(({ methods }) => methods.map(({ method }) => method.code)),
    ).toEqual([['AM1', 'AM2']]);
  });
  it('knows what comes before and after', () => {
    const version = held('OCC0868@2021-06-10');
    const around = (code: string) => {
      const view = ksbView(version, code);
      return [view?.previous?.code, view?.next?.code];
    };
    expect(around('K1')).toEqual([undefined, 'K2']);
    expect(around('K31')).toEqual(['K30', 'S1']);
    expect(around('B6')).toEqual(['B5', undefined]);
    expect(dutyView(version, 'D11')?.next).toBeUndefined();
  });
  it('has no view of a code that the version does not have', () => {
    const version = held('OCC0868@2021-06-10');
    expect(ksbView(version, 'K99')).toBeUndefined();
    expect(dutyView(version, 'D99')).toBeUndefined();
    expect(methodView(version, 'AM1')).toBeUndefined();
    expect(() => programmeView(catalogue, 'nowhere')).toThrow('No programme "nowhere"');
  });
  it('orders versions by day of update, and by number where there is none', () => {
    const base = held('OCC0868@2021-06-10').standard;
    const named = (version: string, updated: string | undefined) => ({
      ...base,
      version,
      updated: updated ?? { absent: 'The page prints no date.' },
    });
    const versions = [
      named('1.10', undefined),
      named('1.9', undefined),
      named('1.2', '2024-01-01'),
    ];
    expect(versions.sort(compareVersions).map(({ version }) => version)).toEqual([
      '1.9',
      '1.10',
      '1.2',
    ]);
  });
  it('orders versions of the feed by number, whenever they were touched', () => {
    const base = held('OCC0868@2021-06-10').standard;
    const ofFeed = (version: string, updated: string) => ({
      ...base,
      version,
      updated,
      apprenticeship: {},
    });
    const versions = [ofFeed('1.10', '2024-01-01'), ofFeed('1.9', '2026-01-01')];
    expect(versions.sort(compareVersions).map(({ version }) => version)).toEqual(['1.9', '1.10']);
  });
});

describe('the matrix', () => {
  it('of OCC0868 has 68 rows, 11 duties and 217 marks', () => {
    const { rows, columns, links } = buildMatrix(held('OCC0868@2021-06-10'));
    expect([rows.length, columns.length, links]).toEqual([68, 11, 217]);
    expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(217);
  });
  it('of ST0663 has 57 marks, and marks apart the 7 that the grading alone makes', () => {
    const { rows, columns, links } = buildMatrix(held('ST0663@2022-05-22'));
    expect([rows.length, columns.length, links]).toEqual([53, 3, 57]);
    expect(rows.flatMap(({ marks }) => marks).filter((mark) => mark === 'graded-only').length).toBe(
      7,
    );
  });
});
