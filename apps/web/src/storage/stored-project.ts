import '../zod-config.ts'
import { z } from 'zod'

/** Raised with each change of the stored shape; `migrateProject` brings older ones up. */
export const STORED_VERSION = 2

const flowSummary = z.object({
  path: z.string(),
  apiName: z.string(),
  label: z.string(),
  status: z.string(),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
})

const textFile = z.tuple([z.string(), z.string()])

const flowVersion = z.object({
  number: z.number().int().positive(),
  savedAt: z.number(),
  text: z.string(),
  draft: z.string().optional(),
})

const flowVersions = z.object({
  open: z.number().int().positive(),
  savedAt: z.number(),
  others: z.array(flowVersion),
})

const storedProject = z.object({
  version: z.literal(STORED_VERSION),
  id: z.string().min(1),
  name: z.string(),
  /** The bundled sample that it came from. */
  sample: z.string().optional(),
  /** How many files of what it came from were not kept, because nothing here knows them. */
  leftAside: z.number().optional(),
  /** Name of the folder on the disk that it is saved to as well. */
  folder: z.string().optional(),
  createdAt: z.number(),
  openedAt: z.number(),
  /** Flows as the start page lists them. */
  flows: z.array(flowSummary),
  /** Path and text of every file as last saved. Pairs, because a path may be any name. */
  files: z.array(textFile),
  /** Path and text of the flows whose working copy differs from the file, or that have no file yet. */
  drafts: z.array(textFile),
  /** Path and numbered versions of the flows that have more than their file, or that were saved here. */
  versions: z.array(z.tuple([z.string(), flowVersions])),
})

/** A project as the browser keeps it. */
export type StoredProject = z.infer<typeof storedProject>
export type FlowSummary = z.infer<typeof flowSummary>

/** What storage gave back, brought to the current version; undefined when it is nothing that we wrote. */
export function migrateProject(raw: unknown): StoredProject | undefined {
  const upgraded = upgrade(raw)
  const parsed = storedProject.safeParse(upgraded)
  return parsed.success ? parsed.data : undefined
}

type Migration = (before: Record<string, unknown>) => Record<string, unknown>

/** From version n to n + 1, at index n. Version 0 never left this repository; it had neither drafts nor a version. */
const MIGRATIONS: readonly Migration[] = [
  (before) => ({ ...before, drafts: before.drafts ?? [], version: 1 }),
  (before) => ({ ...before, versions: [], version: 2 }),
]

function upgrade(raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined
  let project: Record<string, unknown> = { ...raw }
  const from = typeof project.version === 'number' ? project.version : 0
  for (const migrate of MIGRATIONS.slice(from)) project = migrate(project)
  return project
}
