import { coreBlocks } from './index.gen.ts'
import type { AssemblyBlock } from './kit/index.ts'

/**
 * The block types of this installation: those of the project, and of other packages (`[...coreBlocks, theirs]`). One
 * list for the server and for the editor, which composes the page in the browser.
 */
export const installedBlocks: readonly AssemblyBlock[] = coreBlocks
