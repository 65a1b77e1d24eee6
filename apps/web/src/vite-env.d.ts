/// <reference types="vite/client" />

declare module 'virtual:icons' {
  import type { IconName } from './icons/icon-names.ts'

  export const iconShapes: {
    readonly [N in IconName]: {
      readonly viewBox: string
      readonly shapes: readonly { readonly tag: 'path' | 'circle' | 'ellipse' | 'rect'; readonly attributes: object }[]
    }
  }
}

declare module 'virtual:slds.css'
