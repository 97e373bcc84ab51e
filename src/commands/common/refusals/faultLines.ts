import type { FileFault } from '#load/adoption.ts'

type Words = { page: (page: number) => string; more: (count: number) => string }
const most = 20

/** Faults of files as a list, each under the heading it stands at, or on its page; the first twenty. */
export const faultLines = ({ faults }: { faults: FileFault[] }, words: Words): string[] => [
  ...faults
    .slice(0, most)
    .map(
      ({ message, place, page }) =>
        `• ${place ? `${place}: ` : ''}${message}${!place && page ? ` ${words.page(page)}` : ''}`,
    ),
  ...(faults.length > most ? [`• ${words.more(faults.length - most)}`] : []),
]
