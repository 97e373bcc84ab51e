import type { Language } from '#document/tree/tree.ts'

/** Who is behind the pages, as it set it, and what the system knows of how its data are kept. Empty text: not said. */
export type SiteFacts = {
  name: string
  responsible: string
  email: string
  phone: string
  address: string
  conformance?: 'full' | 'partly' | 'not'
  /** A day, `2026-11-28`. */
  assessedOn: string
  /** When the statement last changed. */
  updatedOn: string
  assessment: string
  shortcomings: string[]
  officer: string
  personalData: string[]
  /** Documents that are removed, and how many years after the school year; all others are kept. */
  retention: { template: string; years: number }[]
  /** People come by the municipality's own login. */
  external: boolean
}
export type Part = { heading: string; lines: string[]; list?: string[] }
export type About = { title: string; intro: string; parts: Part[] }
export type AboutWords = {
  language: Language
  accessibility: string
  personalData: string
  download: string
  choose: string
  statement: (facts: SiteFacts) => About
  privacy: (facts: SiteFacts) => About
}
/** What was given, in order. */
export const given = (...lines: (string | false | undefined)[]): string[] => lines.filter((line) => !!line) as string[]
