// Made by `npm run generate` from the folders beside it. Do not edit.
import type { AssemblyBlock } from './defineBlock.ts'
import answerView from './answerView/block.ts'
import calendar from './calendar/block.ts'
import chart from './chart/block.ts'
import contents from './contents/block.ts'
import cover from './cover/block.ts'
import documentControl from './documentControl/block.ts'
import figure from './figure/block.ts'
import focusItems from './focusItems/block.ts'
import goalAnalysis from './goalAnalysis/block.ts'
import goalPlanning from './goalPlanning/block.ts'
import guidanceAppendix from './guidanceAppendix/block.ts'
import image from './image/block.ts'
import interventionReport from './interventionReport/block.ts'
import list from './list/block.ts'
import mandatoryGoals from './mandatoryGoals/block.ts'
import matrix from './matrix/block.ts'
import measureTable from './measureTable/block.ts'
import nationalTests from './nationalTests/block.ts'
import people from './people/block.ts'
import question from './question/block.ts'
import rating from './rating/block.ts'
import records from './records/block.ts'
import richText from './richText/block.ts'
import rollUp from './rollUp/block.ts'
import subjectAttainment from './subjectAttainment/block.ts'
import surveyTable from './surveyTable/block.ts'
import table from './table/block.ts'

export const coreBlocks: readonly AssemblyBlock[] = [
  answerView,
  calendar,
  chart,
  contents,
  cover,
  documentControl,
  figure,
  focusItems,
  goalAnalysis,
  goalPlanning,
  guidanceAppendix,
  image,
  interventionReport,
  list,
  mandatoryGoals,
  matrix,
  measureTable,
  nationalTests,
  people,
  question,
  rating,
  records,
  richText,
  rollUp,
  subjectAttainment,
  surveyTable,
  table,
]
