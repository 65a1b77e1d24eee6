import type { VersionedFlow } from './flow-version.ts'

export interface ChosenVersions<F> {
  /** One file for each flow; more only where several say no version. */
  readonly chosen: readonly F[]
  readonly passedOver: readonly { readonly file: F; readonly inFavourOf: F }[]
}

/**
 * Of the files of one flow the one that counts: the active version if its file is there, else one without a number, which
 * is how newer orgs write the only file they give, else the newest. `active` is from the flow definitions, by API name.
 */
export function chooseVersions<F extends VersionedFlow>(
  files: readonly F[],
  active: ReadonlyMap<string, number>,
): ChosenVersions<F> {
  const best = new Map<string, F>()
  for (const file of files) {
    const rival = best.get(file.name)
    if (rival === undefined || rankOf(file, active) > rankOf(rival, active)) best.set(file.name, file)
  }
  const chosen: F[] = []
  const passedOver: { file: F; inFavourOf: F }[] = []
  for (const file of files) {
    const favourite = best.get(file.name) ?? file
    // Two files without a number are not two versions: whoever reads them says that the name is taken twice.
    const isTwin = file.version === undefined && favourite.version === undefined
    if (file === favourite || isTwin) chosen.push(file)
    else passedOver.push({ file, inFavourOf: favourite })
  }
  return { chosen, passedOver }
}

function rankOf({ name, version }: VersionedFlow, active: ReadonlyMap<string, number>): number {
  if (version === undefined) return Number.MAX_SAFE_INTEGER - 1
  return active.get(name) === version ? Number.MAX_SAFE_INTEGER : version
}
