import loadHighs, { type Highs, type ObjectiveSense } from 'highs'
import { isWhole, type Range } from './rangeOf.ts'
import type { System } from './systemOf.ts'

let loading: Promise<Highs> | undefined
/** The solver (HiGHS as WebAssembly), loaded once for the process. */
export const openSolver = (): Promise<Highs> => {
  loading ??= loadHighs()
  return loading
}

/** Room for what floating point loses; printed figures have far fewer digits. */
const slack = 1e-7

/**
 * The smallest and largest that an unknown may be when all that was published holds, by linear (for persons: whole-number)
 * programming. Undefined where the published figures contradict each other, so that nothing follows from them.
 */
export const boundsOf = (highs: Highs, system: System, index: number): Range | undefined => {
  const { infinity, constants } = highs
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    for (const { range } of system.unknowns) model.addVar(range.low - slack, range.high + slack)
    if (isWhole(system.shape))
      for (const at of system.unknowns.keys()) model.changeColIntegrality(at, constants.variableType.integer)
    for (const { whole, parts } of system.equations)
      model.addRow(-slack, slack, { indices: [whole, ...parts], values: [1, ...parts.map(() => -1)] })
    model.changeColCost(index, 1)
    const extreme = (sense: ObjectiveSense) => {
      model.changeObjectiveSense(sense)
      model.run()
      return model.getModelStatus() === constants.modelStatus.optimal ? model.getObjectiveValue() : undefined
    }
    const low = extreme(constants.objectiveSense.minimize)
    const high = extreme(constants.objectiveSense.maximize)
    if (low === undefined || high === undefined || low <= -infinity || high >= infinity) return undefined
    return { low, high }
  })
}
