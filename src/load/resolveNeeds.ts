import type { TemplateContent } from '#document/input/input.ts'
import type { MeasureFact, Need, NeedResult } from '#document/input/needs.ts'
import type { LoadContext } from './context.ts'
import type { NeedOf, NeedsByInstance } from './needOf.ts'
import { resolveAnswersBelow } from './resolve/answersBelow.ts'
import { resolveCalendar } from './resolve/calendar.ts'
import { resolveDocumentLinks } from './resolve/documentLink.ts'
import { resolveFocusItems } from './resolve/focusItems.ts'
import { resolveGoals } from './resolve/goals.ts'
import { resolveMeasures, siblingsKey } from './resolve/measures.ts'
import { resolveMeasuresBelow } from './resolve/measuresBelow.ts'
import { resolveOtherAnswers } from './resolve/otherAnswer.ts'
import { resolveUnitsBelow } from './resolve/unitsBelow.ts'

type Asked = { instanceKey: string; name: string; need: Need }
/** A kind that load answers: `answer` and `outline` are answered by the document itself, in compose. */
type LoadedKind = Exclude<Need['kind'], 'answer' | 'outline'>

type Resolver<K extends LoadedKind> = (
  context: LoadContext,
  asked: { need: NeedOf<K>; instanceKey: string }[],
  own: TemplateContent,
) => Promise<{ results: NeedResult<NeedOf<K>>[]; siblings?: MeasureFact[] }>
type Resolvers = { [K in LoadedKind]: Resolver<K> }

const needsOnly = <N>(asked: { need: N }[]) => asked.map(({ need }) => need)
/** One entry per kind of need: a new kind does not compile until it is resolved here. */
const resolvers: Resolvers = {
  measures: async (context, asked) => {
    const { facts, siblings } = await resolveMeasures(context, needsOnly(asked))
    return { results: facts, siblings }
  },
  goals: async (context, asked) => ({ results: await resolveGoals(context, needsOnly(asked)) }),
  focusItems: async (context, asked) => ({ results: await resolveFocusItems(context, needsOnly(asked)) }),
  calendar: async (context, asked) => ({ results: await resolveCalendar(context, needsOnly(asked)) }),
  unitsBelow: async (context, asked) => ({ results: await resolveUnitsBelow(context, needsOnly(asked)) }),
  measuresBelow: async (context, asked) => ({ results: await resolveMeasuresBelow(context, needsOnly(asked)) }),
  answersBelow: async (context, asked, own) => ({ results: await resolveAnswersBelow(context, needsOnly(asked), own) }),
  otherAnswer: async (context, asked) => ({ results: await resolveOtherAnswers(context, asked) }),
  documentLink: async (context, asked) => ({ results: await resolveDocumentLinks(context, needsOnly(asked)) }),
}

/**
 * Answers all needs of a document at once: each kind is asked for once, with the needs of all blocks together, so the
 * number of queries does not grow with the number of blocks. Kinds run side by side.
 */
export const resolveNeeds = async (
  context: LoadContext,
  needs: NeedsByInstance,
  own: TemplateContent,
): Promise<Record<string, Record<string, unknown>>> => {
  const asked = Object.entries(needs).flatMap(([instanceKey, named]) =>
    Object.entries(named).map(([name, need]): Asked => ({ instanceKey, name, need })),
  )
  const resolved: Record<string, Record<string, unknown>> = {}
  const siblings: MeasureFact[] = []
  const resolveKind = async <K extends LoadedKind>(kind: K) => {
    const mine = asked.filter((one): one is Asked & { need: NeedOf<K> } => one.need.kind === kind)
    if (mine.length === 0) return
    const found = await resolvers[kind](context, mine, own)
    siblings.push(...(found.siblings ?? []))
    for (const [index, { instanceKey, name }] of mine.entries()) {
      resolved[instanceKey] ??= {}
      resolved[instanceKey][name] = found.results[index]
    }
  }
  await Promise.all((Object.keys(resolvers) as LoadedKind[]).map(resolveKind))
  return siblings.length > 0 ? { ...resolved, [siblingsKey]: { siblings } } : resolved
}
