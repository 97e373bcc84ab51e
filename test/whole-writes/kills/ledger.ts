/** A value that one worker raises by one: what is there must be at least what was acknowledged, at most what was sent. */
export class Series {
  sent = 0
  kept = 0
  next = (): number => {
    this.sent += 1
    return this.sent
  }
  /** Acknowledged. */
  keep = (value: number): void => {
    this.kept = Math.max(this.kept, value)
  }
  holds = (value: number): boolean => value >= this.kept && value <= this.sent
}

/** What a document goes through. Each step is asked for again until it is acknowledged. */
export const steps = [
  { action: 'handIn', state: 'handedIn', by: 'head' },
  { action: 'returnDocument', state: 'returned', by: 'strategist' },
  { action: 'handIn', state: 'handedIn', by: 'head' },
  { action: 'adopt', state: 'adopted', by: 'strategist' },
] as const

/** All that was acknowledged over all lives, and how much of each. */
export const newLedger = (heads: string[]) => ({
  names: new Map(heads.map((id) => [id, new Series()])),
  vocabulary: new Series(),
  template: new Series(),
  /** The last state of the template that was acknowledged as published. */
  published: 0,
  editions: new Set<string>(),
  distributions: new Set<string>(),
  /** Acknowledged answers: document, row, text. */
  answers: new Map<string, Map<string, string>>(),
  /** How many decisions on a document were acknowledged, and which of the units it is for. */
  decided: new Map<string, { done: number; unit: number }>(),
  /** The last acknowledged token of each person. */
  tokens: new Map<string, string>(),
  counts: {
    logins: 0,
    people: 0,
    municipalities: 0,
    templates: 0,
    editions: 0,
    distributions: 0,
    answers: 0,
    decisions: 0,
  },
})
export type Ledger = ReturnType<typeof newLedger>
