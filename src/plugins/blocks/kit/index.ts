/**
 * What a block is made of, and the only door to it. Blocks of this project and of others import from here alone: the
 * rooms behind it (define, settings, print, compute, check) may be re-ordered without their noticing.
 */

export { isRecords } from '#document/answer/answerText.ts'
export { answerableOf } from './asked/answerableOf.ts'
export { columnField, fieldByPath, rowLabels } from './asked/askedFields.ts'
export { isChosen, noneChosen, onlyFields, onlyShape } from './asked/only.ts'
export { printAsked } from './asked/printAsked.ts'
export { answerProblems } from './check/answerProblems.ts'
export { BlockCheckError, type BlockFinding, checkBlocks, inspectBlocks } from './check/checkBlocks.ts'
export { fixturePlace } from './check/fixturePlace.ts'
export { fixtureVocabulary } from './check/fixtureVocabulary.ts'
export { unlabelledFields } from './check/unlabelledFields.ts'
export {
  compute,
  type Mean,
  meanOf,
  type Operation,
  operations,
  reaches,
  sumOf,
  weightedMeanOf,
} from './compute/compute.ts'
export type { AssemblyBlock, BlockDefinition, BlockFixture, Labels } from './define/BlockDefinition.ts'
export { defineBlock } from './define/defineBlock.ts'
export { bar, box, dot, grid, lines, pictureUrl, ring, stroke, type Tone, tick } from './define/drawPicture.ts'
export { keyedList, keyFrom, withKeys } from './define/keys.ts'
export { type KitVersion, kitVersion } from './define/kitVersion.ts'
export { label } from './define/label.ts'
export { commonSettings, createRegistry, type Registry, settingNames } from './define/registry.ts'
export { cellContent, designerCell, designerNodes, noteAfter } from './print/designerText.ts'
export { sharedFaults } from './print/faults.ts'
export { inColumns } from './print/inColumns.ts'
export { type Beside, isDone } from './print/isDone.ts'
export type { PrintContext, Printed } from './print/Printed.ts'
export { pickAnswer } from './print/pickAnswer.ts'
export {
  asNodes,
  printAnswer,
  printOrGap,
  unanswered,
} from './print/printAnswer.ts'
export { asItem, printUnknown } from './print/printUnknown.ts'
export { problem } from './print/problem.ts'
export { rowGroups } from './print/rowGroups.ts'
export {
  legendOf,
  levelsMarked,
  levelTag,
  missingScale,
  type Scale,
  scaleLegends,
  scaleOf,
  toneOf,
} from './print/scales.ts'
export { sourceOf } from './print/sourceOf.ts'
export { headRow, tableColumns, tableHead } from './print/tableHead.ts'
export { unitLink } from './print/unitLink.ts'
export { unreadMark } from './print/unreadMark.ts'
export { valueLegend, valuesIn } from './print/valueLegend.ts'
export { blockWords } from './print/words.ts'
export { type Answerable, answerField } from './settings/answerField.ts'
export { type AnswerType, answerTypeShape, answerTypes, plainAnswerShape } from './settings/answerType.ts'
export { answerTypeFields } from './settings/answerTypeFields.ts'
export { type Choose, type ChosenFrom, chosen } from './settings/chosen.ts'
export { columnShape, columnsField } from './settings/columns.ts'
export {
  findColumn,
  type GivenCell,
  givenCell,
  givenCellsField,
  type Placed,
  type Placement,
  placeCells,
} from './settings/givenCells.ts'
export { type GroupSetting, groupLabel, groupsSetting, lowerFirst } from './settings/groups.ts'
export { itemOf, unitItems } from './settings/items.ts'
export { keyedArray } from './settings/keyedArray.ts'
export {
  blockKeyField,
  choiceField,
  choicesField,
  flagField,
  linesField,
  listField,
  more,
  namesField,
  noteField,
  row,
  type Settings,
  selectField,
  textField,
  tokensHint,
  wholeField,
} from './settings/payloadFields.ts'
export {
  optionalPeriodFields,
  optionalPeriodShape,
  type PeriodSetting,
  periodFields,
  periodKey,
  periodLabel,
  periodShape,
} from './settings/period.ts'
export { periodSpan } from './settings/periodSpan.ts'
export {
  type RowMember,
  type RowSet,
  rowSetField,
  rowSetFieldOf,
  rowSetMembers,
  rowSetNeeds,
  rowSetSetting,
} from './settings/rowSets.ts'
export { scopeName, scopeSchema } from './settings/scopes.ts'
export { setting } from './settings/settings.ts'
