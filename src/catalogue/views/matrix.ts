/** The matrix of a standard: KSBs down; duties, methods or both across. */
import { ksbType } from '../../model/ids.ts';
import type { KsbType } from '../../model/ids.ts';
import type { Ksb } from '../../model/standard.ts';
import { present } from '../../model/text.ts';
import type { StandardVersion } from '../catalogue.ts';

/** A column: a duty or a method. */
export interface MatrixColumn {
  kind: 'duty' | 'method';
  code: string;
  title: string;
  /** Number of KSBs marked in the column. */
  count: number;
}

/** What a cell says: the link is official, or the grading alone makes it. */
export type MatrixMark = 'linked' | 'graded-only' | undefined;

/** A row: one KSB, and a mark for each column. */
export interface MatrixRow {
  ksb: Ksb;
  type: KsbType;
  marks: MatrixMark[];
  /** Number of columns that are linked. */
  count: number;
}

/** The whole matrix. */
export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  /** Number of official links. */
  links: number;
}

/** Builds the matrix of a version; without duties and methods it has no columns. */
export function buildMatrix(version: StandardVersion): Matrix {
  const plan = version.plan?.plan === 'epa' ? version.plan : undefined;
  const across = [
    ...[...version.duties.values()].map((duty) => ({
      kind: 'duty' as const,
      code: duty.code,
      title: duty.statement,
      linked: new Set(present(duty.ksbs) ?? []),
      graded: new Set<string>(),
    })),
    ...(plan?.methods ?? []).map((method) => ({
      kind: 'method' as const,
      code: method.code,
      title: method.title,
      linked: new Set(method.ksbs),
      graded: new Set(method.descriptors.map(({ ksb }) => ksb)),
    })),
  ];
  const rows = [...version.ksbs.values()].map((ksb) => {
    const marks = across.map(({ linked, graded }): MatrixMark => {
      if (linked.has(ksb.code)) return 'linked';
      return graded.has(ksb.code) ? 'graded-only' : undefined;
    });
    return {
      ksb,
      type: ksbType(ksb.code),
      marks,
      count: marks.filter((mark) => mark === 'linked').length,
    };
  });
  return {
    columns: across.map(({ kind, code, title, linked }) => ({
      kind,
      code,
      title,
      count: linked.size,
    })),
    rows,
    links: rows.reduce((sum, row) => sum + row.count, 0),
  };
}
