import type { DraftBlock, DraftKind } from '#word/draft/DraftBlock.ts'

/** What a file should become, in order: kinds and titles, `|` between those that are as good. */
export type Wanted = [kinds: string, titles: string][]
export type Score = { wanted: number; right: number; missing: string[]; extra: DraftBlock[] }

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\{\{.*?\}\}/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
/** Notes and pictures may stand before or after the text they belong to: they are compared last. */
const inOrder = <T>(all: T[], kind: (one: T) => string): T[] => {
  const rank = (one: T) => ['note', 'image'].indexOf(kind(one))
  return [...all].sort((a, b) => rank(a) - rank(b))
}
const isAlike = (titles: string, { title, details }: DraftBlock): boolean =>
  titles.split('|').some((wanted) => {
    const shown = JSON.stringify(details.parts ?? details.head ?? details.items ?? details.text ?? '')
    const all = plain(`${title} ${details.heading ?? ''} ${details.help ?? ''} ${shown}`)
    return all.includes(plain(wanted).slice(0, 40))
  })

/** How many of the wanted stand in the draft, in their order: the longest common sequence. */
export const score = (wantedList: Wanted, draft: DraftBlock[]): Score => {
  const wanted = inOrder(wantedList, ([kind]) => kind)
  const got = inOrder(draft, ({ kind }) => kind as DraftKind)
  const same = (i: number, j: number): number => {
    const [kinds, titles] = wanted[i] ?? ['', '']
    const block = got[j]
    return block && kinds.split('|').includes(block.kind) && isAlike(titles, block) ? 1 : 0
  }
  const best = wanted.map(() => new Array<number>(got.length + 1).fill(0))
  best.push(new Array<number>(got.length + 1).fill(0))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = wanted.length - 1; i >= 0; i--)
    for (let j = got.length - 1; j >= 0; j--)
      (best[i] as number[])[j] = Math.max(at(i + 1, j), at(i, j + 1), same(i, j) + at(i + 1, j + 1))
  const missing: string[] = []
  const hit = new Set<DraftBlock>()
  for (let i = 0, j = 0; i < wanted.length; ) {
    const block = got[j]
    if (block && same(i, j) && at(i, j) === 1 + at(i + 1, j + 1)) {
      hit.add(block)
      i++
      j++
    } else if (block && at(i, j) === at(i, j + 1)) j++
    else missing.push((wanted[i++] ?? []).join(': '))
  }
  return { wanted: wanted.length, right: at(0, 0), missing, extra: got.filter((block) => !hit.has(block)) }
}
