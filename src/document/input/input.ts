import type { Language, PageSide, PartPages, Spacing } from '../tree/tree.ts'
import type { AnswerTime, HandInMarks, Party } from './parties.ts'
import type { UnitFacts, UnitPicture } from './unitFacts.ts'

/**
 * When a section or block is shown. Empty lists mean "always". Evaluated once, when the document is made; in a repeated
 * section again for each item, where `items` names those it is for.
 */
export type ShowWhen = {
  schoolForms?: string[]
  grades?: number[]
  areas?: string[]
  unitKinds?: string[]
  items?: string[]
}

/** A block as stored in a template: its own settings beside what every block has. Parsed, never trusted. */
export type RawBlock = {
  blockKey: string
  blockType: string
  libraryKey?: string | null
  /** Which version of the library's block this is a copy of, and the newer one that was looked at and not taken. */
  libraryVersion?: number | null
  libraryKept?: number | null
  /** Heading above the block; tokens allowed. Empty: no heading. */
  title?: string | null
  /** Guidance to the answerer (plain text, tokens allowed); gathered by the guidance appendix. */
  help?: string | null
  showWhen?: ShowWhen | null
  newPage?: boolean | null
  /** Stand beside the block before, as columns on wide pages. */
  beside?: boolean | null
  /** Begins a row of this many columns, 2 to 4, of which all blocks placed beside it are. */
  rowColumns?: string | null
  /** What is hidden in the row that it begins leaves its place free; else those after it close up. */
  rowGaps?: boolean | null
  [setting: string]: unknown
}
export type SectionContent = {
  sectionKey: string
  kind: 'front' | 'part' | 'section' | 'subsection' | 'appendix'
  title: string
  help?: string | null
  numbered?: boolean | null
  inContents?: boolean | null
  newPage?: boolean | null
  /** Starts on a new page, which lies there when two are open. */
  pageSide?: PageSide | null
  showWhen?: ShowWhen | null
  /** Repeat the section for each item of a set; tokens `{{item}}` and the item's `showWhen` follow. */
  repeat?: RepeatOver | null
  /** Comes again with the repeated section or part above it, once for each of its items, and may repeat in turn. */
  repeatWithin?: boolean | null
  /** Who answers it, where that is another than the document's own; and whether before or after the rest is handed in. */
  answeredBy?: Party | null
  answeredWhen?: AnswerTime | null
  /** What they are called where the name of their role is not it (“huvudmannen”); tokens. */
  answeredAs?: string | null
  blocks: RawBlock[]
}
export type RepeatOver =
  | 'grades'
  | 'gradeBands'
  | 'schoolForms'
  | 'domains'
  | 'subjects'
  | 'goals'
  | 'unitsBelow'
  | 'areasBelow'

/** An edition's immutable content. */
export type TemplateContent = {
  title: string
  language: Language
  layout: 'report' | 'slides' | 'letter'
  theme?: string | null
  /** Against the theme's; nothing: as the theme has it. */
  spacing?: Spacing | null
  partPages?: PartPages | null
  /** Who answers and hands in the document; the unit where nothing is said. */
  answeredBy?: Party | null
  sections: SectionContent[]
}

/** The unit as it was when the document was made; a school that moves does not rewrite its past. */
export type UnitSnapshot = {
  id: string
  key: string
  name: string
  kind: 'municipality' | 'division' | 'area' | 'school' | 'preschool'
  ancestors: { id: string; key: string; name: string; kind: string }[]
  schoolForms: string[]
  grades: number[]
}

