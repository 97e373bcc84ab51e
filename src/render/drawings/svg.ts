type Attributes = Record<string, string | number | undefined>

export const escapeXml = (value: string): string =>
  // Control characters are not allowed in XML at all, not even escaped.
  value
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

/** Coordinates need no more than hundredths of a point. */
const print = (value: string | number) =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)

/** An element; children are SVG already. */
export const el = (name: string, attributes: Attributes, ...children: string[]): string => {
  const shown = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${print(value)}"`],
  )
  return children.length > 0
    ? `<${name}${shown.join('')}>${children.join('')}</${name}>`
    : `<${name}${shown.join('')}/>`
}

export const path = (d: (string | number)[], attributes: Attributes): string =>
  el('path', { d: d.map((part) => (typeof part === 'number' ? print(part) : part)).join(' '), ...attributes })

/** A group whose own point 0, 0 is at x, y; `turned` is read from below. */
export const moved = (x: number, y: number, body: string, turned = false): string =>
  el('g', { transform: `translate(${print(x)} ${print(y)})${turned ? ' rotate(-90)' : ''}` }, body)
