import { TREE_VERSION } from '#document/tree/tree.ts'

export type KitVersion = { version: string; tree: number }

/**
 * What a block is built against: the kit's own version, and that of the tree its nodes stand in. Every block carries it
 * from `defineBlock`, because a block of another package brings the kit it was compiled with.
 *
 * Semantic: the first number when a block built earlier no longer works, the second when something is added.
 */
export const kitVersion: KitVersion = { version: '1.5.0', tree: TREE_VERSION }

const numbers = (version: string) => version.split('.').map(Number)

/** Whether a block built with `theirs` works in a program that has `ours`: same first number, nothing newer than we have. */
export const fitsKit = (theirs: KitVersion | undefined, ours = kitVersion): theirs is KitVersion => {
  if (!theirs || theirs.tree !== ours.tree) return false
  const [major, minor = 0] = numbers(theirs.version)
  const [ourMajor, ourMinor = 0] = numbers(ours.version)
  return major === ourMajor && minor <= ourMinor
}

/** "1.0.0 (tree 1)", for messages. */
export const kitName = (kit: KitVersion | undefined): string =>
  kit ? `${kit.version} (tree ${kit.tree})` : 'of unknown version'
