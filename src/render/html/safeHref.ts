/**
 * The address of a link when its scheme is allowed (http, https, mailto), else nothing and the text stands alone.
 * The allow-list of rich text has already decided; this is the last door, for trees that came another way.
 */
export const safeHref = (href: string): string | undefined => {
  try {
    const url = new URL(href)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
