/** A child of a flow's root with a name and a label, as text. */
export function flowMember(tag: string, name: string, inside = ''): string {
  return `<${tag}><name>${name}</name><label>${name}</label>${inside}</${tag}>`
}

/** A connector to an element, as text. */
export function connectorTo(target: string, tag = 'connector'): string {
  return `<${tag}><targetReference>${target}</targetReference></${tag}>`
}
