import { numberValue } from '#document/answer/value.ts'

export const fixture = {
  config: { grade: '6', tests: [{ test: 'svenska' }, { test: 'sva', label: 'SVA' }, { test: 'matematik' }] },
  answer: {
    cells: {
      all: { svenska: numberValue('92.3'), sva: { kind: 'suppressed' as const }, matematik: numberValue('84.6') },
      girls: {
        svenska: { kind: 'about100' as const },
        sva: { kind: 'suppressed' as const },
        matematik: numberValue('80'),
      },
      boys: { svenska: numberValue('88.9'), sva: { kind: 'suppressed' as const }, matematik: numberValue('88.9') },
    },
    counts: { all: { n: numberValue(52) }, girls: { n: numberValue(25) }, boys: { n: numberValue(27) } },
  },
  data: { facts: [] },
}
