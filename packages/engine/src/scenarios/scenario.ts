import { z } from 'zod'

/** Free-form values keyed by names that users choose; kept as they are and read with `Object.entries` only. */
const fields = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Expected an object with one member per field.',
)

const expectation = z.strictObject({
  status: z.enum(['Finished', 'Waiting', 'Failed']).optional(),
  fault: z.string().nullable().optional(),
  outputs: fields.optional(),
  query: z.string().optional(),
  records: z.array(fields).optional(),
  count: z.number().int().min(0).optional(),
})

/** One schema per step, by the member that says what the step does. */
export const stepSchemas = {
  run: z.strictObject({ run: z.string(), inputs: fields.optional() }),
  expect: z.strictObject({
    expect: expectation
      .refine((value) => Object.keys(value).length > 0, 'Expects nothing.')
      .refine(
        (value) => (value.query === undefined) === (value.records === undefined && value.count === undefined),
        'A query comes with "records" or "count", and these with a query.',
      ),
  }),
  reply: z.strictObject({ reply: z.strictObject({ from: z.string(), text: z.string() }) }),
  session: z.strictObject({ session: z.strictObject({ of: z.string(), status: z.string() }) }),
  set: z.strictObject({ set: z.strictObject({ record: z.string(), fields }) }),
  delete: z.strictObject({ delete: z.string() }),
  insert: z.strictObject({
    insert: z.strictObject({ type: z.string(), referenceId: z.string().exactOptional(), fields }),
  }),
  advance: z.strictObject({ advance: z.string() }),
}

type StepSchemas = typeof stepSchemas
export type ScenarioStep = { [K in keyof StepSchemas]: z.output<StepSchemas[K]> }[keyof StepSchemas]
export type Expectation = z.output<typeof expectation>

/** A step is told by its one telling member, so that a mistake inside is reported there and not for every kind. */
const step = z.unknown().transform((value, context): ScenarioStep => {
  const kind = kindOf(value)
  if (kind === undefined) {
    context.addIssue({ code: 'custom', message: `A step has one of: ${Object.keys(stepSchemas).join(', ')}.` })
    return z.NEVER
  }
  const read = stepSchemas[kind].safeParse(value)
  if (read.success) return read.data
  for (const issue of read.error.issues) context.addIssue({ code: 'custom', message: issue.message, path: issue.path })
  return z.NEVER
})

function kindOf(value: unknown): keyof StepSchemas | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const kinds = stepKinds.filter((kind) => Object.hasOwn(value, kind))
  return kinds.length === 1 ? kinds[0] : undefined
}

const stepKinds = ['run', 'expect', 'reply', 'session', 'set', 'delete', 'insert', 'advance'] as const

/**
 * A scenario file (contract §4): a test of flows against an org, over time. `project` and `data` are paths relative to
 * the file; `now` is ISO 8601; `assumptions` are switches of the simulated platform, id → choice.
 */
export const scenarioSchema = z.strictObject({
  name: z.string().min(1),
  project: z.string().optional(),
  data: z.array(z.string()).optional(),
  now: z.string().optional(),
  seed: z.number().int().optional(),
  limits: z.enum(['on', 'off']).optional(),
  assumptions: z.record(z.string(), z.string()).optional(),
  steps: z.array(step),
})

export type Scenario = z.output<typeof scenarioSchema>
