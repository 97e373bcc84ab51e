// Made by `npm run generate` from the folders beside it. Do not edit.
import type { AssemblyBlock } from './kit/index.ts'
import answerView from './text/answerView/block.ts'
import backCover from './structure/backCover/block.ts'
import calendar from './tables/calendar/block.ts'
import chart from './figures/chart/block.ts'
import contents from './structure/contents/block.ts'
import cover from './structure/cover/block.ts'
import documentControl from './structure/documentControl/block.ts'
import figure from './figures/figure/block.ts'
import focusItems from './goals/focusItems/block.ts'
import goalAnalysis from './goals/goalAnalysis/block.ts'
import goalPlanning from './goals/goalPlanning/block.ts'
import guidanceAppendix from './structure/guidanceAppendix/block.ts'
import image from './figures/image/block.ts'
import interventionReport from './goals/interventionReport/block.ts'
import list from './text/list/block.ts'
import mandatoryGoals from './goals/mandatoryGoals/block.ts'
import matrix from './tables/matrix/block.ts'
import measureTable from './results/measureTable/block.ts'
import nationalTests from './results/nationalTests/block.ts'
import people from './structure/people/block.ts'
import question from './text/question/block.ts'
import rating from './results/rating/block.ts'
import records from './tables/records/block.ts'
import richText from './text/richText/block.ts'
import rollUp from './results/rollUp/block.ts'
import subjectAttainment from './results/subjectAttainment/block.ts'
import surveyTable from './results/surveyTable/block.ts'
import table from './tables/table/block.ts'

export const coreBlocks: readonly AssemblyBlock[] = [
  answerView,
  backCover,
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
