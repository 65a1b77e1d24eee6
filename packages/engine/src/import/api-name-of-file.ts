import { flowVersionOf } from '../project/flow-version.ts'

/** Endings that are not part of the name, longest first. */
const ENDING =
  /\.(flow-meta\.xml|flowDefinition(-meta\.xml)?|conversationMessageDefinition(-meta\.xml)?|messagingChannel(-meta\.xml)?|scenario\.json|flow|xml|json|csv)$/i

/** The API name that a file's name gives: what is no letter, digit or underscore becomes one underscore. */
export function apiNameOfFile(file: string): string {
  const own = file.slice(file.lastIndexOf('/') + 1)
  const stem = own.replace(ENDING, '')
  const name = (FLOW.test(own) ? flowVersionOf(stem).name : stem)
    .replace(/-meta$/i, '')
    // Downloads of the same file are numbered: `Order (2).xml`.
    .replace(/[^A-Za-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
  if (name === '') return 'Imported'
  return /^[A-Za-z]/.test(name) ? name : `Imported_${name}`
}

/** Flows in files of the Metadata API; other names may end in a number for any reason. */
const FLOW = /\.flow(-meta\.xml)?$/i

/** The number of the version that a flow's file holds: 3 in `Order-3.flow`. */
export function versionOfFile(file: string): number | undefined {
  return FLOW.test(file) ? flowVersionOf(file.replace(FLOW, '')).version : undefined
}
