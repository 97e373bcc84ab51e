/** What of the follow-up is shown and in which order: all of it stands in the page's address. */
export type BoardChoice = {
  search: string
  waits: string
  state: string
  area: string
  owner: string
  schoolForm: string
  grade: string
  group: string
  sort: SortBy
  down: boolean
  grouped: boolean
}
export const sortings = { enhet: 'unit', omrade: 'area', ansvarig: 'owner', lage: 'state', andrat: 'day' } as const
export type SortBy = (typeof sortings)[keyof typeof sortings]

export const wholeBoard: BoardChoice = {
  search: '',
  waits: '',
  state: '',
  area: '',
  owner: '',
  schoolForm: '',
  grade: '',
  group: '',
  sort: 'unit',
  down: false,
  grouped: false,
}
const texts = {
  sok: 'search',
  lage: 'waits',
  status: 'state',
  omrade: 'area',
  ansvarig: 'owner',
  skolform: 'schoolForm',
  arskurs: 'grade',
  grupp: 'group',
} as const
type Asked = Record<string, string | string[] | undefined>
const textIn = (asked: Asked, name: string) => {
  const value = asked[name]
  return typeof value === 'string' ? value.slice(0, 200) : ''
}
const sortingOf = (word: string): SortBy | undefined => Object.entries(sortings).find(([name]) => name === word)?.[1]

/** `?lage=sena&sortera=-andrat` and so on; what is not known is left out. */
export const choiceFrom = (asked: Asked): BoardChoice => {
  const sort = textIn(asked, 'sortera')
  return {
    ...wholeBoard,
    ...Object.fromEntries(Object.entries(texts).map(([name, field]) => [field, textIn(asked, name)])),
    sort: sortingOf(sort.replace(/^-/u, '')) ?? 'unit',
    down: sort.startsWith('-'),
    grouped: textIn(asked, 'samla') === 'omrade',
  }
}
export const addressOf = (choice: BoardChoice): string => {
  const query = new URLSearchParams()
  for (const [name, field] of Object.entries(texts)) if (choice[field]) query.set(name, choice[field])
  const word = Object.entries(sortings).find(([, field]) => field === choice.sort)?.[0] ?? 'enhet'
  if (choice.sort !== 'unit' || choice.down) query.set('sortera', `${choice.down ? '-' : ''}${word}`)
  if (choice.grouped) query.set('samla', 'omrade')
  return query.toString()
}
