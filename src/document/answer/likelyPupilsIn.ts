/** What is told of a single pupil: a diagnosis, support, or a grade. */
const about =
  /\b(adhd|add|autism\w*|asperger\w*|dyslexi\w*|dyskalkyli\w*|npf|diagnos\w*|språkstörning\w*|ångest|depression\w*|åtgärdsprogram\w*|utredning\w*|frånvaro\w*|dyslexia|diagnosis|diagnosed|(?:betyget|betyg|grade)\s+[A-F])\b/iu
/** Words with a capital, one after the other. */
const capitals = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)+/gu
/** `Ekbergs Skola` and `Norra Området` are no persons. */
const places =
  /(skola\w*|kommun\w*|område\w*|rektor\w*|nämnd\w*|verket|myndighet\w*|school|council|nationella|svenska|engelska)\b/iu
/** What a sentence may begin with before a name. */
const first = new Set(
  'Vid Hos I På När Om Att För Med Men Och Även Under Efter Sedan Eleven Elev At When The For'.split(' '),
)

/**
 * Likely names of pupils: a first and a family name in the same sentence as a diagnosis, support or a grade. It cannot be
 * sure, so it only asks whoever writes to look.
 */
export const likelyPupilsIn = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/u)
    .filter((sentence) => about.test(sentence))
    .flatMap((sentence) => [...sentence.matchAll(capitals)].map(([found]) => found))
    .filter((found) => !places.test(found))
    .flatMap((found) => {
      const words = found.split(/\s/u)
      const name = first.has(words[0] ?? '') ? words.slice(1) : words
      return name.length > 1 ? [name.join(' ')] : []
    })
