/** A saved document as a row of passages: what every reader gives and every parser takes. */

/** One line of words and where it stands. */
export interface Line {
  /** Line of the file, counted from 1. */
  line: number;
  /** Its words, white space collapsed. */
  text: string;
  /** Set on an item of a list within a cell. */
  item?: true;
}

/** One cell of a table: its lines; none where the cell is empty. */
export type Cell = readonly Line[];

/** One passage: a heading, a paragraph, an item of a list, or a row of a table. */
export interface Passage extends Line {
  kind: 'heading' | 'text' | 'item' | 'row';
  /** Cells of a row; empty for the other kinds. */
  cells: readonly Cell[];
  /** Addresses that the passage links to. */
  links: readonly string[];
  /** What the page says that the passage is, such as `job title`. */
  label?: string;
  /** Set on a row that has fewer cells than its table, as at the end of a page that was cut. */
  cut?: { wanted: number };
}

/** A document that was read, whatever its form. */
export interface SavedDocument {
  /** Path as a person would type it. */
  path: string;
  form: 'html' | 'text' | 'markdown';
  passages: readonly Passage[];
  /** Its own address, where the copy carries it. */
  address?: string;
  /** Title of the window, where the copy carries one. */
  windowTitle?: string;
  /** Set where the marks of the text themselves show that it is whole. */
  isWhole?: true;
  /** Line on which the text breaks off within its own marks; undefined where it is whole. */
  breaksOff?: number;
}

/** A passage of words without cells and links. */
export function passageOf(kind: Passage['kind'], line: number, text: string): Passage {
  return { kind, line, text, cells: [], links: [] };
}

/** A row of a table. */
export function rowOf(
  line: number,
  cells: readonly Cell[],
  links: readonly string[] = [],
): Passage {
  return { kind: 'row', line, text: cells.map(cellText).filter(Boolean).join(' '), cells, links };
}

/** The words of a cell on one line. */
export function cellText(cell: Cell | undefined): string {
  return (cell ?? []).map(({ text }) => text).join(' ');
}
