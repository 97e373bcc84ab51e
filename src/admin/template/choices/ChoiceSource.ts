import type { OtherTemplate } from '#commands/template/otherTemplates.ts'
import type { UnitSnapshot, Vocabulary } from '#document/input/input.ts'
import type { Design } from '../store/design.ts'

/** Something to choose: what is stored, and what it is called. */
export type Choice = { value: string; label: string }
/** What the choices are made of: the municipality's words and units, and the template as it stands. */
export type ChoiceSource = {
  vocabulary?: Pick<Vocabulary, 'measures' | 'subjects' | 'domains' | 'groups' | 'scales'> | undefined
  units: readonly Pick<UnitSnapshot, 'key' | 'name' | 'kind'>[]
  /** Names of roles and who has them at the chosen school. */
  variables: Record<string, string>
  design: Design
  /** The municipality's other templates. */
  others: readonly OtherTemplate[]
  /** The block whose setting it is. */
  blockKey: string | undefined
  /** What the setting that names another block holds, where that stands beside this one in a list. */
  meant?: string | undefined
  /** Whether blocks of the type have cells that others reckon with. */
  hasCells: (blockType: string) => boolean
  typeName: (blockType: string) => string
  /** Whether blocks of the type are answered. */
  asks: (blockType: string) => boolean
}
