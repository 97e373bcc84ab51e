import { z } from 'zod'
import type { Place } from '#document/input/input.ts'
import { blockWords } from '../print/words.ts'
import { setting } from './settings.ts'

export type GroupSetting = { group: string; label?: string }
const builtIn = ({ language }: Place): Record<string, string> => {
  const { all, girls, boys } = blockWords(language)
  return { all, girls, boys }
}

/** Groups as chosen for a block: `['all', 'girls']` or `[{ group: 'all', label: 'Totalt' }]`. */
export const groupsSetting = (fallback: string[]) =>
  setting.rows(
    'group',
    z.object({ group: z.string().min(1), label: setting.optionalText() }) as z.ZodType<GroupSetting>,
    fallback.map((group) => ({ group })),
  )

export const groupLabel = (place: Place, group: string, chosen: GroupSetting[] = []): string =>
  chosen.find((one) => one.group === group)?.label ??
  place.vocabulary.groups.find((one) => one.key === group)?.label ??
  builtIn(place)[group] ??
  group

/** `Åk F–3` inside a sentence: only the first letter becomes small. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