/** A municipality's own words and rules: data, not code. */
export type Vocabulary = {
  domains: { key: string; label: string }[]
  subjects: { key: string; label: string; short?: string }[]
  measures: MeasureDefinition[]
  groups: { key: string; label: string }[]
  /** Which groups are the parts of which whole; groups that stand in none are taken as parts of everyone. */
  partitions?: { whole: string; parts: string[] }[]
  scales: {
    key: string
    label: string
    levels: { key: string; label: string; symbol?: string; tone?: string; meaning?: string; value?: number }[]
  }[]
  suppression: { minN: number; secondary: boolean; symbol: string }
  notation: { schoolYear: '2022/23' | '2022-2023' | '2022/2023'; term: 'VT-23' | 'VT23' | 'vt 2023' }
}
export type MeasureDefinition = {
  key: string
  label: string
  unit: string
  decimals: number
  definition?: string
  population?: string
  source?: string
  /** The measure's own suppression limit; falls back to the municipality's. */
  minN?: number
  /** Keys of the groups it is given for; none means all. */
  groups?: string[]
  /** How it is given in time; nothing means any. */
  periodKind?: 'term' | 'schoolYear' | 'year'
  /** First and last period it is measured (`VT2020`, `2019/20`, `2020`). */
  validFrom?: string
  validTo?: string
  /** The period from which figures cannot be compared with earlier ones, and why. */
  breakFrom?: string
  breakReason?: string
  /** What it is entered together with: `Betyg årskurs 9`. */
  set?: string
  /** Where others publish it: a key figure of Kolada (`N15505`), a name in Skolverket's Planned Educations. */
  kolada?: string
  skolverket?: string
}

export type Audience = 'internal' | 'public'

/**
 * An item of a repeated section. `variables` are a unit's own (its roles and facts); `within` is the item of the
 * repeated section that this one stands in.
 */
export type PlaceItem = {
  set: RepeatOver
  key: string
  label: string
  variables?: Record<string, string>
  within?: PlaceItem
}
/**
 * A member of a set, with what conditions ask about where it differs from the document's unit: a grade band has its own
 * grades, a unit below is another unit altogether.
 */
export type SetMember = { key: string; label: string } & (
  | Partial<Pick<UnitSnapshot, 'schoolForms' | 'grades'>>
  | {
      unit: Pick<UnitSnapshot, 'key' | 'kind' | 'schoolForms' | 'grades'> & { ancestors: { key: string }[] }
      /** Its roles and facts, for `{{item.headTeacher}}`. */
      variables?: Record<string, string>
      picture?: UnitPicture
    }
)

/** Where a block stands: all it may know of its surroundings besides its settings and resolved needs. */
export type Place = {
  unit: UnitSnapshot
  /** Start year of the school year the document follows up. */
  schoolYear: number
  audience: Audience
  language: Language
  vocabulary: Vocabulary
  sectionKey: string
  /** `blockKey`, with `@item` in a repeated section (see `instanceKeys.ts`): the key of answers, data and origins. */
  instanceKey: string
  item?: PlaceItem
  /** The picture of the unit that the section is repeated for, else of the document's own. */
  picture?: UnitPicture
  /** See `ComposeInput`. */
  today?: string
  preview?: boolean
}

/** Everything a document is made of, as plain data. Frozen at hand-in. */
export type ComposeInput = {
  template: TemplateContent
  unit: UnitSnapshot
  schoolYear: number
  /** ISO date on which this was loaded, so on which it was handed in: what due dates are compared with. */
  today?: string
  /** A template shown to its designer: what nobody has answered is shown as it will look, empty. */
  preview?: boolean
  audience: Audience
  vocabulary: Vocabulary
  /** Roles and other variables of the municipality and the unit: `headTeacher`, `schoolDirector`, … */
  variables: Record<string, string>
  /** What is told of the unit and of its municipality, for `{{unit.address}}`. */
  facts?: { unit?: UnitFacts; municipality?: UnitFacts }
  picture?: UnitPicture
  /** Outcome of every `showWhen`, by sectionKey or blockKey; stored when the document was made. Missing = shown. */
  visibility: Record<string, boolean>
  answers: Record<string, { value: unknown; rev: number }>
  /** Who handed in the sections that others answer; of those that are not, no answer is here. */
  handIns?: HandInMarks
  /** The last day (`YYYY-MM-DD`) of such a section, by its key, where it has one. */
  lastDays?: Record<string, string>
  /** What `load` found for each block instance, by need name. */
  resolved: Record<string, Record<string, unknown>>
  /** Members of sets a section may repeat over. */
  sets: Partial<Record<RepeatOver, SetMember[]>>
  document: {
    id: string
    municipality: { key: string; name: string; logo?: string }
    theme: string
    colours?: { primary?: string; accent?: string }
    typefaces?: { body?: string; heading?: string }
    registryNumber?: string
    /** The decision: `by` a board or a person, `role` the person's, `paragraph` without its sign. */
    adopted?: { by: string; role?: string; date: string; paragraph?: string }
    /** Handed in and not decided on: printed as a proposal. Never stored. */
    proposal?: true
  }
}
