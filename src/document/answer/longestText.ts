/** A draft is never cut: a text is refused only when it is this long (characters), or this many times its limit. */
const [longest, slack] = [20_000, 4]
/** How long a text may be to be stored at all, where `max` is how long it should be. */
export const longestText = (max: number): number => Math.max(longest, max * slack)
