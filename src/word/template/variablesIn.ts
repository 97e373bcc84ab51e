const schoolYear = /(?<!\d)((?:19|20)\d\d)\s*[-–‑/]\s*(?:20)?(\d\d)(?!\d)/g
const empty = /(?:ÅÅÅÅ|20XX|XXXX|20__)\s*[-–‑/]\s*(?:ÅÅÅÅ|20XX|XXXX|ÅÅ|XX|20__|__)|ÅÅÅÅ|20XX/g
const bracketed = /[[<{«]\s*([^\]>}»{[]{2,40}?)\s*[\]>}»]/g

const variableFor = (words: string): string | undefined => {
  if (
    /^(förskolans|skolans|fritidshemmets|enhetens|verksamhetens)?\s*namn$|^(skola|skolan|enhet|förskola|skolenhet)$|namn på (skola|skolan|enhet|enheten|förskola)/i.test(
      words,
    )
  )
    return '{{enhet}}'
  if (/^(läsår|läsåret|år\/år)$/i.test(words)) return '{{läsår}}'
  if (/^kommun(ens namn)?$/i.test(words)) return '{{kommun}}'
  return undefined
}
const yearsIn = (texts: string[]): number[] =>
  texts.flatMap((text) =>
    [...text.matchAll(schoolYear)]
      .map(([, first, second]) => ({ first: Number(first), second: Number(second) }))
      .filter(({ first, second }) => (first + 1) % 100 === second)
      .map(({ first }) => first),
  )

/** The school year that a file is about: the one its cover says, else the last that it names. */
export const schoolYearOf = (cover: string[], all: string[]): number | undefined => {
  const [named] = yearsIn(cover)
  return named ?? (yearsIn(all).length > 0 ? Math.max(...yearsIn(all)) : undefined)
}

/**
 * The school's name, the municipality and the school years become variables: what stands in brackets to be exchanged,
 * years without figures, and the file's own school year, the one before and the one after.
 */
export const variablesIn =
  (year: number | undefined) =>
  (text: string): string =>
    text
      .replace(bracketed, (whole, words: string) => variableFor(words.trim()) ?? whole)
      .replace(empty, (whole) => (/[-–‑/]/.test(whole) ? '{{läsår}}' : '{{år}}'))
      .replace(schoolYear, (whole, first: string, second: string) => {
        if (year === undefined || (Number(first) + 1) % 100 !== Number(second)) return whole
        const names: Record<number, string> = { [-1]: '{{läsår.förra}}', 0: '{{läsår}}', 1: '{{läsår.nästa}}' }
        return names[Number(first) - year] ?? whole
      })

/** A label whose answer the system knows, `Skolans namn`. */
export const knownAnswer = (label: string): string | undefined => variableFor(label.replace(/:$/, '').trim())
