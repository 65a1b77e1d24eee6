import type { Block, BlockItem } from './measure-blocks.ts'
import type { Region } from './regions.ts'

/**
 * For each element what stands next under its block: the element to which a line may go straight down, because all
 * rows between are the block's own. In a loop's body the last one is followed by the loop itself.
 */
export function followersOf(region: Region, blocks: ReadonlyMap<string, Block>): ReadonlyMap<string, string> {
  const followers = new Map<string, string>()
  const follow = (item: BlockItem, next: string | undefined): void => {
    if (item.type === 'element' && next !== undefined) followers.set(item.id, next)
  }
  for (const id of region.order) {
    const block = blocks.get(id)
    if (!block) continue
    const outer = followers.get(id)
    const inner = block.isLoop ? id : followerAt(block, 0, outer)
    for (const item of block.columns) follow(item, inner)
    for (const [index, item] of block.below.entries()) follow(item, followerAt(block, index + 1, outer))
  }
  return followers
}

/** The element at this place under the columns; behind the last one what follows the block. */
export function followerAt({ below }: Block, index: number, outer: string | undefined): string | undefined {
  const item = below[index]
  if (!item) return outer
  return item.type === 'element' ? item.id : undefined
}
