import { isShown } from '#document/input/sections.ts'
import type { TemplateFault } from '../TemplateFault.ts'
import { eachBlock, type Finder } from './Checked.ts'

/** Conditions that no unit meets. An obligatory question there can never be answered, so that is no mere oversight. */
export const findUnseen: Finder = (checked) => {
  const { units, template } = checked
  if (!units?.length) return []
  const isSeen = (...conditions: Parameters<typeof isShown>[0][]) =>
    units.some((unit) => conditions.every((when) => isShown(when, unit)))
  const unseen = template.sections.filter(({ showWhen, repeat }) => !repeat && !isSeen(showWhen))
  const at = { field: 'showWhen', detail: '' }
  return [
    ...unseen.map(
      ({ sectionKey, title }): TemplateFault => ({
        code: 'UNSEEN',
        severity: 'warning',
        sectionKey,
        section: title,
        ...at,
      }),
    ),
    ...eachBlock(checked, (raw, section) => {
      if (section.repeat || isSeen(section.showWhen, raw.showWhen)) return []
      if (raw.required === true) return [{ code: 'UNSEEN_REQUIRED', severity: 'error', ...at }]
      return unseen.includes(section) ? [] : [{ code: 'UNSEEN', severity: 'warning', ...at }]
    }),
  ]
}
