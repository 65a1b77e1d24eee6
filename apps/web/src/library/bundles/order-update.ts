/** The files of `samples/order-update`, by their paths from there. */
export const files = import.meta.glob<string>(
  ['./sfdx-project.json', './force-app/**/*.xml', './data/*.json', './scenarios/*.json'],
  { base: '../../../../../samples/order-update', query: '?raw', import: 'default', eager: true },
)
