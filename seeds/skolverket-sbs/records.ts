/** Records as the form stores them, with keys of their own and their order apart. */
export const records = <T>(list: T[]) => ({
  order: list.map((_, index) => `r${index + 1}`),
  items: Object.fromEntries(list.map((item, index) => [`r${index + 1}`, item])) as Record<string, T>,
})
export type Goal = { goal: string; degree: 'achieved' | 'wellUnderWay' | 'started' }
/** One intervention as answered; the rows that a final report alone has, or an interim one, are left out of the other. */
export type Intervention = {
  area: 'governance' | 'teaching'
  number: string
  name: string
  agreement: string
  participants: string
  problems: string
  causes: string
  goals: ReturnType<typeof records<Goal>>
  visibleImprovements: string
  unmetGoals: string
  expectedEffects: string
  observedEffects?: string
  lessons?: string
  followUp?: string
  deviations?: string
}
