import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import { numberValue } from '#document/answer/value.ts'
import { drawingToSvg } from '#render/drawings/drawingToSvg.ts'
import { kommun } from '#templates/themes/kommun.ts'
import type { Measured } from './Measured.ts'

const docs = new URL('../../docs/', import.meta.url)
const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2)
const row = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const total = (values: Record<string, number>) => Object.values(values).reduce((sum, value) => sum + value, 0)

const tables = (measured: Measured[]): string[] => {
  const names = Object.keys(measured[0]?.milliseconds ?? {})
  const pages = measured[0]?.pages ?? {}
  const heads = names.map((name) => `${name} (${pages[name]} p.)`)
  return [
    row(['', ...heads, 'Documents/s', 'Peak MB', 'Failed rules UA-1 / A-2a']),
    row(['---', ...names.map(() => '--:'), '--:', '--:', '--:']),
    ...measured.map(({ way, milliseconds, perSecond, megabytes, failed }) =>
      row([
        way.label,
        ...names.map((name) => `${seconds(milliseconds[name] ?? 0)} s`),
        perSecond.toFixed(2),
        Math.round(megabytes),
        `${failed.ua1.length} / ${failed['2a'].length}`,
      ]),
    ),
    '',
    'Pages, and the rules that fail in any of the five files:',
    '',
    ...measured.map(({ way, pages: own, failed }) => {
      const list = (found: string[]) => (found.length > 0 ? found.join(', ') : 'none')
      return `- ${way.label}: ${names.map((name) => own[name]).join(', ')} pages; UA-1: ${list(failed.ua1)}; A-2a: ${list(failed['2a'])}`
    }),
  ]
}

const picture = (measured: Measured[]): string =>
  drawingToSvg(
    {
      kind: 'bars',
      unit: 's',
      decimals: 1,
      categories: measured.map(
        ({ way, failed }) => `${way.label}: ${failed.ua1.length + failed['2a'].length} underkända regler`,
      ),
      series: [
        {
          key: 'time',
          label: 'Sekunder för fem dokument',
          values: measured.map(({ milliseconds }) => numberValue((total(milliseconds) / 1000).toFixed(1))),
        },
      ],
    },
    {
      title: 'Tid för fem dokument',
      description: 'Sekunder sammanlagt, och hur många regler i PDF/UA-1 och PDF/A-2a som underkänns.',
      theme: kommun,
      maxWidth: 640,
    },
  ).svg

/** Table and picture of a run, for readers: docs/bench.md and docs/images/bench.svg. */
export const writeReport = async (measured: Measured[], runs: number): Promise<void> => {
  await mkdir(new URL('images/', docs), { recursive: true })
  await writeFile(new URL('images/bench.svg', docs), picture(measured))
  const text = [
    '# Bench against peers',
    '',
    'Written by `npm run bench -- --peers`; do not edit. The longest finished document of each seed, made by us with',
    'everything on (contents with page numbers, verification, archival post-process, our own checks; never rendered before)',
    'and by others from the same final HTML (LibreOffice from our Word file). None of the others fills in page numbers.',
    `Medians of ${runs} rounds in turn; documents per second with two at a time; peak memory as proportional set size`,
    'of the program, or of the browser (Node, from which it is asked, not counted). Failed rules by veraPDF, over all five.',
    '',
    `Machine: ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), load ${os.loadavg()[1]?.toFixed(1)} over the last five minutes of the run. Only ratios travel.`,
    '',
    '![Seconds for five documents, and failed rules](images/bench.svg)',
    '',
    ...tables(measured),
    '',
    'More ratios, with stable names, are in [bench/results.json](../bench/results.json); `npm run bench` alone measures our',
    'own pipeline against a bare print, its growth from 5 to 200 pages, batches, loading and (with `--memory 1000`) memory.',
    '',
  ]
  await writeFile(new URL('bench.md', docs), text.join('\n'))
}
