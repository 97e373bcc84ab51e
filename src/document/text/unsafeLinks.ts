import { isLink, isSafeLink, type RichTextNode, wordsIn } from './richTextKinds.ts'

const isNode = (value: object): value is RichTextNode => 'type' in value && typeof value.type === 'string'
/** Payload keeps a link's address in `fields.url`, plain Lexical in `url`. */
const addressOf = (node: RichTextNode): string =>
  String((node.fields as { url?: unknown } | undefined)?.url ?? node.url ?? '').trim()

/**
 * The words of every link, anywhere in a value, whose address a text may not have (`javascript:` and its like). A link without
 * an address is not one yet. Not by recursion: what is sent may be nested deeper than any stack.
 */
export const unsafeLinks = (value: unknown): string[] => {
  const found: string[] = []
  const left: unknown[] = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (next === null || typeof next !== 'object') continue
    if (isNode(next) && isLink(next)) {
      const address = addressOf(next)
      if (address !== '' && !isSafeLink(address.replace(/\s/g, '%20'))) found.push(wordsIn(next) || address)
    }
    left.push(...Object.values(next))
  }
  return found
}
