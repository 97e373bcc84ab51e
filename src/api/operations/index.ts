import type { Operation } from '../Operation.ts'
import { distributions } from './distributions.ts'
import { documents } from './documents.ts'
import { editions } from './editions.ts'
import { figures } from './figures.ts'
import { files } from './files.ts'
import { goals } from './goals.ts'
import { units } from './units.ts'

/** All that others may do. What is not here is the house's own, however it is asked for. */
export const operations: readonly Operation[] = [
  ...units,
  ...distributions,
  ...documents,
  ...files,
  ...figures,
  ...goals,
  ...editions,
]
