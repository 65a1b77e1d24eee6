import { useReactFlow, useStore } from '@xyflow/react'
import type { ReactElement } from 'react'
import { IconButton } from '../ui/IconButton.tsx'
import { fitFlow, zoomToFull } from './fit-flow.ts'
import type { CanvasModel } from './project-canvas.ts'

/** Zoom out, how far, zoom in, fit. The percentage is a button: it goes back to 100 %. */
export function ZoomBar({ model }: { readonly model: CanvasModel }): ReactElement {
  const flow = useReactFlow()
  const percent = useStore((state) => Math.round(state.transform[2] * 100))
  return (
    <div className="zoom-bar nopan" role="group" aria-label="Zoom">
      <IconButton label="Zoom out" icon="utility/zoomout" hint="Ctrl+Alt+−" onClick={() => void flow.zoomOut()} />
      <button
        type="button"
        className="zoom-bar-level"
        aria-label={`Zoom to 100 %, now ${percent} %`}
        title="Zoom to 100 % (Ctrl+Alt+0)"
        onClick={() => zoomToFull(flow, model)}
      >
        {percent} %
      </button>
      <IconButton label="Zoom in" icon="utility/zoomin" hint="Ctrl+Alt+=" onClick={() => void flow.zoomIn()} />
      <IconButton
        label="Zoom to fit"
        icon="utility/expand_alt"
        hint="Ctrl+Alt+1"
        onClick={() => fitFlow(flow, model)}
      />
    </div>
  )
}
