import type { CheckContext, ObjectInfo } from '../problems/context.ts'

/** An object of the org by its API name, whatever the case; undefined where the context lacks it. */
export function orgObject(name: string, { objects }: CheckContext): ObjectInfo | undefined {
  if (objects === undefined) return undefined
  const known = memo.get(objects) ?? index(objects)
  return known.get(name) ?? known.get(name.toLowerCase())
}

const memo = new WeakMap<readonly ObjectInfo[], ReadonlyMap<string, ObjectInfo>>()

function index(objects: readonly ObjectInfo[]): ReadonlyMap<string, ObjectInfo> {
  const byName = new Map(
    objects.flatMap((object) => [
      [object.name, object],
      [object.name.toLowerCase(), object],
    ]),
  )
  memo.set(objects, byName)
  return byName
}
