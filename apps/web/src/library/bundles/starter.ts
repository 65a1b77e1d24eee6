/** The files of `samples/starter`, by their paths from there. */
export const files = import.meta.glob<string>(
  ['./sfdx-project.json', './force-app/**/*.xml', './data/*.json', './scenarios/*.json'],
  { base: '../../../../../samples/starter', query: '?raw', import: 'default', eager: true },
)
