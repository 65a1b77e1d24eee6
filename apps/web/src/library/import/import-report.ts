import '../../zod-config.ts'
import { z } from 'zod'

const fileFailure = z
  .object({
    file: z.string(),
    message: z.string(),
    line: z.number().exactOptional(),
    column: z.number().exactOptional(),
  })
  .readonly()

const waitingData = z
  .object({
    source: z.string(),
    /** Where it would lie in the project: `data/people`, without `.json`. */
    stem: z.string(),
    text: z.string(),
    /** Where in the person's file each line of the text comes from, when it was made of a CSV. */
    places: z
      .array(z.object({ line: z.number(), column: z.number() }).readonly())
      .readonly()
      .exactOptional(),
    people: z.number().exactOptional(),
  })
  .readonly()

const loadedData = z
  .object({
    source: z.string(),
    /** People of a CSV; missing for a data file, which may hold anything. */
    people: z.number().exactOptional(),
  })
  .readonly()

const placedFlow = z
  .object({
    path: z.string(),
    apiName: z.string(),
    /** The name that was taken. */
    formerName: z.string().exactOptional(),
  })
  .readonly()

const twin = z
  .object({
    kind: z.enum(['component', 'channel']),
    source: z.string(),
    name: z.string(),
    text: z.string(),
    /** The project's own file of this name; missing for a channel that is a record only. */
    path: z.string().exactOptional(),
  })
  .readonly()

const names = z.array(z.string()).readonly()

const importReport = z
  .object({
    projectId: z.string(),
    flows: z.array(placedFlow).readonly(),
    /** API names of what came with the files. */
    components: names,
    channels: names,
    scenarios: z.number(),
    data: z.array(loadedData).readonly(),
    /** Data whose records are on channels that this org does not have. */
    waiting: z.array(waitingData).readonly(),
    /** Left out, because the project has another one of the name. */
    twins: z.array(twin).readonly(),
    /** Files that the project has already, letter for letter. */
    known: names,
    failures: z.array(fileFailure).readonly(),
    /** Files of archives and folders that do not concern us. */
    others: z.number(),
    /** Components made as stand-ins from this report. */
    standIns: names,
    /** Whether the report stands in the Run tab, or was put aside for the run. */
    isOpen: z.boolean(),
  })
  .readonly()

/** What an import brought and what it could not, for the report in the Run tab. What a flow needs is worked out anew. */
export type ImportReport = z.infer<typeof importReport>
export type FileFailure = z.infer<typeof fileFailure>
export type WaitingData = z.infer<typeof waitingData>
export type LoadedData = z.infer<typeof loadedData>
export type PlacedFlow = z.infer<typeof placedFlow>
export type Twin = z.infer<typeof twin>

/** What storage gave back; undefined when it is no report as we write it today. */
export function readReport(raw: unknown): ImportReport | undefined {
  return importReport.safeParse(raw).data
}
