import type { ReactElement } from 'react'
import { elementLabels } from '../elements/element-labels.ts'
import { useSession } from '../session/index.ts'

export interface WhyOutsideProps {
  /** The Get Records or the input that knew the person, by API name. */
  readonly from: string
}

/** How the run knew of somebody whom no request names. */
export function WhyOutside({ from }: WhyOutsideProps): ReactElement {
  const labels = elementLabels(useSession((state) => state.document))
  const known = labels.look(from) === undefined ? `Named by the input ${from}` : `Found by ${labels.element(from)}`
  return <span className="clamp-2">{known}, but in no request of this run.</span>
}
