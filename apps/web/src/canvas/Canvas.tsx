import '@xyflow/react/dist/base.css'
import './canvas.css'
import './card.css'
import './edges.css'
import { MiniMap, ReactFlow, ReactFlowProvider, useReactFlow, useStore, type NodeTypes } from '@xyflow/react'
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type ReactElement } from 'react'
import { Find } from './find/Find.tsx'
import { select, useSession } from '../session/index.ts'
import { AddMenu } from './AddMenu.tsx'
import { canvasStore, closeMenus, useCanvas } from './canvas-store.ts'
import { Card } from './Card.tsx'
import { CardMenu } from './CardMenu.tsx'
import { Dots } from './Dots.tsx'
import { EdgeLayer } from './EdgeLayer.tsx'
import { EndPill } from './EndPill.tsx'
import { openView } from './fit-flow.ts'
import type { CanvasModel, CanvasNode } from './project-canvas.ts'
import { RemovalDialog } from './RemovalDialog.tsx'
import { revealStop } from './reveal-stop.ts'
import { useRunReveal } from './run-reveal.ts'
import { useCanvasKeys } from './use-canvas-keys.ts'
import { useCanvasModel } from './use-canvas-model.ts'
import { useShowRun } from './use-show-run.ts'
import { useWindowMiddle } from './use-window-middle.ts'
import { useZoomKeys } from './use-zoom-keys.ts'
import { ZoomBar } from './ZoomBar.tsx'

const NODE_TYPES: NodeTypes = { card: Card, end: EndPill }
const MINIMAP_FROM = 20
/** Only-visible cards pay off in large flows that are zoomed in. */
const CULL_FROM = 150
const MOVE_UP_TO = 200
const FAR_BELOW = 0.5

/** The canvas region: the open flow, drawn from the document and never stored. */
export function Canvas(): ReactElement {
  return (
    <ReactFlowProvider>
      <CanvasSurface />
    </ReactFlowProvider>
  )
}

function CanvasSurface(): ReactElement {
  const model = useCanvasModel()
  const flow = useReactFlow()
  const nodes = useMemo(() => [...model.nodes], [model.nodes])
  const comparing = useSession((state) => state.comparison !== undefined)
  const connecting = useCanvas((state) => state.connecting !== undefined)
  const far = useStore((state) => state.transform[2] < FAR_BELOW)
  const { moving, onMoveStart, onMoveEnd } = useMoving()
  const onKeyDown = useCanvasKeys(model, flow)
  useOpenView(model)
  useFollowSelection(model)
  useRunReveal()
  useShowRun(flow, useLatest(model))
  useZoomKeys(flow, model)
  useWindowMiddle(flow)
  const cards = nodes.length
  return (
    <div
      className={`canvas ${connecting ? 'canvas_connecting' : ''} ${comparing ? 'canvas_comparing' : ''} ${cards <= MOVE_UP_TO ? 'canvas_moves' : ''} ${far ? 'canvas_far' : ''} ${moving ? 'canvas_moving' : ''}`}
    >
      <ReactFlow<CanvasNode>
        onKeyDown={onKeyDown}
        nodes={nodes}
        edges={NO_EDGES}
        nodeTypes={NODE_TYPES}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        zoomActivationKeyCode={['Control', 'Meta']}
        panOnScroll
        minZoom={0.1}
        maxZoom={1.5}
        zoomOnDoubleClick={false}
        onlyRenderVisibleElements={cards > CULL_FROM}
        onPaneClick={selectNothing}
        onMoveStart={onMoveStart}
        onMoveEnd={onMoveEnd}
        attributionPosition="bottom-left"
        aria-label="Flow"
      >
        <Dots />
        <EdgeLayer edges={model.edges} />
        {cards >= MINIMAP_FROM && <Overview />}
      </ReactFlow>
      <ZoomBar model={model} />
      <Find />
      {connecting && (
        <p className="canvas-hint" role="status">
          Choose the element to go to. Esc leaves it.
        </p>
      )}
      <AddMenu />
      <CardMenu />
      <RemovalDialog />
    </div>
  )
}

// React Flow tells everything on the canvas when it is given another function or list: these stay the same.
const NO_EDGES: [] = []

function selectNothing(): void {
  select([])
}

function useMoving() {
  const [moving, setMoving] = useState(false)
  const onMoveStart = useCallback((event: MouseEvent | TouchEvent | null) => {
    setMoving(true)
    if (event) closeMenus()
  }, [])
  const onMoveEnd = useCallback(() => setMoving(false), [])
  return { moving, onMoveStart, onMoveEnd }
}

/** Drawn again when the flow changes, and then only what changed: everything that it is given stays the same object. */
const Overview = memo(function Overview(): ReactElement | null {
  // Behind the cards themselves, when a flow opens.
  const isTurn = useDeferredValue(true, false)
  if (!isTurn) return null
  return (
    <MiniMap<CanvasNode>
      className="canvas-overview"
      position="bottom-right"
      pannable
      zoomable
      ariaLabel="Overview of the flow"
      nodeBorderRadius={8}
      nodeClassName={overviewClass}
    />
  )
})

function overviewClass(node: CanvasNode): string {
  return node.type === 'card' ? `overview_${node.data.tone}` : 'overview_end'
}

/** Fits the flow into view when another one is opened; edits leave the view alone. */
function useOpenView(model: CanvasModel): void {
  const flow = useReactFlow()
  const latest = useLatest(model)
  const opened = useSession((state) => `${state.project?.id ?? ''}/${state.flowPath}`)
  useEffect(() => {
    canvasStore.setState({ stop: '$Start', focus: undefined, connecting: undefined, removal: undefined })
    closeMenus()
    const frame = requestAnimationFrame(() => openView(flow, latest.current))
    return () => cancelAnimationFrame(frame)
  }, [flow, latest, opened])
}

/** Pans to what was selected elsewhere: from Problems, Toolbox, Find or a run's steps. */
function useFollowSelection(model: CanvasModel): void {
  const flow = useReactFlow()
  const [first] = useSession((state) => state.selection)
  const latest = useLatest(model)
  useEffect(() => {
    if (first === undefined) return
    canvasStore.setState({ stop: first })
    const frame = requestAnimationFrame(() => revealStop(latest.current, flow, first))
    return () => cancelAnimationFrame(frame)
  }, [flow, latest, first])
}

/** The newest value for effects that must not run again when it changes. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  })
  return latest
}
