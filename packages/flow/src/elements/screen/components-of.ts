import type { ScreenElement, ScreenField } from './screen-element.ts'

/** What a person sees on the screen, from top to bottom: the components without the sections and columns around them. */
export function componentsOf({ fields }: Pick<ScreenElement | ScreenField, 'fields'>): readonly ScreenField[] {
  return fields.flatMap((field) => (FRAMES.has(field.fieldType) ? componentsOf(field) : [field]))
}

const FRAMES: ReadonlySet<string> = new Set(['RegionContainer', 'Region'])
