/** The files of `samples/broadcast`, by their paths from there. */
export const files = import.meta.glob<string>(
  ['./sfdx-project.json', './force-app/**/*.xml', './data/*.json', './scenarios/*.json'],
  { base: '../../../../../samples/broadcast', query: '?raw', import: 'default', eager: true },
)
