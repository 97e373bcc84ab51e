import type { FileFault } from '#load/adoption.ts'
import type { Format } from '#render/renderDocument.ts'
import type { ProducedFile } from './makeFiles.ts'

/** What is wrong with any of these files, each fault once although it is the same in both versions and several formats. */
export const faultsOf = (...made: Partial<Record<Format, ProducedFile>>[]): FileFault[] => {
  const found = made.flatMap((files) => Object.values(files).flatMap(({ findings }) => findings ?? []))
  const faults = found.map(({ code, message, page, blockKey, place }): FileFault => {
    const where = { ...(page ? { page } : {}), ...(blockKey ? { blockKey } : {}), ...(place ? { place } : {}) }
    return { code, message, ...where }
  })
  return [...new Map(faults.map((fault) => [`${fault.blockKey}/${fault.message}`, fault])).values()]
}
