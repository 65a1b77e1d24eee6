/** The files of `samples/appointment-reminder`, by their paths from there. */
export const files = import.meta.glob<string>(
  ['./sfdx-project.json', './force-app/**/*.xml', './data/*.json', './scenarios/*.json'],
  { base: '../../../../../samples/appointment-reminder', query: '?raw', import: 'default', eager: true },
)
