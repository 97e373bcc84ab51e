import type { Way } from './ways.ts'

/** What one way did with the five documents. */
export type Measured = {
  way: Way
  /** Medians by document, one at a time. */
  milliseconds: Record<string, number>
  pages: Record<string, number>
  /** Documents per second with two at a time. */
  perSecond: number
  /** Highest proportional set size seen, in MB. */
  megabytes: number
  /** Rules that veraPDF finds broken in any of the files. */
  failed: { ua1: string[]; '2a': string[] }
}
