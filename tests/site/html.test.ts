import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { addressOf, builtPages, fileOf } from '../support/dist.ts';
import { oneOfEachKind } from '../support/kinds.ts';

/** Findings that one failing run prints: a slip in a layout is on every page. */
const FINDINGS_TO_PRINT = 40;

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      // How Astro writes HTML, none of it an error of HTML: <br/>, "<!DOCTYPE html>" in capitals,
      // hidden="" or hidden, class="" or class, and white space that stands at the end of lines.
      'void-style': 'off',
      'no-self-closing': ['error', { ignoreForeign: true, ignoreXML: true }],
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'no-trailing-whitespace': 'off',
      // Safari does not announce a list that is drawn without markers as one, unless its role says so.
      'no-redundant-role': 'off',
      // A title names the statement, the code, the standard and the version; search engines cut it.
      'long-title': 'off',
      // Integrity hashes are for files of other hosts: this site loads none.
      'require-sri': ['error', { target: 'crossorigin' }],
    },
  }),
);

test('Every kind of page is built', () => {
  const built = builtPages();
  const missing = [...oneOfEachKind().values()].filter((address) => !built.has(fileOf(address)));
  expect(missing).toEqual([]);
});

test('Every page is valid HTML', () => {
  const findings = [...builtPages()].flatMap(([file, html]) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) => messages)
      .map(
        ({ line, column, ruleId, message }) =>
          `${addressOf(file)}:${line}:${column}: ${ruleId}: ${message}`,
      ),
  );
  expect(findings.slice(0, FINDINGS_TO_PRINT), `${findings.length} findings`).toEqual([]);
});
