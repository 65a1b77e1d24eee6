import { connector } from '../../codec/connector-field.ts'
import { type Fields, patchFields, readFields } from '../../codec/field.ts'
import { list, row } from '../../codec/list-field.ts'
import { NAMED_ORDER } from '../../codec/place.ts'
import { integer, text } from '../../codec/text-field.ts'
import { factList } from '../../facts/fact.ts'
import { plainField } from '../../mentions/plain-field.ts'
import { exit, exitKeys } from '../exit.ts'
import { headerFields } from '../header-fields.ts'
import type { ElementSlice } from '../slice.ts'
import type { ExperimentElement, ExperimentPath } from './experiment-element.ts'

/** Experiment: paths, each with its share of the runs. */
export const experimentSlice: ElementSlice<'experiment'> = {
  kindLabel: 'Experiment',
  canFault: false,
  view: (node) => ({ kind: 'experiment', tag: node.name, ...readFields(node, fields) }),
  change: (node, before, changes, pen) => patchFields(node, fields, before, { ...before, ...changes }, pen),
  create: () => undefined,
  exits: ({ paths }) => {
    const keys = exitKeys(paths.map((path) => path.name))
    return paths.map((path, i) => exit(`paths/${keys[i]}`, 'outcome', path.label || path.name, path.next))
  },
  continuation: ({ paths }) => (paths.length === 0 ? undefined : `paths/${exitKeys(paths.map(({ name }) => name))[0]}`),
  check: () => [],
  fieldAt: (_element, mention) => plainField(mention.path),
  summary: ({ paths }) => (paths.length === 1 ? '1 path' : `${paths.length} paths`),
  facts: ({ type, paths }) =>
    factList([
      ['Type', type],
      ...paths.map(({ name, label, percentage }) => [label || name, `${percentage} % of the runs`] as const),
    ]),
}

const fields: Fields<Omit<ExperimentElement, 'kind' | 'tag'>> = {
  ...headerFields,
  paths: list(
    'paths',
    row<ExperimentPath>(
      {
        name: text('name'),
        next: connector('connector'),
        label: text('label'),
        percentage: integer('percentage'),
      },
      NAMED_ORDER,
    ),
  ),
  type: text('type'),
}
