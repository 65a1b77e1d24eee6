import { chooseVersions } from '@parley/engine'
import type { Drop } from './read-drop.ts'

/** Of several versions of one flow the one that counts; the others are told. Definitions have done their work then. */
export function chooseFlowVersions({ files, failures, others }: Drop): Drop {
  const active = new Map(
    files.flatMap(({ kind, name, version }) =>
      kind === 'flowDefinition' && version !== undefined ? [[name, version] as const] : [],
    ),
  )
  const { chosen, passedOver } = chooseVersions(
    files.filter(({ kind }) => kind === 'flow'),
    active,
  )
  const left = new Set(chosen)
  return {
    files: files.filter((file) => (file.kind === 'flow' ? left.has(file) : file.kind !== 'flowDefinition')),
    failures: [
      ...failures,
      ...passedOver.map(({ file, inFavourOf }) => ({
        file: file.source,
        message: `Another version of ${file.name}. ${inFavourOf.source} is the one that counts, so it was opened.`,
      })),
    ],
    others,
  }
}
