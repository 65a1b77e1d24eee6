import '../zod-config.ts'
import { z } from 'zod'

/** Folder in a package directory and ending of the kinds of metadata that we write (Metadata API). */
const KINDS = {
  flow: { folder: 'flows', suffix: '.flow-meta.xml' },
  component: { folder: 'conversationMessageDefinitions', suffix: '.conversationMessageDefinition-meta.xml' },
  channel: { folder: 'messagingChannels', suffix: '.messagingChannel-meta.xml' },
} as const

export type MetadataKind = keyof typeof KINDS

const projectFile = z.object({
  packageDirectories: z.array(z.object({ path: z.string(), default: z.boolean().optional() })),
})

/**
 * Where a new file of metadata belongs in a project: beside its like in the default package directory, else where that
 * directory has this kind by convention. `files` are the project's, by path.
 */
export function metadataPath(kind: MetadataKind, apiName: string, files: ReadonlyMap<string, string>): string {
  const { folder, suffix } = KINDS[kind]
  const base = packageFolderOf(files)
  const like = [...files.keys()].filter((path) => path.startsWith(base) && path.endsWith(suffix)).sort()[0]
  const own = like === undefined ? `${base}main/default/${folder}/` : like.slice(0, like.lastIndexOf('/') + 1)
  return `${own}${apiName}${suffix}`
}

/** The default package directory, with a slash at the end; `force-app/` where the project file names none. */
export function packageFolderOf(files: ReadonlyMap<string, string>): string {
  const found = projectFile.safeParse(jsonOf(files.get('sfdx-project.json'))).data?.packageDirectories ?? []
  const path = (found.find((each) => each.default) ?? found[0])?.path.replace(/^\.?\/+|\/+$/g, '')
  return path === undefined || path === '' || path.split('/').includes('..') ? 'force-app/' : `${path}/`
}

function jsonOf(text: string | undefined): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
