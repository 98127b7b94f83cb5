/** Where a sync says what it is doing. */

/** A bar or a row of lines that shows how far a part of the run has come. */
export interface Progress {
  /** @param total undefined where it is not known. */
  show(done: number, total: number | undefined): void;
  end(): void;
}

/** What a run needs of a terminal. */
export interface Log {
  say(line: string): void;
  /** Begins to show a part of the run: "Downloading", in bytes; "Asking the maps", in questions. */
  begin(what: string, unit: 'bytes' | 'questions'): Progress;
}

/** Says nothing. */
export const SILENT: Log = {
  say: () => undefined,
  begin: () => ({ show: () => undefined, end: () => undefined }),
};
