import { isSafeLink } from '#document/text/richTextKinds.ts'

/** `skola.se/plan` and `namn@skola.se` are what people type; returns nothing for what cannot be an address. */
export const tidyLink = (typed: string): string | undefined => {
  const text = typed.trim()
  if (isSafeLink(text)) return text
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return `mailto:${text}`
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return undefined
  return /^[^\s/]+\.[^\s]+$/.test(text) ? `https://${text}` : undefined
}
