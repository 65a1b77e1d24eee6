import type { Rule } from '../../rule.ts'
import { actionCallsInLoop } from './action-calls-in-loop.ts'
import { apiVersion } from './api-version.ts'
import { autoLayout } from './auto-layout.ts'
import { copyApiName } from './copy-api-name.ts'
import { cyclomaticComplexity } from './cyclomatic-complexity.ts'
import { dmlStatementInLoop } from './dml-statement-in-loop.ts'
import { duplicateDmlOperation } from './duplicate-dml-operation.ts'
import { flowDescription } from './flow-description.ts'
import { hardcodedTexts } from './hardcoded-texts.ts'
import { missingFaultPath } from './missing-fault-path.ts'
import { missingRecordTriggerFilter } from './missing-record-trigger-filter.ts'
import { processBuilder } from './process-builder.ts'
import { recordIdAsString } from './record-id-as-string.ts'
import { recursiveAfterUpdate } from './recursive-after-update.ts'
import { sameRecordFieldUpdates } from './same-record-field-updates.ts'
import { soqlQueryInLoop } from './soql-query-in-loop.ts'
import { triggerOrder } from './trigger-order.ts'
import { unconnectedElement } from './unconnected-element.ts'
import { unsafeRunningContext } from './unsafe-running-context.ts'
import { unusedVariable } from './unused-variable.ts'

/**
 * What admins know from Lightning Flow Scanner, under the same ids (docs/decisions/0017-best-practice-rules.md): nothing that an org
 * refuses, so none is an error.
 */
export const bestPractices: readonly Rule[] = [
  actionCallsInLoop,
  apiVersion,
  autoLayout,
  copyApiName,
  cyclomaticComplexity,
  dmlStatementInLoop,
  duplicateDmlOperation,
  flowDescription,
  hardcodedTexts,
  missingFaultPath,
  missingRecordTriggerFilter,
  processBuilder,
  recordIdAsString,
  recursiveAfterUpdate,
  sameRecordFieldUpdates,
  soqlQueryInLoop,
  triggerOrder,
  unconnectedElement,
  unsafeRunningContext,
  unusedVariable,
]
