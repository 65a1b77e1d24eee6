import type { FileResult } from './scenario-reporters.ts'

/** JUnit XML as build servers read it: one suite, one case per scenario; virtual time takes none. */
export function junitText(results: readonly FileResult[]): string {
  const failed = results.filter((result) => !result.passed).length
  const counts = `tests="${results.length}" failures="${failed}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="parley" ${counts}>`,
    `  <testsuite name="scenarios" ${counts}>`,
    ...results.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n')
}

function testCase({ file, name, failure }: FileResult): string {
  const opening = `    <testcase classname="${escape(file)}" name="${escape(name)}"`
  if (failure === null) return `${opening}/>`
  const { step, expected, found, why } = failure
  const text = `step ${step}\nexpected ${JSON.stringify(expected)}\nfound ${JSON.stringify(found)}\n${why}`
  return `${opening}>\n      <failure message="${escape(why)}">${escape(text)}</failure>\n    </testcase>`
}

/** Markup and the control characters that XML 1.0 has no way to write. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}
