import type { PrintContext } from '#blocks/kit/index.ts'
import type { FormModel } from '#document/answer/form.ts'
import type { Inline } from '#document/tree/tree.ts'
import type { AnswerViewConfig } from './config.ts'

/** A record or row of the other block, under the key it has there: what is answered beside it stays with it. */
export type SourceRow = {
  key: string
  values: Record<string, unknown>
  /** What it is repeated for, where it is seen from outside; `whole`: the only row of that. */
  item?: string
  whole?: true
}
/** What is shown of another block: its rows, those of them that are chosen, and its columns as they are answered there. */
export type View = {
  config: AnswerViewConfig
  all: SourceRow[]
  rows: SourceRow[]
  form: FormModel | undefined
  /** Names of rows by their key, as the other block has them. */
  names: ReadonlyMap<string, string>
}

export type ViewContext = PrintContext & { rich: (text: string) => Inline[] }
