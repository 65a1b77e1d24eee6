import { textIfAny } from '../codec/text-field.ts'
import { propertiesOf } from '../document/properties.ts'
import { rootPen, withRoot } from '../document/with-root.ts'
import type { EditHandler, EditOf } from './edit-handler.ts'

/** The flow's own fields. Texts may be anything but an empty label; what the platform reads must be one of its values. */
export const setFlowProperties: EditHandler<EditOf<'setFlowProperties'>> = {
  refusal: (document, { changes }) => {
    if (changes.label?.trim() === '') return refusals.label
    const before = propertiesOf(document.xml.root)
    // What the file says already is no new mistake.
    const isWrong = (property: keyof typeof legal): boolean => {
      const value = changes[property]
      return value !== undefined && value !== before[property] && !legal[property](value)
    }
    if (isWrong('apiVersion')) return refusals.apiVersion
    if (isWrong('runInMode')) return refusals.runInMode
    return isWrong('triggerOrder') ? refusals.triggerOrder : undefined
  },
  apply: (document, { changes }) => {
    let { root } = document.xml
    for (const property of PROPERTIES) {
      const value = changes[property]
      if (value !== undefined && value !== textIfAny(property).read(root)) {
        root = textIfAny(property).write(root, value, rootPen(document))
      }
    }
    return withRoot(document, root)
  },
}

const PROPERTIES = [
  'apiVersion',
  'description',
  'interviewLabel',
  'label',
  'runInMode',
  'status',
  'triggerOrder',
] as const

/** FlowRunInMode of the Metadata API; without one the flow runs as what starts it decides. */
export const runModes = ['DefaultMode', 'SystemModeWithSharing', 'SystemModeWithoutSharing'] as const

const RUN_MODES: ReadonlySet<string> = new Set(['', ...runModes])

/** What the platform accepts; empty takes the field out of the file. */
const legal = {
  apiVersion: (value: string) => /^[1-9]\d{1,2}\.0$/.test(value),
  runInMode: (value: string) => RUN_MODES.has(value),
  // Flow Trigger Explorer orders a trigger's flows by a number up to 2,000.
  triggerOrder: (value: string) => value === '' || (/^[1-9]\d{0,3}$/.test(value) && Number(value) <= 2000),
} as const

const refusals = {
  label: { code: 'flow/label-missing', message: 'A flow needs a label. Enter one.' },
  apiVersion: { code: 'flow/api-version', message: 'An API version is a number such as 67.0. Enter one.' },
  runInMode: { code: 'flow/run-in-mode', message: 'This is no way to run a flow. Choose one of the list.' },
  triggerOrder: {
    code: 'flow/trigger-order',
    message: 'The order is a whole number from 1 to 2,000. Enter one or none.',
  },
} as const
