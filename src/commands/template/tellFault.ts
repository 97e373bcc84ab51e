import type { Language } from '#document/tree/tree.ts'
import { wordsOf } from '../common/words/wordsOf.ts'
import type { TemplateFault } from './TemplateFault.ts'

/** A fault of a template, in its reader's language. */
export const tellFault = (fault: TemplateFault, language: Language | undefined): string => {
  const { fault: say } = wordsOf({ language })
  switch (fault.code) {
    case 'EMPTY':
      return say.empty
    case 'BROKEN_TEMPLATE':
      return say.incomplete(fault.path)
    case 'DUPLICATE_KEY':
      return fault.of === 'section' ? say.twoSections(fault.key) : say.twoBlocks(fault.key)
    case 'UNKNOWN_BLOCK':
      return say.unknownType(fault.type, say.block(fault.block, fault.section))
    case 'BROKEN_SETTINGS':
      return `${say.block(fault.block, fault.section)}: ${fault.fault}`
    case 'DANGLING_REFERENCE':
    case 'DANGLING_NOTE': {
      const { code, target, block, section } = fault
      const where = block ? say.block(block, section) : say.section(section)
      return code === 'DANGLING_NOTE' ? say.noNote(target, where) : say.dangling(target, where)
    }
    default: {
      const { code, block, section, detail } = fault
      return say.found[code](block ? say.block(block, section) : say.section(section), detail)
    }
  }
}
