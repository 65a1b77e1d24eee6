import { viewOf, type FlowElement } from '@parley/flow'
import { useState, type ReactElement } from 'react'
import { titleOf } from '../elements/element-name.ts'
import { useSession } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { canvasStore, useCanvas, type Removal } from './canvas-store.ts'
import { removeKeeping, usedExits } from './remove-elements.ts'

/** Asks which path stays when an element that branches is deleted or cut. */
export function RemovalDialog(): ReactElement | null {
  const removal = useCanvas((state) => state.removal)
  const document = useSession((state) => state.document)
  const element = removal && document && viewOf(document).elementByName.get(removal.element)
  return removal && element ? <OpenRemovalDialog removal={removal} element={element} /> : null
}

interface OpenProps {
  readonly removal: Removal
  readonly element: FlowElement
}

function OpenRemovalDialog({ removal: { verb }, element }: OpenProps): ReactElement {
  const exits = usedExits(element)
  const [keep, setKeep] = useState((exits.find((exit) => exit.role !== 'fault') ?? exits[0])?.id ?? NONE)
  const close = () => canvasStore.setState({ removal: undefined })
  const remove = () => {
    close()
    removeKeeping(element.name, keep, verb)
  }
  const verbs = verb === 'Cut' ? 'cut' : 'delete'
  return (
    <Dialog
      title={`${verb} ${titleOf(element)}`}
      onClose={close}
      onSubmit={remove}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="brand" type="submit">
            {verb}
          </Button>
        </>
      }
    >
      <RadioGroup
        title="Which path stays?"
        note={`${titleOf(element)} has ${exits.length} paths. One can take its place; elements that only the others reach go with it.`}
        value={keep}
        onChange={setKeep}
        options={[
          ...exits.map((exit) => ({ value: exit.id, label: exit.label === '' ? 'The path after it' : exit.label })),
          { value: NONE, label: `None, ${verbs} all paths` },
        ]}
      />
    </Dialog>
  )
}

const NONE = 'none'
