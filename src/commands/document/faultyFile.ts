import type { FileFault } from '#load/loadDocument.ts'
import { CommandError } from '../common/CommandError.ts'

const line = ({ message, place, page }: FileFault) =>
  `• ${place ? `${place}: ` : ''}${message}${!place && page ? ` (sidan ${page})` : ''}`

/** The refusal of a file that breaks rules of accessibility, with all of them and where each is mended. */
export const faultyFile = (what: string, faults: FileFault[]): CommandError => {
  const list = faults.slice(0, 20).map(line)
  const more = faults.length > 20 ? [`• och ${faults.length - 20} till.`] : []
  const message = [
    `Dokumentet kan inte ${what}, för filerna uppfyller inte lagens krav på tillgänglighet. Rätta detta först:`,
    ...list,
    ...more,
  ].join('\n')
  return new CommandError('FAULTY_FILE', message, { faults })
}
