import type { Connector, Exit } from './element.ts'

/** One exit with its connector's target, if it has one. */
export function exit(id: string, role: Exit['role'], label: string, connector: Connector | undefined): Exit {
  if (connector === undefined) return { id, role, label, isGoTo: false }
  return { id, role, label, target: connector.target, isGoTo: connector.isGoTo }
}

/** A plain next, and the fault path when there is one. */
export function nextAndFault(next: Connector | undefined, fault: Connector | undefined): readonly Exit[] {
  return withFault([exit('connector', 'next', '', next)], fault)
}

/** The exits, and the fault path when there is one. */
export function withFault(exits: readonly Exit[], fault: Connector | undefined): readonly Exit[] {
  return fault === undefined ? exits : [...exits, exit('faultConnector', 'fault', 'Fault', fault)]
}

/**
 * A key for each of several named children, unique among them: the name, or `#2` (place from 1) for one that has no
 * name or repeats an earlier one, so that exits stay apart in any file.
 */
export function exitKeys(names: readonly string[]): readonly string[] {
  return names.map((name, i) => (name === '' || names.indexOf(name) < i ? `#${i + 1}` : name))
}
