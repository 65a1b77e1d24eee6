import './toolbox.css'
import { START, viewOf, type FlowDocument, type FlowElement, type FlowResource } from '@parley/flow'
import { useDeferredValue, useMemo, useState, type ReactElement } from 'react'
import { appearanceOf } from '../elements/element-looks.ts'
import { titleOf } from '../elements/element-name.ts'
import { appearanceOfResource } from '../elements/resources/resource-looks.ts'
import { openNewResource, useReadOnlyReason, useSession } from '../session/index.ts'
import { Button } from '../ui/Button.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import type { ToolboxRowItem } from './ToolboxRow.tsx'
import { ToolboxTree } from './ToolboxTree.tsx'

/** The left side: everything that the flow holds, searchable, with where it is used. */
export function Toolbox(): ReactElement {
  // Behind the canvas, on opening and at each keystroke: nobody types and reads the Toolbox at once.
  const document = useDeferredValue(
    useSession((state) => state.document ?? null),
    null,
  )
  const [search, setSearch] = useState('')
  const locked = useReadOnlyReason()
  const resources = useMemo(() => (document ? resourceItems(document) : []), [document])
  const elements = useMemo(() => (document ? elementItems(document) : []), [document])
  return (
    <section className="toolbox" aria-label="Toolbox">
      <div className="toolbox-head">
        <Button
          icon="utility/add"
          size="bar"
          disabledReason={locked}
          onClick={() => openNewResource({ prefill: {}, locked: [] })}
        >
          New Resource
        </Button>
        <SearchField label="Search this flow" placeholder="Search…" value={search} onChange={setSearch} />
      </div>
      <div className="toolbox-trees">
        {document && (
          <>
            <ToolboxTree title="Resources" items={resources} search={search} empty="No resources yet." />
            <ToolboxTree title="Elements" items={elements} search={search} empty="No elements yet." />
          </>
        )}
      </div>
    </section>
  )
}

// What an edit did not touch keeps its row's object, so that a keystroke draws one row and not five hundred.
const rows = new WeakMap<FlowElement | FlowResource, ToolboxRowItem>()

function rowOf(part: FlowElement | FlowResource, make: () => ToolboxRowItem): ToolboxRowItem {
  const known = rows.get(part)
  if (known) return known
  const row = make()
  rows.set(part, row)
  return row
}

function resourceItems(document: FlowDocument): readonly ToolboxRowItem[] {
  return viewOf(document).resources.map((resource) =>
    rowOf(resource, () => ({
      ...appearanceOfResource(resource),
      of: 'resource',
      name: resource.name,
      title: resource.name,
      description: resource.description,
    })),
  )
}

function elementItems(document: FlowDocument): readonly ToolboxRowItem[] {
  return viewOf(document)
    .elements.filter((element) => element.name !== START)
    .map((element) =>
      rowOf(element, () => {
        const { icon, tone, kindLabel, pluralLabel } = appearanceOf(element)
        const { name, description } = element
        const title = titleOf(element)
        return { of: 'element', icon, tone, group: pluralLabel, type: kindLabel, name, title, description }
      }),
    )
}
