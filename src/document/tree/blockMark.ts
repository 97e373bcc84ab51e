const head = 'block_'

/** The bookmark at the beginning of a template's block in a Word file, by the block's key; a repeated section's are one. */
export const blockMarkName = (blockKey: string): string =>
  `${head}${blockKey.replace(/@.*$/, '').replace(/[^\p{L}\p{N}]/gu, '_')}`.slice(0, 40)
export const isBlockMark = (name: string): boolean => name.startsWith(head)
