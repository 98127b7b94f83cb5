/** Errors of the YAML parser in words for people who edit content. */
import type { YAMLParseError } from 'yaml';

/** A fault of the text: where it stands in the text, what is wrong and what to do. */
export interface Fault {
  offset: number;
  message: string;
  remedy: string;
}

/** What is wrong and what to do, by the codes of the parser. */
const WORDS: Partial<Record<YAMLParseError['code'], readonly [message: string, remedy: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a text holds a colon and a space, which begin a field.',
    'Put the text in quotes, or mend the indentation.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a field has no colon after its name.',
    'Write the colon and the value, or indent the line under the text that it carries on.',
  ],
  TAB_AS_INDENT: ['the line is indented with a tab.', 'Indent it with spaces.'],
  BAD_INDENT: [
    'the line is not indented like those around it, or a bracket is not closed.',
    'Mend the line.',
  ],
  MISSING_CHAR: ['a quotation mark, bracket or comma is missing before this place.', 'Add it.'],
  BAD_SCALAR_START: [
    'a text begins with a mark that has a meaning of its own.',
    'Put the text in quotes.',
  ],
  UNEXPECTED_TOKEN: ['a text goes on after its end.', 'Put the whole text in quotes of one kind.'],
  MULTIPLE_DOCS: ['a line of three hyphens ends it.', 'Take the line out.'],
};

/** The code whose words fit: the parser gives some codes to errors of two kinds. */
function kindOf(code: YAMLParseError['code'], message: string): YAMLParseError['code'] {
  if (code === 'MISSING_CHAR' && message.includes('map key')) return 'MULTILINE_IMPLICIT_KEY';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence')) return 'BAD_INDENT';
  return code;
}

/**
 * Every field that is given twice, and the first of all other errors: what follows a broken line is noise.
 */
export function describeSyntaxErrors(
  errors: readonly Pick<YAMLParseError, 'code' | 'message' | 'pos'>[],
  text: string,
): Fault[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const first = errors.filter(({ code }) => code !== 'DUPLICATE_KEY').slice(0, 1);
  return [
    ...first.map(({ code, message, pos }) => {
      const [what, remedy] = WORDS[kindOf(code, message)] ?? [
        message.replace(/\.?$/, '.'),
        'Mend the line.',
      ];
      return { offset: pos[0], message: `The file cannot be read: ${what}`, remedy };
    }),
    ...twice.map(({ pos }) => ({
      offset: pos[0],
      message: `"${/^[^:\n]*/.exec(text.slice(pos[0]))?.[0] ?? ''}" is given twice in the same group of fields.`,
      remedy: 'Keep one of the two.',
    })),
  ];
}
