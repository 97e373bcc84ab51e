import type { TemplateContent } from '#document/input/input.ts'
import type { Need, NeedResult } from '#document/input/needs.ts'
import type { LoadContext } from './context.ts'
import type { NeedOf, NeedsByInstance } from './needOf.ts'
import { resolveAnswersBelow } from './resolve/answersBelow.ts'
import { resolveAsked } from './resolve/asked.ts'
import { resolveCalendar } from './resolve/calendar.ts'
import { resolveDocumentLinks } from './resolve/documentLink.ts'
import { resolveFocusItems } from './resolve/focusItems.ts'
import { resolveGoals } from './resolve/goals.ts'
import { resolveMeasures } from './resolve/measures.ts'
import { resolveMeasuresBelow } from './resolve/measuresBelow.ts'
import { resolveOtherAnswers } from './resolve/otherAnswer.ts'
import { resolveUnitsBelow } from './resolve/unitsBelow.ts'

type Asked = { instanceKey: string; name: string; need: Need }
/** A kind that load answers: `answer` and `outline` are answered by the document itself, in compose. */
type LoadedKind = Exclude<Need['kind'], 'answer' | 'outline' | 'cells'>

type Resolver<K extends LoadedKind> = (
  context: LoadContext,
  asked: { need: NeedOf<K>; instanceKey: string }[],
  own: TemplateContent,
) => Promise<NeedResult<NeedOf<K>>[]>
type Resolvers = { [K in LoadedKind]: Resolver<K> }

const needsOnly = <N>(asked: { need: N }[]) => asked.map(({ need }) => need)
/** One entry per kind of need: a new kind does not compile until it is resolved here. */
const resolvers: Resolvers = {
  measures: async (context, asked) => resolveMeasures(context, needsOnly(asked)),
  goals: async (context, asked) => resolveGoals(context, needsOnly(asked)),
  focusItems: async (context, asked) => resolveFocusItems(context, needsOnly(asked)),
  calendar: async (context, asked) => resolveCalendar(context, needsOnly(asked)),
  unitsBelow: async (context, asked) => resolveUnitsBelow(context, needsOnly(asked)),
  measuresBelow: async (context, asked) => resolveMeasuresBelow(context, needsOnly(asked)),
  answersBelow: async (context, asked, own) => resolveAnswersBelow(context, needsOnly(asked), own),
  otherAnswer: async (context, asked) => resolveOtherAnswers(context, asked),
  asked: async (context, asked, own) => resolveAsked(context, needsOnly(asked), own),
  documentLink: async (context, asked) => resolveDocumentLinks(context, needsOnly(asked)),
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
  const resolveKind = async <K extends LoadedKind>(kind: K) => {
    const mine = asked.filter((one): one is Asked & { need: NeedOf<K> } => one.need.kind === kind)
    if (mine.length === 0) return
    const found = await resolvers[kind](context, mine, own)
    for (const [index, { instanceKey, name }] of mine.entries()) {
      resolved[instanceKey] ??= {}
      resolved[instanceKey][name] = found[index]
    }
  }
  await Promise.all((Object.keys(resolvers) as LoadedKind[]).map(resolveKind))
  return resolved
}
