import type { MeasuredValue } from '#document/answer/value.ts'
import type { ShowWhen, TemplateContent, Vocabulary } from '#document/input/input.ts'
import type { UnitFacts } from '#document/input/unitFacts.ts'
import type { SectionTimes } from '#document/times/sectionTimes.ts'

/**
 * A municipality as data: everything a seed folder holds. References are by key, never by database id, so that
 * loading is an upsert and loading twice changes nothing.
 */
export type Seed = {
  /** Folder name; also the folder under `out/`. */
  key: string
  municipality: {
    key: string
    name: string
    kind: 'municipality' | 'authority'
    vocabulary: Vocabulary
    roles: SeedRole[]
    theme: { name: 'kommun' | 'varm'; primary?: string; accent?: string }
  }
  units: SeedUnit[]
  users: SeedUser[]
  goals: SeedGoal[]
  focusItems: SeedFocusItem[]
  statistics: SeedStatistic[]
  calendar: SeedEvent[]
  library: { libraryKey: string; title: string; description: string; tags: string[]; block: Record<string, unknown> }[]
  templates: SeedTemplate[]
  distributions: SeedDistribution[]
}
export type SeedRole = { key: string; label: string; value: string }
export type SeedUnit = {
  key: string
  name: string
  kind: 'municipality' | 'division' | 'area' | 'school' | 'preschool'
  parent?: string
  schoolForms?: string[]
  grades?: number[]
  schoolUnitCode?: string
  roles?: SeedRole[]
  facts?: Omit<UnitFacts, 'closed'>
  /** ISO date from which the unit is closed. */
  closedOn?: string
}
export type SeedUser = {
  email: string
  name: string
  role: 'qualityStrategist' | 'department' | 'headTeacher' | 'staff'
  units: string[]
}
export type SeedGoal = {
  goalKey: string
  unit: string
  schoolYear: number
  level: 'council' | 'board' | 'unit'
  text: string
  order: number
  mandatory: boolean
  domain?: string
  parentKeys?: string[]
  indicators?: string[]
}
export type SeedFocusItem = {
  key: string
  area: string
  schoolYear: number
  domain: string
  text: string
  mandatory: boolean
  order: number
  /** Keys of the units for which it is highlighted. */
  highlightedFor: string[]
}
export type SeedStatistic = {
  unit: string
  measure: string
  group: string
  period: string
  value: MeasuredValue
  n?: number
  source?: string
  asOf?: string
}
export type SeedEvent = {
  date: string
  endDate?: string
  title: string
  responsible?: string
  roles?: string[]
  kind?: 'event' | 'deadline'
}
export type SeedTemplate = {
  key: string
  /** One edition for each version, in order; the last is what the designer sees. */
  versions: TemplateContent[]
}
export type SeedDocumentState = 'notStarted' | 'inProgress' | 'handedIn' | 'adopted' | 'published'
export type SeedDistribution = {
  key: string
  template: string
  /** Index into the template's versions. */
  version: number
  schoolYear: number
  title: string
  deadline: string
  letter?: string
  /** Days of sections, by sectionKey. */
  times?: SectionTimes
  /** Every recipient, with how far it has come and what it has answered (by blockKey). */
  documents: Record<
    string,
    {
      state: SeedDocumentState
      answers?: Record<string, unknown>
      adoption?: SeedAdoption
      /** What was handed in by itself after the rest, by the section's key: by its head teacher, on which day. */
      replies?: Record<string, SeedReply>
    }
  >
}
export type SeedReply = { date: string; answers: Record<string, unknown> }
export type SeedAdoption = { by: string; date: string; paragraph?: string; registryNumber?: string }
export type { ShowWhen }
