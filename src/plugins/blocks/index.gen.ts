// Made by `npm run generate` from the folders beside it. Do not edit.
import type { AssemblyBlock } from './defineBlock.ts'
import contents from './contents/block.ts'
import cover from './cover/block.ts'
import figure from './figure/block.ts'
import goalAnalysis from './goalAnalysis/block.ts'
import goalPlanning from './goalPlanning/block.ts'
import guidanceAppendix from './guidanceAppendix/block.ts'
import list from './list/block.ts'
import measureTable from './measureTable/block.ts'
import question from './question/block.ts'
import records from './records/block.ts'
import richText from './richText/block.ts'
import table from './table/block.ts'

export const coreBlocks: readonly AssemblyBlock[] = [
  contents,
  cover,
  figure,
  goalAnalysis,
  goalPlanning,
  guidanceAppendix,
  list,
  measureTable,
  question,
  records,
  richText,
  table,
]
