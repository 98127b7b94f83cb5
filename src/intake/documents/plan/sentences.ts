/** Sentences of official text, each with its line. */
import type { Line } from '../passage.ts';

/** The sentences of some lines. */
export function sentencesOf(lines: readonly Line[]): Line[] {
  return lines.flatMap(({ line, text }) =>
    text
      .split(/(?<=[.!?])\s+(?=[A-Z“‘"(])/)
      .map((sentence) => ({ line, text: sentence.trim() }))
      .filter(({ text: words }) => words !== ''),
  );
}

/** The first match of a form in some sentences, with the sentence. */
export function firstMatch(
  sentences: readonly Line[],
  form: RegExp,
): { match: RegExpExecArray; sentence: Line } | undefined {
  for (const sentence of sentences) {
    const match = form.exec(sentence.text);
    if (match) return { match, sentence };
  }
  return undefined;
}
