import { strFromU8 } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { WordError } from '../WordError.ts'
import type { XmlElement } from './XmlElement.ts'

/** Tables 60 deep make some 500 levels of elements; nobody writes more. */
const deepest = 600
const bare = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * A part as a tree. Entities of its own are unknown to the parser, so that no text can grow. Throws `WordError`:
 * `broken`, `tooDeep`.
 */
export const readXml = (bytes: Uint8Array): XmlElement => {
  const parser = new SaxesParser({ xmlns: false })
  const root: XmlElement = { name: '', at: {}, children: [] }
  const open = [root]
  let textAt: XmlElement | undefined
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const at: Record<string, string> = {}
    for (const key in attributes) if (!key.startsWith('xmlns')) at[bare(key)] = attributes[key] ?? ''
    const element: XmlElement = { name: bare(name), at, children: [] }
    open.at(-1)?.children.push(element)
    if (open.push(element) > deepest) throw new WordError('tooDeep')
    textAt = element
  })
  parser.on('closetag', () => {
    open.pop()
    textAt = undefined
  })
  // Blanks between elements are layout; within the innermost one they are text.
  parser.on('text', (text) => {
    if (textAt || text.trim()) open.at(-1)?.children.push(text)
  })
  parser.on('error', (error) => {
    throw new WordError('broken', { cause: error })
  })
  parser.write(strFromU8(bytes)).close()
  return root
}
