import { type Written, worthKeeping } from '#document/answer/history/worthKeeping.ts'

/**
 * How history grows: somebody types a page of 2,000 characters at five keys a second, saved every second and a half, with
 * a sentence rewritten every fifth one and a paragraph taken away at the end. What is stored while it rests, and what
 * thinning leaves (docs/adr/0045). `node bench/historyGrowth.ts`
 */
const sentence = (index: number) => `Under läsåret har vi arbetat med område ${index} och sett att eleverna lär sig. `
const every = 1500
const typing = (): Written[] => {
  const rows: Written[] = []
  let text = ''
  let at = 0
  const save = () => {
    at += every
    rows.push({ at, author: 'a', value: text })
  }
  const type = (words: string) => {
    for (const [index, letter] of [...words].entries()) {
      text += letter
      if (index % 7 === 6) save()
    }
  }
  for (let index = 0; text.length < 2000; index += 1) {
    type(sentence(index))
    if (index % 5 !== 4) continue
    text = text.slice(0, -sentence(index).length)
    save()
    type(`Det blev inte som vi tänkt i område ${index}. `)
  }
  text = text.slice(0, 1500)
  save()
  return rows
}
const bytes = (rows: readonly Written[]) => rows.reduce((sum, { value }) => sum + JSON.stringify(value).length, 0)

const rows = typing()
const kept = worthKeeping(rows)
const kB = (count: number) => `${(count / 1000).toFixed(1)} kB`
console.log(`${rows.length} saves, ${kB(bytes(rows))} of words; after thinning ${kept.length}, ${kB(bytes(kept))}`)
