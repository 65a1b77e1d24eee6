import type { XmlElement } from '@parley/xml'
import type { FlowView } from '../document/document.ts'
import { mentionsIn } from '../mentions/mentions-in.ts'
import { typeOfReference } from '../types/type-of-reference.ts'
import { customField, customObject } from './custom-name.ts'
import type { Named } from './dependency.ts'

/** What references and merge fields reach: `$Label.Hello`, `$Setup.Limits__c.Max__c`, `$Record.Size__c`. */
export function namedInReferences(member: XmlElement, view: FlowView): readonly Named[] {
  return mentionsIn(member).flatMap(({ reference, as }): readonly Named[] => {
    if (as === 'connector') return []
    const [head = '', ...path] = reference.split('.').map((step) => step.trim())
    const known = globals.get(head)
    if (known !== undefined) return known(path)
    const [field] = path
    return field === undefined ? [] : customField(typeOfReference(view, {}, head)?.objectType, field)
  })
}

/** Global variables whose members the org's own people made (flow-builder.md §3). */
const globals: ReadonlyMap<string, (path: readonly string[]) => readonly Named[]> = new Map([
  // A label of a package has its namespace in a step of its own.
  ['$Label', (path: readonly string[]) => [{ type: 'CustomLabel', name: path.join('__') } as const]],
  ['$Permission', (path: readonly string[]) => [{ type: 'CustomPermission', name: path.join('__') } as const]],
  [
    '$Setup',
    ([object = '', field = '']: readonly string[]) => [...customObject(object), ...customField(object, field)],
  ],
  ['$CustomMetadata', customMetadata],
])

function customMetadata([type = '', record = '', field = '']: readonly string[]): readonly Named[] {
  const name = `${type.replace(/__mdt$/i, '')}.${record}`
  return [...customObject(type), { type: 'CustomMetadata', name }, ...customField(type, field)]
}
