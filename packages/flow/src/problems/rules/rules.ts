import type { Rule } from '../rule.ts'
import { apiNames } from './api-names.ts'
import { bestPractices } from './best-practice/best-practices.ts'
import { connectors } from './connectors.ts'
import { elementInFlowType } from './element-in-flow-type.ts'
import { endlessPaths } from './endless-paths.ts'
import { faultPaths } from './fault-paths.ts'
import { flowProperties } from './flow-properties.ts'
import { labels } from './labels.ts'
import { loopBodies } from './loop-bodies.ts'
import { loopEntrances } from './loop-entrances.ts'
import { references } from './references.ts'
import { stageOrder } from './stage-order.ts'
import { startConnection } from './start-connection.ts'

/** Every general rule. A new one is a file here and a line in this list. */
export const rules: readonly Rule[] = [
  flowProperties,
  startConnection,
  apiNames,
  labels,
  connectors,
  elementInFlowType,
  faultPaths,
  endlessPaths,
  loopBodies,
  loopEntrances,
  references,
  stageOrder,
  ...bestPractices,
]
