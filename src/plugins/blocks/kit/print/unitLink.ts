import { isSafeLink } from '#document/text/richTextKinds.ts'
import { text } from '#document/tree/nodes.ts'
import type { Inline } from '#document/tree/tree.ts'

/** The unit's name, as a link to its document where there is one. */
export const unitLink = ({ name, url }: { name: string; url?: string }): Inline[] =>
  url && isSafeLink(url) ? [{ type: 'link', href: url, text: name }] : text(name)
