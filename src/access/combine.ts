import type { Access, AccessArgs, Where } from 'payload'

/**
 * The three words every access rule is made of. A rule answers `true` (all), `false` (none) or a `Where` (these).
 */

/** Whatever any of the rules allows. */
export const or =
  (...rules: Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === true) return true
      if (result) wheres.push(result)
    }
    return wheres.length > 1 ? { or: wheres } : (wheres[0] ?? false)
  }

/** Only what all of the rules allow. */
export const and =
  (...rules: Access[]): Access =>
  async (args) => {
    const wheres: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === false) return false
      if (result !== true) wheres.push(result)
    }
    return wheres.length > 1 ? { and: wheres } : (wheres[0] ?? true)
  }

/** One rule or another, by a question about the request. */
export const conditional =
  (question: (args: AccessArgs) => boolean, yes: Access, no: Access): Access =>
  (args) =>
    question(args) ? yes(args) : no(args)
