import type { Rule } from '../rule.ts'
import { apiNames } from './api-names.ts'
import { bestPractices } from './best-practice/best-practices.ts'
import { connectors } from './connectors.ts'
import { labels } from './labels.ts'
import { references } from './references.ts'
import { stageOrder } from './stage-order.ts'
import { startConnection } from './start-connection.ts'

/** Every general rule. A new one is a file here and a line in this list. */
export const rules: readonly Rule[] = [
  startConnection,
  apiNames,
  labels,
  connectors,
  references,
  stageOrder,
  ...bestPractices,
]
